"""How texts write currencies and big numbers, in sixteen languages."""

# What stands for a currency.  Signs that several countries share are resolved in `pipelines.grammar.money`.
CURRENCIES = {
    "EUR": "€ є eur euro euros euron euroa euroja eurów ευρώ eura eurot eurosta euróra eurós eura eurų eiro eurot eurose евро evrov еuro",
    "GBP": "£ gbp pound pounds sterling pfund livres sterlines libras",
    "DOLLAR": "$ dollar dollars",
    "USD": "us$ usd dollari dólares dollaria dolarów u.s.$",
    "CAD": "c$ ca$ cad",
    "AUD": "a$ au$ aud",
    "NZD": "nz$ nzd",
    "SGD": "s$ sgd",
    "HKD": "hk$ hkd",
    "BRL": "r$ brl reais real",
    "CHF": "chf sfr franken",
    "SEK": "sek kronor",
    "NOK": "nok",
    "DKK": "dkk ddk",
    "ISK": "isk",
    "PLN": "pln zł zl złotych złote zloty zlotys złoty",
    "CZK": "czk kč korun koruna",
    "HUF": "huf ft forint forints forintot forintra forintos forintról",
    "RON": "ron lei leu",
    "BGN": "bgn leva лв лв. лева",
    "HRK": "hrk kuna kunas",
    "INR": "₹ inr rs rs. rupees rupee",
    "JPY": "¥ jpy yen",
    "KRW": "₩ krw won",
    "CNY": "rmb cny yuan cn¥",
    "TRY": "₺ try tl lira liras",
    "ZAR": "zar rand",
    "MXN": "mxn",
    "ARS": "ars",
    "COP": "cop",
    "KR": "kr kr. kroner krona krónur",
}

# "kr" by the language of the text, or the country: Danes, Norwegians, Swedes and Icelanders write it alike.
CROWNS = {
    "da": "DKK",
    "no": "NOK",
    "nb": "NOK",
    "nn": "NOK",
    "sv": "SEK",
    "is": "ISK",
    "dk": "DKK",
    "se": "SEK",
}

MULTIPLIERS = {
    1_000: "k thousand tausend tsd tsd. mille mil mila tusen tusind duizend tys tys. tysięcy tisíc tis tis. ezer mii "
    "tuhatta tuhannen χιλ χιλ. χιλιάδες χιλιάδων t€",
    1_000_000: "m mn mm mln mln. mio mio. million millions millionen millón millones milione milioni miljoen miljoner "
    "miljonen miljoona miljoonaa miljoonan milj milj. millioner milhão milhões milionów miliony milion milionu "
    "milionů mil. millió milioane milioner milijuna milijun milijona milijonų milijono miljonu miljonit miljoni милиона млн млн. εκατ εκατ. εκατομμύρια εκατομμυρίων εκατομμύριο",
    1_000_000_000: "b bn billion billions milliard milliards milliarde milliarden mrd mrd. miliardo miliardi mld mld. "
    "miljard miljarden miljarder milliarder miliardów miliardy miliard miliardă miliarde millardos miljardia mia mia. "
    "δισ δισ. δισεκατομμύρια milliárd",
    10_000_000: "crore crores",
    100_000: "lakh lakhs",
}

# Numbers in words, before a multiplier: "one million euros", "dos millones", "eine Million".
NUMERALS = {
    "half a": "0.5", "a": "1", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "twenty": "20", "fifty": "50", "hundred": "100", "a hundred": "100",
    "un": "1", "une": "1", "deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "dix": "10",
    "eine": "1", "einer": "1", "ein": "1", "zwei": "2", "drei": "3", "vier": "4", "fünf": "5", "zehn": "10",
    "ühe": "1", "kahe": "2", "kolme": "3", "nelja": "4", "viie": "5", "kümne": "10",
    "dva": "2", "tri": "3", "četiri": "4", "pet": "5", "deset": "10", "два": "2", "три": "3", "пет": "5", "десет": "10",
    "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6", "diez": "10",
    "due": "2", "tre": "3", "quattro": "4", "cinque": "5", "dieci": "10",
    "een": "1", "één": "1", "twee": "2", "drie": "3", "vijf": "5", "tien": "10",
}  # fmt: skip

# "two fines of 300,000 euros each"
COUNTS = {
    "2": "two both deux beide zwei dos due twee dwie to två kaksi duas δύο două két dvě",
    "3": "three trois drei tres tre drie trzy três kolme τρία trei három tři",
    "4": "four quatre vier cuatro quattro cztery fire fyra neljä quatro τέσσερα patru négy čtyři",
    "5": "five cinq fünf cinco cinque vijf pięć fem viisi πέντε cinci öt pět",
}

# Units to one euro, roughly: enough to see that two sums are the same one converted, never to convert.
PER_EURO = {
    "EUR": 1, "GBP": 0.87, "USD": 1.12, "CAD": 1.47, "AUD": 1.6, "CHF": 1.05, "SEK": 10.6, "NOK": 10.6, "DKK": 7.45,
    "ISK": 142, "PLN": 4.45, "CZK": 25.3, "HUF": 365, "RON": 4.9, "BGN": 1.956, "HRK": 7.5, "INR": 86, "JPY": 135,
    "KRW": 1380, "CNY": 7.6, "TRY": 12, "BRL": 5.6,
}  # fmt: skip

DOLLARS = {"AU": "AUD", "CA": "CAD", "NZ": "NZD", "SG": "SGD", "HK": "HKD"}
"""Whose dollars a bare "$" means, by the country of the source; elsewhere the United States'."""
