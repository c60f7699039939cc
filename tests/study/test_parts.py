"""Credit for answers of many parts: only what is wholly right is right, and doing better never costs anything."""

from itertools import combinations, permutations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.study.attempt import answered
from tutor.study.fold import asked_again
from tutor.study.judge import judge, proposed
from tutor.study.log import Review
from tutor.study.prompt import Part, Prompt, Rating, Rung
from tutor.study.queue import Candidate
from tutor.study.record import entries, words
from tutor.study.response import Matched, Ordered, Placed, Response, Several, Ticked, Unknown
from tutor.study.stage import Asking


def prompt(form: str, parts: int, solution: tuple[int, ...] = (), options: int = 0) -> Prompt:
    return Prompt(
        "d/n/answer",
        form,  # type: ignore[arg-type] # a form's name
        Rung.FREE,
        7,
        "What?",
        "It.",
        parts=tuple(Part(f"part {at}") for at in range(parts)),
        options=tuple(f"option {at}" for at in range(options)),
        solution=solution,
        right=1,
    )


PICK = prompt("several", 3, (0, 2, 4), 6)
ORDER = prompt("order", 4, (2, 0, 3, 1))
MATCH = prompt("match", 3, (1, 2, 0), 3)


@pytest.mark.parametrize(
    ("picks", "kind", "share", "reason", "rating"),
    [
        ({0, 2, 4}, "right", 1.0, "", Rating.GOOD),
        ({0, 2}, "partly", 2 / 3, "2 of 3 found.", Rating.HARD),
        ({0, 2, 4, 1}, "partly", 2 / 3, "3 of 3 found, and 1 that is wrong.", Rating.HARD),
        ({0, 2, 1}, "partly", 1 / 3, "2 of 3 found, and 1 that is wrong.", Rating.AGAIN),
        ({0, 1, 3}, "wrong", 0.0, "1 of 3 found, and 2 that are wrong.", Rating.AGAIN),
        ({0, 1, 2, 3, 4, 5}, "wrong", 0.0, "3 of 3 found, and 3 that are wrong.", Rating.AGAIN),
        ({1}, "wrong", 0.0, "0 of 3 found, and 1 that is wrong.", Rating.AGAIN),
    ],
)
def test_picks(picks: set[int], kind: str, share: float, reason: str, rating: Rating) -> None:
    verdict = judge(PICK, Several(frozenset(picks)))
    assert (verdict.kind, verdict.reason, proposed(verdict, 0)) == (kind, reason, rating)
    assert verdict.share == pytest.approx(share)
    assert verdict.items == (0 in picks, 2 in picks, 4 in picks)


@pytest.mark.parametrize(
    ("order", "kind", "share", "reason"),
    [
        ((2, 0, 3, 1), "right", 1.0, ""),
        ((0, 2, 3, 1), "partly", 2 / 3, "\u201cpart 2\u201d comes before \u201cpart 0\u201d."),
        ((2, 3, 0, 1), "partly", 2 / 3, "\u201cpart 0\u201d comes before \u201cpart 3\u201d."),
        ((1, 2, 0, 3), "partly", 2 / 3, "\u201cpart 3\u201d comes before \u201cpart 1\u201d."),
        ((1, 3, 0, 2), "wrong", 0.0, "\u201cpart 2\u201d comes before \u201cpart 0\u201d."),
        ((0, 2, 1, 3), "wrong", 1 / 3, "\u201cpart 2\u201d comes before \u201cpart 0\u201d."),
    ],
)
def test_orders(order: tuple[int, ...], kind: str, share: float, reason: str) -> None:
    verdict = judge(ORDER, Ordered(order))
    assert (verdict.kind, verdict.reason) == (kind, reason)
    assert verdict.share == pytest.approx(share)


def test_an_order_tells_which_parts_have_their_place() -> None:
    assert judge(ORDER, Ordered((2, 3, 0, 1))).items == (False, True, True, False)


@pytest.mark.parametrize(
    ("pairs", "kind", "items", "reason"),
    [
        ((1, 2, 0), "right", (True, True, True), ""),
        ((1, 0, 2), "partly", (True, False, False), "1 of 3 is right."),
        ((1, 2, -1), "partly", (True, True, False), "2 of 3 are right."),
        ((0, 1, 2), "wrong", (False, False, False), "0 of 3 are right."),
    ],
)
def test_pairs(pairs: tuple[int, ...], kind: str, items: tuple[bool, ...], reason: str) -> None:
    verdict = judge(MATCH, Matched(pairs))
    assert (verdict.kind, verdict.items, verdict.reason) == (kind, items, reason)
    assert verdict.share == pytest.approx(sum(items) / 3)


@pytest.mark.parametrize("form", ["several", "order", "match", "list"])
def test_not_knowing_is_having_none_of_the_parts(form: str) -> None:
    verdict = judge(prompt(form, 3, (0, 1, 2), 3), Unknown())
    assert (verdict.kind, verdict.credit, verdict.items) == ("wrong", 0.0, (False,) * 3)


