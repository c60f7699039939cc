"""The screens: keys in, screens out. Everything they know of the program is the desk."""

import gc
from typing import TYPE_CHECKING

from tutor.desk.desk import Desk
from tutor.desk.scope import Scope

if TYPE_CHECKING:
    from tutor.tui.page import Start


def run(desk: Desk, *, start: "Start", scope: Scope, words: str = "") -> int:
    """Run the screens until the learner leaves and return the exit code.

    `start` is the first screen; a study session over nothing begins at home. To browse, preview or decide about
    drafts, `scope` names one deck and perhaps the card to begin with, and `words` narrow the cards or drafts shown.
    The terminal is restored whatever happens. Raises TutorError, or whatever else went wrong, after that; a signal
    that ends the program is raised again, so that its exit status is the signal's own.
    """
    # What is made on the way to the first screen stays; the app lets the collector work once that is up.
    gc.disable()
    from tutor.tui.app import TutorApp

    return TutorApp(desk, start=start, scope=scope, words=words).run_to_end()
