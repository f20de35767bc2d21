"""The language of fines: what names one, what a sum may be instead, and what became of it.

Alternatives of regular expressions on folded text, by language; a stage joins them all, since a document's
language is not always known and the words hardly collide beside a sum of money.
"""

from pipelines.annotation import PenaltyStage

FINE = {
    "en": r"\bfin(?:e|es|ed|ing)\b|penalt(?:y|ies)\b|penali[sz]ed|\bsanction(?:s|ed)?\b|"
    r"to (?:settle|resolve) (?:with )?(?:the )?(?:(?:\w+ )?attorney general|ftc|federal trade commission|fcc|sec|doj|(?:state )?attorneys? general|regulators?|commission|watchdog)\b",
    "fr": r"\bamendes?\b|\bsanctions?\b|\bsanctionn\w+|pénalité",
    "de": r"bußgeld|bussgeld|geldbuße|geldbusse|geldstrafe|\bbußen?\b|\bbussen?\b|\bgebü(?:ß|ss)t\b",
    "es": r"\bmult(?:a|as|ó|ado|ada|ar)\b|\bsanci(?:ón|on\w+)",
    "it": r"\bmult(?:a|e|ato|ata)\b|\bsanzion\w+|\bammend[ae]\b",
    "nl": r"\bboetes?\b|geldboete|bestuurlijke boete|\bbeboet",
    "pl": r"\bkar(?:a|ę|y|ą|ze)\b|\bkar pieniężn|ukara[łn]|grzywn",
    "pt": r"\bcoimas?\b|\bmult(?:ou|aram)\b|\bsanç(?:ão|ões)\b",
    "sv": r"sanktionsavgift\w*|\bböter\w*|\bbotsbelopp",
    "da": r"\bbøde[rn]?\b|bødestraf|bødeforlæg",
    "no": r"overtredelsesgebyr\w*|\bgebyr(?:et)?\b|\bbøter\b",
    "fi": r"seuraamusmaksu\w*|\bsak(?:ko|on|koja|kojen)\b",
    "ro": r"\bamen(?:dă|da|dă|zi|zii|zile|zilor|dat|dată|zat|zată)\b|\bamenzi\b",
    "el": r"πρόστιμ\w+|προστίμ\w+|χρηματικ\w+ ποιν\w+",
    "hu": r"bírság\w*",
    "cs": r"\bpokut\w+",
    "bg": r"\bглоб\w+|имуществен\w+ санкци\w+|\bсанкци\w+",
    "hr": r"novčan\w+ kazn\w+|\bkazn\w+",
    "sl": r"\bglob[aeioy]\w*",
    "et": r"\btrahv\w*",
    "lt": r"\bbaud\w+",
    "lv": r"\bsod[aus]\b|naudas sod\w+",
    "is": r"\bsekt(?:ir|ar)\b|stjórnvaldssekt\w*",
    "tr": r"\bcezas?\w{0,4}\b|\bcezaland\w+",
    "ru": r"штраф\w*",
    "ko": r"과징금|과태료|벌금",
    "ja": r"課徴金|罰金|過料|制裁金",
    "zh": r"罚款|罰款|罚金|罰金",
}

# Plain text that stands in every such word of English, which most texts are in: without it no sum is looked at.
STEMS = {"en": ("fine", "fining", "penal", "sanction", "settle", "resolve", "impos")}

# A verb that leaves its fine unsaid: "imposed on the controller €1,000".
UNSAID = (
    r"\bimpos(?:e|ed|es|ing) (?:(?:on |upon )?(?:the |a )?\w+ )?(?:with )?(?:an? )?(?:of )?|"
    r"verhängte (?:gegen )?(?:die |den |das )?\w+ |impuso (?:a (?:la |el )?\w+ )?"
)

