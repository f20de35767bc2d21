"""The language of proceedings in Estonian, Latvian and Lithuanian: rows as in `pipelines.lexicon.event`."""

ET = r"""
complaint | kaebus | (?:esita(?:s|sid|ti|tud)|sai|saabus\w*) <> (?:\w+ )?kaebus\w*
inquiry_opened | menetlus | (?:algata(?:s|ti|tud)|alusta(?:s|ti|tud)|ava(?:s|ti)) <> \w*menetlus\w*
inquiry_opened | uurimi | (?:algata(?:s|ti|tud)|alusta(?:s|ti|tud)) <> uurimi\w*
inquiry_opened | järelevalve | (?:algata(?:s|ti|tud)|alusta(?:s|ti|tud)|vii(?:s|di) läbi) <> järelevalve\w*
inquiry_opened | uurib | \b(?:inspektsioon|aki) uurib\b
information_notice | järelepärimi/päringu | (?:saat(?:is|nud)|esita(?:s|nud)|tegi) <> (?:järelepärimi\w*|päringu\b)
order | ettekirjutus | \bettekirjutus ?-\s?hoiatus\w*
interim_order | ajuti | (?:keela(?:s|ti|tud)|piira(?:s|ti)|peata(?:s|ti)) ~ajutiselt|ajutiselt (?:keela|piira|peata)\w*
pause | peat | \bpeata(?:s|sid|nud)\b
pause | edasi | \blük(?:kas|kasid|anud) edasi\b
undertaking | kohustu | \bkohustu(?:s|sid|nud)\b (?:\S+ ){0,4}?\w+ma\b
draft_decision | eelnõu | (?:saat\w+|esita\w+|edasta\w+) <> otsuse eelnõu
binding_decision | siduv | (?:võt(?:tis|nud)|tegi|teinud) <> siduva\w* otsus\w*
decision | otsus | (?:tegi|teinud|tehti|avalda\w+|langeta\w+) <> (?:\w+ )?otsus\w*
decision | leidis | \b(?:inspektsioon|aki|kohus|maakohus|ringkonnakohus|riigikohus) leidis\b
fine | trahv | (?:määra(?:s|ti|tud|nud)|trahvi(?:s|ti)|sai|tegi) <> \w*trahv\w*
fine | trahvi | \btrahvi(?:s|ti|tud)\b
order | ettekirjutus | (?:teeb|tegi|tehti|teinud|sai) <> (?:\w+ )?ettekirjutus\w*
order | keela | \bkeela(?:s|ti|b)\b(?! ajutiselt)
order | kohusta | \bkohusta(?:s|ti|b)\b
order | sunnirah | (?:määra(?:s|ti|tud)|rakenda\w+) <> sunnirah\w*
reprimand | noomitus | (?:tegi|teeb|teinud|tehti|sai) <> noomitus\w*
reprimand | hoiatus | \b(?:tegi|teinud|tehti|sai) (?:\S+ ){0,3}?hoiatus\w*
closed | lõpeta | (?:lõpeta(?:s|ti|tud|nud)) <> (?:\w*menetlus|uurimi|järelevalve)\w*
appeal_lodged | vaidlusta | \bvaidlusta(?:s|sid|nud|ti)\b
appeal_lodged | edasi | \b(?:kaebas|kaebasid|kaevanud) (?:\S+ ){0,4}edasi
appeal_lodged | apellatsioon/kassatsioon | (?:esita(?:s|sid|nud|ti)) <> (?:apellatsioon|kassatsioon)\w*
appeal_lodged | kassatsioon | (?:esita(?:s|sid|nud|ti)) <> kassatsioon\w*
appeal_lodged | apellatsioon | (?:esita(?:s|sid|nud|ti)) <> apellatsioon\w*
upheld | jõusse/muutmata | \bjät(?:tis|tnud|ti|etud) (?:\S+ ){0,4}(?:jõusse|muutmata)
upheld! | rahuldamata | \bjät(?:tis|ti|nud) (?:\S+ ){0,4}rahuldamata
upheld! | menetlusse | ei võt(?:nud|tnud|etud) (?:\S+ ){0,4}menetlusse|ei võtnud menetlusse
reduced | vähenda | (?:vähenda(?:s|ti|tud)) <> \w*trahv\w*
annulled | tühista | \btühista(?:s|ti|tud|nud)\b
paid | trahv | \b(?:maksis|tasus) <> \w*trahv\w*
enforcement_threatened | trahv | (?:ähvarda\w*|riski\w*) ~\w*trahv\w*
"""

