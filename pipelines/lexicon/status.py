"""The words that deny an event, hold it possible, or put it off, by language."""

# What makes an event one that did not happen, before its words.
DENIED = {
    "en": r"not|cannot|never|no|none|without|nor|neither|declin\w+ to|refus\w+ to|den(?:y|ied|ies)|refrain\w* from|rather than|instead of|yet to",
    "fr": r"ne|n'\w+|pas|aucune?|jamais|sans|refusé de",
    "de": r"nicht|keine?[nrms]?|nie|niemals|ohne|weder",
    "es": r"no|nunca|sin|ningún|ninguna|tampoco",
    "it": r"non|senza|mai|nessun[ao]?|alcuna?",
    "nl": r"niet|geen|nooit|zonder",
}

# What makes it one that may happen.
HYPOTHETICAL = {
    "en": r"could|(?<!\d )may(?! \d)|might|would|should|can|if|whether|unless|considering|considers?|plans? to|wants? to|hop(?:es|ing) to|urg(?:e|es|ed|ing)|"
    r"call(?:s|ed|ing) (?:on|for)|ask(?:s|ed|ing)?|demand(?:s|ed)?|threaten(?:s|ed)?|expected to|likely to|possib(?:le|ly)|potential(?:ly)?|"
    r"must|powers? to|rights? (?:to|of)|entitled to|able to|in order to|in case|proposed to|intends? to|seek(?:s|ing)?|request(?:s|ed)?|suggest\w*|recommend\w*|instruct(?:s|ed)|until|\Ahad (?:the|it|they|an?)|when \w+ing",
    "fr": r"pourr\w+|peut|peuvent|pouvoir|si|envisage\w*|demande\w*|souhait\w+|jusqu'à ce que|risqu\w+|éventuel\w*|doit|aurai\w+",
    "de": r"könnte\w*|kann|können|würde\w*|sollte\w*|falls|wenn|ob|fordert\w*|möglich\w*|droh\w*|prüft|hätten?|wären?",
    "es": r"hasta que|para que|podrí\w+|puede\w*|podrá\w*|si|pide|piden|solicita\w*|posible\w*|hubiera\w*|habría\w*",
    "it": r"finché|affinché|potrebb\w+|può|possono|se|chied\w+|rischi\w*|eventual\w+",
    "nl": r"kan|kunnen|zou|zouden|als|indien|eist\w*|vraagt|mogelijk\w*|wil|van plan|voornemens|overweegt",
}

# A verb in its bare form tells of a power or a plan, unless somebody decides to.
INFINITIVE = {
    "fr": r"\w+(?:er|[^o]ir)|(?:p?rendre|mettre|introduire|suspendre|réduire|enjoindre)",
    "es": r"\w+[aei]r",
    "it": r"\w+(?:are|ere|ire)",
}
DECIDES = {
    "fr": r"décid\w+|procéd\w+|vient de|a fait|agréé",
    "es": r"acord\w+|acuerda\w*|decid\w+|resolv\w+|resuelve|proced\w+|adecuado|se admite",
    "it": r"decis\w*|decide|deliber\w+|provved\w+|dispo\w+|ritenuto di",
}

# What puts it off: an announcement is not the act, unless the act is a promise itself.
FUTURE = {
    "en": r"will|shall|to be|going to|plans? to|about to",
    "fr": r"va|vont|\w{2,}(?:er|ir|d)(?:a|ont)",
    "de": r"(?:wird|werden|will)(?!.*t\Z)",  # "wird verhängt" is no future
    "es": r"va a|van a|\w{2,}(?:ar|er|ir)án?",
    "it": r"sarà|saranno|intende|\w{2,}(?:er|ir)(?:à|anno)",
    "nl": r"zal|zullen|gaat",
}
