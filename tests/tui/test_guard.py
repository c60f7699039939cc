"""What was pressed before the screen showed what it would do has no effect; a key held down acts once."""

import pytest

from tutor.tui.guard import Guard


def test_nothing_acts_while_the_screen_changes() -> None:
    guard = Guard()
    guard.close()
    assert not guard.admits("enter", 5.0)


def test_a_key_pressed_before_the_paint_is_dropped_though_it_arrives_after() -> None:
    guard = Guard()
    guard.close()
    guard.open(10.0)
    assert not guard.admits("3", 9.9)
    assert guard.admits("3", 10.5)


@pytest.mark.parametrize(("gap", "acts"), [(0.03, False), (0.09, False), (0.2, True)])
def test_a_key_held_down_acts_once(gap: float, acts: bool) -> None:
    guard = Guard(held=0.1)
    assert guard.admits("enter", 1.0)
    assert guard.admits("enter", 1.0 + gap) is acts


def test_a_held_key_stays_dropped_across_screens_until_it_is_let_go() -> None:
    guard = Guard(held=0.1)
    assert guard.admits("enter", 1.00)
    guard.close()
    assert not guard.admits("enter", 1.03)
    guard.open(1.05)
    assert not guard.admits("enter", 1.06)
    assert not guard.admits("enter", 1.09)
    assert guard.admits("enter", 1.40)


def test_letters_of_a_text_may_repeat_and_other_keys_may_follow_at_once() -> None:
    guard = Guard(held=0.1)
    assert guard.admits("l", 1.00, repeats=True)
    assert guard.admits("l", 1.01, repeats=True)
    assert guard.admits("enter", 1.02)
    assert guard.admits("u", 1.03)
