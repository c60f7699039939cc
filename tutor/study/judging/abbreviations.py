"""Well-known abbreviations and what they stand for, in lower case.

Another expansion with the same first letters is not meant by them.
"""

from tutor.study.judging.tables import entries

EXPANSIONS = entries(
    """
    dna deoxyribonucleic acid
    rna ribonucleic acid
    mrna messenger ribonucleic acid | messenger rna
    trna transfer ribonucleic acid | transfer rna
    rrna ribosomal ribonucleic acid | ribosomal rna
    atp adenosine triphosphate
    adp adenosine diphosphate
    amp adenosine monophosphate
    gtp guanosine triphosphate
    nadh nicotinamide adenine dinucleotide hydride
    fad flavin adenine dinucleotide
    nad nicotinamide adenine dinucleotide
    nadp nicotinamide adenine dinucleotide phosphate
    hiv human immunodeficiency virus
    aids acquired immunodeficiency syndrome | acquired immune deficiency syndrome
    adhd attention deficit hyperactivity disorder
    tb tuberculosis
    lsd lysergic acid diethylamide
    ddt dichlorodiphenyltrichloroethane
    tnt trinitrotoluene
    pvc polyvinyl chloride
    cfc chlorofluorocarbon
    cfcs chlorofluorocarbons
    thc tetrahydrocannabinol
    eeg electroencephalogram | electroencephalography
    ecg electrocardiogram | electrocardiography
    ekg electrocardiogram
    mri magnetic resonance imaging
    ct computed tomography | computerized tomography | computerised tomography
    pet positron emission tomography
    pcr polymerase chain reaction
    ivf in vitro fertilization | in vitro fertilisation
    ptsd post-traumatic stress disorder
    ocd obsessive-compulsive disorder
    bmi body mass index
    cns central nervous system
    iq intelligence quotient
    nato north atlantic treaty organization
    un united nations | united nations organization
    eu european union
    who world health organization
    wto world trade organization
    imf international monetary fund
    ilo international labour organization
    iaea international atomic energy agency
    icc international criminal court
    icj international court of justice
    nafta north american free trade agreement
    opec organization of the petroleum exporting countries | organization of petroleum exporting countries
    oecd organisation for economic co-operation and development
    asean association of southeast asian nations
    unesco united nations educational scientific and cultural organization
    unicef united nations children's fund | united nations international children's emergency fund
    unhcr united nations high commissioner for refugees
    efta european free trade association
    ecb european central bank
    eec european economic community
    ecsc european coal and steel community
    osce organization for security and co-operation in europe
    brics brazil russia india china south africa
    au african union
    oau organisation of african unity
    usa united states of america
    us united states | united states of america
    uk united kingdom
    ussr union of soviet socialist republics
    uae united arab emirates
    gdr german democratic republic
    frg federal republic of germany
    prc people's republic of china
    drc democratic republic of the congo
    dprk democratic people's republic of korea
    roc republic of china
    cia central intelligence agency
    fbi federal bureau of investigation
    nsa national security agency
    nasa national aeronautics and space administration
    kgb komitet gosudarstvennoy bezopasnosti | committee for state security
    epa environmental protection agency
    fda food and drug administration
    plo palestine liberation organization
    ira irish republican army
    anc african national congress
    nhs national health service
    gdp gross domestic product
    gnp gross national product
    cpi consumer price index
    vat value-added tax | value added tax
    ppp purchasing power parity
    hdi human development index
    fdi foreign direct investment
    gatt general agreement on tariffs and trade
    sec securities and exchange commission
    cpu central processing unit
    gpu graphics processing unit
    ram random access memory
    rom read-only memory
    ssd solid-state drive
    html hypertext markup language
    css cascading style sheets
    xml extensible markup language
    http hypertext transfer protocol
    https hypertext transfer protocol secure
    tcp transmission control protocol
    udp user datagram protocol
    ip internet protocol | intellectual property
    ftp file transfer protocol
    smtp simple mail transfer protocol
    dns domain name system
    url uniform resource locator
    www world wide web
    sql structured query language
    api application programming interface
    gui graphical user interface
    ide integrated development environment
    oop object-oriented programming
    lan local area network
    wan wide area network
    vpn virtual private network
    usb universal serial bus
    pdf portable document format
    ascii american standard code for information interchange
    json javascript object notation
    bios basic input output system | basic input/output system
    fifo first in first out
    lifo last in first out
    ai artificial intelligence
    led light-emitting diode
    lcd liquid crystal display
    emf electromotive force
    uv ultraviolet
    ir infrared
    gps global positioning system
    radar radio detection and ranging
    sonar sound navigation and ranging
    laser light amplification by stimulated emission of radiation
    tv television
    gmt greenwich mean time
    utc coordinated universal time
    rsvp repondez s'il vous plait
    wwi world war i | first world war
    wwii world war ii | second world war
    ww1 world war i | first world war
    ww2 world war ii | second world war
    mad mutually assured destruction | mutual assured destruction
    nep new economic policy
    wmd weapons of mass destruction
    ngo non-governmental organization
    sdi strategic defense initiative
    icbm intercontinental ballistic missile
    salt strategic arms limitation talks
    cpr cardiopulmonary resuscitation
    dnr do not resuscitate
    """
)
