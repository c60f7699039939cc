"""Words that a slip makes out of other words: whoever writes one of them has said another thing, not mistyped.

The first table is computed from the 40,000 commonest words of English: every word that a forgivable slip could make
out of another of them, in its canonical form. The second is of names and terms of the sciences that are seldom common.
"""

from functools import cache

_COMMON = """
    abbot abbott ability acadia actin action acton adapter adaptive addiction addictive addition additive adeline
    adenine adjutant adjuvant adler adopter adoptive adrenalin adrian adverse advert adware agent agility agora
    aiken aisha aitken alban albert albino albion albright alden alder alderman aldermen alert alexandra alexandria
    alger algier alias alien alight aline alisa alisha alison alissa allison allyson alpert alpine alright alston
    altair altar alter alteration altercation alternation altitude alton alumina alumna alyson amber ambler amine
    ample andersen anderson angel angele angelica angelina angell angelo anger angle angler anglian anglican anglo
    angora angular annal annette annual annular anthony antony appeal appel apple aptitude aragon arcadia archie
    archive argent argentinean argentinian argon arian arize armada armand armband armrest arose arouse arrest
    artistic ashton ashtray assent assert asset aston astoria astral astray asturia atkin attitude auction audition
    austral authenticate authenticity autistic automation automaton avalanch averse avert aware backer backlash
    backlight backslash backward backyard bacon badness baker baldness baldy ballad ballard ballon balloon banana
    bandage bandana bandung banker baptist barbara barbera barbra barent barista barker barkley barley barnaby
    barnard barnet barnett barnyard baron barre barrett barrie barrio barro barron barton baryon basil batista
    batman baton batsman battery batty bazaar bazar beach beacon beaker beast beatty becket beckett bedside beech
    bellow below bender benign benin bennet bennett berlioz berlitz bernard bernhard bernice bernie beside betsey
    betsy bette bettie betty beverley bight bilbao bilbo billion billiton bitten blackbird blacklight blaster bleach
    blender blight blister blockade blockage blonde blondie bloomer blooper blower bluish blunder blush boarder
    boiler bolder boldness bollock bolster bonaire bondage boner bonfire bonne bonner bonnie bookend boomer booster
    border borer borne boson boston bother bought boulder bourne bower bowler bowyer boyer brady brain branden
    brandon brandt brandy brant brasil bravery breach bread breadth breaker breast breath breda breech brenda
    brendan brennan brent brest brian briana brianna bride bridge bridle bright brighten brighton brindle bristle
    britannia britannica britney britten brittle brittney broiler broke bromide bromine brooke brother brought
    browne brownie bruckner brunch bryant buckner bugle bulge bulkhead bullhead bullion bullock bunch burley burnaby
    burnet burnett burney burnley businessman businessmen buster bustier buttery cabrera caine calendar calender
    calgary caliber calibration caliper callaghan callahan calmer calvary calvert camber cambria camel cameron
    cameroon campaign camper campion campus camus canal candace candice candler canine canne cannon canon canter
    canton canvas canvass canyon caper caption caramel carbide carbine carer caress caret carey carleton carlo
    carlson carlton carmel carmine carnal carne carney carol carpet carrara carrera carrier carson carte carter
    cartier carton cartoon carve carver casino casio casper caste caster castile castle castor castro casual
    casualty catchy cater catharine cathay catherine cathy cation causal cause caution cease celebration celia
    celina cement certain certainty chairman chairmen chalmer chamber champaign champion champlain chandler chanel
    changeable changer channel chaplain chaplin chapter chargeable charger charity charlton charon charter chase
    chaste chatter cheaper cheater chester chicago chicano chipper chiron chloride chlorine choose chopper choral
    chose christi christian christie christina christine chron cider cinch cinder claire clapton clare claret
    clarify clarity clarke clause clave clayton cleaner cleanest cleanser clearer clearest cleave cleaver clement
    clemon clemson clever clich client clifton clinch clint clinton clipper closest closet clough clover cluster
    clutter coarse coaster coder codon colder colgate colin collage collate collect collectable collectible college
    collet collide collider collie collier collin collision collusion colombia colombian columba columbia columbian
    comet comic comical command commend commune commutation commute commuter compatible compete competition
    complaint complement complementary complete completion complexion compliant complicate complicity compliment
    complimentary computable computation compute computer comte conceit concept concert concession concord
    concussion conducive conduct conductive conduit coney confer confession confirm confirmation conform
    conformation confusion congressman congressmen conical conifer conley connection connective consent constr
    constriction construction contagious content contention contest context contiguous continent contingent
    continuous contr contract contrast convection convective convener convenor convent convention converge converse
    convert converter convertor convey conveyor conviction cooke cookie copeland copland copper coral cordelia
    cordon corneal cornelia cornell corner cornet corny coroner coronet corpse corral corse cosby cosmic couch cough
    coulter counter countess countless country countryman countrymen countryside countrywide county countywide coupe
    couple course cover covert covey cowbell cowell cowley craftsman craftsmen crane crasher crate crater crave
    crease create creatine creation creative creep cremation crepe cress crete cristina crony cropland crosby
    crosstalk crosswalk crouch crowley cruelty crusher crustal crystal cubicle culvert cumbria curiae curie currant
    current currier curse curtain curtin curtis curtiss custer cuticle cutter cynical cyprus cyrus dairy dalai
    dalasi darien darin darnell darrel darrell darrin darryl darth darwin daryl dayton dearth death debtor decadent
    decedent decent dedicate deduce defect defective defendant defiance defiant deflect delectable deletion delhi
    delicate delicious delirious delore delorme delphi dempster denis dennis dependant dependent depletion
    deplorable deployable deport depot deprivation deprive derick derivation derive derrick descent desert desire
    desiree despite despize dessert detectable detection detective detention deter detergent deterrent detor deuce
    devaluation deviance deviant devolution devote devotee dexter diana diane dianna dianne diary dickey dicky
    dilation dilution dimer diminution dimmer diner dinghy dingy dinner dionne discard discord discreet discrete
    discus discuss dispense disperse dissect dissent distract district diver diverge diverse diversify diversity
    dividend domination domingo domino donne donnie douglas douglass drafter dragon dragoon drain draught drayton
    dress drier drifter drive driver drought dumper dumpster duper duran durban duress earnest earthy easter eater
    ebert eclipse edison edson either ejection elation elbert election elector electro electron eleven elias eliot
    elisa elisabeth elisha elizabeth elize elliot elliott ellipse eloize elvin elvis emanuel ember emerge emile
    emilie emmanuel emmet emmett emory emoticon emotion empress encourage enquire enrich ensue ensure entirety
    entourage eration erection erich erickson ericson ericsson ernest ernst erotica escalade escalate esquire ester
    esther eternal ether ethic ethnic evacuate evacuation evaluate evaluation everest everett evolution except
    excerpt exert exotica expandable expanse expansive expendable expense expensive expert explode explore express
    extendable extensive external extraordinaire extraordinary facet faction faculty fairy faraday faraway farmer
    farrell farther farthest father faucet faulty favor favorable feather ferrell fiance fiancee fiction fiddler
    fiedler field fielder fiend fight filer filet filler fillet filter final finance finder finer finger finial
    finish finley finnish firearm fireball firebox firefox fireman firemen firewall firth fischer fisher fisherman
    fishermen flagrant flander flatter flavor flier flight flinder flounder flour fluor fluoride fluorine flurry
    flutter foggy folic foosball football forage forearm forego foreman forest forester forge forgo forrest forster
    forth foster founder fourth fraction fragrant framer franchize francis franck francois francoize frank frankfort
    frankfurt frazer frazier frederick fredrick freedman freeman freight freshman freshmen friction friedman friend
    fright frith froggy frolic froth fulton furry further furthest futon gabber gable gallery galley gambier gamble
    gambler gange garage garbage gardener gardiner gardner gareth garner garnet garnett garret garrett garth gavel
    generic genetic genial genital genius genoa genome genova gentile gentle gentleman gentlemen genus geodesic
    geodetic george georgia georgian georgina geranium gerard gerhard germanium gillian gilligan ginsberg ginsburg
    glace glady glance gnome godard goddard goddess godless godwin goldman goodman goodwin goody gorge gower grabber
    grace graceful gracie gradation graduation grainger granada grandma grandpa grange granger granville grateful
    grave gravel great greave grenada grenville greta griffin griffon groove grove grower guadalupe guerilla
    guerrilla gunter gunther hackman hagar haley halfway halley hallway halsey halter handball handel handle handout
    handover hangar hangout hangover hannover hanover hardball hardest hardiness hardness hardy harem harlem harley
    harness hartford hartley hartman hartmann harvest hater hatter haven hawthorn hayden haydn haywood headach
    headband headland health hearst heart hearth heater heath heather heaven hebert hebron height henley hensley
    herbert hereford herefordshire heretic heritage herman hermann hermetic hermitage hermon heroin heron hertford
    hertfordshire heywood hickman hight hilary hillary historical hoard hoffman holley homeless homelessness honesty
    honey hoover hopeless hopelessness horney horny horseman horsemen hostel hotel housewife housewive houston hover
    howard huber huffman humber humidity humility hungary hungry huntingdon huntington huston hysterical iceland
    iconic identify identity immense immerse immoral immorality immortal immortality immunity impotense impunity
    impurity inane incense incentive incest inclement incline increment indemnify indemnity india indira indra
    inequity inert infarction infection inferior infernal inflection infraction inhabit inhibit inhuman iniquity
    injection inline insane insect insert inset inspect install instill intense intensify intensity intention
    interfacial interior interment internal internat international internationale internet internment interracial
    interval intro intuit inuit invalidate invalidity invention inventive inventor invert investor ionic ireland
    ironic irrigation irritation isotopic isotropic jacobsen jacobson jaime jamie janette janice janie janine
    japanese jason javanese jayson jeanette jeanie jeanine jeanne jeannette jeannie jeffery jeffrey jenifer jennie
    jennifer jesse jessie jewel jewell joann joanna joanne johann johanna johanne johnathan johnson johnston
    jonathan jonathon jonson justice justine karina katharine katherine kathie katie katrina kelley kelvin kevin
    kicker kimberley kingston kingstown kirsten knicker knocker kodak kodiak koran korean kristen kristin krono
    kroon kwanza kwanzaa laban lacey lackey laden lager lander landfall landfill landline landmine landry langer
    larger larval later lateral lathe lather latitude latter launch laundry laurense laval lawrense lawyer layer
    layman leader leander leaner learner leather leaver ledger leger lehman lehmann lender leonard leopard leotard
    lerner leven lever levin levis liable liberal liberate license licensee lichtenstein liechtenstein lifelike
    lifeline lifter likable likelihood lilian lille lillian lillie linden lindsay lindsey lineage linear linen liner
    linger linkage linker lister liter literacy literal literary literate litter livelihood liver livingston livre
    loathe lockout loire loner longer lookout looser lorena lorentz lorenz lorie lorna lorrie loser louie louisa
    louize lovable loveable lowery lowry luisa lunch luster lyman macdonald macintosh mackenzie mackintosh macleod
    macmillan macpherson macreconomic macro madeleine madeline maduro magdalen magnet maine mainland maitland maker
    mallard manager mandala mandela manet manger mania maniac manic manila manley mansion manson manta mantel mantle
    mantra mantua maoist maple marcia marco margaret marge margie margin margret maria marian mariana marianna marie
    marin marina marine marion maris marisa marissa marist marital marius marker marlin marne maroc marque marquee
    marshal marshall marta martha martial martian martin martina marvel marvell marvin marxist mason massage master
    mastery matcher mater material materiel maternal mather mathew mathia mathis maths matte matter matthew matthia
    mattie mauro maxine mccain mccarthy mccarty mcclain mcconnell mccormack mccormick mcdonald mcdonnell mcintosh
    mckenzie mckinley mckinney mcleod mcmillan mcpherson medal media medial median mediate mediation medical
    medication medina meditate meditation megan meghan mellon melon melton member memory mental merge message mestro
    metal meteor meter metical metro micheal michel michele michelle mickey micky micreconomic midlife midwife
    midwive milestone millard millstone minder miner mingus minisery minister ministry minster minter minus
    minuteman minutemen miscellanea miscellany mislead mister mistral miter mitral mobility modality modesty
    mohammad moist molar molnar monet money monkey monster montage montagu montague montane monte monterey monterrey
    montpelier montpellier mooney moral morality moran morgan morin mormon moron mortal mortality mortgage mortgagee
    morton moseley mosley motility motrin moulten moulton mouse mousse mouton mucous mucus mueller muhammad muller
    multilayer multiplayer multiplier munch munich munster muster mystery naive nance nanette national native
    neither nelle nellie nether neural neuron neutral neutron nicest nichole nicholson nicolai nicole nicolson niger
    nigger nikkei nikki nikolai nitride nitrile nitrite nitro nobel noble notional nuance nuclear nucleoside
    nucleotide object objet oliver olivier oncology ontology optical optimal option ordinance ordnance
    organisational organizational outage outrage overcame overcome overhead overheard overlaid overland overlay
    overload overlord overnight overpaid oversight pacemaker pacer packer paddock padlock painter paisley palace
    palate palette pamper pantry panty papal paper parable parish parity parrish parsley parson parton party pastel
    pasture patel patent paterson patient patina patna paton patron patten pattern patterson patton paulette pauper
    paxton payable payback payer payoff paypal peacemaker peach pearson peasant peirce pekin penance pendant pendent
    pennant penney penny penzance peptic perkin permian perpetuate perpetuity persian person pesto peter petersen
    peterson petic petter petty pewter phase pheasant philip phillip phonograph phosphorous phosphorus photograph
    phrase piazza picket pickett piece pierce pilate pinot pinter pinto pitman pittman pizza place placer placid
    plaid planar planck planer planet plank planner plant plantar planter plaster plate platte platter playable
    playback player playoff pleasant pleural plotter plumber plumper plunder plunger plural pointer poison poisson
    polar policeman policemen pollack pollock ponce ponder poodle poole poplar populace popular populate portable
    portage portion poser position positron postage poster posture potable potion potter pounce pounder powder power
    prada praize pravda prayer preach precious precize preclude prelude premier premize present preset presto
    pretest pretext pretty prevent previous price priestley primacy primary primate primus prince principe principle
    printer prion prison prius privacy private prize process procession processor procter proctor profane profess
    profession professor profusion project projectile projection projective projector prolog prolong propane proper
    property prophecy prophesy prospectus prosper prostate prostrate protect protection protective protector protest
    protester protestor prowess pubic public puckett pumper purse pursue pyrene pyrenee quadruple quadrupole quaint
    qualify quality quant quantify quantity quiet quieter quilter quint quite rachelle radial radical rafter raider
    raize raizer raleigh ramada ramification rampant rampart randal randall rapture rarest raster rater rather
    ratification rational rationale rayleigh reactivate reactivity reactor reade reagent realist reality
    reallocation realtor realty recenter recital reckon recon recorder recover rectal rector redness redress reedy
    reefer reelection reenter refer referense reflection refraction refuge refugee refuse refutation regent regress
    regression regressive reich reign rejection relay relieve relist relive relocation remade remainder remedy
    reminder remover renal rental renter reorder repaint repay repeal repel repertory repetition replay repress
    repression repressive reprieve reprint reputable reputation resection resent reset reside residue resign resin
    resolution resolve resolver restock retailer retainer retire retiree retraction retrieve reuben reuse
    revaluation reveal revel revelation revenge revenue revere reverend reverense reverie reverse revocation
    revolution revolve revolver rewrite rewrote rhoda rhonda rhondda richer richter rickey ricky rider ridership
    ridley riley ripley rivera riviera rizer roadster roaster robbin roberson robertson robeson robin roble robson
    rocco rochelle rococo rodger roger rogue roland romanian romeo romero romper ronda rooster rooter roper rosanne
    roseanne roster rostock rouble rouge rowland roxanne ruben rumanian runaway runway rupture russel russell sabina
    sable sabrina sager saggy salesman salesmen salford saliva salmon salon saloon salter salton salute salvage
    salve salvia samara samaria sampler sampson samson sandal sander sandpaper sandpiper sandy sanford sanger sateen
    satin sauna saunder saute savage saver savior savor sawyer sayer scala scalia scammer scandal scanner scape
    scarce scare scarlet scatter schultz schulz sconce scone scooter scrabble scramble scrape scribble seamen
    seattle seaward secession section secular sedation seder sedge sedition seedy seine semen semiotic semitic
    sender senior senna senor sense sensor sentient sentiment serine serra server seton setter settle settler seven
    sever severn seward sewer sexiest sexist sexton shady shaffer shaggy shallow shana shandy shanna shape shaper
    share sharpe sharper sharpie shatter shauna shaver shawna sheldon shelley shelter shelton shepard sheppard sheri
    sherri shimmer shine shingle shipper shogun shooter shopper shorter shorty shotgun showdown shrewd shrine
    shutter sideshow siemen siena sienna sierra sight sigma signer silicon silva silver silvia simeon simile simmer
    simmon simon simpler simpson simulate simulation simulator singer single sinner skeleton skelton skewer skimmer
    skinner skipper slacker slammer slander slash slater slave slayer sledge sleeper slender slice slideshow slight
    slimmer slipper sliver sloan slogan slowdown smarter smarty smelter smile smokey smoky smoother smoothy smother
    sneaker sniffer snooker snooper snowball snowfall snowman snowmen socialite socialize solder soldier solent
    solvent sorter sounder spain spammer spanner spare sparky sparse speaker specialty specular speedy spencer
    spense spenser spice spindle spine spinner spite splash splatter splice spline splint splinter split splitter
    sportsman sportsmen spout sprain springer sprinter sprite sprout stable stacey stacker stacy staffer stafford
    stain stale stalin stalker stamford stand stanford staple stare starlet start starter starve state stateside
    statesman statesmen statewide stationary stationery statue stature status statute stave steak steam steamer
    steele steen steeper steeple stephan stephen stepper steve steven stevie steward sticker stiffer stifle stigma
    stile stimulate stimulation stimulator stinger stipulate stipulation stoke stopper storey stormy story strafford
    strain strand stranger strangest stratus straus strauss streak stream streamer strider striker stringer stroke
    stronger strongest struck strung stuart stubble stuck study stumble stung sturdy sturgeon suction sumer summer
    sumner sumter super superhero supper surgeon suriname surname surplus susana susanna susanne suzanne swallow
    swatch swath sweater sweeper sweeter sweety swimmer swindle swinger synaptic synoptic tabular taker takin talker
    talley tamer tamper tanker taper tartar taser taster tasty tatar teaser tectonic telnet tempe temple tenet tenor
    tense tensor terense teresa terrace terrain terran terrance terrapin terrense tether teutonic thense there
    therefor therein thereon theresa theron these thicker thicket thinker thinner thirsty thirty thompson thomson
    thong thorough though thrace thrash thread threat three thrice throng through throughout throughput thrust
    ticker ticket tickle tiger tigre tilde timber timbre timeless timer tinker tireless toaster toasty tomography
    topic topical topographic topographical topography topology toque torment tornado torque torrance torrent tough
    towel trace tracer tracey tracker tractor tracy trail trailer trainer traitor trance tranche transact transect
    transit translational transmit transnational trash trawler tread treat treble tremble trial tribal tribune
    tribute trice trickle tritium trivium trophic tropic tropical trough trout trowel trucker trust tryout tubular
    tucker tuner turin turkey turner turnkey turpin tweeter tweezer typical typographic typographical typography
    typology ulster umbra umbria unbearable unbeatable unbound unclear undergo undergoe undergone underlay underlie
    underline undermine undertone underway union unison unsound upright uptight upton uptown usable useable vacation
    valentin valera valeria valiant vanish vantage variant varnish vasquez vaughan vaughn vazquez vehicle venous
    venus verna verona vesicle vigil vigilance vigilant vigilante vintage viola violent violet virgil vocation voila
    voyager voyageur wader wager wagner wagoner waistband waiter walter wander warship water weather weight welland
    wench wether wetland wetness whatever whatsever whenever wherever whether whisker whisper whistle whitefield
    whiter whitey whitfield whither whitley whitney whittle whomever whosever widener wider widest widow wiener
    wight wilder wildest winder window winkle winston winton withdraw withdrew wither withheld withhold witness
    woodard woodward woolley workman workmen worship wraith wrath wreath wrench wright wrinkle wristband xviii xxiii
    xxvii xxviii zealand zeeland
"""

