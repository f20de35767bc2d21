"""The language of dates beside events: what a date belongs to, and what tells that something lies earlier."""

# Before a date: "on", "in"; these bind it to the verb before them.
AT = (
    r"on|in|at|during|since|am|im|seit|le|en|au|el|il|nel|a|op|sinds|den|på|i|em|no|w|dnia|dne|v|ve|u|на|през|la|data de|pe|στις|την|τον|το|"
    r"vuonna"
)
# These bind it to the noun before them: "the decision of 28 July 2021".
OF = r"of|dated|vom|du|de|del|della|di|van|d\.d\.|af|av|z dne|ze dne|zo dňa|z dnia|z|ze|zo|от|od|din|της|του"
# These tell that the date is a limit.
BY = r"effective(?: on| from)?|with effect from|as of|as from|mit wirkung (?:vom|zum)|à compter du|a partir del?|a decorrere dal|met ingang van|until|till|by|before|from|prior to|no later than|bis|jusqu'au|avant le|hasta|antes del?|fino al|entro il|prima del|tot|vóór|uiterlijk"

# A verb's form that dates what itself tells and not the sentence: "which it opened in August 2016".
VERB = (
    r"began|begun|made|sent|given|gave|held|brought|taken|took|came|came into force|[^\W\d_]{2,}(?:ed|é|ée|és|ées|ó|ado|ada|ados|adas|ido|ida|ato|ata|ati|ate|ito|ita|uto|uta)|"
    r"ge[^\W\d_]{2,}(?:d|t|en)|rendue?s?|prise?s?"
)
NO_VERB = frozenset("limited united need indeed speed feed unlimited".split())

# With these a sentence begins that tells when by its instrument: "In its order of 7 December 2022 the court ...".
INSTRUMENT = (
    r"(?:in|by|with|through|under|par|dans|mit|durch|con|por|mediante|per|bij|met)\s"
    r"(?:(?:its|his|her|their|the|an?|sa|la|une?|leur|ihre[mr]|seine[mr]|de[mr]|eine[mr]|su|una|il|sua|zijn|haar|een|het)\s)?"
)

# Nouns that tell the instrument by their ending: "Decyzją z 10 września 2019 r. Prezes nałożył karę".
INSTRUMENTAL = (
    r"decyzją|wyrokiem|postanowieniem|rozhodnut[íi]m|rozsudk[eo]m|usnesením|uznesením|odlukom|rješenjem|presudom|odločbo|sodbo|sklepom|"
    r"päätöksellään?|tuomiollaan?|otsusega|määrusega|lēmumu|spriedumu|sprendimu|nutartimi"
)

# Between an event and a date after it: another clause, or the conduct that it is about.
ANOTHER_CLAUSE = (
    r"[;:]|\b(?:which|that|who|whom|whose|when|where|because|although|while|after|before|following|until|since|over|despite|"
    r"for (?:the |its |their )?(?!advertising|marketing|processing)(?:\w+ing|not|breach\w*|violation\w*|infringement\w*)|"
    r"qui|que|dont|lorsque|après|avant|depuis|pour|weil|dass|nachdem|während|obwohl|wegen|"
    r"cuando|tras|después|por|para|che|quando|dopo|per|dat|toen|nadat|omdat|wegens|"
    r"som|når|när|fordi|eftersom|kter\w+|któr\w+|ktor\w+|ponieważ|protože|pretože|koj[iaeu]|jer|ker|amely\w*|mert|miután|joka|jotka|koska|"
    r"който|която|което|които|когато|защото|după ce|pentru că|που|όταν|επειδή|porque|após|depois)\b|\bqu'|,\s(?:der|die|das|den|dem|deren|dessen)\b"
)
# And between a date and an event after it.
OTHER_CLAUSE = r"[;:]|,\s(?:and|et|und|y|ed?|en)\s|\b(?:but|while|whereas|mais|aber|pero|maar)\b"

# What tells that an event lies before the document: "had ordered", "already fined".
EARLIER = {
    "en": r"had|already|previously|earlier|has been investigating|have been investigating|weeks into|months into|days into",
    "fr": r"avai(?:t|ent)|déjà|précédemment|auparavant",
    "de": r"hatten?|bereits|schon|zuvor|worden war",
    "es": r"había|habían|ya|anteriormente",
    "it": r"aveva|avevano|già|in precedenza|era stat[oa]",
    "nl": r"had|hadden|al eerder|eerder|reeds",
    "da": r"havde|allerede|tidligere|forinden",
    "no": r"hadde|allerede|tidligere",
    "sv": r"hade|redan|tidigare",
    "fi": r"oli|olivat|aiemmin|jo|aikaisemmin",
    "pl": r"już|wcześniej|uprzednio|pierwszą|poprzedni\w+",
    "cs": r"již|dříve|předtím",
    "sk": r"už|predtým|skôr",
    "hu": r"már|korábban|előzőleg",
    "hr": r"već|ranije|prethodno",
    "sl": r"že|prej|predhodno",
    "bg": r"вече|преди това|по-рано",
    "et": r"oli|olid|varem|juba",
    "lv": r"jau|iepriekš|agrāk",
    "lt": r"jau|anksčiau",
    "pt": r"tinha|tinham|havia|haviam|já|anteriormente",
    "ro": r"deja|anterior|fusese",
    "el": r"είχε|είχαν|ήδη|προηγουμένως",
}
SUBORDINATE = r"[^.\s]\s(?:after|since|nachdem|après que?|tras|después de|dopo|nadat)\s(?:\S+\s){0,8}\Z"
