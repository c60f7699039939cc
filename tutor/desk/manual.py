"""The manual: pages in Markdown that ship with the program, in the order in which they are best read."""

from importlib import resources

from tutor.errors import Exit, TutorError

PAGES = (
    "start",
    "decks",
    "editing",
    "generate",
    "drafts",
    "arguments",
    "questions",
    "judging",
    "history",
    "report",
    "rules",
    "troubleshooting",
    "commands",
    "keys",
    "reference",
    "log",
    "speed",
)
"""The names of the pages: first for learners, then for authors, then to look things up."""


def page(name: str) -> str:
    """Return a page's text. Raises TutorError, with the nearest right name, when there is none of that name."""
    if name not in PAGES:
        from tutor.deck.names import nearest

        like = nearest(name, PAGES)
        hint = f'Did you mean "{like}"?' if like else f"Pages: {', '.join(PAGES)}."
        raise TutorError(f'the manual has no page "{name}"', hint=hint, code=Exit.NO_INPUT)
    return (resources.files("tutor") / "manual" / f"{name}.md").read_text(encoding="utf-8")


def titles() -> tuple[tuple[str, str], ...]:
    """Return each page's name and title."""
    return tuple((name, page(name).partition("\n")[0].removeprefix("# ")) for name in PAGES)
