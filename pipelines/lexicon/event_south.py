"""The language of proceedings in Portuguese, Romanian and Greek: rows as in `pipelines.lexicon.event`."""

PT = r"""
complaint | queixa | (?:apresent\w+|receb\w+|formaliz\w+|deu entrada|deram entrada) <> queixas?\b
complaint | reclama | (?:apresent\w+|receb\w+|formaliz\w+) <> (?:uma |várias |dezenas de )?reclamaç(?:ão|ões)\b
complaint | denúncia | (?:apresent\w+|receb\w+|registr\w+) <> denúncias?\b
complaint | participa | (?:receb\w+|apresent\w+) <> (?:\w+ de )?participações\b
inquiry_opened | investiga | (?:abriu|abre|abert[ao]|inici\w+|lanç\w+|instaur\w+) <> investigaç(?:ão|ões)\b
inquiry_opened | investiga | \b(?:está|estão) a investigar\b
inquiry_opened | investiga | \b(?:está|estão) investigando\b
inquiry_opened | investiga | corre a investigação
inquiry_opened | inquérito | (?:abriu|abre|abert[ao]|inici\w+|instaur\w+) <> inquéritos?\b
inquiry_opened | processo | (?:abriu|abre|abert[ao]|inici\w+|instaur\w+) <> processos? (?:administrativ\w+|sancionador\w*|de \w+|contraordenacional)
inquiry_opened | averigua | (?:abriu|abre|abert[ao]|inici\w+|instaur\w+) <> averiguaç(?:ão|ões)\b
inquiry_opened | fiscaliza | (?:abriu|inici\w+|realiz\w+|instaur\w+) <> (?:ação|ações|processo|processos) de fiscalização
information_notice | informaç | (?:solicit\w+|requisit\w+|pedi\w+|notific\w+) ~(?:prest\w+ )?informações ~(?:prazo|dias)
notice_of_intent | projeto | (?:notific\w+|aprov\w+|adot\w+) <> projeto de (?:deliberação|sanção|coima)
notice_of_intent | nota de ilicitude | nota de ilicitude
notice_of_intent | auto de infração | auto de infração
interim_order | cautelar | (?:determin\w+|decret\w+|orden\w+|aplic\w+|impôs) <> (?:suspensão|medidas?) (?:\w+ )?cautelar(?:es)?
interim_order | preventiva | (?:determin\w+|orden\w+|aplic\w+|adot\w+|emit\w+|impôs) <> medidas? preventivas?
interim_order | temporária/imediata | (?:determin\w+|orden\w+|impôs|decret\w+) <> (?:limitação|suspensão|proibição|medida) (?:temporária|imediata)
interim_order | provisóri | (?:determin\w+|orden\w+|impôs|decret\w+|adot\w+) <> (?:medidas?|proibição|limitação) provisórias?
pause | suspend | \bsuspend(?:eu|e|ido|ida|eram)\b
pause | pausa | (?:colocou|coloca|pôs|fez) ~(?:em |uma )pausa
pause | adi | \badi(?:ou|a|ado|ada)\b ~(?:lançamento|entrada em vigor|termos|aplicação)
undertaking | comprometeu-se a/compromisso/se comprometeu a/termo de | \bcomprometeu-se a|\bse comprometeu a|(?:assum\w+|assin\w+|apresent\w+) ~(?:compromissos?|termo de (?:compromisso|ajustamento))\b
undertaking | plano | (?:aprov\w+|apresent\w+) ~plano de conformidade
draft_decision | projeto de decisão | (?:apresent\w+|submet\w+|envi\w+|partilh\w+|transmit\w+) <> projeto de decisão
binding_decision | vinculativa | (?:adot\w+|emit\w+|proferi\w+) <> decis(?:ão|ões) vinculativas?
decision | decis | (?:adot\w+|proferi\w+|public\w+|emitiu|tomou) <> (?:a |uma |sua )?decisão\b
decision | delibera | (?:adotou|emitiu|aprovou|proferiu|publicou) <> (?:a |uma )?deliberação\b
decision | deliberou | \bdeliberou\b
decision | acórdão | (?:proferi\w+|emiti\w+) <> acórdão\b
decision | concluiu | \b(?:cnpd|anpd|autoridade|comissão|tribunal|senacon|procon|agência)\)? concluiu que
fine | coima | (?:aplic\w+|impôs|impost\w+|conden\w+|fix\w+|sancion\w+) <> coimas?\b
fine | mult | (?:aplic\w+|impôs|impost\w+|conden\w+|sancion\w+) <> multas?\b
fine | mult | \b(?:foi |foram )?mult(?:ou|ada|ado|adas|ados)\b|\b(?:cnpd|anpd|autoridade) multa\b
fine | sancion | \bsancion(?:ou|ada|ado)\b ~(?:com|em|por)
order | orden | \borden(?:ou|a|ado|ada)\b ~(?:a|à|ao|o|que)\b
order | determin | \bdetermin(?:ou|a)\b ~(?:a |à |ao |o |que )
order | proib | \bproib(?:iu|e|ido|ida)\b
reprimand | advert | (?:aplic\w+|emit\w+|recebeu|impôs) <> (?:uma )?advertência\b
reprimand | advert | \badvert(?:iu|ida|ido)\b
reprimand | repreens | (?:aplic\w+|emit\w+|dirig\w+|recebeu|proferi\w+) <> (?:uma )?repreensão\b
reprimand | repreend | \brepreend(?:eu|ida|ido)\b
reprimand | admoesta | (?:aplic\w+|profer\w+) <> admoestação\b
no_further_action! | arquiv | (?:determin\w+|decid\w+) ~arquivamento
closed | arquiv | \barquiv(?:ou|ado|ada|ados)\b
closed | encerr | (?:encerr(?:ou|ado|ada|a)) <> (?:processo|investigação|inquérito|caso)\b
closed | conclu | (?:concluiu|concluíd[ao]) (?:a|o|as|os) (?:investigação|inquérito|processo|averiguações)
appeal_lodged | recurso | (?:interp[ôu]s|interposto|apresent\w+|deduz\w+|protocol\w+) <> (?:um )?recurso\b
appeal_lodged | recorr | \brecorr(?:eu|eram|ido)\b
appeal_lodged | impugn | \bimpugn(?:ou|aram|ada)\b
upheld | confirm | (?:confirm(?:ou|ada|ado|a)) <> (?:coima|multa|decisão|sanção|deliberação|sentença)\b
upheld | mant | (?:manteve|mantida|mantido) <> (?:coima|multa|decisão|sanção|condenação)\b
upheld | improcedente/provimento | (?:recurso|impugnação|ação) ~improcedente|neg(?:ou|ado) provimento
reduced | redu | (?:reduzi(?:u|da|do)|redução) <> (?:coima|multa|sanção|valor)\b
annulled | anul/declar | \banul(?:ou|ada|ado|adas)\b|\bdeclar(?:ou|ada) nula\b
annulled | revog | (?:revog(?:ou|ada|ado)) <> (?:decisão|coima|multa|medida|deliberação)\b
paid | pag | (?:pagou|paga|pago|pagamento d[ae]) <> (?:coima|multa)\b
enforcement_threatened | coima | (?:arrisca\w*|enfrenta\w*|incorre\w*|sob pena de) ~coimas?\b
enforcement_threatened | multa | (?:arrisca\w*|enfrenta\w*|incorre\w*|sob pena de) ~multas?\b
"""

