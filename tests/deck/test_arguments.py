"""What an argument becomes: its reasons, each link, its holder, and the positions on its issue."""

from dataclasses import replace

import pytest

from tutor.deck.arguments import NEITHER, SUPPORTS, UNDERMINES
from tutor.deck.cards import Card, Form
from tutor.deck.expand import expand
from tutor.deck.notes import Argument, Deck, Point, Source


def reason(point_id: str, text: str, **fields: object) -> Point:
    return replace(Point(id=point_id, text=text), **fields)  # type: ignore[arg-type] # a table's fields


RIVAL = Argument(
    id="hanoi",
    claim="The visit is an answer to Hanoi",
    by="several analysts",
    issue="Why a visit?",
    because=(reason("timing", "One followed the other"),),
)
MAIN = Argument(
    id="history",
    claim="The visit rests on a long history",
    by="the author",
    issue="Why a visit?",
    line=40,
    cite=(7,),
    explain="The thesis.",
    because=(
        reason("long", "It had been likely for years", accept=("long likely",)),
        reason("repair", "The ties had been mended slowly", line=45, cite=(9,), explain="Slowly."),
    ),
    against=(
        reason("urgent", "Hanoi made it urgent", reply="That explains the date alone"),
        reason("odd", "It is odd"),
    ),
)
OTHERS = tuple(
    Argument(
        id=f"other{at}",
        claim=f"The claim number {at} is another thing",
        by=f"Holder {at}",
        issue=f"Issue {at}?",
        because=(reason("r", f"A reason numbered {at} for another"),),
        against=(reason("o", f"An objection to {at}", reply=f"A reply that is numbered {at}"),),
    )
    for at in range(3)
)


def cards(*arguments: Argument, author: str = "") -> dict[str, Card]:
    deck = Deck(id="d", title="D", notes=arguments, source=Source(author=author))
    return {card.id.removeprefix("d/"): card for card in expand(deck)}


def choice(card: Card, at: int = 0) -> Form:
    assert card.forms[at].name == "choice"
    return card.forms[at]


def test_an_argument_has_its_reasons_first_and_then_every_link() -> None:
    made = [card.aspect for card in cards(MAIN, RIVAL).values() if card.note == "history"]
    assert made == [
        "reasons",
        "because.long",
        "because.repair",
        "against.urgent",
        "reply.urgent",
        "against.odd",
        "holder",
        "positions",
    ]


def test_the_list_of_reasons_names_the_card_of_each() -> None:
    card = cards(MAIN)["history/reasons"]
    (form,) = card.forms  # without strangers there is nothing to mix them with
    assert form.stem == "Which reasons are given by the author? The visit rests on a long history"
    assert [(item.text, item.id, item.accept) for item in form.items] == [
        ("It had been likely for years", "because.long", ("long likely",)),
        ("The ties had been mended slowly", "because.repair", ()),
    ]


def test_one_reason_is_no_list() -> None:
    assert "hanoi/reasons" not in cards(RIVAL)


def test_a_link_has_its_own_citation_and_explanation_where_it_gives_them() -> None:
    made = cards(MAIN)
    long, repair = made["history/because.long"], made["history/because.repair"]
    assert (long.cite, long.explain, long.line) == ((7,), "The thesis.", 40)
    assert (repair.cite, repair.explain, repair.line) == ((9,), "Slowly.", 45)


def test_a_reason_is_asked_both_ways_beside_strangers() -> None:
    card = cards(MAIN, *OTHERS)["history/because.long"]
    assert {form.name for form in card.forms} == {"choice"}
    assert choice(card).answer == MAIN.claim
    assert set(choice(card).wrong) == {other.claim for other in OTHERS}
    assert choice(card, -1).answer == "It had been likely for years"
    assert set(choice(card, -1).wrong) == {other.because[0].text for other in OTHERS}


def test_the_missing_step_is_asked_among_the_other_steps() -> None:
    card = cards(MAIN, *OTHERS)["history/because.repair"]
    assert choice(card, -1).stem.splitlines() == [
        "Which step is missing?",
        "The claim by the author: The visit rests on a long history",
        "Because: It had been likely for years",
        "Because: ____",
    ]
    alone = cards(RIVAL, *OTHERS)["hanoi/because.timing"]
    assert choice(alone, -1).stem == (
        "Which of these is given as a reason by several analysts? The visit is an answer to Hanoi"
    )


