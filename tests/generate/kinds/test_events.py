"""When things happened: what is dated, and what is left alone."""

import pytest

from tests.generate.kinds.reading import cards, teller
from tutor.generate.kinds.events import events

DATED = [
    ("In 1803, Marie Keller founded the Bern Observatory.", "Marie Keller founded the Bern Observatory = 1803"),
    (
        "The Bern Observatory was moved to Zurich in May 1911, after a fire had ruined its roof.",
        "The Bern Observatory was moved to Zurich after a fire had ruined its roof = May 1911",
    ),
    (
        "Anna Vogel, a Swiss engineer, reached Tokyo on March 3, 1921, by ship.",
        "Anna Vogel, a Swiss engineer, reached Tokyo by ship = 3 March 1921",
    ),
    (
        "The Halden Tribunal was set up in 2015 to try crimes committed during the 1998-99 war.",
        "The Halden Tribunal was set up = 2015",
    ),
    (
        "The Norden Company, which bought the Halden Railway in 1956, employs many people.",
        "The Norden Company bought the Halden Railway = 1956",
    ),
    (
        "The charter names the Port of Lund, founded in 1340.",
        "The Port of Lund was founded = 1340",
    ),
    (
        "After leaving Vienna in 1934, Erich Baum taught chemistry at the University of Leeds.",
        "Erich Baum left Vienna = 1934",
    ),
    (
        "First proposed in the 1920s by Danish engineers, the Femern Tunnel cost a fortune.",
        "The Femern Tunnel was first proposed by Danish engineers = the 1920s",
    ),
    (
        "Prices rose when the Bank of Norland bought the Halden Railway in 1931.",
        "The Bank of Norland bought the Halden Railway = 1931",
    ),
    (
        "It was not until 1854 that Queen Maria of Norland granted a concession to the Halden Railway.",
        "Queen Maria of Norland granted a concession to the Halden Railway = 1854",
    ),
    (
        "In 1958 Jack Hansen designed and constructed the first Norland computer.",
        "Jack Hansen designed and constructed the first Norland computer = 1958",
    ),
    (
        "Erich Baum settled in the United States, becoming an American citizen in 1940.",
        "Erich Baum became an American citizen = 1940",
    ),
    (
        "Everything changed with the fall of the Berlin Wall in 1989.",
        "The fall of the Berlin Wall = 1989",
    ),
    (
        "The Halden Plague was an epidemic that ravaged Norland from 1347 to 1352.",
        "The Halden Plague ravaged Norland = 1347\u20131352",
    ),
    (
        "In 2000 Norland chose a new president. That year Norland and Sweden signed a friendship treaty.",
        "Norland and Sweden signed a friendship treaty = 2000",
    ),
]


@pytest.mark.parametrize(("text", "card"), DATED)
def test_a_dated_deed_is_told_without_its_date(text: str, card: str) -> None:
    assert card in cards(events, text)


ASKED = [
    ("The Halden Railway lasted until 1956.", "Until when did the Halden Railway last? = 1956"),
    ("The Halden Railway lasted until the late 1600s.", "Until when did the Halden Railway last? = Late 1600s"),
    ("By 1950 Norland had built many ships for Sweden.", "By when had Norland built many ships for Sweden? = 1950"),
    ("Norland has used English law since 1999.", "Since when has Norland used English law? = 1999"),
    ("Britain passed the Corn Act of 1815 in a hurry.", "From which year is the Corn Act? = 1815"),
]


@pytest.mark.parametrize(("text", "card"), ASKED)
def test_ends_beginnings_and_laws_are_asked_for_in_their_own_words(text: str, card: str) -> None:
    assert card in cards(events, text)


NOTHING = [
    "The report by Anna Vogel says that prices in Norland rose in 2016.",  # the year of what is said
    "In 2016, Anna Vogel said that prices were too high.",
    "By 2000, Norland had new leadership.",
    "In 1901 Erich Baum made one last trip.",
    "Would Norland have won the war of 1911?",
    "Norland did not sign the Halden Treaty in 1911.",
    "Norland could have signed the Halden Treaty in 1911.",
    "In 1997, a woman was hurt in London.",
    "He moved to Paris in 1947.",
    "Erich Baum stayed in Norland in 1947.",
    "Sarah was born on 10 February 1807.",
    "During the Norland Empire, around 600 BC the Swedes began to use the abacus.",
    "The people of Norland loved silk and tea in the 18th century.",
    "In 1996 Erich Baum returned as an adviser.",
    "Since 1951, just 34 members of the Norland Senate have switched parties.",
    "Four rooms with painted walls were uncovered in 1951.",
    "Just as Gary Kasparov did back in 1997, players lose to machines.",
    "Norland sold 1950 ships to Sweden.",
    "Anna Vogel left Norland after the revocation, in 1685, of religious liberty.",
    "Anna Vogel praised the tax cuts of 2019.",
    "Unlike Smith, critics have argued that work must be meaningful (Bowie 1998).",
    "In 1807, a group of Viennese, frustrated that concerts seemed rare, decided to play Haydn themselves.",
    "In 1788 the Halden Articles were replaced by the Norland Constitution and the new government began work.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_reported_denied_thin_or_misread_is_not_dated(text: str) -> None:
    assert cards(events, text) == []


def test_that_year_is_proved_by_the_sentence_that_names_it() -> None:
    text = "In 2000 Norland chose a new president. That year Norland and Sweden signed a friendship treaty."
    (made,) = (one for one in events(teller(text)) if "Sweden" in str(one.note))
    assert (made.note.quote, made.places) == (text, (1, 0))


def test_a_date_that_may_belong_to_two_words_is_left_out_of_the_whole_sentence() -> None:
    text = "The research at the Bern Observatory helped Marie Keller earn a doctorate in 1945."
    assert cards(events, text) == [
        "The research at the Bern Observatory helped Marie Keller earn a doctorate in {{c1::1945}}"
    ]


def test_two_dates_of_one_sentence_each_tell_their_own_deed() -> None:
    text = "The union was ended by the Lund Amendment, passed by Congress in 1794 and ratified by Norland in 1795."
    assert cards(events, text) == [
        "The Lund Amendment was passed by Congress = 1794",
        "The Lund Amendment was ratified by Norland = 1795",
    ]


LIVES = [
    (
        "Rosa Lindt\n\nRosa Lindt (25 July 1920 \u2013 16 April 1958) was an English chemist.",
        ["Rosa Lindt was born = 25 July 1920", "Rosa Lindt died = 16 April 1958"],
    ),
    (
        "Painting in Norland\n\nPeter Abel (1748\u20131832) was a Norwegian painter. Many painters admired Abel.",
        ["When did Peter Abel live? = 1748\u20131832"],
    ),
    ("The Halden War (1739\u20131742) ruined many towns of Norland.", ["The Halden War = 1739\u20131742"]),
    ("Philosophers such as Norman Bowen have argued for meaningful work (Bowen 1998, 1083).", []),
    ("One of her friends was Peter Abel (1748\u20131832), who painted ships.", []),
]


@pytest.mark.parametrize(("text", "found"), LIVES)
def test_years_in_brackets_are_a_life_where_the_text_tells_of_the_person(text: str, found: list[str]) -> None:
    assert cards(events, text) == found
