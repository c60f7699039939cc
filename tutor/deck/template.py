"""The deck that `tutor new` writes: small, sound, one note of each kind, and remarks that say what to change."""

from tutor.deck.keys import DIRECTIVE
from tutor.deck.write import quoted

_HEAD = """\
{directive}

# The notes of this deck are examples, about moons. Try them, then put your own in their place.
# `tutor check` says what could be better, `tutor fmt` tidies the file, and `tutor manual decks` explains every key.

format = 1
id = {id}  # progress hangs on this name, whatever the file is called: never change it
title = {title}
about = "What this deck teaches, in a sentence."
language = "en"  # the language of the deck, such as "de" or "pt-BR"; take the line out when there is none

{source}
"""

_WITHOUT_SOURCE = """\
# The article that the deck is made from. To name it, take away the "# " below.
#
# [source]
# title = "A tour of the moons"
# author = "A. Writer"
# date = 2024-03-01  # without quotes
# file = "article.txt"  # its text beside this file: then `cite` and `quote` of every note are checked against it
"""

_WITH_SOURCE = """\
# `tutor source` prints the article with its paragraphs numbered. You may add author, publisher, date and url.
[source]
title = {title}
file = {file}
"""

_NOTES = """\
# A FACT is a question with a short answer. Wrong options let a learner choose first, and type later.
[[fact]]
id = "triton"  # lower case; keep it when you reword the note
ask = "Which planet does Triton go round?"
answer = "Neptune"
accept = ["the planet Neptune"]  # other answers that are right as well
wrong = ["Uranus", "Saturn"]
explain = "Triton was found in 1846, only 17 days after its planet."  # shown after the answer: say why
{cite}
# A fact may also be a sentence with gaps: one card for each number. A hint may follow after "::".
[[fact]]
id = "huygens"
text = "In {{{{c1::2005}}}} the probe Huygens landed on {{{{c2::Titan::a moon}}}}."
wrong = {{ c1 = ["1997", "2015"], c2 = ["Europa", "Rhea"] }}
explain = "No other probe has landed so far from the Earth."
{cite}
# An EVENT is asked for its date, and placed among the deck's other events. The date may be rough: "1979", "1970s".
[[event]]
id = "voyager-jupiter"
when = 1979-03-05
what = "Voyager 1 passes Jupiter"
explain = "Pictures from this flight showed the first active volcanoes known outside the Earth."
{cite}
# A TERM is a word and its meaning, or a person and a role; `ask` says which side is asked for.
[[term]]
id = "albedo"
term = "albedo"
meaning = "the share of light a surface throws back"
ask = "term"  # or "meaning", or "both"
accept_term = ["reflectivity"]
wrong_term = ["opacity", "parallax"]
explain = "Fresh ice has a high albedo, dark rock a low one."
{cite}
# An ARGUMENT is a claim with its holder, the reasons for it, and the objections with their replies. The reasons are
# asked as a list first, and each of them alone on later days. The argument's own keys stand above the first reason.
[[argument]]
id = "enceladus-first"
claim = "The next landing should be on Enceladus."
by = "the author"
issue = "Where should the next probe land?"
wrong = ["The next landing should be on Ganymede.", "The next landing should be on Callisto."]
explain = "The claim is about the order of landings, and grants that every moon deserves one."
{cite}
[[argument.because]]
id = "spray"
text = "Water from below can be gathered at the surface."
wrong = ["Water from below can be kept warm by a probe.", "Water at the surface can be split into fuel."]
explain = "Where the water comes up by itself, a probe needs no drill."

[[argument.because]]
id = "rock"
text = "The ocean touches warm rock."
wrong = ["The ocean lies open to the sun.", "The ocean is as old as the planets."]
explain = "Warm rock feeds life on the floor of our own seas."

[[argument.against]]
id = "long-flight"
text = "The flight takes seven years."
reply = "A drill for a nearer moon takes longer to build."
wrong = ["A probe for a nearer moon flies just as long.", "A drill for a nearer moon is ready to fly."]
explain = "The reply grants the flight's length and weighs the whole plan instead."

# A QUESTION is anything else: choice, several, truth, typed, number, date, order, match, list or recall.
[[question]]
id = "galilean-moons"
form = "list"
ask = "Which four moons did Galileo discover?"
items = ["Io", "Europa", "Ganymede", "Callisto"]
explain = "Galileo took them for stars at first, until they moved along with their planet."
{cite}"""

_CITE = "cite = [1]  # the paragraphs of the article that the note rests on\n"


def template(deck_id: str, title: str, *, source_title: str = "", source_file: str = "") -> str:
    """Return the text of a new deck; with `source_file`, the article beside it, every note cites a paragraph."""
    source = (
        _WITH_SOURCE.format(title=quoted(source_title), file=quoted(source_file)) if source_file else _WITHOUT_SOURCE
    )
    head = _HEAD.format(directive=DIRECTIVE, id=quoted(deck_id), title=quoted(title), source=source)
    return head + _NOTES.format(cite=_CITE if source_file else "")
