"""The words a slip makes out of other words: rarer ones of seven letters or more, and names and terms of the sciences.

The first table is computed as the one of common words is, from 80,000; the second is written by hand.
"""

from tutor.study.judging.tables import words

RARE = frozenset(
    words(
        """
        abaddon abandon abasement abatement ablation ablution abrogate absinth absorbance absorbency abysmal abyssal
        acadian acclamation acclimation achaean acheron acheson acidify acidity acrimony acuminate adaption
        adduction adenovirus adoption adulterous adventurous afterward afterword aggrandisement aggrandizement
        agrimony ailment aircrew airflow airglow airlike airline airscrew albumin alejandra alewife alewive
        alexandrine alexandrite alfonso alfonzo algonquian algonquin alienage alienate aliment allocation allocution
        allopathic allopatric almandine alterative alternative altitudinal aluminate amandine amazona amazonia
        amnesiac amnesic amnestic amphora android aneroid angelia angelita angulation anionic annette annulation
        antipode antipope antoninus antonius aphasia apiculture aplasia apparatus appraize apprize aquilegia
        aquileia arachnid arachnoid araucania araucaria arbitrage arbitrate arcadian archaean archean archival
        archrival argentinean argentinian aridity arrogate arteritis arthritis ascendant ascendent asiatic astatic
        atalanta atlanta atonement attitudinal autobus automat avalanch aviculture avidity avionic babbitt babysat
        babysit backach backbeat backboard backlight backseat backset backside backslide backwash backwood bahrain
        bahrein balaclava balaklava balance baleful ballance bambara bandanna bandung baneful baptiste baptistery
        baptistry barbadian barbarian barberry barnardo baronet barrera baseline bassline bastard bastardy batiste
        bayberry bayonet bearberry beatification beautification beggary beguile beguine belorussian bentwood benzene
        benzine berbera berenice berlioz berlitz bernadette bernadine bernadotte bernardine bernardo bijection
        biotope biotype bisection bismarck bismark blackbeard blackboard blacken blackett blackfish blackhead
        blackish blacklight blackmail blackpoll blackpool blacktail blackwood blockhead bluefish blueish bluepoint
        blueprint bobbitt bokhara bolivar bollard bonaparte bonaventura bookish boorish bosquet bossuet bouquet
        bourbon bourdon brabble bracken bracket brackish bramble breccia brentwood brescia bridget bridgett british
        brocken brocket bromide bromine brummel brummell brutish buckboard bucovina buenaventura bukhara bukovina
        bulfinch bullfinch buonaparte burberry burgundian burundian bustard byelorussian cabrera cabriole calderon
        caldron calendrical callous callouse calluse calzone cambodia cambogia cambrai cambrian cameroun camomile
        campanula candide canella cannery cannula canzone capablanca capella capitation caprice caprine capriole
        caravel carbolic carbonic carboxylase carboxylate carious carissa carlene carline carlota carlotta carmela
        carmella carnage carnarvon carnelian caroline carolingian carolinian carrara carrera carrion carryon cartage
        carthage cartilage cartouch carvery casablanca casandra casebook cashbook cassandra cassation catalonia
        catatonia catcall catchall cathodic catholic cattail cattery cauldron causation cautery cauvery cavitation
        cecelia cecilia celebrity celerity centaury century cerenkov cernarvon cessation chablis challis chamomile
        chancel chandon chanson chapeau chaperon chappie charcot chardin chariot charlene charmin charnel chartre
        chasity chassidim chassidism chassis chastity chateau chatelain chauffeur cherenkov chipboard chippie
        chlamydia chlorite chocolatey chocolaty chorale chordate chortle christmas christmastide christmastime
        chromic chronic chrystal chumash chuvash cistern cisterna cittern clapboard clarino clarion clarissa classic
        classics classis classist clastic claudius clausius climactic climatic clipboard closure cloture coagulase
        coagulate coattail cocteau cognate cognisance cognisant cognizance cognizant collude coloradan coloradoan
        coloration colouration columba comanch comfort commissary commissure commodus commonality commonalty
        communality commutation compadre compare compartment compatibility compere complainant complaisant comport
        comportment compose compositae composite compost compote compton computability concave conceal conceit
        concent concepcion conception concessionaire concessional concessionary concision conclave concordant
        concordat confection confectionary confectionery confessional confidant confide confident configure confine
        confiture confuse confute congeal congenial congenital conjugation conjuration connate connery connote
        conservatoire conservatory consort constanta constantia constrict constriction constrictive construct
        construction constructive conterminous contiguity continuity contort contractible contractile contraction
        contractive contrail contraption contrastive contrite contrive contusion cooperage cooperate coquette
        cordage cordate corkage cornball cornelian cornice corniche cornmeal cornwall corporal corporeal corsage
        corydon coterminous countersink countersunk cousteau couteau crappie crematory cretinism crevass cricket
        cricoid crinoid crochet crocket crockett crompton croquette crotchet croydon crumble crumple crystalline
        crystallite crystallize cubical cubital cumbrian curette curious curtilage cuvette cyanide cyanine cyclone
        cyclope cylindrical cysteine cystine cythera cytherea cytokine cytosine dagwood dauphin deadlock debutant
        decease decision decisive declamation declamatory declaration declaratory decrease deducible deductible
        deduction defeasible defecation defection defensible deferent deferment deflection degrease deification
        dejection demoniac demonic demotic demotion denature dentine denture department deportment deprecate
        deprecation depreciate depreciation depredation derision derisive descant descendant descendent desmond
        desperado despond destine devilfish devilish devotion dextran dextrin diabetic diaconal diaeresis diagonal
        dianetic diatomic diatonic dieresis dietician dietitian difficulty dignify dignity dillard dionysius
        dionysus diplomat directory discoid discoloration discolouration discount dishonesty dismount disparage
        disparate dissect dissension dissent distension distention distribute distributee diuresis divorce divorcee
        dnepropetrovsk dnipropetrovsk dogwood domesticate domesticity domicil dominie dominoe doorstep doorstop
        dovecot dowland downland downside downsize downstage downstate drabble dreadlock dribble dudgeon dullard
        dumbarton dunbarton dungeon durance durante durrell dustpan dysphagia dysphasia dysphonia dysphoria
        dysplasia dystonia dystopia earlene earline ecliptic ecology ecstatic ecuadoran ecuadorean ecuadorian
        edgardo edification eduardo education eduction edwardo egocentric egocentrism egoistic egotistic elliptic
        elution emersion emerson emigrate emirate enclave enology enslave enteral enterovirus enthral envelop
        epiphyte epiphyze epistasis epistaxis erogenous eroticism escapade esoteric estremadura ethnological
        ethnology ethological ethology etiological etiology euphonic euphorbia euphoria euphoric eustatic evangeline
        evangelize eversion everyday everyway evocation exaltation examine examinee exercize exhortation exogenous
        exorcize exoteric exoticism expediense experiense expiation expiration expletive exportation extendibility
        extendible extensibility extensible extremadura exultation eyelash eyewash facetious factional factious
        factitious facture fallback falsify falsity farmhand farmland fascicle fascicule fastback fatback fathead
        felecia felicia feminine feminize fenland ferment ferricyanide ferrocyanide fervent fictional fictitious
        figment filiation finfish finland firefight firelight fireside fitment flatfish flathead flattery flattish
        florescent florine fluorene fluorescent fluoridation fluorination fluorite fluttery foliage foliate
        foliation footfall footwall forbear forbore forborne forebear forecast foregoe foregone forehand foreland
        foremast foremost forepaw foresaw foreside forestay forestry forgave forgive forgone formication fornication
        forward fractional fractious fracture francesca franchize francisca francoize franklin franklyn frazzle
        frederic frederica fredericka fredric freebee freebie freshen freshet frictional friedan friesian frisian
        frizzle froward fullback funeral funereal furbish furlong furnish gabardine gaberdine galatea galatia
        gallantry garfish garnish gelatin gelation geminate gemological gemologist geocach geocentric geocentrism
        geological geologist germinate gimmickry gimmicky gingery glucoside glutinous glyceride glycerine glycoside
        gobbledegook gobbledygook gracile grackle gradation graduation grainfield grandad grandam granddad grandee
        grandeur grantee gratian grattan greenfield greenland greensand gropius grotius guarneri guarnieri guenevere
        guinevere habitant habitat habitation habituation habsburg hackish hackney hagfish hamburg hammock hamstrung
        hancock handbill handcraft handheld handhold handicraft handiwork handwork hanukah hanukkah hapsburg
        hardback hardtack harriet harriett hasidim hasidism hatfield hawkish haworth haycock hayfield hayworth
        headrail headsail heartach helgoland heligoland hemostasis hemostatic heracle herakle hercegovina hermine
        hermite heroine herpetic herschel hershel herzegovina hibachi hildegard hitachi hockney hogfish holograph
        homburg homebody homeboy homeomorphism homeopathic homeopathy homeostasis homeostatic hominid hominoid
        homoeopathic homoeopathy homograph homological homology homomorphism homophobe homophobic homophone
        homophonic horacio horatio horological horology huarach humeral humidify hummock humoral humphrey humphry
        hyperion hyperon hypersonic hypertonic iapetus icepack icepick ignoramus immanense immanent imminense
        imminent impalement impassible imperial imperil imperious impervious impetus implement implode implore
        importunate importunity impossible imprudense imprudent impudense impudent inactivate inactivity inanity
        incubate indefeasible indefensible indention indolense indolent indwell infective infield inflame inflate
        inflect inflict infliction ingenious ingenuous inkwell innuendo inotropic insanity insidious insolation
        insolense insolent insolvent instalation instigation instilation insulation intension intensional
        intentional intercession interface interject interjection interlace interleave interne internee
        interpelation interpolation interrelation intersect intersection intersession interstate interweave
        intestate intubate invective invidious irrigate irritate isolation isomeric isometric isotonic isotopy
        isotropy jacobean jacobian jacobin jacquelin jacquelyn japanese javanese jealousy jeanine jeannine jefferey
        jillian jillion johnathon judgemental judgmental juliann julianne julienne kabbala karakoram karakorum
        karbala katheryn kathmandu kathrine kathryn katmandu katrine keelung kenneth kennith kharkiv kharkov kinfolk
        kingship kinsfolk kinship kosciusko kosciuszko kristie kristine lability lactase lactate lactone lactose
        lambast lambent lambert lamella laminae laminate landside landslide latasha latinate latisha latitudinal
        launderette laundrette lection legation leibnitz leibniz leticia letitia liability libation liberace
        liberalism liberation libration lifelong ligation limbourg limburg liminal limousin liquefy liquify
        literalism livability livelong llewellyn llewelyn location locknut locution lodgement lodgment lolland
        lollipop lollypop loraine lorraine lowland loyalty lumenal luminal lunation lunette lutheran luthern
        luxation lynette lynnette macassar macbride madrasa madrassa magdalen magnesite magnetite magnetize magneton
        magnetron maigret makassar malinda maltase maltese maltose manakin mandola mandrel mandrell mandrill manikin
        manilla mantilla manuela manufactory manufacture maquette marceau marciano margaret marginalia margret
        marianne mariano marilyn marilynn marinade marinate marinetti maritsa maritza maronite marquette marrakech
        marrakesh marxian maryann maryanne marylyn masonite massachuset massachusett massive mathilda matilda
        matlock mattock mauretania maurice maurine mauritania maxilla mcbride mealtime meantime medicare medicate
        melancholia melange melanie melinda memetic menorca merengue meringue messieur messuage metabolite
        metabolize metical metrical micelle microsome microtome midline midtown mileage milford miliary military
        millage milliard miltown mimetic minibus minimus minorca mintage minutia miscellanea miscellany misjudgement
        misjudgment misread missile missive mistrial mitchel mitchell mitford mocambique mohammedan momentum
        monastic monistic monkfish monkish montane moquette moralist morceau morison morrison moussorgsky moustach
        mozambique muhammadan mujaheddin mujahedin mujahidin mulatto muralist musical mussorgsky nanette nannette
        natation nathanel nathaniel nebuchadnezzar nebuchadrezzar necrology necrosis necrotic neritic neuritic
        neurology neurosis neurotic nicholson nicklaus nicolson nigerian nigerien niklaus nocturn noontide noontime
        norland normalcy normand northrop northrup notation novation novocain nuclease nucleate nullify nullity
        nutation nutrient nutriment oberland octopus omentum omnibus oncological ontological oration orlando
        osteoblast osteoclast otology outcast outgrew outgrow outlast outline outlive outmost outport outpost
        outshine outshone outside outsize ovation overbid overcook overdid overdoe overdone overdose overdue overeat
        overfill overfull overhand overhang overheat overhung overkill overlie overline overlook overpaid overpay
        overplay overran override overripe overrode overrun overshoot overshot overthrew overthrow overtone overtook
        overwrite overwrote padilla palaeography palaeozoic palatal palatial paleocene paleogene paleography
        paleozoic pallette palmate palmira palmyra palpate pandanus pandarus panjabi paperback paperbark papilla
        papillary papular paramatta parkway parramatta parsonage partisan partizan partway passerby passersby
        pastern pastich pastiche pastoral pastorale pastorate patency patissery patrica patricia patriotic patristic
        peacock peasantry peckish pediatric pedicel pedicle pedology pedophile pekinese pekingese pelagian pelasgian
        pelorus penknife penknive penology pentode pentose percent percept perceval percival perforation peroration
        perpetrate perpetration perpetuation personage personality personalty petcock pharmacopeia pharmacopoeia
        phillis phonation phonemic phonetic phonographic phosphide phosphine photochemical photographic phyllis
        phytochemical pigtail pimento pimiento pinnace pinnacle pinnate pintail plasmic plasmid plastic plastid
        platonic playability pleasantry pliability plutonic podiatric polyploid polypoid porthole portico postern
        postiche postnasal postnatal potawatomi potency potentate potentiate potentilla pothole pottage pottawatomie
        praline precision predate predatory predication predicative prediction predictive prefatory prehension
        prelate prelature premature preoperative preparative prepend presense presentiment presentment pretend
        pretense pretension prevision priestley privative privatize privity probability probate probation
        processional professional profound profusion projectionist prolate proline pronation prophecy prophesy
        propound prorate proration prospectus protean protectionist protein protist provability provencal puckish
        punctate punctuate punjabi pupillary pushkin pushpin pylorus qaddafi qadhafi quadrant quadrat quantic
        quartic quentin quinine quinone quintic quintin quinton rampant rampart randell reaction reactivate
        reactivity reapplication rebound recency recension recession reciprocate reciprocity recline recommense
        recompense recount recurrense recusal redaction reddish redfish redline redound redstart reduction reelect
        reevaluation refection referent referential reflect refocus refract refrain refusal refutation regency
        regnant reinaldo reinvent relocate remnant remount reoccurrense replication reprice reprieve reprize
        repulsion require requite reselect reselection resemble resolute resound respire respite restart restock
        restrain reticle reticule retitle retract retrain retrieve retrovirus reverent reverential revolute
        revulsion rewound rewrite rewrote reynaldo reynard reynaud rhinoceros rhodolite rhodonite robbery rockery
        rocketry roderick rodrick rodriguez rodriquez rolando rolland romanic romansch romansh romantic rookery
        rosalyn rosamond rosamund roseann roseate rosella roselyn roseola rosette rostock rotissery royalty rubbery
        rubdown rubella rubeola ruination rumination rundown sacagawea sacajawea saccharide saccharin saccharine
        sagacious saguaro sahuaro salacious salient salivation salmonella saltation saltine saltire salutation
        salvadoran salvadorean salvadorian salvation samarkand samarqand samphire sanatorium sanctify sanctity
        sanguinaria sanguinary sanitarium sankara sapient sapphire satellite savagery scallion scenography schenberg
        schonberg schumann schwann schwinn scimitar scirocco scoreline scrubby scuffle scullery sculley scullion
        scuttle secretin secretion sectoral sectorial secular sekarno selvage semiotic semitic sensitive sensitize
        sentense sentiense sequela serbian sergeant serjeant serology service servile sexology shackle shakeout
        shakespearean shakespearian shankara shipload shipway shithead shitload shoreline shrubby shuffle shuttle
        sickert sidebar sidecar sidelong siltation silvanus similar simitar simulant singhalese sinhalese sinkiang
        sirocco skagerak skagerrak skiffle skittle slipway smidgen smidgeon smoochy smuggle snaffle sniffle snuffle
        snuggle sodomite sodomize soldiery solidary solidify solidity solitary someday someway sonority sorbian
        sorority souffle sovereignty spacial spacious spackle spalation sparkle spatial special specious speckle
        specular sphenoid spheroid spillage spillane spindle spithead spittle springy stablemate stagecraft stakeout
        stalemate stallion starkey starlit statecraft steadfast stedfast stellite stenography stepson stetson
        stimulant stockport stockpot stomachach storage stowage strafford straggle straightaway straightway strange
        strangle striation striction stricture stringy structure struggle subjection submersion subsection subtile
        subtitle subtopic subtropic subversion sudanese sukarno summary summery sundanese sunrize sunwize supersize
        supervize supplant suppliant supplicant surjection suwanee suwannee swindle swingle syllabus sylvanus
        synapsis synopsis tabatha tabitha tarantula tarball tarbell technophobe technophobia tempera tempura
        tendinitis tendonitis tensile tensive terrane terrell terrill terrine tessera testify tetanic textual
        textural theremin thermopile thermopylae thesaurus thicket timorous timpani titanic tolbooth tollbooth
        tomographic tonality tonicity toothach topicality topmast topmost topographic topological topsail topsoil
        torchwood tortious tortuous torturous totality touchwood toxicity traceability tracheostomy tracheotomy
        tractability trammel transept transhipment transshipment treacle treadle trevino treviso trolleybus trollop
        trommel truckee truckle tumorous twaddle twiddle tympani typicality typographic typological ufology unbeaten
        unbidden uncaught uncertainty underdone underpant underpart underpay underplay undershirt undershoot
        undershot underskirt understorey understory underwrite underwrote undulate uneaten ungraceful ungrateful
        ungulate unhidden unshaken unshaven unsprung unstack unstick unstrung unstuck untaught unwound upstage
        upstate urination urology valarie valerie valorization valorous vaporization vaporous vaporware vapourware
        vedette vehicular velasquez velazquez venation venetia venezia venture veracious veracity verification
        verrazano verrazzano versification version vertical vesicular vesture vexation victoria victual vidette
        villainous vineland vinland virtual visakhapatnam vishakhapatnam vitoria volition voluntarism volunteerism
        volution voracious voracity vortical voyageur walkaway walkway wannabe wannabee wantage wardship wastage
        wattage waxbill waybill waylaid wayland weddell wendell wendigo wheatstone wherein whereon whetstone
        whitefield whitehall whiteley whitewall whitfield windigo windlass wishful wistful wordbook workaday
        workbook workday workhorse workhouse xenophobe yearlong zacharia zachariah zachary zachery zaharia zechariah
        """
    )
)

