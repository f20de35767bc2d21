"""Sums of money as thirty languages and their officials write them; and numbers that are no sum."""

import pytest

from pipelines.grammar.money import sums
from pipelines.grammar.numerals import numerals

SUMS = [
    ("en", "fine of $1.2 bn", "1200000000 USD"), ("en", "USD 1.2bn", "1200000000 USD"),
    ("en", "A$12.5 million", "12500000 AUD"), ("en", "AUD$12.5 million", "12500000 AUD"),
    ("en", "12.5 million Australian dollars", "12500000 AUD"), ("en", "CA$1,500", "1500 CAD"),
    ("en", "CDN$1,500", "1500 CAD"), ("en", "1,500 Canadian dollars", "1500 CAD"),
    ("en", "NZ$10,000", "10000 NZD"), ("en", "S$74,000", "74000 SGD"), ("en", "SGD$74,000", "74000 SGD"),
    ("en", "HK$50,000", "50000 HKD"), ("en", "Rs. 250 crore", "2500000000 INR"),
    ("en", "₹250 crore", "2500000000 INR"), ("en", "Rs 5 lakh", "500000 INR"),
    ("en", "INR 213.14 crore", "2131400000 INR"), ("en", "213.14 crore rupees", "2131400000 INR"),
    ("en", "Rs 2,13,14,000", "21314000 INR"), ("en", "₹ 1,33,76,000", "13376000 INR"),
    ("en", "R$ 14.400,00", "14400 BRL"), ("pt", "R$ 14,4 mil", "14400 BRL"),
    ("pt", "R$ 1,5 milhão", "1500000 BRL"), ("pt", "R$ 10 milhões", "10000000 BRL"),
    ("en", "R5 million", "5000000 ZAR"), ("en", "R5m", "5000000 ZAR"),
    ("en", "ZAR 5 million", "5000000 ZAR"), ("en", "N220 million", "220000000 NGN"),
    ("en", "₦766,242,500", "766242500 NGN"), ("en", "NGN 10 million", "10000000 NGN"),
    ("en", "KSh 5 million", "5000000 KES"), ("en", "Kshs. 5,000,000", "5000000 KES"),
    ("en", "KES 5,000,000", "5000000 KES"), ("en", "W6.7 billion", "6700000000 KRW"),
    ("en", "21.6 billion won", "21600000000 KRW"), ("en", "₩21.6bn", "21600000000 KRW"),
    ("en", "¥8.026 billion yuan", "8026000000 CNY"), ("en", "8.026 billion yuan", "8026000000 CNY"),
    ("en", "RMB 50,000", "50000 CNY"), ("en", "RMB50 million", "50000000 CNY"),
    ("en", "CNY 8.026bn", "8026000000 CNY"), ("en", "100 million yen", "100000000 JPY"),
    ("en", "TL 1,950,000", "1950000 TRY"), ("en", "1.95 million Turkish lira", "1950000 TRY"),
    ("tr", "1.950.000 TL", "1950000 TRY"), ("tr", "1 milyon 950 bin TL", "1950000 TRY"),
    ("tr", "10 milyon Türk lirası", "10000000 TRY"), ("en", "CHF 250'000", "250000 CHF"),
    ("de", "250'000 Franken", "250000 CHF"), ("fr", "250'000 francs", "250000 CHF"),
    ("fr", "250 000 francs suisses", "250000 CHF"), ("en", "10 million Swedish kronor", "10000000 SEK"),
    ("en", "58 million Swedish krona", "58000000 SEK"), ("en", "SEK 58 million", "58000000 SEK"),
    ("sv", "58 miljoner kronor", "58000000 SEK"), ("sv", "58 mkr", "58000000 SEK"),
    ("sv", "58 Mkr", "58000000 SEK"), ("sv", "58 mnkr", "58000000 SEK"), ("sv", "200 000 kr", "200000 SEK"),
    ("sv", "200 tkr", "200000 SEK"), ("sv", "6 MSEK", "6000000 SEK"), ("en", "SEK 6m", "6000000 SEK"),
    ("da", "1,5 mio. kr.", "1500000 DKK"), ("da", "1,5 mio. kroner", "1500000 DKK"),
    ("da", "100.000 kr.", "100000 DKK"), ("da", "kr. 100.000", "100000 DKK"),
    ("da", "100.000,00 kr.", "100000 DKK"), ("da", "1,5 millioner danske kroner", "1500000 DKK"),
    ("en", "1.5 million Danish kroner", "1500000 DKK"), ("en", "1.5 million Danish crowns", "1500000 DKK"),
    ("no", "65 millioner kroner", "65000000 NOK"), ("no", "kr 65 000 000", "65000000 NOK"),
    ("no", "65 mill. kr", "65000000 NOK"), ("no", "kr 1 500 000,-", "1500000 NOK"),
    ("no", "200 000 norske kroner", "200000 NOK"), ("en", "65 million Norwegian kroner", "65000000 NOK"),
    ("is", "5.000.000 kr.", "5000000 ISK"), ("is", "3 milljónir króna", "3000000 ISK"),
    ("is", "7,5 milljónum króna", "7500000 ISK"), ("en", "ISK 5,000,000", "5000000 ISK"),
    ("en", "5 million Icelandic krónur", "5000000 ISK"), ("fi", "100 000 euron", "100000 EUR"),
    ("fi", "1,1 miljoonan euron", "1100000 EUR"), ("fi", "608 000 euroa", "608000 EUR"),
    ("fi", "16 000 €", "16000 EUR"), ("et", "100 000 eurot", "100000 EUR"),
    ("et", "85 000 euro suuruse", "85000 EUR"), ("et", "3 miljonit eurot", "3000000 EUR"),
    ("et", "200 000-eurose", "200000 EUR"), ("lv", "1,2 miljoni eiro", "1200000 EUR"),
    ("lv", "100 000 eiro", "100000 EUR"), ("lv", "65 000 EUR", "65000 EUR"),
    ("lv", "1,2 milj. eiro", "1200000 EUR"), ("lv", "7000 eiro apmērā", "7000 EUR"),
    ("lt", "110 000 eurų", "110000 EUR"), ("lt", "2 385 276 eurų", "2385276 EUR"),
    ("lt", "2,4 mln. eurų", "2400000 EUR"), ("lt", "61 500 Eur", "61500 EUR"),
    ("lt", "15 tūkst. eurų", "15000 EUR"), ("pl", "2 830 410 zł", "2830410 PLN"),
    ("pl", "2,8 mln zł", "2800000 PLN"), ("pl", "100 tys. zł", "100000 PLN"),
    ("pl", "100 tysięcy złotych", "100000 PLN"), ("pl", "4,9 miliona złotych", "4900000 PLN"),
    ("pl", "27 124 816 PLN", "27124816 PLN"), ("en", "4.9 million zlotys", "4900000 PLN"),
    ("cs", "351 milionů korun", "351000000 CZK"), ("cs", "351 000 000 Kč", "351000000 CZK"),
    ("cs", "13,9 mil. Kč", "13900000 CZK"), ("cs", "975 tisíc korun", "975000 CZK"),
    ("cs", "250 tis. Kč", "250000 CZK"), ("cs", "250.000,- Kč", "250000 CZK"),
    ("en", "351 million Czech crowns", "351000000 CZK"), ("en", "CZK 351 million", "351000000 CZK"),
    ("sk", "50 000 eur", "50000 EUR"), ("sk", "40.000 eur", "40000 EUR"),
    ("sk", "1,5 milióna eur", "1500000 EUR"), ("sk", "10 tisíc eur", "10000 EUR"),
    ("sk", "3 milióny eur", "3000000 EUR"), ("sl", "3.000 evrov", "3000 EUR"),
    ("sl", "10.000 EUR", "10000 EUR"), ("sl", "2 milijona evrov", "2000000 EUR"),
    ("sl", "15 tisoč evrov", "15000 EUR"), ("hr", "5,47 milijuna eura", "5470000 EUR"),
    ("hr", "2,26 milijuna eura", "2260000 EUR"), ("hr", "40.000,00 eura", "40000 EUR"),
    ("hr", "1.065.000,00 kuna", "1065000 HRK"), ("hr", "30.000 eura", "30000 EUR"),
    ("hr", "4,5 mil. eura", "4500000 EUR"), ("hr", "100 tisuća eura", "100000 EUR"),
    ("hu", "250 millió forint", "250000000 HUF"), ("hu", "100.000.000,- Ft", "100000000 HUF"),
    ("hu", "30 000 000 Ft", "30000000 HUF"), ("hu", "80 millió Ft", "80000000 HUF"),
    ("hu", "500 ezer forint", "500000 HUF"), ("hu", "75 millió forintos", "75000000 HUF"),
    ("hu", "1 milliárd forint", "1000000000 HUF"), ("ro", "5.089,3 lei", "5089.3 RON"),
    ("ro", "24.890 lei", "24890 RON"), ("ro", "1.000 euro", "1000 EUR"), ("ro", "2.000 EURO", "2000 EUR"),
    ("ro", "100.000 de euro", "100000 EUR"), ("ro", "9.754 LEI", "9754 RON"),
    ("ro", "1,2 milioane de euro", "1200000 EUR"), ("ro", "două milioane de euro", "2000000 EUR"),
    ("bg", "1 000 000 лева", "1000000 BGN"), ("bg", "5,1 млн. лв.", "5100000 BGN"),
    ("bg", "5,1 милиона лева", "5100000 BGN"), ("bg", "5 100 000 лв.", "5100000 BGN"),
    ("bg", "1000 лв", "1000 BGN"), ("bg", "20 хиляди лева", "20000 BGN"), ("bg", "20 хил. лв.", "20000 BGN"),
    ("bg", "2 млн. евро", "2000000 EUR"), ("el", "20.000 ευρώ", "20000 EUR"),
    ("el", "9.250.000 €", "9250000 EUR"), ("el", "9,25 εκατ. ευρώ", "9250000 EUR"),
    ("el", "20 εκατομμυρίων ευρώ", "20000000 EUR"), ("el", "150 χιλιάδων ευρώ", "150000 EUR"),
    ("el", "150 χιλ. ευρώ", "150000 EUR"), ("fr", "150 millions d’euros", "150000000 EUR"),
    ("fr", "150 millions d’€", "150000000 EUR"), ("fr", "150 M€", "150000000 EUR"),
    ("fr", "1,5 million d’euros", "1500000 EUR"), ("fr", "150 000 €", "150000 EUR"),
    ("fr", "250.000 EUR", "250000 EUR"), ("fr", "300 k€", "300000 EUR"),
    ("fr", "trois cent mille euros", "300000 EUR"), ("fr", "quarante mille euros", "40000 EUR"),
    ("fr", "un million cinq cent mille euros", "1500000 EUR"),
    ("fr", "cinquante millions d’euros", "50000000 EUR"), ("fr", "1,2 milliard d’euros", "1200000000 EUR"),
    ("fr", "746 millions €", "746000000 EUR"), ("fr", "quatre-vingt mille euros", "80000 EUR"),
    ("de", "35,3 Millionen Euro", "35300000 EUR"), ("de", "EUR 1,2 Mio.", "1200000 EUR"),
    ("de", "14,5 Mio. Euro", "14500000 EUR"), ("de", "1,2 Milliarden Euro", "1200000000 EUR"),
    ("de", "100.000,- Euro", "100000 EUR"), ("de", "EUR 100.000,--", "100000 EUR"),
    ("de", "zehntausend Euro", "10000 EUR"), ("de", "fünfzigtausend Euro", "50000 EUR"),
    ("de", "300 Tsd. Euro", "300000 EUR"), ("de", "TEUR 300", "300000 EUR"), ("de", "300 T€", "300000 EUR"),
    ("de", "900.000 Euro", "900000 EUR"), ("de", "65 500 Euro", "65500 EUR"),
    ("de", "eine Million Euro", "1000000 EUR"), ("de", "anderthalb Millionen Euro", "1500000 EUR"),
    ("de", "zweieinhalb Millionen Euro", "2500000 EUR"), ("es", "6 millones de euros", "6000000 EUR"),
    ("es", "8,15 millones de euros", "8150000 EUR"), ("es", "70.000 euros", "70000 EUR"),
    ("es", "70.000€", "70000 EUR"), ("es", "SETENTA MIL EUROS", "70000 EUR"),
    ("es", "dos mil euros", "2000 EUR"), ("es", "DOS MILLONES DE EUROS", "2000000 EUR"),
    ("es", "un millón y medio de euros", "1500000 EUR"), ("es", "medio millón de euros", "500000 EUR"),
    ("es", "200 mil euros", "200000 EUR"), ("es", "3.000 € (tres mil euros)", "3000 EUR"),
    ("es", "UN MILLÓN DOSCIENTOS MIL EUROS (1.200.000 €)", "1200000 EUR"),
    ("es", "veinticinco mil euros", "25000 EUR"),
    ("es", "$ 100.000.000 de pesos colombianos", "100000000 COP"),
    ("es", "50 millones de pesos argentinos", "50000000 ARS"), ("es", "MXN $32 millones", "32000000 MXN"),
    ("it", "26.513.977,00 euro", "26513977 EUR"), ("it", "euro 26.513.977,00", "26513977 EUR"),
    ("it", "12 milioni e 250 mila euro", "12250000 EUR"), ("it", "oltre 12 milioni di euro", "12000000 EUR"),
    ("it", "27,8 milioni di euro", "27800000 EUR"), ("it", "50mila euro", "50000 EUR"),
    ("it", "50 mila euro", "50000 EUR"), ("it", "€ 50.000,00 (cinquantamila)", "50000 EUR"),
    ("it", "euro 50.000 (cinquantamila/00)", "50000 EUR"), ("it", "cinquantamila euro", "50000 EUR"),
    ("it", "diecimila euro", "10000 EUR"), ("it", "due milioni di euro", "2000000 EUR"),
    ("it", "un milione e mezzo di euro", "1500000 EUR"), ("it", "mezzo milione di euro", "500000 EUR"),
    ("it", "15 mln di euro", "15000000 EUR"), ("it", "un milione di euro", "1000000 EUR"),
    ("nl", "€ 525.000", "525000 EUR"), ("nl", "525.000 euro", "525000 EUR"),
    ("nl", "290 miljoen euro", "290000000 EUR"), ("nl", "€ 30,5 miljoen", "30500000 EUR"),
    ("nl", "€ 750.000,-", "750000 EUR"), ("nl", "2,75 mln euro", "2750000 EUR"),
    ("nl", "vijftigduizend euro", "50000 EUR"), ("nl", "een half miljoen euro", "500000 EUR"),
    ("nl", "anderhalf miljoen euro", "1500000 EUR"), ("pt", "1,25 milhões de euros", "1250000 EUR"),
    ("pt", "4,3 milhões de euros", "4300000 EUR"), ("pt", "€ 400.000", "400000 EUR"),
    ("pt", "400 mil euros", "400000 EUR"), ("pt", "1 250 000 euros", "1250000 EUR"),
    ("pt", "170.000,00€", "170000 EUR"), ("pt", "dois mil euros", "2000 EUR"),
    ("pt", "quatrocentos mil euros", "400000 EUR"), ("mt", "€5,000", "5000 EUR"),
    ("ko", "과징금 67억 9,800만 원", "6798000000 KRW"), ("ko", "151억 원", "15100000000 KRW"),
    ("ko", "과태료 1,000만원", "10000000 KRW"), ("ko", "216억 1,300만원", "21613000000 KRW"),
    ("ko", "360만 원", "3600000 KRW"), ("ko", "6,700,000원", "6700000 KRW"), ("ja", "100万円", "1000000 JPY"),
    ("ja", "1億円", "100000000 JPY"), ("ja", "1億5000万円", "150000000 JPY"), ("ja", "50,000円", "50000 JPY"),
    ("zh", "80.26亿元", "8026000000 CNY"), ("zh", "罚款人民币80.26亿元", "8026000000 CNY"),
    ("zh", "5万元", "50000 CNY"), ("zh", "人民币5000万元", "50000000 CNY"), ("zh", "100,000港元", "100000 HKD"),
    ("en", "THB 7 million", "7000000 THB"), ("en", "7 million baht", "7000000 THB"),
    ("en", "₱5 million", "5000000 PHP"), ("en", "PHP 5,000,000", "5000000 PHP"),
    ("en", "Rp18.5 billion", "18500000000 IDR"), ("en", "RM 240,000", "240000 MYR"),
    ("en", "₪256,000", "256000 ILS"), ("ru", "60 тыс. рублей", "60000 RUB"),
    ("ru", "15 млн рублей", "15000000 RUB"), ("en", "15 million roubles", "15000000 RUB"),
    ("en", "15m rubles", "15000000 RUB"), ("en", "one million euros", "1000000 EUR"),
    ("en", "half a million pounds", "500000 GBP"), ("en", "ten thousand euros", "10000 EUR"),
    ("en", "one hundred and twenty thousand pounds", "120000 GBP"),
    ("en", "five hundred thousand euros", "500000 EUR"),
    ("en", "two and a half million euros", "2500000 EUR"),
    ("en", "one and a half million dollars", "1500000 USD"), ("en", "a million-pound fine", "1000000 GBP"),
    ("en", "a €1.2-billion fine", "1200000000 EUR"), ("en", "a 1.2-billion-euro fine", "1200000000 EUR"),
    ("en", "a 500,000-euro fine", "500000 EUR"), ("en", "a 500,000 euro penalty", "500000 EUR"),
    ("en", "$5-billion penalty", "5000000000 USD"), ("en", "€345 Mn", "345000000 EUR"),
    ("en", "345 M EUR", "345000000 EUR"), ("en", "EUR345m", "345000000 EUR"),
    ("en", "€345,000,000.00", "345000000 EUR"), ("en", "GBP 12.7m", "12700000 GBP"),
    ("en", "£12.7million", "12700000 GBP"), ("en", "£12.7 Million", "12700000 GBP"),
    ("en", "£ 500 000", "500000 GBP"), ("en", "500k EUR", "500000 EUR"),
    ("en", "€ 1,2 million", "1200000 EUR"),
    ("en", "1.200.000 euros (one million two hundred thousand euros)", "1200000 EUR"),
    ("en", "€10K", "10000 EUR"), ("en", "a thousand euros", "1000 EUR"),
    ("en", "EUR 2.5 mill.", "2500000 EUR"), ("en", "EUR 5 000.00", "5000 EUR"),
    ("en", "EUR 5,000.-", "5000 EUR"), ("en", 'EUR\xa05\u202f000', "5000 EUR"), ("en", "5 000€", "5000 EUR"),
    ("en", "€ 5.000,50", "5000.5 EUR"), ("en", "twenty-five thousand euros (€25,000)", "25000 EUR"),
]  # fmt: skip


