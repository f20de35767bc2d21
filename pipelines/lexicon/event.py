"""The language of proceedings: the words of each turn in the life of a probe, by language.

A row: type | stem | pattern.  The stem is plain text that stands in every match (it finds the sentence cheaply); the
pattern is a regular expression on folded text, where `~` stands for up to five words, and `(?P<act>…)` holds the event's
own words where not all are.
"""

from pipelines.lexicon.event_en import EN
from pipelines.lexicon.event_settled import written

FR = r"""
complaint | plainte | (?:dépos(?:e|é|ée|er|ent)|introdui(?:t|te|re|sent)|form(?:e|é|er)|reçu|reçoit|saisie?|adress(?:e|é|ée|er)) ~plaintes?\b
complaint | plainte | plaintes? ~(?:a|ont) été (?:déposée|introduite|reçue)s?
inquiry_opened | enquête | (?:ouv|lanc|engag|diligent|mèn|men|entam)\w* ~enquêtes?\b
inquiry_opened | enquête | enquête ~(?:a été|est) (?:ouverte|lancée|engagée)
inquiry_opened | contrôle | (?:a |ont )?(?:procéd|effectu|réalis|mené)\w* ~contrôles?\b
inquiry_opened | procédure | (?:ouv|lanc|engag)\w* ~procédure
closed | mise en demeure | (?:clos|clôtur|clore)\w* ~mises? en demeure
order | mise en demeure | (?:adress|notifi|prononc|publi|décid|engag)\w* (?!clore|clôtur)~mises? en demeure|mise en demeure publique
order | demeure | \b(?:met|mis|a mis|met) (?:\w+ment )?en demeure
notice_of_intent | rapporteur | rapporteu\w+ ~propos\w*
interim_order | provisoire | (?:prononc|adopt|ordonn|impos|pris|prend|décid)\w* ~(?:mesures?|injonction|interdiction|suspension|limitation) ~provisoires?
pause | suspen | (?:accept|annonc|va|a|décid)\w* (?:\w+ ){0,3}suspend(?:re|u)
pause | pause | (?:mis|mettre|met) ~en pause|fait une pause
undertaking | engag | (?:pris|prend|prendre|souscri\w*|signé?) ~engagements?\b|s'est engagée? à
draft_decision | projet de décision | (?:soumi|transmi|adress|adopt|présent)\w* ~projet de décision
binding_decision | contraignante | (?:adopt|rend|pris|émi)\w* ~décisions? contraignantes?
decision | décision | (?:adopt|rend|pris|publi|prononc)\w* (?:\w+ ){0,3}décisions?\b
decision | délibération | (?:adopt|rend|pris|publi)\w* ~délibération
fine | amende | (?:inflig|prononc|impos|condamn|écop)\w* ~amendes?\b
fine | amende | amendes? ~(?:a|ont) été (?:prononcée|infligée|imposée)s?
fine | sanction | (?:a |ont )?sanctionn(?:é|ée|e|er)\b
fine | sanction | (?:prononc|inflig)\w* ~sanctions?\b
order | enjoi | \b(?:a )?enjoi(?:nt|gnant)\b
order | injonction | (?:prononc|assorti|adress)\w* ~injonction
order | ordonn | \b(?:a )?ordonn(?:é|e|ant)\b
reprimand | rappel à l | rappel à l'ordre
reprimand | blâme | (?:inflig|prononc|adress)\w* ~blâme
reprimand | avertissement | (?:inflig|prononc|adress|adopt|rend|formul|émet)\w* ~avertissements?\b
no_further_action | sans suite | \b(?:class(?:e|é|ée|er|ent|ons)) ~sans suite
no_further_action | sans suite | (?:décid|procéd|prononc)\w* ~classement sans suite
closed | clôtur | clôtur\w+ ~(?:procédure|mise en demeure|dossier|instruction|enquête)|(?:procédure|dossier|enquête) ~clôtur\w+
closed | clos | \b(?:est|a) clos(?:e|es)?\b
appeal_lodged | recours | (?:introdui|form|dépos|exerc)\w* ~recours
appeal_lodged | appel | (?:a |ont )?(?:fait|interjet\w+|va faire|compte faire) appel
upheld | confirm | confirm(?:é|e|ée) ~(?:amende|sanction|décision)
upheld | rejet | rejet(?:te|é|ée) ~recours
reduced | rédui | (?:rédui|ramen)\w* ~(?:amende|sanction|montant)
annulled | annul | \bannul(?:é|e|ée|ant)\b
paid | pay | (?:a |ont )?payé ~amende
enforcement_threatened | amende | (?:risqu|encour|menac)\w* ~amendes?
enforcement_threatened | sanction | (?:risqu|encour|menac|pourrai)\w* ~sanction\w*
"""

