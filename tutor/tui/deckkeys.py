"""The keys of the screens about one deck: browse, preview and drafts."""

from tutor.tui.key import Key
from tutor.tui.moment import Fact

_LIST: frozenset[Fact] = frozenset({"listing"})
_SEARCH: frozenset[Fact] = frozenset({"searching"})
_CARD: frozenset[Fact] = frozenset({"opened"})
_EITHER: frozenset[Fact] = _LIST | _CARD


def _only(*now: Fact) -> frozenset[Fact]:
    return frozenset(now)


BROWSE = (
    Key("enter", "enter", "open", "open", "Show the card with all that was answered.", _LIST, _only("card")),
    Key("enter", "enter", "keep", "done", "Go to the cards that were found.", _SEARCH),
    Key("slash", "/", "search", "search", "Find cards by words and is:due, is:new, is:leech and the like.", _LIST),
    Key("e", "e", "edit", "edit", "Open the note in your editor, at its line.", _EITHER, _only("live")),
    Key("s", "s", "split", "split", "Say how to make smaller cards of it.", _CARD, _only("live", "leech")),
    Key("p", "p", "preview", "preview", "Show the card as it is asked, in every form.", _EITHER, _only("live")),
    Key("z", "z", "suspend", "suspend", "Ask this card no more until you resume it.", _EITHER, _only("live", "active")),
    Key("z", "z", "resume", "resume", "Ask this card again.", _EITHER, _only("live", "suspended")),
    Key("f", "f", "flag", "flag", "Flag this card, or take its flag away.", _EITHER, _only("live")),
    Key("r", "r", "reset", "reset", "Let its memory start anew; asks once.", _EITHER, _only("live")),
    Key("u", "u", "undo", "undo", "Take back the last thing you did here.", _EITHER, _only("past")),
    Key("up,k", "\u2191", "move(-1)", "", "Move to the card above.", _LIST),
    Key("down,j", "\u2193", "move(1)", "", "Move to the card below.", _LIST),
    Key("up", "\u2191", "move(-1)", "", "Move to the card above.", _SEARCH),
    Key("down", "\u2193", "move(1)", "", "Move to the card below.", _SEARCH),
    Key("pageup", "page up", "page(-1)", "", "Move up by a screen.", _LIST | _SEARCH),
    Key("pagedown", "page down", "page(1)", "", "Move down by a screen.", _LIST | _SEARCH),
    Key("home,g", "home", "far(-1)", "", "Move to the first card.", _LIST),
    Key("end,G", "end", "far(1)", "", "Move to the last card.", _LIST),
    Key("left", "\u2190 \u2192", "move(-1)", "cards", "Show the card before.", _CARD),
    Key("right", "\u2192", "move(1)", "", "Show the next card.", _CARD),
    Key("down", "\u2193", "scroll_line(1)", "", "Scroll down by a line.", _CARD),
    Key("up", "\u2191", "scroll_line(-1)", "", "Scroll up by a line.", _CARD),
    Key("pagedown,space", "page down", "scroll(1)", "", "Scroll down.", _CARD),
    Key("pageup", "page up", "scroll(-1)", "", "Scroll up.", _CARD),
    Key("question_mark", "?", "app.help", "help", "Show what every key does.", _EITHER),
    Key("f1", "f1", "app.help", "help", "Show what every key does.", _SEARCH),
    Key("escape", "esc", "forget", "all cards", "Show all cards again.", _SEARCH),
    Key("escape,q,enter", "esc", "close", "list", "Go back to the list.", _CARD),
    Key("escape", "esc", "forget", "all cards", "Show all cards again.", _LIST, _only("narrowed")),
    Key("escape", "esc", "leave", "", "Leave.", _LIST, _only("whole")),
    Key("q", "q", "leave", "back", "Leave.", _LIST),
)  # fmt: skip
"""Keys of the browse screen."""

