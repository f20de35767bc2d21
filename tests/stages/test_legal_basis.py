"""Which articles of which laws a text cites, in the ways of sixteen languages; and numbers that are none."""

import pytest

from crawler.items import Dated, Document
from pipelines.stages.legal_basis import legal_basis

FOUND = [
    ("en", "Article: 13 GDPR", ["13"]),
    ("en", "Articles 5(1)(a), 12 to 14 GDPR", ["5(1)(a)", "12", "13", "14"]),
    ("en", "Article 6(1)(f) of the GDPR", ["6(1)(f)"]),
    ("en", "Articles 5(1)(a) and (f) GDPR and Article 32 GDPR", ["5(1)(a)", "5(1)(f)", "32"]),
    ("en", "Articles 12(1) and (2), 13 and 15 GDPR", ["12(1)", "12(2)", "13", "15"]),
    ("en", "Article 5 (1) (c) GDPR", ["5(1)(c)"]),
    ("en", "Art. 83(5)(a) and (b) GDPR", ["83(5)(a)", "83(5)(b)"]),
    ("en", "Article 58(2)(d) GDPR and 32 GDPR", ["58(2)(d)", "32"]),
    ("en", "Article 6(1)(a)-(c) GDPR", ["6(1)(a)", "6(1)(b)", "6(1)(c)"]),
    ("en", "Articles 15 (right of access), 17 (erasure) and 21 (objection) GDPR", ["15", "17", "21"]),
    ("en", "under the GDPR, Article 33, paragraph 1", ["33(1)"]),
    ("en", "pursuant to 58(2)(a) GDPR", ["58(2)(a)"]),
    ("en", "Article 9(2)(h) in conjunction with Article 9(3) GDPR", ["9(2)(h)", "9(3)"]),
    ("fr", "art. 13 du RGPD", ["13"]),
    ("fr", "articles 5.1.c), 6 et 13 du RGPD", ["5(1)(c)", "6", "13"]),
    ("fr", "l'article 5, paragraphe 1, point a), du RGPD", ["5(1)(a)"]),
    ("fr", "l'article 12 du Règlement (UE) 2016/679", ["12"]),
    ("de", "Art. 6 Abs. 1 lit. f DSGVO", ["6(1)(f)"]),
    ("de", "Art. 6 Abs. 1 S. 1 lit. f DSGVO", ["6(1)(f)"]),
    ("de", "Art. 5 Abs. 1 Buchst. a und c DS-GVO", ["5(1)(a)", "5(1)(c)"]),
    ("de", "Artikel 32 der Datenschutz-Grundverordnung", ["32"]),
    ("es", "artículo 6.1 del RGPD", ["6(1)"]),
    ("es", "artículo 5.1.f) del RGPD", ["5(1)(f)"]),
    ("es", "artículo 83, apartado 5, letra a) del RGPD", ["83(5)(a)"]),
    ("es", "artículos 13 y 14 del RGPD", ["13", "14"]),
    ("it", "art. 5, par. 1, lett. a), del Regolamento (UE) 2016/679", ["5(1)(a)"]),
    ("it", "artt. 5, par. 1, lett. a) e c), 6 e 13 del Regolamento UE 2016/679", ["5(1)(a)", "5(1)(c)", "6", "13"]),
    ("nl", "artikel 6, eerste lid, onder f, van de AVG en RGPD", ["6(1)(f)"]),
    ("nl", "artikel 5, lid 1, onder a), GDPR", ["5(1)(a)"]),
    ("pl", "art. 5 ust. 1 lit. a RODO", ["5(1)(a)"]),
    ("pl", "artykuł 32 ust. 1 i 2 RODO", ["32(1)", "32(2)"]),
    ("pt", "artigo 5.º, n.º 1, alínea a), do RGPD", ["5(1)(a)"]),
    ("sv", "artikel 6.1 f i dataskyddsförordningen", ["6(1)(f)"]),
    ("da", "databeskyttelsesforordningens artikel 32, stk. 1", ["32(1)"]),
    ("no", "personvernforordningen artikkel 6 nr. 1 bokstav f", ["6(1)(f)"]),
    ("fi", "tietosuoja-asetuksen 5 artiklan 1 kohdan c alakohdan", ["5(1)(c)"]),
    ("cs", "čl. 5 odst. 1 písm. a) nařízení (EU) 2016/679", ["5(1)(a)"]),
    ("sk", "článok 13 ods. 1 nariadenia 2016/679", ["13(1)"]),
    ("hu", "a GDPR 5. cikk (1) bekezdés b) pont", ["5(1)(b)"]),
    ("ro", "art. 32 alin. (1) lit. b) din RGPD", ["32(1)(b)"]),
    ("el", "άρθρο 5 παρ. 1 στοιχ. α) ΓΚΠΔ", ["5(1)(a)"]),
    ("el", "άρθρο 4 στοιχ. 7 ΓΚΠΔ", ["4(7)"]),
    ("sv", "artikel 32.1 i dataskyddsförordningen", ["32(1)"]),
    ("it", "artt. 6.1 e 13 del Regolamento (UE) 2016/679", ["6(1)", "13"]),
    ("hu", "GDPR 6. cikk  (1) bekezdés b)  pont", ["6(1)(b)"]),
    ("hu", "a GDPR 13. és 14. cikke, valamint a 15-17. cikk", ["13", "14", "15", "16", "17"]),
    ("fi", "13 ja 14 artiklan mukaan, tietosuoja-asetus", ["13", "14"]),
    ("hr", "članka 57. stavka 1. i članka 83. Uredbe (EU) 2016/679", ["57(1)", "83"]),
    ("pt", "na alínea c) do n.º 1 do artigo 57.º do RGPD", ["57(1)(c)"]),
    ("es", "la letra f) del artículo 5.1 del RGPD", ["5(1)(f)"]),
    ("es", "el apartado 1 del artículo 6 del RGPD", ["6(1)"]),
    ("fr", "le point f) du paragraphe 1 de l'article 6 du RGPD", ["6(1)(f)"]),
    ("nl", "artikel 6, eerste en derde lid, van de AVG, dus de GDPR", ["6(1)"]),
    ("no", "GDPR artikkel 13 og 14", ["13", "14"]),
    ("da", "artikel 5, stk. 1, litra f, i GDPR", ["5(1)(f)"]),
    ("da", "databeskyttelsesforordningens artikel 33, stk. 1, og artikel 34", ["33(1)", "34"]),
    ("ro", "art. 5 alin. (1) lit. f) și art. 32 din Regulamentul (UE) 2016/679", ["5(1)(f)", "32"]),
    ("pl", "art. 58 ust. 1 lit. a) i lit. e) RODO", ["58(1)(a)", "58(1)(e)"]),
    ("en", "Articles 5, 6 and 13(1)(c) to (e) GDPR", ["5", "6", "13(1)(c)", "13(1)(d)", "13(1)(e)"]),
    ("en", "Article 9 GDPR and Art 22(1)-(3) GDPR", ["9", "22(1)", "22(2)", "22(3)"]),
    ("en", "article 4, point 11, GDPR", ["4(11)"]),
    ("en", "points (a) and (b) of Article 6(1) GDPR", ["6(1)(a)", "6(1)(b)"]),
    ("fr", "l’article 5-1-e) du RGPD", ["5(1)(e)"]),
    ("fr", "article 33-1 du RGPD", ["33(1)"]),
    ("fr", "l'article 6.1, f) du RGPD", ["6(1)(f)"]),
    ("fr", "art. 5, § 1er, c) du RGPD", ["5(1)(c)"]),
    ("fr", "art. 12, al. 3 RGPD", ["12(3)"]),
    ("fr", "l’article 28, paragraphes 3 et 4 du RGPD", ["28(3)", "28(4)"]),
    ("fr", "l’article 6, paragraphe 1, lettre f) du RGPD", ["6(1)(f)"]),
    ("de", "Art. 6 I 1 lit. f DSGVO", ["6(1)(f)"]),
    ("de", "Art. 58 Abs. 2 lit. b i.V.m. Art. 83 DSGVO", ["58(2)(b)", "83"]),
    ("de", "Art. 6 Absätze 1 und 4 DSGVO", ["6(1)", "6(4)"]),
    ("de", "Art. 4 Z 7 DSGVO", ["4(7)"]),
    ("es", "apartado 1.f) del artículo 5 del RGPD", ["5(1)(f)"]),
    ("es", "artículos 15 a 22 del RGPD", ["15", "16", "17", "18", "19", "20", "21", "22"]),
    ("it", "art. 28 parr. 1 e 3 del Regolamento UE 2016/679", ["28(1)", "28(3)"]),
    ("nl", "artikel 5, eerste lid, aanhef en onder f, AVG (GDPR)", ["5(1)(f)"]),
    ("nl", "artikelen 5, lid 1, a) en 6, lid 1 AVG/GDPR", ["5(1)(a)", "6(1)"]),
    ("pt", "artigo 32.º, n.os 1 e 2, do RGPD", ["32(1)", "32(2)"]),
    ("pt", "alíneas a) e b) do n.º 1 do art. 32.º do RGPD", ["32(1)(a)", "32(1)(b)"]),
    ("fi", "tietosuoja-asetuksen 5 artiklan 1 kohdan a ja c alakohdan", ["5(1)(a)", "5(1)(c)"]),
    ("fi", "tietosuoja-asetuksen 12 artiklan 1 ja 2 kohdan", ["12(1)", "12(2)"]),
    ("fi", "yleisen tietosuoja-asetuksen 5 artiklan 1 kohdan f alakohta sekä 32 artikla", ["5(1)(f)", "32"]),
    ("ro", "art. 58 alin. (1) lit. a) și e) din Regulamentul (UE) 2016/679", ["58(1)(a)", "58(1)(e)"]),
    ("el", "άρθρο 5 παρ. 1 στοιχ. α΄ και στ΄ του ΓΚΠΔ", ["5(1)(a)", "5(1)(f)"]),
    ("el", "άρθρου 5 παρ. 1 εδ. α) ΓΚΠΔ", ["5(1)(a)"]),
    ("hu", "a GDPR 5. cikk (1) bekezdés a) és c) pontja", ["5(1)(a)", "5(1)(c)"]),
    ("hu", "GDPR 12. cikk (1) és (3) bekezdés", ["12(1)", "12(3)"]),
    ("hu", "a GDPR 5. cikk (1) bekezdésének b), valamint (2) bekezdése", ["5(1)(b)", "5(2)"]),
    ("sl", "člen 5(1)(f) Splošne uredbe", ["5(1)(f)"]),
    ("sl", "prvi odstavek 32. člena Splošne uredbe", ["32(1)"]),
    ("sl", "točka (f) prvega odstavka 6. člena Splošne uredbe", ["6(1)(f)"]),
    ("sl", "5. in 6. člen GDPR", ["5", "6"]),
    ("hr", "članak 5. stavak 1. točka (f) Opće uredbe o zaštiti podataka", ["5(1)(f)"]),
    ("hr", "članka 13. stavaka 1. i 2. Opće uredbe o zaštiti podataka", ["13(1)", "13(2)"]),
    ("hr", "članaka 12. i 15. GDPR", ["12", "15"]),
    ("hr", "čl. 6. st. 1. t. f) GDPR", ["6(1)(f)"]),
    ("bg", "чл. 5, пар. 1, буква „е“ от Регламент (ЕС) 2016/679", ["5(1)(f)"]),
    ("bg", "чл. 32, пар. 1, б. „б“ от GDPR", ["32(1)(b)"]),
    ("bg", "член 6, параграф 1 от ОРЗД", ["6(1)"]),
    ("et", "IKÜM art-s 5 lg 1 p-s c", ["5(1)(c)"]),
    ("lv", "Vispārīgās datu aizsardzības regulas 5. panta 1. punkta f) apakšpunkts", ["5(1)(f)"]),
    ("lv", "VDAR 12. panta 3. punktu", ["12(3)"]),
    ("lv", "Datu regulas (GDPR) 6. panta pirmās daļas f apakšpunkts", ["6(1)(f)"]),
    ("lv", "VDAR 13. un 14. pantā", ["13", "14"]),
    ("lt", "BDAR 13 ir 14 straipsniai", ["13", "14"]),
    ("lt", "BDAR 12 straipsnio 1 ir 3 dalis", ["12(1)", "12(3)"]),
    ("lt", "BDAR 5 str. 1 d. f p.", ["5(1)(f)"]),
    ("is", "1. mgr. 6. gr. reglugerðar (ESB) 2016/679", ["6(1)"]),
    ("is", "a-liðar 1. mgr. 5. gr. reglugerðar (ESB) 2016/679", ["5(1)(a)"]),
    ("mt", "l-Artikolu 32(1) tal-GDPR", ["32(1)"]),
    ("tr", "GDPR 5. maddesi", ["5"]),
    ("tr", "GDPR'ın 6. maddesinin 1. fıkrası", ["6(1)"]),
    ("ko", "GDPR 제5조", ["5"]),
    ("ko", "GDPR 제6조 제1항", ["6(1)"]),
    ("ja", "GDPR第5条", ["5"]),
    ("ja", "GDPR第6条第1項(f)", ["6(1)(f)"]),
    ("zh", "GDPR第五条", ["5"]),
    ("en", "Article 6(1)f GDPR", ["6(1)(f)"]),
    ("en", "Article 5 section 1 letter f GDPR", ["5(1)(f)"]),
    ("en", "Article no. 32 GDPR", ["32"]),
    ("fi", "yleisen tietosuoja-asetuksen 5(1)(e) artiklassa", ["5(1)(e)"]),
]  # fmt: skip