# Names of other sums, that stand right before them ("turnover of", "Umsatz von").
OTHER_BEFORE = {
    "en": r"turnover|revenues?|sales|profits?|income|earnings|damages|compensation|costs?|fees?|prices?|priced|worth|valued?|"
    r"loans?|debts?|salary|wages|budget|invoices?|bills?|rent|deposit|losses|loss|market cap\w*|acqui\w+|bought|purchase\w*|"
    r"deal|settlement fund|refunds?|invest\w+|transactions?|transfers?|withdr\w+|balance|credit|capital|spent|"
    r"donat\w+|funding|set aside|provision(?:s|ed)?|reserve[ds]?|raised|reimburse\w*|redress|contributions?|subscription|costing|daily (?:fine|penalty)|penalty payments?|periodic\w*(?: \w+)?",
    "fr": r"chiffre d'affaires|dommages|intérêts|indemnités?|frais|prix|coûts?|dépens|astreinte|rachat|bénéfices?|"
    r"salaire|capital|revenus?|montant de la dette|dette|prêt",
    "de": r"\w*umsatz\w*|schadens?ersatz|schmerzensgeld|kosten|gebühr\w*|preis|gewinn|zwangsgeld\w*|forderung|darlehen|kredit|"
    r"ordnungsgeld|gehalt|kaufpreis|wert|schulden",
    "es": r"volumen de negocios?|facturación|facturó|indemnización|costas|precio|daños|ingresos|beneficios?|deuda|multa coercitiva|capital",
    "it": r"fatturato|ricavi|risarcimento|danni|spese|prezzo|costi|utile|penale di mora|debito|capitale(?: sociale)?",
    "nl": r"omzet|schadevergoeding|kosten|prijs|winst|dwangsom\w*|schuld|griffierecht",
    "pl": r"obrót|obrotu|odszkodowani\w+|koszt\w*|cen[ay]|zysk\w*|zadośćuczynieni\w+|przychod\w+",
    "pt": r"volume de negócios|indemnização|indenização|custas|preço|lucros?|faturação",
    "sv": r"omsättning\w*|skadestånd\w*|kostnad\w*|pris\w*|vite\w*|avgift på",
    "da": r"omsætning\w*|erstatning\w*|omkostning\w*|pris\w*|tvangsbøde\w*",
    "no": r"omsetning\w*|erstatning\w*|kostnad\w*|pris\w*|tvangsmulkt\w*",
    "fi": r"liikevaih\w+|vahingonkorvau\w+|hinta\w*|kustannu\w+|uhkasak\w+",
    "ro": r"cifr[aă] de afaceri|despăgubiri\w*|daune|cheltuieli|preț\w*",
    "el": r"κύκλο[υς]? εργασιών|αποζημίωση|έξοδα|τιμή",
    "hu": r"árbevétel\w*|kártérítés\w*|költség\w*|díj\w*",
    "cs": r"obrat\w*|náhrad\w+|náklad\w*|cen[ay]|penále",
}

# Names of other sums, that stand right after them ("€5,000 in damages", "€500 per day").
OTHER_AFTER = {
    "en": r"(?:in|of|for|as) (?:\w+ )?(?:damages|compensation|costs|turnover|revenues?|sales|profit|redress|refunds|funding|debts?|fees)|"
    r"(?:a|per|each|every|for each|for every|for any|/) ?(?:day|month|week|year|user|person|customer|violation|call|message|individual|hour)|"
    r"(?:turnover|deal|acquisition|takeover|lawsuit|daily|weekly|purchase|valuation|funding|(?:statutory |legal )?(?:maximum|cap|ceiling|limit|threshold)|per[- ]day|loan|invoice|court fee|fee|debt|settlement fund)\b|fixed fee",
    "fr": r"de dommages|de chiffre d'affaires|par jour|par mois|par an\b|d'astreinte|par infraction",
    "de": r"(?:umsatz|schadens?ersatz|schmerzensgeld|pro tag|täglich|pro monat|jahresumsatz|je\b)",
    "es": r"de indemnización|por día|diarios|al mes|de facturación|mensuales|de beneficio",
    "it": r"di risarcimento|al giorno|al mese|di fatturato|di danni",
    "nl": r"per dag|per week|per maand|omzet|aan schadevergoeding|schadevergoeding|per overtreding|voor elke",
    "pl": r"odszkodowania|za każdy dzień|dziennie|miesięcznie|zadośćuczynienia",
    "pt": r"de indemnização|por dia|por mês|de indenização",
    "sv": r"i skadestånd|per dag|i månaden|om dagen|per månad",
    "da": r"i erstatning|om dagen|pr\. dag|om måneden",
    "no": r"i erstatning|per dag|om dagen|i måneden|per måned",
    "fi": r"päivässä|kuukaudessa",
    "ro": r"despăgubiri|pe zi|pe lună",
    "el": r"την ημέρα|αποζημίωση|τον μήνα",
    "hu": r"naponta|havonta",
    "cs": r"denně|měsíčně|za každý den",
    "is": r"á dag",
    "tr": r"günlük",
}

