"""What people type into the search box, as an FTS5 query that cannot fail."""

import re
import unicodedata

TOKEN = re.compile(r'(-?)"([^"]*)"|(-?)(\S+)')
LONGEST = 300
SHORTEST = 3  # letters before a `*`: words that begin with one or two stand in every document


def compiled(typed: str) -> tuple[str, list[str]]:
    """The FTS5 query, and remarks for the reader on what could not be read as typed.

    Words must all occur; `"a phrase"`, `-without`, `begin*` and `OR` mean what they mean elsewhere.

    >>> compiled('WhatsApp "valid consent" -fine')
    ('("WhatsApp" AND "valid consent") NOT "fine"', [])
    >>> compiled("consent OR cookie*")
    ('("consent" OR "cookie" *)', [])
    >>> compiled('"valid consent')
    ('("valid" AND "consent")', ['A quotation mark is not closed; it was left out.'])
    >>> compiled("-fine")
    ('', ['A search needs at least one word to look for; only words to exclude were given.'])
    """
    remarks: list[str] = []
    text = cleaned(typed, remarks)
    wanted, unwanted = parted(text, remarks)
    if not wanted:
        if unwanted:
            remarks.append("A search needs at least one word to look for; only words to exclude were given.")
        return "", remarks
    return f"({joined(wanted)})" + "".join(f" NOT {term}" for term in unwanted), remarks


def cleaned(typed: str, remarks: list[str]) -> str:
    text = typed.replace("\0", "").translate({ord(mark): '"' for mark in "“”„«»"})
    if len(text) > LONGEST:
        remarks.append(f"The search is longer than {LONGEST} characters; the rest was left out.")
        text = text[:LONGEST]
    if text.count('"') % 2:
        remarks.append("A quotation mark is not closed; it was left out.")
        text = "".join(text.rsplit('"', 1))
    return text


def parted(text: str, remarks: list[str]) -> tuple[list[str], list[str]]:
    """The terms that must occur, and those that must not."""
    wanted: list[str] = []
    unwanted: list[str] = []
    for match in TOKEN.finditer(text):
        without, phrase, minus, word = match.groups()
        if word in {"AND", "OR", "NOT"}:
            if word == "OR":
                wanted.append("OR")
            continue
        typed = phrase if phrase is not None else word
        if too_short(typed):
            remarks.append(f"{typed[:40]!r} is too short: a word's beginning takes three letters before *.")
            typed = typed.replace("*", "")
        term = quoted(typed)
        if term:
            (unwanted if without or minus else wanted).append(term)
        else:
            remarks.append(f"{typed[:40]!r} holds no letter or digit; it was left out.")
    return tidy(wanted), unwanted


def quoted(term: str) -> str:
    """A string of FTS5, or nothing where the term holds no letter or digit.

    >>> quoted("cookie*"), quoted("O'Neill"), quoted("--")
    ('"cookie" *', '"O\\'Neill"', '')
    """
    bare = term.replace('"', " ").strip()
    if not re.search(r"\w", bare):
        return ""
    return f'"{bare.rstrip("*")}" *' if bare.endswith("*") else f'"{bare}"'


def too_short(term: str) -> bool:
    """Whether a beginning of a word fits too many words; one sign of Korean or Chinese says enough.

    >>> [too_short(term) for term in ("a*", "É*", "co*", "con*", "data p*", "개*", "a", "*")]
    [True, True, True, False, True, False, False, False]
    """
    bare = "".join(c for c in unicodedata.normalize("NFKD", term) if not unicodedata.combining(c))
    begun = re.search(r"(\w+)\*+\s*$", bare)
    return begun is not None and begun[1].isascii() and len(begun[1]) < SHORTEST


def tidy(terms: list[str]) -> list[str]:
    """An OR stands between two terms; elsewhere it is left out."""
    kept: list[str] = []
    for at, term in enumerate(terms):
        if term != "OR" or (kept and kept[-1] != "OR" and any(t != "OR" for t in terms[at:])):
            kept.append(term)
    return kept


def joined(terms: list[str]) -> str:
    """
    >>> joined(['"a"', '"b"', "OR", '"c"'])
    '"a" AND "b" OR "c"'
    """
    query = ""
    for term in terms:
        between = "" if not query else " " if term == "OR" or query.endswith("OR") else " AND "
        query += between + term
    return query