PREVIEW = (
    Key("right", "\u2190 \u2192", "turn(1)", "cards", "Show the next card.", needs=_only("card")),
    Key("left", "\u2190", "turn(-1)", "", "Show the card before.", needs=_only("card")),
    Key("down,j", "\u2191 \u2193", "face(1)", "forms", "Show its next form, or less help.", needs=_only("card")),
    Key("up,k", "\u2191", "face(-1)", "", "Show its form before, or more help.", needs=_only("card")),
    Key("home", "home", "far(-1)", "", "Show the first card.", needs=_only("card")),
    Key("end", "end", "far(1)", "", "Show the last card.", needs=_only("card")),
    Key("pagedown,space", "page down", "scroll(1)", "", "Scroll down where a text is long."),
    Key("pageup", "page up", "scroll(-1)", "", "Scroll up."),
    Key("e", "e", "edit", "edit", "Open the note in your editor, at its line; a broken file at what broke it."),
    Key("r", "r", "reload", "read again", "Read the file again; saving it does so by itself."),
    Key("question_mark", "?", "app.help", "help", "Show what every key does."),
    Key("escape,q", "q", "leave", "back", "Leave."),
)  # fmt: skip
"""Keys of the preview screen."""

_TOLD: frozenset[Fact] = frozenset({"told"})
_MET: frozenset[Fact] = frozenset({"met"})
_LOOKING: frozenset[Fact] = _TOLD | _MET
_REWORDING: frozenset[Fact] = frozenset({"rewording"})

DRAFTS = (
    Key("y", "y", "accept", "accept", "Accept the draft: it is asked from now on.", _LOOKING, _only("draft")),
    Key("n", "n", "reject", "reject", "Reject the draft: it is never proposed again.", _LOOKING, _only("draft")),
    Key("s", "s", "question", "question", "Change the question in place.", _TOLD, _only("stem", "draft")),
    Key("w", "w", "answer", "answer", "Change the answer in place.", _TOLD, _only("answer", "draft")),
    Key("o", "o", "options", "options", "Change the wrong options in place.", _TOLD, _only("options", "draft")),
    Key("e", "e", "edit", "editor", "Open the note in your editor; a broken file at what broke it.", _LOOKING),
    Key("u", "u", "undo", "undo", "Put the file back as it was before the last change.", _LOOKING, _only("past")),
    Key("enter", "enter", "keep", "write", "Write these words into the deck.", _REWORDING),
    Key("escape", "esc", "forget", "leave as it was", "Leave the words as they were.", _REWORDING),
    Key("enter", "enter", "study", "study", "Study what this deck asks.", _LOOKING, _only("done")),
    Key("right", "\u2190 \u2192", "turn(1)", "drafts", "Look at the next draft.", _LOOKING, _only("drafts")),
    Key("left", "\u2190", "turn(-1)", "", "Look at the draft before.", _LOOKING, _only("drafts")),
    Key("down,j", "\u2191 \u2193", "point(1)", "point", "Point at the next thing it asks.", _TOLD, _only("asked")),
    Key("up,k", "\u2191", "point(-1)", "", "Point at the thing above.", _TOLD, _only("asked")),
    Key("down,j", "\u2191 \u2193", "face(1)", "forms", "Show its next form, or less help.", _MET, _only("faces")),
    Key("up,k", "\u2191", "face(-1)", "", "Show its form before, or more help.", _MET, _only("faces")),
    Key("a", "a", "accept_kind", "all", "Accept all drafts of this kind; asks once.", _LOOKING,
        _only("draft")),
    Key("d", "d", "filter", "filter", "Show doubtful drafts, then undoubted, each kind, all.", _LOOKING, _only("left")),
    Key("p", "p", "meet", "as asked", "Show the draft as it would be asked, form by form.", _TOLD, _only("draft")),
    Key("p", "p", "meet", "overview", "Tell all that the draft asks.", _MET),
    Key("pagedown,space", "page down", "scroll(1)", "", "Scroll down where a text is long.", _LOOKING),
    Key("pageup", "page up", "scroll(-1)", "", "Scroll up.", _LOOKING),
    Key("question_mark", "?", "app.help", "help", "Show what every key does.", _LOOKING),
    Key("f1", "f1", "app.help", "help", "Show what every key does.", _REWORDING),
    Key("escape,q", "q", "leave", "back", "Leave; what is undecided waits.", _LOOKING),
)  # fmt: skip
"""Keys of the drafts screen."""