# Words right before a sum that make it a bound and not a fine.
BOUND = (
    r"up to(?: a (?:maximum|total) of)?|maximum(?: \w+){0,3}(?: of)?|max\.?|at most|as much as|not exceed\w*|exceed\w*|more than|"
    r"at least|minimum(?: fine| penalty)?(?: of)?|under|below|less than|between|whichever is higher|"
    r"jusqu'à|au maximum|maximal[e]? de|ne (?:peut|pouvant) excéder|plafond (?:de l'amende )?(?:est |s'élève |est fixé )?(?:de|à)|"
    r"bis zu|höchstens|maximal|hasta|máxim[oa] de|fino a(?:d un massimo di)?|massim[oa] di|sino a|tot(?: wel)?|maximaal|"
    r"maksymalnie|do(?: wysokości)?|até|upp till|högst|op til|inntil|opptil|enintään|până la|maxim|έως|μέχρι|legfeljebb|akár|až(?: do)?"
)

STAGES: dict[PenaltyStage, str] = {
    "annulled": r"\bannul\w*|overturn\w*|quash\w*|set aside(?! (?:\w+ ){0,3}\Z)|\bstruck down|rescind\w*|revoke[sd]?\b|aufgehoben|"
    r"\bannulé\w*|\banul\w+|annullat\w*|vernietigd?|uchyl\w+|upphäv\w+|ophæv\w+|opphev\w+|kumo\w+|ακύρω\w+|zruš\w+",
    "reduced": r"reduc\w+|lower(?:ed|ing)|\bcut\b|discount\w*|decreas\w+|réduit\w*|ramené\w*|herabgesetzt|\bherab\b|gesenkt|reduziert|"
    r"reducid\w+|redujo|rebaj\w+|ridott\w+|riduzion\w+|verlaagd?|obniż\w+|sänk\w+|nedsat|nedsatt|\bsatt\w* ned\b|\breduz\w+|redus\w+|alenne\w+|redus|"
    r"μείω\w+|mérsékel\w+|snížen\w*|snížil\w*",
    "paid": r"\b(?:paid|has paid|payment|paying|pays)\b|\ba payé|bezahlt|gezahlt|\bpag(?:ó|ado|ato|ou)\b|\bpago (?:voluntario )?de\b|betaalde?\b|zapłaci(?:ł\w*)\b|betalade|betalte",
    "proposed": r"\bpropos\w+|\bplan(?:s|ned|ning)?\b|\bintend\w*|\bintent(?:ion)?\b|amount announced|\brecommend\w*|\bsuggest\w*|\bseek(?:s|ing)?\b|\b(?:is|are|was|were) considering\b|\bsought\b|\brequested\b|"
    r"\basked? (?:for|the)\b|draft decision|preliminary|provisional\w*|envisag\w+|\bcall(?:s|ed|ing) for|\bdemand(?:s|ed)?\b|"
    r"(?:agreement|resolved|decided) to (?:initiate|open)|in principle|"
    r"entend\b|\bproposé\w*|rapporteur propos\w*|beabsichtig\w+|vorgeschlagen\w*|anhörungsschreiben|acuerdo de inicio|inici\w+ (?:el |un )?procedimiento sancionador|propuest\w+|"
    r"propone|intend\w+|voornemen\w*|van plan|overweegt|voorgestel\w+|wnios\w+ o|proponowan\w+|föreslå\w+|indstill\w+|\bindstiller|varsl\w+|\bvarsel|"
    r"ehdott\w+|esitt\w+|propune|προτείν\w+|javasol\w+|navrhu\w+|navrž\w+",
    "threatened": r"\b(?:could|may|might|can|would|risk(?:s|ed|ing)? (?:an?|being|up|further)|fac(?:e|es|ed|ing)|threat\w*|liable|subject to|otherwise|"
    r"if|unless|should it|punishable|punished (?:by|with))\b|pourrai\w+|\bpeut\b|peuvent|risque\w*|encour\w+|menac\w+|"
    r"\bkönnt?en?\b|\bkann\b|\bdroh\w+|podr\w+|\bpuede\w*|enfrenta\w*|amenaz\w+|potrebb\w+|\bpuò\b|possono|rischi\w+|"
    r"\bkan\b|\bkunnen\b|zou\b|dreig\w+|\bmoże\b|\bgrozi\b|\bmogą\b|poderá|\bpode\b|arrisca|\briskerar|\bkunne\b|\brisikerer|"
    r"\bvoi\b|uhka\w+|\bpoate\b|\briscă\b|\bμπορεί\b|\bκινδυν\w+|\blehet\b|\bhrozí\b|\bmůže\b",
}

