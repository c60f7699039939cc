"""What a response of many parts was worth: credit for the share that was right.

Doing better by one part never lowers the credit, and only what is wholly right is right.
"""

from dataclasses import replace

from tutor.study.prompt import Prompt
from tutor.study.verdict import Verdict

BY_CHANCE = 0.5
"""The share of neighbours that a row without any order has right: only more than that is partly right."""


def of_items(items: tuple[bool, ...]) -> Verdict:
    """Return the verdict on parts each of which was there or not."""
    share = sum(items) / len(items) if items else 0.0
    return _verdict(share, items)


def of_picks(prompt: Prompt, picks: frozenset[int]) -> Verdict:
    """Return the verdict on the options picked: right picks less wrong ones, over how many are right."""
    items = tuple(option in picks for option in prompt.solution)
    found, wrong = sum(items), len(picks - set(prompt.solution))
    verdict = _verdict(max(0, found - wrong) / len(items), items)
    if not picks or verdict.kind == "right":
        return verdict
    extra = f", and {wrong} that {'is' if wrong == 1 else 'are'} wrong" if wrong else ""
    return replace(verdict, reason=f"{found} of {len(items)} found{extra}.")


def of_order(prompt: Prompt, order: tuple[int, ...]) -> Verdict:
    """Return the verdict on an order: the share of true neighbours that stand the right way round.

    `items` tells for each part, as it was shown, whether it has its right place.
    """
    place = {part: at for at, part in enumerate(order)}
    pairs = list(zip(prompt.solution, prompt.solution[1:], strict=False))
    astray = [(one, other) for one, other in pairs if place[one] > place[other]]
    share = 1 - len(astray) / len(pairs)
    items = tuple(order[at] == prompt.solution[at] for at in map(prompt.solution.index, range(len(prompt.parts))))
    if not astray:
        return Verdict("right", 1.0, items=items)
    earlier, later = (prompt.parts[part].text.rstrip(".") for part in astray[0])
    reason = f"\u201c{earlier}\u201d comes before \u201c{later}\u201d."
    return Verdict("partly" if share > BY_CHANCE else "wrong", share, reason, items)


def of_pairs(prompt: Prompt, pairs: tuple[int, ...]) -> Verdict:
    """Return the verdict on a match: the share of parts that got the option belonging to them."""
    items = tuple(given == right for given, right in zip(pairs, prompt.solution, strict=True))
    verdict, right = _verdict(sum(items) / len(items), items), sum(items)
    if verdict.kind == "right":
        return verdict
    return replace(verdict, reason=f"{right} of {len(items)} {'is' if right == 1 else 'are'} right.")


def of_place(prompt: Prompt, before: int) -> Verdict:
    """Return the verdict on a place among events, given as the number of those before it."""
    if before == prompt.right:
        return Verdict("right", 1.0)
    if before > prompt.right:
        return Verdict("wrong", 0.0, f"It comes before \u201c{prompt.parts[prompt.right].text}\u201d.")
    return Verdict("wrong", 0.0, f"It comes after \u201c{prompt.parts[prompt.right - 1].text}\u201d.")


def _verdict(share: float, items: tuple[bool, ...]) -> Verdict:
    if share == 1.0:
        return Verdict("right", 1.0, items=items)
    return Verdict("partly" if share else "wrong", share, items=items)
