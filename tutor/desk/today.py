"""What today holds, computed: the rows and the sums that home and `tutor decks` show."""

from tutor.desk.desk import Desk
from tutor.desk.overview import DeckRow, Overview, Reading
from tutor.desk.portion import minutes, portion, split
from tutor.desk.scope import EVERYTHING
from tutor.library.library import DeckFile
from tutor.library.presence import beside
from tutor.study.queue import sentence


def overview(desk: Desk) -> Overview:
    """What today holds, over all decks found."""
    decks = desk.decks()
    today, store = desk.today(), desk.store
    ids = [file.id for file in decks]
    counts = {count.deck: count for count in store.counts(ids, today, known=True)}
    rows = []
    for file in desk.library.files:
        if not file.sound:
            rows.append(_idle(file))
            continue
        count = counts[file.id]
        reviews, new = split(portion(desk, [file.id], EVERYTHING)) if count.due or count.new else (0, 0)
        rows.append(
            DeckRow(
                id=file.id,
                title=file.title,
                path=str(file.path),
                cards=count.cards,
                reviews=reviews,
                new=new,
                unseen=count.new,
                known=count.known / count.cards if count.cards else 0.0,
                next_due=count.next_due,
                drafts=file.drafts,
                shipped=file.shipped,
                about=file.about,
            )
        )
    queue = portion(desk, ids, EVERYTHING)
    reviews, new = split(queue)
    return Overview(
        rows=tuple(rows),
        today=today,
        reviews=reviews,
        new=new,
        minutes=minutes(desk, len(queue.items)),
        streak=store.streak(today),
        sentence=sentence(queue, today),
        first_run=not store.has_reviews(),
        next_due=min((count.next_due for count in counts.values() if count.next_due is not None), default=None),
    )


def reading(file: DeckFile) -> Reading:
    """Where the article behind a deck can be read."""
    source = file.source
    article = beside(file.path, source.get("file", ""))
    return Reading(
        title=source.get("title", ""),
        author=source.get("author", ""),
        publisher=source.get("publisher", ""),
        date=source.get("date", ""),
        url=source.get("url", ""),
        file="" if article is None else str(article),
    )


def _idle(file: DeckFile) -> DeckRow:
    return DeckRow(
        id=file.id,
        title=file.title,
        path=str(file.path),
        drafts=file.drafts,
        shipped=file.shipped,
        problems=len(file.problems),
        shadowed_by=str(file.shadowed_by) if file.shadowed_by else "",
        about=file.about,
    )