NONE = (
    r"\b(?:highest|largest|biggest) (?:\w+ ){0,2}(?:so far|until (?:now|then))|\bwould (?:otherwise )?have\b|hätte|\baurait\b|habría|avrebbe|zou hebben|\bno (?:administrative |monetary )?(?:fine|penalty|sanction)|\bnot (?:to )?(?:impos|fin)\w+|(?:instead|in lieu) of (?:a |the )?(?:fine|penalty)|"
    r"(?:refrain|waiv)\w+ (?:from )?(?:\w+ )?(?:a |the )?fin|without (?:a |any )?(?:fine|penalty)|"
    r"aucune amende|pas (?:infligé|prononcé|d'amende)|kein\w* (?:bußgeld|geldbuße|geldbuß)|ninguna (?:multa|sanción)|sin (?:multa|sanción)|"
    r"nessuna (?:multa|sanzione)|geen (?:boete|bestuurlijke)|nie nałoży\w*|ingen (?:bøde|böter|sanktionsavgift|gebyr)|δεν επέβαλε|nem szabott"
)

PAST = (
    r"previous(?:ly)?|\bprior\b|already been|\bhad already|\bearlier\b|last (?:year|month)|similar (?:case|fine|violation)\w*|in the past|"
    r"in (?:another|an unrelated|a separate|a previous) case|other cases?|comparable|comparison|years? ago|"
    r"précédemment|\bdéjà\b|auparavant|l'an dernier|zuvor|bereits|vergleichbar\w*|im vergangenen jahr|im vorjahr|"
    r"anteriormente|\bya había|el año pasado|caso similar|in precedenza|in passato|già\b|l'anno scorso|\beerder\b|\breeds\b|vorig jaar|"
    r"wcześniej|anteriormente|tidigare|tidligere|aiemmin|anterior\b|προηγούμεν\w+|korábban|dříve"
)

# What a sum is called that the authority itself lowered, and who lowers one that was imposed.
INITIAL = (
    r"initial(?:e|en|er|es|ly)?|original(?:ly)?|inicial(?:mente)?|inizial(?:e|mente)|initialement|ursprünglich\w*|zunächst|"
    r"oorspronkelijke?|aanvankelijke?|pierwotn\w+|ursprunglig\w*|oprindelig\w*|opprinnelig\w*|alun perin|inițial\w*|αρχικ\w+|eredeti\w*|původn\w+"
)
COURT = (
    r"court\w*|tribunal\w*|judges?|appeals?|cour|conseil d'état|(?:\w{0,20})gericht\w*|audiencia|juzgado|corte|cassazione|rechtbank|raad van state|"
    r"sąd\w*|domstol\w*|\w{0,12}rätt(?:en)?|oikeus|instanț\w+|δικαστήρι\w+|bíróság\w*|kúria|soud\w*|appeals board|\w{0,10}nemnd\w*"
)

TOTAL = (
    r"\btotal\w*|overall|altogether|combined|in all\b|in sum\b|aggregate|suman?\b|add\w* up|au total|insgesamt|gesamt\w*|en total|complessiv\w+|"
    r"in totaal|łączn\w+|no total|sammanlagt|totalt|samlet|yhteensä|συνολικ\w+|összesen|celkem"
)
EACH = r"each\b|apiece|respectively|chacun\w*|jeweils|cada un\w+|ciascun\w+|elk\b|ieder\b|każd\w+|vardera|hver\b|καθέν\w+"
ABOUT = r"approx\w*\.?|close to|just (?:over|under)|over|well over|about|around|roughly|nearly|some|almost|equivalent (?:to|of)|equal to|equals|circa|ca\.?|c\.|i\.e\.|~|≈|environ|rund|etwa|unos|ongeveer|około"
LABEL = r"(?:total |administrative )?(?:fine|penalty|monetary penalty|amende|sanction|bu(?:ß|ss)geld|geldbu(?:ß|ss)e|multa|sanción|sanzione|boete|kara|coima|bøde|sanktionsavgift|amendă|πρόστιμο|bírság|pokuta)"

