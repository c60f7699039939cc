"""Every rule by its code, those of the parser among them, and the manual's page that tells them all."""

import textwrap

from tutor.deck.names import nearest
from tutor.errors import Exit, TutorError
from tutor.lint import (
    answers,
    duplicates,
    grounding,
    history,
    hygiene,
    kinds,
    options,
    parsing,
    reach,
    silence,
    stems,
)
from tutor.lint.rule import Rule, Severity

GROUPS: tuple[tuple[str, tuple[Rule, ...]], ...] = (
    ("Options", (*options.RULES, *kinds.RULES)),
    ("Stems", stems.RULES),
    ("Answers", answers.RULES),
    ("Notes that say the same", duplicates.RULES),
    ("What a note rests on", grounding.RULES),
    ("What is asked in the end", reach.RULES),
    ("Progress", history.RULES),
    ("The file", (*hygiene.RULES, *silence.RULES)),
    ("Errors", parsing.RULES),
)
"""The rules under the headings of the manual."""

RULES: tuple[Rule, ...] = tuple(rule for _, rules in GROUPS for rule in rules)

_BY_CODE = {rule.code: rule for rule in RULES}

CODES: frozenset[str] = frozenset(rule.code for rule in RULES if rule.severity != "error")
"""The codes that can be selected and left out: all but those of errors."""

ALONE: frozenset[str] = frozenset(rule.code for rule in RULES if not rule.whole)
"""The codes that can be looked for where notes had to be left out."""


def rule_of(code: str) -> Rule:
    """Return the rule with this code. Raises TutorError, with the nearest right code, when there is none."""
    if code in _BY_CODE:
        return _BY_CODE[code]
    like = nearest(code, _BY_CODE)
    hint = f'Did you mean "{like}"?' if like else "`tutor manual rules` lists them."
    raise TutorError(f'no rule is called "{code}"', hint=hint, code=Exit.USAGE)


def severity_of(code: str) -> Severity:
    """Return how grave a problem with this code is; what no rule tells of keeps a deck from loading."""
    return _BY_CODE[code].severity if code in _BY_CODE else "error"


def page() -> str:
    """Return the manual's page of rules, in Markdown."""
    parts = [_OPENING]
    for heading, rules in GROUPS:
        parts.append(f"## {heading}\n")
        parts += (_section(rule) for rule in rules)
    return "\n".join(parts)


def _section(rule: Rule) -> str:
    mended = ", mended by `--fix`" if rule.fixable else ""
    told = textwrap.fill(f"{rule.severity.capitalize()}{mended}. {rule.what} {rule.why}", _WIDTH)
    lines = [f"### {rule.code}\n", f"{told}\n"]
    fence = "text" if rule.severity == "error" or rule.bad.lstrip().startswith("format") else "toml"
    if rule.bad:
        lines.append(f"Not so:\n\n```{fence}\n{rule.bad.strip()}\n```\n")
    if rule.good:
        lines.append(f"But so:\n\n```{fence}\n{rule.good.strip()}\n```\n")
    return "\n".join(lines)


_WIDTH = 120

_OPENING = """\
# Rules of good decks

`tutor check` reads decks and tells what to mend: errors, which keep a deck from loading, warnings, which teach, and
infos, which are only worth knowing. Each has a code, and this page tells what every code means and why. On the command
line, `tutor check --explain CODE` prints one section of it:

```console
$ tutor check --explain longest-option
```

`--select CODES` looks for these only and `--ignore CODES` leaves some out. A deck disagrees with a rule by a comment,
which may go on to say why:

```toml
format = 1
title = "Rules by example"
language = "en"

[[fact]]  # tutor: ignore no-explain (the question says it all)
ask = "What is the largest moon of the largest planet?"
answer = "Ganymede"
```

On the line of a key the comment holds for that key, on the line of `[[fact]]` or any other table for that note, and on
a line of the head, above the first table, for the whole file. On a line of its own it means the next line. Errors
cannot be silenced.

Rules about English words hold for decks with `language = "en"` only.
"""
