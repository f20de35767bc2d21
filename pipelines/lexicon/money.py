"""How texts write currencies and big numbers, in sixteen languages."""

# What stands for a currency.  Signs that several countries share are resolved in `pipelines.grammar.money`.
CURRENCIES = {
    "EUR": "€ є eur euro euros euron euroa euroja eurów ευρώ eura eurot eurosta euróra eurós eura eurų eiro eurot eurose евро evrov еuro",
    "GBP": "£ gbp pound pounds sterling pfund livres sterlines libras",
    "DOLLAR": "$ dollar dollars",
    "USD": "us$ usd dollari dólares dollaria dolarów u.s.$",
    "CAD": "c$ ca$ cad cad$ cdn$",
    "AUD": "a$ au$ aud aud$",
    "NZD": "nz$ nzd nzd$",
    "SGD": "s$ sgd sgd$",
    "HKD": "hk$ hkd hkd$",
    "BRL": "r$ brl reais real",
    "CHF": "chf sfr franken francs franchi",
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
    "JPY": "jpy yen",
    "KRW": "₩ krw won",
    "CNY": "rmb cny yuan cn¥ renminbi",
    "TRY": "₺ try tl lira liras lirası",
    "ZAR": "zar rand",
    "MXN": "mxn",
    "ARS": "ars",
    "COP": "cop",
    "NGN": "₦ ngn naira",
    "KES": "kes ksh kshs kshs. shillings",
    "THB": "฿ thb baht",
    "PHP": "₱ php",
    "IDR": "idr rp rupiah",
    "MYR": "myr rm ringgit",
    "ILS": "₪ ils shekels",
    "RUB": "₽ rub roubles rubles рублей рубля руб руб.",
    "KR": "kr kr. kroner krona krónur króna crowns kronen couronnes coronas corone kronen",
    "PESO": "pesos",
    "YEN OR YUAN": "¥",
}

# Whose of a name that several countries give their money: "Danish kroner", "dollars canadiens".
NATIONS = {
    "SEK": "swedish|svenska|schwedische{/n/r}|suédoises|suecas|svedesi|zweedse",
    "NOK": "norwegian|norske|norwegische{/n/r}|norvégiennes|noruegas|norvegesi|noorse",
    "DKK": "danish|danske|dänische{/n/r}|danoises|danesas|danesi|deense",
    "ISK": "icelandic|íslenskar|isländische{/n/r}|islandaises",
    "CZK": "czech|tschechische{/n/r}|tchèques|checas|ceche|tsjechische",
    "CHF": "swiss|schweizer|suisses|suizos|svizzeri|zwitserse",
    "PLN": "polish",
    "HUF": "hungarian",
    "RON": "romanian",
    "TRY": "turkish|türk|turcas|turques",
    "INR": "indian",
    "USD": "us|u.s.|american|américains|estadounidenses|statunitensi|amerikaanse",
    "CAD": "canadian|canadiens|canadienses|canadesi",
    "AUD": "australian|australiens|australianos",
    "NZD": "new zealand",
    "SGD": "singapore",
    "HKD": "hong kong",
    "MXN": "mexican|mexicanos",
    "ARS": "argentine|argentinos",
    "COP": "colombian|colombianos",
    "PHP": "philippine",
    "GBP": "british|sterling|esterlinas",
    "KES": "kenya|kenyan",
}
SHARED = frozenset(("KR", "PESO", "DOLLAR", "YEN OR YUAN"))
"""What several countries' money is called or written."""

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
    1_000: "k thousand thousands miles milliers tausend tsd tsd. mille mil mila bin tūkst tūkst. tūkstančių tisoč tisuća tisuće хиляди хил хил. тыс тыс. þúsund tusen tusind duizend tys tys. tysięcy tisíc tis tis. ezer mii "
    "tuhatta tuhannen χιλ χιλ. χιλιάδες χιλιάδων",
    1_000_000: "m mn mm mill mill. milyon milljón milljónir milljónum milljóna miliona miliony milióny milióna miliónov milióna mln mln. mio mio. million millions millionen millón millones milione milioni miljoen miljoner "
    "miljonen miljoona miljoonaa miljoonan milj milj. millioner milhão milhões milionów miliony milion milionu "
    "milionů mil. millió milioane milioner milijuna milijun milijona milijonų milijono miljonu miljonit miljoni милиона млн млн. εκατ εκατ. εκατομμύρια εκατομμυρίων εκατομμύριο",
    1_000_000_000: "b bn milyar млрд млрд. billion billions milliard milliards milliarde milliarden mrd mrd. miliardo miliardi mld mld. "
    "miljard miljarden miljarder milliarder miliardów miliardy miliard miliardă miliarde millardos miljardia mia mia. "
    "δισ δισ. δισεκατομμύρια milliárd",
    10_000_000: "crore crores",
    100_000: "lakh lakhs",
}

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

DOLLARS = {
    "AU": "AUD",
    "CA": "CAD",
    "NZ": "NZD",
    "SG": "SGD",
    "HK": "HKD",
    "MX": "MXN",
    "AR": "ARS",
    "CO": "COP",
}
"""Whose dollars or pesos a bare "$" means, by the country of the source; elsewhere the United States'."""

LETTERS = {"r": "ZAR", "n": "NGN", "w": "KRW"}
"""Letters for a currency, which count only before millions: "R5 million"."""

THOUSANDS = {"m": 1_000_000, "k": 1_000, "t": 1_000}
"""What one letter before a currency makes of it: "MEUR", "TEUR", "kkr"."""
PREFIXED = "eur|€|sek|nok|dkk|isk|kr|chf|gbp|usd"

# Powers of ten and currencies of Korean, Japanese and Chinese.
POWERS = {
    "조": 10**12, "억": 10**8, "만": 10**4, "천": 10**3, "백": 100,
    "兆": 10**12, "億": 10**8, "亿": 10**8, "万": 10**4, "萬": 10**4, "千": 10**3, "百": 100,
}  # fmt: skip
EASTERN = {
    "원": "KRW", "ウォン": "KRW", "円": "JPY", "日元": "JPY", "元": "CNY", "圓": "CNY", "港元": "HKD", "港幣": "HKD",
    "美元": "USD", "달러": "USD", "ドル": "USD", "欧元": "EUR", "歐元": "EUR", "유로": "EUR", "ユーロ": "EUR",
}  # fmt: skip
