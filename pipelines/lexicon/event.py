"""The language of proceedings: the words of each turn in the life of a probe, by language.

A row: type | stem | pattern.  The stem is plain text that stands in every match (it finds the sentence cheaply), or several
parted by `/` of which one does; the pattern is a regular expression on folded text, where `~` stands for up to five words, `a <> b` for `a ~b` and `b ~a`, and
`(?P<act>…)` holds the event's own words where not all are.  A type with `!` is told by words of denial: "took no appeal".
"""

from pipelines.lexicon import event_asia, event_balkan, event_baltic, event_east, event_north, event_south
from pipelines.lexicon.event_en import EN
from pipelines.lexicon.event_settled import written

FR = r"""
complaint | plainte | (?:dépos(?:e|é|ée|er|ent)|introdui(?:t|te|re|sent)|form(?:e|é|er)|reçu|reçoit|saisie?|adress(?:e|é|ée|er)) ~plaintes?\b
complaint | plainte | plaintes? ~(?:a|ont) été (?:déposée|introduite|reçue)s?
inquiry_opened | enquête | (?:ouv|lanc|engag|diligent|mèn|men|entam)\w* ~enquêtes?\b
inquiry_opened | enquête | enquête ~(?:a été|est) (?:ouverte|lancée|engagée)
inquiry_opened | contrôle | (?:a |ont )?(?:procéd|effectu|réalis|mené)\w* ~contrôles?\b
inquiry_opened | procédure | (?:ouv|lanc|engag)\w* ~procédure
closed | en demeure | (?:clos|clôtur|clore)\w* ~mises? en demeure
order | en demeure | (?:adress|notifi|prononc|publi|décid|engag)\w* (?!clore|clôtur)~mises? en demeure|mise en demeure publique
order | en demeure | \b(?:met|mis) (?:\S+ ){0,4}?en demeure\b|\bété mises? en demeure\b|\ba mis (?:\S+ ){0,4}?en demeure\b
notice_of_intent | rapporteu | rapporteu\w+ ~propos\w*
interim_order | provisoire | (?:prononc|adopt|ordonn|impos|pris|prend|décid)\w* ~(?:mesures?|injonction|interdiction|suspension|limitation) ~provisoires?
pause | suspen | (?:accept|annonc|va|a|décid)\w* (?:\w+ ){0,3}suspend(?:re|u)|\bsuspend (?:son|sa|ses|leurs?)\b
pause | pause | (?:mis|mettre|met) ~en pause|fait une pause
undertaking | engag | (?:pris|prend|prendre|souscri\w*|signé?) ~engagements?\b|s'est engagée? à
draft_decision | projet de décision | (?:soumi|transmi|adress|adopt|présent)\w* ~projet de décision
binding_decision | contraignante | (?:adopt|rend|pris|émi)\w* ~décisions? contraignantes?
decision | décision | (?:adopt|rend|pris|publi|prononc)\w* (?:\w+ ){0,3}décisions?\b
decision | prononcé | \bs'est prononcée?\b
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
no_further_action! | sans suite | \b(?:class(?:e|é|ée|er|ent|ons)) ~sans suite
no_further_action! | sans suite | (?:décid|procéd|prononc)\w* ~classement sans suite
closed | clôtur | clôtur\w+ ~(?:procédure|mise en demeure|dossier|instruction|enquête)|(?:procédure|dossier|enquête) ~clôtur\w+
closed | clos | \b(?:est|sont|a été|ont été|a) clos(?:e|es)?\b
appeal_lodged | recours | (?:introdui|form|dépos|exerc)\w* ~recours
appeal_lodged | appel | (?:a |ont )?(?:fait|interjet\w+|va faire|compte faire) appel
upheld | confirm | confirm(?:é|e|ée) ~(?:amende|sanction|décision)
upheld | rejet | rejet(?:te|é|ée) ~recours
reduced | amende/montant/sanction | (?:rédui|ramen)\w* ~(?:amende|sanction|montant)
annulled | annul | \bannul(?:é|e|ée|ant)\b
paid | pay | (?:a |ont )?payé ~amende
inquiry_opened | contrôle | contrôles? ~(?:a|ont) été (?:effectué|réalisé|mené|diligenté)e?s?
draft_decision | de décision | projets? de décision ~(?:a|ont) été \w+
binding_decision | contraignante | décisions? contraignantes? ~(?:a|ont) été \w+
decision | décision | \bdécisions? (?:\S+ ){0,3}?(?:a|ont) été (?:adoptée|rendue|prise|publiée|prononcée)s?
order | injonction | injonctions? ~(?:a|ont) été (?:prononcée|adressée)s?
reprimand | avertissement | avertissements? ~(?:a|ont) été (?:prononcé|adressé|infligé|formulé)s?
appeal_lodged | recours | recours ~(?:a|ont) été (?:introduit|formé|déposé)s?
upheld | confirmée | (?:amende|sanction|décision)s? (?:\S+ ){0,6}?(?:a|ont) été confirmées?
upheld | recours | recours (?:\S+ ){0,4}?(?:a|ont) été rejetés?
upheld | valid | \bvalid(?:e|é|ée|ent) ~(?:amende|sanction|décision)\b
reduced | amende/sanction | (?:amende|sanction)s? (?:\S+ ){0,6}?(?:a|ont) été (?:réduite|ramenée|diminuée)s?
reduced | amende/sanction | \bramèn\w* ~(?:amende|sanction)
paid | amende | amende ~a été payée
enforcement_threatened | amende | amendes? ~pourrai(?:t|ent) être
enforcement_threatened | amende | (?:risqu|encour|menac)\w* ~amendes?
enforcement_threatened | sanction | (?:risqu|encour|menac|pourrai)\w* ~sanction\w*
"""

