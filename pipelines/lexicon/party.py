"""Words beside which the parties of a matter stand: what is done to them, and what they are called."""

# The name follows: "fined X", "complaint against the company X", "sancionar a X".
AFTER = {
    "respondent": {
        "en": "fined|fines|reprimanded|reprimands|warned|sanctioned|sanctions|penalised|penalized|sued|sues|suing"
        "|complaint against|complaints against|claim against|claims against|proceedings against|procedure against"
        "|case against|action against|lawsuit against|suit against|procedure on|complaint about|complaints about"
        "|investigation into|investigation against|investigation of|investigations into|inquiry into|probe into"
        "|investigated|investigating|audit of|inspection of|inspection at|imposed on|imposed upon|imposed against"
        "|fine on|fine against|fine to|fine upon|fines on|fines against|penalty on|penalty against|sanction on"
        "|sanction against|sanctions on|reprimand to|reprimand against|reprimand on|warning to|warning on"
        "|warning against|warnings to|order against|order to|orders to|ordered|decision against|settlement with"
        "|undertaking from|allegations against|charges against|accused|accuses|violated by|breached by"
        "|infringed by|infringement by|infringements by|violation by|violations by|breach by|breach at|controller"
        "|controllers|processing by|processing carried out by|processing performed by|defendant|respondent|data breach at|employer|request to|requested"
        "|measure against|measures against|bans|banned|blocks|blocked|investigates|probes|targets"
        "|commercial calls from|calls from|the company|contract with|operated by|company called"
        "|controller is|controller was|identified as|complaint concerning|data breach by|breach by|issued|authorised|decided that"
        "|withheld by|disclosed by|held that|found that|concluded that|against",
        "fr": "à l'encontre de|à l'égard de|sanctionne|sanctionné|condamne|condamné|met en demeure|mis en demeure"
        "|mise en demeure de|plainte contre|plaintes contre|enquête sur|contre|la société|les sociétés|société"
        "|amende à|amendes à|rappel à l'ordre à|avertissement à|responsable du traitement",
        "de": "bußgeld gegen|bußgelder gegen|geldbuße gegen|beschwerde gegen|beschwerden gegen|verfahren gegen"
        "|klage gegen|anordnung gegen|bescheid gegen|gegen|verwarnt|verwarnung an|verantwortliche|firma"
        "|unternehmen",
        "es": "contra|sanciona a|sancionó a|sancionar a|sancionado a|multa a|multó a|multar a|imponer a|impone a"
        "|apercibir a|apercibimiento a|requerir a|reclamación contra|reclamado|reclamada|parte reclamada"
        "|la entidad|la empresa|la mercantil|entidad|mercantil|procedimiento sancionador a|responsable",
        "it": "nei confronti di|nei confronti della|nei confronti dell'|nei confronti del|sanziona|sanzionato"
        "|sanzionata|multa a|sanzione a|contro|la società|società|titolare del trattamento|a carico di|ammonisce"
        "|reclamo contro|condanna|blocca",
        "nl": "boete aan|boete op aan|boete voor|beboet|boete opgelegd aan|klacht tegen|klachten tegen|onderzoek naar"
        "|procedure tegen|zaak tegen|tegen|bedrijf|waarschuwt|berispt|berisping aan|last onder dwangsom aan",
        "pl": "karę na|kary na|karę pieniężną na|skargę na|wobec|przeciwko|spółkę|spółka|spółki|upomnienia",
        "pt": "contra|coima a|coima à|coima ao|multa à|multa ao|a empresa|aplicou à|aplicou a",
        "sv": "mot|sanktionsavgift mot|böter för|tillsyn av|granskar|reprimand till|klagomål mot",
        "da": "politianmelder|indstiller|klage over|kritik af|bøde til|over for",
        "no": "gebyr til|overtredelsesgebyr til|vedtak mot|klage mot|irettesettelse til|pålegg til",
        "ro": "operatorului|operatorul|operatorul de date|amendat|sancționat|sancţionat",
        "cs": "pokutu společnosti|společnosti|společnost|proti",
        "sk": "pokutu spoločnosti|spoločnosti|spoločnosť|prevádzkovateľ",
        "hr": "kaznu društvu|trgovačkom društvu|društvu",
        "sl": "družbi|podjetju",
        "bg": "санкция на|глоба на|дружеството|администратора",
        "hu": "szemben|ellen",
        "el": "κατά της|κατά του|στην εταιρεία|στην|εταιρεία|εταιρία",
    },
    "complainant": {
        "en": "complaint by|complaints by|complaint from|complaints from|complaint filed by|complaints filed by"
        "|complaint lodged by|complaints lodged by|complaint submitted by|filed by|lodged by|complainant"
        "|complainants|represented by",
        "fr": "plainte de|plaintes de|plainte déposée par|saisie par",
        "de": "beschwerde von|beschwerden von|beschwerde des|beschwerdeführer",
        "es": "reclamación de|denuncia de|reclamante",
        "it": "reclamo di|reclamo presentato da|segnalazione di",
        "nl": "klacht van|klachten van",
    },
    "processor": {
        "en": "processor|processors|data processor|it provider|service provider|sub-processor",
        "fr": "sous-traitant",
        "de": "auftragsverarbeiter",
        "es": "encargado del tratamiento|encargada del tratamiento",
        "it": "responsabile del trattamento",
        "nl": "verwerker",
    },
    "parent": {
        "en": "owned by|subsidiary of|parent company|its parent|a unit of|part of the",
        "fr": "filiale de|maison mère",
        "de": "tochter von|tochtergesellschaft der|mutterkonzern",
        "es": "filial de|matriz",
        "it": "controllata da|capogruppo",
        "nl": "dochter van|moederbedrijf",
    },
}

