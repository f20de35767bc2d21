"""The language of quoting: verbs of saying, offices, pronouns, and what stands before titles."""

# Verbs of saying, alternatives of a regular expression on folded text, by language.
SAYING = {
    "en": r"said|says|adds|added|told|tells|explain(?:s|ed)|comment(?:s|ed)|not(?:es|ed)|stat(?:es|ed)|wrote|writes|argu(?:es|ed)|"
    r"warn(?:s|ed)|insist(?:s|ed)|continu(?:es|ed)|conclud(?:es|ed)|claim(?:s|ed)|stress(?:es|ed)|emphasi[sz](?:es|ed)|announced|"
    r"tweeted|repl(?:ies|ied)|respond(?:s|ed)|declar(?:es|ed)|remark(?:s|ed)|observ(?:es|ed)|according to|"
    r"point(?:s|ed) out|acknowledg(?:es|ed)|confirm(?:s|ed)|recall(?:s|ed)|described|call(?:s|ed)|held",
    "fr": r"(?:a |ont )?(?:déclaré|dit|ajouté|expliqué|indiqué|précisé|souligné|affirmé|écrit|rappelé|estimé|commenté|insisté|averti)(?:e|es|s)?|"
    r"déclare|ajoute|explique|indique|précise|souligne|estime|affirme|rappelle|selon|commente|conclut|poursuit|regrette|se félicite",
    "de": r"sagte|sagt|erklärte?|betonte?|kommentierte?|schrieb|schreibt|warnte?|fügte hinzu|äußerte|so|laut|meinte?|mahnte?|teilte mit|kritisierte?|stellte fest|zitiert",
    "es": r"dijo|dice|(?:ha )?dicho|declaró|(?:ha )?declarado|explicó|(?:ha )?explicado|añadió|señaló|(?:ha )?señalado|afirmó|(?:ha )?afirmado|aseguró|indicó|según|subrayó|destacó|comentó|apuntó|explica|afirma|señala|asegura",
    "it": r"(?:ha )?(?:detto|dichiarato|spiegato|affermato|aggiunto|sottolineato|commentato|scritto|ricordato|ribadito)|dichiara|spiega|afferma|sottolinea|aggiunge|commenta|secondo|disse|ricorda|conclude",
    "nl": r"zei|zegt|aldus|verklaarde|stelt|stelde|legt uit|vertelt|vertelde|voegde toe|schreef|schrijft|benadrukt|benadrukte|volgens|waarschuwt|waarschuwde|reageert|licht toe",
    "pt": r"disse|afirmou|declarou|explicou|acrescentou|referiu|segundo|sublinhou",
    "sv": r"säger|sade|sa|förklarar|skriver|enligt|menar|kommenterar",
    "da": r"siger|sagde|udtaler|udtalte|forklarer|skriver|ifølge",
    "no": r"sier|uttaler|forklarer|ifølge|uttalte",
    "pl": r"powiedział(?:a)?|mówi|podkreślił(?:a)?|podkreśla|dodał(?:a)?|dodaje|stwierdził(?:a)?|wyjaśnia|zaznaczył(?:a)?",
    "fi": r"sanoo|sanoi|kertoo|toteaa|totesi",
    "ro": r"a (?:spus|declarat|precizat|afirmat|explicat)|spune|declară|potrivit",
    "el": r"δήλωσε|ανέφερε|είπε|τόνισε|δηλώνει|σύμφωνα με",
    "hu": r"mondta|nyilatkozta|közölte|hangsúlyozta|fogalmazott",
    "cs": r"řekl(?:a)?|uvedl(?:a)?|dodal(?:a)?|prohlásil(?:a)?|říká|vysvětlil(?:a)?",
}

# Of these, those that the speaker follows.
ACCORDING_TO = r"according to|selon|laut|según|secondo|volgens|segundo|enligt|ifølge|potrivit|σύμφωνα με"