# Verbs by which a fine is laid on somebody: they outweigh what stands further off.
IMPOSE = (
    r"\bimpos(?:e|es|ed|ing|ition)\b|\bfined\b|\bfines\b|\bfining\b|\bissu(?:e|es|ed|ing)\b|\blev(?:y|ied|ies|ying)\b|\bsanction(?:ed|s)\b|\bpenali[sz]ed\b|"
    r"\bhanded\b|\bhit\b|\bslapped\b|ordered to pay|\bset at\b|\bamount(?:s|ed|ing) to\b|\bled to\b|\bsettled for\b|\bconfirmed\b|\bupheld\b|\bdecided\b|\bdeemed\b|"
    r"\bcalculated\b|\bdetermin\w+|\breceiv(?:e|es|ed)\b|\badopt(?:s|ed)\b|\bconcluded\b|\bgave\b|\bpenalty notice\b|\bto fine\b|\bawarding\b|\bwith a fine of\b|"
    r"inflig\w+|prononc\w+|condamn\w+|\ba retenu\b|\ba fixé\b|verhäng\w+|festgesetzt|erlassen|erließ|impu[es]\w*|imp[uo]s\w+|impon\w+|multó|multad\w+|sancion(?:ó|a|ado|ada)\b|"
    r"irrog\w+|commina\w+|inflitt\w+|ingiun\w+|sanziona(?:to|ta|ndo)|multat[oa]|applica\w*|opgelegd|legt\b|legde\b|beboet|deelt|"
    r"nałoż\w+|nakłada\w*|ukara\w+|wymierz\w+|aplic\w+|utfärda\w*|påför\w*|beslut\w*|ålagt|ilagt|ilegg\w*|pålagt|vedta\w*|idøm\w+|udsted\w+|"
    r"määrä\w+|amendat\w*|aplicat\w*|sancționat\w*|επέβαλ\w+|επιβάλλ\w+|επιβολή|kiszab\w+|szabott ki|uložil\w*|uložen\w*|udělil\w*"
)
# Of these, the bare forms: what stands far before them may still put them off ("propose … d'infliger").
INFINITIVE = (
    r"to fine|impose\b|infliger|prononcer|imponer|multar|sancionar|infliggere|irrogare|comminare|applicare|sanzionare|nałożyć|"
    r"aplicar|påföra|utfärda\b|ilegge\b|vedta\b|udstede\b|määrätä|aplice|uložit|udělit"
)
DECIDES = r"decid\w+|resolv\w+|resuelve|acuerda|acordó|déci\w+|beschl\w+|besl[uo]\w+|besluit\w*|deliber\w+|dispone|postan\w+|orden\w+"
# Where what was only meant ends, and what was done begins.
BUT = r"but|mais|aber|sondern|pero|sino|maar|men|mas"
# What may stand before such a verb and takes its force away.
WEAKENED = (
    r"(?:{proposed}|{threatened}|\bnot\b|\bnever\b|n't\b|instead of|before|without|whether|considering|power to|right to|\bgoing to\b|"
    r"\bpas\b|\bnicht\b|\bno ha|\bnon ha|\bniet\b)"
).format(**STAGES)

# Where the one who is fined stands: after the sum, before it, or as the subject of a passive verb.
ON = r"on|upon|against|to|for|à|contre|gegen(?:über)?|an|contra|a|al|alla|aan|på|mot|til|na|asupra|σε|στην|στον"
FINED = (
    r"fined|fines|sanctioned|penali[sz]ed|fine|a sanctionné|sanctionne|multó a|ha multado a|multa a|sanciona a|ha sancionado a|sancionó a|"
    r"ha multato|ha sanzionato|sanziona|beboet|imposed on|imposed upon|imposes on|inflige à|infligé à|impuesto a|impuso a|impone a|inflitto a|opgelegd aan|"
    r"verhängt gegen|verhängte gegen|gegen"
)
WAS_FINED = (
    r"(?:was|were|has been|have been|is|being|got|a été|est|wurde|fue|ha sido|è stat[oa]|werd|is) (?:\w+ ){0,2}?"
    r"(?:fined|sanctioned|penali[sz]ed|sanctionnée?|condamnée?|mit|multad[oa]|sancionad[oa]|multat[oa]|sanzionat[oa]|beboet)"
)
NOBODY = frozenset(
    "it they he she this that who which il elle er sie es article articles gdpr rgpd dsgvo avg controller company data section art law act the regulation breach regolamento codice lopdgdd lpacap lssi bdsg lpd rgpd règlement reglamento verordnung regulations reglement code statement".split()
)
"""Capitalised words that are nobody's name."""