OTHER_LAWS = [
    ("Section 40 of the Freedom of Information Act", ("FOIA 2000", "40")),
    ("§ 26 BDSG", ("BDSG", "26")),
    ("§ 26 Abs. 1 BDSG", ("BDSG", "26(1)")),
    ("artículo 22.2 de la LSSI", ("LSSI", "22(2)")),
    ("article 82 de la loi Informatique et Libertés", ("LIL", "82")),
    ("art. 130 del Codice privacy", ("Codice Privacy", "130")),
    ("art. 2-ter del Codice privacy", ("Codice Privacy", "2-ter")),
    ("Section 5 of the FTC Act", ("FTC Act", "")),
    ("the Data Protection Act 1998", ("DPA 1998", "")),
    ("a breach of COPPA", ("COPPA", "")),
    ("Directive 95/46/EC", ("DPD", "")),
    ("Article 5(3) of the ePrivacy Directive", ("ePrivacy Directive", "5(3)")),
    ("Article 101 TFEU", ("TFEU", "101")),
    ("l'article 95, § 1er, 3° LCA et le RGPD", ("LCA", "95(1)")),
    ("na podstawie art. 44 § 1 i 4 k.p.a. oraz RODO", ("KPA", "44(4)")),
    (
        "infringe el artículo 21 de la LSSI, leve en el artículo 38.4.d) de la misma norma",
        ("LSSI", "38(4)(d)"),
    ),
    ("o artigo 3.º, no n.º 2 do artigo 4.º, todos da Lei n.º 58/2019; o RGPD", ("PT Law 58/2019", "3")),
    ("Article 14(1) of the Merger Regulation", ("EU Merger Regulation", "14(1)")),
    ("skladno z 49. členom ZVOP-2", ("SI ZVOP-2", "49")),
    ("개인정보 보호법 제29조", ("KR PIPA", "29")),
    ("l'article 34-5 de la loi Informatique et Libertés", ("LIL", "34-5")),
    ("s.155 DPA 2018", ("DPA 2018", "155")),
    ("regulations 22 and 23 of PECR", ("PECR", "23")),
    ("subsection 5(3) of PIPEDA", ("PIPEDA", "5(3)")),
    ("6698 sayılı Kanunun 12. maddesi", ("KVKK Law 6698", "12")),
    ("Conformément à l'article 95, § 1 er, 4° de la LCA et à l'article 58.2.a) du RGPD", ("LCA", "95(1)")),
    ("des articles 98, 2° et 3° et de l’article 99 de la LCA", ("LCA", "98")),
    ("article 105a-1 of the BDSG", ("BDSG", "105a")),
]

