"""The words that deny an event, hold it possible, or put it off, by language."""

# What makes an event one that did not happen, before its words.
DENIED = {
    "en": r"not|cannot|never|no|none|without|nor|neither|declin\w+ to|refus\w+ to|den(?:y|ied|ies)|refrain\w* from|rather than|instead of|yet to",
    "fr": r"dément|démentent|nie|nient|conteste|ne|n'\w+|pas|aucune?|jamais|sans|refusé de",
    "de": r"bestreite\w*|bestritt\w*|dementier\w*|nicht|keine?[nrms]?|nie|niemals|ohne|weder",
    "es": r"niega|niegan|negó|no|nunca|sin|ningún|ninguna|tampoco",
    "it": r"nega|negano|ha negato|smentisce|non|senza|mai|nessun[ao]?|alcuna?",
    "nl": r"ontken\w*|niet|geen|nooit|zonder",
    "da": r"ikke|aldrig|ingen|intet|uden|hverken",
    "no": r"ikke|aldri|ingen|uten|verken",
    "sv": r"inte|ej|aldrig|ingen|inget|inga|utan|varken",
    "fi": r"ei|eivät|eikä|ilman|eivätkä",
    "pl": r"nie|nigdy|bez|żaden|żadnej|ani",
    "cs": r"bez|nikdy|žádn\w+|ani",
    "sk": r"bez|nikdy|žiadn\w+|ani",
    "hu": r"nem|sem|nincs|nélkül|soha",
    "hr": r"nije|nisu|bez|nikad|niti|nijedn\w+",
    "sl": r"ni|niso|brez|nikoli|nobene\w*",
    "bg": r"не|без|никога|нито|няма",
    "et": r"ei|pole|mitte|ilma",
    "lv": r"nav|bez|nekad|netika",
    "lt": r"ne|nėra|be|niekada|nebuvo",
    "pt": r"não|nunca|sem|nenhuma?|nem|tampouco",
    "ro": r"nu|n-a|fără|niciodată|nicio|niciun|nici",
    "el": r"δεν|μην?|ποτέ|χωρίς|καμία|ουδέποτε|ούτε",
    "ko": r"(?:않|못|없)\w*",
    "ja": r"せず|なく|ない",
}

# What makes it one that may happen.
HYPOTHETICAL = {
    "en": r"could|(?<!\d )may(?! \d)|might|would|should|can|if|whether|unless|considering|considers?|plans? to|wants? to|hop(?:es|ing) to|urg(?:e|es|ed|ing)|"
    r"call(?:s|ed|ing) (?:on|for)|ask(?:s|ed|ing)?|demand(?:s|ed)?|threaten(?:s|ed)?|expected to|likely to|possib(?:le|ly)|potential(?:ly)?|"
    r"must|powers? to|rights? (?:to|of)|entitled to|able to|in order to|in case|proposed to|intends? to|seek(?:s|ing)?|request(?:s|ed)?|suggest\w*|recommend\w*|instruct(?:s|ed)|until|\Ahad (?:the|it|they|an?)|when \w+ing",
    "fr": r"pourr\w+|peut|peuvent|pouvoir|si|envisage\w*|demande\w*|souhait\w+|jusqu'à ce que|risqu\w+|éventuel\w*|doit|aurai\w+",
    "de": r"könnte\w*|kann|können|würde\w*|sollte\w*|falls|wenn|ob|fordert\w*|möglich\w*|droh\w*|prüft|hätten?|wären?",
    "es": r"hasta que|para que|podrí\w+|puede\w*|podrá\w*|si|pide|piden|solicita\w*|posible\w*|hubiera\w*|habría\w*",
    "it": r"finché|affinché|potrebb\w+|può|possono|se|chied\w+|rischi\w*|eventual\w+",
    "nl": r"kan|kunnen|zou|zouden|als|indien|eist\w*|vraagt|mogelijk\w*|wil|van plan|voornemens|overweegt",
    "da": r"kan|kunne|hvis|bør|skulle kunne|måske|overvejer|eventuel\w*|agter|risikerer|kræver|opfordrer|beder|indtil",
    "no": r"kan|kunne|hvis|bør|skulle kunne|kanskje|vurderer|eventuel\w*|risikerer|krever|oppfordrer|ber|bedt|inntil|for å",
    "sv": r"kan|kunde|om inte|ifall|bör|skulle kunna|kanske|överväger|eventuell\w*|riskerar|kräver|begär|uppmanar|tills|för att",
    "fi": r"voi|voivat|voisi\w*|saattaa|jos|pitäisi|harkitsee|mahdolli\w+|vaatii|vaativat|pyytää|jotta",
    "pl": r"może|mogą|mógłby|mogłaby|mogłoby|jeśli|jeżeli|czy|rozważa|ewentualn\w+|grozi|żąda|wnosi o|aby|żeby|by",
    "cs": r"může|mohou|mohl\w* by|by|pokud|jestli|zvažuje|případn\w+|hrozí|žádá|aby",
    "sk": r"môže|môžu|mohol by|mohla by|by|ak|zvažuje|prípadn\w+|hrozí|žiada|aby",
    "hu": r"\w*(?:hat|het)|\w+(?:hatja|hetné|hatná|hatott|hetett)|ha|esetleg\w*|fontolgat\w*|kéri|kérte|kérik|lehet\w*",
    "hr": r"može|mogu|mogao bi|mogla bi|bi|ako|razmatra|eventualn\w+|prijeti|traži|kako bi|da bi",
    "sl": r"lahko|bi|če|morebitn\w+|razmišlja|grozi|zahteva|da bi",
    "bg": r"може|могат|би|ако|евентуалн\w+|обмисля|иска|искат|за да|дали",
    "et": r"võib|võivad|võiks|kui|võimalik\w*|kaalub|nõuab|et",
    "lv": r"var|varētu|ja|iespējam\w+|apsver|pieprasa|lai",
    "lt": r"gali|galėtų|jei|jeigu|galim\w+|svarsto|reikalauja|kad",
    "pt": r"pode|podem|poder[áã]\w*|poderia\w*|(?<!-)se(?! comprom)|caso|eventua\w+|pede|pedem|solicita\w*|até que|para que|considera|avalia",
    "ro": r"poate|pot|putea|ar|dacă|eventual\w*|cere|solicită|pentru a|ca să",
    "el": r"μπορεί|μπορούν|θα μπορούσε\w*|ενδέχεται|αν|εάν|εφόσον|ζητ(?:ά|εί|ούν)|ώστε|ίσως|ενδεχόμεν\w+",
    "ko": r"수 있\w*|경우|가능성|검토|예정|요구|촉구",
    "ja": r"可能性|場合|おそれ|検討|予定",
}

