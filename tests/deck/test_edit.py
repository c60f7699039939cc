import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.strategies import commented, without_lines
from tutor.deck.edit import add_accept, pin, rename, set_source_file
from tutor.deck.notes import Argument, Cloze, Deck, Fact
from tutor.deck.parse import parse
from tutor.deck.problems import DeckError
from tutor.errors import TutorError

TOP = 'format = 1\ntitle = "T"\n'


def only_adds(old: str, new: str) -> bool:
    """Every character of the old text is in the new one, in the same order."""
    left = iter(new)
    return all(char in left for char in old)


def comments(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.lstrip().startswith("#") or not line.strip()]


@settings(deadline=None, max_examples=60)
@given(commented())
def test_pinning_only_adds_ids_and_is_done_once(text: str) -> None:
    new, pinned = pin(text)
    assert only_adds(text, new)
    assert comments(text) == comments(new)
    assert pin(new) == (new, ())
    deck, before = parse(new), parse(text)
    assert deck.pinned
    assert all(note.pinned for note in deck.notes)
    assert [note.id for note in deck.notes] == [note.id for note in before.notes]
    assert len(pinned) == len(set(pinned))
    assert (pinned == ()) == (new == text)


@settings(deadline=None, max_examples=60)
@given(commented(), st.data())
def test_a_note_renamed_and_renamed_back_is_the_same(text: str, data: st.DataObject) -> None:
    text, _ = pin(text)
    deck = parse(text)
    for note in deck.notes[:1]:
        new = rename(text, f"{deck.id}/{note.id}", f"{deck.id}/zz-new-id")
        assert comments(new) == comments(text)
        assert rename(new, f"{deck.id}/zz-new-id", f"{deck.id}/{note.id}") == text
    other = rename(text, deck.id, "zz-deck")
    assert parse(other).id == "zz-deck"
    assert rename(other, "zz-deck", deck.id) == text


def aspects(deck: Deck) -> list[tuple[str, str]]:
    found = []
    for note in deck.notes:
        match note:
            case Fact():
                found.append((note.id, "answer"))
            case Cloze():
                found += [(note.id, gap.name) for gap in note.gaps]
            case Argument():
                found += [(note.id, f"because.{point.id}") for point in note.because]
                found += [(note.id, f"reply.{point.id}") for point in note.against]
            case _:
                pass
    return found


@settings(deadline=None, max_examples=60)
@given(commented(), st.data())
def test_an_accepted_answer_is_added_to_its_card_alone_and_once(text: str, data: st.DataObject) -> None:
    deck = parse(text)
    for note, aspect in aspects(deck)[:2]:
        new = add_accept(text, note, aspect, 'so "it" is')
        assert only_adds(text, new)
        assert comments(text) == comments(new)
        assert add_accept(new, note, aspect, 'so "it" is') == new
        changed = [a for a, b in zip(parse(new).notes, deck.notes, strict=True) if a.id == note and a != b]
        assert len(changed) == 1


@settings(deadline=None, max_examples=40)
@given(commented())
def test_the_source_file_is_named_and_nothing_else_changes(text: str) -> None:
    new = set_source_file(text, "other.txt")
    assert parse(new).source.file == "other.txt"
    assert [line for line in comments(new) if line.strip()] == [line for line in comments(text) if line.strip()]
    assert set_source_file(new, "other.txt") == new
    back, wanted = without_lines(parse(new)), without_lines(parse(text))
    assert (back.notes, back.title, back.id) == (wanted.notes, wanted.title, wanted.id)


def test_pinning_turns_plain_reasons_into_tables_in_their_place() -> None:
    text = TOP + (
        "# the main claim\n"
        "[[argument]]  # one\n"
        'claim = "A"\n'
        "because = [\n"
        '  "First.",  # why\n'
        "  { text = 'Second.' },\n"
        "]\n"
        "[[argument.against]]\n"
        'text = "But."\n'
    )
    new, pinned = pin(text, stem="My deck")
    assert pinned == ("my-deck", "a", "a/because.first", "a/because.second", "a/against.but")
    assert new == (
        'format = 1\nid = "my-deck"\ntitle = "T"\n'
        "# the main claim\n"
        "[[argument]]  # one\n"
        'id = "a"\n'
        'claim = "A"\n'
        "because = [\n"
        '  { id = "first", text = "First." },  # why\n'
        "  { id = \"second\", text = 'Second.' },\n"
        "]\n"
        "[[argument.against]]\n"
        'id = "but"\n'
        'text = "But."\n'
    )


def test_a_list_that_its_ids_make_too_long_has_a_line_for_each_reason() -> None:
    first, second = "The republic was invaded by its neighbours.", "A revolt broke out in the west."
    head = '[[argument]]\nid = "a"\nclaim = "A"\n'
    wanted = (
        "because = [\n"
        f'  {{ id = "the-republic-was-invaded-by-its-neighbours", text = "{first}" }},\n'
        f'  {{ id = "a-revolt-broke-out-in-the-west", text = "{second}" }},\n'
        "]  # why\n"
    )
    for comma in ("", ",", ", "):
        new, _ = pin(f'{TOP}{head}because = ["{first}", "{second}"{comma}]  # why\n')
        assert new.endswith(head + wanted)
    short, _ = pin(f'{TOP}{head}because = ["One.", "Two."]\n')
    assert short.endswith('because = [{ id = "one", text = "One." }, { id = "two", text = "Two." }]\n')


