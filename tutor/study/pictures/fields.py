"""A picture as plain values, for JSON."""

from tutor.study.day import iso
from tutor.study.picture import Bar, Caption, Picture, Point, Year


def fields(picture: Picture) -> dict[str, object]:
    """Return name, title, the two sentences and the figures of a picture; study days become dates as "2026-11-24"."""
    caption = picture.caption
    plain = {name: _plain(value) for name, value in picture._asdict().items() if not isinstance(value, Caption)}
    told: dict[str, object] = {
        "name": caption.name,
        "title": caption.title,
        "says": caption.says,
        "counts": caption.counts,
        **plain,
    }
    return told | {"first": iso(picture.first)} if isinstance(picture, Year) else told


def _plain(value: object) -> object:
    match value:
        case Point():
            return {"first": iso(value.first), "last": iso(value.last), "value": value.value, "cases": value.cases}
        case Bar():
            return value._asdict() | {"day": None if value.day is None else iso(value.day)}
        case tuple():
            names: tuple[str, ...] = getattr(value, "_fields", ())
            plain = [_plain(each) for each in value]
            return dict(zip(names, plain, strict=True)) if names else plain
        case _:
            return value
