"""The log and what is cached from it, in one SQLite file.

`Store` is the room's door: `open_store(path, ...)` gives one. Nothing else knows SQL.
"""
