"""`tutor check`: everything there is to say of deck files, each at its place."""

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from tutor.cli.lines import say, tell, tell_json
from tutor.cli.opening import open_desk
from tutor.cli.options import as_json
from tutor.errors import Exit
from tutor.study.count import counted

if TYPE_CHECKING:
    from tutor.desk.checking import Checked
    from tutor.lint.rule import Rule

_WIDTH = 100

Layout = Literal["full", "concise", "github"]


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--explain", metavar="CODE", help="Tell what a rule means and why, with an example of either side.")
@click.option("--select", "selected", metavar="CODES", multiple=True, help="Look for these rules only.")
@click.option("--ignore", "ignored", metavar="CODES", multiple=True, help="Leave these rules out.")
@click.option("--fix", is_flag=True, help="Mend what can be mended without asking.")
@click.option(
    "--output-format", "layout", type=click.Choice(["full", "concise", "github"]), default="full", show_default=True
)
@as_json
@click.pass_context
def check(
    ctx: click.Context,
    paths: tuple[Path, ...],
    explain: str | None,
    selected: tuple[str, ...],
    ignored: tuple[str, ...],
    fix: bool,
    layout: Layout,
    as_json: bool,
) -> None:
    """Report what is wrong with deck files and what could be better: file:line:column: code message.

    PATHS are deck files, folders or ids of decks; without any, all decks that are found. CODES are codes of rules,
    with commas between them; errors, which keep a deck from loading, are always looked for. Exits with 0 when all is
    well, 1 with an error or a warning, 65 for what is no TOML or no UTF-8, 66 for what is missing, 76 for decks of a
    newer tutor.
    """
    from tutor.cli.progress import Bar
    from tutor.desk.checking import check as checked
    from tutor.lint.catalogue import rule_of

    if explain is not None:
        _explain(rule_of(explain), as_json=as_json)
        return
    with open_desk() as desk:
        results = list(checked(desk, paths, codes=_codes(selected, ignored), mend=fix, progress=Bar()))
    if as_json:
        _tell_json(results)
    else:
        _tell(results, layout)
        _sum_up(results)
    ctx.exit(max((result.code for result in results), default=Exit.OK))


def _codes(selected: tuple[str, ...], ignored: tuple[str, ...]) -> frozenset[str]:
    from tutor.lint.catalogue import CODES

    wanted = _split(selected) if selected else CODES
    return (CODES & wanted) - _split(ignored)


def _split(lists: tuple[str, ...]) -> frozenset[str]:
    from tutor.lint.catalogue import rule_of

    codes = (code.strip() for codes in lists for code in codes.split(","))
    return frozenset(rule_of(code).code for code in codes if code)


def _tell(results: "list[Checked]", layout: Layout) -> None:
    from tutor.cli.diagnostics import full, github

    for result in results:
        path = str(result.path)
        lines = result.text.split("\n") if layout == "full" else []
        for problem in result.problems:
            match layout:
                case "full":
                    tell(full(path, problem, lines[problem.line - 1] if problem.line <= len(lines) else ""))
                case "concise":
                    tell(problem.at(path))
                case "github":
                    tell(github(path, problem))


def _sum_up(results: "list[Checked]") -> None:
    from tutor.lint.catalogue import severity_of

    found = [problem.code for result in results for problem in result.problems]
    files = counted(len(results), "file")
    told = [
        counted(count, severity)
        for severity in ("error", "warning", "info")
        if (count := sum(severity_of(code) == severity for code in found))
    ]
    mended = sum(len(result.mended) for result in results)
    if mended:
        say(f"{counted(mended, 'problem')} mended")
    say(f"{', '.join(told)} in {files}" if told else f"{files} checked, no problems")
    if not mended and (mendable := sum(_mendable(result) for result in results)):
        say(f"{mendable:,} can be mended with --fix")
    for result in results:
        if result.fate and result.fate.sentence:
            say(f"{result.path.name}: {result.fate.sentence}")


def _mendable(result: "Checked") -> int:
    """Return how many of the problems a fix would mend: none while an error keeps the deck from loading."""
    from tutor.lint.catalogue import severity_of
    from tutor.lint.mending import MENDABLE

    codes = [problem.code for problem in result.problems]
    return 0 if "error" in map(severity_of, codes) else sum(code in MENDABLE for code in codes)


def _tell_json(results: "list[Checked]") -> None:
    from tutor.lint.catalogue import severity_of

    tell_json(
        files=[str(result.path) for result in results],
        problems=[
            {
                "file": str(result.path),
                "line": problem.line,
                "column": problem.column,
                "width": problem.width,
                "severity": severity_of(problem.code),
                "code": problem.code,
                "message": problem.message,
                "hint": problem.hint,
            }
            for result in results
            for problem in result.problems
        ],
        mended=[{"file": str(result.path), "code": code} for result in results for code in result.mended],
        progress=[
            {
                "file": str(result.path),
                "kept": result.fate.kept,
                "changed": result.fate.changed,
                "gone": result.fate.gone,
                "back": result.fate.back,
                "new": result.fate.added,
            }
            for result in results
            if result.fate
        ],
    )


def _explain(rule: "Rule", *, as_json: bool) -> None:
    if as_json:
        tell_json(
            code=rule.code,
            severity=rule.severity,
            what=rule.what,
            why=rule.why,
            bad=rule.bad,
            good=rule.good,
            fixable=rule.fixable,
        )
        return
    mended = ", mended by --fix" if rule.fixable else ""
    tell(f"{rule.code} ({rule.severity}{mended})\n")
    tell(textwrap.fill(rule.what, _WIDTH) + "\n\n" + textwrap.fill(rule.why, _WIDTH))
    for heading, example in (("Not so:", rule.bad), ("But so:", rule.good)):
        if example:
            tell(f"\n{heading}\n\n{textwrap.indent(example.strip(), '    ')}")
