"""The language of proceedings in Danish, Norwegian, Swedish and Finnish: rows as in `pipelines.lexicon.event`."""

DA = r"""
complaint | klage | (?:indgav|indgivet|indgiver|indsendt|modtog|modtaget|modtager|indbragt) <> \w*klager?\b
complaint | klage | \bklage(?:t|de) (?:til|over)
inquiry_opened | sag | (?:indled\w*|åbne(?:de|r|t)|rejs(?:te|er|t)|start(?:ede|er|et)|påbegynd\w*) <> (?:en |tilsyns|egendrifts)sag\b
inquiry_opened | undersøg | (?:indled\w*|åbne(?:de|r|t)|start(?:ede|er|et)|påbegynd\w*|iværksæt\w*|iværksat\w*) <> \w*undersøgelse\w*
inquiry_opened | undersøger | \b(?:datatilsynet|tilsynet|styrelsen) undersøger\b
inquiry_opened | tilsyn | (?:indled\w*|start(?:ede|er|et)|foretog|foretaget|gennemfør\w*) <> (?:plan\w+ )?tilsyn(?:sbesøg)?\b
inquiry_opened | tilsyn | \bvar (?:\S+ ){0,4}på tilsynsbesøg
information_notice | udlever | (?:påb\w+|pålagt\w*|pålagde|anmod\w+) ~udlever\w* ~oplysninger
notice_of_intent | indstil | \bindstil(?:let|ler|lede|les)\b ~(?:bøde|bødestraf)\b
notice_of_intent | politianmeld | \bpolitianmeld\w+
notice_of_intent | varsl | \bvarsl\w+ ~(?:bøde|påbud|forbud|afgørelse)\w*
interim_order | midlertidig | midlertidigt? (?:forbud|påbud|begrænsning|foranstaltning)\w*|forb(?:yder|ød) midlertidigt
pause | pause | (?:sat|sætter|satte) ~på pause
pause | suspender | \bsuspender(?:er|ede|et)\b
pause | midlertidigt | (?:stopper|stoppede|stoppet|indstiller|indstillet) midlertidigt|midlertidigt (?:stoppet|indstillet|sat)
undertaking | forplig | \bforplig\w+ sig til
undertaking | tilsagn | (?:afgiv\w*|afgav|giver|gav|givet) ~tilsagn
draft_decision | udkast | (?:forel\w+|send\w*|sendt\w*|fremsend\w*|delt\w*|oversend\w*) <> udkast til (?:\w+ )?afgørelse
binding_decision | bindende | (?:truffet|traf|træffer|vedtag\w*|vedtog) <> bindende (?:\w+ )?afgørelse
decision | afgør | (?:truffet|traf|træffer|offentliggør|offentliggjort\w*) <> \w*afgørelse\w*
decision | dom | (?:afsagt|afsagde|afsiger) ~dom\b|\bdommen (?:faldt|blev afsagt)
decision | konkluder | \b(?:datatilsynet|tilsynet|styrelsen|retten) konkluder\w+
fine | bøde | (?:idøm\w*|pål(?:agt\w*|agde|ægger|ægges)|udsted\w*|udskriv\w*|fik|får|giver|gav|givet|vedtaget) <> (?:\w*bøder?|administrativ\w* bøde\w*)\b
order | påbud | (?:giver|gav|givet|udsted\w*|meddel\w*|modtag\w*|får|fik) <> påbud\w*
order | påb | \bpåb(?:yder|ød|udt|ydes)\b
order | forbud | (?:nedlæg\w*|nedlag\w*|udsted\w*|giver|gav|givet) <> \w*forbud\w*
order | forb | \bforb(?:yder|ød)\b(?! midlertidigt)
reprimand | kritik | (?:udtal\w*|udtrykk\w*|udtrykt\w*|rett\w*|fik|får) <> (?:\w+ )?kritik\b
reprimand | advarsel | (?:giver|gav|givet|udsted\w*|tildel\w*|fik|får) <> advarsel\b
reprimand | irettes | \b(?:irettesæt\w+|irettesat\w*)
no_further_action! | yderligere | foretager sig (?:\S+ ){0,4}yderligere|ikke ~yderligere ~sagen
closed | afslut | (?:afslut\w+) <> (?:sag|undersøgelse|tilsyn)\w*
closed | henl | \bhenl(?:agt|agde|ægger|ægges)\b
appeal_lodged | anke | \bank(?:et|ede|er|es)\b
appeal_lodged | indbr | \bindbr(?:agt|agte|inger) ~(?:domstolene|retten|landsretten|byretten|højesteret)
appeal_lodged | klage | klage(?:t|de|r) (?:\S+ ){0,3}over (?:\w+ )?(?:afgørelse|bøde|påbud|forbud)\w*
upheld | stadfæst | \bstadfæst\w+
upheld | fasthold | (?:fasthold\w+) <> (?:afgørelse|forbud|påbud|bøde|kritik)\w*
upheld | opretholdt | \bopretholdt\w*
reduced | nedsat/nedsætter/nedsættes/sat ned/sænkede/sænket | (?:nedsat|nedsatte|nedsætter|sat ned|sænket|sænkede|nedsættes) <> bøde\w*
annulled | ophæv | (?:ophæve(?:t|de|r|s)) <> (?:afgørelse|forbud|påbud|dom|bøde)\w*
annulled | annuller | \bannuller\w+
annulled | ugyldig | (?:kendt|kendte|erklær\w+) ~ugyldig
paid | beta | \bbetal(?:t|te) <> bøde\w*
enforcement_threatened | bøde | (?:risiker\w*|truer|trues|truet|kan vente|kan få) ~bøde\w*
"""

