"""Notes from a language model, the effects: the one door to pydantic-ai, an extra that `--model` alone imports."""
