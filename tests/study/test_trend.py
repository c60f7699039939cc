"""A score against the five before it."""

import pytest

from tutor.study.trend import changes, points


@pytest.mark.parametrize(
    ("scores", "by"),
    [
        ([], []),
        ([0.5], [None]),
        ([0.5, 1.0], [None, 0.5]),
        ([None, 0.5, None, 1.0, 0.25], [None, None, None, 0.5, -0.5]),
        ([0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.5], [None, 1.0, 0.5, 1 / 3, 0.25, 0.2, -0.5]),  # the first is forgotten
    ],
)
def test_a_change_is_the_distance_from_the_mean_of_at_most_five_before(
    scores: list[float | None], by: list[float | None]
) -> None:
    assert changes(scores) == pytest.approx(tuple(by))


@pytest.mark.parametrize(
    ("change", "said"),
    [(None, ""), (0.0, "0"), (0.004, "0"), (-0.004, "0"), (0.05, "+5"), (-0.124, "-12"), (1.0, "+100")],
)
def test_a_change_is_said_in_points_with_its_sign(change: float | None, said: str) -> None:
    assert points(change) == said