# The name stands right before: "X was fined", "X (the controller)".
BEFORE = {
    "respondent": {
        "en": "violated|infringed|breached|had violated|had infringed|had breached|has violated|has infringed"
        "|has breached|violates|infringes|was fined|were fined|has been fined|have been fined|is fined|fined"
        "|was reprimanded|has been reprimanded|was ordered|has been ordered|was sanctioned|has been sanctioned"
        "|was warned|must pay|agreed to pay|has agreed to pay|has to pay|will pay|to pay|failed to|unlawfully"
        "|did not comply|faces|faced|is facing|signed an undertaking|forced to|is being investigated|hit with"
        "|is under investigation|has suffered|suffered|reported a data breach|notified|appealed|is appealing"
        "|a fine|a reprimand|a warning|as data controller|as a controller|as controller|as the controller|processed|argued|had not",
        "fr": "condamné|condamnée|sanctionné|sanctionnée|écope|a été sanctionnée|a été condamnée|a manqué|devra payer",
        "de": "muss zahlen|verstieß|hat gegen|verstößt|verstoßen|kassiert|zu zahlen",
        "es": "sancionada|sancionado|multada|multado|ha sido sancionada|deberá pagar|infringió|ha vulnerado|vulneró",
        "it": "sanzionata|sanzionato|multata|multato|ha violato|dovrà pagare|è stata sanzionata",
        "nl": "beboet|krijgt boete|krijgt een boete|moet boete betalen|overtrad|overtreedt|heeft de avg",
        "pl": "ukarana|ukarany|naruszyła|naruszył",
        "sv": "har brutit|bröt mot|får betala|har behandlat",
        "da": "har overtrådt|indstilles til",
        "no": "har brutt|får gebyr|ilegges",
        "tr": "hakkında",
    },
    "complainant": {
        "en": "filed a complaint|filed complaints|files complaint|files complaints|files gdpr complaint|files gdpr complaints|lodged a complaint|lodged complaints|submitted a complaint"
        "|complained|has filed a complaint|filed a claim|lodged a claim",
        "fr": "a déposé plainte|a porté plainte|a saisi la",
        "de": "reichte beschwerde|hat beschwerde|legte beschwerde",
        "es": "presentó una reclamación|presentó reclamación|interpuso reclamación|denunció",
        "it": "ha presentato reclamo|ha presentato un reclamo",
        "nl": "diende een klacht|dient klacht in|heeft een klacht",
    },
}