RO = r"""
complaint | plânger | (?:depus\w*|primi\w*|formulat\w*|înregistrat\w*|introdus\w*|a urma|în urma) <> (?:unei |unor |o )?plânger\w+
complaint | sesizăr | (?:depus\w*|primi\w*|formulat\w*|înregistrat\w*|transmis\w*|în urma) <> (?:unei |unor |o )?sesizăr\w+
complaint | sesizar | (?:în urma|primi\w*) ~sesizar\w+
inquiry_opened | investiga | (?:demara\w*|declanșat\w*|declanşat\w*|deschis\w*|început\w*|efectuat\w*|iniția\w*|iniţia\w*) <> investigați\w+
inquiry_opened | investiga | (?:demara\w*|declanșat\w*|declanşat\w*|deschis\w*|început\w*|efectuat\w*|iniția\w*|iniţia\w*) <> investigaţi\w+
inquiry_opened | anchet | (?:deschis\w*|demara\w*|început\w*|declanș\w*) <> anchet\w+
information_notice | informații | (?:solicitat\w*|cerut\w*) ~informații ~operator\w*
notice_of_intent | intenți | \bintenționează să (?:amendeze|sancționeze|aplice)
interim_order | provizori | (?:dispus\w*|adoptat\w*|impus\w*) <> măsur\w+ provizori\w+
interim_order | temporar | (?:dispus\w*|impus\w*|interzis\w*) ~(?:temporar\w*)
pause | suspenda | \b(?:a |au |s-a )?suspendat\b
pause | amâna | \b(?:a |au )?amânat\b ~(?:lansarea|aplicarea|intrarea)
undertaking | angaja | \bs-a angajat\b|(?:asumat\w*|semnat\w*|prezentat\w*) ~angajament\w*
draft_decision | proiect | (?:transmis\w*|prezentat\w*|adoptat\w*|trimis\w*) <> proiect\w* de decizie
binding_decision | obligatori | (?:adoptat\w*|emis\w*) <> deciz\w+ obligatori\w+
decision | deciz | (?:a |au )?(?:adoptat|emis|pronunțat|publicat|luat) (?:\S+ ){0,3}deciz\w+
decision | hotăr | (?:pronunțat\w*|pronunţat\w*|emis\w*) <> hotărâr\w+
decision | constatat | \b(?:a |au )constatat (?:că|încălcarea|încălcări|faptul)
fine | aplicat/impus/ionat/primit | (?:sanc[tțţ]ionat\w*|aplicat\w*|impus\w*|primit\w*) <> amen[dz]\w+
fine | amendat | \b(?:a fost |au fost |a )?amendat[ăe]?\b
order | corectiv | (?:dispus\w*|aplicat\w*|impus\w*) <> (?:și |şi )?măsur(?:a|ă|i|ile) corectiv\w+
order | măsur | (?:dispus\w*|aplicat\w*) ~măsura
order | dispus | \b(?:a |s-a )dispus\b ~(?:operator\w*|societ\w*|să|ca)
order | obliga | \b(?:a |a fost )obligat\w* (?:să|operator\w*|societ\w*)
order | interzis | \b(?:a )interzis\b (?!temporar)
reprimand | avertis | (?:sanc[tțţ]ionat\w*|aplicat\w*|primit\w*|emis\w*) <> (?:cu )?avertisment\w*
reprimand | mustrar | (?:aplicat\w*|adresat\w*|primit\w*) <> mustrar\w+
no_further_action! | măsuri | nu (?:\S+ ){0,4}(?:alte )?măsuri suplimentare
closed | finalizat/încheiat/închis | (?:finalizat\w*|încheiat\w*|închis\w*) <> (?:investiga[tțţ]i\w+|anchet\w+|procedur\w+|dosar\w*)\b
closed | clasat | \b(?:a |a fost )clasat\w*
appeal_lodged | contest | \b(?:a |au |a fost )contestat\w*
appeal_lodged | contest | (?:depus\w*|formulat\w*|introdus\w*) <> contestați\w+
appeal_lodged | recurs | (?:declarat\w*|formulat\w*|depus\w*|introdus\w*) <> recurs\b
appeal_lodged | apel | (?:declarat\w*|formulat\w*|depus\w*) <> apel\b
upheld | confirmat/menţinut/menținut | (?:menținut\w*|menţinut\w*|confirmat\w*) <> (?:amen[dz]|deciz|sanc[tțţ]iun|hotărâr)\w+
upheld | respins | (?:respins\w*) <> (?:recurs|apel|contesta[tțţ]i|plânger|ac[tțţ]iun)\w*
reduced | diminuat/micșorat/redus | (?:redus\w*|micșorat\w*|diminuat\w*) <> (?:amen[dz]|cuantum)\w*
annulled | anul | \b(?:a |a fost )anulat\w*
paid | achitat | \bachitat\w* <> amen[dz]\w+
paid | plăt | \bplătit\w* <> amen[dz]\w+
enforcement_threatened | amen | (?:risc\w*|amenință\w*|ameninț\w*) ~amen[dz]\w+
"""

