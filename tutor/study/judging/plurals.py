"""English plurals brought to the singular, where both name the same thing."""

from functools import lru_cache

from tutor.study.judging.tables import words

_IRREGULAR: dict[str, str] = dict(
    pair.split(":")
    for pair in words(
        """
        mice:mouse lice:louse feet:foot teeth:tooth geese:goose men:man women:woman children:child people:person
        persons:person oxen:ox dice:die brethren:brother leaves:leaf halves:half wolves:wolf calves:calf
        knives:knife wives:wife lives:life thieves:thief shelves:shelf selves:self elves:elf loaves:loaf hooves:hoof
        scarves:scarf wharves:wharf sheaves:sheaf bacteria:bacterium mitochondria:mitochondrion phenomena:phenomenon
        criteria:criterion media:medium data:datum strata:stratum errata:erratum curricula:curriculum
        symposia:symposium memoranda:memorandum quanta:quantum spectra:spectrum ova:ovum addenda:addendum
        millennia:millennium automata:automaton ganglia:ganglion crania:cranium stadia:stadium aquaria:aquarium
        atria:atrium septa:septum sporangia:sporangium protozoa:protozoan polyhedra:polyhedron taxa:taxon
        flagella:flagellum cilia:cilium maxima:maximum minima:minimum optima:optimum equilibria:equilibrium
        nuclei:nucleus fungi:fungus cacti:cactus stimuli:stimulus radii:radius loci:locus alumni:alumnus foci:focus
        syllabi:syllabus bacilli:bacillus alveoli:alveolus bronchi:bronchus thrombi:thrombus emboli:embolus
        villi:villus hippocampi:hippocampus calculi:calculus nucleoli:nucleolus tumuli:tumulus termini:terminus
        genera:genus corpora:corpus opera:opus viscera:viscus vertebrae:vertebra larvae:larva algae:alga
        formulae:formula antennae:antenna nebulae:nebula supernovae:supernova alumnae:alumna pupae:pupa
        lacunae:lacuna personae:persona amoebae:amoeba hyphae:hypha vertebre:vertebra larve:larva nebule:nebula
        analyses:analysis hypotheses:hypothesis theses:thesis crises:crisis axes:axis bases:basis oases:oasis
        diagnoses:diagnosis syntheses:synthesis parentheses:parenthesis neuroses:neurosis
        metamorphoses:metamorphosis emphases:emphasis prognoses:prognosis ellipses:ellipsis metastases:metastasis
        synopses:synopsis antitheses:antithesis indices:index matrices:matrix vertices:vertex vortices:vortex
        appendices:appendix cortices:cortex apices:apex codices:codex directrices:directrix helices:helix
        monasteries:monastery movies:movie zombies:zombie cookies:cookie calories:calorie lies:lie ties:tie pies:pie
        dies:die species:species series:series aircraft:aircraft sheep:sheep fish:fish fishes:fish deer:deer
        buses:bus gases:gas lenses:lens viruses:virus choruses:chorus circuses:circus statuses:status sinuses:sinus
        censuses:census bonuses:bonus campuses:campus atlases:atlas canvases:canvas biases:bias aliases:alias
        potatoes:potato tomatoes:tomato heroes:hero echoes:echo vetoes:veto embargoes:embargo cargoes:cargo
        volcanoes:volcano mosquitoes:mosquito torpedoes:torpedo buffaloes:buffalo negroes:negro virtuosi:virtuoso
        graffiti:graffito libretti:libretto tempi:tempo soli:solo plateaux:plateau bureaux:bureau chateaux:chateau
        tableaux:tableau cherubim:cherub seraphim:seraph kibbutzim:kibbutz
        """
    )
)

_UNCHANGED = frozenset(
    words(
        """
        news economics physics mathematics politics ethics statistics genetics mechanics dynamics optics acoustics
        athletics linguistics mechanics electronics logistics aesthetics classics gymnastics thermodynamics species
        series means spectacles glasses arms customs goods manners damages scales headquarters crossroads barracks
        gallows lens gas bus atlas canvas bias alias chaos cosmos ethos pathos logos rhinoceros asbestos christmas
        texas kansas arkansas paris athens brussels naples wales mars venus honduras bahamas james charles thomas
        nicholas socrates sophocles euripides aristophanes archimedes hippocrates diogenes pericles themistocles
        keynes hobbes descartes dickens holmes adams williams jones roberts davies hughes evans stevens rogers
        peters andrews mercedes los las pythagoras aeneas midas judas elias lukas lucas douglas dallas vegas buenos
        trousers pants shorts scissors tongs thanks remains outskirts surroundings savings earnings woods diabetes
        rabies measles mumps herpes scabies rickets tuberculosis hermes hercules achilles ulysses xerxes aries
        taurus pisces moses isis tunis augustus minus plus always perhaps besides sometimes towards yes this his us
        is was has does goes its as gas across less unless
        """
    )
)
_SHORTEST = 4


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """Return the singular of an English noun in lower case, or the word itself where it is no plural."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < _SHORTEST or not word.endswith("s") or word in _UNCHANGED:
        return word
    if word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes", "zzes")):
        return word[:-2]
    return word[:-1]
