"""`tutor check`: every problem of deck files, each at its place."""

from pathlib import Path

import click

from tutor.cli.lines import plural, say, tell, tell_json
from tutor.cli.opening import open_desk
from tutor.cli.options import as_json
from tutor.errors import Exit


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@as_json
@click.pass_context
def check(ctx: click.Context, paths: tuple[Path, ...], as_json: bool) -> None:
    """Report every problem of deck files as file:line:column: message, with the way out.

    PATHS are deck files or folders; without any, all decks that are found. Exits with 0 when all is well, 1 with
    findings, 65 for what is no TOML or no UTF-8, 66 for what is missing, 76 for decks of a newer tutor.
    """
    from tutor.desk.checking import check as checked

    with open_desk() as desk:
        results = list(checked(desk, paths))
    if as_json:
        tell_json(
            files=[str(result.path) for result in results],
            problems=[
                {
                    "file": str(result.path),
                    "line": problem.line,
                    "column": problem.column,
                    "code": problem.code,
                    "message": problem.message,
                    "hint": problem.hint,
                }
                for result in results
                for problem in result.problems
            ],
        )
    else:
        for result in results:
            for problem in result.problems:
                tell(problem.at(str(result.path)))
                if problem.hint:
                    tell(f"    help: {problem.hint}")
        found = sum(len(result.problems) for result in results)
        files = plural(len(results), "file")
        say(f"{plural(found, 'problem')} in {files}" if found else f"{files} checked, no problems")
    ctx.exit(max((result.code for result in results), default=Exit.OK))
