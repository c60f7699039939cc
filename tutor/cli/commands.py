"""The subcommands of `tutor`, found by name and parsed by click; each is imported when it runs."""

import importlib
from collections.abc import Sequence

import click

from tutor import __version__
from tutor.cli.lines import say
from tutor.errors import Exit

COMMANDS: dict[str, tuple[str, str]] = {
    "study": ("study", "Ask what today holds."),
    "due": ("decks", "Say how much is due today."),
    "decks": ("decks", "List the decks, with what each holds today."),
    "cards": ("decks", "Show what the notes of a deck become."),
    "browse": ("browse", "Look through the cards of a deck."),
    "history": ("history", "List past sessions with their scores."),
    "stats": ("stats", "Say what the history shows: recall, forms, hardest cards."),
    "report": ("report", "Make a report of the history to keep or hand in."),
    "undo": ("deeds", "Take back the last thing done."),
    "suspend": ("deeds", "Stop asking a card, until it is resumed."),
    "resume": ("deeds", "Ask a suspended card again."),
    "bury": ("deeds", "Leave a card until tomorrow."),
    "flag": ("deeds", "Mark a card that wants attention."),
    "reset": ("deeds", "Let the memory of a card start anew."),
    "plan": ("plan", "Show or change the aims: wanted recall, limits, exam."),
    "judge": ("judge", "Say what a response would be worth, and why."),
    "drafts": ("drafts", "Accept, mend or reject proposed notes."),
    "generate": ("generate", "Draft a deck from an article."),
    "new": ("new", "Write a small deck to begin with."),
    "preview": ("preview", "Show every card as it is asked, and reload what is saved."),
    "watch": ("watch", "Check decks again whenever they are saved."),
    "check": ("check", "Report every problem of deck files."),
    "fmt": ("fmt", "Put the keys of deck files in order."),
    "pin": ("authoring", "Write the missing ids into a deck."),
    "rename-id": ("authoring", "Rename a deck or a note, and carry its history over."),
    "source": ("source", "Print a deck's article, or attach your copy of it."),
    "schema": ("schema", "Print the JSON Schema of decks, for editors."),
    "where": ("upkeep", "Say where everything is kept."),
    "backup": ("upkeep", "Write a copy of the log."),
    "doctor": ("upkeep", "Check the log, and rebuild what is cached from it."),
    "manual": ("manual", "Read the manual."),
}
"""Every subcommand: the module that holds it, and its line of help. A module is imported when its command runs."""


class Commands(click.Group):
    """Subcommands that are imported when they are used, so that each start pays for itself only."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every subcommand's name, in the order of use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a subcommand, or None when there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module, _ = COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(f"tutor.cli.{module}"), cmd_name.replace("-", "_"))
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the subcommand, or say which one was probably meant."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from tutor.deck.names import nearest

            like = nearest(args[0], COMMANDS)
            hint = f' Did you mean "{like}"?' if like else " `tutor --help` lists them."
            raise click.UsageError(f'no command is called "{args[0]}".{hint}', ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the subcommands from the table, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.command(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", message="tutor %(version)s")
@click.pass_context
def tutor(ctx: click.Context) -> None:
    """Own an article a month after reading it: decks in TOML, asked when you are about to forget.

    Without a command, opens the home screen.
    """
    if ctx.invoked_subcommand is None:
        from tutor.cli.daily import home

        ctx.exit(home())


def invoke(arguments: Sequence[str]) -> int:
    """Run the subcommand that the arguments name and return its exit code; a wrong use is said, with what is right."""
    # click's own `main` would take broken pipes for itself.
    try:
        with tutor.make_context("tutor", list(arguments)) as ctx:
            tutor.invoke(ctx)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.UsageError as error:
        say(f"tutor: {error.format_message()}")
        if error.ctx is not None:
            say(f"{error.ctx.get_usage()}\nTry `{error.ctx.command_path} --help`.")
        return Exit.USAGE
    except click.Abort:
        raise KeyboardInterrupt from None
    return Exit.OK