NO = r"""
complaint | klage | (?:sendte|sendt|leverte|levert|innga|inngitt|mottok|mottatt|mottar|fremsatte) <> \w*klager?\b
complaint | kla | \bklag(?:et|de|a)\b (?:\S+ ){1,5}inn\b|\bklag(?:et|de|a) (?:inn|til)\b|\bbegynte med (?:\S+ ){0,3}klager?\b
inquiry_opened | sak | (?:åpne(?:t|r)|innled\w*|opprett\w*|start(?:et|er)) <> (?:en |tilsyns|gransknings)sak\b
inquiry_opened | gransk | (?:åpne(?:t|r)|innled\w*|start(?:et|er)|iverksat\w*|iverksett\w*) <> \w*gransking\w*
inquiry_opened | gransk | \b(?:datatilsynet|tilsynet) gransker\b
inquiry_opened | undersøk | (?:åpne(?:t|r)|innled\w*|start(?:et|er)|iverksat\w*|iverksett\w*) <> \w*undersøkelse\w*
inquiry_opened | undersøk | \b(?:datatilsynet|tilsynet) undersøker\b
inquiry_opened | kontroll/tilsyn | (?:åpne(?:t|r)|innled\w*|start(?:et|er)|gjennomfør\w*) <> (?:\w+ )?(?:tilsyn|kontroll)\b
information_notice | redegjør | (?:krav|krev\w+|pålegg) om redegjørelse
notice_of_intent | vars | \bvarsl(?:et|er|a)\b|\bvarsel om (?:\w+ ){0,2}(?:\w*gebyr|pålegg|vedtak|tvangsmulkt|forbud)\w*
interim_order | midlertidig | midlertidig (?:forbud|pålegg|begrensning|tiltak)\w*|(?:forb(?:yr|ød|udt)) (?:\S+ ){0,5}midlertidig|fatt\w* ~midlertidig\w* \w*vedtak
pause | pause/vent | (?:satt|setter|satte) ~på (?:pause|vent)
pause | midlertidig | (?:stanser|stanset|stoppet|stopper) ~midlertidig|midlertidig (?:stanset|stoppet)
pause | bruk/innføring/lansering/vilkår | \b(?:utsetter|utsatte|utsatt) ~(?:lansering|innføring|bruk|vilkår)\w*
undertaking | forplikte | \bforplikte\w+ seg til
draft_decision | utkast | (?:send\w*|sendt\w*|la frem|lagt frem|del\w*|oversend\w*) <> utkast til (?:\w+ )?vedtak
binding_decision | bindende | (?:fatt\w*|trat\w*|truffet|vedta\w*|vedtok) <> bindende (?:\w+ )?(?:vedtak|avgjørelse|beslutning)
decision | vedtak | \b(?:fattet|gjorde|gjort|truffet|traff|treffer|publisert\w*) <> (?:\w+ )?vedtak\w*
decision | avgjør | (?:truffet|traff|treffer|avsagt|avsa) <> avgjørelse\w*
decision | dom | (?:avsagt|avsa|avsier) ~dom\b|\bdommen er fra\b
decision | konkluder | \b(?:datatilsynet|tilsynet|nemnda|retten|personvernnemnda) konkluder\w+
fine | gebyr | (?:ilagt|ilegger|ila|ilegges|får|fikk|fått|gir|ga|gitt|utsted\w*) <> \w*gebyr\w*
fine | ot/øter | (?:ilagt|ilegger|ila|ilegges|får|fikk|fått|gir|ga|gitt) <> (?:bot|bøter)\b
order | tvangsmulkt | (?:ilagt|ilegger|ila|ilegges|gir|ga|gitt|vedt\w+) <> \w*tvangsmulkt\w*
order | pålegg | (?:gir|ga|gitt|får|fikk|fått|fatt\w*|mottok|mottatt) <> pålegg\w*
order | pål | \b(?:pålagt|påla|pålegger|pålegges)\b (?!gebyr)
order | forb | \bforb(?:yr|ød)\b(?! (?:\S+ ){0,5}midlertidig)|(?:nedla|nedlagt|ned(?:legger)) ~forbud\w*
reprimand | irettes | \birettesett\w+|\birettesatt\w*
reprimand | advarsel | (?:gir|ga|gitt|får|fikk|fått) <> advarsel\b
reprimand | kritikk | (?:gir|ga|gitt|får|fikk|fått|rett\w+) <> (?:\w+ )?kritikk\b
no_further_action! | følge | ikke (?:\S+ ){0,3}følge (?:\S+ ){0,3}(?:videre|opp)
closed | avslutt | (?:avslutt\w+) <> (?:sak|undersøkelse|tilsyn|kontroll)\w*
closed | henl | \bhenl(?:agt|egger|a)\b
appeal_lodged | ank | \bank(?:et|er|a|es)\b
appeal_lodged | gebyr/påklaget/pålegg/vedtak | \bklag(?:et|er|de) (?:\S+ ){0,3}på (?:\w+ )?(?:vedtak|gebyr|pålegg)\w*|(?:vedtak|gebyr|pålegg)\w* (?:\S+ ){0,3}påklaget
appeal_lodged | reist sak/til s/ut søksmål | \b(?:gått|gikk|går) til (?:sak|søksmål)\b|(?:tok|tatt) ut søksmål|reist sak
upheld | oppretth | \bopprettho?ld\w*
upheld | stadfest | \bstadfest\w+
upheld | gyldig | \b(?:er|var) gyldig\b
upheld | avvist/forkast | (?:forkast\w+|avvist\w*) <> (?:anke|klage|søksmål)\w*
upheld | stående | \bbl(?:ir|e) stående\b
reduced | nedsatt/reduserer/reduserte/redusert/satt ned/satte ned/senket | (?:(?:har|ble|blir) satt ned|satte ned|nedsatt|redusert|reduserte|reduserer|senket) <> \w*gebyr\w*
annulled | opphev | \bopphev(?:et|er|es|de)\b
annulled | ugyldig | (?:kjent|kjente|erklær\w+|er|var) ~ugyldig\b
paid | beta | \bbetal(?:t|te) <> \w*(?:gebyr|mulkt|bot)\w*
enforcement_threatened | gebyr | (?:risiker\w*|truer med|kan få|kan bli ilagt) ~\w*gebyr\w*
enforcement_threatened | mulkt | (?:risiker\w*|truer med|kan få|kan bli ilagt) ~\w*mulkt\w*
"""

