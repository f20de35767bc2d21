"""Names of organisations, freed of what is not the name: legal form, case, accents, stops."""

import hashlib
import re
import unicodedata
from functools import lru_cache


def words(text: str) -> frozenset[str]:
    """A set of words, from a text that people can edit."""
    return frozenset(text.split())


FORMS = words(
    """
ab ad ae ag amba aps as asa asbl bhd bt bv bvba co company corp corporation cv dd doo ead ehf eood epe
ev ggmbh gie gk gmbh hb hf ike inc incorporated is jdoo kb kft kg kgaa kk ks lda limited llc llp lp ltd
ltda ltee mb mbh nv nyrt oao ohg onlus ood ooo ou oy oyj pjsc plc ps pte pty rt sa sae saecv sapa sarl
sas sasu sau sc sca scarl scoop scs sdn se sia sl sll slp slu snc spa spj spk spol sprl spzoo srl sro
uab ug unipessoal vof vsi vzw zao zrt αε επε μικε ικε aş ад еад оод еоод
    """
)
ABBREVIATION = 4  # letters of a name that may be all capitals
BEFORE = frozenset(("the", "uab", "ooo", "oao", "zao", "pjsc", "sia", "vi", "mb", "sc"))
PHRASES = re.compile(
    r"株式会社|合同会社|有限会社|주식회사|유한회사|㈜|㈱|\(주\)|(?:股份)?有限(?:责任|責任)?公司"
    r"|\b(?:s\.? ?a\.?(?: ?b\.?)? de c\.? ?v\b\.?|anonim şirketi|limited şirketi|ltd\.? şti\b\.?"
    r"|proprietary limited|sa/nv|nv/sa"
    r"|spol\. s\b|sp(?:[oó]łka)?\.? z\.? ?o\.? ?o?\b\.?|z ograniczoną odpowiedzialnością|spółka akcyjna"
    r"|societ[aà] cooperativa(?: sociale)?|soc\.? coop\.?(?: sociale)?|sociedad limitada|sociedad an[oó]nima"
    r"|gmbh (?:&|und) co\.?,? (?:kg(?:aa)?|ohg)|(?:a\.?[gb]\.?|se|inc\.?) & co\.? (?:kg(?:aa)?)"
    r"|s\.? ?à\.? ?r\.? ?l\.?|co\.? kg)",
    re.IGNORECASE,
)
GENERIC = words(
    """
anonymous anonymised anonymized anoymous unknown undisclosed unnamed redacted confidential company
companies individual private person natural party entity citizen controller processor employer employee
creditor complainant claimant data subject subjects not available na n a at the moment name former a an
of and or vs public organisation organization sector body operator trader owner business firm respondent
defendant applicant beschwerdegegner beschwerdegegnerin erstbeschwerdegegner erstbeschwerdegegnerin
zweitbeschwerdegegner zweitbeschwerdegegnerin beschwerdefuhrer beschwerdefuhrerin verantwortliche
verantwortlicher xx xxx user users
    """
)


STOPS = re.compile(
    r"(?<=\w)[.'’/](?=\w\b)|(?<=\b\w)\.(?: (?=\w\.))?"
)  # "S. L.", "S.L." and "SL" are one form


def plain(name: str) -> str:
    """Without case, accents and stops.

    >>> plain("Société  Générale, S.A.")
    'societe generale sa'
    """
    flat = (name if name.isascii() else _unaccented(name)).casefold()
    return " ".join(re.sub(r"[^\w&]+", " ", STOPS.sub("", flat)).split())


def _unaccented(name: str) -> str:
    flat = name.replace("ł", "l").replace("Ł", "L").replace("ø", "o").replace("Ø", "O")
    return "".join(c for c in unicodedata.normalize("NFKD", flat) if not unicodedata.combining(c))


def common(name: str) -> str:
    """What people call a company: its name without legal form, and in capitals only where it is short.

    >>> [common(n) for n in ("FACEBOOK Inc.", "WhatsApp Ireland Ltd.", "Jumpshot, Inc.", "BBVA, S.A.")]
    ['Facebook', 'WhatsApp Ireland', 'Jumpshot', 'BBVA']
    """
    left = PHRASES.sub(" ", re.sub(r"\s*\([^)]*\)", " ", name)).split()
    while len(left) > 1 and set(plain(left[-1]).split()) <= FORMS | {"&"}:
        left.pop()
    called = " ".join(left).strip(" ,&") or name
    return " ".join(w.title() if w.isupper() and len(w) > ABBREVIATION else w for w in called.split())


@lru_cache(maxsize=100_000)
def core(name: str) -> str:
    """The name without its legal form; the name itself where nothing else is left.

    >>> [core(n) for n in ("WhatsApp Ireland Ltd.", "G.L.P. Instalaciones, S.L.", "East Power Sp. z o.o.")]
    ['whatsapp ireland', 'glp instalaciones', 'east power']
    """
    left = plain(PHRASES.sub(" ", re.sub(r"\([^)]*\)", " ", name))).split()
    while len(left) > 1 and left[0] in BEFORE:
        left.pop(0)
    while len(left) > 1 and left[-1] in FORMS | {"&"}:
        left.pop()
    return " ".join(word for word in left if word != "&") or plain(name)


def slug(name: str) -> str:
    """A name as part of an address.

    >>> slug("Société Générale, S.A.")
    'societe-generale'
    """
    latin = re.sub(r"[^a-z0-9]+", "-", core(name)).strip("-")
    return latin or hashlib.sha256(core(name).encode()).hexdigest()[:8]


def hidden(name: str) -> bool:
    """Whether a name hides who it is: initials, or words that fit anybody.

    >>> [hidden(n) for n in ("Unknown Company", "A.A.A.", "A1", "an unnamed data subject", "Polar Oy")]
    [True, True, True, True, False]
    """
    initials = re.fullmatch(r"(?:[A-ZÀ-Þ]{1,2}[.* ]+)+|[A-Z]\d? |X+|[\W_]*|\d+ ", name.strip() + " ")
    return bool(initials) or all(word in GENERIC for word in plain(re.sub(r"\([^)]*\)", " ", name)).split())
