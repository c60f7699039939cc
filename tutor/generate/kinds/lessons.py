"""What the terms of an article do, need, depend on and lead to: questions for all that a clause says of one."""

import re
from collections.abc import Iterator

from tutor.generate.asking import inverted
from tutor.generate.clause import Clause, clause_of, droppable, main_clauses, short_subject
from tutor.generate.kinds.askable import contents, is_light
from tutor.generate.kinds.asserted import Asserted, asserted, is_torn
from tutor.generate.kinds.bearers import is_small
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.inquiry import held
from tutor.generate.kinds.lasting import is_general_enough, is_lasting
from tutor.generate.kinds.plain import is_reported
from tutor.generate.kinds.predicates import Asked, askable, in_plain_form
from tutor.generate.kinds.salient import carried, is_doctrine, is_term, is_theme
from tutor.generate.lettering import capital, is_sound, lowered, marks_at_ends, tidy
from tutor.generate.phrases import restricted
from tutor.generate.proposal import Proposal, answers, stems
from tutor.generate.telling import Teller, Told
from tutor.generate.ties import FINITE, cut_out, joints, set_off
from tutor.generate.tree import NOUNS, Tree, Word

_HOLDING = frozenset(
    "say argue claim hold maintain suggest propose insist assert assume state posit predict teach contend".split()
)
_MEASURED = frozenset("more less fewer higher lower greater warmer colder larger smaller".split())
_SPEAKERS = frozenset("we you i they he she it one some".split())
_BECAUSE = frozenset("because since although though while whereas".split())
_EMPTY_NOUNS = frozenset(
    "feature way thing form factor aspect problem issue question result change difference effect group kind type "
    "area extreme role challenge".split()
)
_GOING_ON = frozenset("and or which who including such particularly especially an a the".split())
_ONE_OF_MANY = frozenset("law bill plan project deal agreement rule court company ministry policy park act".split())
_BARE = re.compile(r"(?:What|How) (?:\w+ )\[?the (\w+)\]? (?!of\b|that\b|which\b)\w+ ?(?:\w+)?\?")
_BEGINNING = re.compile(
    r"(?:What|How|In|At|On|During|When|If|After|Before|Under|Unlike|Like|As|With|Without|By|Through|From|Within|Among|"
    r"Across|Over|Between|Once|Where|While|Until|Since|Because)\b.*(?<!according to)\?\Z",
    re.DOTALL,
)
_TORN = re.compile(r"\[\(|\b[A-Z]\.\d|, \w+\?\Z|\w[\"\u201d]-|\s[\"\u201c]\s?\?\Z")
_AGAINST = frozenset("but yet nor or".split())
_PUT_IN = re.compile(r"\[the (\w+)\]")
_LAST_ADVERB = re.compile(r"(.*) (\w+ly)\?\Z")
_FEWEST = 3
_FEWEST_NAMED = 2
_FEWEST_PAST = 4
_FEWEST_TOLD = 5
_LONG = 5
_MOST = 32
_EASY = 24


