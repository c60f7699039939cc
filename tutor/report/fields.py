"""A report as plain values, for JSON."""

from datetime import UTC, datetime

from tutor.report.report import DeckName, Report, Session
from tutor.study.day import iso
from tutor.study.pictures.fields import fields as picture_fields


def fields(report: Report) -> dict[str, object]:
    """Return the fields of the report's JSON, all but the version of its form, as `schema.json` describes them."""
    return {
        "tutor": report.tutor,
        "made": iso(report.made),
        "name": report.name or None,
        "anonymous": report.anonymous,
        "first": iso(report.first),
        "last": iso(report.last),
        "totals": report.totals._asdict(),
        "parts": [
            {
                "deck": None if part.deck is None else _deck(part.deck),
                "pictures": [picture_fields(picture) for picture in part.pictures],
            }
            for part in report.parts
        ],
        "sessions": [_session(session) for session in report.sessions],
    }


def _deck(deck: DeckName) -> dict[str, object]:
    return {"id": deck.id, "title": deck.title}


def _session(session: Session) -> dict[str, object]:
    return session._asdict() | {
        "session": session.session or None,
        "at": _utc(session.at) if session.at else None,
        "day": iso(session.day),
        "decks": [_deck(deck) for deck in session.decks],
    }


def _utc(at: str) -> str:
    """Return a local moment in UTC; one of a year that no clock tells is in UTC already."""
    try:
        return datetime.fromisoformat(at).astimezone(UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError):
        return at
