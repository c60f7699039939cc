"""The tables of the cache of parsed decks: its files, their cards, and the words by which each card is found."""

from tutor import __version__

SCHEMA = """
CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  path BLOB NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  mtime_ns INTEGER NOT NULL,
  ctime_ns INTEGER NOT NULL,
  inode INTEGER NOT NULL,
  read_ns INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  deck TEXT NOT NULL,
  title TEXT NOT NULL,
  about TEXT NOT NULL,
  cards INTEGER NOT NULL,
  drafts INTEGER NOT NULL,
  pinned INTEGER NOT NULL,
  source TEXT NOT NULL,
  problems TEXT NOT NULL
) STRICT;
CREATE TABLE card (
  file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  card TEXT NOT NULL,
  note TEXT NOT NULL,
  aspect TEXT NOT NULL,
  content TEXT NOT NULL,
  json TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (file, card)
) STRICT, WITHOUT ROWID;
CREATE TABLE words (
  file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  card TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (file, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX card_answer ON card (file, answer, aspect, note) WHERE answer <> '';
"""

LAYOUT = f"10 {__version__}"
"""Changes whenever cached cards would be read or made differently."""

TABLES = ("words", "card", "file", "layout")
"""Every table, those that refer to others first."""
