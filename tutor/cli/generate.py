"""`tutor generate`: a deck of drafts from an article."""

import sys
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

import click

from tutor.cli.lines import say, tell, tell_json
from tutor.cli.opening import open_desk
from tutor.cli.options import as_json
from tutor.errors import Exit, TutorError
from tutor.study.count import counted

if TYPE_CHECKING:
    from tutor.desk.generating import Generated
    from tutor.generate.article import Article


@click.command()
@click.argument("article", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, allow_dash=True), help="Write the deck to this file; - prints it."
)
@click.option("--title", default="", help="The title of article and deck, where it is not recognised.")
@as_json
def generate(article: Path, output: Path | None, title: str, as_json: bool) -> None:
    """Draft a deck from ARTICLE: plain text, Markdown (.md) or a web page (.html); - reads standard input.

    The deck goes into your folder of decks, the article's text beside it, and its path is printed. Every note is a
    draft, with the words it rests on: `tutor drafts` goes through them, and nothing is asked before you accept it.
    Generating again adds what is new to the same deck, and changes nothing that you accepted or edited. What was
    covered, and what was dropped and why, is told on stderr, or with --json on stdout.
    """
    from tutor.cli.progress import Bar
    from tutor.desk.generating import generate as generated
    from tutor.desk.generating import generate_text

    printed = output is not None and str(output) == "-"
    if as_json and printed:
        raise click.UsageError("--json and --output - both want standard output")
    if output is not None and not printed and (output.suffix != ".toml" or output.name.startswith(".")):
        raise click.UsageError(f"{output}: a deck's file ends in .toml, and is not hidden")
    text, stem = _read(article, title)
    if printed:
        made = generate_text(text, stem=stem, progress=Bar())
        sys.stdout.write(made.text)
    else:
        with open_desk() as desk:
            made = generated(desk, text, stem=stem, output=output, progress=Bar())
    if as_json:
        _tell_json(made)
        return
    if made.path is not None:
        tell(str(made.path))
    _say(made)


def _read(path: Path, title: str) -> "tuple[Article, str]":
    from tutor.desk.generating import LARGEST, read_article
    from tutor.library.files import read_bytes

    if str(path) != "-":
        return read_article(read_bytes(path), path.name, title), path.stem
    buffer = getattr(sys.stdin, "buffer", None)
    data = buffer.read(LARGEST + 1) if buffer is not None else sys.stdin.read(LARGEST + 1).encode()
    if not data.strip():
        raise TutorError("standard input holds no article", code=Exit.NO_INPUT)
    return read_article(data, "", title), ""


def _say(made: "Generated") -> None:
    report = made.report
    kinds = ", ".join(counted(count, kind) for kind, count in report.kinds)
    if made.again:
        say(
            f"{counted(len(made.added), 'draft')} added, {len(made.stale)} marked stale; the rest of the "
            f"deck is as it was."
        )
    else:
        say(f"{counted(report.notes, 'draft')}: {kinds}." if kinds else "Nothing was found to ask about.")
    if made.kept is not None:
        say(f"The article has changed; its earlier text is kept in {made.kept.name}.")
    prose, open_ = len(report.prose), report.uncovered
    say(f"{prose - len(open_)} of {counted(prose, 'paragraph')} covered.")
    if open_:
        say(f"Without a note: {_numbers(open_)}.")
    if report.skipped:
        say(f"Not read, as headings, lists or tables: {_numbers(tuple(number for number, _ in report.skipped))}.")
    for why, count in report.reasons:
        say(f"{counted(count, 'proposal')} dropped: {why}.")
    if made.path is not None and report.notes:
        say(f"Go through them with `tutor drafts {quote(made.id)}`.")


def _numbers(numbers: tuple[int, ...]) -> str:
    """Say paragraphs as runs: "2-5, 9"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    said = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)
    return f"{'paragraph' if len(numbers) == 1 else 'paragraphs'} {said}"


def _tell_json(made: "Generated") -> None:
    report = made.report
    tell_json(
        deck=made.id,
        path=None if made.path is None else str(made.path),
        article=None if made.article is None else str(made.article),
        again=made.again,
        added=list(made.added),
        stale=list(made.stale),
        words=report.words,
        kinds=dict(report.kinds),
        covered=list(report.covered),
        uncovered=list(report.uncovered),
        skipped=[{"paragraph": number, "role": role} for number, role in report.skipped],
        dropped=[
            {"kind": drop.kind, "paragraph": drop.paragraph, "text": drop.text, "why": drop.why}
            for drop in report.dropped
        ],
    )