# Offices, by which a phrase of the text is known as a role.
OFFICE = (
    r"commissioner|commissaire|\w*beauftragte\w*|chair\w*|president\w*|présidente?|präsident\w*|presidente|voorzitter|director\w*|directeur|"
    r"directrice|direktor\w*|direttore|direttrice|head|chief|minister\w*|ministre|ministro|ministra|spokes\w+|porte-parole|sprecher\w*|portavoz|portavoce|"
    r"woordvoerder|woordvoerster|ceo|cto|officer|counsel|lawyers?|attorney|avocate?|anwalt|anwältin|rechtsanwalt|abogad[oa]|avvocat[oa]|advocaat|"
    r"founder|co-founder|fondateur|gründer\w*|judge|justice|juge|richter\w*|secretary|manager|leiter\w*|jefe|jefa|garante|supervisor|watchdog|chef|"
    r"responsable|membre|member|mep|mp|senator|professor\w*|expert\w*|analyst\w*|activist\w*|campaigner|executive|representative|deputy|vice|"
    r"vorsitzende\w*|bestuurslid|bestuursvoorzitter|componente|generaldirektör|prezes\w*|tietosuojavaltuutettu|direktør|direktör|partner|researcher|"
    r"kommissar\w*|secretario|delegad[oa]"
)

TITLES = r"mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|baroness|madame|mme|monsieur|m|herr|frau|señor|señora|sr|sra|don|doña|signor|signora|dott|mevrouw|meneer|dhr|mevr"

PRONOUNS = frozenset(
    "he she they it who il elle ils elles er sie es él ella ellos lui lei egli hij zij ze han hon hun ele ela on hän mi ti ci si se man wir uns ich we i you on ce cela this that which qui que wer lo".split()
)

# Words that a speaker's phrase may begin with and a name does not.
NOT_NAMES = frozenset(
    """
    the a an this that these in on at as for by from of and or but while when after before however according to his her their its our we i you there
    le la les l'  un une des der die das den dem ein eine el los las lo gli i il de het een del della dans dans selon laut según secondo volgens
    between january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
    article articles section gdpr rgpd dsgvo avg any either neither whether where shortly since until under each both some no not all given having therefore thus hence first second third finally although due because essentially likewise subsequently consequently following as then now here there during within without even only if statement today yesterday also finally furthermore moreover moreover additionally nevertheless επειδή σύμφωνα κατά ωστόσο εν
    """.split()
)

# What stands right before a title, a term or a slogan in quotation marks, not before speech.
TITLED = (
    r"titled|entitled|called|named|known as|headed|headlined|labelled|labeled|dubbed|so-called|under the (?:title|heading|name)|term|phrase|words?|project|campaign|"
    r"intitulé\w*|dit|dénommé\w*|nommé\w*|appelé\w*|sogenannte\w*|genannt\w*|titel|namens|unter dem namen|titulad[oa]|denominad[oa]|llamad[oa]|término|"
    r"intitolat[oa]|denominat[oa]|cosiddett[oa]|chiamat[oa]|termine|genaamd|zogenaamde?|getiteld|zogeheten|definiti?ons? of|slogan|button|option|section|category|message|article"
)

ARTICLES = (
    r"the |an? |le |la |les |l['’]|der |die |das |den |el |il |lo |de |het |een |une? |una |einer? |eine "
)
OF_WORDS = r"of|at|for|from|with|de|du|des|di|del|della|von|der|bei|van|bij|da|do|vid|hos"

# Where the phrase after "said" ends: at a mark, or where the place and the occasion follow.
AFTER_SPEAKER = (
    r"[.;:!?“„«»\"\n]|\s(?:in (?:a|an|his|her|the)|to|on|that|when|during|at a|last|yesterday|today|told|dans|lors|im|am|bei|"
    r"en un|durante|tijdens)\s"
)

# Before a quotation of the law, which nobody says.
LAWS = (
    r"§|\b(?:art\.|arts?\b|article|articles|artikel|artículo|articolo|artigo|artykuł|art|section|recital|considérant|erwägungsgrund|considerando|"
    r"overweging|principle|paragraph|clause|guidelines?|regulation|directive|gdpr|rgpd|dsgvo|avg|loi|gesetz|ley|legge|wet|sentencia|arrêt|urteil|"
    r"titled|entitled)\b|άρθρο|αιτιολογική"
)
