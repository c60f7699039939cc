"""What one comparison of a response with one answer found."""

from dataclasses import dataclass

from tutor.study.prompt import CREDITED
from tutor.study.verdict import Worth

_RANK: dict[Worth, int] = {"right": 0, "close": 1, "partly": 2, "wrong": 3}


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict on one comparison; `reason` says in a short sentence what differed, `share` is credit from 0 to 1."""

    kind: Worth
    reason: str
    share: float = 1.0

    @property
    def credited(self) -> bool:
        """Whether the response counts as known."""
        return self.kind in CREDITED

    @property
    def rank(self) -> tuple[int, float]:
        """What sorts findings, the best first."""
        return _RANK[self.kind], -self.share


def right(reason: str) -> Finding:
    """Return a finding that nothing of substance differs."""
    return Finding("right", reason)


def close(reason: str) -> Finding:
    """Return a finding that the answer is known but not quite said."""
    return Finding("close", reason)


def wrong(reason: str) -> Finding:
    """Return a finding that something else was said."""
    return Finding("wrong", reason, 0.0)


def partly(reason: str, share: float) -> Finding:
    """Return a finding that a part was said; `share` lies between 0 and 1."""
    return Finding("partly", reason, share)


def cautious(finding: Finding, reason: str) -> Finding:
    """Return the finding, right lowered to close for the reason given."""
    return Finding("close", reason, finding.share) if finding.kind == "right" else finding
