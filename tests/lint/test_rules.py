"""Each rule beside its border: what just breaks it, and what looks like a breach and is none."""

import json

import pytest

from tests.lint.examples import codes

EXPLAINED = '\nexplain = "Because."\n'


def fact(ask: str, answer: str, *wrong: str, **more: object) -> str:
    """A fact with wrong options; `more` are further keys."""
    keys = {"ask": ask, "answer": answer, **({"wrong": wrong} if wrong else {}), **more}
    return (
        "\n[[fact]]\n"
        + "\n".join(f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in keys.items())
        + EXPLAINED
    )


def gap(text: str, *wrong: str) -> str:
    """A sentence with one gap."""
    return f"\n[[fact]]\ntext = {json.dumps(text)}\nwrong = {{ c1 = {json.dumps(wrong)} }}{EXPLAINED}"


def event(when: str, *wrong: str) -> str:
    return f'\n[[event]]\nwhen = "{when}"\nwhat = "A probe passes Jupiter"\nwrong = {json.dumps(wrong)}{EXPLAINED}'


def truth(ask: str, answer: str) -> str:
    return f'\n[[question]]\nform = "truth"\nask = "{ask}"\nanswer = {answer}{EXPLAINED}'


MEETING = fact("In which city did both men meet?", "Hanoi")

REASONS = (
    "because the night was cold and wet and dark",
    "because the king had sworn to stay at home",
    "because a friend had told them of the plot",
)

ORBIT = fact("What does Io go round?", "Jupiter")

MATCH = fact("Who won the match of 1998?", "France")

BEARER = fact("Who carried the invitation north?", "Lavrov")

FIRES = [
    ("longest-option", fact("Why?", "because the tides heat it", "it is young", "it is near")),
    ("convergence-cue", fact("What is it like?", "old red", "old blue", "new red")),
    ("clang-cue", fact("What did the treaties end?", "treaty payments", "border posts", "trade fairs")),
    ("clang-cue", gap("The school of {{c1::school teachers}} met.", "farmers", "bakers")),
    ("all-of-the-above", fact("Who came?", "Kim", "Putin", "All of the above")),
    ("all-of-the-above", fact("Who came?", "both a and b", "Putin", "Kim")),
    ("absolute-option", fact("How does it turn?", "in a day", "it never does", "in a week")),
    ("overlapping-options", fact("How far is it?", "10 to 20 km", "15 to 30 km", "40 to 50 km")),
    ("overlapping-options", fact("How many are there?", "12", "more than 10", "under 5")),
    ("overlapping-options", event("1995", "2001", "2001")[:-1].replace('"2001", "2001"', '"1971-1973", "1972-1974"')),
    ("unlike-options", event("1995", "1985", "1980s")),
    ("unlike-options", fact("When was it?", "1995", "in winter", "at night")),
    ("unlike-options", fact("What did he do?", "It was quietly dismissed.", "it was postponed", "it was answered")),
    ("unlike-options", fact("What did he do?", "Dismissed it", "postponed it", "answered it")),
    ("grammar-cue", gap("It is an {{c1::island}}.", "plain", "hill")),
    ("grammar-cue", gap("It is a {{c1::plain}}.", "island", "hill")),
    ("grammar-cue", fact("The Bastille was an", "old fortress", "market", "palace")),
    ("grammar-cue", gap("The {{c1::moons}} are cold.", "Sun", "belt")),
    ("grammar-cue", gap("It was in the {{c1::north}}.", "the south", "the west")),
    ("unmarked-negative", fact("Which of them is not a moon?", "Mars", "Io", "Titan")),
    ("unmarked-negative", fact("What did everyone see except Kim?", "Mars", "Io", "Titan")),
    ("long-stem", fact("Who " + "really " * 32 + "came?", "Kim")),
    ("vague-quantity", fact("What do moons usually have?", "craters")),
    ("vague-quantity", fact("What is there?", "craters", "seas, sometimes", "trees")),
    ("dangling-pronoun", fact("What did they sign?", "a treaty")),
    ("dangling-pronoun", fact("Which treaty did he sign?", "the second")),
    ("dangling-pronoun", truth("It has rivers.", "true")),
    ("second-answer", fact("Who wanted it?", "Russia", "Moscow", "Japan")),
    ("second-answer", fact("Who wanted it?", "the Kremlin", "Moscow", "Tokyo")),
    ("second-answer", fact("How many came?", "8", "eight", "nine")),
    ("second-answer", fact("What was hit?", "the core", "the roof", "the center", accept=["the centre"])),
    ("second-answer", fact("Who came first?", "Ann", "Bob", "Cid") + fact("Who came first?", "Bob", "Dan", "Eve")),
    ("long-answer", fact("Why?", "because it was cold and wet and nobody could go home")),
    ("given-away", fact("Which planet is Saturn's moon a moon of?", "Saturn")),
    ("given-away", fact("Who came?", "Lavrov", hint="A man called Lavrov")),
    ("given-away-elsewhere", BEARER + fact("When did Lavrov carry the invitation north?", "2018")),
    ("one-sided-truth", truth("Titan has rivers.", "true") + truth("Io is cold.", "true")),
    ("duplicate", fact("Who came?", "Kim") + fact("Who came?", "kim")),
    ("near-duplicate", MEETING + MEETING.replace("both men", "both men then")),
    ("no-explain", '\n[[fact]]\nask = "Who came?"\nanswer = "Kim"\n'),
    ("no-card", '\n[[argument]]\nclaim = "A claim"\nby = "them"' + EXPLAINED),
    ("idle-form", fact("Who came?", "Kim", forms=["typed", "date"])),
    ("few-options", fact("Who came?", "Kim", "Putin")),
    ("hidden-character", fact("Who came?", "Kim").replace("Kim", "K\u200bim")),
    ("hidden-character", fact("Who came?", "Kim").replace("Kim", "K\u200eim")),
    ("hidden-character", fact("Who came?", "Kim") + "# \u202e\n"),
]  # fmt: skip

