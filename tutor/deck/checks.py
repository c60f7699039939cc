"""What the values of one note mean together: a wrong option that is right, a quote without its paragraph."""

from collections.abc import Iterable, Iterator
from typing import assert_never
from unicodedata import normalize

from tutor.deck.marks import gaps
from tutor.deck.models import (
    AnyTable,
    ArgumentTable,
    ClozeTable,
    EventTable,
    FactTable,
    PointTable,
    QuestionTable,
    SourceTable,
    TermTable,
)
from tutor.deck.names import nearest
from tutor.deck.problems import Finding, Path
from tutor.deck.when import FORMS, read


def check_note(table: AnyTable, base: Path) -> Iterator[Finding]:
    """Return what is wrong with one note whose keys and types are right; `base` is its path in the document."""
    if table.quote and not table.cite:
        yield _uncited((*base, "quote"))
    match table:
        case FactTable():
            yield from _wrongs((*base, "wrong"), table.wrong, (table.answer, *table.accept))
        case ClozeTable():
            yield from _cloze(table, base)
        case EventTable():
            for index, date in enumerate(table.wrong):
                if date.overlaps(table.when):
                    message = f"wrong date {date} is not wrong: it shares days with {table.when}"
                    yield Finding((*base, "wrong", index), "wrong-is-right", message)
            yield from _repeats((*base, "wrong"), [date.words for date in table.wrong])
        case TermTable():
            yield from _wrongs((*base, "wrong_term"), table.wrong_term, (table.term, *table.accept_term))
            yield from _wrongs((*base, "wrong_meaning"), table.wrong_meaning, (table.meaning, *table.accept_meaning))
        case ArgumentTable():
            yield from _argument(table, base)
        case QuestionTable():
            yield from _question(table, base)
        case _:
            assert_never(table)


def check_source(source: SourceTable) -> Iterator[Finding]:
    """Return what is wrong with the source: its file must be a plain name, beside the deck."""
    name = source.file
    if name and (name != name.strip() or name.startswith(".") or any(mark in name for mark in "/\\:\n")):
        message = "`file` must be the plain name of a file in the deck's own folder"
        yield Finding(("source", "file"), "bad-file", message, "without folders, and not hidden: article.txt")


def _cloze(table: ClozeTable, base: Path) -> Iterator[Finding]:
    found = {gap.name: gap for gap in gaps(table.text)}
    for key, given in (("accept", table.accept), ("wrong", table.wrong)):
        for name in given:
            if name not in found:
                guess = nearest(name, found)
                hint = f"did you mean `{guess}`?" if guess else f"the gaps are {', '.join(found)}"
                yield Finding((*base, key, name), "no-such-gap", f"`text` has no gap {name}", hint)
    for name, options in table.wrong.items():
        if name in found:
            right = (found[name].answer, *table.accept.get(name, ()))
            yield from _wrongs((*base, "wrong", name), options, right)


def _argument(table: ArgumentTable, base: Path) -> Iterator[Finding]:
    yield from _wrongs((*base, "wrong"), table.wrong, (table.claim,))
    if not (table.because or table.against or table.by):
        yield Finding(base, "bare-argument", "nothing can be asked about this argument", "give `because` or `by`")
    points: tuple[tuple[str, tuple[PointTable, ...]], ...] = (("because", table.because), ("against", table.against))
    for key, several in points:
        for index, point in enumerate(several):
            path = (*base, key, index)
            if point.quote and not (point.cite or table.cite):
                yield _uncited((*path, "quote"))
            right = (point.text, *point.accept, getattr(point, "reply", ""))
            yield from _wrongs((*path, "wrong"), point.wrong, right)


KEYS_OF_FORM = {
    "choice": ({"answer", "wrong"}, set[str]()),
    "several": ({"answer", "wrong"}, set[str]()),
    "truth": ({"answer"}, set[str]()),
    "typed": ({"answer"}, {"accept", "wrong"}),
    "number": ({"answer"}, {"accept", "wrong", "unit", "tolerance"}),
    "date": ({"answer"}, {"accept", "wrong"}),
    "order": ({"items"}, set[str]()),
    "list": ({"items"}, {"wrong"}),
    "match": ({"pairs"}, set[str]()),
    "recall": ({"answer"}, {"accept"}),
}
"""The keys each form of a question needs, and those it may have besides."""