TRAPS = [
    "In this article, 5 people are named; the GDPR matters.",
    "The article was read by 12 people under the GDPR.",
    "Article 7 of the Constitution, not the GDPR.",
    "Article 8 of the Charter of Fundamental Rights and the GDPR.",
    "According to the GDPR it paid € 83 500.",
    "Article 5 of Law 25/2009; the GDPR was not at issue.",
    "Article 13 of the Danish Marketing Practices Act, and the GDPR.",
    "Article 101 is no article of the GDPR.",
    "Article 0 of the GDPR does not exist.",
    "Section 4 describes the GDPR.",
    "On 6 May 2018 the GDPR was near.",
    "Recital 47 GDPR",
    "Version 2.1 of the GDPR guide",
    "Art Basel opened in 1970 under no GDPR.",
    "He bought 3 articles of clothing, GDPR or not.",
    "The GDPR took effect on 25 May 2018.",
    "Case C-311/18 on the GDPR",
    "The 99 employees read about the GDPR.",
    "§ 12 of the lease, GDPR apart",
    "The smart. 5 people read the GDPR.",
    "The Article 29 Working Party wrote about the GDPR.",
    "Article 4, L. 300/1970, not the GDPR",
    "Article 8. Act no. 90/2018, beside the GDPR",
    "It dismissed the complaint (Article 95(1)(3) LCA); the GDPR applied.",
    "Article 10(2) of Data protection act, not the GDPR",
    "Article 9 of the Icelandic regulations no. 837/2006, beside the GDPR",
    "Article 2 of Regulation no. 246/2001, not the GDPR",
    "Article 5 Camerawet was met; the GDPR, too",
    "The Article 29 Working Group commented on the GDPR.",
    "El art. 62 de la Ley 58/2003, y aparte el RGPD.",
    "O artigo 26.º da Convenção, e o RGPD.",
    "Infringe la LSSI y no el RGPD: es leve, según la LSSI, en el art. 38.4.d) de dicha norma.",
    "L'article 4 de la Convention, et non le RGPD.",
    "Artikel 4 der Richtlinie, nicht die DSGVO.",
    "Artikel 7 van de Wet op de kansspelen, naast de GDPR.",
    "L'articolo 9 della Legge 300/1970, oltre al GDPR.",
    "§ 5 lejeloven, og GDPR gælder.",
    "L'article 5 du règlement (UE) 2022/2065, et non le RGPD.",
    "Art. 12 ustawy o rachunkowości, a nie RODO.",
    "Artikkel 8 i forordning 1215/2012, ikke GDPR.",
    "Članaka 36., 44. i 46. Zakona o radu, a ne GDPR.",
    "Šesti odstavek 4. člena Zakona o izvršbi, ne GDPR.",
    "Darbo kodekso 5 straipsnis, ne GDPR.",
    "Arhīvu likuma 5. pants, nevis GDPR.",
    "По чл. 5 от Закона за счетоводството, а не GDPR.",
    "Kanunun 12. maddesi; GDPR değil.",
    "Article 19(1) d.lgs. 33/2013, beside the GDPR.",
    "Article 19(1) d. lgs. 33/2013, beside the GDPR.",
    "The GDPR was not what str. 5 was about.",
    "GDPR 13 ways",
    "第二次の GDPR 会議",
    "제3자에게 GDPR 안내",
    "5 § lain mukaan, GDPR erikseen",
    "Tietoyhteiskuntalain 5 artikla, ei GDPR.",
    "A munka törvénykönyve 5. §-a, nem a GDPR.",
    "Pursuant to art. 34-5 of the Code, not the GDPR.",
    "L'article 226-16-1 du code pénal, et non le RGPD.",
    "Die §§ 5 und 6 der Satzung, nicht die DSGVO.",
    "§ 13 TMG und die DSGVO",
    "Članak 5. Ustava i GDPR",
    "Article 6(1) of the Act on Electronic Communications and the GDPR",
    "Art. 8 EMRK, nicht die DSGVO",
    "Член 5 от Кодекса на труда, а не GDPR",
    "Άρθρο 19 του Κώδικα, όχι ο ΓΚΠΔ",
    "Pravilnik, članak 3. Pravilnika, ne GDPR",
    "Art. 6 regulaminu sklepu, a nie RODO",
    "Across 4 points of 11 the GDPR was unclear.",
    "Section 2 of this decision deals with the GDPR.",
    "Artigo 35.º da Constituição, e não o RGPD",
    "Член 32 от Конституцията и GDPR",
    "Artikel 10 Grundlag, inte GDPR",
    "§ 10 Abs. 2 UWG, nicht die DSGVO",
    "Regulation 22 of the club and the GDPR",
    "His 5 children's GDPR rights",
    "Subsection 5 is silent on the GDPR.",
    "Des articles 98, 2° et 3° et de l’article 99 de la LCA, et non le RGPD",
    "El art. 68 del Reglamento General de Recaudación, y no el RGPD.",
    "L'art. 15 del Regolamento del Garante, e non il RGPD.",
    "Infringe el art. 21 LSSI, art. 38 LSSI, art. 39 LSSI y art. 40 LSSI. Según el artículo 18, sin RGPD.",
    "Kodeks pracy, art. 22 kodeksu, a nie RODO",
]


