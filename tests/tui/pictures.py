"""A year of study that never took place, and the pictures of it, made by the real functions."""

from functools import cache

from tests.tui.past import BEARER, DAY
from tutor.study.picture import Hard, Picture, PictureName, Span
from tutor.study.pictures.calibration import calibration
from tutor.study.pictures.coming import coming
from tutor.study.pictures.compared import compared
from tutor.study.pictures.growth import growth
from tutor.study.pictures.hardest import hardest
from tutor.study.pictures.known import Stand, known
from tutor.study.pictures.recall import recall
from tutor.study.pictures.score import score
from tutor.study.pictures.year import year
from tutor.study.tally import MILLION, Guess, Tally, Turn

DECKS = (("study", "How to study"), ("kim", "Kim Jong Un\u2019s road to Russia"))
TITLES = dict(DECKS)
LENGTHS = {"30 days": 30, "90 days": 90, "year": 365, "all": 500}
FORMS = (("fact", "typed", 2), ("fact", "choice", 0), ("event", "date", 1), ("argument", "list", 2))
HARD = (
    Hard("kim/bearer/answer", "kim", BEARER, 9, 8.7, 24, 13),
    Hard("kim/pact/c1", "kim", "The ____ treaty obliged Moscow to come to the DPRK\u2019s aid.", 4, 7.2, 15, 10),
    Hard("study/spacing/answer", "study", "By how much does spacing beat massing?", 2, 5.5, 9, 7),
)


def studied(day: int) -> int:
    """How many cards were answered: none on Sundays, in a fortnight of June, or before the first day."""
    resting = (day + 3) % 7 == 6 or day in range(DAY - 170, DAY - 156) or day <= DAY - 400
    return 0 if resting else 8 + (day * 7919 >> 3) % 19


@cache
def tallies() -> tuple[Tally, ...]:
    found = []
    for day in range(DAY - 499, DAY + 1):
        for place, (kind, form, rung) in enumerate(FORMS):
            answers = studied(day) // len(FORMS)
            right = answers - (day * 31 + place * 7) % 3 * (answers > 2)
            sums = (answers, answers * 9000, answers, right * MILLION, int(form == "list"), 1, answers, right)
            if answers:
                deck = DECKS[(day + place) % 3 == 0][0]
                found.append(Tally(day, deck, kind, form, rung, *sums, answers // 2, min(right, answers // 2)))
    return tuple(found)


class FakeFigures:
    """The pictures over a range of days, of one deck or all; `told` names those that were asked for."""

    def __init__(self, over: str, deck: str, decks: tuple[tuple[str, str], ...], told: list[str]) -> None:
        self.decks = decks
        self.has_history = bool(decks)
        self._span = Span(DAY - LENGTHS[over] + 1, DAY, deck)
        self._told = told
        self._tallies = [each for each in tallies() if deck in ("", each.deck)]

    def picture(self, name: PictureName) -> Picture:
        self._told.append(name)
        span, held = self._span, self._tallies
        days = range(span.first, span.last + 1)
        match name:
            case "score":
                return score(span, held)
            case "year":
                answers: dict[int, int] = {}
                for each in held:
                    answers[each.day] = answers.get(each.day, 0) + each.answers
                return year(DAY, answers)
            case "recall":
                return recall(span, held, 0.9)
            case "coming":
                return coming(
                    DAY, {day: studied(day) + 30 * (day == DAY + 9) for day in range(DAY - 2, DAY + 30)}, 9000
                )
            case "known":
                stands = (Stand(TITLES["kim"], 120, 70.0, 96, 41), Stand(TITLES["study"], 40, 36.4, 40, 30))
                return known([stand for stand in stands if span.deck in ("", "kim") or stand.title != TITLES["kim"]])
            case "growth":
                turns = [Turn(day, "kim", studied(day) // 9, studied(day - 30) // 14) for day in days]
                return growth(span, (40, 12), turns)
            case "calibration":
                bands = ((9, 800, 0.94, 0.91), (8, 320, 0.86, 0.85), (7, 60, 0.75, 0.64), (5, 7, 0.56, 0.71))
                guesses = [
                    Guess(DAY, "kim", band, cases, round(cases * expected * MILLION), round(cases * happened))
                    for band, cases, expected, happened in bands
                ]
                return calibration(span, guesses)
            case "compared":
                return compared(span, held, TITLES)
            case "hardest":
                return hardest([card for card in HARD if span.deck in ("", card.deck)])
