"""Offices in which people speak for a body or a company."""

OFFICES = {
    "en": "information commissioner|uk information commissioner|deputy information commissioner|deputy commissioner"
    "|data protection commissioner|privacy commissioner|commissioner|competition commissioner|justice commissioner"
    "|executive vice-president|executive vice president|vice-president|vice president|president|chair|chairman"
    "|chairwoman|chairperson|deputy chair|director|deputy director|executive director|managing director|director general"
    "|director-general|head of investigations|head of enforcement|head of communications|general counsel"
    "|attorney general|secretary of state|minister|data protection ombudsman|ombudsman|supervisor"
    "|european data protection supervisor|chief executive|chief executive officer|chief privacy officer|ceo"
    "|founder|co-founder|honorary chair|privacy lawyer|data protection lawyer|spokesperson|spokesman|spokeswoman"
    "|executive director for regulatory risk|deputy commissioner for regulatory supervision|secretary general"
    "|policy director|legal director|bureau director|director of the bureau of consumer protection|advocate general",
    "fr": "présidente|président|secrétaire générale|secrétaire général|directrice|directeur|commissaire|porte-parole"
    "|directrice générale|directeur général|ministre|préposé fédéral|rapporteur",
    "de": "datenschutzbeauftragte{/r/n}|bundesdatenschutzbeauftragte{/r/n}|landesdatenschutzbeauftragte{/r/n}"
    "|landesbeauftragte{/r/n}|bundesbeauftragte{/r/n}|beauftragte{/r/n} für datenschutz und informationsfreiheit"
    "|präsident{/in/en}|leiter{/in}|vorsitzende{/r/n}|sprecher{/in}|geschäftsführer{/in}|ministerin|vorstand",
    "es": "directora|director|presidenta|presidente|portavoz|secretaria general|secretario general|comisaria|comisario"
    "|directora general|director general|adjunto a la dirección|ministra|ministro",
    "it": "presidente|vicepresidente|vice presidente|segretario generale|garante privacy|componente del garante"
    "|portavoce|direttore|direttrice|ministro|relatore|relatrice|commissaria|commissario",
    "nl": "voorzitter|vicevoorzitter|bestuurslid|woordvoerder|directeur|minister|staatssecretaris",
    "other": "generaldirektör|chefsjurist|enhetschef|datatilsynets direktør|direktør|kontorchef"
    "|tietosuojavaltuutettu|apulaistietosuojavaltuutettu|prezes|prezes uodo|dyrektor|rzecznik|předseda|predseda|elnök"
    "|președintele|presidenta de la comissão|informacijska pooblaščenka|pooblaščenka|ravnatelj",
}
PARTICLES = r"de|van|von|der|den|la|di|da|del|della|af|ten|le|el|zu|dos|du"

# Capitalised words that stand beside offices and are no name of a person.
NOT_A_PERSON = frozenset(
    """
    data protection privacy information commission commissioner commissioners office authority board general director
    president vice executive deputy chief officer head state federal european union committee court council ministry
    minister attorney secretary the a an of for and bureau consumer competition justice digital services internal market
    investigations enforcement regulation regulatory legal policy public affairs communications international national
    agency department company group limited ltd inc monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december gdpr act he she it they this that
    il relatore segretario generale presidente commissaire monsieur madame neutral citation number provincial
    abteilung grupo sądu mk cllr
    said says told mr mrs ms dr professor sir dame chair foto photo image by llc plc ireland europe uk us eu
    """.split()
)
