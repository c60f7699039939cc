"""`tutor generate --model` against a server on this machine that answers well, badly, slowly, or not at all."""

import json
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Ran, put
from tests.desk.model.stub import Answer, Stub, noted, said, serving
from tests.generate.drafting import TEXTS
from tests.generate.model.replies import ALL, EVENT, FACT, TERM
from tutor.deck.format import formatted
from tutor.deck.parse import parse
from tutor.generate.article import read_text
from tutor.generate.model.chunks import chunks
from tutor.generate.model.instructions import VERSION
from tutor.generate.reading import Reading

Tutor = Callable[..., Ran]
Ask = Callable[..., Ran]

HARBOUR = (TEXTS / "harbour.txt").read_text(encoding="utf-8")
FILLER = "The old town had a market where people of the region sold what they had made in winter. " * 12
LONG = "\n\n".join([HARBOUR, *[FILLER] * 8])
NUMBERS = chunks(Reading(read_text(LONG)))[1].numbers
UNREAD = f"Not read yet: paragraphs {NUMBERS[0]}-{NUMBERS[-1]}."
KEY = "sk-of-a-test-0123456789"

pytestmark = pytest.mark.usefixtures("home", "on_loopback")


@pytest.fixture
def ask(tutor: Tutor, tmp_path: Path) -> Ask:
    """Generate from an article with the model of a server."""

    def ask(stub: Stub | str, *options: str, text: str = HARBOUR) -> Ran:
        url = stub if isinstance(stub, str) else stub.url
        article = put(tmp_path / "harbour.txt", text)
        return tutor("generate", article, "--model", "m", "--model-url", url, "--yes", *options)

    return ask


def failing(status: int, message: str = "no", code: str | None = None) -> Answer:
    return Answer({"error": {"message": message, "type": "error", "code": code}}, status)


def test_a_good_answer_becomes_a_deck_beside_its_article(ask: Ask, home: Path) -> None:
    with serving(noted(*ALL)) as stub:
        ran = ask(stub)
    path = home / "decks" / "harbour.toml"
    assert (ran.code, ran.out) == (0, f"{path}\n")
    text = path.read_text(encoding="utf-8")
    assert f"\n# Notes proposed by m, instructions {VERSION}.\n" in text
    assert formatted(text) == text
    deck = parse(text)
    assert len(deck.notes) == len(ALL)
    assert all(note.draft for note in deck.notes)
    assert (path.parent / "harbour.txt").read_text(encoding="utf-8") == HARBOUR
    assert f"Proposed by m, instructions {VERSION}: 5 notes in 1 request." in ran.err


def test_it_is_told_beforehand_what_goes_where(ask: Ask) -> None:
    with serving(noted(*ALL)) as stub:
        ran = ask(stub, "-o", "-", text=LONG)
    assert f"{stub.url[7:-3]}, which is this machine," in ran.err
    assert "1,971 words with the title and instructions in 2 requests" in ran.err


def test_the_report_as_json_names_the_model(ask: Ask) -> None:
    with serving(noted(*ALL)) as stub:
        report = json.loads(ask(stub, "--json").out)
    assert (report["model"], report["unread"]) == (f"m, instructions {VERSION}", [])
    assert report["asked"] == {"requests": 1, "proposed": len(ALL), "returned": 0, "mended": 0}


def test_the_report_says_what_was_sent_back_and_what_came_of_it(ask: Ask) -> None:
    bad = {**TERM, "quote": "no such words at all"}
    with serving(noted(EVENT, {**FACT, "wrong": ["Lindqvist"]}, bad), noted(FACT, bad)) as stub:
        ran = ask(stub, "-o", "-")
    assert "3 notes in 2 requests; 2 sent back, 1 of them mended." in " ".join(ran.err.split())
    assert "1 proposal dropped: its quote is not word for word" in " ".join(ran.err.split())
    assert len(stub.asked) == 2


