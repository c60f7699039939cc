"""What a learner does to the card on the screen with one key and nothing more to say.

The first prompt stands before any of it is done, so the actions are imported with the key.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tutor.study.action import Action


class Deeds:
    """What a page is too whose keys carry out actions of a session, each by `do`."""

    def do(self, action: "Action", said: str = "") -> None:
        """Carry the action out and say the sentence, if any, about it."""
        raise NotImplementedError

    def action_rate(self) -> None:
        """Accept the proposed rating."""
        from tutor.study.action import Rate

        self.do(Rate())

    def action_rate_as(self, index: int) -> None:
        """Give the rating of that place, from 0."""
        from tutor.study.action import Rate
        from tutor.study.prompt import Rating

        self.do(Rate(Rating(index + 1)))

    def action_hint(self) -> None:
        """Show the hint."""
        from tutor.study.action import Hint

        self.do(Hint())

    def action_turn(self) -> None:
        """Overrule the verdict."""
        from tutor.study.action import Turn

        self.do(Turn())

    def action_undo(self) -> None:
        """Take the last thing back."""
        from tutor.study.action import TakeBack

        self.do(TakeBack())

    def action_bury(self) -> None:
        """Leave the card for another day."""
        from tutor.study.action import SetAside

        self.do(SetAside("bury"), "Not today, then. u takes it back.")

    def action_suspend(self) -> None:
        """Ask the card no more."""
        from tutor.study.action import SetAside

        self.do(SetAside("suspend"), "Suspended: it will not be asked again. u takes it back.")

    def action_flag(self) -> None:
        """Flag the card."""
        from tutor.study.action import Mark

        self.do(Mark(), "Flagged.")

    def action_leave(self) -> None:
        """End the sitting; a verdict on the screen is committed as proposed."""
        from tutor.study.action import Quit

        self.do(Quit())
