from tutor.deck.problems import DeckError, Finding, Problem
from tutor.errors import Exit


def test_problems_stand_in_the_order_of_the_text_and_the_first_is_the_message() -> None:
    error = DeckError([Problem(3, 1, "b", "later"), Problem(2, 9, "a", "first", "do this")])
    assert [problem.line for problem in error.problems] == [2, 3]
    assert error.message == "line 2, column 9: first (and 1 more)"
    assert (error.hint, error.code, error.kind) == ("do this", Exit.BAD_DATA, "findings")


def test_a_problem_is_one_line_that_editors_understand() -> None:
    assert Problem(2, 9, "a", "first").at("decks/x.toml") == "decks/x.toml:2:9: a first"


def test_a_placed_finding_cannot_be_obeyed() -> None:
    problem = Finding(("x",), "a", "a\x1b\nb", "c\u202e").placed(1, 2)
    assert (problem.message, problem.hint) == ("a\u241b b", "c<U+202E>")