QUIET = {
    "a longer name is nobody's fault": fact("Which city?", "Blagoveshchensk", "Perm", "Omsk"),
    "a little longer is not seen": fact("What is it?", "an ocean", "a sea", "a lake"),
    "options that share one lead": fact("What is it?", "a red moon", "a blue moon", "a green moon"),
    "a word of the stem in two options": fact("What ended the treaty?", "a new treaty", "an old treaty", "a war"),
    "absolutes on either side": fact("How does Io turn?", "it always does", "it never does", "by day"),
    "ranges side by side": fact("How far is it?", "10 to 20 km", "21 to 30 km", "31 to 40 km"),
    "years of one kind": event("1995", "1985", "1975"),
    "a count that might be a year": fact("How many came?", "8", "70", "700"),
    "a letter that is no article": fact("Who found vitamin A?", "Osborne", "McCollum", "Mendel"),
    "it that only opens": truth("It is NOT true that Titan has rivers.", "false"),
    "parts of decades": event("early 1990s", "early 1970s", "early 1980s"),
    "names beside a word in capitals": fact("Who made it?", "NASA", "Boeing", "Airbus"),
    "a stem that takes any option": gap("Crete is {{c1::an island}}.", "a plain", "a hill"),
    "a negative that is the matter": fact("Why did Kim not go?", "illness", "fear", "snow"),
    "a negative in capitals": fact("Which is NOT a moon?", "Mars", "Io", "Titan"),
    "a negative to be judged": truth("Titan does not have rivers.", "false"),
    "a hint that weighs the options": fact("Who came?", "Lavrov", "Morgulov", "Kozak", hint="Lavrov or Morgulov"),
    "how often": fact("How often did Kim and Xi meet?", "twice", "once", "thrice"),
    "it that stands for nothing": fact("Why is it that iron rusts?", "water", "heat", "light"),
    "a pronoun whose noun came first": fact("When Kim came, whom did he meet?", "Putin", "Xi", "Moon"),
    "a capital city where one is asked for": fact("Which city is it?", "Moscow", "Kiev", "Minsk"),
    "two powers": fact("Who wanted it?", "Russia", "China", "Japan"),
    "numbers that differ": fact("How many came?", "8", "80", "18"),
    "a long answer that is only chosen": fact("Why?", *REASONS, forms=["choice"]),
    "an answer among the stem's own alternatives": fact("Which is larger, Titan or Triton?", "Titan", "Triton", "Io"),
    "an answer in a stem about something else": BEARER + fact("Which office does Lavrov hold?", "minister"),
    "statements of either kind": truth("Titan has rivers.", "true") + truth("Io is cold.", "false"),
    "one statement": truth("Titan has rivers.", "true"),
    "one question about two things": ORBIT + ORBIT.replace("Io", "Europa"),
    "one question with another number": MATCH + MATCH.replace("1998", "2018"),
    "the other side of a term": '\n[[term]]\nterm = "albedo"\nmeaning = "light thrown back"' + EXPLAINED,
    "joiners that a script needs": fact("Who came?", "می‌خواهم"),
    "emoji that are joined": fact("Who came?", "👩‍🚀"),
    "a draft without an explanation": '\n[[fact]]\nstatus = "draft"\nask = "Who came?"\nanswer = "Kim"\n',
    "reasons that explain themselves": '\n[[argument]]\nclaim = "A"\nbecause = [{ text = "B", explain = "C" }]\n',
}  # fmt: skip