DE = r"""
complaint | beschwerde | \w*beschwerden? ~(?:eingereicht|eingelegt|eingegangen|erhoben|erhalten)
complaint | beschwerde | (?:reicht\w*|legt\w*|erhielt\w*|erhob\w*) ~beschwerden?
complaint | beschwerde | \bging(?:en)? (?:\S+ ){0,8}?\w*beschwerden? (?:\S+ ){0,6}?ein\b
inquiry_opened | verfahren | \w*verfahren ~(?:eröffnet|eingeleitet)|(?:eröffnet|leitet|einleit)\w* ~verfahren\b
inquiry_opened | untersuch | \w*untersuchung\w* ~(?:eröffnet|eingeleitet|begonnen|gestartet)|(?:eröffn|leite|beginn|starte)\w* ~untersuchung\w*
inquiry_opened | ermittelt/ermittl | \w*ermittl(?:ungen)? ~(?:aufgenommen|eingeleitet|begonnen)|\bermittelt (?:gegen|wegen)|(?:leitet|nimmt)\w* ~ermittlungen
inquiry_opened | prüf | \b(?:prüft|überprüft) (?:derzeit|gerade|nun|seit|ob)
information_notice | auskunft | auskunfts(?:heranziehungsbescheid|anordnung|verlangen der)\w*
notice_of_intent | anhörung | anhörungsschreiben|anhörungsverfahren
notice_of_intent | beabsichtig | beabsichtig\w* ~(?:bußgeld|geldbuße|anordnung)
interim_order | einstweilig | einstweilige\w* (?:anordnung|verfügung)
interim_order | vorläufig | vorläufige\w* (?:anordnung|maßnahme|verbot|untersag)\w*
pause | setz | (?:aussetz|ausgesetzt)\w*|\bsetz(?:t|te|en|ten) (?:\S+ ){0,5}?\S{0,20}(?:training|verarbeitung|weitergabe|austausch|nutzung|start|einführung|pläne) (?:\S+ ){0,4}?aus\b
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
decision | stattgegeben | \b(?:beschwerde|klage|antrag)\w* (?:\S+ ){0,8}?stattgegeben\b
decision | bescheid | \w*bescheid ~(?:erlassen|ergangen)|(?:erließ|erlässt) ~bescheid
fine | bußgeld/geldbuße | (?:bußgeld\w*|geldbuße\w*) (?:\S+ ){0,12}(?:verhängt\w*|festgesetzt|erlassen)|(?:verhäng|erl[äi]|setzt)\w* (?:\S+ ){0,6}(?:bußgeld\w*|geldbußen?)
fine | geldbu | geldbußen? (?:\S+ ){0,12}(?:verhängt\w*|festgesetzt)|(?:verhäng|setzt)\w* (?:\S+ ){0,6}geldbußen?
fine | bussgeld | (?:bussgeld\w*) (?:\S+ ){0,12}verhängt|verhäng\w* (?:\S+ ){0,6}bussgeld\w*
order | anordnung/ordnet | (?:anordnung\w*|ordnet\w*) ~(?:erlassen|an\b)|erl(?:ieß|ässt) ~anordnung
order | untersag | \b(?:untersagt\w*|untersagung)\b
order | angewiesen | \bangewiesen\b
reprimand | beanstand | beanstandung\w* ~(?:ausgesprochen|erteilt)|(?:spr[aio]ch\w*|erteil\w*) ~beanstandung|\bbeanstandet\b
inquiry_opened | kontrolle | \w*kontrolle\w* (?:\S+ ){0,8}(?:durchgeführt|eingeleitet|begonnen)\b
reprimand | verwarn | (?:verwarnung\w*|verwarnt)\b
no_further_action! | keine weiteren | keine weiteren (?:maßnahmen|schritte)
closed | eingestellt | \w*verfahren ~eingestellt
closed | verfahren | (?:einstellung|stellt\w*) ~verfahrens?\b
closed | abgeschlossen | \w*verfahren ~abgeschlossen|untersuchung ~abgeschlossen
appeal_lodged | berufung/einspruch/revision/widerspruch | (?:einspruch|berufung|revision|widerspruch) ~(?:eingelegt|ein)\b|leg\w* ~(?:einspruch|berufung|revision|widerspruch)
appeal_lodged | klage/klagt | \w*klage ~(?:eingereicht|erhoben)|(?:klagt|klagte) gegen
appeal_lodged | berufung | berufung ~eingelegt|(?:legt|legte) ~berufung
upheld | bestätig | bestätig(?:t|te|ten)\b ~(?:bußgeld|geldbuße|bescheid|entscheidung|anordnung)
upheld | abgewiesen/zurückgewiesen | (?:klage|berufung|beschwerde|einspruch) (?:\S+ ){0,6}(?:zurückgewiesen|abgewiesen)
reduced | herabgesetzt | (?:bußgeld|geldbuße)\w* (?:\S+ ){0,8}herabgesetzt
reduced | herab | (?:bußgeld|geldbuße)\w* (?:\S+ ){0,10}herab\b
reduced | gesenkt | (?:bußgeld|geldbuße)\w* (?:\S+ ){0,8}gesenkt\b
reduced | reduzier | (?:bußgeld|geldbuße)\w* (?:\S+ ){0,8}reduziert|reduzier\w* (?:\S+ ){0,4}(?:bußgeld|geldbuße)
annulled | aufgehoben | \baufgehoben\b
annulled | hob | \bhob ~(?:bußgeld|bescheid|entscheidung|anordnung) (?:\S+ ){0,6}auf\b
inquiry_opened | ermittelt | \bgegen (?:\S+ ){1,4}?(?:wird|wurde) ermittelt\b
fine | bußgeld/geldbuße/strafe | (?:muss|müssen) (?:\S+ ){0,6}?(?:bußgeld|geldbuße|strafe) (?:\S+ ){0,6}?zahlen\b
fine | strafe | verhängt\w* ~(?:\w*strafe)\b|\w*strafe (?:\S+ ){0,8}?verhängt\b
fine | belegt | \bbelegt\w* (?:\S+ ){0,8}?(?:bußgeld|geldbuße|strafe)\w*|(?:bußgeld|geldbuße|strafe)\w* (?:\S+ ){0,6}?belegt\b
appeal_lodged | beschwerde gegen | \bbeschwerde gegen (?:\S+ ){1,5}?(?:bescheid|urteil|entscheidung|beschluss)\w* (?:\S+ ){0,6}?(?:eingelegt|ein)\b
upheld | bestätigt | (?:bußgeld|geldbuße|bescheid|entscheidung|anordnung)\w* (?:\S+ ){0,6}?bestätigt\b
upheld | klage/berufung/beschwerde/einspruch | \bw(?:ies|eist) (?:\S+ ){0,3}?(?:klage|berufung|beschwerde|einspruch) (?:\S+ ){0,6}?(?:ab|zurück)\b
reduced | senkt | \bsenkte?n? ~\S{0,20}(?:bußgeld|geldbuße)\w*
annulled | kipp | \b(?:gericht\w*|eugh|bverwg|richter) kipp(?:t|te|en)\b|\bkippt\w* ~(?:bußgeld|geldbuße|bescheid|entscheidung|urteil)\w*
paid | bußgeld/geldbuße | (?:bußgeld|geldbuße) (?:\S+ ){0,5}(?:be|ge)zahlt
enforcement_threatened | droh | \b(?:droht|drohen|drohte|drohten) (?:\S+ ){0,8}(?:bußgeld\w*|geldbußen?|strafen?|zwangsgeld)
enforcement_threatened | bußgeld/geldbuße | (?:bußgeld|geldbuße)\w* ~(?:droht|drohen|drohte)
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
information_notice | información | requerimiento de información|(?:requerimiento|requirió) ~información
notice_of_intent | propuesta | propuesta de resolución
interim_order | cautelar | (?:orden|adopt|acord|acuerd|impus|impon|dict)\w* ~medidas? cautelar(?:es)?
interim_order | provisional | (?:orden|adopt|acord|acuerd|impus|impon|dict)\w* ~medidas? provisional(?:es)?
pause | suspend | (?:acept|acord|anunci|ha|va a)\w* ~suspender|ha suspendido|suspendió
pause | paus | \b(?:pausar|pausado|en pausa)\b
undertaking | compromiso/se comprometió a/se ha comprometido a | (?:asum|adquir|firm|acept)\w* ~compromisos?\b|se comprometió a|se ha comprometido a
draft_decision | proyecto de decisión | (?:present|remit|envi|adopt|comunic)\w* ~proyecto de decisión
binding_decision | vinculante | (?:adopt|dict|emit)\w* ~decisión vinculante
decision | resol | (?:dict|emit|adopt|public)\w* ~resoluci(?:ón|ones)
fine | mult | (?:impu|impon|impone|impuso)\w* ~mult\w+
fine | mult | \b(?:ha |han |fue |ha sido )*mult(?:ó|ado|ada|ados)\b (?:con|a|de)|\bmulta (?:con|a)\b|(?<!la\s)\bmulta de\b
fine | sanci | (?:impu|impon)\w* ~sanci(?:ón|ones)|\b(?:ha |han |fue )*sancion(?:ó|ado|ada|a)\b (?:con|a|de|por)
order | orden | \b(?:ha )?orden(?:ó|ado|a)\b ~a|(?:orden|ordena) (?:la|el|a|que)
reprimand | apercib | apercib(?:imiento|ido|ida|ió|e)\b
no_further_action! | archiv | archiv(?:o de|ar|an|ó|aron) (?:las )?(?:presentes )?actuaciones
closed | archiv | (?:archiv(?:ó|ado|a)) ~(?:procedimiento|expediente|reclamación|caso|actuaciones|denuncia)
closed | cierra | cierra ~(?:investigación|procedimiento|expediente)
closed | cerr | (?:cerró|cerrado) ~(?:investigación|procedimiento|expediente)
appeal_lodged | recurs | (?:interpu|present|formul)\w* ~recurso
appeal_lodged | recurr | \b(?:recurrió|recurrirá|ha recurrido|recurrir|recurre (?=la|el|los|contra|ante|su))
upheld | confirm | confirm(?:ó|ado|a) ~(?:multa|sanción|resolución)
upheld | desestim | desestim(?:ó|ado|a) ~recurso
reduced | importe/multa/sanción | (?:redu[cj]\w+) ~(?:multa|sanción|importe)|(?:multa|sanción) ~redu[cj]\w+
annulled | anul | \banul(?:ó|ado|ada|a)\b
paid | multa/sanción | (?:pagó|pagado|abonó|abonado|pago de) ~(?:multa|sanción)
complaint | denunci | \bdenunci(?:ó|a|aron|ado) ~ante\b
inquiry_opened | investiga | \b(?:aepd|agencia|autoridad|comisión|cnmc|dpc)\)? (?:ya )?investiga\b
undertaking | compromete | \bse compromete(?:n|rá)? a\b
closed | archivad | (?:procedimiento|expediente|reclamación|caso) (?:\S+ ){0,4}?(?:fue|ha sido|quedó|queda) archivad[oa]
closed | cerr | \bse (?:ha )?cerr(?:ó|ado) ~(?:investigación|procedimiento|expediente)
upheld | confirmad | (?:multa|sanción|resolución) (?:\S+ ){0,6}?(?:fue|ha sido|queda|quedó) confirmada
upheld | desestimado | recurso (?:\S+ ){0,4}?(?:fue|ha sido) desestimado
reduced | rebaj | \brebaj(?:ó|a|ado|ada) ~(?:multa|sanción)
paid | pagada | (?:multa|sanción) (?:\S+ ){0,4}?(?:fue|ha sido) pagada
enforcement_threatened | mult | (?:podría|podrían|puede|enfrenta\w*|arriesga\w*|amenaza\w*) ~mult\w+
enforcement_threatened | sanci | (?:podría|podrían|enfrenta\w*|arriesga\w*) ~sanci(?:ón|ones)
"""

