"""Verbs in the forms that the rules know: closed lists, and how one form is made of another."""

AUXILIARIES = frozenset(
    "is are was were has have had does do did will would can could may might must shall should cannot can't won't "
    "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't wouldn't couldn't shouldn't mustn't".split()
)
"""Helping verbs, in all forms that carry a clause."""

BE = frozenset("is are was were".split())
"""Forms of "to be"."""

IRREGULAR = frozenset(
    "became began bore bought broke brought built came caught chose cost cut did drew drove fell felt fought found "
    "flew forbade forgot gave got grew had heard held hit kept knew laid lay led left lent let lost made meant met "
    "paid put ran read rode rose said sang sank sat saw sent set shot showed shut slept sold sought spent split spoke "
    "spread stood stole struck swore swept swam taught took threw thought told understood went withdrew won wore wrote "
    "overthrew undertook overcame arose awoke bound burst dealt fed fled hid hung lit proved shook ate blew bred clung "
    "crept died dug drank froze lied rang shone shrank slid spun sprang stuck stung swung tore used wept".split()
)
"""Past forms without -ed."""

_PAST = {
    "became": "become", "began": "begin", "brought": "bring", "built": "build", "came": "come", "chose": "choose",
    "drew": "draw", "drove": "drive", "fed": "feed", "found": "find", "gave": "give", "grew": "grow", "held": "hold",
    "kept": "keep", "led": "lead", "lost": "lose", "made": "make", "meant": "mean", "overcame": "overcome",
    "rose": "rise", "sent": "send", "showed": "show", "sought": "seek", "spent": "spend", "spread": "spread",
    "took": "take", "taught": "teach", "used": "use", "won": "win", "wrote": "write",
}  # fmt: skip
"""Past forms that a question turns into plain ones."""

_BASE = """
    absorb accelerate accept achieve acquire act activate adapt add affect agree aim allow amplify appear apply argue
    arise arrange arrive ascend ask assert assume attach attract avoid base bear beat become begin behave believe
    belong bind bite blow border borrow bounce break breed bring build burn burrow buy call carry cause change charge
    choose circle circulate claim clean climb cling coincide collect combine come compare compete complete compose
    compress comprise concentrate concern conclude condense confer connect conquer conserve consider consist
    constitute constrain consume contain continue contribute control convert convince cook cope correspond cost count
    cover create cross cure dance date deal decide decline decompose decrease define degrade deliver demand deny
    depend derive descend describe deserve design desire destroy detect deteriorate determine develop die differ
    differentiate diffuse dig digest diminish disagree discover disperse displace display dissipate dissolve
    distinguish distribute divide dominate drain draw dream drink drive earn eat eject eliminate emerge emit emphasize
    employ enable encircle enclose encode encourage end engulf enhance enjoy enlarge ensure enter erode escape
    establish evaporate evolve examine exceed excite excrete excuse exercise exert exhibit exist expand expect expel
    explain exploit export express extend face facilitate fail fall fear feed feel ferment fertilize fill find fit
    flow fly follow forage forbid force form foster free freeze fuel fund fuse gain generate get give go govern grasp
    grow guarantee guide hang happen harm hatch have heal help hinder hire hold hope host house hunt identify ignore
    illuminate imagine imitate imply improve include incorporate increase indicate induce infect influence inform
    inhabit inhale inherit inhibit insulate intend interact interfere interpret intersect invade invert invest invite
    involve irradiate isolate join judge justify keep kill know lack last launch lay lead leak learn leave lend
    lengthen let lie like limit link live locate look lose love lower lubricate maintain make manage mark master
    matter mean measure meet melt mention merge metabolize migrate mimic miss mix modify monitor move multiply
    navigate need neglect nest nourish obey observe obtain occlude occupy occur offer open operate oppose orbit
    organize oscillate outweigh overcome oversee owe own oxidize paint participate pass pay penetrate perceive perform
    permit pick plant play please plow point pollinate pollute populate possess practise praise predict prefer
    preserve prevent price print process produce promise promote propel protect prove provide publish pull pump
    purchase pursue push put question quicken radiate raise range ratify reach react read realise realize rebound
    receive recognise recognize reduce refer reflect refract regard regenerate regulate reinforce reject relate relax
    release rely remain remember remove render repeat repel replace represent reproduce require resemble resist
    resonate respect respond rest result retain reveal reward rise risk rotate ruin rule run saturate save say scatter
    search secrete see seek seem sell send separate serve set settle sever shape share shed shift shorten show shrink
    sign signal simplify sink sit sleep slow smell soften solidify solve sound span spawn speak specialise specialize
    spell spend spin spiral split spread squeeze stabilize stand start state stay stimulate sting stop store
    strengthen stress stretch strike struggle study subdivide substitute succeed suffer suggest suit supply support
    suppose suppress surpass surround survive sustain swallow swell swim switch synthesize take tax teach tell tempt
    tend test think threaten thrive tilt tolerate touch track trade train transform translate transmit transport trap
    travel treat trump trust try turn undermine understand unite use utilize value vanish vary vibrate view violate
    visit vote wait walk want warm wash waste watch weaken wear weigh widen win wish withstand wonder work write yield
""".split()
"""Plain forms of common verbs."""

_ODD = {"have": "has", "go": "goes", "do": "does"}


def _third(verb: str) -> str:
    """Return the form behind "it" of a plain form."""
    if verb in _ODD:
        return _ODD[verb]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")


PRESENT = frozenset(_BASE) | frozenset(map(_third, _BASE))
"""Present forms of common verbs, those behind "they" and those behind "it"."""

BASES = {_third(verb): verb for verb in _BASE}
"""Present forms behind "it", each with its plain form."""

SAYING = (
    "said|says|say|argued|argues|argue|claimed|claims|claim|asserted|asserts|assert|believed|believes|believe|"
    "maintained|maintains|maintain|held|holds|hold|contended|contends|contend|suggested|suggests|suggest|insisted|"
    "insists|insist|warned|warns|warn|noted|notes|note|stated|states|state|underlined|concluded|concludes|conclude|"
    "thought|thinks|think|explained|explains|explain|observed|reasoned|reasons|predicted|predicts|proposed|proposes|"
    "objected|objects|object|countered|counters|counter|replied|reply|replies|pointed out|points out|point out|"
    "reaffirmed|reasserted|hypothesized|hypothesised|theorized|speculated|have asserted|have argued|have claimed|"
    "have suggested|have said|has argued|has said|has claimed|has suggested|has warned|have warned|fear|fears|feared|"
    "doubt|doubts|doubted|denied|denies|deny|accepts|accept"
)
"""Verbs that report what somebody says, as alternatives of a pattern."""

HOLDING = f"{SAYING}|posits?|posited|charges?|charged|affirms?|affirmed|teaches|taught|stresses|emphasi[sz]es"
"""Verbs that report what somebody holds, those of saying among them, as alternatives of a pattern."""


def plain_form(verb: str) -> str:
    """Return the plain form of a past form, or nothing where it is not known."""
    if verb in _PAST:
        return _PAST[verb]
    if not verb.endswith("ed"):
        return ""
    tries = (verb[:-1], verb[:-2], verb[:-3] if verb[-3:-2] == verb[-4:-3] else "", f"{verb[:-3]}y")
    return next((one for one in tries if one in PRESENT), "")