SV = r"""
complaint | klagomål | (?:lämna\w*|skicka\w*|inkom\w*|kom|ta(?:r|git)|tog|få(?:r|tt)|fick|ge(?:r|tt)|gav|mottag\w*|mottog) <> \w*klagomål\w*
complaint | klaga | \bklaga(?:t|de) (?:till|över|på)
complaint | anmäl | \banmäl(?:de|t|er) (?:\S+ ){0,6}till (?:imy|datainspektionen|integritetsskyddsmyndigheten|konsumentverket)
inquiry_opened | tillsyn | (?:inled\w*|inlett\w*|påbörja\w*|starta\w*|öppna\w*) <> \w*tillsyn\w*
inquiry_opened | granskning | (?:inled\w*|inlett\w*|påbörja\w*|starta\w*|öppna\w*) <> \w*granskning\w*
inquiry_opened | utredning | (?:inled\w*|inlett\w*|påbörja\w*|starta\w*|öppna\w*) <> \w*utredning\w*
inquiry_opened | gransk | \b(?:imy|integritetsskyddsmyndigheten|datainspektionen|myndigheten)\)? (?:har )?gransk(?:at|ar|ade)\b
information_notice | uppgifter | (?:begär\w*|föreläg\w*|förelag\w*) ~lämna (?:in )?uppgifter
notice_of_intent | avser | \bavser att (?:besluta|utfärda|meddela|förelägga)
interim_order | tillfällig | tillfälligt? (?:förbud|begränsning)\w*|förbjud\w* tillfälligt
interim_order | interimistisk | interimistisk\w* (?:beslut|förbud|föreläggande)\w*
pause | paus | \bpausa(?:r|t|de|s)\b
pause | tillfälligt | (?:stoppa\w*|avbryt\w*|avbröt|upphör\w*) tillfälligt|tillfälligt (?:stoppa\w*|avbrut\w*)
pause | sk | \bskjuter upp\b|\bsköt upp\b|\bskjutit upp\b
undertaking | sig | \båt(?:ar|og|agit) sig\b
draft_decision | utkast | (?:skicka\w*|lämna\w*|dela\w*|överlämna\w*|skickat) <> \w*utkast till beslut
draft_decision | utkast | beslutsutkast\w*
binding_decision | bindande | (?:anta\w*|antog|fatta\w*) <> bindande beslut
decision | beslut | (?:fattat|fattar|fattade|meddela\w*|publicera\w*) <> (?:\w+ )?beslut\w*
decision | beslutade | \bbeslutade\b
decision | dom | (?:meddela\w*) (?:\w+ )?dom\b
decision | konstatera | \b(?:imy|integritetsskyddsmyndigheten|datainspektionen|myndigheten|domstolen|kammarrätten|förvaltningsrätten)\)? konstatera(?:r|de|t)\b
fine | sanktionsavgift | (?:beslut\w*|utfärda\w*|påf[öo]r\w*|döm\w*|tilldela\w*|ålägg\w*|få(?:r|tt)|fick|beslöt) <> \w*sanktionsavgift\w*
fine | böter | (?:döm\w*|ålägg\w*|få(?:r|tt)|fick|beslut\w*) <> böter\b
order | förel | \bföreläg(?:ger|gs|gas)\b|\bförelag(?:d|t|da)\b|\bförelades?\b
order | föreläggande | (?:meddela\w*|utfärda\w*|beslut\w*|få(?:r|tt)|fick|rikta\w*) <> föreläggande\w*
order | förb | \bförbj(?:uder|öd|udit)\b|(?:utfärda\w*|meddela\w*) ~förbud\w*
reprimand | reprimand | (?:ge(?:r|tt)|gav|få(?:r|tt)|fick|utfärda\w*|tilldela\w*|beslut\w*) <> reprimand\w*
reprimand | varning | (?:utfärda\w*|tilldela\w*) <> varning\b
reprimand | kriti | (?:rikta\w*) ~kritik\b|\bkritisera(?:r|de|t|s)\b
no_further_action! | åtgärd | (?:inga|inte ~några) (?:ytterligare |vidare )åtgärder
closed | avslut | (?:avslut\w+) <> (?:ärende|granskning|tillsyn|utredning)\w*
closed | avskr/lagt ned/lägger ned | \bavskr(?:iver|ev|ivit|ivs|ivet)\b|\blägger ned\b|\blagt ned\b
appeal_lodged | överklaga | \böverklaga(?:t|de|r|ts|des)\b
upheld | fastst | \bfastst(?:äller|ällde|ällt|älls|älldes|ällts)\b <> (?:\w*sanktionsavgift|beslut|dom)\w*
upheld | avsl | (?:avsl(?:ag\w*|år|og|ås|ogs)) <> överklagande\w*
upheld | avsl | överklagande\w* (?:\S+ ){0,2}avslås
upheld! | prövningstillstånd | inte (?:\w+ )?prövningstillstånd
reduced | sän | \bsän(?:kte|ker|kt|kts|ktes|ks)\b <> \w*(?:sanktionsavgift|avgift|belopp)\w*
reduced | sän | \bsänk(?:te|er|t) den\b
annulled | upph | \bupphäv(?:er|de|t|s|des|ts)\b
annulled | undanröj | \bundanröj(?:er|de|t|s|des|ts)\b
paid | betala | \bbetala(?:t|de) <> \w*(?:sanktionsavgift|böter)\w*
enforcement_threatened | sanktionsavgift | (?:riskera\w*|hota\w*|kan få|kan påföras) ~\w*sanktionsavgift\w*
enforcement_threatened | böter | (?:riskera\w*|hota\w*|kan få) ~böter\b
"""

