"""Bytes of a page → its text: the character set by evidence, not by claim.

A page that decodes as UTF-8 is UTF-8, whatever its `<meta>` says: a false `charset=utf-16` or `iso-8859-1`
on UTF-8 bytes is common, and text of another character set that happens to be valid UTF-8 is not (apart from
ISO-2022, seen by its escapes).  Only then is the claim believed; the last resort is windows-1252, as in
browsers.
"""

import codecs
import re

from w3lib.encoding import html_body_declared_encoding, read_bom, resolve_encoding

LONE = re.compile("[\ud800-\udfff]")
UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
UNWANTED_BYTES = bytes(code for code in range(128) if UNWANTED.match(chr(code)))
SUSPECT = (b"\xed", b"\xef\xbf")  # with which the others begin in UTF-8; looking for them takes no time
CONTROLS = bytes({*range(1, 32)} - set(b"\t\n\v\f\r\x1b"))  # NUL is what remains of UTF-16 without its mark
HEAD, BINARY = 4096, 0.02  # bytes that are looked at, and the share of controls that no text has
MOSTLY = 0.01  # a UTF-8 page may hold this share of foreign bytes: advertisements, pasted quotations


def is_pdf(data: bytes) -> bool:
    """Whether these bytes are a PDF, whatever their sender says; its mark may come after other bytes.

    >>> is_pdf(b"%PDF-1.7 ..."), is_pdf(b"junk %PDF-1.7 ..."), is_pdf(b"<p>Files begin with %PDF-")
    (True, True, False)
    """
    head = data[:1024].lstrip()
    return b"%PDF-" in head and not head.startswith(b"<")


def is_binary(data: bytes) -> bool:
    """Whether these bytes are not text in any character set.

    >>> is_binary(bytes(range(256))), is_binary("Größe".encode()), is_binary(b"")
    (True, False, False)
    """
    head = data[:HEAD]
    controls = len(head) - len(head.translate(None, CONTROLS))
    return controls > BINARY * len(head) and not read_bom(data)[0]


def decode(data: bytes) -> tuple[str, str]:
    """Return the text and the character set it was read in; `utf-8 (mixed)` where some bytes were foreign.

    >>> decode('<meta charset="utf-16">Größe'.encode())
    ('<meta charset="utf-16">Größe', 'utf-8')
    >>> decode('<meta charset="nonsense">Größe'.encode("cp1252"))
    ('<meta charset="nonsense">Größe', 'cp1252')
    """
    named, _ = read_bom(data)
    if named:
        return clean(data.decode(named, "replace").removeprefix("\ufeff")), named
    claimed = resolve_encoding(html_body_declared_encoding(data) or "") or ""
    if claimed.startswith("iso2022") and b"\x1b" in data:
        return clean(data.decode(claimed, "replace")), claimed
    try:
        return clean(data.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        return clean_or_claimed(data, claimed)


def clean_or_claimed(data: bytes, claimed: str) -> tuple[str, str]:
    """Read bytes that are not pure UTF-8: mostly UTF-8, else as claimed, else as windows-1252."""
    foreign = data.decode("utf-8", "replace").count("\ufffd")
    beyond_ascii = sum(byte > 127 for byte in data)
    if foreign <= max(MOSTLY * len(data), 1) and foreign * 4 < beyond_ascii and claimed in ("", "utf-8"):
        return clean(data.decode("utf-8", "single_bytes")), "utf-8 (mixed)"
    if claimed.startswith(("utf-16", "utf-32")) or claimed in ("", "utf-8"):
        claimed = "cp1252"
    return clean(data.decode(claimed, "replace")), claimed


def single_bytes(error: UnicodeError) -> tuple[str, int]:
    """Read the bytes that are not UTF-8 as windows-1252, the set that pasted text comes in."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("single_bytes", single_bytes)


def clean(text: str) -> str:
    """Remove NUL and other control characters; replace lone surrogates, which no UTF-8 file can hold.

    >>> clean("a\\x00b\\ud800c")
    'ab�c'
    """
    data = text.encode("utf-8", "surrogatepass")
    suspect = any(mark in data for mark in SUSPECT) or len(data.translate(None, UNWANTED_BYTES)) < len(data)
    return LONE.sub("\ufffd", UNWANTED.sub("", text)) if suspect else text
