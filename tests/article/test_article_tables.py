"""Tables of PDFs without lines: what stands in columns is read cell by cell, and nothing else is."""

import io
import re

import pytest
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from crawler.article.pdf import read_pdf
from crawler.items import Document
from pipelines.stages.legal_basis import legal_basis
from pipelines.stages.penalty import penalty

STEP, SIZE = 5.2, 10  # points from one character of a drawing to the next, and of a letter


def drawn(*pages: str, leading: float = 13, blank: float = 9) -> bytes:
    """A PDF of these drawings: two spaces and more part what is set apart; a blank line is narrow.

    What ends in a digit, a currency or `»` is set flush right, as sums are.
    """
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=landscape(A4), invariant=True)
    for page in pages:
        height = 520.0
        for line in page.strip("\n").splitlines():
            canvas.setFont("Helvetica", SIZE)
            height -= leading if line.strip() else blank
            for part in re.finditer(r"\S+(?: \S+)*", line):
                if part[0][-1] in "0123456789€»" and part.start():
                    canvas.drawRightString(40 + STEP * part.end(), height, part[0].rstrip("»"))
                else:
                    canvas.drawString(40 + STEP * part.start(), height, part[0])
        canvas.showPage()
    canvas.save()
    return file.getvalue()


TABLES = {
    "three columns": (
        """
        The Commissioner decided on these fines on Monday:

        Respondent          Article          Fine
        Acme Ltd            13 GDPR          EUR 150,000
        Beta GmbH           32 GDPR          EUR 20,000
        Gamma SA            5(1)(a) GDPR     EUR 7,500

        All three may appeal to the tribunal within a month of this decision.
        """,
        [
            "Respondent: Acme Ltd\nArticle: 13 GDPR\nFine: EUR 150,000",
            "Respondent: Gamma SA\nArticle: 5(1)(a) GDPR\nFine: EUR 7,500",
        ],
    ),
    "one row below names": (
        """
        Respondent          Article          Fine
        Acme Ltd            13 GDPR          EUR 150,000
        """,
        ["Respondent: Acme Ltd\nArticle: 13 GDPR\nFine: EUR 150,000"],
    ),
    "two columns": (
        """
        Respondent              Fine
        Acme Ltd             €150,000
        Beta GmbH             €20,000
        """,
        ["Respondent: Acme Ltd\nFine: €150,000", "Respondent: Beta GmbH\nFine: €20,000"],
    ),
    "the currency stands above": (
        """
        Verantwortlicher        Norm              Geldbuße (EUR)
        Acme GmbH               Art. 13 DSGVO            150.000
        Beta AG                 Art. 32 DSGVO             20.000
        """,
        ["Verantwortlicher: Acme GmbH\nNorm: Art. 13 DSGVO\nGeldbuße (EUR): 150.000"],
    ),
    "cells of two lines": (
        """
        Respondent               Infringement                           Fine

        Acme Holdings            Sharing numbers without a         EUR 150,000
        (Europe) Ltd             legal basis

        Beta GmbH                No records                         EUR 20,000

        Gamma Tele-              Late notice of a breach             EUR 7,500
        communications SA
        """,
        [
            "Respondent: Acme Holdings (Europe) Ltd\n"
            "Infringement: Sharing numbers without a legal basis\nFine: EUR 150,000",
            "Respondent: Beta GmbH\nInfringement: No records\nFine: EUR 20,000",
            "Respondent: Gamma Telecommunications SA",
        ],
    ),
    "lines as close as rows": (
        """
        Respondent               Infringement                           Fine
        Acme Holdings            Sharing numbers                   EUR 150,000
        (Europe) Ltd
        Beta GmbH                No records                         EUR 20,000
        """,
        ["Respondent: Acme Holdings (Europe) Ltd\nInfringement: Sharing numbers\nFine: EUR 150,000"],
    ),
    "names of two lines": (
        """
        Name of the              Provision           Administrative
        respondent               infringed               fine (EUR)»

        Acme Ltd                 13                      150,000
        Beta GmbH                32                       20,000
        """,
        ["Name of the respondent: Acme Ltd\nProvision infringed: 13\nAdministrative fine (EUR): 150,000"],
    ),
    "a row without a fine": (
        """
        Respondent          Article          Measure
        Acme Ltd            13 GDPR          EUR 150,000
        Beta GmbH           32 GDPR          Reprimand
        Gamma SA            15 GDPR          EUR 7,500
        Delta Oy            12 GDPR          Reprimand
        """,
        [
            "Respondent: Beta GmbH\nArticle: 32 GDPR\nMeasure: Reprimand",
            "Respondent: Delta Oy\nArticle: 12 GDPR\nMeasure: Reprimand",
        ],
    ),
    "an empty cell": (
        """
        Respondent          Article          Fine
        Acme Ltd            13 GDPR          EUR 150,000
        Beta GmbH                            EUR 20,000
        """,
        ["Respondent: Beta GmbH\nFine: EUR 20,000"],
    ),
    "no names": (
        """
        Acme Ltd            13 GDPR          EUR 150,000
        Beta GmbH           32 GDPR          EUR 20,000
        Gamma SA            15 GDPR          EUR 7,500
        """,
        ["Acme Ltd; 13 GDPR; EUR 150,000\nBeta GmbH; 32 GDPR; EUR 20,000\nGamma SA; 15 GDPR; EUR 7,500"],
    ),
    "the currency apart from its sum": (
        """
        Respondent               Fine
        Acme Ltd         £      150,000
        Beta plc         £       20,000
        """,
        ["Respondent: Acme Ltd\nFine: £ 150,000"],
    ),
    "sums before names": (
        """
        Fine              Respondent          Article
        EUR 150,000       Acme Ltd            13
        EUR 20,000        Beta GmbH           32
        """,
        ["Fine: EUR 150,000\nRespondent: Acme Ltd\nArticle: 13"],
    ),
}  # fmt: skip

