"""What a learner does to the card on the screen with one key and nothing more to say."""

from tutor.study.action import Action, Hint, Mark, Quit, Rate, SetAside, TakeBack, Turn
from tutor.study.prompt import Rating
from tutor.tui.page import Page


class Deeds(Page):
    """A page whose keys carry out actions of a session, each by `do`."""

    def do(self, action: Action, said: str = "") -> None:
        """Carry the action out and say the sentence, if any, about it."""
        raise NotImplementedError

    def action_rate(self) -> None:
        """Accept the proposed rating."""
        self.do(Rate())

    def action_rate_as(self, index: int) -> None:
        """Give the rating of that place, from 0."""
        self.do(Rate(Rating(index + 1)))

    def action_hint(self) -> None:
        """Show the hint."""
        self.do(Hint())

    def action_turn(self) -> None:
        """Overrule the verdict."""
        self.do(Turn())

    def action_undo(self) -> None:
        """Take the last thing back."""
        self.do(TakeBack())

    def action_bury(self) -> None:
        """Leave the card for another day."""
        self.do(SetAside("bury"), "Not today, then. u takes it back.")

    def action_suspend(self) -> None:
        """Ask the card no more."""
        self.do(SetAside("suspend"), "Suspended: it will not be asked again. u takes it back.")

    def action_flag(self) -> None:
        """Flag the card."""
        self.do(Mark(), "Flagged.")

    def action_leave(self) -> None:
        """End the sitting; a verdict on the screen is committed as proposed."""
        self.do(Quit())
