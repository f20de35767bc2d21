"""Paragraphs, sentences, dates and sums: what every stage reads with."""

import pytest

from pipelines.grammar.dates import dates
from pipelines.grammar.money import sums
from pipelines.grammar.words import folded, paragraphs, sentence_at, sentences

SENTENCES = [
    ["The ICO acted.", "Acme paid."],
    ["Mr. Smith of Acme Inc. paid £5.5m.", "He left."],
    ["Meta Platforms Inc. appealed."],
    ["It hit Facebook Inc.", "The ICO said so."],
    ["Art. 5 Abs. 1 DSGVO gilt.", "Die Frist endet am 3. Mai 2020."],
    ["Das Verfahren wurde am 12. März eröffnet.", "Es läuft."],
    ["Vodafone Italia S.p.A. ha pagato.", "Il Garante tace."],
    ["El art. 6.1 del RGPD, núm. 3, se aplica.", "Fin."],
    ["Prezes nałożył karę 2,8 mln zł na Morele.net sp. z o.o. w 2019 r. za naruszenie."],
    ["“Stop it!”", "He did."],
    ["Was it lawful?", "No."],
    ["See e.g. the U.K. decision no. 5 of 2018."],
    ["De A.P. legt een boete op, o.a. aan Xerox.", "Klaar."],
    ["Title without a stop", "The text begins."],
    ["Fine: 20000 EUR", "Parties: Acme"],
    ["The DPA ordered:", "- to stop;", "- to pay."],
]


@pytest.mark.parametrize("expected", SENTENCES, ids=[row[0][:30] for row in SENTENCES])
def test_sentences(expected: list[str]) -> None:
    gap = "\n" if expected[0].startswith(("Title", "Fine", "The DPA")) else " "
    text = gap.join(expected)
    assert [text[start:end] for start, end in sentences(text)] == expected


def test_a_wrapped_line_does_not_end_a_sentence() -> None:
    text = "The Commissioner has today published a decision that concerns the way\nin which Acme asks for consent."
    assert len(sentences(text)) == 1


def test_a_place_finds_its_sentence() -> None:
    text = "One is here.  Two is there."
    assert [text[slice(*sentence_at(text, place))] for place in (0, 5, 13, 14, 26)] == [
        "One is here.", "One is here.", "One is here.", "Two is there.", "Two is there.",
    ]  # fmt: skip
    assert sentence_at("", 0) == (0, 0)


def test_paragraphs_are_parted_by_blank_lines() -> None:
    text = "\nOne\nmore.\n \n\tTwo.\n\n"
    assert [text[start:end] for start, end in paragraphs(text)] == ["One\nmore.", "Two."]


@pytest.mark.parametrize("text", ["İstanbul’da – “ẞ”", "a\u00a0b\u202fc", "ΑΣ", "", "ǅ"])
def test_folding_keeps_every_place(text: str) -> None:
    assert len(folded(text)) == len(text)


DATES = [
    ("en", "on 14 March 2018", "2018-03-14"), ("en", "on March 14, 2018", "2018-03-14"),
    ("en", "the 14th of March 2018", "2018-03-14"), ("en", "in March 2018", "2018-03"), ("en", "in 2018", "2018"),
    ("en", "Sept. 5, 2019", "2019-09-05"), ("fr", "le 1er juillet 2020", "2020-07-01"),
    ("fr", "en août 2020", "2020-08"), ("de", "am 14. März 2018", "2018-03-14"), ("de", "im Jänner 2019", "2019-01"),
    ("es", "el 3 de junio de 2021", "2021-06-03"), ("it", "il 1° luglio 2020", "2020-07-01"),
    ("nl", "op 14 maart 2018", "2018-03-14"), ("pl", "14 marca 2018 r.", "2018-03-14"),
    ("pt", "14 de março de 2018", "2018-03-14"), ("sv", "den 14 mars 2018", "2018-03-14"),
    ("da", "den 14. marts 2018", "2018-03-14"), ("no", "14. desember 2018", "2018-12-14"),
    ("fi", "14. maaliskuuta 2018", "2018-03-14"), ("el", "στις 14 Μαρτίου 2018", "2018-03-14"),
    ("ro", "14 martie 2018", "2018-03-14"), ("hu", "2018. március 14.", "2018-03-14"),
    ("cs", "14. března 2018", "2018-03-14"), ("", "2018-03-14", "2018-03-14"), ("", "2018/03/14", "2018-03-14"),
    ("", "14/03/2018", "2018-03-14"), ("", "14.03.2018", "2018-03-14"), ("", "03.04.2018", "2018-04-03"),
    ("fr", "03/04/2018", "2018-04-03"), ("en-US", "03/04/2018", "2018-03-04"), ("en", "03/13/2018", "2018-03-13"),
    ("", "04/04/2018", "2018-04-04"),
]  # fmt: skip

NO_DATES = [
    ("en", "03/04/2018"), ("", "03/04/2018"), ("", "31 February 2018"), ("", "Regulation (EU) 2016/679"),
    ("", "€2018"), ("", "20180314"), ("", "version 2.2018"), ("", "case 12018"), ("", "room 1984"), ("", "may be 2,000"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), DATES, ids=[row[1] for row in DATES])
def test_date(language: str, text: str, expected: str) -> None:
    (found,) = dates(f"It was {text}, they say.", language)
    assert found.value == expected
    assert found.precision == {4: "year", 7: "month", 10: "day"}[len(expected)]


@pytest.mark.parametrize(("language", "text"), NO_DATES, ids=[row[1] for row in NO_DATES])
def test_no_date(language: str, text: str) -> None:
    assert dates(f"It was {text}, they say.", language) == ()


SUMS = [
    ("€1,500", "1500 EUR"), ("1.500,00 €", "1500 EUR"), ("EUR 1.500.000", "1500000 EUR"), ("€ 48 000", "48000 EUR"),
    ("35,3 Mio. €", "35300000 EUR"), ("£500k", "500000 GBP"), ("€1.2bn", "1200000000 EUR"), ("$5 billion", "5000000000 USD"),
    ("₹213.14 crore", "2131400000 INR"), ("HUF 100,000,000", "100000000 HUF"), ("20 million euros", "20000000 EUR"),
    ("2 millones de euros", "2000000 EUR"), ("3 millions d’euros", "3000000 EUR"), ("200 tys. zł", "200000 PLN"),
    ("20 εκατ. ευρώ", "20000000 EUR"), ("1.000,- €", "1000 EUR"), ("45,000,00 €", "45000 EUR"), ("€3,89", "3.89 EUR"),
    ("one million euros", "1000000 EUR"), ("75 million Swedish kronor", "75000000 SEK"), ("US$ 5bn", "5000000000 USD"),
    ("Fine [€]: 18000", "18000 EUR"), ("EUR. 55,000", "55000 EUR"), ("CHF 1'000", "1000 CHF"), ("R$ 50 milhões", "50000000 BRL"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SUMS, ids=[row[0] for row in SUMS])
def test_sum(text: str, expected: str) -> None:
    (found,) = sums(f"about {text} was", "")
    assert f"{found.amount:f} {found.currency}" == expected


@pytest.mark.parametrize(
    "text", ["Article 83(5)", "in 2018", "4 %", "100 kr", "72 hours", "phone 0800 123 456", "€"]
)
def test_no_sum(text: str) -> None:
    assert sums(text, "") == ()