def test_a_provider_is_asked_by_its_name(tutor: Tutor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(noted(*ALL)) as stub:
        monkeypatch.setenv("OLLAMA_BASE_URL", stub.url)
        article = put(tmp_path / "harbour.txt", HARBOUR)
        ran = tutor("generate", article, "--model", "ollama:some:8b", "--yes", "-o", "-")
    assert len(parse(ran.out).notes) == len(ALL)
    assert stub.asked[0]["model"] == "some:8b"
    assert "Proposed by ollama:some:8b" in ran.err


def test_the_key_is_sent_to_the_server_and_stands_nowhere_else(
    ask: Ask, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TUTOR_MODEL_KEY", KEY)
    with serving(noted(*ALL)) as stub:
        ran = ask(stub, "--json")
    assert stub.keys == [f"Bearer {KEY}"]
    assert KEY not in json.dumps(stub.asked) + ran.out + ran.err
    files = [path for path in home.rglob("*") if path.is_file()]
    assert files
    assert not any(KEY.encode() in path.read_bytes() for path in files)


def test_json_in_a_fence_is_read_too(ask: Ask) -> None:
    text = f"Gladly!\n```json\n{json.dumps({'notes': [FACT]})}\n```"
    with serving(Answer(said(text))) as stub:
        assert parse(ask(stub, "-o", "-").out).notes


def test_a_busy_server_is_asked_again(ask: Ask) -> None:
    with serving(Answer({}, 429, {"Retry-After": "0"}), noted(FACT)) as stub:
        ran = ask(stub, "-o", "-")
    assert ran.code == 0
    assert len(stub.asked) == 2


TROUBLES: list[tuple[str, Answer, int, int, str]] = [
    ("a bad key", failing(401, f"Incorrect API key provided: {KEY}"), 77, 1, "does not accept the key"),
    ("no right", failing(403, f"{KEY} may not"), 77, 1, "does not accept the key"),
    ("no credit", failing(429, f"none left for {KEY}", "insufficient_quota"), 77, 1, "has no credit left"),
    ("no such model", failing(404, "model m not found"), 2, 1, 'knows no model "m" (model m not found)'),
    ("always busy", failing(429), 74, 4, "takes no more requests for now"),
    ("busy for long", Answer({}, 429, {"Retry-After": "3600"}), 74, 1, "takes no more requests for now"),
    ("broken", failing(500), 74, 4, "fails at the moment (status 500)"),
    ("not there for now", failing(503), 74, 4, "fails at the moment (status 503)"),
    ("not able to", failing(400, f"no \x1b[31mtools for {KEY}"), 65, 1, "(no \u241b[31mtools for [key])"),
    ("too much", failing(400, "too long", "context_length_exceeded"), 65, 1, "too long for m"),
    ("garbage", Answer("<html>Welcome</html>"), 65, 1, "does not answer as a model does"),
    ("no choices", Answer({"object": "chat.completion", "choices": []}), 65, 1, "does not answer as a model does"),
    ("a page", Answer("<html>", headers={"Content-Type": "text/html"}), 65, 1, "does not answer as a model does"),
    ("words", Answer(said("I would rather not.")), 65, 2, "did not reply in the form asked for"),
    ("another schema", Answer(said('{"cards": []}')), 65, 2, "did not reply in the form asked for"),
    ("a refusal", Answer(said("", "content_filter")), 65, 1, "declines to read"),
    ("half a reply", Answer(said('{"notes": [{"kind', "length")), 65, 1, "was cut off at its greatest length"),
    ("a broken line", Answer(said("{}"), cut=True), 74, 4, "cannot be reached, or broke off"),
]


@pytest.mark.parametrize(
    ("answer", "code", "requests", "told"), [row[1:] for row in TROUBLES], ids=[row[0] for row in TROUBLES]
)
def test_trouble_has_its_message_and_exit_code_and_writes_nothing(
    ask: Ask, home: Path, monkeypatch: pytest.MonkeyPatch, answer: Answer, code: int, requests: int, told: str
) -> None:
    monkeypatch.setenv("TUTOR_MODEL_KEY", KEY)
    with serving(answer) as stub:
        ran = ask(stub)
    assert told in ran.err
    assert (ran.code, len(stub.asked)) == (code, requests)
    assert set(stub.keys) == {f"Bearer {KEY}"}
    assert KEY not in ran.err
    assert not list((home / "decks").glob("*.to*"))


def test_a_server_that_wants_a_key_and_is_given_none_is_told_which_variable(ask: Ask) -> None:
    with serving(failing(401)) as stub:
        ran = ask(stub)
    assert "wants a key" in ran.err
    assert "Set TUTOR_MODEL_KEY" in ran.err


def test_a_slow_server_is_given_up(ask: Ask) -> None:
    done = threading.Event()

    def answer() -> Answer:
        done.wait(30)
        return noted(FACT)

    with serving(answer) as stub:
        ran = ask(stub, "--model-timeout", "0.05")
        done.set()
    assert ran.code == 74
    assert "did not answer within 0.05 s" in ran.err
    assert "--model-timeout" in ran.err


def test_nobody_there_is_said(ask: Ask) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    ran = ask(f"http://127.0.0.1:{port}/v1")
    assert ran.code == 74
    assert "cannot be reached" in ran.err


def test_trouble_half_way_keeps_what_was_read(ask: Ask, home: Path) -> None:
    with serving(noted(FACT, EVENT), failing(500)) as stub:
        ran = ask(stub, text=LONG)
    assert ran.code == 74
    deck = parse((home / "decks" / "harbour.toml").read_text(encoding="utf-8"))
    assert len(deck.notes) == 2
    assert UNREAD in ran.err
    assert "fails at the moment" in ran.err


def test_generating_again_leaves_what_was_decided_and_adds_what_is_new(ask: Ask, home: Path) -> None:
    path = home / "decks" / "harbour.toml"
    with serving(noted(FACT, EVENT)) as stub:
        ask(stub)
    mine = path.read_text(encoding="utf-8").replace('status = "draft"\n', "", 1) + "# mine\n"
    path.write_text(mine, encoding="utf-8")
    reworded = {**FACT, "question": "Which engineer designed the bridge of Velmar?"}
    with serving(noted(reworded, EVENT)) as stub:
        ran = ask(stub)
    assert "0 drafts added, 0 marked stale" in ran.err
    assert path.read_text(encoding="utf-8") == mine
    with serving(noted(TERM)) as stub:
        ask(stub)
    grown = path.read_text(encoding="utf-8")
    assert grown.startswith(mine)
    assert len(parse(grown).notes) == 3


def test_what_is_decided_while_the_model_reads_is_not_lost(ask: Ask, tutor: Tutor, home: Path) -> None:
    path = home / "decks" / "harbour.toml"
    with serving(noted(FACT, EVENT)) as stub:
        ask(stub)

    def decide() -> Answer:
        path.write_text(path.read_text(encoding="utf-8") + "# meanwhile\n", encoding="utf-8")
        return noted(TERM)

    with serving(decide) as stub:
        ask(stub)
    text = path.read_text(encoding="utf-8")
    assert "# meanwhile\n" in text
    assert len(parse(text).notes) == 3


def test_the_drafts_of_a_model_are_accepted_and_asked_like_any_others(ask: Ask, tutor: Tutor, home: Path) -> None:
    with serving(noted(*ALL)) as stub:
        ask(stub)
    problems = json.loads(tutor("check", "--json", home / "decks" / "harbour.toml").out)["problems"]
    assert [problem for problem in problems if problem["severity"] == "error"] == []
    assert tutor("drafts", "harbour", "--accept-all").code == 0
    cards = json.loads(tutor("cards", "harbour", "--json").out)["cards"]
    assert len({card["note"] for card in cards}) == len(ALL)


def test_a_deck_that_the_rules_made_names_the_model_that_added_to_it(ask: Ask, tutor: Tutor, home: Path) -> None:
    path = home / "decks" / "harbour.toml"
    tutor("generate", put(home / "harbour.txt", HARBOUR))
    first, _, rest = path.read_text(encoding="utf-8").partition("\n")
    other = {**FACT, "question": "Who is the maker of the bridge of Velmar?", "answer": "Lindqvist"}
    with serving(noted(other)) as stub:
        ask(stub)
    assert path.read_text(encoding="utf-8").startswith(
        f"{first}\n# Notes proposed by m, instructions {VERSION}.\n{rest[:-1]}"
    )


def test_a_file_in_the_way_is_said_before_anything_is_sent(ask: Ask, home: Path) -> None:
    put(home / "decks" / "harbour.txt", "My own notes.")
    with serving(noted(*ALL)) as stub:
        assert ask(stub).code == 73
    assert stub.asked == []


def test_a_deck_that_cannot_be_written_costs_no_request(
    ask: Ask, home: Path, tutor: Tutor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tutor("generate", put(tmp_path / "harbour.txt", HARBOUR))
    monkeypatch.setattr("tutor.desk.generating.os.access", lambda path, _: path != home / "decks")
    with serving(noted(*ALL)) as stub:
        ran = ask(stub)
    assert (ran.code, stub.asked) == (77, [])
    assert f"{home / 'decks'}: no permission" in ran.err
