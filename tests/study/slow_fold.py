"""A second fold, written from the design alone and as plainly as can be: slow, and unlike the real one in every line.

It knows nothing of steps, caches or courses: for each card it reads the whole log again and again.
"""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import fsrs

from tutor.study.log import Event

KNOWN = {
    "session-start", "session-end", "review", "overrule", "undo", "suspend", "resume", "bury", "flag", "reset",
    "rename", "plan", "parameters",
}  # fmt: skip

Log = list[Event]


def live(events: Log) -> Log:
    by_id = {event.id: event for event in events}
    ordered = [by_id[key] for key in sorted(by_id)]
    ordered = [event for event in ordered if event.v == 1 and event.kind in KNOWN]
    taken_back = [event.body["target"] for event in ordered if event.kind == "undo"]
    return [event for event in ordered if event.id not in taken_back]


def now_called(card: str, log: Log) -> str:
    for event in log:
        if event.kind == "rename":
            old, new = event.body["old"].split("/"), event.body["new"].split("/")
            parts = card.split("/")
            if parts[: len(old)] == old:
                card = "/".join(new + parts[len(new) :])
    return card


def attempts_at(card: str, log: Log) -> Log:
    return [
        event
        for event in log
        if event.kind == "review" and not event.body.get("practice") and now_called(event.body["card"], log) == card
    ]


def days_asked_for(card: str, log: Log) -> list[int]:
    """The days on which a list was done and this part of it was missed."""
    days = []
    for event in log:
        if event.kind == "review" and not event.body.get("practice"):
            whole = now_called(event.body["card"], log)
            for part, had in zip(event.body.get("parts", []), event.body.get("items", []), strict=False):
                if not had and part and whole.rsplit("/", 1)[0] + "/" + part == card and card != whole:
                    days.append(event.day)
    return days


def slow_fold(events: Log) -> tuple[dict[str, dict[str, Any]], dict[str, Any], list[float]]:
    log = live(events)
    cards = set()
    for event in log:
        if event.kind in {"review", "suspend", "resume", "bury", "flag", "reset"}:
            card = now_called(event.body["card"], log)
            cards.add(card)
            if event.kind == "review" and not event.body.get("practice"):
                for part, had in zip(event.body.get("parts", []), event.body.get("items", []), strict=False):
                    if not had and part:
                        cards.add(card.rsplit("/", 1)[0] + "/" + part)
    parameters = list(fsrs.Scheduler().parameters)
    for event in log:
        if event.kind == "parameters":
            try:
                fsrs.Scheduler(event.body["values"])
            except ValueError:
                continue
            parameters = event.body["values"]
    plan: dict[str, Any] = {}
    for event in log:
        if event.kind == "plan":
            plan = {**plan, **json.loads(json.dumps(event.body.get("changes", {})))}
    return {card: memory(card, log, parameters) for card in cards}, plan, parameters


def memory(card: str, log: Log, parameters: list[float]) -> dict[str, Any]:
    since = since_reset(card, log)
    mine = attempts_at(card, since)
    moves = [event for n, event in enumerate(mine) if event.day not in [earlier.day for earlier in mine[:n]]]
    state = fsrs.Card(card_id=1, due=datetime(2000, 1, 1, tzinfo=UTC))
    scheduler = fsrs.Scheduler(parameters, learning_steps=[], relearning_steps=[], enable_fuzzing=False)
    clock = datetime(2000, 1, 1, 12, tzinfo=UTC)
    last = None
    for event in moves:
        if last is not None:
            clock += timedelta(days=max(0, event.day - last))
        state, _ = scheduler.review_card(state, fsrs.Rating(event.body["rating"]), clock)
        last = event.day if last is None else max(last, event.day)
    rung = 0
    for event in moves:
        rung = min(2, max(0, event.body["rung"] + {1: -1, 2: 0, 3: 1, 4: 1}[event.body["rating"]]))
    flags = [event.body.get("on", True) for event in log if is_about(event, "flag", card, log)]
    pauses = [
        event.kind for event in log if is_about(event, "suspend", card, log) or is_about(event, "resume", card, log)
    ]
    buried = [event.day for event in log if is_about(event, "bury", card, log)]
    recalled = days_asked_for(card, since)
    return {
        "card": card,
        "stability": state.stability if moves else 0.0,
        "difficulty": state.difficulty if moves else 0.0,
        "first_day": min((event.day for event in moves), default=None),
        "last_day": last,
        "attempts": len(moves),
        "lapses": sum(event.body["rating"] == 1 for event in moves[1:]),
        "rung": rung,
        "latest_day": mine[-1].day if mine else None,
        "missed": bool(mine) and mine[-1].body["rating"] == 1,
        "recalled_day": max(recalled, default=None),
        "content": mine[-1].body["content"] if mine else "",
        "suspended": pauses[-1:] == ["suspend"],
        "buried_day": max(buried, default=None),
        "flagged": bool(flags and flags[-1]),
        "confident_day": confident(mine, moves),
        "tries": sum(is_about(event, "review", card, log) for event in log),
    }


def since_reset(card: str, log: Log) -> Log:
    """The log without the reviews from before the last reset of the card."""
    resets = [n for n, event in enumerate(log) if is_about(event, "reset", card, log)]
    return [event for n, event in enumerate(log) if event.kind != "review" or not resets or n > resets[-1]]


def confident(mine: Log, moves: Log) -> int | None:
    """The day of the last miss that was called certain, of the attempts from the last moving one on."""
    since = mine[mine.index(moves[-1]) :] if moves else []
    days = [event.day for event in since if event.body.get("sure") and event.body["rating"] == 1]
    return days[-1] if days else None


def is_about(event: Event, kind: str, card: str, log: Log) -> bool:
    return event.kind == kind and now_called(event.body["card"], log) == card
