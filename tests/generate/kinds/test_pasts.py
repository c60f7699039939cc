"""Past forms of verbs."""

import pytest

from tests.generate.kinds.reading import tree
from tutor.generate.kinds.pasts import past, plain_past


@pytest.mark.parametrize(
    ("plain", "form"),
    [
        ("move", "moved"),
        ("join", "joined"),
        ("study", "studied"),
        ("employ", "employed"),
        ("plan", "planned"),
        ("transfer", "transferred"),
        ("leave", "left"),
        ("become", "became"),
        ("undergo", "underwent"),
        ("set", "set"),
    ],
)
def test_the_past_form_is_the_one_people_use(plain: str, form: str) -> None:
    assert past(plain) == form


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Billie Holiday had died in 1959.", "Billie Holiday died in 1959."),
        ("The towns of Norland had been burnt in 1950.", "The towns of Norland were burnt in 1950."),
        ("The town of Lund had been burnt in 1950.", "The town of Lund was burnt in 1950."),
        ("Erik gave her a poem he had written in Lund.", "Erik gave her a poem he had written in Lund."),
        ("Norland had a king.", "Norland had a king."),
    ],
)
def test_an_event_is_told_in_the_plain_past(text: str, told: str) -> None:
    assert plain_past(tree(text), text) == told


def test_an_adverb_that_was_left_out_does_not_keep_the_past_before_the_past() -> None:
    assert plain_past(tree("In 1912 Meitner had also become an assistant."), "Meitner had become an assistant") == (
        "Meitner became an assistant"
    )
