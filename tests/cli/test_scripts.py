"""Decks in any script are checked, listed in line, shown and judged as those in Latin letters are."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

import pytest
from wcwidth import wcswidth

from tests.conftest import Clock, Ran, put

Tutor = Callable[..., Ran]


class Script(NamedTuple):
    language: str
    title: str
    ask: str
    answer: str
    wrong: tuple[str, str]


SCRIPTS = {
    "Chinese": Script("zh", "木星的卫星", "土卫六绕着哪颗行星运行?", "土星", ("木星", "海王星")),
    "Japanese": Script(
        "ja", "木星の衛星ガニメデ", "タイタンはどの惑星を回っていますか。", "ドゥーン", ("ポポ", "カガ")
    ),
    "Korean": Script("ko", "목성의 위성", "타이탄은 어느 행성을 도는가?", "토성", ("목성", "해왕성")),
    "Arabic": Script("ar", "أقمار المشتري", "حول أي كوكب يدور تيتان؟", "زُحَل آ", ("المشتري", "نبتون")),
    "Hebrew": Script("he", "יַרְחֵי צֶדֶק", "סביב איזה כוכב לכת סובב טיטאן?", "שַׁבְּתַאי", ("צדק", "נפטון")),
    "Vietnamese": Script("vi", "Các vệ tinh", "Titan quay quanh hành tinh nào?", "Thổ tinh", ("Mộc tinh", "Hải tinh")),
    "Greek": Script("el", "Δορυφόροι", "Γύρω από ποιον πλανήτη γυρίζει η Ρέα;", "Κρόνος", ("Δίας", "Άρης")),
    "Devanagari": Script("hi", "उपग्रह", "टाइटन किस ग्रह की परिक्रमा करता है?", "क़िला", ("अजगर", "नल")),
    "emoji": Script("und", "👩🏽‍🚀 🌕", "Which is the flag of Germany? 🤔", "🇩🇪", ("🇫🇷", "🇮🇹")),
}


def written(name: str, script: Script, form: str) -> str:
    """A deck with one question, its text with letters and accents joined (NFC) or apart (NFD)."""
    text = (
        f'format = 1\nid = "{name.lower()}"\ntitle = "{script.title}"\nlanguage = "{script.language}"\n\n'
        f'[source]\nfile = "{name.lower()}.txt"\n\n'
        f'[[fact]]\nid = "a"\nask = "{script.ask}"\nanswer = "{script.answer}"\n'
        f'wrong = ["{script.wrong[0]}", "{script.wrong[1]}"]\nforms = ["choice", "typed"]\n'
        f'explain = "{script.title}"\ncite = [1]\nquote = "{script.answer}"\n'
    )
    return normalize(form, text)


@pytest.fixture
def scripts(home: Path, clock: Clock) -> Path:
    """A folder with a deck in each script, the article beside it in the other normal form."""
    for name, script in SCRIPTS.items():
        put(home / "decks" / f"{name.lower()}.toml", written(name, script, "NFD"))
        put(home / "decks" / f"{name.lower()}.txt", normalize("NFC", f"{script.title}. {script.answer}\n"))
    return home / "decks"


def test_they_are_clean_and_formatted(tutor: Tutor, scripts: Path) -> None:
    ran = tutor("check")
    assert (ran.code, ran.out) == (0, "")
    assert tutor("fmt").code == 0
    assert tutor("fmt", "--check").code == 0
    assert normalize("NFC", (scripts / "korean.toml").read_text()) == normalize(
        "NFC", written("Korean", SCRIPTS["Korean"], "NFC")
    )


def test_they_are_listed_in_line(tutor: Tutor, scripts: Path) -> None:
    """The third column begins in one place on every line, as an independent measure of cells has it."""
    lines = tutor("decks").out.splitlines()
    assert len(lines) == len(SCRIPTS) + 1
    ends = {wcswidth(line[: line.index("review") + len("review")]) for line in lines[:1]}
    for line in lines[1:]:
        title = next(script.title for name, script in SCRIPTS.items() if line.startswith(f"{name.lower()} "))
        before, _, after = line.partition(normalize("NFD", title))
        ends.add(wcswidth(before + normalize("NFD", title)) + len(after) - len(after.lstrip()) + 1)
    assert len(ends) == 1


def test_their_cards_are_shown_whole(tutor: Tutor, scripts: Path) -> None:
    for name, script in SCRIPTS.items():
        (card,) = json.loads(tutor("cards", name.lower(), "--json").out)["cards"]
        shown = [card["stem"], card["answer"], *card["options"], card["explain"]]
        wanted = [script.ask, script.answer, *script.wrong, script.title]
        assert [normalize("NFC", text) for text in shown] == [normalize("NFC", text) for text in wanted]
        assert script.ask in normalize("NFC", tutor("cards", name.lower()).out)
        previewed = normalize("NFC", tutor("preview", "--plain", name.lower()).out)
        told = (script.title, script.ask, script.answer, *script.wrong)
        assert [text for text in told if text not in previewed] == []
        assert script.answer in normalize("NFC", tutor("source", f"{name.lower()}/a/answer").out)


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.parametrize("typed", ["NFC", "NFD"])
@pytest.mark.parametrize("deck", ["NFC", "NFD"])
def test_they_are_judged_alike_however_accents_are_put(
    tutor: Tutor, home: Path, clock: Clock, name: str, typed: str, deck: str
) -> None:
    script = SCRIPTS[name]
    text = written(name, script, deck).replace('forms = ["choice", "typed"]', 'forms = ["typed"]')
    put(home / "decks" / "deck.toml", text.replace(f'[source]\nfile = "{name.lower()}.txt"\n\n', ""))
    ran = tutor("study", "--plain", name.lower(), typed=normalize(typed, script.answer) + "\n\n")
    assert script.ask in normalize("NFC", ran.out)
    assert "\nRight" in ran.out
    wrong = tutor("study", "--plain", "--practice", name.lower(), typed=normalize(typed, script.wrong[0]) + "\n\n")
    assert "\nWrong" in wrong.out


def test_an_option_that_is_right_in_the_other_form_is_found(tutor: Tutor, home: Path) -> None:
    answer = SCRIPTS["Vietnamese"].answer
    put(
        home / "decks" / "a.toml",
        f'format = 1\ntitle = "T"\n\n[[fact]]\nask = "x"\nanswer = "{normalize("NFC", answer)}"\n'
        f'wrong = ["{normalize("NFD", answer)}"]\n',
    )
    assert "wrong-is-right" in tutor("check").out