def read(text: str, published: str = "2021-05-01") -> list[tuple[str, str]]:
    document = Document(source="", url="", title="", body=text, published=Dated(published, "meta"))
    return [(found.law, found.article) for found in legal_basis(document)]


@pytest.mark.parametrize(("language", "text", "expected"), FOUND, ids=[row[1][:40] for row in FOUND])
def test_articles_of_the_gdpr(language: str, text: str, expected: list[str]) -> None:
    assert [article for law, article in read(text) if law == "GDPR" and article] == expected


@pytest.mark.parametrize(("text", "expected"), OTHER_LAWS, ids=[row[0][:40] for row in OTHER_LAWS])
def test_other_laws(text: str, expected: tuple[str, str]) -> None:
    assert expected in read(text)


@pytest.mark.parametrize("text", TRAPS, ids=[text[:40] for text in TRAPS])
def test_no_article_of_the_gdpr(text: str) -> None:
    assert [article for law, article in read(text) if law == "GDPR" and article] == []


def test_a_law_in_the_title_of_the_one_that_repeals_it_is_not_cited() -> None:
    title = (
        "Règlement (UE) 2016/679 relatif à la protection des personnes, et abrogeant la directive 95/46/CE"
    )
    assert read(f"{title} ; l'article 32 du RGPD est violé.") == [("GDPR", "32")]
    assert ("DPD", "") in read("La directive 95/46/CE s'appliquait.")


