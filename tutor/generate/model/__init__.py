"""Notes from a language model, the pure half: what it is sent, what it may answer, and what of that is kept."""
