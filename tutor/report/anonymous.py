"""A report without what could tell whose it is: titles, ids, tags and the words of cards become numbers."""

from collections.abc import Iterable
from dataclasses import replace

from tutor.deck.visible import visible_line
from tutor.report.report import DeckName, Part, Report, Session
from tutor.study.picture import Bars, Compared, Comparison, Hardest, Picture
from tutor.study.pictures.hardest import hardest


def anonymous(report: Report) -> Report:
    """Return the report with decks, cards, tags and sessions numbered, and without name and time of day."""
    masks = _Masks()
    for deck in (each.deck for each in report.parts):
        if deck is not None:
            masks.deck(deck.title)
    return replace(
        report,
        name="",
        anonymous=True,
        parts=tuple(_part(part, masks) for part in report.parts),
        sessions=tuple(_sessions(report.sessions, masks)),
    )


class _Masks:
    """What stands for each name: the same name has the same number wherever it stands."""

    def __init__(self) -> None:
        self._decks: dict[str, int] = {}
        self._tags: dict[str, int] = {}

    def deck(self, title: str) -> str:
        return f"Deck {self._decks.setdefault(visible_line(title), len(self._decks) + 1)}"

    def tag(self, tag: str) -> str:
        return f"Tag {self._tags.setdefault(tag, len(self._tags) + 1)}"

    def named(self, deck: DeckName) -> DeckName:
        title = self.deck(deck.title)
        return DeckName(title.casefold().replace(" ", "-"), title)


def _part(part: Part, masks: _Masks) -> Part:
    deck = None if part.deck is None else masks.named(part.deck)
    return Part(deck, tuple(_picture(picture, masks) for picture in part.pictures))


def _picture(picture: Picture, masks: _Masks) -> Picture:
    match picture:
        case Bars(caption=caption, bars=bars) if caption.name == "known":
            summed = len(bars) > 1  # then the first stands for all, and says so
            return picture._replace(
                bars=tuple(
                    bar if summed and not place else bar._replace(label=masks.deck(bar.label))
                    for place, bar in enumerate(bars)
                )
            )
        case Comparison():
            return picture._replace(rows=tuple(_row(row, masks) for row in picture.rows))
        case Hardest():
            # Made anew, since what it says quotes the worst card; padded ids keep cards that tie in their order.
            return hardest(
                card._replace(card=f"card-{place:03}", deck="", words=f"Card {place}")
                for place, card in enumerate(picture.cards, 1)
            )
        case _:
            return picture


def _row(row: Compared, masks: _Masks) -> Compared:
    match row.group:
        case "deck":
            return row._replace(name=masks.deck(row.name))
        case "tag":
            return row._replace(name=masks.tag(row.name))
        case _:
            return row


def _sessions(sessions: Iterable[Session], masks: _Masks) -> Iterable[Session]:
    for session in sessions:
        yield session._replace(session="", at="", decks=tuple(masks.named(deck) for deck in session.decks))