NAMED = frozenset(
    words(
        """
        abduct abductor abscissa absorption achilles acronym adagio adduct adductor adenosine adsorption aeneas
        aeschylus affect afferent alanine alkane alkene alkyne allegory allegro aluminium alumni alumnus amide
        ampere amylase amylose analogue anaphora anarchy andante angola anode antonym aphelion apogee apollo
        apoptosis aptic arginine aristocracy arkansa arteriole artery ascribe asparagine aspartate australia austria
        autarchy autarky autocracy autolysis azide bacillus bacterium bakunin bariatric barium baryon basalt bayle
        beijing belgrade benzoin berkelium berlin beryllium bhutan boron boyle braun bronchiole bronchus brown
        brunei bucharest budapest buddhism bukharin bureaucracy burma burundi butane butene butyl cadmium calcite
        calcium california californium calvinism calvinist cantata carbonate carbonyl carboxyl carolina carpal
        cathode catholicism celesta cello cellulase cellulose celsius cenozoic cerium cesium chebyshev chekhov chile
        china chlorate chromium classical cobalt collagen colorado combination conduction congo conscript consul
        convex cosecant cosine cotangent council counsel creatinine cretaceous cytology cytolysis dakar dakota
        damascus deflation democracy describe devonian dhaka dialogue diastole diffusion dolomite domain dominica
        dominican dublin economic economical effect efferent effusion elastase elastin elicit ellipsis eminent
        entomology eocene epilogue epiphora eponym equinox erbium estonia ethanal ethane ethanoic ethanol ethene
        ethyne etymology exception execution exemption extrapolation fahrenheit family farad femur fibrin fibrinogen
        fibula figure fission flaunt flout fructose fugue fusion gabon gadolinium galactose gallium gambia genera
        geology geriatric gerontocracy ghana glucagon glucose gluon glutamate glutamine glycerol glycine glycogen
        glycolysis gneiss granite graphene graphite graviton guangdong guangxi guanine guiana guinea guyana hadron
        hafnium hassium hayek hebei hegel heidegger helium henan henry heparin heptane hertz hexane hindi hindu
        hinduism histamine histidine histology historic hobbe holmium holocene homonym hubei humerus hunan
        hydrolysis hyperbola hyperbole ileum ilium illicit illinois imide imine imputation indiana indium indonesia
        induction inflation infusion injury inscribe insulin insure intervention intrapolation inulin iodate iodide
        iodine iridium islamic islamist jackson jainism japan jefferson jiangsu jiangxi joule judaism jupiter
        jurassic kansa kennedy kenya keppler keratin ketone keynes kinase kinesin korea krypton lagos largo latvia
        legato lenin lennon lepton leucine libel lincoln lipase lisbon lithium lithuania london longitude lutetium
        lysine macau madison magnesium malacca malaga malawi maldive malta malthu manganese marlowe massachusetts
        mauritius maxwell meiosis mendel mendeleev mendelssohn mercury meritocracy meson mesozoic metacarpal
        metaphor metatarsal meteorology methanal methane methanol methionine methodology metonymy metrology michigan
        mills milne milton minnesota minsk miocene miosis mississippi missouri mitosis moldavia moldova molybdenum
        monaco monarchy monologue monopoly monopsony monroe montana moore morale morphology morris moslem muslim
        mutation myosin mythology nadir nanjing nebraska neodymium nephrology nephron neptune neptunium neutrino
        neutrophil nevada newton nickel nietzsche nigeria niobium nitrate nixon nucleon octane odontology oligarchy
        oligocene oligopoly oligopsony oppenheimer optic optics order ordinate ordovician oregon osmium osmosis
        paediatric paleontology palladium palmar palynology parabola paraguay pascal pasteur pathology pentane
        pepsin perfusion perigee perihelion perineum peritoneum perjury permutation persecution phenol phenyl
        philology phonon phosphate phosphite photon phrenology phylum physiology platinum plato pleistocene pliocene
        plutarch pluto plutocracy plutonium podiatry politic political polonium potassium praseodymium precession
        prescribe principal prologue promethium propene proscribe prosecution protease proteolysis proterozoic
        proton psychiatry psychology ptolemy quark quart quarto quartz radian radium radius radon ravage reagan
        reason redemption reflation renin rennin rhenium rhodium roosevelt rossini rousseau rubidium ruthenium
        rutherford rwanda samarium sartre saturn scandium schiller schist schubert secant seduction selenium shaanxi
        shale shandong shantung shanxi shiite sikhism silica silicate silicone silurian slate slovakia slovenia
        socrate solstice sonata sophocle specie species staccato stagflation stalactite stalagmite strontium
        subscribe succession sucrase sucrose sudan sulfate sulfide sulfite sulfur sunni swaziland sweden swift
        switzerland symbiosis synecdoche synonym systole tacitus taipei taiwan tallinn tangent tantalum tarsal
        technetium tehran tellurium tennessee terbium tesla thailand thale thallium theocracy theology thiamine
        thorium threonine thulium thymine thymus thyroid tibia tirana titanium toccata tolstoy toluene tonga trachea
        transcribe transfusion treason triassic tripoli trotsky truman trypsin tryptophan tunis turin tyrosine
        uganda ulysses uracil uranium uranus ureter urethra uruguay usury valine vanadium venice venule verdi
        vermeer vienna vietnam vilnius violin virginia virology warsaw watson weber webster wilde wilson wordsworth
        yemen ytterbium yttrium zambia zenith zirconium zoology
        """
    )
)
