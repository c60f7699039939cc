"""The one declaration of keys: a table for each screen."""

from tutor.tui.key import LETTERS, Key
from tutor.tui.moment import ENTERING, Fact

_PICKING: frozenset[Fact] = frozenset({"choosing", "placing"})
_FILLING: frozenset[Fact] = frozenset({"picking", "ordering", "matching"})
_MOVING: frozenset[Fact] = _PICKING | _FILLING | {"ticking", "grading"}
_OPEN: frozenset[Fact] = _MOVING | {"judged"}
_STUDYING: frozenset[Fact] = _OPEN | ENTERING


def _only(*now: Fact) -> frozenset[Fact]:
    return frozenset(now)


_LISTED: frozenset[Fact] = frozenset({"listing"})


EVERYWHERE = (
    Key("f1", "f1", "app.help", "", "Show what every key of this screen does."),
    Key("ctrl+p", "ctrl+p", "app.command_palette", "", "Find any command by typing a part of its name."),
    Key("ctrl+t", "ctrl+t", "app.toggle_theme", "", "Change between light and dark."),
    Key("ctrl+c", "ctrl+c", "app.interrupt", "", "Leave; nothing is lost.", priority=True),
)
"""Keys of every screen."""

STUDY = (
    Key(
        ",".join(LETTERS),
        "a b c",
        "pick",
        "choose",
        "Choose the option or place of that letter.",
        _PICKING,
        numbered=True,
    ),
    Key(
        ",".join(LETTERS),
        "a b c",
        "tick",
        "tick",
        "Tick the item of that letter, or take the tick away.",
        _only("ticking", "picking"),
        numbered=True,
    ),
    Key(
        ",".join(LETTERS),
        "a b c",
        "tick",
        "next",
        "Give the item of that letter the next place, or take it out again.",
        _only("ordering"),
        numbered=True,
    ),
    Key(
        ",".join(LETTERS),
        "a b c",
        "tick",
        "match",
        "Give that letter to the item under the pointer, or take it away again.",
        _only("matching"),
        numbered=True,
    ),
    Key(
        ",".join(LETTERS.upper()),
        "A B C",
        "pick_sure",
        "",
        "Choose it and say that you are sure.",
        _PICKING,
        numbered=True,
    ),
    Key(
        "r,c,p,w",
        "r c p w",
        "grade",
        "grade",
        "Say what your answer was worth.",
        _only("grading"),
        numbered=True,
    ),
    Key(
        "enter",
        "enter",
        "submit",
        "answer",
        "Give the answer you typed; nothing means \u201cI don\u2019t know\u201d.",
        _only("typing"),
    ),
    Key(
        "enter",
        "enter",
        "submit",
        "show the answer",
        "Show the model answer; writing yours first is optional.",
        _only("writing"),
    ),
    Key("enter", "enter", "submit", "go on", "Go on, with the answer typed once or not.", _only("retyping")),
    Key("alt+enter", "alt+enter", "submit_sure", "", "Answer and say that you are sure.", _only("typing")),
    Key("up", "\u2191", "move(-1)", "", "Move to the one above.", _MOVING),
    Key("down", "\u2193", "move(1)", "", "Move to the one below.", _MOVING),
    Key(
        "space",
        "space",
        "tick_here",
        "",
        "Do for the item under the pointer what its letter does.",
        _only("ticking", "picking", "ordering"),
    ),
    Key("backspace", "backspace", "take_out", "", "Take the last place or pair back.", _only("ordering", "matching")),
    Key(
        "enter", "\u2191\u2193 enter", "confirm", "place it", "Put it into the gap under the pointer.", _only("placing")
    ),
    Key("enter", "enter", "confirm", "", "Take what is under the pointer.", _only("choosing", "grading")),
    Key("enter", "enter", "confirm", "done", "The ticks are right: go on.", _only("ticking")),
    Key("enter", "enter", "confirm", "done", "Give the answer as it is filled in.", _FILLING),
    Key("x", "x", "unknown", "don\u2019t know", "Say \u201cI don\u2019t know\u201d.", _PICKING | _FILLING),
    Key("enter,space", "enter", "rate", "next", "Accept the rating in brackets and go on.", _only("judged")),
    Key(
        "1,2,3,4",
        "1\u20134",
        "rate_as",
        "",
        "Give another rating: Again, Hard, Good or Easy.",
        _only("judged"),
        numbered=True,
    ),
    Key("tab", "tab", "hint", "hint", "Show the hint; a right answer then counts as Hard.", needs=_only("hint")),
    Key("o", "o", "turn", "I was wrong", "Overrule the verdict: you were wrong.", _only("judged"), _only("credited")),
    Key("o", "o", "turn", "I was right", "Overrule the verdict: you were right.", _only("judged"), _only("missed")),
    Key("u", "u", "undo", "undo", "Take back the last thing you did, as often as you like.", _OPEN, _only("past")),
    Key("ctrl+z", "ctrl+z", "undo", "undo", "Take back the last thing you did.", ENTERING, _only("past")),
    Key(
        "a",
        "a",
        "accept",
        "accept it",
        "Write your answer into the deck, so that it is accepted from now on.",
        _only("judged"),
        _only("acceptable"),
    ),
    Key(
        "exclamation_mark",
        "!",
        "sure",
        "sure",
        "Say that you are sure of the answer you give next; if it is wrong, it comes back tomorrow.",
        _PICKING | _FILLING,
    ),
    Key(
        "s",
        "s",
        "source",
        "source",
        "Show what the article says, and where it can be read.",
        _only("judged", "grading"),
    ),
    Key(
        "e",
        "e",
        "edit",
        "edit",
        "Open this note in your editor; the session goes on with what you saved.",
        _only("judged", "grading"),
    ),
    Key("minus", "-", "bury", "", "Not today: ask this card again tomorrow or later.", _OPEN),
    Key("z", "z", "suspend", "", "Never ask this card again, until you resume it.", _OPEN),
    Key("f", "f", "flag", "", "Flag this card as one that wants attention.", _only("judged", "grading")),
    Key("pagedown", "page down", "scroll(1)", "", "Scroll down where a text is long.", _STUDYING),
    Key("pageup", "page up", "scroll(-1)", "", "Scroll up.", _STUDYING),
    Key("question_mark", "?", "app.help", "help", "Show what every key does.", _OPEN),
    Key("f1", "f1", "app.help", "help", "Show what every key does.", ENTERING),
    Key("q,escape", "q", "leave", "quit", "Leave; a verdict on the screen counts as proposed.", _OPEN),
    Key("escape", "esc", "leave", "quit", "Leave; the card comes again.", ENTERING),
)
"""Keys of the study screen."""