# What stands in brackets after a name: "X (the controller)", "X (hereinafter 'the complainant')".
CALLED = {
    "respondent": {
        "en": "controller{/s}|defendant{/s}|respondent{/s}|company|employer|bank",
        "fr": "responsable|défendeur|mise en cause",
        "de": "verantwortliche",
        "es": "parte reclamada|reclamada|reclamado",
        "it": "titolare",
        "nl": "verwerkingsverantwoordelijke",
    },
    "complainant": {
        "en": "complainant{/s}|claimant{/s}|data subject{/s}",
        "fr": "plaignant{/e}",
        "de": "beschwerdeführer{/in}",
        "es": "reclamante{/s}",
        "nl": "klager",
    },
    "processor": {
        "en": "{/sub-}processor{/s}",
        "fr": "sous-traitant",
        "de": "auftragsverarbeiter",
        "es": "encargado",
        "nl": "verwerker",
    },
}

# Before the colon of a line of a box: "Controller/Processor: X", "Parties: X; Y".
BOX = {
    "respondent": {
        "en": "Controller/Processor|Controller{/s}|Respondent{/s}|Defendant{/s}|Parties|Party|Company|Organisation"
        "|Public Authority|Name of the organisation",
        "de": "Verantwortlicher",
        "es": "Responsable",
        "it": "Titolare",
    },
    "complainant": {"en": "Complainant{/s}", "fr": "Plaignant", "es": "Reclamante"},
    "processor": {"en": "Processor{/s}"},
}

# A sum or measure comes between: "a fine of €10,000 on X", "ha impuesto una multa de 5.000 euros a X".
LAID_ON = {
    "en": "fine|fines|penalty|penalties|sanction|sanctions|reprimand|reprimands|warning|warnings|order",
    "fr": "amende|amendes|sanction|sanctions|rappel à l'ordre|avertissement",
    "de": "bußgeld|bußgelder|geldbuße|verwarnung",
    "es": "multa|multas|sanción|sanciones|apercibimiento",
    "it": "sanzione|multa|ammonimento",
    "nl": "boete|boetes|berisping|waarschuwing",
    "pl": "karę|kary|kara",
    "pt": "coima|multa",
    "sv": "sanktionsavgift",
    "da": "bøde",
    "no": "gebyr|overtredelsesgebyr",
}
# Who they are, before their name in brackets: "a bank (X)".
SORTS = {
    "en": "company|bank|publisher|organisation|organization|municipality|hospital|school|operator|website|newspaper|app"
    "|union|employer|agency|ministry|university|police|party|firm|association|shop|club|hotel|restaurant|institution",
    "fr": "société|entreprise|banque|commune|éditeur|employeur",
    "es": "empresa|entidad|sindicato|ayuntamiento",
    "it": "società|azienda|comune|banca",
    "nl": "bedrijf|gemeente|organisatie",
}

# Public bodies by what begins or ends their name.
PUBLIC = (
    "{Municipality/City/Town/Region/Province/University/Ministry/Chamber/Bank/County/Island} of|Ayuntamiento de"
    "|Comune di|Gemeente|gemeente|Gemeinde|Regione|Commune de|Ville de|Azienda {sanitaria/USL/ospedaliera}"
    "|Région|Mairie de|Centre hospitalier de|Stadt|Landratsamt|Region|Gmina|Město|Obec|Primăria|Câmara Municipal d{e/o/a}"
    "|Município d{e/o/a}|Δήμος|Община|Grad|Općina|Občina|Provincia di"
)
PUBLIC_HEAD = (
    "Municipality|municipality|kommune|Kommune|Regionskommune|fylkeskommune|kommun|stad|kaupunki|linnavalitsus|vallavalitsus"
    "|savivaldybė|Önkormányzata|Council|Police|Hospital|University|School|Ministry|Commune|NHS Trust|Foundation Trust"
    "|Health Service|Agency|Authority|Government|Prison"
)

SIDES = {
    "after": AFTER,
    "before": BEFORE,
    "on": {"respondent": LAID_ON},
    "named": {"respondent": SORTS},
    "called": CALLED,
    "box": BOX,
    "public": {"respondent": {"en": PUBLIC}},
    "public head": {"respondent": {"en": PUBLIC_HEAD}},
}

