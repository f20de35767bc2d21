"""The language of a text, by its commonest words, where the source did not tell it."""

from collections import Counter
from functools import lru_cache

from crawler.items import Document

COMMON = {
    "en": "the of and to in that is was for with by not on as it has",
    "fr": "le la les des et du une est dans que pour par sur au aux qui",
    "de": "der die und das den von zu mit nicht ist des dem eine im für auf",
    "es": "el la de los las que y del en una por con para se su al",
    "it": "il di che la e del della per un una dei con non alla nel gli",
    "nl": "de het een van en in dat is op te voor met niet zijn aan door",
    "pl": "w i na z do się nie że jest oraz przez od dla o osobowych danych",
    "pt": "o a de que e do da em os dos não uma para com por ao",
    "sv": "och att det som en på är av för med den till inte har ett om",
    "da": "og at det som en på er af for med den til ikke har et om "
    "efter blev havde mellem fordi personoplysninger virksomheden",
    "no": "og å det som en på er av for med den til ikke har et om "
    "etter ble hadde mellom fordi personopplysninger virksomheten",
    "fi": "ja on että ei se joka oli ovat tai kuin myös sen mukaan henkilötietojen tietojen",
    "ro": "și de în a la cu din pe nu care pentru că este au sau prin",
    "el": "και το της του η να τον την με των για από που στο στην δεν",
    "hu": "a az és hogy nem is egy van volt vagy ezt ha meg adatok személyes",
    "cs": "a v na se že je do z s o pro ve k jako nebo osobních údajů",
    "hr": "i u je na se za da od su koji nije s osobnih podataka ili kao iz o te kojim",
    "sk": "a v na sa je že do z s o pre vo ako alebo osobných údajov nie ktoré podľa pri",
    "sl": "in v na je se za da ki so ne z o pri pa osebnih podatkov ali po tudi ni",
    "et": "ja on ei et kui ning mis oma see või isikuandmete andmete selle ka mitte kes",
    "lt": "ir kad su yra dėl į iš bei ar duomenų asmens apie nuo taip pagal buvo",
    "lv": "un ir ka par no uz ar datu kas nav vai arī personas lai pie šo",
    "bg": "и на за да от се в не е с че са по към данни като лични",
}
WORDS = {language: frozenset(words.split()) for language, words in COMMON.items()}
HOME = {"da": "DK", "no": "NO", "nb": "NO", "nn": "NO", "is": "IS"}  # languages of one country alone
SAMPLE = 3_000  # characters that suffice
CLEAR = 2  # common words by which the best must lead


def language_of(document: Document) -> str:
    """The document's language as two letters: as declared, else as read; empty where it is not clear.

    >>> language_of(Document("", "", "", "La CNIL sanctionne la société pour des manquements."))
    'fr'
    """
    return document.language[:2].lower() or guessed(document.text[:SAMPLE])


@lru_cache(maxsize=16)
def guessed(text: str) -> str:
    """The language whose common words are the most frequent; empty where two are near each other."""
    words = Counter(text.lower().split())
    counts = sorted(
        ((sum(map(words.__getitem__, common)), name) for name, common in WORDS.items()), reverse=True
    )
    (most, language), (second, _) = counts[:2]
    return language if most - second >= CLEAR else ""