HOME = (
    Key(
        "enter",
        "enter",
        "study",
        "study deck",
        "Study what today holds of the deck under the pointer.",
        needs=_only("deck"),
    ),
    Key("a", "a", "study_all", "study all", "Study what today holds of all decks.", needs=_only("today")),
    Key("d", "d", "drafts", "drafts", "Decide about the drafts of the deck.", needs=_only("deck", "waiting")),
    Key(
        "t",
        "t",
        "try_five",
        "try five questions",
        "Try five questions of the deck under the pointer.",
        needs=_only("deck", "first"),
    ),
    Key("b", "b", "browse", "browse", "Look through the cards of the deck under the pointer.", needs=_only("deck")),
    Key("h", "h", "history", "history", "See how it goes: your history in pictures, and past sessions."),
    Key(
        "p",
        "p",
        "practise",
        "practise",
        "Practise the deck under the pointer, shakiest cards first; no due date moves.",
        needs=_only("deck"),
    ),
    Key("r", "r", "source", "article", "Show where the article behind the deck can be read.", needs=_only("deck")),
    Key("m", "m", "app.manual", "", "Read the manual; from any help page too."),
    Key("up,k", "\u2191", "move(-1)", "", "Move to the deck above.", needs=_only("decks")),
    Key("down,j", "\u2193", "move(1)", "", "Move to the deck below.", needs=_only("decks")),
    Key("question_mark", "?", "app.help", "help", "Show what every key does."),
    Key("q,escape", "q", "leave", "quit", "Leave."),
)
"""Keys of the home screen."""

RESULT = (
    Key("enter", "enter", "home", "home", "Go to your decks."),
    Key(
        "p",
        "p",
        "practise",
        "practise what slipped",
        "Ask what slipped once more; no due date moves.",
        needs=_only("slips"),
    ),
    Key("pagedown,down", "page down", "scroll(1)", "", "Scroll down."),
    Key("pageup,up", "page up", "scroll(-1)", "", "Scroll up."),
    Key("question_mark", "?", "app.help", "help", "Show what every key does."),
    Key("q,escape", "q", "leave", "quit", "Leave."),
)
"""Keys of the result screen."""

PASSAGE = (
    Key("escape,q,s,r,enter", "esc", "back", "back", "Go back to where you were."),
    Key("down", "\u2191\u2193", "scroll_line(1)", "scroll", "Scroll down by a line.", needs=_only("long")),
    Key("up", "\u2191", "scroll_line(-1)", "", "Scroll up by a line.", needs=_only("long")),
    Key("pagedown,space", "page down", "scroll(1)", "", "Scroll down.", needs=_only("long")),
    Key("pageup", "page up", "scroll(-1)", "", "Scroll up.", needs=_only("long")),
    Key("question_mark", "?", "app.help", "help", "Show what every key does."),
)
"""Keys of the passage screen."""

MANUAL = (
    Key("enter", "enter", "open", "open", "Read the page under the pointer.", _LISTED),
    Key("up,k", "\u2191", "move(-1)", "", "Move to the page above.", _LISTED),
    Key("down,j", "\u2193", "move(1)", "", "Move to the page below.", _LISTED),
    Key("right", "\u2190 \u2192", "turn(1)", "pages", "Read the next page.", _only("opened")),
    Key("left", "\u2190", "turn(-1)", "", "Read the page before.", _only("opened")),
    Key("down,j", "\u2191\u2193", "scroll_line(1)", "scroll", "Scroll down by a line.", _only("opened"), _only("long")),
    Key("up,k", "\u2191", "scroll_line(-1)", "", "Scroll up by a line.", _only("opened"), _only("long")),
    Key("pagedown,space", "page down", "scroll(1)", "", "Scroll down.", needs=_only("long")),
    Key("pageup", "page up", "scroll(-1)", "", "Scroll up.", needs=_only("long")),
    Key("question_mark", "?", "app.help", "help", "Show what every key does."),
    Key("escape,q,enter", "esc", "close", "all pages", "Go back to the list.", _only("opened")),
    Key("escape,q,m", "q", "leave", "back", "Go back to where you were.", _LISTED),
)
"""Keys of the manual."""
