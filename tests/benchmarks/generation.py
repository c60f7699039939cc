"""What `tutor generate` makes of texts: `python -m tests.benchmarks.generation [--verdicts] TEXT...`.

Prints for each text what a program can tell of its notes, and exits with 1 when a note is not grounded or gives itself
away. `--verdicts` sums up the notes that were judged by hand instead, kind by kind.
"""

import csv
import sys
from collections import Counter, defaultdict
from pathlib import Path
from time import perf_counter

from tutor.deck.article import quoted
from tutor.deck.notes import AnyNote, Argument, Cloze, Deck, Source, Term
from tutor.deck.parse import parse
from tutor.deck.write import write
from tutor.desk.generating import read_article
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
    notes, report = made.notes, made.report
    per = 1000 / max(1, report.words)
    codes = _codes(article, notes)
    loose = sum(not _grounded(note, article.blocks) for note in notes)
    leaks, dangling = codes["given-away"], codes["dangling-pronoun"]
    twins = codes["duplicate"] + codes["near-duplicate"]
    options = sum(bool(_wrong(note)) for note in notes)
    unlike = codes["unlike-options"] + codes["longest-option"] + codes["second-answer"]
    linked = sum(isinstance(note, Argument) and bool(note.because or note.against) for note in notes)
    kinds = ", ".join(f"{kind} {count * per:.1f}" for kind, count in report.kinds)
    sys.stdout.write(
        f"{name}: {report.words} words, {len(notes)} notes, {len(notes) * per:.1f} per 1,000 words ({kinds})\n"
        f"  not grounded {loose}, given away {leaks}, dangling {dangling}, alike {twins}, "
        f"with options {options} of which unlike {unlike}, arguments with a link {linked}\n"
        f"  covered {len(report.prose) - len(report.uncovered)} of {len(report.prose)} paragraphs, "
        f"dropped {len(report.dropped)}, {took:.2f} s\n"
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


def verdicts() -> str:
    """Sum up the judged notes: of each kind how many are usable as they are, and with one small edit."""
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    with VERDICTS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for kind in (row["kind"], "all"):
                rows[kind][row["verdict"]] += 1
    lines = [f"{'kind':<14} {'judged':>6} {'as is':>6} {'+ edit':>6}"]
    for kind, found in sorted(rows.items(), key=lambda item: (item[0] == "all", item[0])):
        count = found.total()
        good, mended = found["as is"], found["as is"] + found["edit"]
        lines.append(f"{kind:<14} {count:>6} {100 * good // count:>4} % {100 * mended // count:>4} %")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