DE = r"""
complaint | beschwerde | \w*beschwerden? ~(?:eingereicht|eingelegt|eingegangen|erhoben|erhalten)
complaint | beschwerde | (?:reicht\w*|legt\w*|erhielt\w*|erhob\w*) ~beschwerden?
complaint | beschwerde | \bging(?:en)? (?:\S+ ){0,8}?\w*beschwerden? (?:\S+ ){0,6}?ein\b
inquiry_opened | verfahren | \w*verfahren ~(?:eröffnet|eingeleitet)|(?:eröffnet|leitet|einleit)\w* ~verfahren\b
inquiry_opened | untersuch | \w*untersuchung\w* ~(?:eröffnet|eingeleitet|begonnen|gestartet)|(?:eröffnet|leitet|beginnt|startet)\w* ~untersuchung\w*
inquiry_opened | ermittl | \w*ermittl(?:ungen)? ~(?:aufgenommen|eingeleitet|begonnen)|\bermittelt (?:gegen|wegen)|(?:leitet|nimmt)\w* ~ermittlungen
inquiry_opened | prüf | \b(?:prüft|überprüft) (?:derzeit|gerade|nun|seit|ob)
information_notice | auskunft | auskunfts(?:heranziehungsbescheid|anordnung|verlangen der)\w*
notice_of_intent | anhörung | anhörungsschreiben|anhörungsverfahren
notice_of_intent | beabsichtig | beabsichtig\w* ~(?:bußgeld|geldbuße|anordnung)
interim_order | einstweilig | einstweilige\w* (?:anordnung|verfügung)
interim_order | vorläufig | vorläufige\w* (?:anordnung|maßnahme|verbot|untersag)\w*
pause | aussetz | (?:aussetz|ausgesetzt)\w*
pause | pausier | \bpausier\w+
pause | stopp | (?:vorerst|vorläufig|zunächst) ~gestoppt
undertaking | verpflicht | verpflichtungserklärung|verpflichtungszusage\w*
draft_decision | entwurf | \w*(?:entscheidungs|beschluss)entwurf ~(?:legte|legt|vorgelegt|übermittelt\w*|übersandt\w*)
draft_decision | entwurf | (?:legte|legt|übermittelt\w*|übersandt\w*) ~\w*(?:entscheidungs|beschluss)entwurf
binding_decision | verbindlich | verbindliche\w* \w*(?:beschluss|entscheidung)\w* (?:\S+ ){0,8}(?:gefasst|erlassen|angenommen)
binding_decision | verbindlich | (?:fass|erläss|erließ|erlass|nimmt|nahm|trifft|traf)\w* ~verbindliche\w* \w*(?:beschluss|entscheidung)\w*
binding_decision | artikel 65 | (?:fass|erläss|erließ)\w* ~beschluss nach artikel 65
decision | beschluss | beschluss (?:\S+ ){0,8}(?:gefasst|erlassen)\b
decision | entschied | \b(?:entschied|entschieden)\b
decision | bescheid | \w*bescheid ~(?:erlassen|ergangen)|(?:erließ|erlässt) ~bescheid
fine | bußgeld | (?:bußgeld\w*|geldbuße\w*) (?:\S+ ){0,12}(?:verhängt\w*|festgesetzt|erlassen)|(?:verhäng|erl[äi]|setzt)\w* (?:\S+ ){0,6}(?:bußgeld\w*|geldbußen?)
fine | geldbu | geldbußen? (?:\S+ ){0,12}(?:verhängt\w*|festgesetzt)|(?:verhäng|setzt)\w* (?:\S+ ){0,6}geldbußen?
fine | bussgeld | (?:bussgeld\w*) (?:\S+ ){0,12}verhängt|verhäng\w* (?:\S+ ){0,6}bussgeld\w*
order | anordn | (?:anordnung\w*|ordnet\w*) ~(?:erlassen|an\b)|erl(?:ieß|ässt) ~anordnung
order | untersag | \b(?:untersagt\w*|untersagung)\b
order | angewiesen | \bangewiesen\b
reprimand | beanstand | beanstandung\w* ~(?:ausgesprochen|erteilt)|(?:spr[aio]ch\w*|erteil\w*) ~beanstandung|\bbeanstandet\b
inquiry_opened | kontrolle | \w*kontrolle\w* (?:\S+ ){0,8}(?:durchgeführt|eingeleitet|begonnen)\b
reprimand | verwarn | (?:verwarnung\w*|verwarnt)\b
no_further_action | keine weiteren | keine weiteren (?:maßnahmen|schritte)
closed | eingestellt | \w*verfahren ~eingestellt
closed | einstell | (?:einstellung|stellt\w*) ~verfahrens?\b
closed | abgeschlossen | \w*verfahren ~abgeschlossen|untersuchung ~abgeschlossen
appeal_lodged | einspruch | (?:einspruch|berufung|beschwerde) ~(?:eingelegt|ein)\b|leg\w* ~(?:einspruch|berufung)
appeal_lodged | klage | \w*klage ~(?:eingereicht|erhoben)|(?:klagt|klagte) gegen
appeal_lodged | berufung | berufung ~eingelegt|(?:legt|legte) ~berufung
upheld | bestätig | bestätig(?:t|te|ten)\b ~(?:bußgeld|geldbuße|bescheid|entscheidung|anordnung)
upheld | zurückgewiesen | (?:klage|berufung|beschwerde|einspruch) (?:\S+ ){0,6}(?:zurückgewiesen|abgewiesen)
reduced | herabgesetzt | (?:bußgeld|geldbuße)\w* (?:\S+ ){0,8}herabgesetzt
reduced | herab | (?:bußgeld|geldbuße)\w* (?:\S+ ){0,10}herab\b
reduced | gesenkt | (?:bußgeld|geldbuße)\w* (?:\S+ ){0,8}gesenkt\b
reduced | reduzier | (?:bußgeld|geldbuße)\w* (?:\S+ ){0,8}reduziert|reduzier\w* (?:\S+ ){0,4}(?:bußgeld|geldbuße)
annulled | aufgehoben | \baufgehoben\b
annulled | hob | \bhob ~(?:bußgeld|bescheid|entscheidung|anordnung) (?:\S+ ){0,6}auf\b
paid | bezahlt | (?:bußgeld|geldbuße) (?:\S+ ){0,5}(?:be)?zahlt
enforcement_threatened | droh | \b(?:droht|drohen|drohte|drohten) (?:\S+ ){0,8}(?:bußgeld\w*|geldbußen?|strafen?|zwangsgeld)
enforcement_threatened | bußgeld | (?:bußgeld|geldbuße)\w* ~(?:droht|drohen|drohte)
"""

