"""A sitting: what each action does at each stage, and what is never lost, doubled or forgotten."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.study.log import Bury, Entry, Flag, Overrule, Review, SessionEnd, SessionStart, Suspend, Undo
from tutor.study.prompt import (
    Chosen,
    Part,
    Placed,
    Prompt,
    Rating,
    Recalled,
    Response,
    Rung,
    Ticked,
    Typed,
    Unknown,
)
from tutor.study.queue import Candidate, Queue
from tutor.study.session import (
    PAST,
    RETURN_AFTER,
    Action,
    Answer,
    Asking,
    Ended,
    Hint,
    Judged,
    Mark,
    Quit,
    Rate,
    Retype,
    Retyping,
    Reveal,
    Session,
    SetAside,
    TakeBack,
    Turn,
    Waiting,
    begin,
    finished,
    move,
    opening,
    present,
    score,
    skip,
)

PARTS = (Part("wars", "because.w"), Part("debts", "because.d"), Part("pride", "because.p"))
FORMS = ("typed", "choice", "list", "recall", "place", "truth", "cloze")
START = 1_000_000
LONG = "an answer that is longer than what anybody types once more"


def candidate(note: str, aspect: str = "answer") -> Candidate:
    return Candidate(f"d/{note}/{aspect}", "d", note, aspect, 0)


def prompt(card: str, form: str, rung: Rung = Rung.FREE, **more: object) -> Prompt:
    made = Prompt(card, form, rung, seed=7, stem=f"{card}?", answer="Lavrov", hint="L")
    match form:
        case "choice":
            made = replace(made, options=("Morgulov", "Lavrov", "Putin"), right=1)
        case "truth":
            made = replace(made, options=("True", "False"), right=0, answer="true")
        case "list":
            made = replace(made, parts=PARTS)
        case "place":
            made = replace(made, parts=PARTS, right=1)
        case _:
            pass
    return replace(made, **more)


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
    st.sampled_from(["right", "close", "partly", "wrong"]).map(Recalled),
)
EVERY_ACTION: tuple[Action, ...] = (
    *(
        Answer(each)
        for each in (Unknown(), Chosen(1), Typed("x"), Placed(3), Ticked(frozenset({0})), Recalled("partly"))
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


@settings(deadline=None)
@given(queues, st.lists(learner, max_size=40))
def test_no_card_is_lost_and_none_is_first_twice(cards, steps):
    every = {each.card for each in cards}
    for _, _, after, live in play(start(cards, ""), steps):
        written = reviews(live)
        assert [(each.card, each.rating, each.first) for each in written] == [
            (each.card, each.rating, each.first) for each in after.outcomes
        ]
        first = [each.card for each in written if each.first]
        assert len(first) == len(set(first)), "a card is asked for the first time once"
        assert {each.card for each in written} == set(first)
        aside = {each.card for each in live if isinstance(each, Suspend | Bury)}
        latest = {each.card: each.rating for each in written}
        settled = {card for card, rating in latest.items() if rating != Rating.AGAIN} - aside
        queued = [each.candidate.card for each in after.queue]
        showing = card_of(after)
        left = {*queued, *([showing.card] if showing and not isinstance(after.stage, Retyping) else [])}
        assert len(queued) == len(set(queued))
        assert left | settled | aside == every, "each card is finished with, set aside or still to come"
        assert not left & (settled | aside)
        assert finished(after) == len(every) - len(left)


@settings(deadline=None)
@given(queues, st.lists(learner, max_size=30))
def test_an_action_taken_back_and_done_again_gives_the_same_session(cards, steps):
    now = START
    for before, action, after, _ in play(start(cards, ""), steps):
        now += 1
        if after is before or isinstance(action, TakeBack) or len(after.past) == len(before.past):
            continue
        back, undone = move(after, TakeBack(), now)
        assert undone == (Undo(""),)
        assert back.note
        assert resting(back) == resting(before)
        redone, entries = move(back, action, now)
        assert resting(redone) == resting(after)
        assert len(reviews(entries)) == isinstance(action, Rate)


def resting(session: Session) -> Session:
    """The session without its clock and its note, which say when and how it got here."""
    stage = replace(session.stage, since_ms=0) if isinstance(session.stage, Asking) else session.stage
    past = tuple(resting(replace(each, past=())) for each in session.past)
    return replace(session, stage=stage, note="", past=past)


@settings(deadline=None)
@given(queues, st.lists(learner, max_size=25))
def test_every_action_may_be_tried_at_every_stage(cards, steps):
    """What does not fit changes nothing at all, and says nothing."""
    session = start(cards, "")
    for now, step in enumerate(steps, START):
        for other in EVERY_ACTION:
            after, entries = move(session, other, now)
            assert (after == session) == (after is session)
            assert not (after is session and entries)
        session = put_up(move(session, act(session, step == "well") if isinstance(step, str) else step, now)[0], now)
    ended, entries = move(session, Quit(), START)
    assert isinstance(ended.stage, Ended)
    if not isinstance(session.stage, Ended):
        assert entries[-1] == SessionEnd("s", "quit")
    assert move(ended, Quit(), START) == (ended, ())


@settings(deadline=None)
@given(queues, st.lists(st.booleans(), max_size=30))
def test_who_answers_right_in_the_end_has_every_card_right_once(cards, luck):
    session, steps = start(cards, ""), iter(luck)
    asked = 0
    while not isinstance(session.stage, Ended):
        well = next(steps, True) if isinstance(session.stage, Asking) else True
        session, _ = do(session, act(session, well), form="")
        asked += 1
        assert asked < 1_000, "a session comes to its end"
    assert session.stage == Ended("done")
    assert finished(session) == session.total == len(cards)
    last = {each.card: each.rating for each in session.outcomes}
    assert set(last) == {each.card for each in cards}
    assert Rating.AGAIN not in last.values()
    good = [each.card for each in session.outcomes if each.rating is not Rating.AGAIN]
    assert len(good) == len(set(good)), "once right, a card is not asked again"


@settings(deadline=None)
@given(queues, st.lists(learner, max_size=40))
def test_siblings_follow_each_other_only_when_nothing_else_is_left(cards, steps):
    for before, action, after, _ in play(start(cards, ""), steps):
        if isinstance(after.stage, Waiting) and not isinstance(action, TakeBack):
            old, new = card_of(before), after.stage.candidate
            assert old is not None
            if old.sibling_key == new.sibling_key:
                assert all(each.candidate.sibling_key == old.sibling_key for each in after.queue)


def test_a_whole_session_in_order():
    cards = [candidate(note) for note in "abc"]
    session, entries = do(start(cards), *[Answer(Typed("Lavrov")), Rate()] * 3)
    assert [each.card for each in reviews(entries)] == [each.card for each in cards]
    assert entries[-1] == SessionEnd("s", "done")
    assert session.stage == Ended("done")
    assert score(session.outcomes) == 1.0


def test_a_session_over_nothing_has_ended():
    session = start([])
    assert (session.stage, session.total, finished(session), score(session.outcomes)) == (Ended("done"), 0, 0, None)
    assert move(session, TakeBack(), START) == (session, ())


def test_the_opening_names_the_decks_and_whether_it_is_practice():
    assert opening(begin("s", Queue(()), START, practice=True), ["d", "e"]) == SessionStart("s", ("d", "e"), True)


@pytest.mark.parametrize("others", range(8))
def test_a_missed_card_returns_after_several_others_in_its_form(others):
    cards = [candidate("missed"), *(candidate(f"n{index}") for index in range(others))]
    session = start(cards, "choice")
    session, _ = do(session, Answer(Chosen(0)), Rate(), form="typed")
    between = 0
    while card_of(session).note != "missed":
        session, _ = do(session, Answer(Typed("Lavrov")), Rate())
        between += 1
    assert between == min(others, RETURN_AFTER)
    assert (session.stage.prompt.form, session.stage.prompt.rung, session.stage.first) == ("choice", Rung.CUED, False)
    session, entries = do(session, Answer(Chosen(1)), Rate())
    assert reviews(entries)[0].first is False
    assert "missed" not in {each.candidate.note for each in session.queue}


def test_the_score_is_the_mean_credit_of_first_attempts():
    session, _ = do(start([candidate("a"), candidate("b")]), Answer(Unknown()), Rate(), Retype("Lavrov"))
    session, _ = do(session, *[Answer(Typed("Lavrov")), Rate()] * 2)
    assert [each.first for each in session.outcomes] == [True, True, False]
    assert score(session.outcomes) == 0.5


def test_a_review_holds_what_settles_a_dispute():
    session = start([candidate("a"), candidate("b")], "choice", practice=True)
    _, entries = do(session, Hint(), Answer(Chosen(0), sure=True), Rate(Rating.HARD), now=START + 1_500)
    assert entries == [
        Review(
            session="s",
            card="d/a/answer",
            form="choice",
            rung=1,
            seed=7,
            rating=2,
            proposed=1,
            verdict="wrong",
            share=0.0,
            response="Morgulov",
            stem="d/a/answer?",
            answer="Lavrov",
            content="hash",
            options=("Morgulov", "Lavrov", "Putin"),
            hints=1,
            sure=True,
            took_ms=1_500,
            practice=True,
        )
    ]


@pytest.mark.parametrize(
    ("form", "given", "response"),
    [
        ("typed", [Answer(Typed("lavrov "))], "lavrov "),
        ("typed", [Answer(Typed("  "))], ""),
        ("cloze", [Answer(Unknown())], ""),
        ("truth", [Answer(Chosen(1))], "False"),
        ("place", [Answer(Placed(0))], "before: wars"),
        ("place", [Answer(Placed(1))], "after: wars; before: debts"),
        ("place", [Answer(Placed(3))], "after: pride"),
        ("list", [Reveal(), Answer(Ticked(frozenset({2, 0})))], "- wars\n- pride"),
        ("list", [Reveal("it was the wars"), Answer(Ticked(frozenset({0})))], "it was the wars\n- wars"),
        ("list", [Answer(Unknown())], ""),
        ("recall", [Reveal("because"), Answer(Recalled("close"))], "because"),
    ],
)
def test_a_response_is_written_in_readable_words(form, given, response):
    _, entries = do(start([candidate("a")], form), *given, Rate())
    assert reviews(entries)[0].response == response


def test_a_list_keeps_each_part_with_its_card():
    _, entries = do(start([candidate("a")], "list"), Reveal(), Answer(Ticked(frozenset({1}))), Rate())
    review = reviews(entries)[0]
    assert (review.items, review.parts) == ((False, True, False), ("because.w", "because.d", "because.p"))
    assert review.options == ("wars", "debts", "pride")
    _, entries = do(start([candidate("a")], "list"), Answer(Unknown()), Rate())
    assert reviews(entries)[0].items == (False, False, False)


@pytest.mark.parametrize(
    ("form", "response"),
    [
        ("typed", Chosen(0)),
        ("typed", Placed(0)),
        ("choice", Typed("Lavrov")),
        ("choice", Chosen(3)),
        ("choice", Chosen(-1)),
        ("place", Placed(4)),
        ("list", Ticked(frozenset({0}))),
        ("recall", Recalled("right")),
        ("recall", Typed("Lavrov")),
    ],
)
def test_a_response_of_another_form_is_not_taken(form, response):
    """A list and a recall are not judged before their model answer is open."""
    session = start([candidate("a")], form)
    assert move(session, Answer(response), START) == (session, ())


def test_an_overrule_follows_its_review_and_gives_the_credit():
    session, _ = do(start([candidate("a")]), Answer(Typed("someone")), Turn())
    assert (session.stage.proposed, session.stage.stands, session.stage.credit) == (Rating.GOOD, "right", 1.0)
    assert session.stage.verdict.kind == "wrong"
    session, entries = do(session, Rate())
    assert (entries[0].rating, entries[0].proposed, entries[0].verdict) == (3, 1, "wrong")
    assert entries[1] == Overrule("", "d/a/answer", 1.0)
    assert score(session.outcomes) == 1.0


@pytest.mark.parametrize(
    ("before", "answer", "turns", "proposed", "overruled"),
    [
        ([], "Lavrov", 1, Rating.AGAIN, True),
        ([], "Lavrov", 2, Rating.GOOD, False),
        ([Hint()], "someone", 1, Rating.HARD, True),
        ([Hint()], "Lavrov", 2, Rating.HARD, False),
    ],
)
def test_turning_the_verdict_turns_its_rating(before, answer, turns, proposed, overruled):
    session, _ = do(start([candidate("a")]), *before, Answer(Typed(answer)), *[Turn()] * turns)
    assert (session.stage.proposed, session.stage.overruled) == (proposed, overruled)


@pytest.mark.parametrize(
    ("form", "answer", "given", "expected"),
    [
        ("typed", "Lavrov", [Answer(Unknown()), Rate()], True),
        ("cloze", "Lavrov", [Answer(Unknown()), Rate()], True),
        ("typed", "Lavrov", [Answer(Unknown()), Rate(Rating.GOOD)], False),
        ("typed", "Lavrov", [Answer(Typed("Lavrov")), Rate(Rating.AGAIN)], False),
        ("typed", "Lavrov", [Answer(Typed("Lavrov")), Turn(), Rate()], False),
        ("typed", "Lavrov", [Answer(Unknown()), Turn(), Rate(Rating.AGAIN)], False),
        ("typed", LONG, [Answer(Unknown()), Rate()], False),
        ("choice", "Lavrov", [Answer(Unknown()), Rate()], False),
    ],
)
def test_a_short_missed_answer_is_typed_once_more(form, answer, given, expected):
    session = begin("s", Queue((candidate("a"), candidate("b"))), START)
    session = present(session, prompt("d/a/answer", form, answer=answer), "hash", START)
    session, _ = do(session, *given)
    assert isinstance(session.stage, Retyping) == expected
    if expected:
        session, entries = do(session, Retype("anything"))
        assert (card_of(session).note, entries) == ("b", [])


def test_a_hint_counts_once_and_only_where_there_is_one():
    session, _ = do(start([candidate("a")]), Hint(), Hint())
    assert session.stage.hints == 1
    bare = present(session, prompt("d/a/answer", "typed", hint=""), "hash", START)
    bare = replace(bare, stage=replace(bare.stage, hints=0))
    assert move(bare, Hint(), START) == (bare, ())


def test_an_answer_takes_at_most_ten_minutes_and_never_less_than_none():
    for now, expected in ((START + 2_000, 2_000), (START + 86_400_000, 600_000), (START - 5, 0)):
        session, _ = do(start([candidate("a")]), Answer(Unknown()), now=now)
        assert session.stage.took_ms == expected


def test_taking_back_goes_all_the_way():
    cards = [candidate(note) for note in "abcd"]
    session, _ = do(start(cards), *[Answer(Typed("Lavrov")), Rate()] * 2, Mark(), SetAside("suspend"))
    assert card_of(session).note == "d"
    undone: list[Entry] = []
    for note in ("c", "c", "b", "b", "a", "a"):
        session, entries = do(session, TakeBack())
        undone += entries
        assert card_of(session).note == note
        assert session.note
    assert undone == [Undo("")] * 4
    assert isinstance(session.stage, Asking)
    assert session.outcomes == ()
    assert move(session, TakeBack(), START) == (session, ())


def test_before_a_rating_is_written_taking_back_only_opens_the_question():
    session, entries = do(start([candidate("a")]), Hint(), Answer(Typed("someone")), TakeBack(), now=START + 9)
    assert entries == []
    assert (session.stage.hints, session.stage.since_ms, session.note) == (1, START + 9, "The question is open again.")


def test_a_finished_session_can_be_taken_back_but_not_one_that_was_left():
    session, _ = do(start([candidate("a")]), Answer(Typed("Lavrov")), Rate())
    back, entries = do(session, TakeBack())
    assert (type(back.stage), entries) == (Judged, [Undo("")])
    left, _ = do(back, Quit())
    assert move(left, TakeBack(), START) == (left, ())


def test_the_past_is_bounded():
    session, _ = do(start([candidate("a")]), *[Mark()] * (PAST + 5))
    assert len(session.past) == PAST
    assert all(each.past == () for each in session.past)


@pytest.mark.parametrize(("how", "entry"), [("suspend", Suspend("d/a/answer")), ("bury", Bury("d/a/answer"))])
@pytest.mark.parametrize("before", [[], [Answer(Unknown())], [Answer(Unknown()), Rate()]])
def test_a_card_set_aside_does_not_return_and_its_siblings_stay(how, entry, before):
    session, _ = do(start([candidate("a"), candidate("b"), candidate("a", "date")]), *before)
    session, entries = do(session, SetAside(how))
    assert entries == [entry]
    assert card_of(session).note == "b"
    assert [each.candidate.card for each in session.queue] == ["d/a/date"]
    assert finished(session) == 1


def test_a_flag_goes_on_and_off_and_the_card_stays():
    session = start([candidate("a")])
    after, entries = do(session, Mark(), Mark(on=False))
    assert entries == [Flag("d/a/answer"), Flag("d/a/answer", on=False)]
    assert after.stage == session.stage


@pytest.mark.parametrize(
    ("before", "ratings", "left"),
    [
        ([], [], ["a", "b"]),
        ([Answer(Typed("Lavrov"))], [3], ["b"]),
        ([Answer(Unknown())], [1], ["b", "a"]),
        ([Answer(Typed("someone")), Turn()], [3], ["b"]),
        ([Answer(Unknown()), Rate()], [1], ["b", "a"]),
    ],
)
def test_leaving_commits_a_verdict_as_proposed(before, ratings, left):
    session, entries = do(start([candidate("a"), candidate("b")]), *before, Quit())
    assert [each.rating for each in reviews(entries)] == ratings
    assert entries[-1] == SessionEnd("s", "quit")
    assert [each.candidate.note for each in session.queue] == left
    assert finished(session) == 2 - len(left)


def test_a_session_ends_after_the_first_rating_past_its_time():
    session = start([candidate(note) for note in "abc"], limit_ms=60_000)
    session, _ = do(session, Answer(Typed("Lavrov")), Rate(), now=START + 59_999)
    assert isinstance(session.stage, Asking)
    session, entries = do(session, Answer(Typed("Lavrov")), Rate(), now=START + 60_000)
    assert session.stage == Ended("time")
    assert entries[-1] == SessionEnd("s", "time")
    assert [each.candidate.note for each in session.queue] == ["c"]


def test_the_last_card_done_past_the_time_is_done():
    session, _ = do(start([candidate("a")], limit_ms=1), Answer(Typed("Lavrov")), Rate())
    assert session.stage == Ended("done")


def test_an_edited_prompt_is_asked_in_place_of_the_old():
    session = start([candidate("a")])
    edited = present(session, prompt("d/a/answer", "choice"), "new", START + 3)
    assert (edited.stage.prompt.form, edited.stage.content, edited.stage.since_ms) == ("choice", "new", START + 3)
    assert edited.stage.first


def test_an_edited_answer_is_judged_again():
    session, _ = do(start([candidate("a")]), Answer(Typed("Ryabkov")))
    assert session.stage.verdict.kind == "wrong"
    edited = present(session, prompt("d/a/answer", "typed", accept=("Ryabkov",)), "new", START)
    assert (edited.stage.verdict.kind, edited.stage.proposed) == ("right", Rating.GOOD)
    reopened = present(session, prompt("d/a/answer", "choice"), "new", START)
    assert isinstance(reopened.stage, Asking)


def test_an_edit_after_the_rating_changes_only_what_is_typed_once_more():
    session, _ = do(start([candidate("a")]), Answer(Unknown()), Rate())
    edited = present(session, prompt("d/a/answer", "typed", answer="Ryabkov"), "new", START)
    assert isinstance(edited.stage, Retyping)
    assert edited.stage.judged.asked.prompt.answer == "Ryabkov"
    assert edited.outcomes == session.outcomes


def test_a_card_that_is_gone_is_skipped_without_a_word():
    session = begin("s", Queue((candidate("a"), candidate("b"))), START)
    session, entries = skip(session, START)
    assert (session.stage, session.total, entries) == (Waiting(candidate("b")), 1, ())
    session, entries = skip(put_up(session, START, "typed"), START)
    assert (session.stage, session.total, entries) == (Ended("done"), 0, (SessionEnd("s", "done"),))
    assert skip(session, START) == (session, ())
