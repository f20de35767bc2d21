"""Which sums are penalties, at which stage, and which only look like one."""

import pytest

from crawler.items import Dated, Document
from pipelines.annotation import CONVERTED
from pipelines.stages.penalty import penalty

FOUND = [
    ("en", "Respondent: Acme Ltd\nFine (EUR million): 1.2", ["imposed EUR 1200000 Acme Ltd"]),
    ("de", "Verantwortlicher: Acme GmbH\nGeldbuße in Euro: 150.000", ["imposed EUR 150000 Acme GmbH"]),
    ("es", "Responsable: Acme SL\nMulta (en miles de euros): 150", ["imposed EUR 150000 Acme SL"]),
    ("en", "Respondent: Acme\nFine: EUR 5\n\nRespondent: Bo\nFine: EUR 6", ["imposed EUR 5 Acme", "imposed EUR 6 Bo"]),
    ("en", "The ICO fined Acme Ltd £500,000.", ["imposed GBP 500000 Acme Ltd"]),
    ("en", "The ICO has fined Acme £500k for the breach.", ["imposed GBP 500000 Acme"]),
    ("en", "The DPC imposed a fine of €1.2 billion on Meta Ireland.", ["imposed EUR 1200000000 Meta Ireland"]),
    ("en", "The CCI imposed a penalty of ₹213.14 crore on Meta.", ["imposed INR 2131400000 Meta"]),
    ("en", "NAIH imposed a data protection fine of HUF 100,000,000.", ["imposed HUF 100000000"]),
    ("en", "The DPA fined the controller SEK 200,000 (EUR 17,366).", ["imposed SEK 200000", "also EUR 17366"]),
    ("en", "The DPA fined the firm approximately €80,500. It was fined DKK 600,000.", ["imposed DKK 600000"]),
    ("en", "It was fined €40,478 (NOK 400,000).", ["imposed NOK 400000", "also EUR 40478"]),
    ("en", "It imposed a fine of €79 million. The fine was set at €79,107,101.", ["imposed EUR 79107101"]),
    ("en", "It imposed two fines of €300,000 each on WhatsApp and Facebook.",
     ["imposed EUR 300000 Facebook", "imposed EUR 300000 WhatsApp"]),
    ("en", "The DPA imposed two fines of €50,000.", ["imposed EUR 100000"]),
    ("en", "It issued a fine of €5,000 for Article 6 and €4,000 for Article 13.", ["imposed EUR 9000"]),
    ("en", "It imposed a total fine of €20,000:\n- €8,000 for Article 5;\n- €12,000 for Article 6.",
     ["imposed EUR 20000"]),
    ("en", "CNIL fined Google LLC €90,000,000 and Google Ireland Limited €60,000,000.",
     ["imposed EUR 90000000 Google LLC", "imposed EUR 60000000 Google Ireland Limited"]),
    ("en", "The ICO intends to fine British Airways £183.39m.", ["proposed GBP 183390000 British Airways"]),
    ("en", "The Danish authority recommended a fine of DKK 1.5 million.", ["proposed DKK 1500000"]),
    ("en", "The ICO issued a notice of intent to fine Marriott £99,200,396.", ["proposed GBP 99200396 Marriott"]),
    ("en", "The fine is a fraction of the £183m that the regulator had proposed.", ["proposed GBP 183000000"]),
    ("en", "The fine is lower than the £17m that the ICO announced provisionally.", ["proposed GBP 17000000"]),
    ("en", "The sum is lower than the provisional fine of just over £17 million.", ["proposed GBP 17000000"]),
    ("en", "The ICO fined Marriott £18.4m, down from £99m.",
     ["imposed GBP 18400000 Marriott", "proposed GBP 99000000"]),
    ("en", "The tribunal cut the fine to £20,000, down from £50,000.", ["reduced GBP 20000", "imposed GBP 50000"]),
    ("en", "The ICO fined Acme £90,000, less than the maximum; the provisional view was none.",
     ["imposed GBP 90000 Acme"]),
    ("en", "The Commission fined Apple and Meta €500 million and €200 million respectively.",
     ["imposed EUR 500000000 Apple", "imposed EUR 200000000 Meta"]),
    ("en", "Spain fined WhatsApp and Facebook €300,000 each.", ["imposed EUR 300000 Facebook", "imposed EUR 300000 WhatsApp"]),
    ("en", "It imposed fines of €45 million. One fine of €15 million is for fraud. A fine of €30 million is for leaks.",
     ["imposed EUR 45000000"]),
    ("en", "The court cut the fine from €9.55 million to €900,000.", ["imposed EUR 9550000", "reduced EUR 900000"]),
    ("en", "Acme could face a fine of £500,000.", ["threatened GBP 500000"]),
    ("en", "The fine of €20,000 was reduced to €16,000.", ["imposed EUR 20000", "reduced EUR 16000"]),
    ("en", "The court annulled the fine of €18 million.", ["annulled EUR 18000000"]),
    ("en", "A fine of €18 million was annulled on appeal.", ["annulled EUR 18000000"]),
    ("en", "Acme paid the fine of £90,000.", ["paid GBP 90000"]),
    ("en", "Fine: 20000 EUR\nParties: Acme", ["imposed EUR 20000"]),
    ("es", "Dos infracciones graves, sancionadas cada una con 300.000 euros: una a WhatsApp por ceder datos, y otra a Facebook.",
     ["imposed EUR 300000 Facebook", "imposed EUR 300000 WhatsApp"]),
    ("es", "Impone una sanción total de 1.200.000 euros. Una infracción es sancionada con 600.000 euros. "
     "Cada una de estas dos infracciones graves se sanciona con 300.000 euros.", ["imposed EUR 1200000"]),
    ("es", "Impone una multa de 8.150.000 euros. La sanción se divide en cuatro multas: 4 millones de euros por una cosa y otra.",
     ["imposed EUR 8150000"]),
    ("ro", "Sancţionat cu amendă în cuantum de 613.912 lei, echivalentul a 130.000 euro.", ["imposed RON 613912", "also EUR 130000"]),
    ("nl", "De AP legt Acme een boete op van 30 miljoen euro en een last onder dwangsom van maximaal ruim 5 miljoen euro.",
     ["imposed EUR 30000000", "threatened EUR 5000000"]),
    ("no", "Varsel om gebyr på 100 millioner kroner til Grindr.", ["proposed NOK 100000000 Grindr"]),
    ("et", "AKI määras Allium UPI-le kolme miljoni euro suuruse trahvi.", ["imposed EUR 3000000"]),
    ("en", "The DPC fined Acme €5.5 million. It had already imposed a fine of €225 million on Acme.", ["imposed EUR 5500000 Acme"]),
    ("en", "Fine [€]: 18000\nSector: Retail", ["imposed EUR 18000"]),
    ("en", "The DPA fined the firm €2,000 (RON 9,952.6).", ["imposed EUR 2000", "also RON 9952.6"]),
    ("en", "It fined Polar €1,000. So a fine of RON 4,977.10 (€1,000) is due.", ["imposed EUR 1000 Polar", "imposed RON 4977.1", "also EUR 1000"]),
    ("en", "The initial fine was €30,000, but the case was closed after a voluntary payment of a fine of €24,000.",
     ["proposed EUR 30000", "imposed EUR 24000"]),
    ("en", "It paid a reduced fine of €42,000. The authority had recommended a sanction of €70,000.",
     ["imposed EUR 42000", "proposed EUR 70000"]),
    ("en", "The court reduced the original fine of €9,550,000 to €900,000.", ["imposed EUR 9550000", "reduced EUR 900000"]),
    ("en", "It initially set a fine of €245,000, which was reduced to €172,431 for hardship.",
     ["proposed EUR 245000", "imposed EUR 172431"]),
    ("es", "La multa inicial de 5.000 euros quedó reducida a 3.000 euros por pago voluntario.",
     ["proposed EUR 5000", "imposed EUR 3000"]),
    ("en", "The authority decided to impose a of HRK 940,000.", ["imposed HRK 940000"]),
    ("en", "It was fined €1,000,000.\n\nIts proposal had been higher.\nFine one: €3,000,000 fine, at first proposed.\n"
     "Fine two: €1,000,000 fine\nFine three: €1,000,000 fine", ["imposed EUR 1000000", "imposed EUR 3000000"]),
    ("fr", "La formation restreinte a prononcé une amende de 3 millions d’euros.", ["imposed EUR 3000000"]),
    ("fr", "La CNIL a infligé une amende de 50 millions d'euros à Google LLC.", ["imposed EUR 50000000 Google LLC"]),
    ("fr", "Le rapporteur propose une amende de 500 000 euros.", ["proposed EUR 500000"]),
    ("de", "Die Behörde verhängte ein Bußgeld von 35,3 Mio. € gegen H&M.", ["imposed EUR 35300000 H&M"]),
    ("de", "Das Gericht hat die Geldbuße auf 900.000 Euro herabgesetzt.", ["reduced EUR 900000"]),
    ("de", "Dem Konzern droht ein Bußgeld von 14,5 Mio. Euro.", ["threatened EUR 14500000"]),
    ("es", "La AEPD impone a Vodafone una multa de 60.000 euros.", ["imposed EUR 60000 Vodafone"]),
    ("fr", "Une amende de 600 000 euros, dont 500 000 euros pour le refus.", ["imposed EUR 600000"]),
    ("es", "Le impone dos sanciones que suman 6 millones de euros.", ["imposed EUR 6000000"]),
    ("it", "La sanzione è di 27 milioni e 800 mila euro.", ["imposed EUR 27800000"]),
    ("bg", "Наложи имуществена санкция в размер на 5 100 000 лева.", ["imposed BGN 5100000"]),
    ("hr", "Izrečena je upravna novčana kazna od 5,47 milijuna eura.", ["imposed EUR 5470000"]),
    ("es", "Impone una sanción de EUR 1.500.000.", ["imposed EUR 1500000"]),
    ("es", "La sanción de 60.000 € se redujo a 36.000 € por pago voluntario.",
     ["imposed EUR 60000", "reduced EUR 36000"]),
    ("it", "Il Garante ha sanzionato TIM per 27,8 milioni di euro.", ["imposed EUR 27800000 TIM"]),
    ("it", "Ha ingiunto il pagamento di una sanzione di euro 20.000,00.", ["imposed EUR 20000"]),
    ("nl", "De AP legt TikTok een boete op van 750.000 euro.", ["imposed EUR 750000"]),
    ("pl", "Prezes UODO nałożył karę w wysokości 2,8 mln zł.", ["imposed PLN 2800000"]),
    ("pt", "A CNPD aplicou uma coima de 400 mil euros.", ["imposed EUR 400000"]),
    ("sv", "IMY utfärdar en sanktionsavgift på 58 miljoner kronor mot Spotify.", ["imposed SEK 58000000 Spotify"]),
    ("da", "Selskabet er idømt en bøde på 100.000 kroner.", ["imposed DKK 100000"]),
    ("no", "Datatilsynet har ilagt et overtredelsesgebyr på 65 millioner kroner.", ["imposed NOK 65000000"]),
    ("fi", "Kollegio määräsi 608 000 euron seuraamusmaksun.", ["imposed EUR 608000"]),
    ("ro", "Operatorul a fost amendat cu 25.000 lei.", ["imposed RON 25000"]),
    ("el", "Η Αρχή επέβαλε πρόστιμο ύψους 20 εκατ. ευρώ.", ["imposed EUR 20000000"]),
    ("hu", "A hatóság 100.000.000 Ft adatvédelmi bírságot szabott ki.", ["imposed HUF 100000000"]),
    ("cs", "Úřad uložil pokutu 351 milionů Kč.", ["imposed CZK 351000000"]),
    ("en", "The ICO had planned to fine BA £183m but settled for £20m.", ["proposed GBP 183000000 BA", "imposed GBP 20000000"]),
    ("en", "The DPA fined Acme €50,000, of which €20,000 was for Article 5 and €30,000 for Article 32.", ["imposed EUR 50000 Acme"]),
    ("en", "The Tribunal allowed the appeal and the £80,000 penalty fell away.", ["annulled GBP 80000"]),
    ("en", "It need not pay the €5 million fine after the court struck it down.", ["annulled EUR 5000000"]),
    ("en", "Acme will pay $5 million to settle FTC charges.", ["imposed USD 5000000"]),
    ("en", "The fine of €10 million is less than the €50 million maximum.", ["imposed EUR 10000000"]),
    ("fr", "Le rapporteur proposait d'infliger une amende de 3 millions d'euros ; la formation restreinte a retenu une amende de 2 millions d'euros.",
     ["proposed EUR 3000000", "imposed EUR 2000000"]),
    ("fr", "Le chef d'enquête propose d'adopter cinq mesures correctrices différentes, ainsi que d'infliger au contrôlé une amende de 14.288 euros.",
     ["proposed EUR 14288"]),
    ("fr", "Le chef d’enquête a proposé à la Commission nationale siégeant en formation restreinte (ci-après : la « Formation Restreinte ») "
     "d’adopter cinq mesures, ainsi que d’infliger au contrôlé une amende administrative d’un montant de 14.288 euros.",
     ["proposed EUR 14288"]),
    ("fr", "Le rapporteur proposait 3 mesures et la formation restreinte décide d'infliger une amende de 5 000 euros.", ["imposed EUR 5000"]),
    ("fr", "Le Conseil d'État a ramené l'amende de 250 000 euros à 200 000 euros.", ["imposed EUR 250000", "reduced EUR 200000"]),
    ("de", "Das Landgericht Bonn setzte das Bußgeld von 9,55 Millionen Euro auf 900.000 Euro herab.",
     ["imposed EUR 9550000", "reduced EUR 900000"]),
    ("de", "Das Bußgeld in Höhe von 14,5 Mio. Euro wurde vom Landgericht Berlin aufgehoben.", ["annulled EUR 14500000"]),
    ("es", "La AEPD acordó iniciar procedimiento sancionador, con una sanción de 5.000 euros.", ["proposed EUR 5000"]),
    ("es", "La parte reclamada procedió al pago de la sanción en la cuantía de 3.000 euros.", ["paid EUR 3000"]),
    ("nl", "De AP is van plan een boete van 50.000 euro op te leggen.", ["proposed EUR 50000"]),
    ("nl", "De rechtbank vernietigde de boete van 525.000 euro.", ["annulled EUR 525000"]),
    ("it", "Il Tribunale ha annullato la sanzione di 2,6 milioni di euro.", ["annulled EUR 2600000"]),
    ("pl", "Spółce grozi kara w wysokości 100 tys. zł.", ["threatened PLN 100000"]),
    ("pl", "Sąd uchylił karę w wysokości 1,1 mln zł.", ["annulled PLN 1100000"]),
    ("pt", "A empresa foi condenada ao pagamento de uma coima de 20.000 €.", ["imposed EUR 20000"]),
    ("pt", "O tribunal reduziu a coima para 15.000 euros.", ["reduced EUR 15000"]),
    ("sv", "Datainspektionen har beslutat om en sanktionsavgift på 200 000 kronor.", ["imposed SEK 200000"]),
    ("sv", "Kammarrätten sänkte sanktionsavgiften till 30 miljoner kronor.", ["reduced SEK 30000000"]),
    ("da", "Datatilsynet har indstillet virksomheden til en bøde på 1,1 mio. kr.", ["proposed DKK 1100000"]),
    ("da", "Byretten idømte kommunen en bøde på 50.000 kr.", ["imposed DKK 50000"]),
    ("no", "Datatilsynet varsler et overtredelsesgebyr på 5 millioner kroner.", ["proposed NOK 5000000"]),
    ("no", "Personvernnemnda satte ned gebyret til 250 000 kroner.", ["reduced NOK 250000"]),
    ("fi", "Yritykselle määrättiin 856 000 euron seuraamusmaksu.", ["imposed EUR 856000"]),
    ("fi", "Hallinto-oikeus kumosi 75 000 euron seuraamusmaksun.", ["annulled EUR 75000"]),
    ("ro", "Autoritatea a aplicat operatorului o amendă de 14.776 lei.", ["imposed RON 14776"]),
    ("ro", "Operatorul riscă o amendă de 50.000 lei.", ["threatened RON 50000"]),
    ("el", "Επιβλήθηκε πρόστιμο 150.000 ευρώ στην εταιρεία.", ["imposed EUR 150000"]),
    ("el", "Το δικαστήριο ακύρωσε το πρόστιμο των 30.000 ευρώ.", ["annulled EUR 30000"]),
    ("hu", "A NAIH 10 millió forint bírságot szabott ki.", ["imposed HUF 10000000"]),
    ("hu", "A bíróság a bírságot 5 000 000 forintra mérsékelte.", ["reduced HUF 5000000"]),
    ("cs", "Společnosti hrozí pokuta ve výši 1 000 000 Kč.", ["threatened CZK 1000000"]),
    ("cs", "Soud zrušil pokutu ve výši 250 000 Kč.", ["annulled CZK 250000"]),
    ("sl", "Izrečena je bila globa v višini 4.000 evrov.", ["imposed EUR 4000"]),
    ("lt", "Inspekcija skyrė 110 000 eurų baudą.", ["imposed EUR 110000"]),
    ("lv", "Uzņēmumam piemērots naudas sods 1000 eiro apmērā.", ["imposed EUR 1000"]),
    ("lv", "Piemērots administratīvais sods – 65 000 eiro.", ["imposed EUR 65000"]),
    ("is", "Lögð var 5.000.000 króna stjórnvaldssekt á félagið.", ["imposed ISK 5000000"]),
    ("tr", "Şirket hakkında 1.950.000 TL idari para cezası uygulandı.", ["imposed TRY 1950000"]),
    ("ko", "회사에 과징금 67억 9,800만 원을 부과했다.", ["imposed KRW 6798000000"]),
    ("ja", "課徴金1億5000万円の納付を命じた。", ["imposed JPY 150000000"]),
    ("zh", "对公司处人民币80.26亿元罚款。", ["imposed CNY 8026000000"]),
    ("ru", "Суд назначил компании штраф в 4 млн рублей.", ["imposed RUB 4000000"]),
    ("pt", "A CNPD multou a câmara em 1,25 milhões de euros.", ["imposed EUR 1250000"]),
    ("en", "Acme will pay $1.2 million to settle with the California attorney general.", ["imposed USD 1200000"]),
    ("en", "The authority is considering a fine of €50 million.", ["proposed EUR 50000000"]),
    ("pl", "Spółka ma zapłacić 4,9 mln zł kary.", ["imposed PLN 4900000"]),
]  # fmt: skip

