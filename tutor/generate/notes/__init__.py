"""The rules that find notes, by kind of note."""
