"""`tutor generate`: a deck of drafts from an article."""

import dataclasses
import sys
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

import click

from tutor.cli.lines import say_prose, tell, tell_json
from tutor.cli.opening import open_desk
from tutor.cli.options import as_json
from tutor.errors import Exit, TutorError
from tutor.study.count import counted

if TYPE_CHECKING:
    from tutor.desk.generating import Generated
    from tutor.generate.article import Article

_MOST_RUNS = 20
_LONG_PARAGRAPH = 200
_NOTHING = "Nothing was found to ask about. `tutor manual decks` tells how to write notes yourself."


@click.command()
@click.argument("article", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, allow_dash=True), help="Write the deck to this file; - prints it."
)
@click.option("--title", default="", help="The title of article and deck, where it is not recognised.")
@click.option("--model", metavar="NAME", help="Let this language model make the notes, such as openai:gpt-5-mini.")
@click.option("--model-url", metavar="URL", default="", help="Where the model is, if it speaks OpenAI's language.")
@click.option(
    "--model-timeout",
    metavar="SECONDS",
    type=click.FloatRange(0, 3600, min_open=True),
    help="How long each reply is waited for; 180 unless said.",
)
@click.option("--yes", is_flag=True, help="Send the article to the model without being asked.")
@as_json
def generate(
    article: Path,
    output: Path | None,
    title: str,
    model: str | None,
    model_url: str,
    model_timeout: float | None,
    yes: bool,
    as_json: bool,
) -> None:
    """Draft a deck from ARTICLE: plain text, Markdown (.md) or a web page (.html); - reads standard input.

    The deck goes into your folder of decks, the article's text beside it, and its path is printed. Every note is a
    draft, with the words it rests on: `tutor drafts` goes through them, and nothing is asked before you accept it.
    Generating again adds what is new to the same deck, and changes nothing that you accepted or edited. What was
    covered, and what was dropped and why, is told on stderr, or with --json on stdout.

    Nothing leaves this machine, but with --model the article does: you are told where it goes and about what that
    takes, and asked. Its key is read from the environment.
    """
    from tutor.cli.progress import Bar
    from tutor.cli.signals import ended_in_order
    from tutor.desk.generating import by_rules, generate_text
    from tutor.desk.generating import generate as generated

    printed = output is not None and str(output) == "-"
    if as_json and printed:
        raise click.UsageError("--json and --output - both want standard output")
    if output is not None and not printed and (output.suffix != ".toml" or output.name.startswith(".")):
        raise click.UsageError(f"{output}: a deck's file ends in .toml, and is not hidden")
    if model is None and (model_url or model_timeout or yes):
        raise click.UsageError("--model-url, --model-timeout and --yes belong to --model")
    asking = None
    if model is not None:
        from tutor.cli.consenting import asking_for

        asking = asking_for(model, model_url, model_timeout, yes)
    text, stem = _read(article, title)
    drafting = asking or by_rules
    if printed:
        made = generate_text(text, stem=stem, progress=Bar(), drafting=drafting)
        sys.stdout.write(made.text)
    else:
        with open_desk() as desk, ended_in_order():
            made = generated(desk, text, stem=stem, output=output, progress=Bar(), drafting=drafting)
    if as_json:
        _tell_json(made)
    else:
        if made.path is not None:
            tell(str(made.path))
        _say(made)
    if asking is not None:
        from tutor.cli.consenting import end

        end(asking)


def _read(path: Path, title: str) -> "tuple[Article, str]":
    from tutor.desk.incoming import LARGEST, read_article
    from tutor.library.files import read_bytes

    if str(path) != "-":
        return read_article(read_bytes(path), path.name, title), path.stem
    buffer = getattr(sys.stdin, "buffer", None)
    data = buffer.read(LARGEST + 1) if buffer is not None else sys.stdin.read(LARGEST + 1).encode()
    if not data.strip():
        raise TutorError("standard input holds no article", code=Exit.NO_INPUT)
    return read_article(data, "", title), ""


def _say(made: "Generated") -> None:
    account = made.account
    kinds = ", ".join(counted(count, kind) for kind, count in account.kinds)
    if made.again:
        moved = f", {len(made.moved)} followed to another paragraph" if made.moved else ""
        say_prose(
            f"{counted(len(made.added), 'draft')} added, {len(made.stale)} marked stale{moved}; the rest of the "
            f"deck is as it was."
        )
    else:
        say_prose(f"{counted(account.notes, 'draft')}: {kinds}." if kinds else _NOTHING)
    if made.strayed:
        say_prose(
            f"The words of {counted(len(made.strayed), 'note')} of yours are no longer in the paragraph cited: "
            f"`tutor check {quote(made.called)}` says where they are."
        )
    if made.kept is not None:
        say_prose(f"The article has changed; its earlier text is kept in {made.kept.name}.")
    prose, open_ = len(account.prose), account.uncovered
    if account.maker:
        asked = account.asked
        back = f"; {asked.returned:,} sent back, {asked.mended:,} of them mended" if asked.returned else ""
        notes, requests = counted(asked.proposed, "note"), counted(asked.requests, "request")
        say_prose(f"Proposed by {account.maker}: {notes} in {requests}{back}.")
    say_prose(f"{prose - len(open_) - len(account.unread)} of {counted(prose, 'paragraph')} covered.")
    if open_:
        say_prose(f"Without a note: {_numbers(open_)}.")
    if account.unread:
        say_prose(f"Not read yet: {_numbers(account.unread)}.")
    if account.skipped:
        say_prose(
            f"Not read, as headings, lists or tables: {_numbers(tuple(number for number, _ in account.skipped))}."
        )
    for why, count in account.reasons:
        say_prose(f"{counted(count, 'proposal')} dropped: {why}.")
    if prose == 1 and account.words > _LONG_PARAGRAPH:
        say_prose("All of it is one paragraph: with blank lines between its paragraphs more would be found.")
    if made.waiting:
        say_prose(f"Go through {'them' if made.added else 'what waits'} with `tutor drafts {quote(made.called)}`.")


def _numbers(numbers: tuple[int, ...]) -> str:
    """Say paragraphs as runs: "2-5, 9"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    said = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs[:_MOST_RUNS])
    more = sum(last - first + 1 for first, last in runs[_MOST_RUNS:])
    return f"{'paragraph' if len(numbers) == 1 else 'paragraphs'} {said}{f' and {more:,} more' if more else ''}"


def _tell_json(made: "Generated") -> None:
    account = made.account
    tell_json(
        deck=made.id,
        path=None if made.path is None else str(made.path),
        article=None if made.article is None else str(made.article),
        again=made.again,
        added=list(made.added),
        stale=list(made.stale),
        moved=list(made.moved),
        strayed=list(made.strayed),
        words=account.words,
        kinds=dict(account.kinds),
        covered=list(account.covered),
        uncovered=list(account.uncovered),
        unread=list(account.unread),
        model=account.maker or None,
        asked=dataclasses.asdict(account.asked) if account.maker else None,
        skipped=[{"paragraph": number, "role": role} for number, role in account.skipped],
        dropped=[
            {"kind": drop.kind, "paragraph": drop.paragraph, "text": drop.text, "why": drop.why}
            for drop in account.dropped
        ],
    )