# "two fines of 300,000 euros": the plural, and what stands between it and the sum.
FINES = (
    r"fines|penalties|sanctions|amendes|bußgelder\w*|geldbußen|multas|sanciones|sanzioni|multe|boetes|kary|kar|coimas|"
    r"sanktionsavgifter|bøder|overtredelsesgebyr|seuraamusmaksua|amenzi|πρόστιμα|bírságot|pokuty"
)

# Small words between the name of a sum and the sum: "turnover of about".
LINK = r"spółki|firmy|společnosti|s'élève|s'élevait|betr[uä]gt?|lag|wyni[oó]s\w*|činil\w*|ammonta\w*|ascend\w+|uppgick|udgjorde|utgjorde|bedroeg|bedraagt|elérte|anual|annuo|annuel|of|at|was|were|is|are|for|worth|amount\w*|total\w*|about|approximately|around|over|only"
WAS = r"was|were|has been|wurde|a été|fue|è stat\w|werd|is"
TO = r"to|of|at|à|auf|a|para|tot|naar|till|til|do|la"
# What lowers a sum that stands right before it, in languages whose cases say "to".
LOWERED_LAST = r"mérsékel\w*|csökkent\w*|leszállít\w*"

MORE = r"another|additional|additionally|second|further|one of|plus|autre|weitere\w*|otra|ulterior\w*"

# Beside a bound: the law's own maximum, which nobody is threatened with in particular.
STATUTE = (
    r"\d ?%|whichever|turnover|worldwide|article 83|art\. 83|statutory|chiffre d'affaires|umsatz|volumen de negocio|facturación|fatturato|omzet|"
    r"obrotu|volume de negócios|omsättning|omsætning|omsetning|liikevaih|cifra de afaceri|κύκλου εργασιών|árbevétel|obratu"
)

# Before a sum that is a part of the one told before it.
PART = (
    r"of which|including|dont|davon|darunter|de (?:los|las) (?:que|cuales)|di cui|waarvan|varav|heraf|z czego"
)

# After a sum: what was meant and not done.
# Sums that grow until an order is obeyed: threatened, whoever else is fined in their sentence.
PERIODIC = (
    r"dwangsom\w*|astreinte|zwangsgeld\w*|periodic penalt(?:y|ies)|multa coercitiva|penalità di mora|tvangsmulkt|tvangsbøde\w*|"
    r"uhkasak\w+|sunnirah\w+|dagsekt\w+|penalty payments?"
)

# Before sums that make up one told before.
MADE_UP = r"se divide en|se desglosa en|divided into|split into|broken down into|se décompose en|suddivis\w+ in|aufgeteilt in"

# After a sum: that it was undone, told of the fine itself.
UNDONE = (
    r"[^.;:]{0,60}?\b(?:struck (?:it|them) down|(?:quashed|overturned|annulled|overruled) (?:it|them)\b|set (?:it|them) aside|threw (?:it|them) out|"
    r"(?:penalty|fine) (?:fell away|no longer stands))"
)

MEANT = (
    r"(?:that|which) [^.;,]{0,40}?\b(?:proposed|intended|planned|threatened|recommended|had announced|first announced"
    r"|announced (?:in|last|provisionally|initially|originally))"
)
COMPARED = (  # before a sum that an authority had first had in mind, "lower than the provisional fine of £17m"
    r"(?:\bdown from (?:the |an? |its )?|\b(?:lower|less|smaller|lighter) than (?:the |an? |its )?"
    r"(?=[^.;]{0,40}\b(?:provisional|proposed|initial|original|intended|planned|threatened)))[^.;\d]{0,60}\Z"
)

RESPECTIVELY = r"respective|respectiv|jeweils|beziehungsweise|rispettivamente|respectievelijk|αντίστοιχα"
FROM_TO = r"\b(?:from|de|von|da|van|från|fra|z|od)\s\D{0,4}\d[\d.,' ]{0,14}(?:[^\W\d]+\.?\s){0,2}(?:to|à|auf|a|tot|till|til|na|do)\s\Z"
BETWEEN = r"\b(?:between|entre|zwischen|tra|tussen|mellem|mellom|mellan)\s\D{0,4}\d[\d.,' ]{0,14}(?:[^\W\d€]+\.?\s|€\s){0,2}(?:and|et|und|y|e|en|og|och)\s\Z"