IT = r"""
complaint | reclam | (?:present|propost|proporr|ricevut|pervenut)\w* ~reclam[oi]\b|reclam[oi] ~(?:presentat|propost|ricevut|pervenut)\w*
complaint | segnalazion | (?:present|ricevut|pervenut)\w* ~segnalazion[ei]|segnalazion[ei] ~(?:presentat|ricevut|pervenut)\w*
inquiry_opened | istruttori | (?:apert|apre|aperto|avvia|avviat)\w* ~istruttori[ae]|istruttori[ae] ~(?:aperta|avviata)
inquiry_opened | indagin | (?:apert|apre|avvia|avviat|condott)\w* ~indagin[ei]
inquiry_opened | procedimento | (?:apert|apre|avvia|avviat)\w* ~procedimento
information_notice | richiest | richiest[ae] di informazioni
interim_order | provvisori | (?:dispo|adott|impo|ordin|emess|emett)\w* ~(?:limitazione|misura|misure|blocco) provvisori\w+
interim_order | provvisori | (?:limitazione|misura|misure|blocco) provvisori\w+ ~(?:dispost|impost|adottat)\w*
interim_order | via d'urgenza | (?:dispost|dispone|adottat|impost|impone|intervenut|ordinat|bloccat)\w* ~in via d'urgenza
interim_order | blocca | \b(?:garante|autorità)(?: \w+)? blocca\b
pause | sospe | (?:accett|decis|annunc|ha)\w* (?:\w+ ){0,3}sospe(?:ndere|so)
undertaking | impegn | (?:assunt|assum|accett|presentat|propost)\w* ~impegni\b|si è impegnat[ao] a
draft_decision | progetto di decisione | (?:presentat|trasmess|adottat|inviat|sottopost)\w* ~progetto di decisione
binding_decision | vincolante | (?:adott|emess|emett)\w* ~decisione vincolante
decision | provvediment | (?:adott|emess|emanat|pubblicat)\w* ~provvediment[oi]
fine | sanzion | (?:irroga\w*|commina\w*|inflitt\w*|infligg\w*|applicat[ao]|applica|ingiun\w*) ~sanzion[ei]|\b(?:ha )?sanzionat[oa]\b|(?<!la\s)sanzione (?:amministrativa )?(?:pecuniaria )?(?:di|pari a)
fine | mult | \b(?:ha |è stat[oa] )*multat[oa]\b|(?:inflitt|commin|infligg)\w* ~mult[ae]|\b(?:garante|autorità|agcm)(?: \w+)? multa (?!di\b|da\b|per\b|in\b|a\b)
order | ingiun/ordin | \b(?:ha )?ordin(?:ato|a|ò)\b|ingiun(?:to|ge)
order | viet | \bha vietato\b|(?:dispost|impost|dispone|impone)\w* ~divieto di trattamento
reprimand | ammon | (?:rivol\w+|adott\w+|dispo\w+) ~ammonimento|ammonit[oa]|ammonisc\w*
no_further_action! | non luogo | non luogo a provvedere
closed | archivi | (?:archiviat[oa]|archiviazione) (?:il |del |dei )?(?:procediment|reclam|fascicol|segnalazion)\w*|(?:procedimento|reclamo|fascicolo) ~archiviat[oa]
closed | chiu | (?:chius[oa]|chiude) ~(?:istruttoria|procedimento|indagine)
appeal_lodged | ricorso | (?:presentat|propost|depositat|proporr|presentar)\w* ~ricorso
appeal_lodged | impugn | \bimpugn(?:ato|ata|are|erà)\b
upheld | conferm | conferm(?:ato|ata|a) ~(?:sanzione|multa|provvedimento|decisione)
upheld | respin | respint[oa] ~ricorso|respinge ~ricorso
reduced | ridott | (?:sanzione|multa) ~ridotta|ridotto ~(?:sanzione|multa|importo)
annulled | annull | \bannull(?:ato|ata|a)\b
paid | pag | (?:ha )?pagato ~(?:sanzione|multa)
closed | chius | (?:istruttoria|procedimento|indagine) (?:\S+ ){0,4}?(?:è|sono) stat\w chius\w
appeal_lodged | ricorso | \b(?:ha |hanno )?fatto ricorso\b
upheld | confermat | (?:sanzione|multa|provvedimento|decisione) (?:\S+ ){0,6}?(?:è|sono) stat\w confermat\w
upheld | respint | ricorso (?:\S+ ){0,4}?(?:è|sono) stat\w respint\w
reduced | ridott | (?:sanzione|multa) (?:\S+ ){0,6}?(?:è|sono) stat\w ridott\w
paid | pagat | (?:sanzione|multa) (?:\S+ ){0,4}?(?:è|sono) stat\w pagat\w
enforcement_threatened | sanzion | (?:rischi\w*|potrebb\w*|minacc\w*) ~sanzion\w+
enforcement_threatened | mult | (?:rischi\w*|potrebb\w*|minacc\w*) ~mult\w+
"""

