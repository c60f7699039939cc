"""What is told before an article goes to a language model, the question whether it may, and how the work ended."""

import os
import sys
from dataclasses import replace
from decimal import ROUND_UP, Decimal
from typing import TYPE_CHECKING

import click

from tutor.cli.lines import say, say_prose
from tutor.errors import Exit, TutorError
from tutor.study.count import counted

if TYPE_CHECKING:
    from tutor.desk.model.asking import Asking
    from tutor.desk.model.chosen import Chosen
    from tutor.desk.model.estimate import Estimate


def asking_for(name: str, url: str, timeout_s: float | None, yes: bool) -> "Asking":
    """Return the way to draft that asks the named model, once the learner has agreed or said `yes` beforehand.

    Raises TutorError for a model that cannot be asked, or when there is nobody to be asked (2).
    """
    from tutor.desk.model.chosen import choose

    chosen = choose(name, url, os.environ)
    if not yes and not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise TutorError(
            "an article is sent to a model only with your consent, and here is no terminal to ask you",
            hint="Say --yes to send it without being asked.",
            code=Exit.USAGE,
        )
    from tutor.desk.model.asking import Asking
    from tutor.desk.model.patient import USUAL

    patience = USUAL if timeout_s is None else replace(USUAL, timeout_s=timeout_s)

    def consent(estimate: "Estimate") -> None:
        for line in lines(chosen, estimate):
            say_prose(line, "  ")
        if not yes and not click.confirm("Send it?", default=False, err=True):
            say("Nothing was sent.")
            raise click.exceptions.Exit(Exit.OK)

    return Asking(chosen, consent, patience=patience, environ=os.environ)


def lines(chosen: "Chosen", estimate: "Estimate") -> tuple[str, ...]:
    """Return what goes where, and about what it takes."""
    where = f"{chosen.host}, which is this machine," if chosen.here else chosen.host
    words, requests = counted(estimate.words, "word"), counted(estimate.requests, "request")
    tokens = f"About {estimate.tokens:,} tokens there and {estimate.back:,} back{_money(estimate.cost, chosen)}"
    dearest = "" if estimate.dearest is None else _money(estimate.dearest, chosen)
    most = f"{estimate.most_tokens:,} and {estimate.most_back:,}{dearest}"
    key = f"The key is the one in {chosen.key}." if chosen.key else "No key is known to be needed."
    told = [
        f"{chosen.name} at {where} is to read this article.",
        f"  Sent: {words} with the title and instructions in {requests}; nothing else of this machine.",
        f"  {tokens}. With notes to be mended up to {most}; a model that thinks first takes more.",
        f"  {key}",
    ]
    if chosen.bare:
        told.append("  The address begins with http: everybody on the way can read along.")
    return tuple(told)


def end(asking: "Asking") -> None:
    """Tell how the work ended: raises what went wrong, or KeyboardInterrupt when the learner broke it off."""
    if asking.interrupted:
        say_prose("You broke it off. What was read is in the deck; generating again reads all of it anew.")
        raise KeyboardInterrupt
    if asking.trouble is not None:
        raise asking.trouble


def _money(cost: Decimal | None, chosen: "Chosen") -> str:
    """Say the cost in whole cents, rounded up; where no price is known, whose it is."""
    if cost is None:
        return "" if chosen.here else ", at its provider's price"
    return f", about ${cost.quantize(Decimal('0.01'), rounding=ROUND_UP)}"
