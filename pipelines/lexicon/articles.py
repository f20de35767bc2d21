"""How articles of law are named and joined, in all languages at once: alternatives of regular expressions."""

ARTICLE = (
    r"articles?|art-\w{1,3}|arts?\b\.?|artt\.|artikel[ns]?|artikelen|artiklar(?:na)?|artikkel\w{0,4}|artikl[aeiou]\w{0,3}"
    r"|art[íi]culos?|articol(?:o|i|ul|ului|ele|elor)|artigos?|artyku[łl]\w{0,3}"
    r"|článk\w{0,3}|článok|článek|člán(?:ky|ků)|čl\.|član(?:ak|k)\w{0,3}|člen\w{0,4}|άρθρ\w{1,3}|straipsn\w{1,4}|член\w{0,3}|чл\.|grein"
    r"|artikol[ui]|madde"
)
# The same words, as a vocabulary writes them: where one of these stands, a citation may begin.
BEGIN = (
    "article{/s}|art{/s}|artt|artikel*|artiklar*|artikkel*|artikl*|artículo{/s}|articol*|artigo{/s}|artyku*|artykuł*"
    "|článk*|článek|článok|čl|člank*|članak*|άρθρ*|straipsn*|член*|чл|grein*|gr|section{/s}|subsection{/s}|sec|secs|paragraf*|§*|§§*|artikla*|cikk*"
    "|člen*|pant*|artikol*|madde*|第|제|str"
)
SECTION = r"§§?|(?:sub)?sections?|secs?\.|paragraf\w{0,2}"
NUMBER_FIRST = (
    r"artikla\w{0,6}|cikk\w{0,8}|člen\w{0,4}|straipsn\w{0,4}|pant\w{0,3}|člank\w{0,3}|§|gr\.|grein\w{0,3}"
    r"|madde\w{0,6}|str\.(?=\s\d{1,2}\sd)"
)
PARAGRAPH = (
    r"paragraphs?|paras?|paragraphes?|paragrafo|paragrafi|parágrafos?|paragraaf|pkt|points?|parr|absätzen?|ziff(?:er)?|(?-i:Z)"
    r"|commi|n\.os|n\.ºs|stav(?:ak|aka)|пар(?:аграф)?|ал(?:инея)?|al|στοιχ\w*|σημείο|apartados?|absatz|abs|ust|ustęp\w{0,3}|odst"
    r"|odstavc\w{0,3}|odsek\w{0,3}|ods|lid|leden|stk|stykke|nr|nummer|comm[ai]|alin|alineat\w{0,4}|n\.º|nº|παρ"
    r"|παράγραφο\w{0,2}|lõi\w{1,4}|lg|kohda\w{0,3}|bekezdés\w{0,6}|stavk\w{1,3}|st|dal\w{1,4}|mom(?:entin)?|par|§"
)
LETTER = (
    r"aanhef en (?:onder|sub)|letters?|lettres?|lett|litt?|litera|litra|letras?|letter[ae]|buchstaben?|buchst|points?|pt|punkt\w{0,3}"
    r"|bokstav\w{0,3}|písm|písmen\w{0,2}|alíneas?|al|onder|sub|sous|στοιχ\w{0,6}|περ|pont\w{0,4}|alakohd\w{0,3}"
    r"|točk\w{1,2}|p|p-\w{1,2}|t(?=\.)|εδ(?:άφιο)?|букв[аи]|б|бук"
)
SENTENCE = r"S\.|Satz|UAbs\.|Unterabsatz|subparagraph|alinéa|sentence"
SUFFIX = (
    r"bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|undecies|duodecies|terdecies|quaterdecies"
    r"|quinquiesdecies|sexiesdecies"
)
AND = (
    r"and|or|and/or|ed|as well as|in (?:conjunction|combination) with|read (?:together|in conjunction) with"
    r"|in relation to|together with|y|e|o|et|ou|und|oder|sowie|iVm|i\. ?V\. ?m|in Verbindung mit|ainsi que"
    r"|en relación con|valamint|ir|un|i|oraz|lub|w zw\. z|w związku z|en|og|och|samt|ja|sekä|és|și|si|a|και"
)
TO = r"to|through|until|up to|-|–|bis|al|à|hasta|tot(?: en met)?|t/m|do|till|til"
SPANNING = ("artículo", "articulo", "artigo")
"""Words for "articles" of languages in which "a" between two numbers says "to"."""
OF_THE = "do|da|dos|das|de|del|della|dello|du|des|der|of|the|la"
THE = r"the|los|las|gli|les"
ORDINALS = {
    "eerste": "1",
    "tweede": "2",
    "derde": "3",
    "vierde": "4",
    "vijfde": "5",
    "zesde": "6",
    "zevende": "7",
    "pirmās": "1",
    "otrās": "2",
    "trešās": "3",
}
# Slovenes say a paragraph by its ordinal, before the article: "prvega odstavka 6. člena".
SLOVENE = {"prv": "1", "drug": "2", "tretj": "3", "četrt": "4", "pet": "5", "šest": "6"}
ROMANS = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6"}
CYRILLIC = dict(zip("абвгдежзи", "abcdefghi", strict=True))
GREEK = {"α": "a", "β": "b", "γ": "c", "δ": "d", "ε": "e", "στ": "f", "ζ": "g", "η": "h", "θ": "i"}

