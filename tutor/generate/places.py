"""Names and nouns of countries, places and bodies: closed lists that keep a name from being taken for a person's."""

COUNTRIES = frozenset(
    """
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
    benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia cameroon canada chad
    chile china colombia congo croatia cuba cyprus czechoslovakia denmark ecuador egypt england eritrea estonia ethiopia
    fiji finland france gabon gambia germany ghana greece guatemala guinea guyana haiti honduras hungary iceland india
    indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya korea kosovo kuwait laos latvia lebanon
    liberia libya lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico
    moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman
    pakistan palestine panama paraguay peru philippines poland portugal prussia qatar romania russia rwanda scotland
    senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan
    tanzania thailand tibet togo tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales
    yemen yugoslavia zambia zimbabwe
    """.split()
) | frozenset(
    "north korea|south korea|dprk|united states|us|u.s.|usa|america|uk|u.k.|united kingdom|ussr|soviet union|"
    "russian federation|saudi arabia|south africa|new zealand|sri lanka|czech republic|united arab emirates|"
    "northern cyprus|costa rica|el salvador|ivory coast|burkina faso|papua new guinea|sierra leone|south sudan|"
    "dominican republic|east timor|north macedonia|trinidad and tobago".split("|")
)
"""Names of countries in small letters."""

BODIES = frozenset(
    "ministry university party agency institute bank forum council commission committee association academy army navy "
    "company corporation union fund organization organisation court department office league federation society "
    "foundation school college parliament congress senate house government group board service administration "
    "authority alliance laboratory museum observatory embassy hospital press times post tribunal bureau inc "
    "church abbey cathedral club".split()
)
"""Last or first words of the names of bodies, in small letters."""

PLACE_WORDS = frozenset(
    "sea ocean river lake mountain mountains mount island islands bay gulf strait valley desert peninsula city county "
    "province street canal park hall delta crater cape coast port bridge palace castle forest dam hill falls "
    "age era war revolution empire dynasty kingdom republic act treaty bill prize crisis".split()
)
"""Words in the names of places, times and events, in small letters."""