def lessons(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what a clause says of a term of the article; at most one for each clause."""
    found: dict[str, list[Proposal]] = {}
    for place, tree in enumerate(teller.parsed.trees):
        for told in _told(teller, place, tree):
            if not is_lasting(told.clause) or not is_term(teller, place, told.clause):
                continue
            subject = told.clause.subject
            if subject is None or not is_general_enough(teller, place, told.clause, subject):
                continue
            first = next(cards(teller, place, told.clause), None)
            if first is not None:
                made = held(first, told)
                found.setdefault(next(stems(made.note)).casefold(), []).append(made)
    for same in found.values():
        if len({tuple(answers(one.note)) for one in same}) == 1:
            yield same[0]


def _told(teller: Teller, place: int, tree: Tree) -> Iterator[Asserted]:
    """Yield what a sentence asserts, and what it says that a theory or a school holds, as a clause about these."""
    for told in asserted(teller, place, tree):
        if told.holder.casefold() in _SPEAKERS or "," in told.holder or (told.holder and told.holder.islower()):
            continue
        if told.clause.verb.lemma not in _HOLDING or (told.clause.subject and told.clause.subject.tag != "NNS"):
            yield told
    for word in tree.words:
        mark = tree.child(word, "mark") if word.dep == "advcl" and not is_reported(tree) else None
        made = clause_of(tree, word) if mark is not None and mark.low == "while" else None
        if made is not None and made.subject is not None and not made.shared and not made.is_past:
            yield Asserted(made)
    for clause in main_clauses(tree):
        subject = clause.subject
        if subject is None or clause.shared or "?" in tree.text or clause.verb.lemma not in _HOLDING:
            continue
        if is_torn(tree, clause.places) or subject.tag in ("NNS", "NNPS"):
            continue
        if is_doctrine(tree, subject) and tree.child(clause.verb, "ccomp"):
            yield Asserted(clause)


def cards(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """Yield what may be asked about a clause, the best first."""
    for asked in askable(clause):
        yield from _card(teller, place, clause, asked)


def _card(teller: Teller, place: int, clause: Clause, asked: Asked) -> Iterator[Proposal]:
    tree = clause.tree
    compared = [word for word in tree.chosen(clause.places) if word.tag in ("JJR", "RBR")]
    if teller.parsed.is_generic and all(word.low in _MEASURED for word in compared):
        teller = teller.comparing
    if _goes_on(clause):
        return
    swaps = asked.swaps | _small(teller, clause)
    told = teller.question(place, clause, asked.word, without=asked.cut, most=24, swaps=swaps, anchored=False)
    told = told or _carried(teller, place, clause, asked)
    if told is None or not _is_named(teller, told.text) or not _BEGINNING.match(told.text) or _TORN.search(told.text):
        return
    ask = _adverb_placed(clause, told.text)
    known = clause.places - asked.answer | short_subject(clause)
    for own in _answers(clause, asked.answer):
        if not _is_whole(tree, own):
            continue
        answer = _phrase(teller, place, tree, own, known) or _held_of_all(teller, place, clause, own, known)
        if answer is None:
            continue
        answer = in_plain_form(clause, asked, answer)
        meant, given = contents(answer), contents(told.text)
        again = any(len(word) > _LONG and teller.parsed.reading.article.text.count(word) > 1 for word in meant)
        nouns = sum(tree.words[at].tag in (*NOUNS, "VBG") for at in own)
        few = len(given) >= _FEWEST and again and not clause.modal and nouns > 1
        fewest = _FEWEST_NAMED if few else _FEWEST
        if (not asked.swaps and _is_run_on(tree, own)) or _is_list_cut(tree, own) or _is_idle_answer(tree, own):
            return
        if clause.subject is not None and clause.subject.low in ("we", "you") and len(given) < _FEWEST:
            return
        fewest_past = _FEWEST if len(given) >= _FEWEST_PAST else _FEWEST_PAST
        if clause.is_past and (len(meant) < fewest_past or len(given) < _FEWEST):
            return
        if any(tree.words[at].lemma == "half" for at in own) or all(
            is_light(tree.words[at]) for at in own if tree.words[at].tag in NOUNS
        ):
            return
        if len(meant) < fewest or len(meant | given) < _FEWEST_TOLD or len(meant & given) * 2 >= len(meant):
            return
        yield recalled("lesson", teller.parsed.sentences[place], ask, answer, weight=0.82)
        return


def _carried(teller: Teller, place: int, clause: Clause, asked: Asked) -> Told | None:
    """Return the question about the "it" with which a clause goes on from the sentence before, or None."""
    named = carried(teller, place, clause)
    chosen = clause.places - clause.subject_places - asked.cut | short_subject(clause)
    fronts = [one for one in clause.parts("advmod") if one.at < min(clause.subject_places)]
    chosen -= clause.tree.under(*fronts)
    settled = teller.alone.settled(place, chosen - named.keys()) if named else None
    if settled is None:
        return None
    chosen -= marks_at_ends(clause.tree, chosen)
    text = inverted(clause, chosen, asked.word, settled.swaps | named | asked.swaps)
    return Told(capital(f"{text}?"), True) if is_sound(text[:-1]) else None


def _phrase(teller: Teller, place: int, tree: Tree, own: frozenset[int], known: frozenset[int]) -> str | None:
    """Return an answer as it stands alone; in an article on how things are, "the" may stand for things in general."""
    told = teller.phrase(place, tree, own, known=known, most=_MOST)
    if told is None and teller.parsed.is_generic:
        general = {at for at in own if tree.words[at].low == "the" and _is_general(tree, tree.words[at])}
        if not general or teller.alone.settled(place, own - general, known) is None:
            return None
        settled = teller.alone.settled(place, own - general, known)
        text = tidy(tree.said(own, settled.swaps if settled else {}))
        if is_sound(text) and tree.size(own) <= _MOST:
            return lowered(tree, min(own), text)
    return told.text if told else None


def _held_of_all(teller: Teller, place: int, clause: Clause, own: frozenset[int], known: frozenset[int]) -> str | None:
    """Return what a theory says of "us", which means all people, as an answer, or None."""
    tree, subject = clause.tree, clause.subject
    if clause.verb.lemma not in _HOLDING or subject is None or not is_doctrine(tree, subject):
        return None
    settled = teller.alone.settled(place, own, known, we=True)
    text = tidy(tree.said(own, settled.swaps)) if settled else ""
    return lowered(tree, min(own), text) if is_sound(text) and tree.size(own) <= _MOST else None


def _is_general(tree: Tree, article: Word) -> bool:
    """Tell whether a noun with "the" says by what is around it which thing is meant."""
    noun = tree.words[article.head]
    told = tree.children(noun, "amod", "compound") or restricted(tree, noun, tree.under(noun))
    return noun.tag in ("NN", "NNS") and bool(told)


def _small(teller: Teller, clause: Clause) -> dict[int, str]:
    """Return the first word of a sentence in small letters, where it has its capital only from there."""
    first = min(short_subject(clause), default=1)
    word = clause.tree.words[first]
    small = first == 0 and word.tag[:2] in ("NN", "JJ") and is_small(teller, word)
    return {0: word.text[0].lower() + word.text[1:]} if small else {}


def _is_idle_answer(tree: Tree, own: frozenset[int]) -> bool:
    """Tell whether an answer only counts, or says no more than that there are features, ways or forms."""
    words = tree.chosen(own)
    nouns = [word for word in words if word.tag in NOUNS]
    bare = len(nouns) == 1 and nouns[0].lemma in _EMPTY_NOUNS
    counted = any(word.tag == "CD" for word in words[:2]) and len(nouns) < _FEWEST_PAST
    cut = len(words) > 1 and words[-1].text[0].isdigit() and words[-2].low == "from"
    return (
        bare
        or counted
        or cut
        or any(word.text[0].isdigit() for word in words[:6])
        or any(word.text == "=" for word in words)
    )


def _goes_on(clause: Clause) -> bool:
    """Tell whether the same subject does something else behind "but", which may take back what is asked."""
    tree = clause.tree
    joined = any(one.low in _AGAINST for one in tree.children(clause.verb, "cc"))
    return joined and any(
        not tree.child(one, "nsubj", "nsubjpass", "expl") for one in tree.children(clause.verb, "conj")
    )


def _is_whole(tree: Tree, own: frozenset[int]) -> bool:
    """Tell whether an answer begins behind a word, and ends where a phrase of the sentence does."""
    first, last = min(own, default=0), max(own, default=0)
    before = tree.words[first - 1].text if first else ""
    after = tree.words[last + 1] if last + 1 < len(tree.words) else None
    if before in (",", ";", ":"):
        return False
    if any(one.low in _AGAINST and one.dep == "cc" and one.head in own and one.at not in own for one in tree.words):
        return False
    return after is None or not after.text[0].isalnum() or after.tag in ("CC", "IN", "WRB", "WDT", "RB")


def _is_run_on(tree: Tree, own: frozenset[int]) -> bool:
    """Tell whether an answer goes on into the next clause, as where the parser joins a verb to a noun."""
    for word in tree.chosen(own):
        joined = word.dep == "conj" and tree.words[word.head].tag[:2] == "NN"
        some = any(one.low == "some" for one in tree.children(word, "det"))
        if joined and (some or word.tag in FINITE or tree.child(word, "nsubj", "nsubjpass", "dobj")):
            return True
    return False


def _is_list_cut(tree: Tree, own: frozenset[int]) -> bool:
    """Tell whether an answer has commas as a list has, but no word that ends one or goes on otherwise."""
    words = tree.chosen(own)
    if not any(word.text == "," for word in words):
        return False
    return not any(word.low in _GOING_ON or word.tag in ("VBG", "VBN", "CC", "WDT", "IN") for word in words)


def _is_named(teller: Teller, ask: str) -> bool:
    """Tell whether a question says more of what it asks about than "the law", unless all of a kind are meant."""
    put_in = _PUT_IN.search(ask)
    if put_in is not None and not is_theme(teller.parsed, put_in[1]):
        return False
    found = _BARE.match(ask)
    return found is None or (teller.parsed.is_generic and found[1].casefold() not in _ONE_OF_MANY)


def _adverb_placed(clause: Clause, ask: str) -> str:
    """Return a question with an adverb that came to stand at its end before its verb."""
    found = _LAST_ADVERB.match(ask)
    if found is None or found[2] not in clause.tree.text.casefold().split()[0]:
        return ask
    verb = clause.verb.text if clause.aux else clause.verb.lemma
    before, word, after = found[1].rpartition(f" {verb}")
    return f"{before} {found[2]}{word}{after}?" if word else ask


def _answers(clause: Clause, own: frozenset[int]) -> Iterator[frozenset[int]]:
    """Yield the words of an answer, then fewer, without what is only added behind a comma."""
    tree = clause.tree
    why = [word for word in clause.parts("advcl") if (mark := tree.child(word, "mark")) and mark.low in _BECAUSE]
    why += [
        word
        for word in clause.parts("advcl")
        if (mark := tree.child(word, "mark")) and mark.low == "as" and set_off(tree, word)
    ]
    own = cut_out(tree, own, *(clause.under(word) & own for word in why))
    own -= joints(tree, own)
    if not own:
        return
    cuts = [cut & own for cut in droppable(clause) if cut & own and cut <= own and min(own) not in cut]
    if tree.size(own) <= _EASY or not cuts:
        yield own
    for cut in cuts:
        yield cut_out(tree, own, cut)
    yield own
