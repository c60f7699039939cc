"""Every rule is shown from either side, told in the manual, and found by its code."""

import re
from pathlib import Path

import pytest

import tutor
from tests.lint.examples import codes, linted, whole
from tutor.deck.parse import parse
from tutor.deck.problems import DeckError
from tutor.errors import TutorError
from tutor.lint.catalogue import CODES, RULES, page, rule_of, severity_of
from tutor.lint.rule import Rule

SHOWN = [rule for rule in RULES if rule.bad]

UNSHOWN = {
    "not-utf-8", "too-big", "too-deep", "newer-format", "file", "more",
    "source-unreadable", "vanished-id", "reused-id", "shadowed-deck",
}  # fmt: skip
"""What no part of a deck alone can show: these are proved elsewhere."""


def found(rule: Rule, part: str) -> list[str]:
    """What is said of an example; errors come from the parser and hide everything else."""
    try:
        if rule.severity == "info":
            return [spot.rule.code for spot in linted(part, rule.article)]
        return codes(part, rule.article)
    except DeckError as error:
        return [problem.code for problem in error.problems]


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.code) for rule in SHOWN])
def test_the_bad_example_breaks_this_rule_and_no_other(rule: Rule) -> None:
    assert set(found(rule, rule.bad)) == {rule.code}


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.code) for rule in SHOWN])
def test_the_good_example_breaks_none(rule: Rule) -> None:
    if rule.severity == "error":
        assert parse(whole(rule.good)).title
    else:
        assert found(rule, rule.good) == []


def test_only_what_no_deck_can_show_has_no_example() -> None:
    assert {rule.code for rule in RULES} - {rule.code for rule in SHOWN} == UNSHOWN
    assert all(rule.good for rule in SHOWN)


def test_codes_are_slugs_and_no_two_rules_share_one() -> None:
    names = [rule.code for rule in RULES]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", name) for name in names)


def test_every_rule_says_what_and_why_in_sentences() -> None:
    assert [rule.code for rule in RULES if not (rule.what.endswith(".") and rule.why.endswith("."))] == []


def test_the_manual_tells_every_rule() -> None:
    """The page is written from the catalogue: `python -m tests.lint.write_rules` writes it anew."""
    assert (Path(tutor.__file__).parent / "manual" / "rules.md").read_text(encoding="utf-8") == page()


def test_a_rule_is_found_by_its_code_and_a_slip_is_told_the_nearest() -> None:
    assert rule_of("clang-cue").code == "clang-cue"
    with pytest.raises(TutorError) as caught:
        rule_of("clang-cu")
    assert "clang-cue" in caught.value.hint


def test_errors_cannot_be_left_out_and_what_is_not_told_is_one() -> None:
    assert "unknown-key" not in CODES
    assert "longest-option" in CODES
    assert severity_of("unpinned-id") == "info"
    assert severity_of("something-else") == "error"


PARSER = re.compile(r'"([a-z]+(?:-[a-z0-9]+)+|file|repeated|circle|more)",')


def test_every_code_of_the_parser_is_told() -> None:
    """Codes stand as plain texts where problems are made; each is a rule of the catalogue."""
    room = Path(tutor.__file__).parent / "deck"
    made = {
        code
        for path in room.glob("*.py")
        for call in re.findall(r"(?:Finding|Problem)\((.*?)\n", path.read_text(encoding="utf-8"))
        for code in PARSER.findall(call)
    }
    assert len(made) > 15
    assert made <= {rule.code for rule in RULES}