ES = r"""
complaint | reclamaci | (?:present|interpu|recib|formul)\w* ~reclamaci(?:ón|ones)
complaint | entrada | (?:tuvo|tiene|ha tenido|tenido) entrada (?:\S+ ){0,8}?(?:reclamaci(?:ón|ones)|denuncias?)\b
complaint | reclamaci | (?<!trámite\sla\s)reclamaci(?:ón|ones) ~(?:presentad|interpuest|recibid)\w*
complaint | denuncia | (?:present|interpu|recib|formul)\w* ~denuncias?\b
inquiry_opened | investigaci | (?:abr|abiert|inici|lanz|emprend)\w* ~investigaci(?:ón|ones)
inquiry_opened | investiga | \b(?:está|están) investigando\b
inquiry_opened | sancionador | (?:abr|abiert|inici|incoa|acuerdo de inicio)\w* ~procedimiento sancionador
inquiry_opened | actuaciones | (?:abr|abiert|inici)\w* ~actuaciones
information_notice | requerimiento | requerimiento de información|(?:requerimiento|requirió) ~información
notice_of_intent | propuesta | propuesta de resolución
interim_order | cautelar | (?:orden|adopt|acord|acuerd|impus|impon|dict)\w* ~medidas? cautelar(?:es)?
interim_order | provisional | (?:orden|adopt|acord|acuerd|impus|impon|dict)\w* ~medidas? provisional(?:es)?
pause | suspend | (?:acept|acord|anunci|ha|va a)\w* ~suspender|ha suspendido|suspendió
pause | paus | \b(?:pausar|pausado|en pausa)\b
undertaking | compromi | (?:asum|adquir|firm|acept)\w* ~compromisos?\b|se comprometió a|se ha comprometido a
draft_decision | proyecto de decisión | (?:present|remit|envi|adopt|comunic)\w* ~proyecto de decisión
binding_decision | vinculante | (?:adopt|dict|emit)\w* ~decisión vinculante
decision | resol | (?:dict|emit|adopt|public)\w* ~resoluci(?:ón|ones)
fine | mult | (?:impu|impon|impone|impuso)\w* ~mult\w+
fine | mult | \b(?:ha |han |fue |ha sido )*mult(?:ó|ado|ada|ados)\b (?:con|a|de)|\bmulta (?:con|a)\b|(?<!la\s)\bmulta de\b
fine | sanci | (?:impu|impon)\w* ~sanci(?:ón|ones)|\b(?:ha |han |fue )*sancion(?:ó|ado|ada|a)\b (?:con|a|de|por)
order | orden | \b(?:ha )?orden(?:ó|ado|a)\b ~a|(?:orden|ordena) (?:la|el|a|que)
reprimand | apercib | apercib(?:imiento|ido|ida|ió|e)\b
no_further_action | archiv | archiv(?:o de|ar|an|ó|aron) (?:las )?(?:presentes )?actuaciones
closed | archiv | (?:archiv(?:ó|ado|a)) ~(?:procedimiento|expediente|reclamación|caso)
closed | cierra | cierra ~(?:investigación|procedimiento|expediente)
closed | cerr | (?:cerró|cerrado) ~(?:investigación|procedimiento|expediente)
appeal_lodged | recurs | (?:interpu|present|formul)\w* ~recurso
appeal_lodged | recurr | \b(?:recurrió|recurrirá|ha recurrido|recurrir)\b
upheld | confirm | confirm(?:ó|ado|a) ~(?:multa|sanción|resolución)
upheld | desestim | desestim(?:ó|ado|a) ~recurso
reduced | reduc | (?:redu[cj]\w+) ~(?:multa|sanción|importe)|(?:multa|sanción) ~redu[cj]\w+
annulled | anul | \banul(?:ó|ado|ada|a)\b
paid | pag | (?:pagó|pagado|abonó|abonado|pago de) ~(?:multa|sanción)
enforcement_threatened | mult | (?:podría|podrían|puede|enfrenta\w*|arriesga\w*|amenaza\w*) ~mult\w+
enforcement_threatened | sanci | (?:podría|podrían|enfrenta\w*|arriesga\w*) ~sanci(?:ón|ones)
"""

