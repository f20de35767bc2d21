"""How texts set a day by which something is due, by language."""

# Before a span of time.
WITHIN = (
    r"within(?: a (?:period|maximum) of)?|(?:has|have|had|given|gives?|giving|granted|with)|in the next|over the next|"
    r"dans un délai(?: maximum| maximal)? d(?:e|')|sous|dans les|d'ici|dispose(?:nt)? de|"
    r"innerhalb(?: von| einer frist von)?|binnen|in den nächsten|hat|haben|"
    r"en (?:el|un) plazo(?: máximo)? de|dentro de(?: los)?|dispone de|tiene|"
    r"entro(?: il termine di| un termine di)?|nel termine di|ha|"
    r"binnen(?: een termijn van)?|heeft|krijgt|"
    r"no prazo(?: máximo)? de|inom|inden(?: for)?|innen|w terminie|w ciągu|do lhůty|ve lhůtě|în termen de|εντός"
)

# How each of them begins: found as plain text before the pattern is tried.
LEADS = (
    "within", "has ", "have ", "had ", "give", "giving ", "granted ", "with ", "in the next", "over the next", "dans ", "sous ", "d'ici ",
    "dispose", "innerhalb", "binnen", "in den nächsten", "hat ", "haben ", "en el plazo", "en un plazo", "dentro de", "tiene ", "entro ",
    "nel termine", "ha ", "heeft ", "krijgt ", "no prazo", "inom ", "inden ", "innen ", "w terminie", "w ciągu", "do lhůty", "ve lhůtě",
    "în termen", "εντός",
)  # fmt: skip

DAYS = {
    1: "day days calendar-days jour jours tag tage tagen día días giorno giorni dag dagen dagar dage dager dzień dni dia dias zile ημερών dnů dní",
    7: "week weeks semaine semaines woche wochen semana semanas settimana settimane weken vecka veckor uge uger uke uker tydzień tygodni týdnů",
}
MONTHS = "month months mois monat monate monaten mes meses mese mesi maand maanden månad månader måned måneder miesiąc miesiące miesięcy mês luni lună μηνών měsíců"
YEARS = "year years an ans jahr jahre jahren año años anno anni jaar år lat rok ano anos"

NUMBERS = {
    1: "one a un une einem einen einer ein uno una een één en ett um uma",
    2: "two deux zwei dos due twee två to dwóch dois duas",
    3: "three trois drei tres tre drie trzech três",
    4: "four quatre vier cuatro quattro fyra fire czterech",
    5: "five cinq fünf cinco cinque vijf fem",
    6: "six sechs seis sei zes sex seks sześciu",
    7: "seven sept sieben siete sette zeven",
    8: "eight huit acht ocho otto",
    10: "ten dix zehn diez dieci tien tio ti dez",
    12: "twelve douze zwölf doce dodici twaalf",
    14: "fourteen quatorze vierzehn catorce quattordici veertien",
    15: "fifteen quinze fünfzehn quince quindici",
    20: "twenty vingt zwanzig veinte venti twintig",
    28: "twenty-eight achtundzwanzig",
    30: "thirty trente dreißig treinta trenta dertig trettio",
    60: "sixty soixante sechzig sesenta sessanta zestig",
    90: "ninety quatre-vingt-dix neunzig noventa novanta negentig",
}

# Before a day.
BY = (
    r"\bby|until|no later than|not later than|deadline(?: of| is| was)?(?: on)?|before|"
    r"avant le|jusqu'au|d'ici (?:le|au)|au plus tard le|"
    r"bis(?: zum| spätestens(?: zum)?)?|spätestens (?:am|bis zum|zum)|"
    r"antes del|hasta el|a más tardar el|"
    r"entro il|entro e non oltre il|non oltre il|fino al|"
    r"uiterlijk(?: op)?|vóór|tot(?: en met)?|"
    r"até(?: ao| a| o)?(?: dia)?|senast(?: den)?|senest(?: den)?|frist til|har til|innen|inden|do dnia|najpóźniej do|nejpozději do|najneskôr do|"
    r"najkasnije do|do|până la(?: data de)?|έως|μέχρι|до|viimeistään|hiljemalt"
)

