"""The command line: words in, lines out. Data goes to stdout, talk to stderr."""