IT = r"""
complaint | reclam | (?:present|propost|proporr|ricevut|pervenut)\w* ~reclam[oi]\b|reclam[oi] ~(?:presentat|propost|ricevut|pervenut)\w*
complaint | segnalazion | (?:present|ricevut|pervenut)\w* ~segnalazion[ei]|segnalazion[ei] ~(?:presentat|ricevut|pervenut)\w*
inquiry_opened | istruttoria | (?:apert|apre|aperto|avvia|avviat)\w* ~istruttori[ae]|istruttori[ae] ~(?:aperta|avviata)
inquiry_opened | indagin | (?:apert|apre|avvia|avviat|condott)\w* ~indagin[ei]
inquiry_opened | procedimento | (?:apert|apre|avvia|avviat)\w* ~procedimento
information_notice | richiesta di informazioni | richiest[ae] di informazioni
interim_order | provvisori | (?:dispo|adott|impo|ordin|emess|emett)\w* ~(?:limitazione|misura|misure|blocco) provvisori\w+
interim_order | provvisori | (?:limitazione|misura|misure|blocco) provvisori\w+ ~(?:dispost|impost|adottat)\w*
interim_order | via d'urgenza | (?:dispost|dispone|adottat|impost|impone|intervenut|ordinat|bloccat)\w* ~in via d'urgenza
pause | sospe | (?:accett|decis|annunc|ha)\w* (?:\w+ ){0,3}sospe(?:ndere|so)
undertaking | impegn | (?:assunt|assum|accett|presentat|propost)\w* ~impegni\b|si è impegnat[ao] a
draft_decision | progetto di decisione | (?:presentat|trasmess|adottat|inviat|sottopost)\w* ~progetto di decisione
binding_decision | vincolante | (?:adott|emess|emett)\w* ~decisione vincolante
decision | provvedimento | (?:adott|emess|emanat|pubblicat)\w* ~provvediment[oi]
fine | sanzion | (?:irroga\w*|commina\w*|inflitt\w*|infligg\w*|applicat[ao]|applica|ingiun\w*) ~sanzion[ei]|\b(?:ha )?sanzionat[oa]\b|(?<!la\s)sanzione (?:amministrativa )?(?:pecuniaria )?(?:di|pari a)
fine | mult | \b(?:ha |è stat[oa] )*multat[oa]\b|(?:inflitt|commin|infligg)\w* ~mult[ae]
order | ordin | \b(?:ha )?ordin(?:ato|a|ò)\b|ingiun(?:to|ge)
order | viet | \bha vietato\b|(?:dispost|impost|dispone|impone)\w* ~divieto di trattamento
reprimand | ammon | (?:rivol\w+|adott\w+|dispo\w+) ~ammonimento|ammonit[oa]|ammonisc\w*
no_further_action | non luogo | non luogo a provvedere
closed | archivi | (?:archiviat[oa]|archiviazione) (?:il |del |dei )?(?:procediment|reclam|fascicol|segnalazion)\w*|(?:procedimento|reclamo|fascicolo) ~archiviat[oa]
closed | chiu | (?:chius[oa]|chiude) ~(?:istruttoria|procedimento|indagine)
appeal_lodged | ricorso | (?:presentat|propost|depositat|proporr|presentar)\w* ~ricorso
appeal_lodged | impugn | \bimpugn(?:ato|ata|are|erà)\b
upheld | conferm | conferm(?:ato|ata|a) ~(?:sanzione|multa|provvedimento|decisione)
upheld | respin | respint[oa] ~ricorso|respinge ~ricorso
reduced | ridott | (?:sanzione|multa) ~ridotta|ridotto ~(?:sanzione|multa|importo)
annulled | annull | \bannull(?:ato|ata|a)\b
paid | pag | (?:ha )?pagato ~(?:sanzione|multa)
enforcement_threatened | sanzion | (?:rischi\w*|potrebb\w*|minacc\w*) ~sanzion\w+
enforcement_threatened | mult | (?:rischi\w*|potrebb\w*|minacc\w*) ~mult\w+
"""

