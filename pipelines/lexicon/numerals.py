"""Numbers in words: "one million", "doscientos mil", "fünfundzwanzigtausend", "quatre-vingt mille"."""

_COUNTED = {  # the words of each language from one on, in order
    1: (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen",
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
        "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
        " dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete"
        " veintiocho veintinueve",
        "un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici"
        " diciassette diciotto diciannove",
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien"
        " achttien negentien",
        "um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete"
        " dezoito dezanove",
        "unu două trei patru cinci șase șapte opt nouă zece",
        "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście"
        " piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście",
        "ett två tre fyra fem sex sju åtta nio tio",
        "ühe kahe kolme nelja viie kuue seitsme kaheksa üheksa kümne",
        "jedan dva tri četiri pet šest sedam osam devet deset",
        "един два три четири пет шест седем осем девет десет",
    ),
    10: (
        "ten twenty thirty forty fifty sixty seventy eighty ninety",
        "dix vingt trente quarante cinquante soixante septante quatre-vingt nonante",
        "zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        "diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "dieci venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        "dieci vent trent quarant cinquant sessant settant ottant novant",
        "tien twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        "dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        "zece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci",
        "dziesięć dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt"
        " dziewięćdziesiąt",
        "tio tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
    ),
    100: (
        "hundred", "cent", "hundert", "cento", "honderd", "hundra", "hundrede", "sută",
        "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
        "cem duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos",
        "sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset",
    ),
}  # fmt: skip
_OTHERS = {
    0.5: "half medio mezzo demi halbe halben einhalb meio pół halv",
    1: "a an une una eine einer één uma jedną един",
    1.5: "anderthalb anderthalbe anderhalf",
    2: "doi dwie duas",
    16: "sechzehn",
    17: "siebzehn",
    30: "dreissig",
    80: "quatre-vingts",
    100: "cents cien sute hundreds",
}

NUMERALS: dict[str, float] = {
    word: step * place
    for step, languages in _COUNTED.items()
    for words in languages
    for place, word in enumerate(words.split(), 1)
}
NUMERALS |= {word: value for value, words in _OTHERS.items() for word in words.split()}
"""What a word, or a part of one, adds; hundreds and what is above them multiply what stands before."""

SCALES = {
    1_000: "thousand mille mil mila tausend duizend tusen tusind mii mie tysiąc tysiące tysięcy tisíc tuhatta ezer хиляди",
    1_000_000: "million millions millionen millón millones milione milioni miljoen miljoner miljonen miljoonaa miljoonan"
    " millioner milhão milhões milion milionów miliony milionů milionu millió milioane milijuna milijun milijona"
    " miljonit miljoni милиона милион",
    1_000_000_000: "billion billions milliard milliards milliarde milliarden miliardo miliardi miljard miljarder"
    " milliarder miliard miliardów miliarde",
}
# Without these no number in words is large enough to be a fine.
STEMS = (
    "thousand", "mill", "milj", "milij", "milh", "milio", " mil ", "mila", "tausend", "duizend", "tusen", "tysi",
    "tisí", "ezer", "хиляд", "милион", "mii ", "hundred",
)  # fmt: skip
JOINERS = frozenset(("and", "et", "und", "y", "e", "en", "og", "och", "i", "și", "de"))
HALVES = frozenset(_OTHERS[0.5].split())
ARTICLES = frozenset(("a", "an", "een", "eine", "einer", "ein", "un", "une", "una", "um", "uma"))
ALONE = frozenset(("mille", "mil", "tausend", "duizend", "tusen", "ezer", "tysiąc", "tisíc", "cento", "cien"))
"""Scales that say "one" without a word for it; English needs "a thousand"."""
