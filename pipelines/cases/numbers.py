"""Numbers by which authorities and courts call a matter."""

import re
from collections.abc import Iterable

NUMBER = re.compile(
    r"""(?=[A-Z\d[])(?<![\w/.-])(?:                       # the first test rules out most places at once
      [CTF]-\d{1,4}/\d\d(?:\sP)?                         # Court of Justice, General Court: T-709/21
    | (?:COMP/)?M\.\d{4,5}                               # merger control: M.8228
    | AT\.\d{5}                                          # antitrust
    | IN-\d{2}-\d{1,2}-\d{1,2}                           # Irish inquiries: IN-18-12-2
    | [A-Z]{1,3}/\d{5}/\d{4}                             # Spain: PS/00219/2017
    | (?:EXP|E)/?\d{5,9}(?:/\d{4})?                      # Spain: EXP202100602
    | SAN[-–]\d{4}[-–]\d{1,3} | MED[-–]\d{4}[-–]\d{1,3}  # France
    | (?:DKN|DKE|ZSPR|ZSPU|ZSOŚS|ZKE|ZWAD)\.\d{3,4}\.\d{1,3}(?:\.\d{1,3})?\.\d{4}  # Poland
    | NAIH[-/]\d{1,5}(?:[-/]\d{1,4}){1,3}                # Hungary
    | DI-\d{4}-\d{1,6} | IMY-\d{4}-\d{1,6}               # Sweden
    | \d{2}/\d{5}(?:-\d{1,3})?                           # Norway: 20/02136
    | \d{4}-\d{3}-\d{3,4}                                # Denmark: 2019-441-3399
    | \[\d{4}\]\s(?:UKSC|EWCA|EWHC|UKUT|UKFTT|IEHC|IESC)\s(?:\w+\s)?\d{1,4}
    | ECLI:[A-Z]{2}:[A-Z]+:\d{4}:[A-Z0-9.]{1,25}
    | ENF\d{7}
    )(?![\w/])""",
    re.VERBOSE,
)


# The European Data Protection Board numbers its binding decisions within a year: "3/2022 and 4/2022".
BINDING = re.compile(
    r"\b(?:binding decisions?|verbindliche\w* \w*beschl[uü]ss\w*|décisions? contraignantes?) (?:n[or]\.? )?"
    r"((?:0?\d{1,2}/20\d\d(?:, | and |, and | und | et )?)+)",
    re.IGNORECASE,
)
BOARD = "eu_edpb"
COURT = re.compile(r"[ctf]-\d+/\d\d|\[\d{4}\]|ecli:")


def numbers(text: str) -> frozenset[str]:
    """The case numbers in a text, in one form.

    >>> sorted(numbers("In Case T-709/21, WhatsApp attacked decision 1/2021 on inquiry IN‑18‑12‑2."))
    ['in-18-12-2', 't-709/21']
    """
    plain = dashed(text)
    return frozenset(normal(found) for found in NUMBER.findall(plain)) | board(plain)


def board(text: str) -> frozenset[str]:
    """The numbers of the European Data Protection Board's binding decisions.

    >>> sorted(board("In its binding decisions 3/2022 and 04/2022 the Board ..."))
    ['eu_edpb 3/2022', 'eu_edpb 4/2022']
    """
    lists = BINDING.findall(text) if "20" in text else ()
    return frozenset(
        f"{BOARD} {number.lstrip('0')}" for found in lists for number in re.findall(r"\d+/\d+", found)
    )


def only(found: Iterable[str], *, court: bool, authority: str = "") -> frozenset[str]:
    """The one case number of a text that has no other; numbers of courts are those of a court's texts only.

    So are the Board's: in its texts all others are those of the authorities whose draft it decides on.

    >>> sorted(only(numbers("Inquiry IN-18-12-2 (see C-311/18) is closed."), court=False))
    ['in-18-12-2']
    """
    found = {number for number in found if number.startswith(f"{BOARD} ") == (authority == BOARD)}
    found = {number for number in found if court or not COURT.match(number)}
    return frozenset(found if len(found) == 1 else ())


def dashed(text: str) -> str:
    """The text with one kind of dash; several times as fast as `translate`."""
    for dash in "‐‑‒–—":
        text = text.replace(dash, "-")
    return text


def normal(number: str) -> str:
    """A case number in one form: the same for every way to write it.

    >>> normal("COMP/M.8228") == normal("M.8228")
    True
    """
    flat = "".join(dashed(number).split()).casefold().removeprefix("comp/")
    return re.sub(r"(?<=\d)p$", "", flat)


def told(value: str) -> frozenset[str]:
    """The numbers that a register's box gives: whatever stands there, if there is a digit in it."""
    parts = [part.strip() for part in re.split(r"[;,]", value)]
    return numbers(value) | {normal(part) for part in parts if len(re.findall(r"\d", part)) >= 4}
