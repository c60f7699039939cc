"""The keys of a deck file: each with one sentence, in the order in which people read them best.

The schema describes keys with these sentences, and `format` puts them into this order; what a key may hold is for
`models`.
"""

from collections.abc import Mapping

from tutor.deck.problems import Path

SCHEMA_FILE = "deck.schema.json"
"""What the JSON Schema of decks is called; it lies beside them."""

SCHEMA_TITLE = "A tutor deck"
"""The title in the schema, by which the file is known for what it is."""

DIRECTIVE = f"#:schema ./{SCHEMA_FILE}"
"""The first line of a deck, by which editors find the schema; a blank line follows it."""

Keys = Mapping[str, str]
"""The keys of one kind of table in order, with what each means."""

DECK: Keys = {
    "format": "The version of the deck format, which is 1.",
    "id": "The deck's identity for ever: progress hangs on it, whatever the file is called.",
    "title": "The name under which a learner meets the deck.",
    "about": "What the deck teaches, in a sentence or two.",
    "language": "The language of the deck as a tag such as en, pt-BR, or und for none in particular.",
    "tags": "Words that every note of the deck is grouped by.",
    "rejected": "The ids of drafts that somebody turned down, so that they are not proposed again.",
    "source": "The article that the deck was made from.",
    "fact": "A question with a short answer, or a sentence with gaps.",
    "event": "Something that happened at a time; asked for its date, and placed among the other events.",
    "term": "A word and what it means, or a person and a role.",
    "argument": "A claim with its holder, the reasons for it, and the objections to it with their replies.",
    "question": "Any other question, its form said outright.",
}
"""The keys at the top of the file, the tables last."""

SOURCE: Keys = {
    "title": "The article's title.",
    "author": "Who wrote the article.",
    "publisher": "Where the article appeared.",
    "date": "The day of the article, a TOML date without quotes.",
    "url": "Where the article can be read.",
    "file": "The plain name of a text file beside the deck that holds the article; quotes are then checked against it.",
}
"""The keys of `[source]`."""

_ID: Keys = {"id": "The note's identity; keep it when you reword the note, for progress hangs on it."}

_SHARED: Keys = {
    "tags": "Words to group notes by, beside those of the deck.",
    "hint": "Help that the learner may ask for before answering.",
    "forms": "The only forms in which the note is asked.",
    "distinct": "Words that look like a slip of each other but are never taken for each other: a list, or several.",
    "answer_language": "The language of the answer, where it is not the deck's.",
    "explain": "Shown after the verdict: why it is so.",
    "cite": "The paragraphs of the source that the note rests on, counted from 1.",
    "quote": "The exact words of the source, found in one of the cited paragraphs.",
    "status": "A draft is a proposal, and not asked before somebody accepts it.",
    "doubt": "Why a draft is uncertain.",
}

FACT: Keys = {
    **_ID,
    "ask": "The question.",
    "answer": "The answer, five words at most.",
    "text": "A sentence with gaps, each marked as {{c1::answer}} or {{c1::answer::hint}}; one card for each number.",
    "accept": "Other answers that are right as well; of a sentence with gaps, a table by gap.",
    "wrong": "Wrong options for the first, easy round; of a sentence with gaps, a table by gap.",
    **_SHARED,
}
"""The keys of `[[fact]]`; it has either `ask` and `answer`, or `text`."""

EVENT: Keys = {
    **_ID,
    "when": 'The date: a year, a TOML date, or words such as "2001-08", "1993-1994", "early 1990s", "c. 1990".',
    "what": "What happened, in the present tense and without its date.",
    "wrong": "Wrong dates for the first, easy round.",
    **_SHARED,
}
"""The keys of `[[event]]`."""

TERM: Keys = {
    **_ID,
    "term": "The word or name.",
    "meaning": "What the word means, or who the person is.",
    "ask": "Which side is asked for.",
    "accept_term": "Other words that are right for the meaning.",
    "accept_meaning": "Other ways to put the meaning.",
    "wrong_term": "Wrong words for the first, easy round.",
    "wrong_meaning": "Wrong meanings for the first, easy round.",
    **_SHARED,
}
"""The keys of `[[term]]`."""

ARGUMENT: Keys = {
    **_ID,
    "claim": "What is claimed.",
    "by": "Who claims it.",
    "issue": "The question at issue; arguments that share its exact words answer it differently.",
    "wrong": "Sentences that might be mistaken for the claim.",
    "because": 'The reasons for the claim; a text of "@other-argument" uses another argument\'s claim.',
    "against": "The objections to the claim, each with the reply to it.",
    **_SHARED,
}
"""The keys of `[[argument]]`."""

POINT: Keys = {
    "id": "The point's identity within its argument.",
    "text": "The reason or the objection itself.",
    "reply": "What the holder of the claim answers to the objection.",
    "accept": "Other ways to put the reason, or the reply.",
    "wrong": "Sentences that might be mistaken for the reason, or the reply.",
    "explain": "Shown after the verdict: why it is so.",
    "cite": "The paragraphs of the source that the point rests on; by default those of its argument.",
    "quote": "The exact words of the source, found in one of the cited paragraphs.",
}
"""The keys of a reason or an objection; only an objection has a `reply`."""

QUESTION: Keys = {
    **_ID,
    "form": "How the question is asked.",
    "ask": "The question.",
    "answer": "The answer: a text, a number, a date, true or false, or for the form several a list of texts.",
    "unit": "What a number counts.",
    "tolerance": "How far from the answer a right number may be.",
    "accept": "Other answers that are right as well.",
    "wrong": "Wrong options.",
    "items": "The parts of the answer of a list, or those of an order from first to last.",
    "pairs": 'What belongs together in a match: [["left", "right"], ...].',
    **_SHARED,
}
"""The keys of `[[question]]`; which of them it needs depends on its form."""

_NOTES: Mapping[str, Keys] = {"fact": FACT, "event": EVENT, "term": TERM, "argument": ARGUMENT, "question": QUESTION}


def keys_of(table: Path) -> Keys:
    """Return the keys of the table at this path of a deck file; none for a table whose keys the author names."""
    match table:
        case ():
            return DECK
        case ("source",):
            return SOURCE
        case (str(kind), int()):
            return _NOTES.get(kind, {})
        case ("argument", int(), "because" | "against", int()):
            return POINT
        case _:
            return {}
