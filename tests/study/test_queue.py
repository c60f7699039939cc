"""Today's portion: its caps, its order, and what an absence leaves for later."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.study.plan import Plan
from tutor.study.queue import LINKS_A_DAY, LOST_RATIO, Candidate, Queue, build, gate, is_link, practise, sentence
from tutor.study.schedule import retrievability

TODAY = 20_000  # Friday 4 October 2024
PAUSE = "new cards pause until then."
ASPECTS = ("answer", "date", "place", "reasons", "because.a", "because.b", "against.c", "reply.c")


def card(note: str, aspect: str = "answer", *, deck: str = "d", order: int = 0, **more: object) -> Candidate:
    return Candidate(f"{deck}/{note}/{aspect}", deck, note, aspect, order)._replace(**more)


def due(note: str, elapsed: int = 10, **more: object) -> Candidate:
    return card(note, due=TODAY, elapsed=elapsed, stability=10.0)._replace(**more)


@st.composite
def candidates(draw: st.DrawFn) -> list[Candidate]:
    chosen = draw(
        st.lists(
            st.tuples(st.sampled_from("de"), st.sampled_from("abcdefgh"), st.sampled_from(ASPECTS)),
            unique=True,
            max_size=40,
        )
    )
    found = []
    for order, (deck, note, aspect) in enumerate(chosen):
        new = draw(st.booleans())
        again = not new and draw(st.booleans())
        found.append(
            Candidate(
                card=f"{deck}/{note}/{aspect}",
                deck=deck,
                note=note,
                aspect=aspect,
                order=order,
                due=None if new else TODAY if again else draw(st.integers(TODAY - 30, TODAY + 5)),
                elapsed=0 if new or again else draw(st.integers(1, 3000)),
                stability=0.0 if new else draw(st.floats(0.5, 50)),
                again=again,
                gate=draw(st.integers(0, LINKS_A_DAY)),
            )
        )
    return found


plans = st.builds(Plan, new=st.integers(0, 12), reviews=st.integers(0, 20))


def lengths(flags: list[bool]) -> list[int]:
    """How many reviews stand between one new card and the next."""
    places = [index for index, new in enumerate(flags) if new]
    return [after - before - 1 for before, after in pairwise(places)]


@settings(deadline=None)
@given(candidates(), plans, st.integers(0, 15), st.integers(0, 25), st.booleans())
def test_a_portion_keeps_the_laws_of_a_day(found, plan, new_done, reviews_done, mix):
    queue = build(found, plan, TODAY, mix=mix, new_done=new_done, reviews_done=reviews_done)
    items = queue.items
    assert len(set(items)) == len(items)
    assert set(items) <= set(found)
    assert all(each.due is None or each.due <= TODAY for each in items), "nothing is asked before its day"
    new = [each for each in items if each.due is None]
    reviews = [each for each in items if each.due is not None and not each.again]
    room = max(0, plan.reviews - reviews_done)
    assert len(new) <= max(0, plan.new - new_done)
    assert len(reviews) <= room
    assert all(one.sibling_key != other.sibling_key for one, other in pairwise(items)), "siblings never follow"
    waiting = sum(1 for each in found if not each.again and each.due is not None and each.due <= TODAY)
    assert queue.postponed == max(0, waiting - room)
    if queue.postponed and plan.reviews:
        assert not new, "new cards pause while reviews are postponed"
        assert (queue.until - TODAY - 1) * plan.reviews < queue.postponed <= (queue.until - TODAY) * plan.reviews
    else:
        assert queue.until is None
    links = Counter(each.sibling_key for each in new if is_link(each.aspect))
    for each in new:
        if is_link(each.aspect):
            assert links[each.sibling_key] <= min(each.gate, LINKS_A_DAY)
            assert not any(
                other.sibling_key == each.sibling_key and other.aspect == "reasons" and other.due is None
                for other in found
            ), "the list of reasons comes first"


@settings(deadline=None)
@given(candidates(), plans, st.randoms(use_true_random=False))
def test_within_a_deck_the_order_of_arrival_does_not_matter(found, plan, chance):
    found = [each for each in found if each.deck == "d"]
    shuffled = list(found)
    chance.shuffle(shuffled)
    assert build(shuffled, plan, TODAY) == build(found, plan, TODAY)


@settings(deadline=None)
@given(candidates(), plans)
def test_the_cards_of_a_deck_stay_together(found, plan):
    decks = [each.deck for each in build(found, plan, TODAY).items]
    assert sum(1 for one, other in pairwise(decks) if one != other) <= max(0, len(set(decks)) - 1)


@settings(deadline=None)
@given(st.lists(st.sampled_from("abc"), max_size=14))
def test_a_card_is_left_out_only_when_its_siblings_must_meet(notes):
    """Of n cards, one note can place as many as there are others and one more."""
    found = [due(note, order=order, card=f"d/{note}/c{order}") for order, note in enumerate(notes)]
    most = max(Counter(notes).values(), default=0)
    others = len(notes) - most
    assert len(build(found, Plan(), TODAY).items) == min(most, others + 1) + others


@settings(deadline=None)
@given(st.integers(0, 30), st.integers(0, 30))
def test_new_cards_are_spread_evenly_in_order_of_lines(reviews, new):
    found = [due(f"r{index}") for index in range(reviews)]
    found += [card(f"n{index}", order=index) for index in reversed(range(new))]
    items = build(found, Plan(new=new, reviews=reviews), TODAY).items
    assert [each.order for each in items if each.due is None] == list(range(new))
    between = lengths([each.due is None for each in items])
    assert not between or max(between) - min(between) <= 1


def test_reviews_come_by_nearness_to_being_lost():
    found = [due("safe", 5), due("near", 40), due("middle", 20), due("missed", 0, again=True)]
    assert [each.note for each in build(found, Plan(), TODAY).items] == ["missed", "near", "middle", "safe"]


def test_what_is_lost_waits_behind_what_can_be_saved():
    lost = [due("gone", int(LOST_RATIO * 10) + 500), due("slipping", int(LOST_RATIO * 10) + 5)]
    found = [*lost, due("safe", 5), due("near", int(LOST_RATIO * 10) - 5)]
    order = ["near", "safe", "slipping", "gone"]
    assert [each.note for each in build(found, Plan(), TODAY).items] == order
    assert [each.note for each in build(found, Plan(reviews=2), TODAY).items] == order[:2]


def test_the_line_between_saved_and_lost_is_an_even_chance():
    assert retrievability(round(LOST_RATIO * 1000), 1000.0) == pytest.approx(0.5, abs=1e-4)


def test_missed_cards_take_no_room_from_reviews():
    found = [due("missed", 0, again=True), due("one"), due("two")]
    queue = build(found, Plan(reviews=5), TODAY, reviews_done=3)
    assert {each.note for each in queue.items} == {"missed", "one", "two"}
    assert queue.postponed == 0


def test_the_deck_with_the_most_urgent_review_comes_first_and_brings_its_new_cards():
    found = [
        card("x", deck="new"),
        due("p", 10, deck="calm"),
        due("q", 30, deck="pressing"),
        card("r", deck="pressing"),
    ]
    queue = build(found, Plan(new=1), TODAY)
    assert [each.note for each in queue.items] == ["q", "r", "p"]


def test_a_mixed_portion_alternates_between_decks():
    found = [due(f"n{index}", deck=deck, card=f"{deck}/n{index}/answer") for deck in "ab" for index in range(3)]
    apart = "".join(each.deck for each in build(found, Plan(), TODAY).items)
    mixed = "".join(each.deck for each in build(found, Plan(), TODAY, mix=True).items)
    assert (apart, mixed) == ("aaabbb", "ababab")


@pytest.mark.parametrize(
    ("reasons", "asked", "met", "expected"),
    [
        (True, None, 0, 0),
        (True, TODAY, 0, 0),
        (True, TODAY - 1, 0, 2),
        (True, TODAY - 1, 1, 1),
        (True, TODAY - 9, 2, 0),
        (True, TODAY - 9, 3, 0),
        (False, None, 0, 2),
        (False, None, 2, 0),
    ],
)
def test_links_follow_their_list_on_a_later_day_two_a_day(reasons, asked, met, expected):
    assert gate(reasons=reasons, asked=asked, met=met, today=TODAY) == expected


def test_a_closed_link_lets_the_next_card_pass():
    found = [
        card("arg", "reasons", order=0),
        card("arg", "because.a", order=1),
        card("open", "because.a", order=2, gate=1),
        card("open", "because.b", order=3, gate=1),
        card("fact", order=4),
    ]
    assert [each.order for each in build(found, Plan(new=3), TODAY).items] == [0, 2, 4]


def test_links_that_were_asked_before_are_reviews_like_others():
    found = [due("arg", aspect=f"because.{name}", card=f"d/arg/because.{name}", gate=0) for name in "abc"]
    found += [due("x"), due("y")]
    assert len(build(found, Plan(), TODAY).items) == 5


@pytest.mark.parametrize(
    ("waiting", "reviews", "done", "expected"),
    [
        (60, 60, 0, ""),
        (212, 60, 0, f"212 cards waited for you. 60 today, the rest by Monday 7 October; {PAUSE}"),
        (61, 60, 0, f"61 cards waited for you. 60 today, the rest tomorrow; {PAUSE}"),
        (152, 60, 60, f"Today's share is done. 152 more cards wait, until Monday 7 October at the latest; {PAUSE}"),
        (1, 60, 60, f"Today's share is done. 1 more card waits, until tomorrow at the latest; {PAUSE}"),
        (1, 0, 0, "1 card waits for you, but the plan leaves no room for reviews."),
    ],
)
def test_an_absence_is_told_in_one_sentence(waiting, reviews, done, expected):
    queue = build([due(f"n{n}") for n in range(waiting)], Plan(reviews=reviews), TODAY, reviews_done=done)
    assert sentence(queue, TODAY) == expected


def test_the_rest_is_told_even_when_only_the_first_are_at_hand():
    queue = build([due(f"n{n}") for n in range(60)], Plan(), TODAY, waiting=212)
    assert (len(queue.items), queue.postponed, queue.until) == (60, 152, TODAY + 3)


def test_without_room_for_reviews_new_cards_are_still_met():
    assert [each.note for each in build([due("old"), card("new")], Plan(reviews=0), TODAY).items] == ["new"]


def test_an_empty_day_is_an_empty_queue():
    assert build([], Plan(), TODAY) == Queue(())
    assert sentence(Queue(()), TODAY) == ""


@settings(deadline=None)
@given(candidates(), st.none() | st.integers(0, 10), st.booleans(), st.booleans())
def test_practice_asks_any_cards_up_to_its_limit(found, limit, weak, mix):
    items = practise(found, limit, weak, mix=mix).items
    assert len(set(items)) == len(items)
    assert set(items) <= set(found)
    assert len(items) <= (len(found) if limit is None else limit)
    assert bool(items) == bool(found and limit != 0)
    assert all(one.sibling_key != other.sibling_key for one, other in pairwise(items))


def test_practice_keeps_the_order_given_and_weak_takes_the_shakiest():
    found = [due("firm", 1), card("new"), due("weak", 50), due("shaky", 30), due("missed", 0, again=True)]
    assert [each.note for each in practise(found, 2, False).items] == ["firm", "new"]
    assert [each.note for each in practise(found, None, True).items] == ["missed", "weak", "shaky", "firm", "new"]


def test_a_second_new_card_of_a_note_waits_while_other_notes_can_be_opened() -> None:
    cards = [
        Candidate(f"d/{note}/{aspect}", "d", note, aspect, order)
        for order, (note, aspect) in enumerate(
            [("one", "date"), ("one", "place"), ("two", "date"), ("two", "place"), ("three", "answer")]
        )
    ]
    chosen = build(cards, Plan(new=3), 100).items
    assert [each.card for each in chosen] == ["d/one/date", "d/two/date", "d/three/answer"]
    opened = [cards[1]._replace(met=True), *cards[2:]]
    assert [each.card for each in build(opened, Plan(new=2), 100).items] == ["d/two/date", "d/three/answer"]
    assert {each.card for each in build(opened, Plan(new=4), 100).items} == {each.card for each in opened}


def test_each_deck_has_its_share_of_the_new_cards_and_stays_together() -> None:
    cards = [Candidate(f"{deck}/n{n}/answer", deck, f"n{n}", "answer", n) for deck in "abc" for n in range(9)]
    chosen = build(cards[:-8], Plan(new=10), 100).items
    assert [each.card[:4] for each in chosen] == [
        f"{deck}/n{n}" for deck, size in (("a", 5), ("b", 4), ("c", 1)) for n in range(size)
    ]
