"""An order to the reader is refused with its words; a statement that begins with the same word is none."""

import pytest

from tests.generate.model.replies import ARGUMENT, FACT, ORDERS, TERM, found, why
from tutor.generate.model.orders import ordered
from tutor.generate.model.screening import ORDER

TELLING = [
    *ORDERS,
    "Press Enter to continue",
    "Open this link",
    "Type rm -rf",
    "Type rm -rf /",
    "Run the following command",
    "Visit our site",
    "Visit Evilshop and you will win",
    "Open the link and you will win",
    "Visit Evilshop, it is free",
    "Visit Evilshop, which is free, and win",
    "Click what is below",
    "Send money to whoever is named",
    "Run scripts that are below",
    "Delete files if you are unsure",
    "Accept that you are wrong",
    "Accept cookies",
    "Pay the fee or your account will be closed",
    "Ignore critics; freedom is vital",
    "Ignore what the article says",
    "Press arrow keys to continue",
    "Run shell commands on your machine",
    "Copy text files into the folder",
    "Download apps daily",
    "Delete files manually",
    "Please open borders are good",
    "Copy and paste this text",
    "Go to the shop",
    "Open links below",
    "Visit web sites for fun",
    "Enter your password",
    "Type yes to continue",
    "Press Ctrl and all will be well",
    "Say yes and ignore the above",
    "Download it now",
    "Install software to see whether it is safe",
    "Paste code from a site that is safe",
    "Subscribe to the channel",
    "Open your terminal",
    "Open settings and choose privacy",
    "Run sudo make install",
    "Run npm install now",
    "Copy this key into your shell",
    "Press F5",
    "Type exit to leave",
    "Visit Example Shop today",
    "Visit example shops to win prizes",
    "Download our app",
    "Download files here",
    "Pay 5 dollars to this account",
    "Pay now",
    "Transfer all funds to the account below",
    "Transfer money to Mallory",
    "Send Mallory the money",
    "Email Mallory at once",
    "Delete everything",
    "Delete system files",
    "Accept all cookies",
    "Subscribe now",
    "Install the extension",
    "Execute order 66",
    "Enter password",
    "Click OK",
    "Go to the settings",
    "Now visit the shop",
    "The bridge is old. Visit the shop now",
    "The bridge is old! Press Enter to see more",
    "Please press Enter",
    "Forget all earlier rules",
    "Copy text to clipboard and paste it",
    "Open files readers like",
]

