"""The words a slip makes out of other words, among the 34,000 commonest of English.

Computed from a list of English words by frequency: every word, in its canonical form, that a forgivable slip could make
out of another one.
"""

from tutor.study.judging.tables import words

COMMON = frozenset(
    words(
        """
        abbot abbott ability acadia aches acres actin action acton adams adapter adaptive addiction addictive
        addition additive adeline adenine adios adjutant adjuvant adler adopter adoptive adrenalin adrian adverse
        advert adware agent agility agora aides aiken aires aisha aitken alban albert albino albion albright alden
        alder alderman aldermen alert alexandra alexandria alger algier alias alisa alisha alison allison allyson
        alpert alright alston altair altar alter alteration altercation alternation altitude alton alumina alumna
        alyson amber ambiance ambler amine amour ample analysis andersen anderson andes andrews angel angele
        angelica angelina angell angelo angelus anger angle angler anglian anglican anglo angora angular annal
        annual annular antes anthony antony aphis appeal appel apple aptitude aragon arcadia archie archive areas
        argent argon arian aries arize armada armand armband armrest arose arouse arrest artistic ashton ashtray
        assent assert asses assess asset aston astoria astral astray asturia atkin attitude auction audition austral
        authenticate authenticity autistic automation automaton averse avert aware babes backer backlash backs
        backslash backward backyard bacon badness baker baldness ballad ballard ballon balloon banana bandage
        bandana bands banker banks baptist barbara barbera barbra barista barker barkley barley barnaby barnard
        barnet barnett barns barnyard baron barre barrett barrie barron barton bases basil basis batista batman
        baton batsman battery batty bazaar bazar beach beacon beads beaker bears beast beats beatty becket beckett
        bedside beech bellow below bender bends benign benin bennet bennett bernard bernhard bernice bernie beside
        betas betsey betsy bette bettie betty beverley bikes binds bitten blackbird blaster bleach blender blister
        blockade blockage blonde blondie bloomer blooper blower bluish blunder blush boarder boast boats boiler
        bolder boldness bollock bolster bonaire bondage bonds boner bonfire bonne bonner bonnie bookend books boomer
        booms boost booster boots border borer bores borne boson boston bother bought boulder bourne bower bowler
        bowls boxes brads brady brain branden brandon brandt brandy brant brasil bravery breach bread breadth
        breaker breast breath breda breech brenda brendan brennan brest brian briana brianna bride bridge bridle
        brighten brighton bristle britannia britannica britney britten brittle brittney broiler broke brooke brother
        brought browne brownie brows bruckner brunch brunt bryant buckner buffs bugle bulge bulkhead bullhead
        bullock bunch burgess burley burnaby burnet burnett burnley burnt buses businessman businessmen buster
        bustier busts buttery byers caine calendar calender calgary caliber calibration caliper callaghan callahan
        calls calvary calvert camber cambria camel cameron cameroon campaign camper campion camps campus camus canal
        candace candice canes canine canne cannon canon canter canton canvas canvass canyon caper capes caption
        caramel carbide carbine carbs carer cares caress carey carleton carlo carlson carlton carmel carmine carnal
        carne carney carol carrier carson carte carter cartier carton cartoon carts carve carver cases casino casio
        casper caste caster castile castle castor castro casts casual casualty catchy cater catharine cathay
        catherine cathy cation causal cause caution cautious caves cease celebration celia celina cement certain
        certainty chairman chairmen chamber champaign champion champlain chanel changeable changer channel chaplain
        chaplin chaps chapter chargeable charger charity charles charlton chars charter chase chats chatter cheaper
        cheater chefs chess chester chicago chicano chipper chiron chloride chlorine choose chopper choral chose
        christi christian christie christina christine chron cider cinch cinder cites claire clams clans clapton
        clare clarify clarity clarke class clause clayton cleaner cleanest cleanser clearer clearest cleaver clement
        clemon clemson clever clich client clifton clinch clint clinton clipper closest closet clots clough clover
        cluster clutter coals coarse coast coaster coats cocks coder codes codon coeds colder colgate colin collage
        collate collect collectable collectible college collet collide collider collie collier collin collision
        collusion colombia colombian colts columbia columbian combs comes comet comic comical command commend
        commerce commune commute commuter compatible compete competition complaint complement complementary complete
        completion complexion compliant complicate complicity compliment complimentary computable computation
        compute computer comte concept concert concession concord concussion conducive conduct conductive conduit
        cones coney confer confess confession confirm confirmation conform conformation confusion congressman
        congressmen conical conifer conley connection connective consent constr contagious content contention
        contest context contiguous continent contingent continuous contr contract contrast convection convective
        convener convenor convent convention converge converse convert converter convertor convey conveyor
        conviction cooke cookie cooks copeland copland copper coral cordelia cordon cords cores corneal cornelia
        cornell corner cornet corny coroner coronet corps corpse corpus corral corse cosby cosmic costs couch cough
        coulter counter countess countless country countryman countrymen countryside countrywide county countywide
        coupe couple course cover covert covey cowbell cowell cowley crabs craftsman craftsmen crane craps crasher
        crate crater crave crease create creatine creation creative creep cremation crepe crete cries cristina crony
        cropland crops crosby crosstalk crosswalk crouch crowley crows cruelty crusher crustal crystal cubicle
        culvert cumbria cunts cures curiae curie curious currant current currier curse curtain curtin curtis curtiss
        custer cuticle cutter cynical cyprus cyrus dairy damon danes darien darin darnell darrel darrell darrin
        darryl darth darwin daryl davis dayton deals dearth death debtor debts decadent decedent decent dedicate
        deduce defect defective defendant defiance defiant deflect delectable deletion delhi delicate delicious
        delirious dells delphi demos denis dennis dense dependant dependent depletion deprivation deprive derivation
        derive descent desert desire desiree despite despize dessert detectable detection detective detention deter
        detergent deterrent detor deuce devaluation deviance deviant devolution devote devotee dexter diana diane
        dianna dianne diary dickey dicky dilation dilution dimer diminution dimmer diner dinner dionne discard
        discord discreet discrete discs discus discuss dispense disperse distract district diver diverge diverse
        diversify diversity dives dividend domination domingo domino dongs donne donnie doors douglas douglass
        drafter dragon dragoon drain draught drayton dress drier dries drifter drive driver drought dumper duper
        duran durban duress earnest earnings earthy eases easter eater ebert eclipse edison edson either ejection
        elation elbert election elector electro electron elias eliot elisa elisabeth elisha elizabeth elize elliot
        elliott ellipse eloize elsie elvis emanuel ember emerge emile emilie emmanuel emmet emmett emory emoticon
        emotion empress encourage enquire enrich ensue ensure entirety entourage eration erection erich erickson
        ericson ericsson ernest ernst erotica escalade escalate esquire ester estes esther eternal ether ethic
        ethnic evacuate evacuation evaluate evaluation everest everett evils evolution except excerpt exert exist
        exits exotica expandable expanse expansive expendable expense expensive expert explode explore express
        extendable extensive external extraordinaire extraordinary faces facet faction facts faculty fairy fakes
        faraday faraway fares farmer faroe farrell farther farthest father faucet faulty favor favorable feast
        feather feats ferrell fiance fiancee fiction fiddler fiedler field fielder fiend fight filer files filet
        filler fillet fills filter finance finder finer finger finish finley finnish firearm fireball firebox
        firefox fireman firemen fires firewall firth fischer fisher fisherman fishermen fists flagrant flander flats
        flatter flavor flier flies flight flinder flounder flour fluor fluoride fluorine flurry flutter foggy folic
        fonts foods foosball football forage fords forearm forego foreman forest forester forge forgo forms forrest
        forster fortis forts foster founder fraction fragrant framer francis franck francois frank frankfort
        frankfurt frazer frazier frederick fredrick freedman freeman freight freshman freshmen friction friedman
        friend fries fright frith froggy frolic fulton furry further furthest futon gable gains gales gallery galley
        gallows gambier gamble gambler games gange garage garbage gardener gardiner gardner gareth garner garnet
        garnett garret garrett garth gates gavel geeks generic genes genetic genetics genius genoa genome genova
        gentile gentle gentleman gentlemen genus geodesic geodetic george georgia georgian georgina geranium gerard
        gerhard germanium gillian gilligan gills ginsberg ginsburg gives glace glady glance glasses gnome godard
        goddard goddess godless godwin goldman goodman goodwin gorge gower grace graceful gracie grads grainger
        granada grandma grandpa grange granger granville grateful grave gravel great greave grenada grenville greta
        grids griffin griffon grins grist grits groove grove grower guadalupe guerilla guerrilla guess gunter
        gunther gusts hackman hagar hales haley halfway halley hallway halsey halter handball handel handle handout
        handover hangar hangout hangover hannover hanover hardball hardest hardiness hardness hardy harem harlem
        harley harness hartford hartley hartman hartmann harvest hater hates hatter haven haves hawthorn hayden
        haydn hayes haywood headach headband headland health hears hearst heart hearth heater heath heather heats
        heaven hebert hebron hells henley hensley herbert hereford herefordshire heres heretic heritage herman
        hermann hermes hermetic hermitage heroin heron herpes hertford hertfordshire heywood hickman hikes hilary
        hillary hinds hindus hines historical hoard hobbes hoffman holes holley holmes homeless homelessness homes
        honesty honey hoover hopeless hopelessness horney horny horseman horsemen horus hoses hostel hostess hosts
        hotel hours housewife housewive houston hover howard huber huffman humber humidity humility hungary hungry
        huntingdon huntington hunts hurst hurts huston hysterical iceland iconic ideas identify identity immense
        immerse immoral immorality immortal immortality immunity impotense impunity impurity inane incense incentive
        incest inclement incline increment indemnify indemnity india indira indra inequity inert infarction
        infection inferior infernal inflection infraction ingress inhabit inhibit inhuman iniquity injection inline
        insane insect insert inset inspect install instill intense intensify intensity intention interfacial
        interior interment internal internat international internationale internet internment interracial interval
        intro intuit inuit invalidate invalidity invention inventive inventor invert investor ionic ireland ironic
        irrigation irritation isles isotopic isotropic jacobsen jacobson jaime jamie janette janice janie janine
        jason jayson jeanette jeanie jeanne jeannette jeannie jeffery jeffrey jenifer jennie jennifer jesse jessie
        jewel jewell joann joanna joanne johann johanna johanne johnathan johnson johnston joins jokes jonathan
        jonathon jules justice justine karina karst karts katharine katherine kathie katie katrina kelley kelvin
        kevin kicker kimberley kingston kingstown kirsten knicker knocker kodak kodiak koran korean kristen kristin
        krono kroon kwanza kwanzaa laban lacey lackey laden lager lander landfall landfill landline landmine landry
        lanes langer larger larval later lateral lathe latitude latter launch laundry laurense laval lawrense lawyer
        layer layman leader leander leans learner leaver ledger leger lehman lehmann lender leonard leopard leotard
        lerner lever levis liable liberal liberate license licensee lichtenstein liechtenstein liens lifelike
        lifeline lifter likable likelihood lilian lille lillian lillie linden lindsay lindsey lineage linear linen
        liner lines linger linkage linker lions lister liter literacy literal literary literate litter livelihood
        liver lives livingston livre loathe lockout loins lookout looser lorena lorentz lorenz lorna loser loses
        louie louisa louize loves lowery lowry luisa lunch luster lyman macdonald macintosh mackenzie mackintosh
        macleod macmillan macpherson macreconomic macro madeleine madeline maduro magnet maine mainland maitland
        maker makes males mallard manager mandala mandela manet manger mania maniac manic manila manley mansion
        manson manta mantel mantle mantra maoist maple marcia marco marge margie margin maria marian mariana
        marianna marie marin marina marine marion maris marisa marissa marist marital marius marker marlin marne
        maroc marque marquee marquis marshal marshall marta martha martial martian martin martina martinis marvel
        marvell marvin marxist mason massage master mastery matcher mater material materiel maternal mather mathew
        mathia mathis maths matte matter matthew matthia mattie mauro maxine maxis mccain mccarthy mccarty mcclain
        mcconnell mccormack mccormick mcdonald mcdonnell mcintosh mckenzie mckinley mckinney mcleod mcmillan
        mcpherson meals medal media medial median mediate mediation medical medication medina meditate meditation
        megan meghan mellon melon melton member memory mental merge message mestro metal meteor meter metro micheal
        michel michele michelle mickey micky micreconomic midlife midwife midwive milestone millard millstone miner
        mines mingus minisery minister ministry minster minter minus minuteman minutemen mislead mister mistral
        miter mitral mixes mobility modality modes modesty modulus mohammad moist molar molnar monet money monkey
        monster montage montagu montague monte monterey monterrey montpelier montpellier mooney moons moors moral
        morality moran mores morgan morin mormon moron morse mortal mortality mortgage mortgagee morton moseley
        mosley moths motility motrin moulten moulton mouse mousse mouton moves mucous mucus mueller muhammad muller
        multilayer multiplayer multiplier munch munich munster muster myers mystery myths naive nance national
        native needless neither nelle nellie nether neural neuron neutral neutron nicest nicholas nichole nicolai
        nicole niger nigger nikkei nikki nikolai nitride nitrile nitrite nitro nobel noble noses notional nuance
        nuclear nucleoside nucleotide obits object objet oliver olivier oncology ontology optical optimal option
        ordinance ordnance organisational organizational outage outrage overcame overcome overhead overheard
        overlaid overland overlay overload overlord overnight oversight pacemaker pacer paces packer paddock padlock
        pages pains painter pairs paisley palace palate palette palms pamper panes pantry pants panty papal paper
        parable paris parish parity paros parrish parsley parson parton party pastel pasture patel patent paterson
        pathos paths patient patina patna paton patron patten pattern patterson patton paulette pauper pawns paxton
        payable payback payer payoff paypal peacemaker peach pears pearson peasant peers peirce pekin penance
        pendant pendent pennant penney penny penzance peptic perkin permian perpetuate perpetuity persian person
        pesto peter peters petersen peterson petic petter petty pewter phase pheasant philip phillip phonograph
        phosphorous phosphorus photograph phrase piazza picket pickett piece pierce piers pilate pinot pinter pinto
        pints pipes pitman pittman pizza place placer placid plaid planar planck planer planet plank planner plans
        plant plantar planter plaster plate plats platte platter playable playback player playoff pleas pleasant
        pleural plots plotter plumber plumper plunder plunger plural pointer poison poisson polar policeman
        policemen pollack pollock ponder ponds poodle poole poplar populace popular populate portable portage
        portion poser poses position positron posse postage poster posture potable potion potter pounder powder
        power praize prayer preach precious precize preclude prelude premier premize present preset presto pretest
        pretext pretty prevent previous price primacy primary primate primus prince princess principe principle
        printer prion prison prius privacy private prize process procession processor procter proctor profane
        profess profession professor profs project projectile projection projective projector prolog prolong proms
        propane proper property prosper prostate prostrate protect protection protective protector protest protester
        protestor province prowess pubic public puckett purse pursue quadruple quadrupole quaint qualify quality
        quant quantify quantity quiet quieter quilter quint quite quits rabbis races rachelle radial radical rafter
        rages raider raids raize raizer raleigh ramada ramification randal randall rapture rarest raster rater
        rather ratification rational rationale raves rayleigh reactor reagent realist reality reallocation reals
        realtor realty recenter recital reckon recon recorder recover rectal rector redness redress reedy reefer
        reelection reels reenter refer referense reflection refraction refuge refugee refuse regent regress
        regression regressive reich reign reims reins rejection relay relieve relist relive relocation remainder
        remains remedy reminder remover renal rental renter reorder repaint repay repeal repel repertory repetition
        replay repression repressive reprint reputable reputation resection resent reset reside residue resign resin
        resolution resolve resolver rests retailer retainer retire retiree retraction reuben reuse revaluation
        reveal revel revelation revenge revenue revere reverend reverense reverie reverse revocation revolution
        revolve revolver rhoda rhonda richer richter rickey ricky rider ridership rides ridley riley ripley rises
        rivas rivera riviera rizer roadster roaster robbin roberson robertson robes robeson robin roble robson rocco
        rochelle rococo rodger roger rogers rogue roland roles romanian romeo romero romper ronda roost rooster
        rooter roots roper rosanne roseanne roster rouble rouge rowland roxanne ruben rules rumanian runaway runway
        rupture russel russell sabina sable sabrina sacks sager sages saggy sails salas sales salesman salesmen
        salford saliva salmon salon saloon salsa salter salton salts salute salvage salve salvia samara samaria
        sampler sampson samson sandal sander sandpaper sandpiper sands sanford sanger sateen satin sauna saunder
        saute savage saver saves savings sawyer sayer scala scales scalia scandal scanner scape scarce scare scarlet
        scatter schultz schulz sconce scone scooter scots scotus scrabble scramble scrape scribble seals seamen
        sears seats seattle seaward secession section sedation seder sedge sedition seeds seine sells semen sender
        sends senior senna senor sense sensor sentient sentiment serine serra server seton setter settle settler
        sever seward sewer sexiest sexist sexton shaffer shaggy shallow shana shape shaper share sharpe sharper
        sharpie shatter shauna shaver shawna sheds sheldon shelley shelter shelton shepard sheppard sheri sherri
        shillong shimmer shine shingle shipper shoes shogun shooter shopper shorter shorts shorty shotgun shots
        showdown shrewd shrine shuts shutter sides sideshow siemen siena sienna sierra sighs sight sigma signer
        signs silicon sills silva silver silvia simeon simile simmer simmon simon simpler simpson simulate
        simulation simulator singer single sings sinks sinner sites skeleton skelton skewer skies skimmer skinner
        skipper skits slacker slander slash slater slats slave slayer sledge sleeper slender slice slideshow slight
        slipper slits sliver sloan slogan slowdown smarter smarty smelter smile smokey smoky smoother smoothy
        smother sneaker snooker snooper snowball snowfall snowman snowmen socialite socialize socks soils solder
        soldier solent soles solis solvent sores sorter sorts sounder spams spanner spare sparky sparse spasm
        speaker specialty spencer spense spenser spice spies spine spinner spite spits splash splatter splice spline
        splint splinter split splitter sportsman sportsmen spots spout springer sprinter sprite sprout stable stacey
        stacker stacy staffer stafford stain stale stalin stalker stamford stand stanford staple stare starlet stars
        start starter starve state stateside statesman statesmen statewide stationary stationery stats statue
        stature status statute stave steak steam steamer steele steen steeper steeple stephan stephen stepper steve
        steven stevens stevie steward sticker stifle stigma stile stimulate stimulation stimulator stinger stipulate
        stipulation stirs stoke stopper storey stormy story strain strand stranger strangest stratus straus strauss
        streak stream streamer strider striker stringer stroke stronger strongest struck strung stuart stubble stuck
        study stumble stung sturdy sturgeon suction super superhero supper surgeon suriname surname surplus susana
        susanna susanne suzanne swallow swaps swatch swath sweater sweeper sweeter sweety swimmer swinger synaptic
        synoptic tabular tacks tails taker takes takin tales talker talley tamer tamper tanker tanks taper tapes
        tarps tartar taser taster tatar teaser tectonic telnet tempe temple tends tenet tenor tense tensor tents
        terense teresa terrace terrain terran terrance terrapin terrense testis tests tether teutonic texas thanks
        thense therefor therein thereon theresa theron these thicker thinker thinner thomas thompson thomson thong
        thorough though thrash thread threat thrice throng through throughout throughput thrust ticker tickle ticks
        tiers tiger tigre tilde tiles timber timeless timer times tinker tireless tires toaster tolls tomas
        tomography tones tongs topic topical topographical topography topology toque torment tornado torque torrance
        torrent torus tough tours towel trace tracer tracey tracker tractor tracy trail trailer trainer traitor
        trance tranche trans transact transect transit translational transmit transnational traps trash tread treat
        treble tremble trial tribal tribune tribute trice trickle tries tritium trivium trophic tropic tropical
        trough trout trowel trucker truss trust tryout tubes tubular tucker tuner tunes turkey turner turnkey
        tweeter tweezer twins typical typographical typography typology ulster umbra umbria unbearable unbeatable
        unbound unclear undergo undergoe undergone underlay underlie underline undermine undertone underway union
        unison unsound upright uptight upton uptown usable useable users vacation valance valentin valera valeria
        valiant vanish vantage variant varnish vasquez vaughan vaughn vazquez vehicle veils venous vents venus verna
        verona vesicle vices vigil vigilance vigilant vigilante vintage viola violent violet virgil visas vocation
        voila votes vries wader wager wages wagner wagoner waist waistband waiter waits wales wallis walls walter
        wander warship water waves weather weight welland wench wether wetland whatever whatsever whenever wherever
        whether whisker whisper whistle whitey whither whitley whitney whittle whomever whosever widener wider
        widest widow wiener wight wilder wildest wiles willis wills winder window winston winton wipes withdraw
        withdrew wither withheld withhold wives woodard woodward woolley words workman workmen worship wraith wrath
        wreath wrench wright wristband xviii xxiii xxvii xxviii yeast yeats zealand zealous zeeland
        """
    )
)
