"""What stands around a picture of the history: its title and its sentences, and the twin in words."""

from textual.content import Content

from tutor.study.picture import Picture
from tutor.study.pictures.words import words
from tutor.tui.lines import DIM, STRONG, hanging, safe, safe_line, spread, wrapped
from tutor.tui.looking import Looking
from tutor.tui.tabs import PAGES

OVER = {"30 days": "30 days", "90 days": "90 days", "year": "a year", "all": "all time"}
"""How a range of days is said."""


def caption_lines(view: Looking, width: int) -> list[Content]:
    """Return the title with what it is about at the end, and what is said of it, or that it is being read."""
    about = f"{view.title}, {OVER[view.over]}" if view.ranged else view.title
    right = safe_line(about, DIM).truncate(width // 2, ellipsis=True)
    said: list[Content] = []
    if view.picture:
        title, said = view.picture.caption.title, wrapped(safe(view.picture.caption.says), width)
    else:
        title = PAGES[view.page] if view.wanted else "Past sessions"
        if view.wanted or view.sessions is None:
            said = [Content.styled("Reading ...", DIM)]
        elif view.sessions and view.more:
            shown = len(view.sessions)
            told = f"The latest {shown:,} of {shown + view.more:,}; `tutor history` lists any of them."
            said = wrapped(Content.styled(told, DIM), width)
    return [spread(Content.styled(title, STRONG), right, width), *said]


def counted_lines(view: Looking, width: int) -> list[Content]:
    """Return how the picture is counted; where it is told in words, that is among them."""
    if view.picture is None or view.worded:
        return []
    return wrapped(safe(view.picture.caption.counts, DIM), width)


def twin_lines(picture: Picture, width: int) -> list[Content]:
    """Return the picture in words, a line for each of its figures, and how it is counted."""
    _, *told, counts = words(picture)
    lines = [line for each in told for line in hanging(Content.styled("\u00b7 ", DIM), safe_line(each), width)]
    return [*lines, Content(), *wrapped(safe(counts, DIM), width)]


def nothing_yet(width: int) -> list[Content]:
    """Return what to do where nothing has been answered yet."""
    told = (
        "Nothing has been studied yet. Study a deck, and this page shows how it goes: your score, the days you "
        "studied, what you recall, and what comes back when."
    )
    return [
        Content.styled("History", STRONG),
        Content(),
        *wrapped(Content(told), width),
        Content(),
        *wrapped(Content.styled("q goes to your decks; enter studies one of them.", DIM), width),
    ]
