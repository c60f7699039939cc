"""How decks and hard cards stand, and when cards come back: what their memories and answers say one by one."""

from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.learner import answer, on, roster
from tests.study.logs import CARDS, courses, logs
from tests.study.slow_figures import slow_reviews
from tests.study.slow_fold import live, now_called, slow_fold
from tutor.store.standings import HardCard, Standing
from tutor.store.store import Store, open_store
from tutor.study.log import Bury, Event, Rename, Reset, Suspend

ABC = ("d/a/answer", "d/b/answer", "d/c/answer", "d/e/answer")


@settings(deadline=None, max_examples=60)
@given(st.one_of(logs(), courses()), st.sets(st.sampled_from(CARDS)), st.randoms(use_true_random=False))
def test_standings_and_hard_cards_are_those_of_the_memories(
    events: list[Event], gone: set[str], chance: Random
) -> None:
    shuffled = events.copy()
    chance.shuffle(shuffled)
    with TemporaryDirectory() as folder, open_store(Path(folder) / "log.db") as store:
        for deck in "de":
            store.rosters.sync(deck, "1", roster(*(card for card in CARDS if card.startswith(deck))))
        store.merge(shuffled)
        for deck in "de":
            store.rosters.sync(
                deck, "2", roster(*(card for card in CARDS if card.startswith(deck) and card not in gone))
            )
        memories, _, _ = slow_fold(events)
        held = [card for card in CARDS if card not in gone]
        awake = [card for card in held if card not in memories or not memories[card]["suspended"]]
        for deck in "de":
            mine = [memories[card] for card in awake if card.startswith(deck) and card in memories]
            learned = [memory for memory in mine if memory["attempts"] > 0]
            mature = [memory for memory in learned if memory["stability"] >= 21]
            assert store.records.standing(deck) == Standing(
                deck,
                cards=sum(card.startswith(deck) for card in awake),
                learned=len(learned),
                young=len(learned) - len(mature),
                mature=len(mature),
                suspended=sum(card.startswith(deck) for card in set(held) - set(awake)),
            )
        hard = [memories[card] for card in awake if card in memories and memories[card]["lapses"] > 0]
        hard.sort(key=lambda each: (-each["lapses"], -each["difficulty"], -each["attempts"], each["card"]))
        wanted = [
            HardCard(
                each["card"], each["card"][0], each["lapses"], each["difficulty"], each["attempts"],
                recalled(each["card"], events),
            )
            for each in hard
        ]  # fmt: skip
        assert store.records.hardest(["d", "e"], 99) == wanted
        assert store.records.hardest(["d", "e"], 1) == wanted[:1]


def recalled(card: str, events: list[Event]) -> int:
    """On how many days since its last reset the first attempt at the card was not rated Again."""
    log = live(events)
    resets = [event.id for event in log if event.kind == "reset" and now_called(event.body["card"], log) == card]
    since = max(resets, default="")
    mine = [each for each in slow_reviews(events) if each.card == card and each.event.id > since]
    return sum(each.first_of_day and each.recalled for each in mine)


def test_cards_fall_due_one_day_at_a_time_and_what_waits_is_for_today(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ABC))
    for day, card in zip((90, 99, 100, 100), ABC, strict=True):
        answer(store, day, card, 4 if card == ABC[2] else 1)
    due = {card: store.due(card) for card in ABC}
    assert store.due_by_day(["d", "d"], 100, 99 + 30) == {100: 3, due[ABC[2]]: 1}
    assert store.due_by_day(["d"], 100, (due[ABC[2]] or 0) - 1) == {100: 3}
    on(store, 100, Bury(ABC[0]), Suspend(ABC[1]))
    assert store.due_by_day(["d"], 100, 101) == {100: 1, 101: 1}
    assert store.due_by_day(["d"], 100, 100) == {100: 1}
    assert store.due_by_day(["d"], 101, 101) == {101: 2}
    store.rosters.sync("d", "2", roster(ABC[2]))
    assert store.due_by_day(["d", "none"], 100, 130) == {due[ABC[2]]: 1}


@settings(deadline=None, max_examples=30)
@given(courses(), st.integers(90, 900), st.integers(0, 400))
def test_every_day_has_the_cards_that_fall_due_on_it(events: list[Event], today: int, ahead: int) -> None:
    with TemporaryDirectory() as folder, open_store(Path(folder) / "log.db") as store:
        for deck in "de":
            store.rosters.sync(deck, "1", roster(*(card for card in CARDS if card.startswith(deck))))
        store.merge(events)
        days = [max(today, due) for card in CARDS if (due := store.due(card)) is not None]
        assert store.due_by_day(["d", "e"], today, today + ahead) == Counter(
            day for day in days if day <= today + ahead
        )


def test_a_hard_card_is_known_by_its_new_name_and_forgets_what_was_before_a_reset(store: Store) -> None:
    store.rosters.sync("d", "1", roster("d/z/answer"))
    for day, rating in ((100, 3), (105, 1), (110, 3)):
        answer(store, day, "d/a/answer", rating)
    on(store, 111, Rename("d/a", "d/z"))
    (hard,) = store.records.hardest(["d"], 9)
    assert (hard.card, hard.lapses, hard.attempts, hard.recalled) == ("d/z/answer", 1, 3, 2)
    on(store, 112, Reset("d/z/answer"))
    assert store.records.hardest(["d"], 9) == []
    for day, rating in ((113, 1), (114, 1), (115, 3)):
        answer(store, day, "d/z/answer", rating)
    (hard,) = store.records.hardest(["d"], 9)
    assert (hard.lapses, hard.attempts, hard.recalled) == (1, 3, 1)
