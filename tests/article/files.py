"""PDFs of a single page, object by object, for what no library would write."""

WORDS = "The Commissioner finds that the company shared the data of its users without a valid consent."
SAID = b"BT /F1 12 Tf 60 700 Td (%s) Tj ET" % WORDS.encode()
HELVETICA = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
TYPE_0 = (
    "<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Arial/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype"
    "/CIDFontType2/BaseFont/ABCDEF+Arial/DW 500/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
    "/Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/ABCDEF+Arial/Flags 4/FontBBox[0 0 1 1]"
    "/ItalicAngle 0/Ascent 1/Descent 0/CapHeight 1/StemV 1>>>>]>>"
)
NUMBERED = b"BT /F1 12 Tf 60 700 Td <%s> Tj ET" % b"".join(b"%04X" % (ord(letter) - 29) for letter in WORDS)


def stream(data: bytes, more: str = "") -> bytes:
    """An object that holds data."""
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(data), more.encode(), data)


def pdf(*objects: str | bytes) -> bytes:
    """A file of these objects, numbered from 1; the first is its root."""
    data, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, one if isinstance(one, bytes) else one.encode())
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, rows)
    return data + table + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, len(data))


def sheets(
    contents: bytes = SAID,
    *others: str | bytes,
    font: str = HELVETICA,
    root: str = "",
    page: str = "",
    kids: str = "3 0 R",
) -> bytes:
    """A file whose page 3 shows contents 4 in font 5; other objects follow from 6."""
    return pdf(
        f"<</Type/Catalog/Pages 2 0 R{root}>>",
        f"<</Type/Pages/Kids[{kids}]/Count {kids.count('R')}>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        f"/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>{page}>>",
        stream(contents),
        font,
        *others,
    )


def glyphs(names: str) -> str:
    """A font whose letters bear these names, from the space on; `%d` counts them."""
    told = " ".join(names % number for number in range(95))
    return (
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<<>>/FirstChar 32"
        f"/LastChar 126/Widths[{'500 ' * 95}]/Encoding<</Type/Encoding/Differences[32 {told}]>>>>"
    )


def tree(depth: int) -> bytes:
    """A file whose page is a leaf of a tree so deep."""
    nodes = [f"<</Type/Pages/Kids[{at + 3} 0 R]/Count 1>>" for at in range(depth)]
    leaf = (
        f"<</Type/Page/Parent {depth + 1} 0 R/MediaBox[0 0 612 792]/Contents {depth + 3} 0 R"
        f"/Resources<</Font<</F1 {depth + 4} 0 R>>>>>>"
    )
    return pdf("<</Type/Catalog/Pages 2 0 R>>", *nodes, leaf, stream(SAID), HELVETICA)