TRAPS = [
    ("en", "Fine (in dozens of EUR): 150"),
    ("en", "Fines (see EUR-Lex): 150 cases"),
    ("en", "The company had an annual turnover of €2 billion. No fine was imposed."),
    ("en", "The ICO did not impose a fine of £500,000."),
    ("en", "Fines can reach up to €20 million or 4 % of annual turnover, whichever is higher."),
    ("en", "A penalty payment of €60,000 per day of delay was attached."),
    ("en", "After four months, a €5,000 daily fine will be imposed."),
    ("en", "The court awarded him £2,500 in damages; there was no penalty."),
    ("en", "The court awarded damages of £2,500 after the fine."),
    ("en", "The regulator had previously been criticised for fining another firm. A ticket cost €30."),
    ("en", "In a similar case, the DPA fined another bank €60,000."),
    ("en", "It had previously been fined €9,000 for the same conduct."),
    ("en", "The Department would have been issued with a fine of over £10 million."),
    ("en", "The highest penalty so far was £500,000."),
    ("en", "Fines of between €3,000 and €17,000 are usual."),
    ("en", "Facebook bought WhatsApp for $19 billion."),
    ("en", "The fine was reduced by €4,000."),
    ("en", "Fine: 0 EUR\nOutcome: Upheld"),
    ("en", "Fine: None"),
    ("en", "The controller must pay a court fee of €30, not a fine."),
    ("en", "It is a fine day, and the ticket costs 20."),
    ("fr", "Une astreinte de 100 000 euros par jour de retard."),
    ("fr", "Aucune amende : la société réalise un chiffre d'affaires de 3 millions d'euros."),
    ("de", "Ein Zwangsgeld in Höhe von 10.000 Euro wurde festgesetzt."),
    ("de", "Er erhält 5.000 Euro Schadensersatz, kein Bußgeld."),
    ("es", "Su volumen de negocio fue de 3.000 millones de euros; no hubo multa."),
    ("it", "Il risarcimento dei danni di euro 5.000 è stato riconosciuto."),
    ("nl", "Een last onder dwangsom van 50.000 euro per week."),
    ("sv", "Ett vite på 100 000 kronor har inte dömts ut."),
    ("en", "Fines will not exceed 4 % of turnover, or €20 million."),
    ("en", "An annual turnover of £3bn means that the maximum fine is £120m."),
    ("en", "The DPA imposed no fine but warned that one of €50,000 may follow."),
    ("de", "Ein Bußgeld gab es nicht; der Schaden liegt bei 5.000 Euro Schadensersatz."),
    ("es", "Sin multa: el precio del contrato era de 300 euros."),
    ("en", "Acme has set aside €300 million for a possible fine."),
    ("en", "The £500 fee is no fine."),
    ("en", "Users paid €9.99 a month before the fine."),
    ("en", "Acme agreed to pay $650 million to settle a class action."),
    ("en", "The settlement fund of $725 million is for users; there was no fine."),
    ("fr", "La CNIL n'a prononcé aucune amende de 20 000 euros."),
    (
        "fr",
        "Le plafond de l'amende est de 20 millions d'euros ; le chiffre d'affaires s'élève à 3 millions d'euros.",
    ),
    ("fr", "Il réclame 5 000 euros de dommages et intérêts, et non une amende."),
    ("de", "Für das Gutachten fielen Kosten von 5.000 Euro an; ein Bußgeld gab es nicht."),
    ("de", "Hätte die Behörde ein Bußgeld von 5 Mio. Euro verhängt, wäre es das höchste gewesen."),
    ("de", "Der Jahresumsatz betrug 2 Mrd. Euro, kein Bußgeld folgte."),
    ("es", "La multa coercitiva de 1.000 euros diarios no es una sanción."),
    ("es", "No se impuso ninguna sanción de 60.000 euros."),
    ("it", "La società ha un fatturato di euro 3.000.000; nessuna sanzione è stata irrogata."),
    ("it", "Il capitale sociale è di euro 10.000; la sanzione non è stata applicata."),
    ("nl", "Het bedrijf had een omzet van 3 miljoen euro en kreeg geen boete."),
    ("nl", "Geen boete van 50.000 euro."),
    ("pl", "Obrót spółki wyniósł 100 mln zł, kary nie nałożono."),
    ("pl", "Sąd zasądził odszkodowanie 5 000 zł, a nie karę."),
    ("pt", "O volume de negócios foi de 3 milhões de euros; não houve coima."),
    ("sv", "Bolagets omsättning var 2 miljarder kronor; ingen sanktionsavgift togs ut."),
    ("da", "Omsætningen var 3 mio. kr., og der blev ikke givet en bøde."),
    ("da", "Ingen bøde på 50.000 kr. til kommunen."),
    ("no", "Omsetningen var 65 millioner kroner; det ble ikke gitt gebyr."),
    ("fi", "Yhtiön liikevaihto oli 3 miljoonaa euroa; seuraamusmaksua ei määrätty."),
    ("ro", "Cifra de afaceri a fost de 3 milioane lei; nu s-a aplicat amendă."),
    ("el", "Ο κύκλος εργασιών ήταν 3 εκατ. ευρώ και δεν επέβαλε πρόστιμο."),
    ("hu", "Az árbevétel 300 millió forint volt, bírság nem volt."),
    ("cs", "Obrat činil 3 miliony Kč, pokuta uložena nebyla."),
    ("en", "The company earned 5 million Danish kroner. No fine was imposed."),
    ("en", "Two million users were affected; it was a fine day."),
    ("de", "Zehntausend Betroffene; ein Bußgeld gab es nicht."),
    ("ko", "회사의 매출은 1억 5천만 원이다."),
    ("zh", "公司收入为80.26亿元。"),
    ("en", "NIS 2 is no law on fines."),
]


