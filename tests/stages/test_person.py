"""Who speaks in office; nobody else is named."""

import pytest

from crawler.items import Document
from pipelines.stages.person import person

FOUND = [
    ("Elizabeth Denham, the UK’s Information Commissioner, said so.", ("Elizabeth Denham", "Information Commissioner")),
    ("Information Commissioner Elizabeth Denham said so.", ("Elizabeth Denham", "Information Commissioner")),
    ("Commissioner Helen Dixon opened it.", ("Helen Dixon", "Commissioner")),
    ("Helen Dixon, Commissioner for Data Protection, opened it.", ("Helen Dixon", "Commissioner")),
    ("Data Protection Commissioner Des Hogan spoke.", ("Des Hogan", "Data Protection Commissioner")),
    ("Andrea Jelinek, Chair of the EDPB, welcomed it.", ("Andrea Jelinek", "Chair")),
    ("EDPB Chair Anu Talus welcomed it.", ("Anu Talus", "Chair")),
    ("Max Schrems, honorary chair of noyb, commented.", ("Max Schrems", "honorary chair")),
    ("Attorney General Rob Bonta announced it.", ("Rob Bonta", "Attorney General")),
    ("Margrethe Vestager, Executive Vice-President, said no.", ("Margrethe Vestager", "Executive Vice-President")),
    ("Competition Commissioner Margrethe Vestager said no.", ("Margrethe Vestager", "Competition Commissioner")),
    ("Stephen Bonner, Deputy Commissioner at the ICO, said.", ("Stephen Bonner", "Deputy Commissioner")),
    ("Wojciech Wiewiórowski, European Data Protection Supervisor, said.",
     ("Wojciech Wiewiórowski", "European Data Protection Supervisor")),
    ("Lina Khan, the chair of the FTC, dissented.", ("Lina Khan", "chair")),
    ("Marie-Laure Denis, présidente de la CNIL, a dit.", ("Marie-Laure Denis", "présidente")),
    ("La présidente Marie-Laure Denis a dit.", ("Marie-Laure Denis", "présidente")),
    ("Isabelle Falque-Pierrotin, présidente de la CNIL, a dit.", ("Isabelle Falque-Pierrotin", "présidente")),
    ("Ulrich Kelber, der Bundesbeauftragte für den Datenschutz, sagt.", ("Ulrich Kelber", "Bundesbeauftragte")),
    ("Der Landesbeauftragte Stefan Brink sagt.", ("Stefan Brink", "Landesbeauftragte")),
    ("Andreas Mundt, Präsident des Bundeskartellamtes, sagt.", ("Andreas Mundt", "Präsident")),
    ("Mar España, directora de la AEPD, firmó.", ("Mar España", "directora")),
    ("Pasquale Stanzione, presidente, e il Collegio", ("Pasquale Stanzione", "presidente")),
    ("Aleid Wolfsen, voorzitter van de AP, zegt.", ("Aleid Wolfsen", "voorzitter")),
    ("AP-voorzitter Aleid Wolfsen zegt.", ("Aleid Wolfsen", "voorzitter")),
    ("Bjørn Erik Thon, direktør i Datatilsynet, sier.", ("Bjørn Erik Thon", "direktør")),
    ("Lena Lindgren Schelin, generaldirektör på IMY, säger.", ("Lena Lindgren Schelin", "generaldirektör")),
    ("Tietosuojavaltuutettu Anu Talus kertoo.", ("Anu Talus", "Tietosuojavaltuutettu")),
    ("Jan Nowak, prezes UODO, powiedział.", ("Jan Nowak", "prezes UODO")),
]  # fmt: skip

TRAPS = [
    "The Commissioner said so.",
    "The Director General of the ICO said so.",
    "Director General Competition said so.",
    "The Data Protection Commissioner for Ireland spoke.",
    "The Information Commissioner's Office fined Acme.",
    "Elizabeth Denham lives in Victoria.",
    "The president of Facebook Ireland said so.",
    "The Chair of the European Data Protection Board spoke.",
    "The Attorney General of Texas sued.",
    "A spokesperson for Google said so.",
    "The company's director was fined.",
    "Commissioner for Personal Data Protection Cyprus",
    "The minister met Monday morning.",
    "Der Präsident des Bundeskartellamtes sagt.",
    "La directora de la Agencia Española firmó.",
]


def people(body: str) -> list[tuple[str, str]]:
    return [(found.name, found.role) for found in person(Document(source="", url="", title="", body=body))]


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[row[0][:40] for row in FOUND])
def test_found(text: str, expected: tuple[str, str]) -> None:
    assert people(text) == [expected]


@pytest.mark.parametrize("text", TRAPS, ids=[text[:40] for text in TRAPS])
def test_nobody(text: str) -> None:
    assert people(text) == []