ON = r"on|against|to|upon|à|contra|a|alla|al|gegen|aan|an|mot|til|na|au"

# Between a cue and the name: an article, a kind of company, a sum.
THE = (
    r"(?:[Tt]he|a|an|its|one of|[Ll]a|le|les|[Ll]['’]|el|los|las|die|das|den|der|dem|de|het|een|il|lo|gli|i|un|una|une"
    r"|to|on) ?"
)
NATION = (
    r"(?:Spanish|Italian|French|German|Greek|Dutch|Belgian|Danish|Norwegian|Swedish|Finnish|Polish|Romanian|Irish"
    r"|Hungarian|Icelandic|Austrian|Croatian|Estonian|Lithuanian|Latvian|American|US|British|UK|\w+-based|public"
    r"|private|local|online|data|telecom|news|insurance|energy|debt collection|political|well-known|major) (?=[a-z])"
)
SORT = (
    r"(?:company|companies|firm|bank|controllers?|defendant|respondent|claimed|organisation|organization|operator"
    r"|retailer|app|platform|website|newspaper|employer|giant|operator|provider|processor|association|club|group"
    r"|institution|supplier|municipality|hospital|trader|entity|society|service|school|party|named|called|namely"
    r"|société|sociétés|entidad|empresa|mercantil|società|ditta|firma|bedrijf|operatorului?|spółk[aęi]|denominada"
    r"|denominata),? "
)
SUM = r"(?:(?:€|EUR|RON|£|\$|PLN|approx\.|approximately|around|about) ?)?\d[\d.,]*(?: ?(?:€|EUR|euros?|million|RON|PLN|k)\b)? "
FILL = rf"(?:{SUM})?(?:{THE})?(?:{NATION}|{SORT}){{0,4}}(?:{THE})?"
LINK = (
    r"of|of the|for|the|&|de|de la|de las|de los|del|della|delle|dello|dei|degli|di|d'|et|y|für|der|des|und|van|van de|voor"
    r"|von|het|do|da|dos|das|w|i|og|och|ja|e|per|per la|per il|la|las|los|pentru"
)
# Legal forms; a stop may be left out, but not between small letters ("as" is no "a.s.").
FORMS = (
    "S.L.|S.L.U.|S.L.P.|S.L.L.|S.A.|S.A.U.|S.A.D.|S.A.S.|S.A.S.U.|S.A.E.|S.à.r.l.|S.à r.l.|S.a.r.l.|SARL|S.r.l.|s.r.l."
    "|S.R.L.|S.r.l.s.|S.R.L.S.|S.p.A.|S.p.a.|s.p.a.|S.P.A.|spa|Spa|srl|Srl|SNC|S.C.C.L.|SCRL|GmbH|AG|SE|KG|KGaA|OHG|mbH|e.V.|UG"
    "|Ltd.|LTD.|Limited|LIMITED|PLC|plc|LLP|LLC|Inc.|INC.|Corp.|Corporation|Co.|DAC|UC|CLG|B.V.|N.V.|AB|Aktiebolag|ASA"
    "|A/S|A / S|AS|ApS|Oy|Oyj|OY|hf.|ehf.|ohf.|Sp. z o.o.|sp. z o.o.|Sp. z o. o.|sp. z o. o.|S.K.A.|s.r.o.|a.s.|d.o.o.|d.d."
    "|S.A. de C.V.|S.A.B. de C.V.|S. de R.L. de C.V.|S.A.R.L.|SASU|SA/NV|NV/SA|Ltda.|LTDA|Lda.|LDA|Soc. Coop. a r.l.|Soc. Coop."
    "|GmbH & Co. KG|GmbH & Co. KGaA|gGmbH|gGmbH & Co. KG|AG & Co. KG|spol. s r.o.|spol. s r. o.|s. r. o.|a. s.|Sp. z o.o. Sp. k."
    "|sp. z o.o. sp. k.|Sp. z o.o. sp.k.|A.Ş.|Anonim Şirketi|Limited Şirketi|Ltd. Şti.|Plc|Proprietary Limited|Co., Ltd.|V.O.F."
    "|ЕАД|ЕООД|ООД|АД|ΙΚΕ|Μ.ΙΚΕ|j.d.o.o."
    "|Kft.|Zrt.|Nyrt.|Bt.|EAD|EOOD|OOD|AD|OÜ|UAB|SIA|A.E.|IFN|Α.Ε.|ΑΕ|ΕΠΕ|Pty|Pte.|ASBL|VZW"
)
FORM_FIRST = r"UAB|SIA|OÜ|AS|VĮ|S\.?C\.?|SC|AB|MB|OOO|ООО|SAS|SARL|SA|Stichting|ΑΕ"
HEAD = r"municipality|kommune|health authority|city council|county council|police|hospital|university|school"
# What ends the name of one body of two places: "Devon and Cornwall Police".
JOINT = r"Police|Constabulary|Council|NHS(?: Foundation)? Trust|Health Board|University|Hospitals?|Fire and Rescue Service"
# Words that begin the sentence after a name in a stop: "CRIF S.p.A. Finally".
NEXT_SENTENCE = frozenset(
    """
    a an the in on at tillsyn finally however moreover furthermore also it he she they this that when while after first
    """.split()
)
GENERIC = frozenset(
    """
    municipality ministry bank university council hospital school zoo city club union government state agency owners
    association department office centre center service services health board committee police app website group
    police icelandic danish norwegian swedish finnish spanish italian french german greek dutch belgian polish romanian
    commissioner commission court supreme high appeal tribunal privacy policy terms of code biometric comment aid personal
    data information protection processing agrees proposal proposals
    joint opinion binding corporate rules sa sas circuit county central notice intra appellant appellants
    plaintiff plaintiffs applicant applicants prosecutor
    suspension order orders judgment complaint injunction relief corrective anomalies
    irish hungarian austrian european american british customer customers client clients member states national public
    """.split()
)
CURRENCY = r"(?:EUR|RON|NOK|SEK|DKK|PLN|HUF|CZK|GBP|USD|ISK|HRK|BGN|CHF|KES|NGN|INR|SGD|AUD|CAD|NZD|HKD|JPY|KRW|TRY|BRL|ZAR)"
INSTITUTION = r"Ministry|Department|Directorate|Secretariat|Committee|Office|Institute|Agency|University|Faculty|Board|Ministerio|Consejería|Ministère"

