"""Parts of the words of `matters.csv` that stand in raw bytes, whatever the case of their first letter.

Few, so that thirty-two at a time are found at the speed of memory.  A stem begins with letters that do not begin
every second word ("tezione dei dati", not "one dei dati"): the search looks at the first three.
"""

LATIN = (
    # English
    "ata protection", "ata Protection", "ATA PROTECTION", "ata-protection", "ersonal data", "ersonal Data",
    "ersonal information", "ersonal Information", "ata breach", "ata Breach", "ata leak", "rivacy law", "rivacy Law",
    "rivacy watchdog", "rivacy regulator", "rivacy commission", "rivacy Commission", "rivacy violation",
    "rivacy Violation", "rivacy complaint", "rivacy probe", "rivacy Act", "rivacy Protection", "rivacy Rule",
    "rivacy settlement", "rivacy fine", "rivacy rules", "rivacy investigation", "rivacy promise", "ata privacy",
    "onsumer privacy", "nformation Commissioner", "nformation commissioner", "ata subject", "ata Subject",
    "ata sharing", "ata Sharing", "ocation data", "ocation Data", "iometric", "acial recognition", "user data",
    "User Data", "ser accounts", "sers' accounts", "hatsApp users", "acebook users", "ensitive data", "onsumer data",
    "Federal Trade Commission", "The FTC", "the FTC", "Cyber Disclosures", "cyber disclosures", "ommercial surveillance",
    "ommercial Surveillance", "nsolicited", "irect marketing", "DPA fined", "DPA held", "DPA reprimanded", " (DPA)",
    # laws and bodies
    "GDPR", "RGPD", "DSGVO", "DS-GVO", "RODO", "2016/679", "CCPA", "COPPA", "HIPAA", "PIPEDA", "LGPD", "BIPA",
    "AUTORIT", "CNIL", "AEPD", "Garante", "UODO", "NAIH", "EDPB", "CNPD", "HDPA", "ANSPDCP", "ICO fined", "the ICO",
    # French, Spanish, Italian, Dutch, German, Portuguese
    "atos personales", "tezione dei dati", "ati personali", "egevensbescherming", "ersoonsgegevens", "atalek",
    "rivacywaakhond", "ezichtsherkenning", "atenschutz", "ATENSCHUTZ", "ersonenbezogen", "acebook-Nutzer",
    "hatsApp-Nutzer", "utzerkonten", "ados pessoais", "utilisateurs de", "omptes d", "raceurs",
    # the north and the east
    "ersonuppgift", "ataskydd", "ntegritetsskydd", "ersonoplysning", "atabeskyttelse", "ersonopplysning", "ersonvern",
    "atatilsyn", "ietosuoja", "enkil", "anych osobowych", "ane osobowe", "osobn", "adatv", "atelor cu caracter",
    "atelor personale", "ndmekaits", "sikuandme", "sebnih podat", "sobnih podat", "smens duomen", "ersonas dat",
    "atu aizsardz",
)  # fmt: skip

ACCENTED = (
    "onnées personnelles", "ractère personnel", "tion des données", "tection de données", "tección de datos",
    "tección de Datos", "TECCIÓN DE DATOS", "ácter personal", "oteção de dados", "oteção de Dados", "oteção dos dados",
    "δεδομένων", "δεδομένα", "Δεδομένων", "ΔΕΔΟΜΕΝΩΝ", "лични данни", "личните данни", "Лични данни", "персональных данн",
    "ersónuvernd", "ersónuuppl", "個人情報", "개인정보", "個人資料", "个人信息",
)  # fmt: skip
ENCODINGS = ("utf-8", "latin-1", "cp1251", "cp1253", "shift_jis", "euc-jp", "euc-kr", "big5", "gb18030")