def read(language: str, text: str) -> list[str]:
    notes = penalty(Document("", "", "", text, language=language))
    return [
        " ".join(
            filter(None, ("also" if n.rule == CONVERTED else n.stage, n.currency, n.amount, n.respondent))
        )
        for n in notes
    ]


@pytest.mark.parametrize(("language", "text", "expected"), FOUND, ids=[row[1][:40] for row in FOUND])
def test_penalty(language: str, text: str, expected: list[str]) -> None:
    assert read(language, text) == expected


@pytest.mark.parametrize(("language", "text"), TRAPS, ids=[row[1][:40] for row in TRAPS])
def test_no_penalty(language: str, text: str) -> None:
    assert read(language, text) == []


@pytest.mark.parametrize(("language", "text", "expected"), FOUND, ids=[row[1][:40] for row in FOUND])
def test_the_words_are_there(language: str, text: str, expected: list[str]) -> None:
    for note in penalty(Document("", "", "A title", text, language=language)):
        words = f"A title\n\n{text}"[note.start : note.end]
        assert words == words.strip()
        assert any(char.isdigit() for char in words) or "miljoni" in words


@pytest.mark.parametrize(("country", "currency"), [("DK", "DKK"), ("NO", "NOK"), ("SE", "SEK"), ("", None)])
def test_crowns_are_the_countrys(country: str, currency: str | None) -> None:
    document = Document("", "", "", "Bøde: 100.000 kr", country=country)
    assert [note.currency for note in penalty(document)] == ([currency] if currency else [])


