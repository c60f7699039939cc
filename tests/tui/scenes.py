"""The scenes of which a golden text is kept: a desk, where it starts, and the keys that lead there."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from tests.tui.fakedecks import PROBLEMS, FakeBrowser, FakeDecks, FakePreviewer
from tests.tui.fakedrafts import TEXT, FakeDrafting, FakeDrafts
from tests.tui.fakes import (
    CHOICE,
    CLOZE,
    LIST,
    OVERVIEW,
    PLACE,
    RECALL,
    TODAY,
    TRUTH,
    TYPED,
    FakeDesk,
)
from tests.tui.many import MATCH, NUMBER, ORDER, SEVERAL
from tutor.desk.overview import Overview


@dataclass(frozen=True)
class Scene:
    desk: Callable[[], FakeDesk]
    keys: tuple[str, ...] = ()
    start: str = "study"
    size: tuple[int, int] = (80, 24)


def _asking(*prompts):
    return lambda: FakeDesk(prompts=prompts)


def _home(**changes):
    return lambda: FakeDesk(shown=replace(OVERVIEW, **changes))


def _deck(*keys, start="browse", size=(80, 24), **given):
    return Scene(lambda: FakeDecks(**{name: made() for name, made in given.items()}), keys, start, size)


def _drafts(*keys, size=(80, 24), **given):
    return Scene(lambda: FakeDrafts(held=FakeDrafting(**given)), keys, "drafts", size)


def _past(*keys, size=(80, 24)):
    return Scene(FakeDesk, ("h", *keys), "home", size)


_NARROW = {"score": "1", "year": "2", "coming": "4", "known": "5", "calibration": "7", "compared": "8", "hardest": "9"}
_WIDE = {"score": "1", "year": "2", "coming": "4", "known": "5", "sessions": "0"}

_EMPTY = Overview((), TODAY, 0, 0, 0, 0)
_DONE_ROWS = tuple(replace(row, reviews=0, new=0) for row in OVERVIEW.rows)

SCENES = {
    "choice": Scene(_asking(CHOICE, TYPED)),
    "choice-hint": Scene(_asking(CHOICE, TYPED), ("tab", "down")),
    "choice-right": Scene(_asking(CHOICE, TYPED), ("b",)),
    "choice-sure": Scene(_asking(CHOICE, TYPED), ("down", "exclamation_mark")),
    "choice-sure-wrong": Scene(_asking(CHOICE, TYPED), ("exclamation_mark", "a")),
    "choice-wrong": Scene(_asking(CHOICE, TYPED), ("a",)),
    "truth": Scene(_asking(TRUTH)),
    "typed": Scene(_asking(TYPED)),
    "typed-right": Scene(_asking(TYPED), (*"lavrov", "enter")),
    "typed-unknown": Scene(_asking(TYPED), ("enter",)),
    "typed-close-miss": Scene(_asking(TYPED), (*"igor lavrov", "enter")),
    "typed-accepted": Scene(_asking(TYPED), (*"medvedev", "enter", "o", "a")),
    "typed-overruled": Scene(_asking(TYPED), (*"medvedev", "enter", "o")),
    "typed-retyping": Scene(_asking(TYPED), ("enter", "enter")),
    "cloze": Scene(_asking(CLOZE), ("1", "9")),
    "place": Scene(_asking(PLACE), ("down", "down")),
    "place-right": Scene(_asking(PLACE), ("c",)),
    "place-wrong": Scene(_asking(PLACE), ("a",)),
    "list": Scene(_asking(LIST)),
    "list-ticking": Scene(_asking(LIST), (*"older", "enter", "a", "down", "space")),
    "list-partly": Scene(_asking(LIST), (*"older", "enter", "a", "b", "enter")),
    "list-cued": Scene(_asking(LIST._replace(given=("It had been likely for years",), cue="3 more to name"))),
    "several": Scene(_asking(SEVERAL), ("b", "down", "space", "tab")),
    "several-partly": Scene(_asking(SEVERAL), ("b", "c", "d", "enter")),
    "several-unknown": Scene(_asking(SEVERAL), ("x",)),
    "order": Scene(_asking(ORDER), ("b", "down")),
    "order-right": Scene(_asking(ORDER), ("b", "a", "enter")),
    "order-wrong": Scene(_asking(ORDER), ("a", "b", "c", "enter")),
    "match": Scene(_asking(MATCH), ("b",)),
    "match-partly": Scene(_asking(MATCH), ("b", "c", "enter")),
    "match-unknown": Scene(_asking(MATCH), ("x",)),
    "number": Scene(_asking(NUMBER), (*"9000",)),
    "recall": Scene(_asking(RECALL)),
    "recall-grading": Scene(_asking(RECALL), (*"meaning", "enter")),
    "recall-partly": Scene(_asking(RECALL), ("enter", "p")),
    "result": Scene(_asking(CHOICE, RECALL), ("a", "enter", "enter", "r", "enter", "q")),
    "result-done": Scene(_asking(CHOICE), ("b", "enter")),
    "home": Scene(_home(), start="home"),
    "home-empty": Scene(lambda: FakeDesk(shown=_EMPTY), start="home"),
    "home-first": Scene(_home(first_run=True, streak=0, reviews=0), start="home"),
    "home-done": Scene(_home(reviews=0, new=0, rows=_DONE_ROWS, next_due=TODAY + 3), start="home"),
    "home-advice": Scene(lambda: FakeDesk(advised="The exam is on Friday 27 November."), start="home"),
    "home-narrow": Scene(_home(sentence="12 reviews wait; the last until Friday."), start="home", size=(60, 20)),
    "study-narrow": Scene(_asking(LIST), ("enter", "a", "enter"), size=(60, 20)),
    "study-wide": Scene(_asking(TYPED), ("enter",), size=(120, 30)),
    "history-score": _past(),
    "history-year": _past("2"),
    "history-recall": _past("3"),
    "history-coming": _past("4"),
    "history-known": _past("5"),
    "history-growth": _past("6", "r"),
    "history-calibration": _past("7"),
    "history-compared": _past("8"),
    "history-hardest": _past("9", "down"),
    "history-sessions": _past("0"),
    "history-session": _past("0", "enter"),
    "history-words": _past("3", "t"),
    "history-deck": _past("2", "d"),
    "history-empty": Scene(lambda: FakeDesk(remembered=()), ("h",), start="home"),
    "history-help": _past("question_mark", size=(80, 40)),
    **{f"history-{name}-narrow": _past(key, size=(60, 20)) for name, key in _NARROW.items()},
    **{f"history-{name}-wide": _past(key, size=(120, 40)) for name, key in _WIDE.items()},
    "browse": _deck(),
    "browse-search": _deck("slash", *"hanoi", "space", *"is", "colon"),
    "browse-nothing": _deck("slash", *"zzz", "enter"),
    "browse-empty": _deck(browser=lambda: FakeBrowser(())),
    "browse-broken": _deck("j", "z", browser=lambda: FakeBrowser(problem="kim.toml:3:1: unknown key `answr`")),
    "browse-archived": _deck("slash", *"is", "colon", *"archived", "enter", "enter"),
    "browse-card": _deck("enter"),
    "browse-leech": _deck("j", "j", "enter", "s"),
    "browse-reset": _deck("r"),
    "browse-wide": _deck("j", "j", size=(120, 30)),
    "browse-narrow": _deck("j", size=(60, 20)),
    "browse-help": _deck("question_mark"),
    "preview": _deck(start="preview"),
    "preview-typed": _deck("down", start="preview"),
    "preview-list": _deck("right", start="preview"),
    "preview-broken": _deck(start="preview", previewer=lambda: FakePreviewer(PROBLEMS)),
    "preview-unread": _deck(start="preview", previewer=lambda: FakePreviewer(PROBLEMS, ())),
    "preview-empty": _deck(start="preview", previewer=lambda: FakePreviewer(cards=())),
    "drafts": _drafts(),
    "drafts-accepted": _drafts("y", "down", "down"),
    "drafts-argument": _drafts("right", "right", "down", "down"),
    "drafts-asked": _drafts("p", "down"),
    "drafts-reword": _drafts("o"),
    "drafts-reworded": _drafts("w", *" VI", "enter"),
    "drafts-refused": _drafts("right", "w", "x", "enter"),
    "drafts-kind": _drafts("a"),
    "drafts-filter": _drafts("d", "d"),
    "drafts-done": _drafts("y", "y", "n", "y"),
    "drafts-none": _drafts(text=TEXT.replace('status = "draft"\n', "")),
    "drafts-elsewhere": _drafts(at_hand=False),
    "drafts-beside": _drafts("right", "right", size=(130, 30)),
    "drafts-narrow": _drafts("right", "right", size=(60, 20)),
    "drafts-help": _drafts("question_mark", size=(80, 40)),
    "home-drafts": Scene(_home(rows=(replace(OVERVIEW.rows[0], drafts=12), *OVERVIEW.rows[1:])), start="home"),
    "help": Scene(_asking(CHOICE), ("b", "question_mark")),
    "passage": Scene(_asking(CHOICE), ("b", "s")),
    "passage-elsewhere": Scene(_home(), ("r",), start="home"),
    "passage-narrow": Scene(_asking(CHOICE), ("b", "s"), size=(60, 20)),
    "manual": Scene(_home(), ("m", "down"), start="home"),
    "too-small": Scene(_asking(CHOICE), size=(59, 20)),
}
