"""Random decks that an author could have written, for properties of this room and of those above."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from tests.deck.texts import ids, optional, spans, texts
from tutor.deck.identity import Naming, named
from tutor.deck.marks import filled, gaps
from tutor.deck.notes import AnyNote, Argument, Cloze, Deck, Event, Fact, Gap, Point, Question, Source, Term
from tutor.deck.write import write


@st.composite
def options(draw: st.DrawFn) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """An answer, what is accepted beside it, and wrong options that differ from all of them."""
    several = draw(st.lists(texts(), min_size=1, max_size=6, unique_by=lambda text: " ".join(text.casefold().split())))
    cut = draw(st.integers(1, len(several)))
    return several[0], tuple(several[1:cut]), tuple(several[cut:])


@st.composite
def clozes(draw: st.DrawFn) -> dict[str, object]:
    plain = texts(extra="")
    pieces = draw(
        st.lists(st.tuples(optional(plain), st.integers(1, 3), plain, optional(plain)), min_size=1, max_size=3)
    )
    text = "".join(
        f"{before}{{{{c{number}::{hidden}{'::' + hint if hint else ''}}}}}" for before, number, hidden, hint in pieces
    )
    found = gaps(text)
    accept = {gap.name: draw(st.lists(plain, max_size=2)) for gap in found}
    made = tuple(Gap(gap.name, gap.answer, gap.hint, accept=tuple(accept[gap.name])) for gap in found)
    return {"text": text, "gaps": made}


@st.composite
def shared(draw: st.DrawFn) -> dict[str, object]:
    """The keys any note may carry; `id` is empty where it is not pinned."""
    cite = tuple(draw(st.lists(st.integers(1, 99), max_size=2)))
    return {
        "id": "",
        "tags": tuple(draw(st.lists(texts(), max_size=1))),
        "explain": draw(optional(texts())),
        "cite": cite,
        "quote": draw(optional(texts())) if cite else "",
        "hint": draw(optional(texts())),
        "forms": tuple(draw(st.lists(st.sampled_from(["choice", "typed", "recall"]), max_size=1))),
        "distinct": draw(st.sampled_from([(), (("north", "south"),), (("a", "b"), ("c", "d", "e"))])),
        "answer_language": draw(st.sampled_from(["", "en", "pt-BR"])),
        "draft": draw(st.booleans()),
        "doubt": draw(optional(texts())),
    }


@st.composite
def points(draw: st.DrawFn, *, objection: bool) -> Point:
    text, accept, wrong = draw(options())
    cite = tuple(draw(st.lists(st.integers(1, 99), max_size=1)))
    return Point(
        id=draw(st.just("") | ids()),
        text=text,
        reply="" if not objection else draw(st.just("") | texts().map(lambda words: words + " reply")),
        accept=accept,
        wrong=tuple(option for option in wrong if not option.endswith("reply")),
        cite=cite,
        explain=draw(optional(texts())),
    )


@st.composite
def questions(draw: st.DrawFn) -> Question:
    common = draw(shared())
    answer, accept, wrong = draw(options())
    several = draw(st.lists(texts(), min_size=2, max_size=4, unique_by=lambda text: " ".join(text.casefold().split())))
    ask = draw(texts())
    pairs = tuple((item, f"{item} of {index}") for index, item in enumerate(several))
    return draw(
        st.sampled_from(
            [
                Question(form="choice", ask=ask, answer=(several[0],), wrong=tuple(several[1:]), **common),
                Question(form="several", ask=ask, answer=(several[0],), wrong=tuple(several[1:]), **common),
                Question(form="truth", ask=ask, answer=(draw(st.sampled_from(["true", "false"])),), **common),
                Question(form="typed", ask=ask, answer=(answer,), accept=accept, wrong=wrong, **common),
                Question(
                    form="number", ask=ask, answer=("12.5",), unit="km", tolerance=draw(st.floats(0, 9)), **common
                ),
                Question(form="date", ask=ask, answer=(draw(spans()).words,), **common),
                Question(form="order", ask=ask, items=tuple(several), **common),
                Question(form="list", ask=ask, items=tuple(several), **common),
                Question(form="match", ask=ask, pairs=pairs, **common),
                Question(form="recall", ask=ask, answer=(answer,), accept=accept, **common),
            ]
        )
    )


@st.composite
def events(draw: st.DrawFn) -> Event:
    when, *others = draw(st.lists(spans(), min_size=1, max_size=3, unique_by=str))
    wrong = tuple(span for span in others if not span.overlaps(when))
    return Event(when=when, what=draw(texts()), wrong=wrong, **draw(shared()))


@st.composite
def notes(draw: st.DrawFn) -> AnyNote:
    """One note of any kind, its id still empty."""
    kind = draw(st.sampled_from(["fact", "cloze", "event", "term", "argument", "question"]))
    if kind == "fact":
        answer, accept, wrong = draw(options())
        return Fact(ask=draw(texts()), answer=answer, accept=accept, wrong=wrong, **draw(shared()))
    if kind == "cloze":
        return Cloze(**draw(clozes()), **draw(shared()))
    if kind == "event":
        return draw(events())
    if kind == "term":
        term, accept, wrong = draw(options())
        meaning, also, others = draw(options())
        return Term(
            term=term,
            meaning=meaning,
            ask=draw(st.sampled_from(["both", "term", "meaning"])),
            accept_term=accept,
            wrong_term=wrong,
            accept_meaning=also,
            wrong_meaning=others,
            **draw(shared()),
        )
    if kind == "argument":
        return Argument(
            claim=draw(texts()),
            by=draw(texts()),
            issue=draw(optional(texts())),
            because=tuple(draw(st.lists(points(objection=False), max_size=3))),
            against=tuple(draw(st.lists(points(objection=True), max_size=2))),
            **draw(shared()),
        )
    return draw(questions())


def wording(note: AnyNote) -> str:
    match note:
        case Fact() | Question():
            return note.ask
        case Cloze():
            return filled(note.text)
        case Event():
            return note.what
        case Term():
            return note.term
        case Argument():
            return note.claim


def with_ids(several: list[AnyNote], pins: list[str | None]) -> tuple[AnyNote, ...]:
    """Give each note the pinned id, or the one that comes from its wording."""
    names = named([Naming(pin, wording(note), ()) for note, pin in zip(several, pins, strict=True)])
    return tuple(
        replace(note, id=name, pinned=pin is not None) for note, name, pin in zip(several, names, pins, strict=True)
    )


def with_point_ids(argument: Argument) -> Argument:
    lists = {}
    for key in ("because", "against"):
        several: tuple[Point, ...] = getattr(argument, key)
        pins = [
            point.id if point.id and point.id not in {p.id for p in several[:n]} else None
            for n, point in enumerate(several)
        ]
        names = named([Naming(pin, point.uses or point.text, ()) for pin, point in zip(pins, several, strict=True)])
        lists[key] = tuple(
            replace(point, id=name, pinned=pin is not None)
            for point, name, pin in zip(several, names, pins, strict=True)
        )
    return replace(argument, **lists)


@st.composite
def decks(draw: st.DrawFn, max_notes: int = 6, *, pinned: bool | None = None) -> Deck:
    """A sound deck; `pinned` makes all ids pinned or none, None some. Parsed with stem "deck" it has the id it has."""
    several = draw(st.lists(notes(), max_size=max_notes))
    pins = draw(
        st.lists(ids() | st.none(), min_size=len(several), max_size=len(several), unique_by=lambda pin: pin or object())
    )
    if pinned is not None:
        pins = [f"n{index}" if pinned else None for index in range(len(several))]
    made = list(with_ids(several, pins))
    arguments = [index for index, note in enumerate(made) if isinstance(note, Argument)]
    for place, index in enumerate(arguments):
        argument = made[index]
        assert isinstance(argument, Argument)
        if place and argument.because and draw(st.booleans()):
            other = made[draw(st.sampled_from(arguments[:place]))]
            assert isinstance(other, Argument)
            ground = Point(id="", text=other.claim, uses=other.id)
            argument = replace(argument, because=(ground, *argument.because[1:]))
        made[index] = with_point_ids(argument)
    deck_id = draw(ids() if pinned else st.none() if pinned is False else ids() | st.none())
    return Deck(
        id=deck_id or "deck",
        title=draw(texts()),
        notes=tuple(made),
        about=draw(optional(texts())),
        language=draw(st.sampled_from(["und", "en", "de-AT"])),
        tags=tuple(draw(st.lists(texts(), max_size=2))),
        source=Source(
            title=draw(optional(texts())),
            date=draw(st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))),
            file=draw(st.sampled_from(["", "article.txt"])),
        ),
        rejected=tuple(draw(st.lists(ids(), max_size=2))),
        pinned=deck_id is not None,
    )


def without_lines(deck: Deck) -> Deck:
    """The deck with every line number forgotten."""
    made: list[AnyNote] = []
    for note in deck.notes:
        if isinstance(note, Argument):
            because, against = (tuple(replace(p, line=0) for p in several) for several in (note.because, note.against))
            made.append(replace(note, line=0, because=because, against=against))
        else:
            made.append(replace(note, line=0))
    return replace(deck, notes=tuple(made))


@st.composite
def commented(draw: st.DrawFn) -> str:
    """The text of a random deck with comments, blank lines, indents and either kind of line end in it."""
    lines = write(draw(decks(max_notes=4))).splitlines()
    marks = st.sampled_from(["", "", "# a word", '  # [[fact]] id = "x"', " "])
    made: list[str] = []
    for line in lines:
        if note := draw(marks):
            made.append(note)
        made.append(draw(st.sampled_from([line, line, f"{line} # why", f"  {line}"])))
    return draw(st.sampled_from(["\n", "\r\n"])).join(made) + draw(st.sampled_from(["", "\n"]))