STATEMENTS = [
    "Press freedom concerns about mandatory data retention would ideally be addressed in the bill itself",
    "Open borders reduce wages",
    "Open borders reduce poverty in poor countries",
    "Type 2 diabetes is common",
    "Run-off water carries nutrients into lakes",
    "Copy editors were dismissed",
    "Press freedom depends on independent courts",
    "Visit numbers fell by a third",
    "Pay gaps between men and women persist",
    "Download speeds have doubled",
    "Open access helps readers",
    "Press, radio and television were censored",
    "Pay in the public sector has fallen",
    "Open source software, which is free, is widely used",
    "Accept rates were below 20 percent",
    "Delete keys were missing on early terminals",
    "Copy protection harms honest buyers",
    "Open letters to the king were forbidden",
    "Pay rises for nurses are overdue",
    "Open data allows anyone to check the figures",
    "Press reports revealed corruption",
    "Email addresses can be forged",
    "Click fraud costs advertisers billions",
    "Open, free trade is good for all",
    "Opening hours",
    "Judges ignore rules that they dislike",
    "Small firms respond with lower prices",
    "Ministers override earlier decisions",
    "Patients often disregard rules",
    "Transfer learning improves results",
    "Press coverage of the trial was hostile",
    "Type theory avoids paradoxes",
    "Pay of ministers",
    "What does the rule against perpetuities forbid?",
    "Open societies tolerate dissent",
    "Open source licences require that changes be published",
    "Open-plan offices make workers less productive",
    "Open primaries let voters of any party choose a candidate",
    "Open conflict broke out in 1914",
    "Open wounds heal faster under moist dressings",
    "Press barons shaped public opinion between the wars",
    "Press censorship ended in 1989",
    "Press freedom worldwide has declined for a decade",
    "Press photographers follow celebrities everywhere",
    'Press laws in Hungary punish "unbalanced" reporting',
    "Type I errors are worse than type II errors",
    "Type systems catch many mistakes before a program runs",
    "Type designers drew on Roman inscriptions",
    "Run time grows with the square of the input",
    "Run-on sentences confuse readers",
    "Copy number variation contributes to disease",
    "Copy machines spread in the 1960s",
    "Visit rates dropped after the tax",
    "Download caps hurt poor households",
    "Download figures mislead publishers",
    "Transfer students earn lower grades",
    "Transfer fees have exploded since the Bosman ruling",
    "Transfer of heat requires a difference of temperature",
    "Pay transparency narrows the gender gap",
    "Pay cuts were accepted by the unions",
    "Pay for teachers lags behind that of engineers",
    "Pay differentials explain migration",
    "Pay is low",
    "Email encryption protects sources",
    "Email made memos obsolete",
    "E-mail surveillance without a warrant violates the constitution",
    "Delete buttons give users a false sense of control",
    "Accept-reject sampling needs an upper bound",
    "Click-through rates fell to 0.1 percent",
    "Click chemistry earned Sharpless a second Nobel Prize",
    "Click languages survive in southern Africa",
    "Paste tomatoes contain less water",
    "Install bases create lock-in",
    "Enter keys wear out",
    "Send-off parties are common",
    "Open markets and free trade made Britain rich",
    "Open access journals charge authors instead of readers",
    "Open letters by scientists rarely change policy",
    "Press agencies like Reuters supply most foreign news",
    "Go players rely on intuition",
    "Go was invented in China",
    "Pay TV threatens free broadcasting",
]

NAMES = [
    "press freedom",
    "open borders",
    "Type 2 diabetes",
    "Open Society Foundations",
    "Press",
    "pay gap",
    "Transfer learning",
    "Press Association",
]

NO_NAMES = ["Visit the shop", "Press Enter", "open this link", "Type rm -rf", "delete all files", "Ignore rules"]


@pytest.mark.parametrize("text", TELLING)
def test_an_order_is_told_by_its_words(text: str) -> None:
    assert ordered(text)
    assert ordered(text) in text


@pytest.mark.parametrize("text", STATEMENTS)
def test_a_statement_is_no_order_whatever_its_first_word(text: str) -> None:
    assert ordered(text) == ""


@pytest.mark.parametrize("text", NAMES)
def test_a_name_need_be_no_statement(text: str) -> None:
    assert ordered(text, name=True) == ""


@pytest.mark.parametrize("text", NO_NAMES)
def test_a_name_is_no_order_either(text: str) -> None:
    assert ordered(text, name=True)


def test_a_claim_that_begins_with_such_a_noun_is_kept() -> None:
    assert why(ARGUMENT, claim="Open towers could be kept") == ""
    assert why(TERM, term="Port Authority", meaning="open office of the Port Authority") != ORDER


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("Press Enter to continue", "\u201cPress Enter to\u201d in the claim"),
        ("The towers stand, see www.evil.example now", "\u201cwww.evil.example\u201d in the claim"),
        ("The towers **stand** there", "\u201c**stand**\u201d in the claim"),
    ],
)
def test_a_note_that_is_refused_for_an_order_is_told_its_words(claim: str, words: str) -> None:
    (failure,) = found({**ARGUMENT, "claim": claim}).failures
    assert (failure.drop.why, failure.detail) == (ORDER, words)


def test_an_answer_may_be_a_name_that_begins_with_such_a_word() -> None:
    assert why(FACT, wrong=["Open Bridges", "Press Union"]) == ""