def test_only_the_whole_answer_is_right() -> None:
    picks = [frozenset(some) for count in range(7) for some in combinations(range(6), count)]
    assert [each for each in picks if judge(PICK, Several(each)).kind == "right"] == [frozenset(PICK.solution)]
    orders = list(permutations(range(4)))
    assert [each for each in orders if judge(ORDER, Ordered(each)).kind == "right"] == [ORDER.solution]
    pairs = list(product(range(-1, 3), repeat=3))
    assert [each for each in pairs if judge(MATCH, Matched(each)).kind == "right"] == [MATCH.solution]


def test_a_row_by_chance_is_worth_nothing_more_often_than_not() -> None:
    kinds = [judge(ORDER, Ordered(each)).credit for each in permutations(range(4))]
    assert sum(credit > 0 for credit in kinds) <= len(kinds) / 2


@given(st.frozensets(st.integers(0, 5)), st.integers(0, 5))
@settings(deadline=None)
def test_a_right_pick_never_lowers_the_credit_and_a_wrong_one_never_raises_it(picks: frozenset[int], at: int) -> None:
    before, after = (judge(PICK, Several(each)).credit for each in (picks, picks | {at}))
    assert after >= before if at in PICK.solution else after <= before


@given(st.integers(2, 6).flatmap(lambda count: st.tuples(*[st.permutations(range(count))] * 2)), st.data())
@settings(deadline=None)
def test_swapping_two_that_follow_each_other_the_wrong_way_round_never_lowers_the_credit(
    orders: tuple[list[int], list[int]], data: st.DataObject
) -> None:
    solution, order = orders
    asked = prompt("order", len(solution), tuple(solution))
    at = data.draw(st.integers(0, len(order) - 2))
    better = sorted(order[at : at + 2], key=solution.index)
    before = judge(asked, Ordered(tuple(order))).credit
    assert judge(asked, Ordered((*order[:at], *better, *order[at + 2 :]))).credit >= before


@given(st.permutations(range(4)), st.permutations(range(4)), st.integers(0, 3))
@settings(deadline=None)
def test_one_more_right_pair_never_lowers_the_credit(solution: list[int], given_: list[int], at: int) -> None:
    asked = prompt("match", 4, tuple(solution), 4)
    better = [
        solution[each] if each == at else -1 if other == solution[at] else other for each, other in enumerate(given_)
    ]
    before = judge(asked, Matched(tuple(given_))).credit
    assert judge(asked, Matched(tuple(better))).credit >= before


@pytest.mark.parametrize(
    ("asked", "response"),
    [
        (PICK, Several(frozenset({6}))),
        (PICK, Ordered((0, 1, 2))),
        (ORDER, Ordered((0, 1, 2))),
        (ORDER, Ordered((0, 0, 1, 2))),
        (ORDER, Ticked(frozenset())),
        (MATCH, Matched((0, 1))),
        (MATCH, Matched((0, 0, 1))),
        (MATCH, Matched((0, 1, 3))),
        (MATCH, Matched((0, 1, -2))),
        (MATCH, Placed(1)),
    ],
)
def test_a_response_that_does_not_fit_is_not_taken(asked: Prompt, response: Response) -> None:
    assert answered(_asking(asked), response, 5) is None


@pytest.mark.parametrize(("asked", "response"), [(PICK, Several(frozenset())), (MATCH, Matched((-1, -1, -1)))])
def test_nothing_picked_or_matched_is_not_knowing(asked: Prompt, response: Response) -> None:
    judged = answered(_asking(asked), response, 5)
    assert judged is not None
    assert judged.response == Unknown()


@pytest.mark.parametrize(
    ("asked", "response", "text"),
    [
        (PICK, Several(frozenset({4, 0})), "- option 0\n- option 4"),
        (ORDER, Ordered((2, 0, 3, 1)), "1. part 2\n2. part 0\n3. part 3\n4. part 1"),
        (MATCH, Matched((1, -1, 0)), "- part 0: option 1\n- part 1: ?\n- part 2: option 0"),
    ],
)
def test_a_response_is_written_down_as_it_was_seen(asked: Prompt, response: Response, text: str) -> None:
    assert words(asked, response) == text


def test_a_reason_not_picked_is_named_in_the_log_so_that_its_link_is_asked_again() -> None:
    reasons = tuple(Part(f"part {at}", f"because.{at}") for at in range(3))
    asked = PICK._replace(card="d/n/reasons", parts=reasons)
    judged = answered(_asking(asked), Several(frozenset({0, 2, 1})), 5)
    assert judged is not None
    (review,) = entries(judged, Rating.AGAIN, "s", practice=False)
    assert isinstance(review, Review)
    assert asked_again(review) == ("d/n/because.2",)


def _asking(asked: Prompt) -> Asking:
    return Asking(Candidate("d/n/answer", "d", "n", "answer", 0), asked, "hash", first=True, since_ms=0)