def test_a_law_whose_articles_all_stand_in_passing_is_cited_all_the_same() -> None:
    powers = "By the powers conferred by Articles 33, 55, 57 and 58 GDPR I decide."
    assert read(f"A letter.\n\nIt is about a leak.\n\n{powers}") == [("GDPR", "")]


def test_an_article_alone_is_of_the_regulation_that_the_text_names() -> None:
    assert read("It breached the UK GDPR. Article 32 was ignored.") == [("UK GDPR", "32")]


def test_an_article_alone_is_of_the_gdpr_where_a_european_regulator_acts_once_it_is_in_force() -> None:
    text = "The Spanish DPA reprimanded a data controller for breaching Article 13."
    assert read(text) == [("GDPR", "13")]
    assert read(text, "2015-03-02") == []


def test_spans_are_the_articles_words() -> None:
    text = "It breached Articles 5(1)(a), 12 to 14 GDPR."
    document = Document(source="", url="", title="", body=text)
    assert [text[b.start : b.end] for b in legal_basis(document)] == ["5(1)(a)", "12", "12 to 14", "14"]


def test_what_a_long_decision_cites_in_passing_does_not_bear_on_it() -> None:
    facts = "The controller sells shoes. " * 20
    text = (
        "The DPA fined a shop for breaching Articles 5(1)(f), 6, 13 and 32 GDPR.\n\n"
        f"{facts} Data subjects have rights under Articles 15 to 22 GDPR.\n\n{facts}{facts}"
        "It had violated Article 32 GDPR, and Article 33 GDPR as well."
    )
    assert {article for _, article in read(text)} == {"5(1)(f)", "6", "13", "32", "33"}