def test_a_ground_keeps_its_own_id_when_the_argument_it_uses_is_renamed() -> None:
    text = TOP + (
        '[[argument]]\nid = "a"\nclaim = "A"\nbecause = ["@b", "x"]\n[[argument]]\nid = "b"\nclaim = "B"\nby = "C"\n'
    )
    new = rename(text, "deck/b", "deck/c")
    assert 'because = [{ id = "b", text = "@c" }, "x"]' in new
    assert 'id = "c"\nclaim = "B"' in new


ACCEPTS = [
    ("no list yet", 'answer = "y" # c\nexplain = "e"\n', 'answer = "y" # c\naccept = ["new"]\nexplain = "e"\n'),
    ("no line end", 'answer = "y"', 'answer = "y"\naccept = ["new"]'),
    ("an empty list", 'answer = "y"\naccept = []\n', 'answer = "y"\naccept = ["new"]\n'),
    ("a list", 'answer = "y"\naccept = ["a"] # c\n', 'answer = "y"\naccept = ["a", "new"] # c\n'),
    ("a trailing comma", 'answer = "y"\naccept = ["a",]\n', 'answer = "y"\naccept = ["a", "new",]\n'),
    (
        "a list of lines",
        'answer = "y"\naccept = [\n  "a", # c\n]\n',
        'answer = "y"\naccept = [\n  "a",\n  "new", # c\n]\n',
    ),
]


@pytest.mark.parametrize(("before", "after"), [case[1:] for case in ACCEPTS], ids=[case[0] for case in ACCEPTS])
def test_an_answer_is_added_in_the_layout_of_the_file(before: str, after: str) -> None:
    head = TOP + '[[fact]]\nid = "n"\nask = "x"\n'
    assert add_accept(head + before, "n", "answer", "new") == head + after


@pytest.mark.parametrize(
    "accept",
    ["", "accept = { c2 = ['b'] }\n", "accept.c2 = ['b']\n", "[fact.accept]\nc2 = ['b']\n", "accept = {}\n"],
)
def test_a_gap_takes_an_answer_however_its_table_is_written(accept: str) -> None:
    text = TOP + '[[fact]]\nid = "n"\ntext = "{{c1::x}} {{c2::y}}"\n' + accept
    note = parse(add_accept(text, "n", "c1", "new")).notes[0]
    assert isinstance(note, Cloze)
    assert note.gaps[0].accept == ("new",)


@pytest.mark.parametrize(
    "source", ["", "[source]\ntitle = 's'\n", "source = { title = 's' }\n", "source.title = 's'\n"]
)
def test_the_source_file_is_named_however_the_source_is_written(source: str) -> None:
    text = TOP + source + '\n# first\n[[fact]]\nask = "x"\nanswer = "y"\n'
    new = set_source_file(text, "a.txt")
    assert parse(new).source.file == "a.txt"
    assert '\n# first\n[[fact]]\nask = "x"' in new


REFUSED = [
    ("an unknown note", lambda text: add_accept(text, "nn", "answer", "x")),
    ("an aspect that takes none", lambda text: add_accept(text, "n", "date", "x")),
    ("nothing", lambda text: add_accept(text, "n", "answer", " ")),
    ("a wrong option", lambda text: add_accept(text, "n", "answer", "Z")),
    ("another deck", lambda text: rename(text, "other/n", "other/m")),
    ("a taken id", lambda text: rename(text, "deck/n", "deck/m")),
    ("no id", lambda text: rename(text, "deck/n", "deck/N N")),
    ("a note for a deck", lambda text: rename(text, "deck/n", "deck")),
    ("an unknown note to rename", lambda text: rename(text, "deck/k", "deck/l")),
    ("a path", lambda text: set_source_file(text, "../x")),
]


@pytest.mark.parametrize("edit", [case[1] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_an_edit_that_cannot_be_made_is_refused(edit) -> None:
    text = (
        TOP
        + '[[fact]]\nid = "n"\nask = "x"\nanswer = "y"\nwrong = ["z"]\n[[event]]\nid = "m"\nwhen = 2001\nwhat = "w"\n'
    )
    with pytest.raises(TutorError):
        edit(text)


def test_a_rename_that_would_move_another_id_is_refused() -> None:
    text = TOP + '[[fact]]\nid = "x"\nask = "x"\nanswer = "y"\n[[fact]]\nask = "x"\nanswer = "y"\n'
    with pytest.raises(TutorError, match="more of the deck"):
        rename(text, "deck/x", "deck/y")


def test_an_unsound_deck_is_not_edited() -> None:
    with pytest.raises(DeckError):
        pin("format = 1\n")