NO_SUMS = [
    ("en", "several million euros"), ("en", "millions of euros"), ("en", "a few thousand euros"), ("fr", "le 3 mars 2020"),
    ("en", "NIS 2 applies"), ("en", "some hundred thousand users"), ("en", "one euro"), ("en", "Article R5 of the code"),
    ("es", "50 millones de pesos"), ("en", "two million users"), ("de", "zehntausend Betroffene"), ("it", "duemila utenti"),
    ("nl", "30,5 miljoen mensen"), ("en", "often a thousand"), ("ko", "1억 5천만 명"), ("zh", "新台幣200萬元"),
    ("en", "100 crowns of thorns"), ("sv", "300 miljoner användare"), ("en", "room 5k"), ("", "5 kr"),
]  # fmt: skip


def read(language: str, text: str, country: str = "") -> list[str]:
    return [f"{one.amount:f} {one.currency}" for one in sums(text, language, country)]


@pytest.mark.parametrize(("language", "text", "expected"), SUMS, ids=[row[1] for row in SUMS])
def test_sums(language: str, text: str, expected: str) -> None:
    assert read(language, f"({text}), they say") == [expected]


@pytest.mark.parametrize(("language", "text"), NO_SUMS, ids=[row[1] for row in NO_SUMS])
def test_no_sums(language: str, text: str) -> None:
    assert read(language, text) == []


@pytest.mark.parametrize(
    ("country", "written", "expected"),
    [
        ("CO", "$ 50 millones", "50000000 COP"),
        ("MX", "32 millones de pesos", "32000000 MXN"),
        ("AU", "$5.8 million", "5800000 AUD"),
        ("CN", "¥5 million", "5000000 CNY"),
        ("", "¥5 million", "5000000 JPY"),
    ],
)
def test_whose_dollars_pesos_and_yen_the_country_tells(country: str, written: str, expected: str) -> None:
    assert read("", written, country) == [expected]


@pytest.mark.parametrize(
    "text", ["ten thousand euros (€10,000)", "€10,000 (ten thousand euros)", "10,000 (ten thousand) euros"]
)
def test_a_sum_in_digits_and_in_words_is_one(text: str) -> None:
    (found,) = sums(text)
    assert text[found.start : found.end] == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two million five hundred and sixty-one thousand four hundred and twelve", 2_561_412),
        ("quatre-vingt-dix-sept mille", 97_000),
        ("due ten thousand", 10_000),
        ("zwei und eine halbe million", 2_500_000),
        ("ventunomila", 21_000),
    ],
)
def test_numbers_in_words(text: str, value: int) -> None:
    assert [one.value for one in numerals(text)] == [value]
