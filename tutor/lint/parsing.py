"""What the parser finds, as rules: all of them errors, for none of these files can be asked.

Their breaches are found in `deck/parse.py`; here they are told and shown.
"""

from tutor.lint.rule import Rule

_TITAN = """
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
"""


def _error(code: str, what: str, why: str, bad: str = "", good: str = _TITAN) -> Rule:
    return Rule(code, "error", what, why, bad, good if bad else "")


RULES = (
    _error(
        "no-toml",
        "The file is TOML.",
        "Everything else is read out of it. What people forget most are the quotes, above all around a month.",
        '\n[[event]]\nwhen = 2001-08\nwhat = "Kim Jong Il travels to Moscow"\n',
        '\n[[event]]\nwhen = "2001-08"\nwhat = "Kim Jong Il travels to Moscow"\n',
    ),
    _error("not-utf-8", "The file is UTF-8.", "TOML is written in UTF-8; other encodings would show other letters."),
    _error("too-big", "File and numbers keep to what can be read.", "A stranger's deck must not use the memory up."),
    _error("too-deep", "Brackets are not nested without end.", "A stranger's deck must not stop the program."),
    _error("newer-format", "The deck's format is known.", "A newer tutor may mean something else by the same words."),
    _error("file", "The file exists, is a plain file, and may be read.", "A folder or a device holds no deck."),
    _error("more", "After a thousand problems the rest is left for later.", "Nobody mends more than that at once."),
    _error(
        "unknown-key",
        "Every key is one that its table knows.",
        "A misspelt key would otherwise be passed over in silence, and with it what it says.",
        '\n[[fact]]\nask = "Which planet does Titan go round?"\nanwser = "Saturn"\n',
    ),
    _error(
        "missing-key",
        "No key that a table needs is missing.",
        "Without it nothing can be asked.",
        '\n[[fact]]\nask = "Which planet does Titan go round?"\n',
    ),
    _error(
        "wrong-type",
        "Every value is of the type that its key takes.",
        "A number in the place of a text would be a guess at what was meant.",
        '\n[[fact]]\nask = "Which planet does Titan go round?"\nanswer = "Saturn"\nwrong = "Mars"\n',
    ),
    _error(
        "bad-value",
        "Every value can be what its key says.",
        "Dates must be on the calendar, ids and languages have a form, and texts must not be empty or endless.",
        '\n[[event]]\nwhen = "20O1"\nwhat = "Kim Jong Il travels to Moscow"\n',
        '\n[[event]]\nwhen = "2001"\nwhat = "Kim Jong Il travels to Moscow"\n',
    ),
    _error(
        "too-many",
        "No list is longer than allowed, and a form with one answer has one.",
        "Other right answers belong into `accept`.",
        '\n[[question]]\nform = "typed"\nask = "Which planet does Titan go round?"\nanswer = ["Saturn", "Cronus"]\n',
        '\n[[question]]\nform = "typed"\nask = "Which planet does Titan go round?"\nanswer = "Saturn"\n'
        'accept = ["Cronus"]\n',
    ),
    _error(
        "too-few",
        "A list that needs several items has them.",
        "One item cannot be put in order, and one word is not told apart from another.",
        '\n[[question]]\nform = "order"\nask = "Which probe started first?"\nitems = ["Voyager 2"]\n',
        '\n[[question]]\nform = "order"\nask = "Which probe started first?"\nitems = ["Voyager 2", "Voyager 1"]\n',
    ),
    _error(
        "wrong-is-right",
        "No wrong option is the answer, or accepted beside it, and no wrong date shares days with the right one.",
        "Whoever chose it would be told that a right answer is wrong.",
        _TITAN + 'wrong = ["Jupiter", "saturn"]\n',
        _TITAN + 'wrong = ["Jupiter", "Neptune"]\n',
    ),
    _error(
        "repeated",
        "No option, item or side of a pair stands twice.",
        "Two that are alike cannot be told apart.",
        _TITAN + 'wrong = ["Jupiter", "Neptune", "Jupiter"]\n',
        _TITAN + 'wrong = ["Jupiter", "Neptune", "Uranus"]\n',
    ),
    _error(
        "uncited-quote",
        "A quote says from which paragraph it is.",
        "It could not be shown in its place, nor proved.",
        _TITAN + 'quote = "Titan goes round Saturn"\n',
        _TITAN + 'cite = [2]\nquote = "Titan goes round Saturn"\n',
    ),
    _error(
        "no-such-gap",
        "`accept` and `wrong` of a sentence name gaps that it has.",
        "What they say would be lost.",
        '\n[[fact]]\ntext = "Titan goes round {{c1::Saturn}}."\naccept = { c2 = ["the planet Saturn"] }\n',
        '\n[[fact]]\ntext = "Titan goes round {{c1::Saturn}}."\naccept = { c1 = ["the planet Saturn"] }\n',
    ),
    _error(
        "bare-argument",
        "An argument has a reason, an objection or a holder.",
        "Nothing can be asked about a claim alone.",
        '\n[[argument]]\nclaim = "The next landing should be on Europa."\n',
        '\n[[argument]]\nclaim = "The next landing should be on Europa."\nbecause = ["Its ocean touches rock."]\n',
    ),
    _error(
        "bad-form",
        "A question does not have the form of another kind of note.",
        "Gaps belong to a `[[fact]]` with `text`, places on the timeline to an `[[event]]`.",
        '\n[[question]]\nform = "cloze"\nask = "Titan goes round ____."\nanswer = "Saturn"\n',
        '\n[[fact]]\ntext = "Titan goes round {{c1::Saturn}}."\n',
    ),
    _error(
        "unused-key",
        "A question has no key that its form does not use.",
        "What it says would be passed over in silence.",
        '\n[[question]]\nform = "truth"\nask = "Titan has rivers."\nanswer = true\nwrong = ["false"]\n',
        '\n[[question]]\nform = "truth"\nask = "Titan has rivers."\nanswer = true\n',
    ),
    _error(
        "repeated-id",
        "No two notes of a deck, and no two points of a list, have one id.",
        "Progress hangs on ids: two notes would share one.",
        '\n[[term]]\nid = "belt"\nterm = "Kuiper belt"\nmeaning = "the icy bodies beyond Neptune"\n'
        '\n[[term]]\nid = "belt"\nterm = "asteroid belt"\nmeaning = "the rocks between Mars and Jupiter"\n',
        '\n[[term]]\nid = "kuiper-belt"\nterm = "Kuiper belt"\nmeaning = "the icy bodies beyond Neptune"\n'
        '\n[[term]]\nid = "asteroid-belt"\nterm = "asteroid belt"\nmeaning = "the rocks between Mars and Jupiter"\n',
    ),
    _error(
        "no-such-argument",
        "A ground that names another argument names one of the deck.",
        "Its claim stands in for the ground.",
        '\n[[argument]]\nclaim = "The next landing should be on Europa."\nbecause = ["@lief-needs-water"]\n',
        '\n[[argument]]\nid = "life-needs-water"\nclaim = "Life needs water."\nby = "the author"\n'
        '\n[[argument]]\nclaim = "The next landing should be on Europa."\nbecause = ["@life-needs-water"]\n',
    ),
    _error(
        "circle",
        "No argument rests on itself.",
        "A claim that is its own ground, even by way of others, has none.",
        '\n[[argument]]\nid = "first"\nclaim = "The probe should go to Europa."\nbecause = ["@second"]\n'
        '\n[[argument]]\nid = "second"\nclaim = "Europa is where the probe should go."\nbecause = ["@first"]\n',
        '\n[[argument]]\nid = "first"\nclaim = "The probe should go to Europa."\nbecause = ["@second"]\n'
        '\n[[argument]]\nid = "second"\nclaim = "Europa has an ocean."\nbecause = ["Its field betrays salt water."]\n',
    ),
    _error(
        "bad-file",
        "`file` is the plain name of a file beside the deck.",
        "A stranger's deck must not point at other places of the disk.",
        '\nformat = 1\ntitle = "Moons"\n\n[source]\nfile = "../moons.txt"\n',
        '\nformat = 1\ntitle = "Moons"\n\n[source]\nfile = "moons.txt"\n',
    ),
)
"""The rules of this module."""
