"""`tutor drafts`: decide about proposed notes, on the screen, line by line, or by verbs for scripts."""

import sys
from collections.abc import Sequence
from shlex import quote
from typing import TYPE_CHECKING

import click

from tutor.cli.daily import on_terminal
from tutor.cli.lines import say, tell, tell_json, tell_table
from tutor.cli.opening import desk_for, open_desk
from tutor.cli.options import as_json
from tutor.deck.notes import NOTE_KINDS
from tutor.errors import Exit, TutorError
from tutor.study.count import counted

if TYPE_CHECKING:
    from tutor.desk.drafting import Drafting
    from tutor.desk.proposal import Draft


@click.command()
@click.argument("deck", required=False)
@click.option("--accept", "accepted", metavar="ID", multiple=True, help="Accept this draft; may be repeated.")
@click.option("--reject", "rejected", metavar="ID", multiple=True, help="Reject this draft; may be repeated.")
@click.option("--accept-all", is_flag=True, help="Accept all drafts that are meant.")
@click.option("--kind", type=click.Choice(NOTE_KINDS), default=None, help="Mean only drafts of this kind.")
@click.option("--without-doubt", is_flag=True, help="Mean only drafts that nothing speaks against.")
@click.option("--doubtful", is_flag=True, help="Mean only drafts that something speaks against.")
@click.option("--plain", is_flag=True, help="Decide line by line, on a terminal too.")
@as_json
@click.pass_context
def drafts(
    ctx: click.Context,
    deck: str | None,
    accepted: tuple[str, ...],
    rejected: tuple[str, ...],
    accept_all: bool,
    kind: str | None,
    without_doubt: bool,
    doubtful: bool,
    plain: bool,
    as_json: bool,
) -> None:
    """Decide which proposed notes of DECK are asked: each is shown as a learner would meet it, beside its paragraph.

    Every decision is written at once, so that you may leave at any time and go on later. Without DECK, list the decks
    that have drafts.
    """
    if without_doubt and doubtful:
        raise click.UsageError("--without-doubt and --doubtful exclude each other")
    if accept_all and (accepted or rejected):
        raise click.UsageError("--accept-all goes without --accept and --reject")
    if deck is None:
        if accept_all or accepted or rejected:
            raise click.UsageError("say which deck")
        _list(as_json=as_json)
        return
    from tutor.desk.proposal import such

    desk, ids = desk_for([deck])
    with desk:
        drafting = desk.drafting(ids[0])
        words = (kind, "doubtful" if doubtful else None, "undoubted" if without_doubt else None)
        only = " ".join(filter(None, words))

        def meant() -> "tuple[Draft, ...]":
            return such(drafting.drafts, only)

        if accept_all:
            accepted = tuple(draft.id for draft in meant())
        if accept_all or accepted or rejected:
            _decide(drafting, _named(drafting, accepted), _named(drafting, rejected), as_json=as_json)
        elif as_json:
            _print(drafting, meant())
        elif plain or not on_terminal():
            from tutor.cli.deciding import Deciding

            sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]  # a text stream here, never a bare TextIO
            Deciding(drafting, meant, sys.stdin, sys.stdout, quote(deck)).run()
        else:
            from tutor.desk.scope import Scope
            from tutor.tui import run

            ctx.exit(run(desk, start="drafts", scope=Scope(decks=ids[:1]), words=only))


def _list(*, as_json: bool) -> None:
    with open_desk() as desk:
        files = [file for file in desk.library.files if file.sound and file.drafts]
    if as_json:
        tell_json(decks=[{"id": file.id, "title": file.title, "drafts": file.drafts} for file in files])
    elif files:
        tell_table(("deck", "title", ">drafts"), ((file.id, file.title, f"{file.drafts:,}") for file in files))
    else:
        say("No deck has drafts. `tutor generate ARTICLE` makes a deck of them.")


def _named(drafting: "Drafting", words: Sequence[str]) -> tuple[str, ...]:
    """Return note ids, each once, of words that may also begin with the deck's id."""
    return tuple(dict.fromkeys(word.removeprefix(f"{drafting.deck}/") for word in words))


def _decide(drafting: "Drafting", accepted: tuple[str, ...], rejected: tuple[str, ...], *, as_json: bool) -> None:
    both = [note for note in accepted if note in rejected]
    if both:
        raise TutorError(f"{both[0]} cannot be both accepted and rejected", code=Exit.USAGE)
    drafting.known((*accepted, *rejected))
    # A rejection may be refused, since another note rests on it; then nothing at all is decided.
    done = [drafting.reject(rejected)] if rejected else []
    done += [drafting.accept(accepted)] if accepted else []
    if as_json:
        left = len(drafting.drafts)
        tell_json(deck=drafting.deck, accepted=list(accepted), rejected=list(rejected), left=left)
        return
    for note in (*accepted, *rejected):
        tell(note)
    said = " ".join(done) or "No such draft waits."
    say(f"{drafting.path}: {said} {counted(len(drafting.drafts), 'draft')} left.")


def _print(drafting: "Drafting", meant: "Sequence[Draft]") -> None:
    from tutor.desk.proposal import asked

    rows: list[dict[str, object]] = []
    for draft in meant:
        proposal = drafting.proposal(draft.id)
        passage = proposal.passage(0)
        rows.append(
            {
                "id": draft.id,
                "kind": draft.kind,
                "line": draft.line,
                "doubt": draft.doubt,
                "cite": list(passage.cite),
                "quote": passage.quote,
                "asked": [
                    {
                        "card": each.card.id,
                        "forms": list(each.forms),
                        "stem": each.stem,
                        "answer": each.answer,
                        "options": list(each.options),
                        "accept": list(each.accept),
                        "also": list(each.also),
                        "explain": each.card.explain,
                    }
                    for each in asked(proposal)
                ],
            }
        )
    tell_json(deck=drafting.deck, title=drafting.title, file=str(drafting.path), drafts=rows)
