"""What an article may be asked about: a module for each kind of card."""
