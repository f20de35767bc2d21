"""Words that look like the name of who acts but are not."""

# Countries, peoples and seats of government: they act in headlines, and no body is named.
PLACES = frozenset(
    """
    eu uk us u.s u.k uk's eu's europe european britain british england english scotland scottish wales welsh germany german ireland irish france french italy
    italian spain spanish portugal portuguese netherlands dutch belgium belgian luxembourg austria austrian poland polish sweden swedish
    norway norwegian denmark danish finland finnish greece greek hungary hungarian romania romanian bulgaria bulgarian croatia croatian
    czechia czech slovakia slovak slovenia slovenian estonia estonian latvia latvian lithuania lithuanian malta maltese cyprus iceland
    switzerland swiss turkey türkiye turkish canada canadian australia australian zealand india indian japan japanese korea korean
    brazil brazilian argentina singapore china chinese america american russia russian ukraine hamburg berlin hessen brussels dublin
    bonn vienna wien hamburgo países bajos london paris rome madrid strasbourg washington california texas bruxelles alemania francia españa italia irlanda allemagne espagne
    irlande italie deutschland frankreich spanien italien irland duitsland frankrijk spanje ierland
    """.split()
)

# Words for any body, office or company, and what begins a longer name that we saw no more of.
GENERIC = frozenset(
    """
    commission commissioner commissioners authority agency court tribunal board office regulator regulators watchdog watchdogs chair
    chairman chairwoman chairperson president judge judges government minister ministry department parliament council information data
    impone securities financial s.a b.v s.l
    privacy inc ltd limited llc gmbh ag plc corp co bv company companies group act attorney general
    présidente président autorité autorités commissaire cour tribunale corte garante autorità autoridad agencia comisión
    autoriteit commissie rechtbank raad toezichthouder toezichthouders behörde gericht kommission authorities article section
    concerned supervisory dal dalla dallo esta este temporary mit gegen nach wegen statt two three four both one sa sas csa csas lsa dpas statuant windows
    """.split()
)

PRONOUN = r"it|he|she|they|who|which|we|il|elle|ils|elles|es|sie|er|ello|ella|esso|hij|zij|het"

# What befalls its subject.
RECEIVES = r"(?:\w+ing\b|intention|notice of inten|receiv|receipt|g[eo]t\b|gets\b|hit with|écop|reçoit|reçu|recib|erhielt|erhält|krijgt|kreeg|krijgen|ricev|faces?\b|facing\b)"