@pytest.mark.parametrize(
    ("aspect", "text", "bearing"),
    [
        ("because.long", "It had been likely for years", SUPPORTS),
        ("against.urgent", "Hanoi made it urgent", UNDERMINES),
    ],
)
def test_a_link_is_told_from_the_link_of_another_argument(aspect: str, text: str, bearing: str) -> None:
    card = cards(MAIN, *OTHERS)[f"history/{aspect}"]
    neither, own = choice(card, 1), choice(card, 2)
    assert (own.answer, own.stem.splitlines()[1:]) == (bearing, [f"The claim: {MAIN.claim}", f"This: {text}"])
    assert neither.answer == NEITHER
    assert neither.stem.splitlines()[2].removeprefix("This: ") in {other.because[0].text for other in OTHERS}
    elsewhere, here = neither.why.splitlines()
    assert elsewhere.removeprefix("It supports another claim: ") in {other.claim for other in OTHERS}
    assert here == f"What is said {'for' if bearing == SUPPORTS else 'against'} this one: {text}"
    for form in (neither, own):
        assert [item.text for item in form.items] == [SUPPORTS, UNDERMINES, NEITHER]
        assert {form.answer, *form.wrong} == {SUPPORTS, UNDERMINES, NEITHER}


def test_without_strangers_no_link_is_told_from_theirs() -> None:
    for card in cards(MAIN, RIVAL).values():
        assert not any(form.answer in {SUPPORTS, UNDERMINES, NEITHER} for form in card.forms)


def test_the_reasons_are_first_picked_from_among_others() -> None:
    rivals = (
        reason("long", "It had been likely", wrong=("It had been unlikely", "Nobody expected it")),
        MAIN.because[1],
    )
    several, listed = cards(replace(MAIN, because=rivals), *OTHERS)["history/reasons"].forms
    assert (several.name, listed.name) == ("several", "list")
    assert several.items == listed.items
    assert several.wrong[0] == "It had been unlikely"
    assert set(several.wrong[1:]) == {other.because[0].text for other in OTHERS}


def test_many_reasons_are_not_picked_but_listed() -> None:
    many = replace(MAIN, because=tuple(reason(f"r{at}", f"Reason {at} of the many") for at in range(5)))
    assert [form.name for form in cards(many, *OTHERS)["history/reasons"].forms] == ["list"]


def test_the_authors_wrong_options_go_first() -> None:
    main = replace(MAIN, wrong=("The visit rests on a whim",), because=(reason("long", "So", wrong=("Not so", "No")),))
    card = cards(main, *OTHERS)["history/because.long"]
    assert (choice(card).wrong, choice(card, -1).wrong) == (("The visit rests on a whim",), ("Not so", "No"))


def test_an_objection_asks_for_its_claim_and_a_reply_for_itself() -> None:
    made = cards(MAIN, *OTHERS)
    assert choice(made["history/against.urgent"]).answer == MAIN.claim
    assert choice(made["history/against.urgent"], -1).answer == "Hanoi made it urgent"
    assert set(choice(made["history/against.urgent"], -1).wrong) == {other.against[0].text for other in OTHERS}
    assert choice(made["history/reply.urgent"]).answer == "Hanoi made it urgent"
    assert set(choice(made["history/reply.urgent"]).wrong) == {other.against[0].text for other in OTHERS}
    assert choice(made["history/reply.urgent"], -1).answer == "That explains the date alone"
    assert set(choice(made["history/reply.urgent"], -1).wrong) == {other.against[0].reply for other in OTHERS}
    assert "history/reply.odd" not in made


def test_without_two_sure_options_a_link_is_judged_by_the_learner() -> None:
    made = cards(MAIN, RIVAL, OTHERS[0])
    assert [form.name for form in made["history/because.long"].forms] == ["recall"]
    assert made["history/reply.urgent"].forms[0].answer == "That explains the date alone"


def test_an_argument_on_the_same_issue_lends_nothing() -> None:
    card = cards(MAIN, RIVAL, *OTHERS)["history/because.long"]
    assert RIVAL.claim not in choice(card).wrong
    assert RIVAL.because[0].text not in choice(card, -1).wrong