# Capitalised words that begin a sentence, or stand before a name without being of it.
NOT_OF_A_NAME = frozenset(
    """
    matter
    the a an in on at as by for from of to with after before when while where since because however moreover
    furthermore additionally also then thus therefore hence finally first second third fourth lastly secondly firstly
    this that these those it its they he she we i following according under although though if whether both each
    some all any no not there here what which who why how meanwhile nevertheless nonetheless consequently subsequently
    accordingly similarly instead later upon regarding concerning pursuant given despite during within between
    company companies controller controllers defendant respondent claimant complainant complainants processor data
    see mr mrs ms dr facts holding summary background decision outcome article articles section regulation annex case
    el la los las un una le les der die das den dem des ein eine il lo gli het een en et und y e sur dans par au aux
    pour por para con contra sin desde según tras también asimismo nel nella con per tra da dalla del della dei sul
    bei mit nach von zu im am aus für gegen um voor van met naar op bij uit door
    plaintiff plaintiffs defendants respondents claimants applicant applicants indeed order judgment complaint count
    court judge dpa dpas authority commission gdpr rgpd dsgvo avg eu eea uk us usa cctv dpo dpia edpb cjeu vat id it gps
    covid covid-19 internet sim pin url email violation violations recital chapter notably based
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday
    """.split()
)

# Legal forms of Japanese, Korean and Chinese, where names touch the words around them.
EASTERN_FORMS = (
    "株式会社|合同会社|有限会社|㈱|주식회사|유한회사|㈜|(주)|股份有限公司|有限责任公司|有限責任公司|有限公司"
)
PARTICLES = "에게|에서|에|은|는|이|가|을|를|의|과|와|로"
"""What Korean ties to the end of a name."""
BEFORE_A_NAME = "对|對|向|被|给|給|的|和|与|與|及"
"""Chinese words that end right before a name."""
