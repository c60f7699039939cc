"""The keys of the history screen."""

from tutor.tui.key import Key
from tutor.tui.moment import Fact


def _only(*now: Fact) -> frozenset[Fact]:
    return frozenset(now)


_PAGES = _only("picture", "listing")
_WORDS = _only("worded")
_HARD = _only("hard")
_LIST = _only("listing")
_SESSION = _only("opened")
_ANY = _only("any")

HISTORY = (
    Key("enter", "enter", "open", "open", "Open the card under the pointer.", _HARD),
    Key("enter", "enter", "open", "open", "Show what was asked and answered in it.", _LIST, _only("sessions")),
    Key("p", "p", "practise", "practise these", "Practise the cards that are listed; no due date moves.", _HARD),
    Key("o", "o", "practise_it", "only it", "Practise only the card under the pointer; no due date moves.", _HARD),
    Key("right", "\u2190 \u2192", "turn(1)", "pages", "Show the next page.", _PAGES, _ANY),
    Key("left", "\u2190", "turn(-1)", "", "Show the page before.", _PAGES, _ANY),
    Key("down,j", "\u2191\u2193", "scroll_line(1)", "scroll", "Scroll down by a line.", _only("long")),
    Key("up,k", "\u2191", "scroll_line(-1)", "", "Scroll up by a line.", _only("long")),
    Key(
        "1,2,3,4,5,6,7,8,9,0",
        "1\u20139 0",
        "turn_to",
        "",
        "Show the picture of that number; 0 shows the sessions.",
        _PAGES,
        _ANY,
        numbered=True,
    ),
    Key("r", "r", "range", "range", "Look back over 30 days, 90 days, a year, or all of it.", _PAGES, _only("ranged")),
    Key(
        "d",
        "d",
        "deck(1)",
        "deck",
        "Look at the next deck alone, and after the last at all of them.",
        _PAGES,
        _only("several"),
    ),
    Key("D", "D", "deck(-1)", "", "Look at the deck before alone.", _PAGES, _only("several")),
    Key("t", "t", "words", "in words", "Tell in words all that the picture shows.", _only("drawn")),
    Key("t", "t", "words", "picture", "Draw the picture again.", _WORDS),
    Key("up,k", "\u2191", "move(-1)", "", "Move to the card or the session above.", _HARD | _LIST),
    Key("down,j", "\u2193", "move(1)", "", "Move to the card or the session below.", _HARD | _LIST),
    Key("pagedown,space", "page down", "page(1)", "", "Move down by a screen.", _HARD | _LIST),
    Key("pageup", "page up", "page(-1)", "", "Move up by a screen.", _HARD | _LIST),
    Key("pagedown,space", "page down", "scroll(1)", "", "Scroll down.", _only("long")),
    Key("pageup", "page up", "scroll(-1)", "", "Scroll up.", _only("long")),
    Key("escape,q,enter", "esc", "close", "all sessions", "Go back to the list.", _SESSION),
    Key("question_mark", "?", "app.help", "help", "Show what every key does."),
    Key("escape,q,h", "q", "leave", "home", "Go to your decks.", _PAGES),
)
"""Keys of the history screen."""