@pytest.mark.parametrize(
    "related",
    [
        replace(OTHERS[0], because=(reason("g", MAIN.claim, uses="history"),)),
        replace(OTHERS[0], because=(reason("g", "It had been likely for years."),)),
        replace(OTHERS[0], claim="The ties had been mended slowly"),
        replace(OTHERS[0], claim=MAIN.claim),
    ],
    ids=["uses the claim", "shares a reason", "is used as a reason", "claims the same"],
)
def test_an_argument_joined_by_a_claim_or_a_ground_lends_nothing(related: Argument) -> None:
    card = cards(MAIN, related, *OTHERS[1:])["history/because.long"]
    assert related.claim not in choice(card).wrong
    assert not {point.text for point in related.because} & set(choice(card, -1).wrong)


def test_arguments_joined_in_a_chain_are_one_family() -> None:
    middle = replace(OTHERS[0], because=(reason("g", MAIN.claim, uses="history"),))
    top = replace(OTHERS[1], because=(reason("g", OTHERS[0].claim, uses="other0"),))
    card = cards(MAIN, middle, top, OTHERS[2])["history/because.long"]
    assert [form.name for form in card.forms] == ["recall"]


def test_the_holder_is_asked_where_there_are_others() -> None:
    made = cards(MAIN, RIVAL, *OTHERS, author="A. N. Author")
    choose, typed = made["history/holder"].forms
    assert (choose.name, typed.name, typed.answer, typed.accept) == ("choice", "typed", "the author", ("A. N. Author",))
    assert choose.wrong == ("several analysts", "Holder 0", "Holder 1", "Holder 2")
    assert "history/holder" not in cards(MAIN)
    assert "history/holder" not in cards(replace(MAIN, by=""), RIVAL)


def test_one_who_says_the_same_is_no_wrong_holder() -> None:
    agreeing = replace(OTHERS[0], claim=MAIN.claim)
    assert "Holder 0" not in choice(cards(MAIN, RIVAL, agreeing)["history/holder"]).wrong
    assert "history/holder" not in cards(MAIN, agreeing)


def test_the_positions_stand_on_the_first_argument_of_an_issue_with_two_holders() -> None:
    made = cards(MAIN, RIVAL)
    assert [item.text for item in made["history/positions"].forms[0].items] == [
        "the author: The visit rests on a long history",
        "several analysts: The visit is an answer to Hanoi",
    ]
    assert len(made["history/positions"].forms) == 1
    assert "hanoi/positions" not in made
    assert "history/positions" not in cards(MAIN, replace(RIVAL, by="the author"))
    assert "history/positions" not in cards(MAIN, replace(RIVAL, issue="Another?"))


def test_three_positions_are_first_matched_with_their_holders() -> None:
    third = replace(OTHERS[0], issue="Why a visit?")
    match, listed = cards(MAIN, RIVAL, third)["history/positions"].forms
    assert (match.name, listed.name) == ("match", "list")
    assert [(item.text, item.pair) for item in match.items] == [(each.by, each.claim) for each in (MAIN, RIVAL, third)]
    shared = cards(MAIN, RIVAL, replace(third, by="The author"))["history/positions"]
    assert [form.name for form in shared.forms] == ["list"]


def test_a_draft_lends_and_joins_nothing() -> None:
    made = cards(MAIN, replace(RIVAL, draft=True), *(replace(other, draft=True) for other in OTHERS))
    assert "history/positions" not in made
    assert [form.name for form in made["history/because.long"].forms] == ["recall"]


def test_the_content_of_a_link_is_what_it_joins() -> None:
    before = cards(MAIN)
    after = cards(replace(MAIN, by="another", because=(replace(MAIN.because[0], text="It had"), MAIN.because[1])))
    changed = {name for name in before if before[name].content != after[name].content}
    assert changed == {"history/reasons", "history/because.long"}


def test_forms_choose_the_self_judged_form_of_a_link() -> None:
    made = cards(replace(MAIN, forms=("recall",)), *OTHERS)
    assert [form.name for form in made["history/because.long"].forms] == ["recall"]
    assert [form.name for form in made["history/reasons"].forms] == ["several", "list"]
