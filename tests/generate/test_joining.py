"""Arguments that belong together: one note for one claim, one holder or none, one issue for a view and its answer."""

from tests.generate.drafting import reading
from tutor.deck.notes import Argument
from tutor.generate.joining import joined
from tutor.generate.kinds.forms import AUTHOR, argument, point, recalled
from tutor.generate.proposal import Proposal, answers
from tutor.generate.reading import Reading

_READ = reading("Tolls are fair to poor families. Tolls pay for roads. Tolls keep lorries away. Tolls hurt poor towns.")


def _arguments(read: Reading, *proposals: Proposal) -> list[Argument]:
    return [one.note for one in joined(read, proposals) if isinstance(one.note, Argument)]


def test_reasons_for_one_claim_stand_in_one_note() -> None:
    claim, first, second, _ = _READ.sentences
    made = _arguments(
        _READ,
        argument("reason", claim, "Tolls are fair", because=[point(first, "Tolls pay for roads")], weight=0.8),
        argument("reason", claim, "Tolls are fair", because=[point(second, "Tolls keep lorries away")], weight=0.7),
    )
    assert [[point.text for point in note.because] for note in made] == [
        ["Tolls pay for roads", "Tolls keep lorries away"]
    ]


def test_the_author_is_left_out_where_nobody_else_holds_anything() -> None:
    claim, first, _, last = _READ.sentences
    own = argument("reason", claim, "Tolls are fair", because=[point(first, "Tolls pay for roads")], weight=0.8)
    other = argument("view", last, "Tolls hurt towns", by="Anna Vogel", against=[point(first, "x")], weight=0.8)
    unheld = argument("reason", last, "Tolls hurt", by="", because=[point(first, "Tolls pay")], weight=0.8)
    assert [note.by for note in _arguments(_READ, own, unheld)] == ["", ""]
    assert [note.by for note in _arguments(_READ, own, other)] == [AUTHOR, "Anna Vogel"]


def test_of_two_answers_to_one_question_the_shorter_stays() -> None:
    one, two, *_ = _READ.sentences
    made = joined(
        _READ,
        [
            recalled("cause", one, "Why are tolls fair?", "Because tolls pay for all the roads", weight=0.8),
            recalled("cause", two, "Why are tolls fair?", "Tolls pay for roads", weight=0.8),
        ],
    )
    assert [list(answers(proposal.note)) for proposal in made] == [["Tolls pay for roads"]]


def test_a_reported_view_and_the_answer_soon_after_it_share_an_issue() -> None:
    first, _, _, last = _READ.sentences
    view = argument("view", first, "Tolls are fair to poor families", by="Anna Vogel", weight=0.8)
    answer = argument("objection", last, "Tolls hurt poor families", because=[point(last, "x")], weight=0.8)
    assert [note.issue for note in _arguments(_READ, view, answer)] == [
        "Is it right that tolls are fair to poor families?"
    ] * 2