_ELSEWHERE = {
    "cloze": "write it as a [[fact]] with `text`",
    "place": "write it as an [[event]]",
}


def _question(table: QuestionTable, base: Path) -> Iterator[Finding]:
    if table.form in _ELSEWHERE:
        message = f"a question cannot have the form {table.form}"
        yield Finding((*base, "form"), "bad-form", message, _ELSEWHERE[table.form])
        return
    needed, allowed = KEYS_OF_FORM[table.form]
    for key in ("answer", "accept", "wrong", "items", "pairs", "unit", "tolerance"):
        given = getattr(table, key) not in ((), "", 0.0) or getattr(table, key) is False
        if given and key not in needed | allowed:
            hint = f"the form {table.form} uses {', '.join(sorted(needed | allowed))}"
            yield Finding((*base, key), "unused-key", f"`{key}` means nothing to the form {table.form}", hint)
        elif not given and key in needed:
            yield Finding(base, "missing-key", f"`{key}` is missing", f"the form {table.form} needs `{key}`")
    for key, several in (("items", table.items), ("pairs", table.pairs)):
        if key in needed and len(several) == 1:
            yield Finding((*base, key), "too-few", f"`{key}` needs at least 2 items")
    yield from _repeats((*base, "items"), table.items)
    for side, named in enumerate(("left", "right")):
        yield from _repeats((*base, "pairs"), [pair[side] for pair in table.pairs], f"{named} side")
    if table.form == "list":
        yield from _wrongs((*base, "wrong"), table.wrong, table.items)
    yield from _question_answer(table, base)


def _question_answer(table: QuestionTable, base: Path) -> Iterator[Finding]:
    path = (*base, "answer")
    match table.form, table.answer:
        case _, ():
            return
        case "truth", tuple():
            yield Finding(path, "wrong-type", "`answer` must be true or false", "without quotes: answer = true")
            return
        case "truth", _:
            return
        case _, bool():
            hint = f'write it in quotes, or use form = "truth" instead of {table.form}'
            yield Finding(path, "wrong-type", "`answer` must be text", hint)
            return
    answers = tuple(table.answer) if isinstance(table.answer, tuple) else ()
    if len(answers) > 1 and table.form != "several":
        hint = 'other right answers go into `accept`; form = "several" asks for all of them'
        yield Finding(path, "too-many", f"the form {table.form} has one answer", hint)
    if table.form == "number" and not _is_number(answers[0]):
        yield Finding(path, "bad-value", f'`answer`: "{answers[0]}" is not a number', "write answer = 12.5")
    if table.form == "date":
        for place, text in ((path, answers[0]), *(((*base, "wrong", i), text) for i, text in enumerate(table.wrong))):
            try:
                read(text)
            except ValueError as error:
                yield Finding(place, "bad-value", f"`{place[len(base)]}`: {error}", f"write {FORMS}")
    yield from _repeats(path, answers)
    yield from _wrongs((*base, "wrong"), table.wrong, (*answers, *table.accept))


def _is_number(text: str) -> bool:
    try:
        float(text.replace(",", "").replace(" ", ""))
    except ValueError:
        return False
    return True


def _uncited(path: Path) -> Finding:
    return Finding(path, "uncited-quote", "a quote needs its paragraph", "add cite = [n], counted from 1")


def _wrongs(path: Path, wrong: Iterable[str], right: Iterable[str]) -> Iterator[Finding]:
    rights = {_folded(text) for text in right}
    wrong = tuple(wrong)
    for index, option in enumerate(wrong):
        if _folded(option) in rights:
            yield Finding((*path, index), "wrong-is-right", "this wrong option is a right answer", "change or drop it")
    yield from _repeats(path, wrong)


def _repeats(path: Path, texts: Iterable[str], what: str = "option") -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for index, text in enumerate(texts):
        first = seen.setdefault(_folded(text), index)
        if first != index:
            yield Finding((*path, index), "repeated", f"this {what} repeats item {first + 1}", "change or drop it")


def _folded(text: str) -> str:
    return " ".join(normalize("NFC", text.casefold()).split())
