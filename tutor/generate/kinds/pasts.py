"""Past forms of verbs, for what a sentence tells with a participle: "after moving to Paris in 1947"."""

from tutor.generate.tree import Tree

_ODD = dict(
    pair.split(":")
    for pair in (
        "be:was become:became begin:began bear:bore bind:bound break:broke bring:brought build:built buy:bought "
        "catch:caught choose:chose come:came cut:cut deal:dealt do:did draw:drew drive:drove fall:fell feed:fed "
        "feel:felt fight:fought find:found flee:fled fly:flew get:got give:gave go:went grow:grew have:had hear:heard "
        "hide:hid hit:hit hold:held keep:kept know:knew lay:laid lead:led leave:left lend:lent let:let lose:lost "
        "make:made mean:meant meet:met overcome:overcame overthrow:overthrew pay:paid put:put read:read ride:rode "
        "ring:rang rise:rose run:ran say:said see:saw seek:sought sell:sold send:sent set:set shoot:shot show:showed "
        "shut:shut sing:sang sink:sank sit:sat sleep:slept speak:spoke spend:spent split:split spread:spread "
        "stand:stood steal:stole strike:struck swear:swore sweep:swept swim:swam take:took teach:taught tell:told "
        "think:thought throw:threw undergo:underwent undertake:undertook wear:wore win:won withdraw:withdrew "
        "write:wrote rebuild:rebuilt retake:retook"
    ).split()
)
_DOUBLED = frozenset("plan stop ship drop equip admit commit occur refer transfer permit submit expel compel".split())


def past(lemma: str) -> str:
    """Return the past form of a verb given in its plain form."""
    plain = lemma.casefold()
    if plain in _ODD:
        return _ODD[plain]
    if plain.endswith("e"):
        return f"{plain}d"
    if plain.endswith("y") and plain[-2:-1] not in tuple("aeiou"):
        return f"{plain[:-1]}ied"
    return f"{plain}{plain[-1]}ed" if plain in _DOUBLED else f"{plain}ed"


def plain_past(tree: Tree, text: str) -> str:
    """Return a statement of a sentence as it is told with its date: "died" for "had died"."""
    for had in tree.words:
        verb = tree.words[had.head]
        if had.low != "had" or had.dep != "aux" or verb.tag != "VBN" or verb.dep in ("relcl", "acl"):
            continue
        many = any(one.tag in ("NNS", "NNPS") or tree.children(one, "conj") for one in tree.children(verb, "nsubjpass"))
        passive = f"{'were' if many else 'was'} {verb.text}"
        for group, told in ((f"had been {verb.text}", passive), (f"had {verb.text}", past(verb.lemma))):
            text = text.replace(group, told) if text.count(group) == 1 else text
    return text
