"""An article goes to a model only when the learner says so, having been told where it goes and what it takes."""

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pexpect
import pytest
from pydantic_ai.models.function import FunctionModel

from tests.conftest import Ran, put
from tests.desk.model.stub import Stub, noted, serving
from tests.generate.drafting import TEXTS
from tests.generate.model.replies import CHUNK, FACT, READING
from tutor.cli.consenting import lines
from tutor.desk.model.chosen import Chosen, choose
from tutor.desk.model.estimate import CHARACTERS_PER_TOKEN, Estimate, estimated
from tutor.generate.model.reply import Reply

Tutor = Callable[..., Ran]

ROOT = Path(__file__).parents[3]
TEXT = (TEXTS / "harbour.txt").read_text(encoding="utf-8")
ESTIMATE = Estimate(words=1_932, requests=2, tokens=5_100, back=3_900, cost=Decimal("0.0061"))


def told(estimate: Estimate = ESTIMATE, **changes: object) -> str:
    """What is told of a model that is never asked."""
    nobody = FunctionModel(lambda *heard: pytest.fail(f"asked {heard}"))
    chosen = Chosen(nobody, "openai:m", "api.openai.com", **changes)  # type: ignore[arg-type]  # the test names fields
    return "\n".join(lines(chosen, estimate))


def test_it_is_told_where_the_article_goes_how_much_that_is_and_what_it_costs() -> None:
    text = told(key="OPENAI_API_KEY")
    for words in ("openai:m at api.openai.com", "1,932 words", "2 requests", "5,100 tokens", "$0.01", "OPENAI_API_KEY"):
        assert words in text


def test_it_is_told_what_mending_takes_at_most() -> None:
    assert "With notes to be mended up to 14,100 and 7,800, about $0.02;" in told(
        replace(ESTIMATE, dearest=Decimal("0.0153"))
    )


def test_an_address_is_sent_the_form_of_the_reply_twice() -> None:
    nobody = FunctionModel(lambda *heard: pytest.fail(f"asked {heard}"))
    one, two = (estimated(READING, [CHUNK], Chosen(nobody, "m", "h", compatible=twice)) for twice in (False, True))
    schema = len(json.dumps(Reply.model_json_schema())) // CHARACTERS_PER_TOKEN
    assert abs(two.tokens - one.tokens - schema) <= 1


@pytest.mark.usefixtures("home", "on_loopback")
def test_the_estimate_is_near_what_is_sent(tutor: Tutor, tmp_path: Path) -> None:
    article = put(tmp_path / "harbour.txt", TEXT)
    with serving(noted(FACT)) as stub:
        tutor("generate", article, "--model", "m", "--model-url", stub.url, "--yes")
        chosen = choose("m", stub.url, {})
    sent = len(json.dumps(stub.asked[0], ensure_ascii=False)) / CHARACTERS_PER_TOKEN
    assert 0.85 < estimated(READING, [CHUNK], chosen).tokens / sent < 1.15


def test_no_price_is_made_up() -> None:
    assert "$" not in told(Estimate(1_932, 2, 5_100, 3_900, None))


def test_a_known_price_is_estimated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-none")
    cheap, dear = (estimated(READING, [CHUNK], choose(f"openai:{name}", "", {})) for name in ("gpt-4o-mini", "gpt-4o"))
    assert cheap.cost is not None
    assert dear.cost is not None
    assert 0 < cheap.cost < dear.cost < 1


@pytest.mark.parametrize("bare", [True, False])
def test_what_others_can_read_on_the_way_is_told(bare: bool) -> None:
    assert ("can read along" in told(bare=bare)) is bare


OPTIONS = [("--yes",), ("--model-url", "http://localhost/v1"), ("--model-timeout", "3")]


@pytest.mark.parametrize("options", OPTIONS)
def test_what_belongs_to_a_model_is_refused_without_one(
    tutor: Tutor, home: Path, tmp_path: Path, options: Sequence[str]
) -> None:
    ran = tutor("generate", put(tmp_path / "harbour.txt", TEXT), *options)
    assert ran.code == 2
    assert "belong to --model" in ran.err


@pytest.mark.usefixtures("home", "on_loopback")
def test_without_a_terminal_nothing_is_sent_unless_told_so(tutor: Tutor, tmp_path: Path) -> None:
    article = put(tmp_path / "harbour.txt", TEXT)
    with serving(noted(FACT)) as stub:
        ran = tutor("generate", article, "--model", "m", "--model-url", stub.url, typed="y\n")
    assert ran.code == 2
    assert "--yes" in ran.err
    assert stub.asked == []


def answered(stub: Stub, tmp_path: Path, answer: str) -> tuple[int | None, str]:
    """Answer the question on a terminal; the exit code and all that was shown."""
    article = put(tmp_path / "harbour.txt", TEXT)
    child = pexpect.spawn(
        sys.executable,
        ["-m", "tutor", "generate", str(article), "--model", "m", "--model-url", stub.url],
        env={"TUTOR_HOME": str(tmp_path / "home"), "PATH": "", "PYTHONPATH": str(ROOT), "TERM": "xterm"},
        encoding="utf-8",
        timeout=60,
        dimensions=(24, 200),
    )
    child.expect_exact("Send it? [y/N]")
    before = child.before or ""
    assert stub.asked == []
    child.send(answer)
    child.expect(pexpect.EOF)
    after = child.before or ""
    child.close()
    return child.exitstatus, before + after


def test_the_answer_no_sends_nothing_and_is_no_failure(tmp_path: Path) -> None:
    with serving(noted(FACT)) as stub:
        code, shown = answered(stub, tmp_path, "\n")
    assert "which is this machine" in shown
    assert "Nothing was sent." in shown
    assert code == 0
    assert stub.asked == []
    assert not list((tmp_path / "home" / "decks").glob("harbour*"))


def test_the_answer_yes_sends_it_behind_a_bar(tmp_path: Path) -> None:
    with serving(noted(FACT)) as stub:
        code, shown = answered(stub, tmp_path, "y\n")
    assert code == 0
    assert "Asking m [" in shown
    assert (tmp_path / "home" / "decks" / "harbour.toml").exists()
    assert len(stub.asked) == 1