FI = r"""
complaint | kantelu | (?:teki|tehty|tehtiin|tehnyt|jätti|jätetty|jätettiin|sai|saanut|vastaanotti|vireille) <> kantelu\w*
complaint | valitti | \bvalitti(?:vat)? tietosuojavaltuutetulle
inquiry_opened | selvity/tutkimu/tutkinna/tutkinta | (?:aloitt\w+|käynnist\w+|avasi|avannut|avattu|avattiin) <> (?:\w*tutkinta|\w*tutkinna|selvity|\w*tutkimu)\w*
inquiry_opened | selvittää/tutkii | \b(?:tietosuojavaltuutettu|valtuutettu|viranomainen|toimisto) (?:tutkii|selvittää)\b
inquiry_opened | selvity | (?:aloitt\w+|käynnist\w+|avasi|avattu|avattiin) <> selvity\w*
inquiry_opened | vireille | (?:otti|ottanut|otettu|otettiin|pantu|tuli|tullut) ~vireille
information_notice | selvityspyyn | (?:lähett\w+|antoi|esitti) <> (?:selvityspyyn\w+)
notice_of_intent | kuul | (?:varasi|varannut|varattu|varattiin) ~tilaisuuden tulla kuulluksi|kuulemispyyn\w+
interim_order | väliaik | väliaikai\w+ (?:kiel\w+|määräy\w+|rajoit\w+|keskey\w+)
pause | keskey | \bkeskeytt(?:i|ää|änyt|ivät|ävät)\b|\bkeskeytetty\b
pause | lykk | \blykkä(?:si|ä|nnyt|sivät)\b
undertaking | sitou | \bsitout(?:ui|unut|uivat)\b|\bsitoutuu\b
draft_decision | ehdotu | (?:lähett\w+|toimitt\w+|antoi|laati) <> (?:päätösehdotu\w+|ehdotu\w+ päätöks\w+)
binding_decision | sitova | (?:antoi|antanut|antaa|teki|tehnyt|annettu) <> sitova\w* päätö\w+
decision | päät | \b(?:antoi|antanut|annettu|annettiin|teki|tehnyt|tehtiin|julkaisi|julkaissut) <> (?:\w+ )?päätö(?:ksen|s|kset|ksensä|ksiä)\b
decision | ratkais | \b(?:ratkaisi|ratkaissut|ratkaistu)\b
decision | katsoi/katsoo/toteaa/totesi | \b(?:tietosuojavaltuutettu|valtuutettu|tuomioistuin|hallinto-oikeus|seuraamuskollegio|apulaistietosuojavaltuutettu) (?:katsoi|katsoo|totesi|toteaa)\b
fine | seuraamusmaksu | (?:määräsi|määrännyt|määrää|määrätty|määrättiin|sai|saa|langetti) <> \w*seuraamusmaksu\w*
fine | sakko/sako | (?:määräsi|määrännyt|määrätty|määrättiin|sai|langetti|tuomit\w+) <> (?:\w*sako|\w*sakko|\w*sakot)\w*
order | määrä | \bmäär(?:äsi|ännyt|ättiin|ätty|ää)\b (?:\S+ ){0,6}?\w+(?:maan|mään)\b
order | määräy | (?:antoi|antanut|antaa|annettu|annettiin) <> määräy\w+
order | kiel | \b(?:kielsi|kieltänyt|kielletty|kiellettiin)\b
reprimand | huomautu | (?:antoi|antanut|antaa|annettu|annettiin|sai|saanut) <> huomautu\w+
reprimand | varoitu | (?:antoi|antanut|antaa|annettu|annettiin|sai|saanut) <> varoitu\w+
no_further_action! | toimenpite | ei (?:\S+ ){0,3}(?:jatkotoimenpite|toimenpite)\w+
closed | käsittely/selvity/tutkinna | (?:päätti|päättänyt|päätettiin|lopetti|lopetettiin) ~(?:tutkinna\w*|käsittely\w*|selvity\w*)
closed | ennut/kesi | \b(?:raukesi|rauennut)\b
appeal_lodged | valit | \bvalit(?:ti|tanut|tivat|taa|ettu|ettiin)\b(?! tietosuojavaltuutetulle)
upheld | pysy | \bpysyt(?:ti|tänyt|ettiin|etty|tivät|tää)\b|\bpysyi (?:\w+ )?voimassa
upheld | hyl | (?:hylkäsi|hylännyt|hylkää|hylättiin|hylätty) <> valitu\w+
reduced | alennettiin/alennettu/alensi/alentanut/laski/pienensi | (?:alensi|alentanut|alennettiin|alennettu|pienensi|laski) <> (?:\w*seuraamusmaksu|sakko|sako)\w*
annulled | kumo | \bkumo(?:si|nnut|ttiin|ttu|aa)\b
paid | maks | \bmaks(?:oi|anut|ettu|ettiin|oivat)\b <> (?:\w*seuraamusmaksu|\w*sako|\w*sakko)\w*
enforcement_threatened | seuraamusmaksu | (?:uhka\w*|saattaa|voi) ~\w*seuraamusmaksu\w*
"""