# Finns and Hungarians say the number first: "5 artiklan 1 kohdan c alakohdan", "5. cikk (1) bekezdés b) pont".
PARAGRAPH_LAST = r"koh[dt]a\w{0,3}|moment\w{0,5}|bekezdés\w{0,6}|odstav\w{0,3}|lõi\w{1,4}|dal\w{1,4}|d\.(?!\s?lgs|\w)|daļ\w{1,2}|punkt\w{0,3}|fıkra\w{0,5}"
LETTER_LAST = r"alakoh[dt]a\w{0,3}|apakšpunkt\w{0,3}|pont\w{0,4}|koh[dt]a\w{0,3}|punkt\w{0,3}|točk\w{1,2}|bend\w{0,3}|p\."

# What may stand between an article and its law, and before a number that has no word for "article".
JOIN = (
    r"of|the|in|under|from|said|same|this|du|de|la|le|del|della|dello|dell|des|der|dem|die|das|von|van|het|en|av|i|ur|din"
    r"|z|ze|zo|do|da|dos|του|της|EU|UK|al|lui|a|och|all|both|todos|todas|ambos|tous|toutes|alle|beide|tutti"
)
BEFORE_NUMBER = r"to|under|of|and|or|with|in|e|et|und|y|og|och|i|oraz"

# What a number is that follows a list of articles and is none.
OTHER_UNIT = (
    r"%|€|\$|£|EUR|PLN|RON|euros?\b|[:/]\d|,\d{3}|\.\d{3}|(?:percent|days?|months?|years?|employees|people|persons"
    r"|data|users|others?|more|million|thousand|January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\b"
)