@pytest.mark.parametrize(("country", "currency"), [("AU", "AUD"), ("CA", "CAD"), ("US", "USD"), ("", "USD")])
def test_dollars_are_the_countrys(country: str, currency: str) -> None:
    document = Document("", "", "", "The court imposed a penalty of $5.8 million.", country=country)
    assert [note.currency for note in penalty(document)] == [currency]


EARLIER = "The DPC fined TikTok €530m. In 2023 the DPC fined TikTok €345m over the data of children."


@pytest.mark.parametrize(
    ("text", "published", "amounts"),
    [
        (EARLIER, "2025-05-02", ["530000000"]),
        (EARLIER, "2023-12-29", ["530000000", "345000000"]),  # that year is its own
        (EARLIER, None, ["530000000", "345000000"]),
        ("In 2023 the DPC fined TikTok €345m.", "2025-05-02", ["345000000"]),  # there is no other
        ("Das Amt verhängte ein Bußgeld von 900.000 Euro. Im Jahr 2019 verhängte es ein Bußgeld von 80.000 Euro.",
         "2021-02-01", ["900000"]),
        ("La CNIL a infligé une amende de 60 millions d'euros. En 2020, elle avait infligé une amende de 100 millions "
         "d'euros.", "2022-01-06", ["60000000"]),
    ],
)  # fmt: skip
def test_a_fine_of_an_earlier_year_beside_a_new_one_is_recalled(
    text: str, published: str | None, amounts: list[str]
) -> None:
    document = Document("", "", "", text, published=Dated(published, "meta") if published else None)
    assert [note.amount for note in penalty(document)] == amounts