NL = r"""
complaint | klacht | (?:dien\w*|ingediend|ontv\w+|kreeg|kregen) ~klacht(?:en)?|klacht(?:en)? ~(?:ingediend|ontvangen|binnengekomen)
inquiry_opened | onderzoek | (?:start|begin|begon|begonnen|open|doet|deed|stel|ingesteld)\w* ~onderzoek\b|onderzoek ~(?:gestart|begonnen|geopend|ingesteld)
information_notice | informatieverzoek | informatieverzoek
notice_of_intent | voornemen | voornemen (?:tot|om)
interim_order | voorlopig | voorlopige (?:maatregel|voorziening|verwerkingsverbod)\w*
pause | schort | opgeschort|schort\w* ~op\b
pause | gepauzeerd/pauzeert | gepauzeerd|pauzeert
pause | tijdelijk/voorlopig | (?:stopt|stoppen) (?:voorlopig|tijdelijk)
undertaking | gezegd/zegging | toezegging\w*|toegezegd
draft_decision | ontwerpbesluit | (?:stuur|deel|leg|zond|gedeeld|voorgelegd)\w* ~ontwerpbesluit|ontwerpbesluit ~(?:gedeeld|voorgelegd|gestuurd|toegezonden)
binding_decision | bindend | (?:neemt|nam|vastgesteld|genomen) ~bindend besluit|bindend besluit ~(?:genomen|vastgesteld)
decision | besluit | (?:heeft |neemt|nam|genomen|publice\w*) ~besluit\b|besluit genomen
fine | boete | (?:krijgt|kreeg|krijgen) (?:\S+ ){0,8}\w*boetes?\b|(?:leg\w*|opgelegd|deel\w*) ~\w*boetes?\b|\w*boetes? ~(?:opgelegd|op\b|gekregen|uitgedeeld)
decision | oordeel | \b(?:geschillenkamer|rechtbank|ap|gba|autoriteit|persoonsgegevens)\)? oordeel(?:t|de) dat\b
fine | beboet | \bbeboet\w*
order | dwangsom | last onder dwangsom
order | gelast | \bgelast\b
order | verwerkingsverbod | verwerkingsverbod
reprimand | berisp | \b(?:berisping|berispt)\b
no_further_action! | geen verdere | geen verdere (?:actie|stappen|maatregelen)
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
inquiry_opened | onderzoekt | \b(?:ap|autoriteit|persoonsgegevens|toezichthouder|acm|gba)\)? onderzoekt\b
reprimand | waarschuwing | (?:gaf|geeft|gegeven|kreeg|krijgt) <> (?:\w+ )?waarschuwing
closed | zaak/onderzoek/dossier | \bsl(?:oot|uit) ~(?:zaak|onderzoek|dossier) (?:\S+ ){0,2}?af\b
upheld | bevestigd | (?:boete|besluit) (?:\S+ ){0,4}?bevestigd\b
upheld | afgewezen | (?:beroep|bezwaar) (?:\S+ ){0,4}?afgewezen\b
enforcement_threatened | boete | (?:riskeert|riskeren|dreigt|kan|kunnen|hangt) ~boetes?\b
"""

PLAIN = {"en": EN, "fr": FR, "de": DE, "es": ES, "it": IT, "nl": NL}
OTHERS = {
    "da": event_north.DA,
    "no": event_north.NO,
    "nb": event_north.NO,
    "nn": event_north.NO,
    "sv": event_north.SV,
    "fi": event_north.FI,
    "pt": event_south.PT,
    "ro": event_south.RO,
    "el": event_south.EL,
    "pl": event_east.PL,
    "cs": event_east.CS,
    "sk": event_east.SK,
    "hu": event_east.HU,
    "hr": event_balkan.HR,
    "sl": event_balkan.SL,
    "bg": event_balkan.BG,
    "et": event_baltic.ET,
    "lv": event_baltic.LV,
    "lt": event_baltic.LT,
    "ko": event_asia.KO,
    "ja": event_asia.JA,
}
UNSPACED = frozenset({"ko", "ja"})  # languages in which words cling to each other
TABLES = {language: rows + written(language) for language, rows in PLAIN.items()} | OTHERS