PROSE = """
        The authority looked into how the two      company has eighteen months to comply
        services share what they know about        with the order, and it may appeal to
        people. It imposed a fine of EUR 5         the tribunal. In 2020 it had paid a fine
        million in May and asked the company       of EUR 20,000 for late notice, and in
        to wait until everybody was told in        2021 one of EUR 150,000 for the lack of
        plain words what happens with it. The      records of how it handles numbers.
"""
PLAIN = {
    "two columns of prose": PROSE,
    "prose that ends in sums": """
        The first of the three fines that the authority imposed was the largest one, of     EUR 150,000
        and the company paid it at once. The second fine was for the lack of records, of    EUR 20,000
        and it has appealed. The third fine was imposed for a late notice, and it was of    EUR 7,500
""".replace("     EUR", " EUR").replace("    EUR", " EUR"),
    "a table of contents": """
        Notice of the Commissioner

        Contents

        1  Summary of the fine of EUR 150,000                         3
        2  The facts                                                  7
        3  Why a fine of EUR 20,000 would not do                     12
        4  Costs                                                     21
""",
    "a table of contents with leaders": """
        Notice of the Commissioner

        Contents

        1  Summary of the fine of EUR 150,000 .....................   3
        2  The facts ..............................................   7
        3  Why a fine of EUR 20,000 would not do ..................  12
""",
    "a letterhead": """
        Office of the Commissioner              Telephone 01 555 0100
        1 High Street                           Reference 2016/77
        Anytown AB1 2CD                         9 November 2016

        We fine your company EUR 20,000 under section 55A of the Act for late notice.
""",
    "numbers that are no money": """
        Year          Complaints          Decided
        2015                 120               80
        2016                 180              150

        One of them ended with a fine of EUR 20,000 in 2016, which the company has paid.
""",
    "one sum": """
        Date                9 November 2016

        Case                77

        We impose a fine of EUR 20,000.
""",
}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_without_lines_is_told_row_by_row(name: str) -> None:
    drawing, expected = TABLES[name]
    body = read_pdf(drawn(drawing)).body
    assert [row for row in expected if row not in body] == [], body


@pytest.mark.parametrize("name", PLAIN)
def test_what_is_no_table_stays_as_it_is(name: str) -> None:
    body = read_pdf(drawn(PLAIN[name])).body
    assert sorted(body.split()) == sorted(PLAIN[name].split()), body


def test_a_table_stands_where_its_words_stood() -> None:
    before, *_, after = read_pdf(drawn(TABLES["three columns"][0])).body.split("\n\n")
    assert before.endswith("on Monday:")
    assert after.startswith("All three")


def test_names_hold_for_the_next_page() -> None:
    first = "Respondent          Article          Fine\nAcme Ltd            13 GDPR          EUR 150,000"
    second = "Beta GmbH           32 GDPR          EUR 20,000\nGamma SA            15 GDPR          EUR 7,500"
    assert "\x0cRespondent: Beta GmbH\nArticle: 32 GDPR" in read_pdf(drawn(first, second)).body


def test_rows_come_out_as_penalties_of_whom_they_name() -> None:
    fined = Document("", "", "Decision", read_pdf(drawn(TABLES["three columns"][0])).body, language="en")
    found = [
        (note.respondent, note.amount, note.currency, fined.text[note.start : note.end])
        for note in penalty(fined)
    ]
    assert found == [
        ("Acme Ltd", "150000", "EUR", "EUR 150,000"),
        ("Beta GmbH", "20000", "EUR", "EUR 20,000"),
        ("Gamma SA", "7500", "EUR", "EUR 7,500"),
    ]
    assert "5(1)(a)" in {basis.article for basis in legal_basis(fined)}


def test_a_row_whose_name_tells_the_currency_is_a_penalty() -> None:
    body = read_pdf(drawn(TABLES["the currency stands above"][0])).body
    found = [(note.amount, note.currency) for note in penalty(Document("", "", "", body, language="de"))]
    assert found == [("150000", "EUR"), ("20000", "EUR")]