EL = r"""
complaint | καταγγελ | (?:υπέβαλ\w+|υποβλήθηκ\w+|υποβάλλ\w+|κατέθεσ\w+|κατατέθηκ\w+|έλαβε|δέχθηκ\w+|εξέτασ\w+) <> (?:\w+ )?καταγγελ(?:ία|ίας|ίες|ιών|ίαν)\b
complaint | καταγγελί | \b(?:με|κατόπιν) καταγγελί\w+ (?:της|του|των|που)
inquiry_opened | έρευν | (?:άρχισ\w+|ξεκίν\w+|κίνησ\w+|διενήργησ\w+|διεξήγαγ\w+|άνοιξ\w+|διενεργεί) <> (?:\w+ )?έρευν\w+
inquiry_opened | διερε | \bδιερε[υύ]ν(?:ησε|ά|ήθηκε)\b
inquiry_opened | διερεύν | (?:άρχισ\w+|ξεκίν\w+) <> διερεύνησ\w+
inquiry_opened | ελέγχ | (?:άρχισ\w+|ξεκίν\w+|διενήργησ\w+|πραγματοποίησ\w+) <> (?:\w+ )?ελέγχ\w+
inquiry_opened | έλεγχο | (?:άρχισ\w+|ξεκίν\w+|διενήργησ\w+|πραγματοποίησ\w+) ~έλεγχο
information_notice | πληροφορ | (?:ζήτησ\w+|κάλεσ\w+) ~(?:παρασχ\w+ |παροχή )?πληροφορ\w+ ~(?:υπεύθυνο|εταιρεία)
notice_of_intent | πρόθεσ | (?:γνωστοποίησ\w+|ανακοίνωσ\w+) ~πρόθεσ\w+
interim_order | προσωριν | (?:διέταξ\w+|επέβαλ\w+|εξέδωσ\w+|επιβλήθηκ\w+) <> προσωριν\w+ (?:\w+ )?(?:διαταγή|περιορισμ|απαγόρευσ|μέτρ|αναστολή)\w*
pause | έστειλ/αστάλθηκ/αστέλλ | \b(?:ανέστειλ\w+|αναστέλλ\w+|αναστάλθηκ\w+)\b
pause | ανέβαλ | \bανέβαλ\w+
undertaking | δέσμευσ/δεσμεύ/υποχρέωσ | \b(?:δεσμεύ(?:θηκ|τηκ|ετ)\w+)|(?:ανέλαβ\w+|αναλαμβάν\w+) ~(?:δεσμεύσ|δέσμευσ|υποχρέωσ)\w+
draft_decision | απόφασης | (?:υπέβαλ\w+|κοινοποίησ\w+|διαβίβασ\w+) <> σχ[εέ]δ[ιί]ο\w* απόφασης
binding_decision | δεσμευτικ | (?:εξέδωσ\w+|υιοθέτησ\w+|έλαβ\w+|εκδόθηκ\w+) <> δεσμευτικ\w+ απ[οό]φ[αά]σ\w+
decision | απ | (?:εξέδωσ\w+|εκδόθηκ\w+|έλαβ\w+|δημοσίευσ\w+) <> (?:\w+ )?απ[οό]φ[αά]σ\w+
decision | έκριν | \bέκριν(?:ε|αν) (?:ότι|πως)
decision | ίστωσ/ιστώθηκε | \b(?:διαπίστωσ(?:ε|αν)|διαπιστώθηκε) (?:ότι|πως|παραβ\w+|τη|την|παραβίαση)
fine | επέβαλ/επιβάλλ/επιβλήθηκ/επιβολή/καταλόγισ | (?:επέβαλ\w+|επιβλήθηκ\w+|επιβάλλ\w+|επιβολή\w*|καταλόγισ\w+) <> (?:\w+ )?(?:πρόστιμ\w+|προστίμ\w+)
fine | προστίμ | (?:επέβαλ\w+|επιβλήθηκ\w+|επιβάλλ\w+|επιβολή\w*|καταλόγισ\w+) <> (?:\w+ )?προστίμ\w+
fine | πρόστιμα | (?:επέβαλ\w+|επιβλήθηκ\w+|επιβάλλ\w+|επιβολή\w*) <> (?:\w+ )?πρόστιμα
order | έταξ/ατάσσ/ατάχθηκ | \b(?:διέταξ(?:ε|αν)|διατάσσ\w+|διατάχθηκ\w+)\b
order | εντολή | (?:έδωσ\w+|εξέδωσ\w+|απηύθυν\w+|δίν\w+) <> (?:την |σχετική )?εντολή\b
order | ορεύθηκε/όρευσ | \bαπαγόρευσ(?:ε|αν)\b|\bαπαγορεύθηκε\b
order | διακοπή | (?:επέβαλ\w+|διέταξ\w+) ~διακοπή
reprimand | επίπληξ | (?:απηύθυν\w+|επέβαλ\w+|απευθύν\w+|έλαβ\w+) <> επίπληξη\b
reprimand | προειδοπο | (?:απηύθυν\w+|απευθύν\w+|εξέδωσ\w+) <> προειδοπο[ιί]ησ\w+
reprimand | σύσταση | (?:απηύθυν\w+) ~σύσταση
no_further_action! | περαιτέρω | (?:δεν|χωρίς|ουδεμία) (?:\S+ ){0,4}περαιτέρω (?:ενέργει|μέτρ)\w+
closed | αρχείο | (?:έθεσ\w+|τίθεται|τέθηκ\w+|θέτει|αρχειοθέτησ\w+) ~(?:στο )?αρχείο
closed | ολοκλήρωσ/περάτωσ/έκλεισ | (?:ολοκλήρωσ\w+|περάτωσ\w+|έκλεισ\w+) ~(?:έρευν|υπόθεσ|διαδικασί|έλεγχο)\w*
closed | ολοκληρώθηκ/περατώθηκ | (?:έρευν|υπόθεσ|διαδικασί|έλεγχο)\w* (?:\w+ )?(?:ολοκληρώθηκ|περατώθηκ)\w+
appeal_lodged | προσφυγή | (?:άσκησ\w+|ασκήθηκ\w+|κατέθεσ\w+|υπέβαλ\w+) <> προσφυγή\b
appeal_lodged | ακυρώσεως/ακύρωσης/θεραπείας | (?:άσκησ\w+|ασκήθηκ\w+|κατέθεσ\w+) <> αίτησ\w+ (?:ακύρωσης|ακυρώσεως|θεραπείας)
appeal_lodged | έφεση | (?:άσκησ\w+|ασκήθηκ\w+) <> έφεση\b
upheld | απόφασ/προστίμ/πρόστιμ | \b(?:επικύρωσ(?:ε|αν)|επικυρώθηκ\w+|επιβεβαίωσ\w+) ~(?:απόφασ|πρόστιμ|προστίμ)\w*
upheld | έρριψ/ορρίπτ/ορρίφθηκ | (?:απέρριψ\w+|απορρίφθηκ\w+|απορρίπτ\w+) <> (?:προσφυγή|αίτηση (?:ακύρωσης|ακυρώσεως|θεραπείας)|έφεση)
reduced | ίωσ/ιώθηκ | (?:μείωσ(?:ε|αν)|μειώθηκ\w+) <> (?:πρόστιμ|προστίμ|ποσ)\w+
annulled | ακ | \b(?:ακύρωσ(?:ε|αν)|ακυρώθηκ\w+|ακυρώνει)\b
paid | κατέβαλ/πλήρωσ | (?:πλήρωσ(?:ε|αν)|κατέβαλ\w+) <> (?:πρόστιμ|προστίμ)\w+
enforcement_threatened | πρόστιμ | (?:κινδυνεύ\w+|απειλ\w+|αντιμετωπίζ\w+) ~πρόστιμ\w+
"""
