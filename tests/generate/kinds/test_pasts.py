"""Past forms of verbs."""

import pytest

from tutor.generate.kinds.pasts import past


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
