"""What to ask, how to judge it, when to ask again: pure functions from frozen values to frozen values."""
