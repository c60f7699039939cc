"""Typed texts against the answer and what is accepted beside it."""

from tutor.deck.visible import visible_line
from tutor.study.prompt import Prompt, Verdict
from tutor.study.wording import confused, plain, same

_LONGEST_SHOWN = 60


def judge_text(prompt: Prompt, text: str) -> Verdict:
    """Return what a typed text was worth against the answer and what is accepted beside it.

    A text that is a wrong option to the letter is wrong, however little it differs from the answer.
    """
    targets = (prompt.answer, *prompt.accept)
    matched = [target for target in targets if same(text, target, prompt.language)]
    confusions = [confused(text, target, prompt.distinct) for target in matched]
    if matched and all(confusions):
        return Verdict("wrong", 0.0, f"\u201c{confusions[0]}\u201d means something else here.")
    exact = plain(text)
    mistaken = exact not in map(plain, targets) and exact in map(plain, prompt.rivals)
    return Verdict("right", 1.0) if matched and not mistaken else missed(prompt, text)


def missed(prompt: Prompt, text: str) -> Verdict:
    """Return the verdict on a typed answer that is wrong, saying both answers if they are short."""
    wrote, answer = visible_line(text.strip()), prompt.answer.rstrip(".")
    short = max(len(wrote), len(answer)) <= _LONGEST_SHOWN
    return Verdict("wrong", 0.0, f"You wrote {wrote.rstrip('.')}, the answer is {answer}." if short else "")