# After a day, where words follow what they belong to.
UNTIL = r"까지|まで|-?ig\b"

# What makes a span of time somebody's duty: without one of these it is only told.
DUTY = (
    r"\bmust\b|\bshall\b|\border(?:s|ed|ing)?\b|requir(?:es|ed|ing)|\bhas to\b|\bhave to\b|instruct\w*|compl(?:y|iance)|appeal\w*|deadline|"
    r"\bgiven\b|\bgives\b|\bgave\b|\bcan be\b|\bmay be\b|to (?:pay|bring|submit|respond|reply|provide|delete|erase|implement|cease|stop|inform|change)|\bwill\b|"
    r"doit|doivent|enjoi\w+|ordonn\w+|m(?:is|ise|et) en demeure|recours|conformité|délai|"
    r"\bmuss\b|müssen|angewiesen|angeordnet|\bordnet\w*|aufgefordert|einspruch|frist|klage|umzusetzen|"
    r"debe\w*|orden\w*|requer\w*|requier\w*|recurso|plazo|"
    r"\bdeve\b|devono|dovr\w+|ordin\w+|ingiun\w+|prescri\w+|ricorso|termine|"
    r"\bmoet\w*|gelast\w*|bezwaar|beroep|termijn|opgedragen|"
    r"deverá|deve|\bska\b|\bskal\b|pålegg\w*|påbud\w*|föreläg\w+|nakaz\w*|musi|trebuie|οφείλει|musí"
)

# What makes it a duty of the past, a rule of law, or a wish.
TOLD = (
    r"failed to|\bfail(?:ed|ure|s)?\b|did not|didn't|had not|hadn't|\bwere not\b|\bwas not\b|should have|would have|had (?:been|to|replied|responded|given)|"
    r"pursuant to article|under article|article \d+(?:\(\d+\))* (?:gdpr )?(?:requires|states|provides)|undue delay|in any event|becoming aware|"
    r"\breplied|\bresponded|\banswered|\breceived|n'a pas|n'avait pas|n'ont pas|\bétait\b|ne ser\w+ pas|n(?:o|ot) be able|étaient|aurai\w+|\bhatte\b|nicht (?:inner|binnen)|\bno (?:había|respondió|contestó|atendió)|procediese|informase|diera|acreditara|debía\w*|"
    r"non (?:ha|aveva|hanno)|\bhad\b|\bhadden\b|heeft (?:niet|geen)|miało|nie "
)

# What a span may be counted from and still start with the document.
FROM_HERE = (
    r"(?:of|from|after|following|upon|à compter de|de|ab|nach|seit|desde|a partir de|contados desde|dal|dalla|da|na|vanaf|van|från|fra|od)\s"
    r"(?:the |la |le |el |il |de |het |der |die |dem |l[a']? ?)?(?:date of )?(?:(?:the|this|receipt of (?:the|this)|receiving (?:the|this)|notification of (?:the|this)|service of (?:the|this)|"
    r"publication of (?:the|this)) )?"
    r"(?:today|now|decision|notice|order|notification|ruling|judgment|publication|letter|notification de la (?:présente )?(?:décision|délibération)|décision|présente décision|"
    r"bekanntgabe|zustellung|bescheid\w*|notificación|resolución|presente resolución|notifica|provvedimento|presente provvedimento|besluit|bekendmaking|dagtekening|beslut\w*|doręczenia)"
)

FROM = (
    r"of|from|after|following|upon|à compter|de la|du|des|ab|nach|seit|desde|a partir|contados|dal|dalla|da|na|vanaf|van|"
    r"från|fra|efter|od"
)