# A verb in its bare form tells of a power or a plan, unless somebody decides to.
INFINITIVE = {
    "fr": r"\w+(?:er|[^o]ir)|(?:p?rendre|mettre|introduire|suspendre|réduire|enjoindre)",
    "es": r"\w+[aei]r",
    "it": r"\w+(?:are|ere|ire)",
}
DECIDES = {
    "fr": r"décid\w+|procéd\w+|vient de|a fait|agréé",
    "es": r"acord\w+|acuerda\w*|decid\w+|resolv\w+|resuelve|proced\w+|adecuado|se admite",
    "it": r"decis\w*|decide|deliber\w+|provved\w+|dispo\w+|ritenuto di",
}

# What puts it off: an announcement is not the act, unless the act is a promise itself.
FUTURE = {
    "en": r"will|shall|to be|going to|plans? to|about to",
    "fr": r"va|vont|\w{2,}(?:er|ir|d)(?:a|ont)",
    "de": r"(?:wird|werden|will)(?!.*t\Z)",  # "wird verhängt" is no future
    "es": r"va a|van a|\w{2,}(?:ar|er|ir)án?",
    "it": r"sarà|saranno|intende|\w{2,}(?:er|ir)(?:à|anno)",
    "nl": r"zal|zullen|gaat",
    "da": r"vil|kommer til at",
    "no": r"vil|kommer til å",
    "sv": r"ska komma att|kommer att|avser",
    "fi": r"aikoo|aikovat|tulee",
    "pl": r"będzie|będą|zamierza|planuje",
    "cs": r"bude|budou|hodlá|plánuje",
    "sk": r"bude|budú|plánuje|mieni",
    "hu": r"fog|fogja|tervezi|szándékozik",
    "hr": r"će|namjerava|planira",
    "sl": r"bo|bodo|namerava|načrtuje",
    "bg": r"ще|възнамерява|планира",
    "et": r"kavatseb|plaanib|hakkab",
    "lv": r"plāno|gatavojas|grasās",
    "lt": r"ketina|planuoja|ruošiasi",
    "pt": r"vai|vão|irá|irão|pretende|\w{2,}(?:ar|er|ir)(?:á|ão)",
    "ro": r"va|vor|urmează să|intenționează",
    "el": r"θα|προτίθεται|πρόκειται να|σκοπεύει",
}

# Where negation follows the words: verbs that stand last carry it, and German and Dutch end a clause with it.
DENIED_AFTER = {
    "de": r"\s(?:\S+\s)?(?:nicht|nie)\b",
    "nl": r"\s(?:\S+\s)?(?:niet|nooit)\b",
    "ko": r"\S{0,4}지(?:는|도)? (?:않|못)|\S{0,6} ?(?:않|못하|없)",
    "ja": r"\S{0,6}(?:ません|なかった|ない|ていません|ず、)",
}

# A modal verb of another clause: "must pay and is prohibited"; a finite verb of its own stands under none.
MODAL = r"\b(?:could|may|might|would|should|can|must|will|shall)\b"
FINITE = r"(?:is|are|was|were|has|have|had)\b"

# What would have come and did not.
UNREAL = (
    r"\bwould have\b|\baurai(?:t|ent) été\b|\bhabrían? sido\b|\bsarebber?o? stat[oaie]\b|\bzou(?:den)? zijn\b"
)

# Whom the law threatens in general.
ANYONE = (
    r"\b(?:an?|any|every) (?:company|legal person|firm|business|controller|undertaking|organi[sz]ation)\b|\bcompanies\b|"
    r"\b(?:ein|gegen ein) unternehmen\b|\bune (?:entreprise|société)\b|\buna (?:empresa|società|impresa)\b|\been bedrijf\b"
)
