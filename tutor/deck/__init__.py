"""Notes and cards, and their TOML: read, written, edited and expanded, without touching a disk."""