@pytest.mark.parametrize(("code", "part"), FIRES, ids=[f"{at} {code}" for at, (code, _) in enumerate(FIRES)])
def test_a_breach_is_found(code: str, part: str) -> None:
    assert code in codes(part)


@pytest.mark.parametrize("part", QUIET.values(), ids=QUIET)
def test_what_only_looks_like_a_breach_is_left_alone(part: str) -> None:
    assert codes(part) == []


ENGLISH = ("clang-cue", "absolute-option", "grammar-cue", "unmarked-negative", "vague-quantity", "dangling-pronoun")


@pytest.mark.parametrize(("code", "part"), [row for row in FIRES if row[0] in ENGLISH])
def test_rules_about_english_words_hold_for_english_decks_only(code: str, part: str) -> None:
    assert code not in codes(f'format = 1\ntitle = "T"\nlanguage = "de"\n{part}')


GROUNDS = "On 6 July 2015 eleven men met Lavrov in Moscow.\n\nNobody else came.\n"

QUOTED = {
    "a number in words": ("11", []),
    "another number": ("12", ["answer-not-in-quote"]),
    "a name": ("Sergei Lavrov", ["answer-not-in-quote"]),
    "its surname": ("Lavrov", []),
    "no name": ("an old man", []),
    "a date": ("2015", []),
    "another date": ("2016", ["answer-not-in-quote"]),
}


@pytest.mark.parametrize(("answer", "expected"), QUOTED.values(), ids=QUOTED)
def test_numbers_and_names_of_an_answer_are_looked_for_in_the_quote(answer: str, expected: list[str]) -> None:
    part = fact("Who or when?", answer, cite=[1], quote="On 6 July 2015 eleven men met Lavrov")
    assert codes(part, GROUNDS) == expected


def test_without_the_article_no_quote_is_doubted() -> None:
    assert codes(fact("Who?", "Ann", cite=[9], quote="Ann met them")) == []
    assert codes(fact("Who?", "Ann", cite=[9], quote="Ann met them"), GROUNDS) == ["cite-beyond-source"]
    assert codes(fact("Who?", "Ann", cite=[2], quote="Ann met them"), GROUNDS) == ["quote-not-found"]
