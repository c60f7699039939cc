"""What `tutor generate` makes of texts: `python -m tests.benchmarks.generation [--verdicts] TEXT...`.

Prints for each text what a program can tell of its notes, and exits with 1 when a note is not grounded or gives itself
away. `--verdicts` sums up the notes that were judged by hand instead, by their kind and by that of their text.
"""

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from time import perf_counter

from tutor.deck.article import quoted
from tutor.deck.notes import AnyNote, Argument, Cloze, Deck, Source, Term
from tutor.deck.parse import parse
from tutor.deck.write import write
from tutor.desk.incoming import read_article
from tutor.generate.article import Article
from tutor.generate.draft import draft
from tutor.lint.case import Case
from tutor.lint.lint import lint

VERDICTS = Path(__file__).with_name("generation_verdicts.csv")


def main(words: list[str]) -> int:
    """Print the figures and return the exit code."""
    if "--verdicts" in words:
        sys.stdout.write(verdicts())
        return 0
    bad = 0
    for word in words:
        path = Path(word)
        bad += _measured(path.name, read_article(path.read_bytes(), path.name))
    return 1 if bad else 0


def _measured(name: str, article: Article) -> int:
    started = perf_counter()
    made = draft(article)
    took = perf_counter() - started
    notes, account = made.notes, made.account
    per = 1000 / max(1, account.words)
    codes = _codes(article, notes)
    loose = sum(not _grounded(note, article.blocks) for note in notes)
    leaks, dangling = codes["given-away"], codes["dangling-pronoun"]
    twins = codes["duplicate"] + codes["near-duplicate"]
    options = sum(bool(_wrong(note)) for note in notes)
    unlike = codes["unlike-options"] + codes["longest-option"] + codes["second-answer"]
    linked = sum(isinstance(note, Argument) and bool(note.because or note.against) for note in notes)
    kinds = ", ".join(f"{kind} {count * per:.1f}" for kind, count in account.kinds)
    sys.stdout.write(
        f"{name}: {account.words} words, {len(notes)} notes, {len(notes) * per:.1f} per 1,000 words ({kinds})\n"
        f"  not grounded {loose}, given away {leaks}, dangling {dangling}, alike {twins}, "
        f"with options {options} of which unlike {unlike}, arguments with a link {linked}\n"
        f"  covered {len(account.prose) - len(account.uncovered)} of {len(account.prose)} paragraphs, "
        f"dropped {len(account.dropped)}, {took:.2f} s\n"
    )
    return loose + leaks


def _codes(article: Article, notes: tuple[AnyNote, ...]) -> Counter[str]:
    text = write(Deck(id="draft", title="Draft", notes=notes, language="en", source=Source(title="Article")))
    return Counter(spot.rule.code for spot in lint(Case(text, parse(text), article.blocks)))


def _grounded(note: AnyNote, blocks: tuple[str, ...]) -> bool:
    return any(quoted(blocks[number - 1], note.quote) for number in note.cite)


def _wrong(note: AnyNote) -> tuple[str, ...]:
    match note:
        case Cloze():
            return note.gaps[0].wrong
        case Term():
            return note.wrong_term
        case _:
            return getattr(note, "wrong", ())


TEXT_KINDS = {
    "argument": "philosophy, policy, opinion",
    "explainer": "science, geography, technology",
    "history": "history and biography",
    "news": "news",
    "science": "science, geography, technology",
}
MAKERS = ("rules", "model")


def judged(maker: str = "") -> list[dict[str, str]]:
    """Return the table of the judged notes, each row by the names of its columns; of one maker, or of both."""
    with VERDICTS.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if maker in ("", row["maker"])]


def verdicts() -> str:
    """Sum up the judged notes of each maker: of each kind of note and of text, how many are usable, and how many false.

    A second judge saw some of the notes without the first verdict; the last line tells how often the two agree.
    """
    return "\n".join(_told(maker, judged(maker)) for maker in MAKERS)


def _told(maker: str, table: list[dict[str, str]]) -> str:
    lines = [f"{maker:<31} {'judged':>6} {'as is':>6} {'+ edit':>6}"]
    lines += _summed((row["kind"], row["verdict"]) for row in table)
    lines += _summed((TEXT_KINDS[row["text"].split("-")[0]], row["verdict"]) for row in table)
    lines += _summed(("all", row["verdict"]) for row in table)
    twice = [row for row in table if row["second"]]
    same = sum(row["second"] == row["verdict"] for row in twice)
    loose = sum(row["self-contained"] == "0" for row in table)
    lines.append(
        f"false though fluent: {sum(row['false'] == '1' for row in table)}, not to be understood alone: {loose}"
    )
    lines.append(f"judged twice: {len(twice)}, with the same verdict: {same}")
    return "\n".join(lines) + "\n"


def _summed(found: Iterable[tuple[str, str]]) -> list[str]:
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for kind, verdict in found:
        rows[kind][verdict] += 1
    lines: list[str] = []
    for kind, counts in sorted(rows.items()):
        good, mended = counts["as is"], counts["as is"] + counts["edit"]
        count = counts.total()
        lines.append(f"{kind:<31} {count:>6} {100 * good // count:>4} % {100 * mended // count:>4} %")
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