_NAMED = """
    abduct abductor abscissa absorption achilles acronym adagio adams adduct adductor adenosine adsorption aeneas
    aeschylus affect afferent alanine alkane alkene alkyne allegory allegro aluminium alumni alumnus amide ampere
    amylase amylose analogue anaphora anarchy andante angola anode antonym aphelion apogee apollo apoptosis aptic
    arginine aristocracy arkansa arteriole artery ascribe asparagine aspartate australia austria autarchy autarky
    autocracy autolysis azide bacillus bacterium bahrain bakunin bariatric barium basalt bayle beijing belgrade
    benzene benzoin berkelium berlin beryllium bhutan boron boyle braun bronchiole bronchus brown brunei bucharest
    budapest buddhism bukharin bureaucracy burma burundi butane butene butyl cadmium calcite calcium california
    californium calvinism calvinist cambodia cambrian cantata carbonate carbonyl carboxyl carolina carpal cathode
    catholic catholicism celesta cello cellulase cellulose celsius cenozoic cerium cesium chebyshev chekhov chile
    china chlorate chlorite chromium class classic classical cobalt collagen colorado combination concave conduction
    congo conscript consul convex cosecant cosine cotangent council counsel creatinine cretaceous cysteine cystine
    cytokine cytology cytolysis cytosine dakar dakota damascus deduction deflation democracy describe devonian dhaka
    dialogue diastole diffusion dolomite domain dominica dominican dublin ecology economic economical effect
    efferent effusion elastase elastin elicit ellipsis eminent entomology eocene epilogue epiphora eponym equinox
    erbium estonia ethanal ethane ethanoic ethanol ethene ethnology ethology ethyne etiology etymology exception
    execution exemption extrapolation fahrenheit family farad femur fibrin fibrinogen fibula figure fission flaunt
    flout franklin fructose fugue fusion gabon gadolinium galactose gallium gambia genera geology geriatric
    gerontocracy ghana glucagon glucose gluon glutamate glutamine glycerol glycine glycogen glycolysis gneiss
    granite graphene graphite graviton guangdong guangxi guanine guiana guinea guyana hadron hafnium hassium hayek
    hebei hegel heidegger helium henan henry heparin heptane hertz hexane hindi hindu hinduism histamine histidine
    histology historic hobbe holmium holocene homograph homonym homophone hubei humerus hunan hydrolysis hyperbola
    hyperbole ileum ilium illicit illinois imide imine immanent imminent imputation indiana indium indonesia
    induction inflation infusion ingenious ingenuous injury inscribe insulin insure interpolation intervention
    intrapolation inulin iodate iodide iodine iridium islamic islamist jackson jainism japan jefferson jiangsu
    jiangxi joule judaism jupiter jurassic kansa kennedy kenya keppler keratin ketone keynes kinase kinesin korea
    krypton lactase lactose lagos largo latvia legato lenin lennon lepton leucine libel lincoln lipase lisbon
    lithium lithuania london longitude lutetium lutheran lysine macau madison magnesium malacca malaga malawi
    maldive malta maltase malthu maltose manganese marlowe massachusetts mauritania mauritius maxwell meiosis mendel
    mendeleev mendelssohn mercury meritocracy meson mesozoic metacarpal metaphor metatarsal meteorology methanal
    methane methanol methionine methodology metonymy metrology michigan mills milne milton minnesota minsk miocene
    miosis mississippi missouri mitosis moldavia moldova molybdenum monaco monarchy monologue monopoly monopsony
    monroe montana moore morale morphology morris moslem muslim mutation myosin mythology nadir nanjing nebraska
    neodymium nephrology nephron neptune neptunium neurology neutrino neutrophil nevada newton nickel nietzsche
    nigeria niobium nitrate nixon nucleon octane odontology oligarchy oligocene oligopoly oligopsony oppenheimer
    optic optics order ordinate ordovician oregon osmium osmosis paediatric paleocene paleontology paleozoic
    palladium palmar palynology parabola paraguay pascal pasteur pathology pentane pepsin perfusion perigee
    perihelion perineum peritoneum perjury permutation persecution phenol phenyl philology phonon phosphate
    phosphide phosphite photon phrenology phylum physiology platinum plato pleistocene pliocene plutarch pluto
    plutocracy plutonium podiatry politic political polonium potassium praseodymium precession prescribe principal
    proline prologue promethium propene proscribe prosecution protease proteolysis proterozoic proton psychiatry
    psychology ptolemy quark quart quarto quartz radian radium radius radon ravage reagan reason recession
    redemption reduction reflation renin rennin rhenium rhodium roosevelt rossini rousseau rubidium ruthenium
    rutherford rwanda samarium sartre saturn scandium schiller schist schubert schumann secant seduction selenium
    shaanxi shale shandong shantung shanxi shiite sikhism silica silicate silicone silurian slate slovakia slovenia
    socrate solstice sonata sophocle specie species staccato stagflation stalactite stalagmite strontium subscribe
    succession sucrase sucrose sudan sulfate sulfide sulfite sulfur sunni swaziland sweden swift switzerland
    symbiosis synecdoche synonym systole tacitus taipei taiwan tallinn tangent tantalum tarsal technetium tehran
    tellurium tennessee terbium tesla thailand thale thallium theocracy theology thiamine thorium threonine thulium
    thymine thymus thyroid tibia tirana titanium toccata tolstoy toluene tonga trachea transcribe transfusion
    treason triassic tripoli trotsky truman trypsin tryptophan tunis tyrosine uganda ulysses uracil uranium uranus
    ureter urethra urology uruguay usury valine vanadium venice venule verdi vermeer vienna vietnam vilnius violin
    virginia virology warsaw watson weber webster wilde wilson wordsworth yemen ytterbium yttrium zambia zenith
    zirconium zoology
"""


@cache
def _words() -> frozenset[str]:
    return frozenset(_COMMON.split()) | frozenset(_NAMED.split())


def is_another_word(expected: str, given: str) -> bool:
    """Tell whether the given word, in canonical form, is a word of its own and not the expected one."""
    return given != expected and given in _words()
