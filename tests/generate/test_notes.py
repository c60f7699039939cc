"""Each rule finds what it is for, and leaves alone what only looks like it."""

from collections.abc import Callable, Iterator

import pytest

from tests.generate.drafting import reading, shown
from tutor.generate.notes.events import events
from tutor.generate.notes.facts import facts
from tutor.generate.notes.terms import terms
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading

Rule = Callable[[Reading], Iterator[Proposal]]

FOUND: list[tuple[Rule, str, str]] = [
    (events, "In 1874 Helmer Dahl opened the first ferry line on Lake Orran.",
     "Helmer Dahl opened the first ferry line on Lake Orran = 1874"),
    (events, "The Orran ferry line was sold to a Swedish company in May 1931.",
     "The Orran ferry line was sold to a Swedish company = May 1931"),
    (events, "Historians still quote the Dahl report published in 1902.", "The Dahl report is published = 1902"),
    (events, "Old people remember the second Orran flood crisis in 1951-1952.",
     "The second Orran flood crisis = 1951\u20131952"),
    (events, "The boats of Dahl\n\nThe works of Helmer Dahl (1840-1911) are forgotten.",
     "When did Helmer Dahl live? = 1840\u20131911"),
    (events, "The Orran tunnel is to be finished by 2031.", "The Orran tunnel is to be finished by {{c1::2031}}"),
    (terms, "The line belongs to Norwegian trade minister Ragna Moe.", "Ragna Moe = Norwegian trade minister"),
    (terms, "A letter came from Ragna Moe, director of the Orran Institute.",
     "Ragna Moe = director of the Orran Institute"),
    (terms, "The Orran Ferry Board (OFB) sets the fares. The OFB meets in May.", "OFB = Orran Ferry Board"),
    (terms, "A cable ferry is a boat that pulls itself along a rope.",
     "Cable ferry = a boat that pulls itself along a rope"),
    (terms, "Old nets were lost by stripping, the process by which ice tears a rope from its pole.",
     "Stripping = the process by which ice tears a rope from its pole"),
    (facts, "The Orran ferry\n\nThe Orran ferry carries 41,000 passengers on a summer day.",
     "The Orran ferry carries {{c1::41,000 passengers}} on a summer day"),
    (facts, "The old charter of Orran names the so-called \u201cright of the long rope\u201d for ferrymen.",
     "The old charter of Orran names the so-called \u201c{{c1::right of the long rope}}\u201d for ferrymen"),
    (facts, "The Orran bridge was designed by Ragna Moe, director of the Orran Institute.",
     "By whom was the Orran bridge designed? = Ragna Moe"),
]  # fmt: skip

LEFT: list[tuple[Rule, str]] = [
    (events, "The works of Helmer Dahl (1840-1911) are forgotten."),
    (terms, "The Orran Ferry Board (OFB) sets the fares."),
    (terms, "The line belongs to Norwegian poet Ragna Moe."),
    (terms, "The line belonged to Ragna Moe, a Norwegian poet and painter, for a year."),
    (terms, "Critics praised Velmar, the oldest town in Norway, and Orran for its bridge."),
    (terms, "A chartist is the keeper of a chart, in some towns, to whom the boats report."),
    (terms, "A legal person means anything with a name of its own in the eyes of a court."),
    (events, "The reef holds 1900 species of fish near Orran."),
    (events, "The office of Orran Ferries stands at 1688 Oak Street."),
    (events, "Last year the Orran ferry was sold to a Swedish company."),
    (events, "He left the town of Orran in 1952."),
    (terms, "It is a boat that pulls itself along a rope."),
    (terms, "In the long winter, the process of freezing goes on for weeks."),
    (terms, "The price depends on the wind, the speed of the boat, and the load."),
    (events, "The family moved to Bergen in 1874."),
    (terms, "The best thing is a good rest in the harbour of Orran."),
    (facts, "Over the past 11 months the Orran Board has met often."),
    (facts, "Two countries share the lake called Orran."),
]


@pytest.mark.parametrize(("rule", "text", "wanted"), FOUND, ids=lambda value: value if isinstance(value, str) else None)
def test_a_rule_finds_what_it_is_for(rule: Rule, text: str, wanted: str) -> None:
    assert wanted in [shown(proposal.note) for proposal in rule(reading(text + "\n"))]


@pytest.mark.parametrize(("rule", "text"), LEFT, ids=lambda value: value if isinstance(value, str) else None)
def test_a_rule_leaves_alone_what_only_looks_like_it(rule: Rule, text: str) -> None:
    assert [shown(proposal.note) for proposal in rule(reading(text + "\n"))] == []