LV = r"""
complaint | sūdz | (?:iesniedz\w*|saņēm\w*|saņemt\w*) <> (?:\w+ )?sūdzīb\w*
inquiry_opened | pārbaud | (?:uzsāk\w*|sāk\w*|veic\w*|ierosināj\w*) <> (?:\w+ )?pārbaud\w*
inquiry_opened | izmeklē | (?:uzsāk\w*|sāk\w*|ierosināj\w*) <> (?:\w+ )?izmeklēšan\w*
inquiry_opened | ierosināj/ierosināt/uzsāk | (?:uzsāk\w*|ierosināj\w*|ierosināt\w*) <> (?:\w+ )?(?:administratīv\w+ )?(?:lietu|lieta|procesu?)\b
information_notice | informācij | (?:pieprasīj\w*) ~informācij\w*
interim_order | pagaid | (?:noteic\w*|noteikt\w*|piemēroj\w*) <> pagaid\w+
pause | aptur | \baptur(?:ēja|ējusi|ējis|ēta)\b
pause | atlik | \batlik(?:a|usi|ta)\b
undertaking | apņēm | \bapņēm(?:ās|usies|ies)\b
draft_decision | projekt | (?:iesniedz\w*|nosūtīj\w*) <> lēmuma projekt\w*
binding_decision | saistoš | (?:pieņēm\w*|pieņemt\w*) <> saistoš\w+ lēmum\w*
decision | lēmum | (?:pieņēm\w*|pieņemt\w*|publicēj\w*) <> (?:\w+ )?lēmum\w*
decision | spried | (?:taisīj\w*|pasludināj\w*) <> spriedum\w*
decision | konstatēj | \b(?:inspekcija|dvi|tiesa) (?:\w+ )?konstatēja\b
fine | sod | (?:piemēroj\w*|piemērot\w*|piemēro|uzlik\w*|sodīj\w*|sodīt\w*|saņēm\w*) <> (?:\w+ )?(?:naudas ?sod|\w*sod)\w*
fine | sodī | \bsodī(?:ta|ts|ja)\b
order | uzdev | \buzdev(?:a|usi|ts)\b
order | rīkojum | (?:izdev\w*|izdot\w*) <> rīkojum\w*
order | aizlied | \baizlied(?:za|gusi|gta)\b
order | pienākum | (?:uzlik\w*) <> (?:tiesisk\w+ )?pienākum\w*
reprimand | rājien | (?:izteic\w*|izteikt\w*|piemēroj\w*|saņēm\w*) <> rājien\w*
reprimand | brīdināj | (?:izteic\w*|izteikt\w*|piemēroj\w*|saņēm\w*) <> brīdinājum\w*
closed | izbei | (?:izbeidz\w*|izbeigt\w*) <> (?:lietu|lieta|lietvedīb|pārbaud|proces)\w*
closed | izbeidz | (?:izbeidz\w*) <> (?:lietu|lietvedīb|pārbaud|proces)\w*
closed | izmeklēšan/pārbaud | (?:pabeidz\w*|pabeigt\w*) <> (?:pārbaud|izmeklēšan)\w*
appeal_lodged | pārsūdz | \bpārsūdzēj\w*|\bpārsūdzēt[saio]\b
appeal_lodged | apelācij | (?:iesniedz\w*|iesniegt\w*) <> apelācij\w*
upheld | atstāj | \batstāj\w* (?:\S+ ){0,3}(?:negrozīt|spēkā|negrozītu)\w*
upheld | noraid | (?:noraidīj\w*|noraidīt\w*) <> (?:sūdzīb|pieteikum|apelācij)\w*
reduced | samazin | (?:samazināj\w*|samazināt\w*) <> (?:\w*sod)\w*
annulled | atcēl | \batcēl(?:a|usi)\b
annulled | atcelt | \b(?:ir |tika )atcelt[saio]?\b
paid | samaks | (?:samaksāj\w*|samaksāt[saio]) <> (?:\w*sod)\w*
enforcement_threatened | sod | (?:draud\w*|riskē\w*) ~\w*sod\w*
"""

