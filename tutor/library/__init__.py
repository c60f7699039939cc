"""The deck files on this machine: found, read once and cached, and written whole or not at all."""
