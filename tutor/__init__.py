"""A study tutor for the terminal: decks in TOML, spaced repetition, a history nobody can lose."""

__version__ = "0.1.0"
