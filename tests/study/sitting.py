"""A sitting without a desk: cards, prompts, learners and actions for the tests of a session."""

from collections.abc import Iterable, Iterator

from hypothesis import strategies as st

from tutor.study.action import Action, Answer, Hint, Mark, Quit, Rate, Retype, Reveal, SetAside, TakeBack, Turn
from tutor.study.log import Bury, Entry, Flag, Review, Suspend, Undo
from tutor.study.move import move
from tutor.study.prompt import Part, Prompt, Rating, Rung
from tutor.study.queue import Candidate, Queue
from tutor.study.response import Chosen, Matched, Ordered, Placed, Recalled, Response, Several, Ticked, Typed, Unknown
from tutor.study.session import Session, begin, present
from tutor.study.stage import Asking, Judged, Retyping, Waiting

PARTS = (Part("wars", "because.w"), Part("debts", "because.d"), Part("pride", "because.p"))
FORMS = ("typed", "choice", "list", "recall", "place", "truth", "cloze", "several", "order", "match", "number")
START = 1_000_000


def candidate(note: str, aspect: str = "answer") -> Candidate:
    return Candidate(f"d/{note}/{aspect}", "d", note, aspect, 0)


def prompt(card: str, form: str, rung: Rung = Rung.FREE, **more: object) -> Prompt:
    made = Prompt(card, form, rung, seed=7, stem=f"{card}?", answer="Lavrov", hint="L")
    match form:
        case "choice":
            made = made._replace(options=("Morgulov", "Lavrov", "Putin"), right=1)
        case "truth":
            made = made._replace(options=("True", "False"), right=0, answer="true")
        case "list":
            made = made._replace(parts=PARTS)
        case "place":
            made = made._replace(parts=PARTS, right=1)
        case "several" | "match":
            made = made._replace(parts=PARTS, options=("owes", "prides", "warred"), solution=(2, 0, 1))
        case "order":
            made = made._replace(parts=PARTS, solution=(2, 0, 1))
        case _:
            pass
    return made._replace(**more)


def form_of(card: str) -> str:
    return FORMS[sum(map(ord, card)) % len(FORMS)]


def put_up(session: Session, now: int, form: str = "") -> Session:
    """What the desk does: builds the prompt a session waits for."""
    if not isinstance(session.stage, Waiting):
        return session
    waiting = session.stage
    card = waiting.candidate.card
    rung = Rung.CUED if waiting.rung is None else waiting.rung
    return present(session, prompt(card, waiting.form or form or form_of(card), rung), "hash", now)


def start(cards: Iterable[Candidate], form: str = "typed", **more: int) -> Session:
    return put_up(begin("s", Queue(tuple(cards)), START, **more), START, form)


def do(
    session: Session, *actions: Action, now: int = START + 5_000, form: str = "typed"
) -> tuple[Session, list[Entry]]:
    written: list[Entry] = []
    for action in actions:
        session, entries = move(session, action, now)
        written += entries
        session = put_up(session, now, form)
    return session, written


def reviews(entries: Iterable[Entry]) -> list[Review]:
    return [entry for entry in entries if isinstance(entry, Review)]


def right(asking: Asking) -> Response:
    match asking.prompt.form:
        case "choice" | "truth":
            return Chosen(asking.prompt.right)
        case "list":
            return Ticked(frozenset(range(len(PARTS))))
        case "recall":
            return Recalled("right")
        case "place":
            return Placed(asking.prompt.right)
        case "several":
            return Several(frozenset(asking.prompt.solution))
        case "order":
            return Ordered(asking.prompt.solution)
        case "match":
            return Matched(asking.prompt.solution)
        case _:
            return Typed("Lavrov")


def act(session: Session, well: bool) -> Action:
    """The next thing a learner does who answers well or knows nothing."""
    match session.stage:
        case Asking(revealed=False) as asking if asking.prompt.form in {"list", "recall"}:
            return Reveal("well")
        case Asking() as asking:
            return Answer(right(asking) if well else Unknown())
        case Judged():
            return Rate()
        case _:
            return Retype("")


notes = st.lists(st.tuples(st.sampled_from("abcdefghij"), st.sampled_from(("answer", "date", "place"))), unique=True)
queues = notes.map(lambda found: [candidate(note, aspect) for note, aspect in found])
responses = st.one_of(
    st.just(Unknown()),
    st.integers(-1, 3).map(Chosen),
    st.sampled_from(["Lavrov", "", "  ", "someone"]).map(Typed),
    st.integers(-1, 4).map(Placed),
    st.frozensets(st.integers(0, 3)).map(Ticked),
    st.frozensets(st.integers(0, 3)).map(Several),
    st.permutations(range(3)).map(tuple).map(Ordered),
    st.lists(st.integers(-1, 3), max_size=4).map(tuple).map(Matched),
    st.sampled_from(["right", "close", "partly", "wrong"]).map(Recalled),
)
EVERY_ACTION: tuple[Action, ...] = (
    *(
        Answer(each)
        for each in (
            *(Unknown(), Chosen(1), Typed("x"), Placed(3), Ticked(frozenset({0})), Recalled("partly")),
            *(Several(frozenset({0})), Ordered((1, 0, 2)), Matched((0, -1, 2))),
        )
    ),
    *(Hint(), Reveal("draft"), Rate(), Rate(Rating.EASY), Turn(), Retype("x"), TakeBack(), Quit()),
    *(SetAside("suspend"), SetAside("bury"), SetAside("eat"), Mark(), Mark(on=False)),
)
actions = st.one_of(
    st.builds(Answer, responses, st.booleans()),
    st.builds(Rate, st.none() | st.sampled_from(Rating)),
    st.just(TakeBack()),
    st.sampled_from([Hint(), Reveal("draft"), Turn(), Retype("x"), SetAside("suspend"), SetAside("bury"), Mark()]),
    st.sampled_from([SetAside("eat"), Mark(on=False)]),
)
learner = st.one_of(st.just("well"), st.just("badly"), actions)


def play(session: Session, steps: Iterable[Action | str]) -> Iterator[tuple[Session, Action, Session, list[Entry]]]:
    """Each step of a session: before, the action, after, and what of all that was written still stands.

    The desk puts the prompts up.
    """
    live: list[Entry] = []
    for now, step in enumerate(steps, START):
        action = act(session, step == "well") if isinstance(step, str) else step
        after, entries = move(session, action, now)
        for entry in entries:
            if isinstance(entry, Undo):
                live.pop()
            elif isinstance(entry, Review | Suspend | Bury | Flag):
                live.append(entry)
        yield session, action, after, live
        session = put_up(after, now)


def card_of(session: Session) -> Candidate | None:
    match session.stage:
        case Waiting(candidate=card) | Asking(candidate=card) | Judged(asked=Asking(candidate=card)):
            return card
        case Retyping(judged=Judged(asked=Asking(candidate=card))):
            return card
        case _:
            return None


def resting(session: Session) -> Session:
    """The session without its clock and its note, which say when and how it got here."""
    stage = session.stage._replace(since_ms=0) if isinstance(session.stage, Asking) else session.stage
    past = tuple(resting(each._replace(past=())) for each in session.past)
    return session._replace(stage=stage, note="", past=past)
