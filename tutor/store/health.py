"""What was found wrong with the log, or that nothing was."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with the file: `what` in a sentence, and the event concerned, or empty.

    `damage` tells that something is no longer as it was written; else it never arrived, or an id was badly chosen.
    """

    what: str
    event: str = ""
    damage: bool = True


@dataclass(frozen=True, slots=True)
class Health:
    """What `tutor doctor` found: `events` read, `unknown` kinds kept but not folded by name, and findings."""

    events: int
    unknown: Mapping[str, int]
    findings: tuple[Finding, ...]