NL = r"""
complaint | klacht | (?:dien\w*|ingediend|ontv\w+|kreeg|kregen) ~klachten?|klachten? ~(?:ingediend|ontvangen|binnengekomen)
inquiry_opened | onderzoek | (?:start|begin|begon|begonnen|open|doet|deed|stel|ingesteld)\w* ~onderzoek\b|onderzoek ~(?:gestart|begonnen|geopend|ingesteld)
information_notice | informatieverzoek | informatieverzoek
notice_of_intent | voornemen | voornemen (?:tot|om)
interim_order | voorlopig | voorlopige (?:maatregel|voorziening|verwerkingsverbod)\w*
pause | opgeschort | opgeschort|schort\w* ~op\b
pause | gepauzeerd | gepauzeerd|pauzeert
pause | stopt | (?:stopt|stoppen) (?:voorlopig|tijdelijk)
undertaking | toezegg | toezegging\w*|toegezegd
draft_decision | ontwerpbesluit | (?:stuur|deel|leg|zond|gedeeld|voorgelegd)\w* ~ontwerpbesluit|ontwerpbesluit ~(?:gedeeld|voorgelegd|gestuurd|toegezonden)
binding_decision | bindend | (?:neemt|nam|vastgesteld|genomen) ~bindend besluit|bindend besluit ~(?:genomen|vastgesteld)
decision | besluit | (?:heeft |neemt|nam|genomen|publice\w*) ~besluit\b|besluit genomen
fine | boete | (?:krijgt|kreeg|krijgen) (?:\S+ ){0,8}boetes?\b|(?:leg\w*|opgelegd|deel\w*) ~boetes?\b|boetes? ~(?:opgelegd|op\b|gekregen|uitgedeeld)
fine | beboet | \bbeboet\w*
order | dwangsom | last onder dwangsom
order | gelast | \bgelast\b
order | verwerkingsverbod | verwerkingsverbod
reprimand | berisp | \b(?:berisping|berispt)\b
no_further_action | geen verdere | geen verdere (?:actie|stappen|maatregelen)
closed | onderzoek | onderzoek ~(?:afgerond|afgesloten|beëindigd)
closed | gesloten | (?:zaak|onderzoek|dossier) ~gesloten
appeal_lodged | bezwaar | (?:maak|maakt|gemaakt|ingediend|teken)\w* ~bezwaar|bezwaar ~(?:gemaakt|ingediend|aangetekend)
appeal_lodged | beroep | (?:gaat|ging|gaan|stel\w*|teken\w*) ~(?:hoger )?beroep|in (?:hoger )?beroep (?:gegaan|gaat)|beroep ingesteld
upheld | bevestig | bevestig(?:t|de|d) ~(?:boete|besluit)
upheld | ongegrond | (?:beroep|bezwaar) ~ongegrond
reduced | verlaag | (?:boete|dwangsom) ~verlaagd|verlaag(?:t|de) ~boete
reduced | gematigd | boete ~gematigd
annulled | vernietig | \bvernietig(?:t|d|de)\b
paid | betaald | boete ~betaald
enforcement_threatened | boete | (?:riskeert|riskeren|dreigt|kan|kunnen|hangt) ~boetes?\b
"""

PLAIN = {"en": EN, "fr": FR, "de": DE, "es": ES, "it": IT, "nl": NL}
TABLES = {language: rows + written(language) for language, rows in PLAIN.items()}
