"""Where things are kept, and the few preferences that are not events of the log."""