@pytest.mark.parametrize(
    "said",
    [
        "It notified the DPA of the loss, as Article 33 GDPR has it.",
        "The DPA is the lead supervisory authority under Article 56 GDPR.",
        "In determining the fine it looked at Article 83 GDPR.",
        "By the powers conferred by Article 58 GDPR it did so.",
    ],
)
def test_what_an_authority_cites_for_itself_does_not_bear_on_the_matter(said: str) -> None:
    text = f"A shop breached Articles 5(1)(f), 6, 13 and 32 GDPR.\n\nIt sells shoes.\n\n{said}"
    assert {article for _, article in read(text)} == {"5(1)(f)", "6", "13", "32"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The DPA reprimanded a firm under the GDPR for breaching data minimisation.", [("GDPR", "5(1)(c)")]),
        ("Il Garante sanziona: GDPR, mancata limitazione della conservazione.", [("GDPR", "5(1)(e)")]),
        ("Data minimisation is good housekeeping.", []),
        (
            "The GDPR was breached: Article 32. Data minimisation is a principle of every law.",
            [("GDPR", "32")],
        ),
        (
            "It breached Article 32 GDPR and violated the principle of data minimisation.",
            [("GDPR", "32"), ("GDPR", "5(1)(c)")],
        ),
    ],
)
def test_articles_by_name_where_a_text_has_no_numbers(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected
