"""How proceedings end by agreement with an authority: rows as in `pipelines.lexicon.event`.

Who promises to pay or to do something gives an undertaking, and so does who signs a resolution agreement; what
an authority announces as its settlement is its decision; a consent or stipulated order is an order once it is issued.
Settlements among private parties and talks of one are none of these, so the words must name an authority or
charges, which only authorities bring.  In a row, `@` stands for an authority and `#` for up to fifteen words that
do not lead elsewhere, as to a private party.
"""

BODY = {
    "en": r"(?:ftc|federal (?:trade|communications) commission|fcc|sec|securities and exchange commission|cfpb"
    r"|consumer financial protection bureau|(?:justice department|department of justice|doj)|hhs|ocr|health and human services"
    r"|office for civil rights|attorneys? general(?:'s office)?|cppa|(?:the|protection|competition) (?:agency|authority)"
    r"|(?:the|information|privacy) commission(?:er)?|regulators?|watchdogs?|ico|dpc)\b",
    "fr": r"(?:ftc|cnil|apd|chambre contentieuse|commission fédérale|procureurs?|autorité|régulateur)\b",
    "de": r"(?:ftc|federal trade commission|\w*behörden?|\w*aufsicht|kartellamt|generalstaats\w+|handelskommission|us-bundesstaat\w*)\b",
    "es": r"(?:ftc|aepd|comisión federal|fiscal(?:ía)?|autoridad|agencia|regulador)\b",
    "it": r"(?:ftc|garante|federal trade commission|agcm|procurator[ei]|autorità)\b",
    "nl": r"(?:ftc|geschillenkamer|gba|\w*autoriteit|toezichthouders?|procureur)\b",
}
ELSEWHERE = {
    "en": r"class|class-action|users|consumers|plaintiffs?|shareholders?|investors?|employees|after|following|while|potentially|possibly",
    "fr": r"recours|utilisateurs|consommateurs|actionnaires|après",
    "de": r"sammelklage\w*|nutzern?|verbrauchern?|aktionären?|nachdem",
    "es": r"colectiva|usuarios|consumidores|accionistas|tras",
    "it": r"class|utenti|consumatori|azionisti|dopo",
    "nl": r"massaclaim|gebruikers|consumenten|aandeelhouders|nadat",
}
TALKS = r"(?! (?:talk|negotiat|discuss|offer|proposal|conference|fund|amount))"
PAY = (
    r"(?:agree(?:s|d)? to pay|will (?:also )?pay|(?<!expected\s)(?<!likely\s)(?<!offered\s)(?<!ready\s)(?<!willing\s)(?<!proposed\s)"
    r"(?<!set\s)(?<!asked\s)to pay|pays|paid)"
)
REACH = r"(?:announc|reach|secur|obtain|finali[sz]|accept|approv|sign)(?:e?s|ed)|ent(?:ers|ered) into|agree(?:s|d) (?:to|on|with (?:\S+ ){1,4}?on)"
CHARGES = r"(?:charges|investigations?|probes?|inquir(?:y|ies))\b(?: (?:brought )?(?:by|of|from) (?:the )?@)?"