LT = r"""
complaint | skund | (?:pateik\w*|gav\w*|gaut\w*) <> (?:\w+ )?skund\w*
inquiry_opened | tyrim | (?:pradėj\w*|pradėt\w*|atlik\w*|pradeda|inicijav\w*) <> (?:\w+ )?tyrim\w*
inquiry_opened | patikrinim | (?:pradėj\w*|pradėt\w*|atlik\w*|inicijav\w*) <> (?:\w+ )?patikrinim\w*
inquiry_opened | tiria | \b(?:vdai|inspekcija) tiria\b
information_notice | informacij | (?:pareikalav\w*|paprašė) ~(?:pateikti )?informacij\w*
interim_order | laikin | (?:nustatė|apribojo|uždraudė|pritaikė) <> laikin\w*
pause | sustabd | \bsustabd(?:ė|ytas|yta|žius)\b
pause | atidėj | \batidėj(?:o|us)\b
undertaking | įsipareigoj | \bįsipareigojo\b
draft_decision | projekt | (?:pateik\w*|išsiunt\w*|persiunt\w*) <> sprendimo projekt\w*
binding_decision | privalom | (?:priėmė|priimt\w*) <> privalom\w+ sprendim\w*
decision | sprendim | (?:priėmė|priimt\w*|paskelb\w*) <> (?:\w+ )?sprendim\w*
decision | nutart | (?:priėmė|paskelb\w*) <> nutart\w*
decision | nustatė | \b(?:vdai|inspekcija|teismas) (?:\w+ )?nustatė\b
fine | baud | (?:skyrė|skirt\w*|paskyr\w*|paskirt\w*|skiria|nubaud\w*|gavo) <> (?:\w+ )?baud\w*
fine | nubau | \bnubau(?:dė|sta|stas)\b
order | nurod | (?:davė|duot\w*|pateik\w*) <> (?:\w+ )?nurodym\w*
order | nurod | \bnurodė (?:\S+ ){0,6}\w+ti\b
order | įpareig | \bįpareigo(?:jo|ta|tas)\b
order | uždraud | \buždraud(?:ė|žia|usi)\b(?! laikin)
reprimand | papeikim | (?:pareišk\w*|pareikšt\w*|skyrė|skirt\w*|gavo) <> papeikim\w*
reprimand | įspėj | (?:pareišk\w*|pareikšt\w*|skyrė|skirt\w*|gavo|pateik\w*) <> įspėjim\w*
closed | nutrauk | (?:nutrauk\w*) <> (?:tyrim|procedūr|byl)\w*
closed | baigt/baigė/užbaig | (?:baigt\w*|užbaig\w*|baigė) <> (?:tyrim|patikrinim|byl)\w*
closed | baigė | (?:baigė|užbaigė) <> (?:tyrim|patikrinim|byl)\w*
appeal_lodged | apskun/apskųst | \bapskun(?:dė|dusi)\b|\bapskųst\w+\b
appeal_lodged | apeliac | (?:pateik\w*) <> apeliacin\w+ skund\w*
upheld | galioti/nepakeist | \bpalik\w* (?:\S+ ){0,4}(?:nepakeist|galioti)\w*
upheld | prašym/skund | (?:atmet\w*|atmest\w*) <> (?:skund|prašym)\w*
reduced | sumaž | (?:sumažino|sumažint\w*) <> baud\w*
annulled | panaikin | \bpanaikin(?:o|ta|tas)\b
paid | sumokė | \bsumokė(?:jo|ta)\b <> baud\w*
enforcement_threatened | baud | (?:gresia|rizikuoja) ~baud\w*
"""
