"""Random logs: what several devices with unruly clocks may have written down about a few cards."""

from typing import Any

from hypothesis import strategies as st

from tutor.store.ids import after
from tutor.study.codec import body_of
from tutor.study.log import (
    Bury,
    Entry,
    Event,
    Flag,
    Overrule,
    Parameters,
    PlanChange,
    Rename,
    Reset,
    Resume,
    Review,
    SessionEnd,
    SessionStart,
    Suspend,
    Undo,
)
from tutor.study.schedule import DEFAULTS

CARDS = ("d/a/reasons", "d/a/because.x", "d/a/because.y", "d/b/answer", "e/a/answer")
NAMES = ("d", "e", "f", "d/a", "d/b", "e/a", "f/a")
DEVICES = ("aaaaaaaaaaaa", "bbbbbbbbbbbb")

cards = st.sampled_from(CARDS)
flags = st.booleans()


def review(card: str = "d/b/answer", rating: int = 3, **given: Any) -> Review:
    """A review of which only what matters is said."""
    verdict = given.pop("verdict", "right" if rating > 1 else "wrong")
    told: dict[str, Any] = {
        "session": "s1", "form": "typed", "rung": 1, "seed": 7, "proposed": rating, "verdict": verdict,
        "share": 1.0 if rating > 1 else 0.0, "response": "r", "stem": "s", "answer": "a", "content": "c1",
    }  # fmt: skip
    return Review(card=card, rating=rating, **told | given)


@st.composite
def reviews(draw: st.DrawFn) -> Review:
    card = draw(cards)
    listed = card.endswith("/reasons")
    return review(
        card,
        draw(st.integers(1, 4)),
        session=draw(st.sampled_from(["s1", "s2"])),
        form=draw(st.sampled_from(["typed", "recall"])),
        rung=draw(st.integers(0, 2)),
        verdict=draw(st.sampled_from(["right", "close", "partly", "wrong"])),
        share=draw(st.sampled_from([0.0, 0.5, 1.0])),
        content=draw(st.sampled_from(["c1", "c2"])),
        items=tuple(draw(st.lists(flags, min_size=3, max_size=3))) if listed else (),
        parts=("because.x", "because.y", "") if listed else (),
        took_ms=draw(st.integers(0, 10_000)),
        first=draw(flags),
        practice=draw(st.sampled_from([False, False, False, True])),
        sure=draw(st.sampled_from([False, True])),
        mixed_with=draw(st.sampled_from(["", "", "d/b/answer", "e/a/answer"])),
    )


def _fitted(change: float) -> Parameters:
    return Parameters((DEFAULTS[0] + change, *DEFAULTS[1:]))


changes = st.one_of(
    st.builds(lambda exam: {"exam": exam}, st.sampled_from([None, 103, 110])),
    st.builds(lambda recall: {"recall": recall}, st.sampled_from([0.8, 0.95])),
)

others = st.one_of(
    st.builds(Suspend, cards),
    st.builds(Resume, cards),
    st.builds(Bury, cards),
    st.builds(Reset, cards),
    st.builds(Flag, cards, flags),
    st.builds(PlanChange, changes),
    st.builds(_fitted, st.sampled_from([0.1, 0.5, -100.0])),
    st.builds(Rename, st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(
        lambda entry: entry.old.count("/") == entry.new.count("/")
    ),
    st.builds(SessionStart, st.sampled_from(["s1", "s2"]), st.just(("d",))),
    st.builds(SessionEnd, st.sampled_from(["s1", "s2"])),
)


@st.composite
def logs(draw: st.DrawFn, max_size: int = 14, last_day: int = 106) -> list[Event]:
    """A log in order of id; days go up and down, undoes and overrules name any event, some kinds are not known."""
    keys = [""]
    for _ in range(draw(st.integers(0, max_size))):
        keys.append(after(keys[-1], 1_000))
    keys = keys[1:]
    events = []
    for key in keys:
        entry: Entry | None
        match draw(st.integers(0, 9)):
            case 0:
                entry = Undo(draw(st.sampled_from(keys)))
            case 1:
                entry = Overrule(draw(st.sampled_from(keys)), draw(cards), draw(st.sampled_from([0.0, 1.0])))
            case 2 | 3:
                entry = draw(others)
            case _:
                entry = draw(reviews())
        v, body = body_of(entry)
        if draw(st.integers(0, 30)) == 0:
            v = 99
        day = draw(st.integers(100, last_day))
        device = draw(st.sampled_from(DEVICES))
        seq = sum(event.device == device for event in events) + 1
        events.append(Event(key, v, entry.kind, device, seq, day * 86_400_000, 0, day, body))
    return events


@st.composite
def courses(draw: st.DrawFn, max_size: int = 14) -> list[Event]:
    """A log of two cards learned over many weeks, so that they mature; now and then something is taken back."""
    keys, events, day = [""], list[Event](), 100
    for seq in range(1, draw(st.integers(0, max_size)) + 1):
        keys.append(after(keys[-1], 1_000))
        day += draw(st.sampled_from([0, 1, 9, 25, 60]))
        entry: Entry
        match draw(st.integers(0, 11)):
            case 0:
                entry = Reset(draw(st.sampled_from(CARDS[-2:])))
            case 1:
                entry = Undo(draw(st.sampled_from(keys)))
            case _:
                entry = review(draw(st.sampled_from(CARDS[-2:])), draw(st.sampled_from([1, 3, 4, 4])))
        v, body = body_of(entry)
        events.append(Event(keys[-1], v, entry.kind, DEVICES[0], seq, day * 86_400_000, 0, day, body))
    return events