SETTLED = {
    "en": rf"""
undertaking | settle | {PAY} #to settle #(?:@|{CHARGES})
undertaking | resolve | {PAY} #to resolve #(?:@|{CHARGES})
undertaking | settlement | {PAY} #(?:in|as part of|under) #settlements?{TALKS} #(?:with|by) #@
undertaking | proposed order | \bunder (?:a|the) proposed order #will pay
undertaking | settle | (?<!which\s)(?<!that\s)\b(?:agree(?:s|d)? to settle|settled) (?:#@ )?charges\b
undertaking | settle | \bsettle(?:s|d) with (?:the )?@
decision | settles | \b(?:it|order|agreement|settlement|decree) settles (?:alleg|charges)
decision | settlement | @ #(?P<act>(?:{REACH}) #settlements?\b){TALKS}(?! (?:\S+ ){{0,3}}?(?:{ELSEWHERE["en"]}))
decision | settlement | (?:{REACH}) #settlements?{TALKS} #(?:with|between) #@
decision | settlement | @ (?P<act>settlements? (?:requires|prohibits|bars|bans)\b)
undertaking | resolution agreement | \b(?:signs|signed|enters into|entered into|reached|reaches|accepted|agree[ds] to) ~resolution agreements?
undertaking | corrective action | \b(?:adopts|adopted|accepts|accepted|entered into|agree[ds] to) ~(?:corrective action plan|plan of corrective action)
undertaking | consent agreement | (?:accepts|accepted|signed|signs|voted (?:\S+ ){{1,4}}?to accept) ~consent agreement
order | consent | \b(?:issues|issued|enters|entered|approves|approved|agree[ds] to|agreeing to|signs|signed|finali[sz]e[sd]) (?:into )?~consent (?:order|decree|judgment)
order | stipulated | \b(?:issues|issued|enters|entered|approves|approved|agree[ds] to|agreeing to|signs|signed) (?:into )?~stipulated (?:final )?(?:order|judgment)
order | finalize/finalise/order final | \b(?:finali[sz]e[sd]) ~orders?\b|\bma(?:kes|de) (?:\S+ ){{1,3}}?order final
order | final approval | \bg(?:ives|ave|iven) final approval (?:to|of) ~(?:orders?|settlements?)\b
""",
    "fr": r"""
undertaking | accord transactionnel | (?:accept|sign|conclu|approuv)\w* #accord transactionnel #@
undertaking | transaction | (?:accept|sign|conclu)\w* une transaction avec #@
decision | transaction | (?:apd|chambre contentieuse) #(?P<act>(?:accept|conclu|approuv)\w* #transaction\b)
undertaking | mettre fin | (?:(?:accepte|accepté|va) (?:de )?(?:payer|verser)|paiera|versera) #pour mettre fin #(?:poursuites|enquête) #@
""",
    "de": r"""
undertaking | vergleich | \b(?:k?eine[nm]|den|dem) (?:\S+ )?vergleich mit #@ #(?:geschlossen|vereinbart|zugestimmt)\b
undertaking | vergleich | \b(?:schließt|schloss|stimmt|stimmte|einigt|einigte) #(?:k?eine[nm]|den|dem) (?:\S+ )?vergleich mit #@
""",
    "es": r"""
undertaking | acuerdo | (?:alcanz|firm|lleg|suscri)\w* #acuerdo (?:extrajudicial|transaccional) #con #@
undertaking | acuerdo | (?:alcanz|firm|lleg|suscri)\w* #acuerdo #con #@ #para (?:cerrar|poner fin|resolver|zanjar)\b
""",
    "it": r"""
undertaking | accordo | (?:raggiunt|raggiung|firmat|conclus|accettat)\w* #accordo (?:transattivo|extragiudiziale) #con #@
undertaking | accordo | (?:raggiunt|raggiung|firmat|conclus|accettat)\w* #accordo #con #@ #per (?:chiudere|porre fine|risolvere)\b
undertaking | patteggia | \b(?:ha )?patteggia(?:to)? #con #@
""",
    "nl": r"""
undertaking | schikking | \b(?:trof|treft|sluit|sloot|bereikt|bereikte|accepteert|aanvaardt) #schikking #@
undertaking | schikking | \bschikking #(?:met|van) #@ #(?:getroffen|gesloten|bereikt|aanvaard)\b
decision | schikking | @ #(?P<act>(?:trof|treft|sluit|sloot|bereikt|bereikte) #schikking\b)
""",
}


def written(language: str) -> str:
    """The rows of a language with `@` and `#` written out."""
    lead = rf"(?:(?!(?:{ELSEWHERE[language]})\b)\S+ ){{0,15}}?"
    return SETTLED[language].strip().replace("#", lead).replace("@", BODY[language])