# A law we do not know by name, after an article: "Article 7 of the Danish Act", "art. 13 LPD".
OF = r"of|in|from|under|du|de|del|della|dello|der|des|van|av|ur|z|zo"
ITS = r"the|la|l'|l’|las|de|het|a|an"
LAW = (
    r"Act|[Ll]ei|Ley|[Ll]oi|Legge|Gesetz\w{0,3}|Convenção|Convención|Convention|Convenzione|Código|Códig\w|Constitui\w{2,4}"
    r"|[Rr]ichtlijn|[Rr]ichtlinie|Directiva|Direttiva|Décret|Decreto|[Dd]irektiv\w{0,3}|Wet|Ustaw\w{0,2}|Zákon\w{0,2}"
    r"|[Dd]ata [Pp]rotection act|[Ll]aw|[Ll]egislation|Code|[A-ZÀ-Þ]\w{2,20}wet|KB|N\.|Regulation [Nn]o|[Rr]egulations|Act|Constitution|Charter|Directive|Decree|Convention|Treaty|Guidelines?|Statutes?|Rules|Ordinance"
    r"|Agreement|loi|code|ley|constitución|codice|legge|decreto|direttiva|directiva|directive|Gesetz\w{0,3}|wet"
    r"|\w{0,20}lagen|\w{0,20}loven|ustaw\w{0,2}|zákon\w{0,2}|törvény\w{0,4}|legii|legea|lei|laki|lain"
    r"|seadus\w{0,3}|νόμου|ν\.|[Zz]akon\w{0,3}|[Pp]ravilnik\w{0,3}|[Зз]акон\w{0,3}|[Кк]одекс\w{0,3}|[Кк]онституци\w{0,4}|Grundl(?:ag|ov)\w{0,3}|[Kk]odeks\w{0,3}|[Κκ]ώδικα|[Kk]anun\w{0,3}"
    r"|[Oo]pćih uvjeta|[Rr]egulamin\w{0,3}|[Vv]yhlášk\w|[Uu]stav\w{1,3}|stjórnsýslulaga|Decree-Law|KVKK"
    r"|Reglamento (?:General )?de (?![Pp]rotec)\w{4,}|[Rr]egolamento (?:del Garante|interno)|[Rr]èglement (?:intérieur|d['’]ordre)"
)
# The same, where it stands before: "įstatymo 5 straipsnis", "likuma 5. pants".
LAW_BEFORE = (
    r"(?:įstatym\w{1,3}|kodeks\w{1,3}|likuma|[Zz]akona|törvény\w{0,4}|seaduse|lain|\w{3,20}lain|laga(?: nr\. [\d/]+)?|[Kk]anun\w{0,4}"
    r"|\w{3,20}lov(?:en)?s|\w{3,20}lagens?|Tv\.|\b(?:Ptk|Kit|Ket|Ákr|Mt)\.|nuostatų|taisyklių)"
)
REGULATION = r"forordning|regulation|règlement|reglamento|verordnung|regolamento|verordening|rozporządzeni\w|regulament\w*|nařízení|rendelet|κανονισμ\w+"
# After an article: of the law that was named before.
SAME = (
    r"(?:of|in|under|de|della?|dell['’]|du|des|der|van|av|af|i|do|da)?\s?(?:the |la |l['’]|el )?(?:same|said|aforementioned|abovementioned|misma?|dich[oa]"
    r"|citad[oa]|referid[oa]|mencionad[oa]|mism[oa]|expresad[oa]|même|ladite|dudit|cette|ce|predett[oa]|medesim[oa]|stess[oa]|tale"
    r"|genannten|desselben|dieses|dieser|derselben|diezelfde|dezelfde|die|deze|voornoemde|mesma|referida|mesmo|citada|tego|tej|samma|samme|denne|denna)"
    r"\s(?:act|law|code|regulation|norma|ley|disposición|loi|règlement|norme|legge|decreto|codice|gesetz\w*|verordnung|wet|verordening"
    r"|lei|diploma|aktu prawnego|aktu|ustawy|rozporządzenia|lag|förordning|lov|forordning)\b|της οποίας|του ίδιου νόμου"
)
# Beside a law that another one's full title repeals: "and repealing Directive 95/46/EC".
REPEALING = (
    r"repealing|abrogeant|aufhebung der|deroga|abroga|intrekking van|uchylenia|revoga|upphävande av|ophævelse af|opphevelse av"
    r"|de abrogare a|κατάργηση(?: της)?|zrušení|zrušuje|stavljanju izvan snage|razveljavitvi|отмяна на|kuriuo panaikinama"
    r"|ar ko atceļ|kehtetuks tunnistatakse"
)
REPEALED = r"hatályon kívül helyez|kumoamis|kehtetuks tunnista|atcelšan"
REGULATIONS = r"GDPR|RGPD|DS-?GVO|RODO"

BREACH = (
    r"violat|infring|breach|contrary|contraven|complian|comply|complied|fail|unlawful|manque|mépris|méconn|violé"
    r"|verst[oöi]|verletz|vulner|incumpl|infracc|violaz|overtred|overtråd|schend|brott mot|i strid|strid med"
    r"|narusz|porušen|încălc|παραβ|rikko|vastais|megsért|kršen|kršit|rikku"
)
BACKGROUND = (
    r"recital|considérant|erwägungsgrund|considerando|guideline|lignes directrices|leitlinien|directrices"
    r"|linee guida|defin|meaning of|EDPB|CJEU|rights? (?:provided|set)|literature|Doctrine"
)
# What an authority cites for itself: why it is competent, how it was told, by which power and measure it fines.
PROCEDURE = (
    r"lead supervisory|competen(?:t|ce)|main establishment|cooperation|powers? (?:conferred|granted)|conferred"
    r"|determining|aggravat|mitigat|criteria|factors|notified|notification|autorité chef de file|compétent"
    r"|zuständig|federführend|competente|capofila|leidende toezichthouder|bevoegd|właściw|behörig|ansvarig myndighet"
)
