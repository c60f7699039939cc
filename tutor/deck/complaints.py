"""What pydantic says of a table, said to the person who wrote it."""

from collections.abc import Iterable, Iterator

from tutor.deck.checks import KEYS_OF_FORM
from tutor.deck.models import (
    ArgumentTable,
    ClozeTable,
    Complaint,
    ComplaintsError,
    DeckTable,
    EventTable,
    FactTable,
    ObjectionTable,
    PointTable,
    QuestionTable,
    SourceTable,
    Table,
    TermTable,
)
from tutor.deck.notes import NOTE_KINDS
from tutor.deck.problems import Finding, Path
from tutor.deck.synonyms import meant

_KINDS: tuple[tuple[str, type[Table]], ...] = (
    ("fact", FactTable),
    ("fact", ClozeTable),
    ("event", EventTable),
    ("term", TermTable),
    ("argument", ArgumentTable),
    ("question", QuestionTable),
)
_WITHIN: dict[str, type[Table]] = {"because": PointTable, "against": ObjectionTable, "source": SourceTable}
_SHOWN = 60
_MOST = 100


def findings(error: ComplaintsError, base: Path, model: type[Table]) -> Iterator[Finding]:
    """Return one finding for each complaint about the table at `base`.

    A missing key that an unknown one was surely meant to be is not mentioned on its own. Of more than 100 complaints
    the first are told.
    """
    complaints = error.complaints[:_MOST]
    guessed = {
        (*found.loc[:-1], guess)
        for found in complaints
        if found.kind == "extra_forbidden" and (guess := meant(str(found.loc[-1]), _keys(_model_at(found.loc, model))))
    }
    for found in complaints:
        if found.kind != "missing" or found.loc not in guessed:
            yield _finding(found, base, model)


def unknown_key(key: str, known: Iterable[str]) -> tuple[str, str]:
    """Return message and hint for a key that is not known where it stands."""
    known = list(known)
    guess = meant(key, known)
    return f"unknown key `{_cut(key)}`", f"did you mean `{guess}`?" if guess else f"known here: {', '.join(known)}"


def _finding(found: Complaint, base: Path, model: type[Table]) -> Finding:
    path = base + found.loc
    key, context = _named(found.loc), found.context
    match found.kind:
        case "extra_forbidden":
            return Finding(path, "unknown-key", *_unknown(found.loc, model))
        case "missing":
            return _missing(path, found.loc, model)
        case "value_error":
            trouble = context["error"]
            told = str(trouble)
            joint = " " if told.startswith(("is ", "has ", "must ")) else ": "
            return Finding(path, "bad-value", f"{key}{joint}{told}", getattr(trouble, "hint", ""))
        case "string_type":
            return Finding(path, "wrong-type", f"{key} must be text", _as_text(found))
        case "tuple_type":
            return Finding(path, "wrong-type", f"{key} must be a list", "write it in brackets, even a single one")
        case "dict_type":
            hint = 'write accept = { c1 = ["..."] }: a table by gap'
            return Finding(path, "wrong-type", f"{key} must be a table by gap", hint)
        case "model_type":
            return Finding(path, "wrong-type", f"{key} must be a table")
        case "int_type" | "int_from_float":
            return Finding(path, "wrong-type", f"{key} must be a whole number")
        case "float_type" | "finite_number":
            return Finding(path, "wrong-type", f"{key} must be a number")
        case "date_type":
            return Finding(path, "wrong-type", f"{key} must be a whole date", "write it as 2019-04-07")
        case "literal_error":
            return _not_among(path, found, key, model)
        case "too_long":
            limit = context["max_length"]
            return Finding(path, "too-many", f"{key} has more than {limit:,} items", f"at most {limit:,} are allowed")
        case "too_short":
            return Finding(path, "too-few", f"{key} needs at least {context['min_length']} items")
        case "greater_than_equal":
            return Finding(path, "bad-value", f"{key} must be {context['ge']:g} or more")
        case "less_than_equal":
            return Finding(path, "bad-value", f"{key} must be {context['le']:g} or less")
        case _:
            return Finding(path, "bad-value", f"{key}: {found.words.lower()}")


def _not_among(path: Path, found: Complaint, key: str, model: type[Table]) -> Finding:
    known: list[str] = found.context["expected"].replace("'", "").replace(" or ", ", ").split(", ")
    if model is QuestionTable and found.loc == ("form",):
        known = list(KEYS_OF_FORM)
    given = found.given if isinstance(found.given, str) else ""
    guess = meant(given[:_SHOWN], known)
    words = ", ".join(f'"{word}"' for word in known[:-1])
    return Finding(
        path, "bad-value", f'{key} must be {words} or "{known[-1]}"', f'did you mean "{guess}"?' if guess else ""
    )


def _as_text(found: Complaint) -> str:
    if not isinstance(found.given, list):
        return f'write it in quotes: {found.loc[-1]} = "..."'
    others = "; other right answers go into `accept`" if found.loc == ("answer",) else ""
    return f"write one text, without brackets{others}"


def _missing(path: Path, loc: Path, model: type[Table]) -> Finding:
    if len(loc) > 1 and loc[0] == "pairs":
        return Finding(path, "too-few", f"{_named(loc[:-1])} must have two sides", 'write pairs = [["left", "right"]]')
    key = loc[-1]
    if model is FactTable and key == "ask":
        return Finding(path, "missing-key", "`ask` is missing", "a fact has `ask` and `answer`, or `text` with gaps")
    if model is DeckTable and len(loc) == 1:
        value = "1" if key == "format" else '"..."'
        return Finding(path, "missing-key", f"`{key}` is missing", f"write {key} = {value} at the top of the file")
    return Finding(path, "missing-key", f"`{key}` is missing", f'add {key} = "..."')


def _unknown(loc: Path, model: type[Table]) -> tuple[str, str]:
    key, here = str(loc[-1]), _model_at(loc, model)
    message, hint = unknown_key(key, (*_keys(here), *(NOTE_KINDS if here is DeckTable else ())))
    if issubclass(here, PointTable) and key in ArgumentTable.model_fields:
        return message, f"move it above the first [[argument.{loc[0]}]]: below, a key belongs to that table"
    if here is FactTable and key == "text":
        return "a fact has either `ask` or `text`, not both", "keep `ask` and `answer`, or only `text` with its gaps"
    if here is ClozeTable and key == "answer":
        return message, "the answers of `text` are its gaps: {{c1::answer}}"
    if here in {point for _, point in _KINDS} and key in DeckTable.model_fields:
        return message, f"`{key}` stands at the top of the file, before the first table"
    owners = [kind for kind, owner in _KINDS if key in owner.model_fields]
    if hint.startswith("known") and owners:
        return message, f"`{key}` belongs to [[{owners[0]}]]; {hint}"
    return message, hint


def _keys(model: type[Table]) -> tuple[str, ...]:
    return tuple(model.model_fields)


def _model_at(loc: Path, model: type[Table]) -> type[Table]:
    return _WITHIN.get(str(loc[0]), model) if len(loc) > 1 else model


def _named(loc: Path) -> str:
    words: list[str] = []
    for part in loc:
        if isinstance(part, int):
            words[-1:] = [f"{words[-1] if words else 'item'}, item {part + 1}"]
        else:
            words.append(f"`{_cut(part)}`")
    return " ".join(words[-1:] if len(words) == 1 else [words[-1], "of", *words[:-1]])


def _cut(key: str) -> str:
    return key if len(key) <= _SHOWN else key[:_SHOWN] + "..."
