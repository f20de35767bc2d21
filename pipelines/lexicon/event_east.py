"""The language of proceedings in Polish, Czech, Slovak and Hungarian: rows as in `pipelines.lexicon.event`."""

PL = r"""
complaint | skarg | (?:wnios\w+|wniesion\w+|złoży\w+|złożon\w+|wpłyn\w+|otrzyma\w+) <> (?:pierwsz\w+ )?skarg\w*
complaint | skarży | \bposkarży(?:ł|ła|ły|li) się
inquiry_opened | postępowani | (?:wszcz\w+|rozpocz\w+|prowadzi) <> postępowani\w+
inquiry_opened | kontrol | (?:wszcz\w+|rozpocz\w+|przeprowadz\w+) <> kontrol\w+
inquiry_opened | wyjaśniając | (?:wszcz\w+|rozpocz\w+|podj\w+) ~(?:czynności|postępowanie) wyjaśniając\w+
information_notice | wyjaśnie | (?:wezwa\w+|zwróci\w+) ~(?:złożeni\w+ |o )?wyjaśnie\w+
notice_of_intent | zamiar | \bzawiadomi\w+ ~zamiar\w*
interim_order | tymczasow | (?:nakaza\w+|zakaza\w+|ograniczy\w+|zastosowa\w+|zobowiąza\w+) ~tymczasow\w+|tymczasow\w+ (?:zakaz|ograniczen|środ)\w*
pause | wstrzyma | \bwstrzyma(?:ł|ła|ło|li|no)\b
pause | zawies | \bzawiesi(?:ł|ła|ło|li)\b|\bzawieszono\b
pause | odroczy | \bodroczy(?:ł|ła|ło|li)\b
undertaking | zobowiąz | \bzobowiąza(?:ł|ła|ło|li) się\b|(?:złoży\w+|przyj\w+) ~zobowiązani\w+
draft_decision | projekt | (?:przedstawi\w+|przekaza\w+|przesła\w+) <> projekt\w* decyzji
binding_decision | wiążąc | (?:wyda\w+|przyj\w+) <> (?:wiążąc\w+ decyzj\w+|decyzj\w+ wiążąc\w+)
decision | decyzj | \b(?:wyda(?:ł|ła|ło|no)|opublikowa\w+) <> (?:\w+ )?decyzj\w+
decision | wyrok | \b(?:wyda(?:ł|ła|ło)|ogłosi\w+) ~wyrok\b
decision | stwierdz | \bstwierdz(?:ił|iła|iło|ając|ono)\b
fine | kar | \b(?:nałoży(?:ł|ła|ło)|nałożon[aoey]\w*|nałożono|nakłada|wymierzy\w+|ukara(?:ł|ła|ło|no|n[aye]?)) <> (?:\w+ )?kar(?:ę|ą|a|y|ami)\b
fine | ukara | \b(?:został\w* )?ukara(?:ł|ła|ło|no|n[aye]?)\b
fine | grzywn | (?:nałoży\w+|nałożon\w+|wymierzy\w+|ukaran\w+) <> grzywn\w+
order | nakaz | \bnakaza(?:ł|ła|ło|no|ł[ay])\b|\bnakazuje\b|(?:wyda\w+) ~nakaz\b
order | zakaz | \bzakaza(?:ł|ła|ło|no)\b|\bzakazuje\b
order | zobowiąza | \bzobowiąza(?:ł|ła|ło|no|li)\b (?:\S+ ){0,2}?(?:spółk|administrator|podmiot|firm|fundacj|przedsiębiorc)\w*
reprimand | upomnie | (?:udzieli\w+|udziela|udzielon\w+|otrzyma\w+) <> upomnie\w+
reprimand | ostrzeż | (?:udzieli\w+|wyda\w+|skierowa\w+) <> ostrzeż\w+
no_further_action! | odmów | \bodmówi(?:ł|ła|ło) (?:uwzględnienia|wszczęcia)
closed | arza/orzon/orzył | \bumorzy(?:ł|ła|ło)\b|\bumorzon[oeay]\b|\bumarza\b
closed | zakończ | (?:zakończy\w+|zakończon\w+) <> (?:postępowani|kontrol|spraw)\w+
appeal_lodged | zaskarży | \bzaskarży(?:ł|ła|ło|li)\b
appeal_lodged | odwoł | \bodwoła(?:ł|ła|ło|li) się\b
appeal_lodged | odwoł | (?:wnios\w+|złoży\w+|wniesion\w+) <> odwołani\w+
appeal_lodged | kasacyjn | (?:wnios\w+|złoży\w+|wniesion\w+) <> skarg\w* kasacyjn\w+
appeal_lodged | apelacj | (?:wnios\w+|złoży\w+|wniesion\w+) <> apelacj\w+
upheld | utrzyma | \butrzyma(?:ł|ła|ło|ł[ay]|no) (?:\S+ ){0,3}w mocy
upheld | oddal | (?:oddali(?:ł|ła|ło)|oddalon[aoey]) <> (?:skarg|apelacj|odwołani)\w*
reduced | obniżon/obniżył/zmniejszy | (?:obniży(?:ł|ła|ło)|obniżon[aoey]|zmniejszy\w+) <> (?:kar|grzywn|wysokoś)\w*
annulled | uchyl | \buchyli(?:ł|ła|ło)\b|\buchylon[aoey]\b|\buchyla\b
annulled | stwierdz | stwierdzi(?:ł|ła|ło) nieważność
paid | zapłaci | \bzapłaci(?:ł|ła|ło|li)\b <> (?:kar|grzywn)\w+
enforcement_threatened | grozi/grożą/ryzykuj/zagroz | (?:grozi|grożą|ryzykuj\w*|zagroz\w+) ~(?:kar[ay]|grzywn\w+)\b
"""

CS = r"""
complaint | stížnost | (?:pod(?:al|án|ána|ány|ala|ali|ané)\w*|obdrže\w+|přija\w+|doruč\w+) <> stížnost\w*
complaint | podnět | (?:obdrže\w+|přija\w+|podal\w*) <> podnět\w*
inquiry_opened | řízení | (?:zahájil\w*|zahájen\w*|zahajuje|vede) <> (?:\w+ )?řízení\b
inquiry_opened | šetření | (?:zahájil\w*|zahájen\w*|zahajuje|vede) <> (?:\w+ )?šetření\b
inquiry_opened | kontrol | (?:zahájil\w*|zahájen\w*|zahajuje|proved\w+) <> (?:\w+ )?kontrol\w+
inquiry_opened | prověřuje | \b(?:úřad|úooú) (?:\w+ )?prověřuje\b
information_notice | vyzval | \bvyzval\w* ~(?:k )?(?:podání |poskytnutí )?(?:vyjádření|informací)
interim_order | předběžn | (?:vydal\w*|nařídil\w*|uložil\w*) <> předběžn\w+ opatření
interim_order | dočasn | (?:nařídil\w*|uložil\w*|zakázal\w*) ~dočasn\w+
pause | pozastav | \bpozastavil\w*\b|\bpozastaven\w*\b
pause | přeruš | \bpřerušil\w* (?:\S+ ){0,3}(?:zpracování|službu|provoz)
pause | odložil | \bodložil\w* ~(?:zavedení|spuštění|podmín)\w*
undertaking | zavázal | \bzavázal\w* se\b|\bse (?:\w+ )?zavázal\w*
draft_decision | návrh | (?:předlož\w+|zasla\w+|předal\w*) <> návrh\w* rozhodnutí
binding_decision | závazn | (?:vydal\w*|přijal\w*|přijat\w*) <> závazn\w+ rozhodnutí
decision | rozhodnutí | \b(?:vydal\w*|vydán\w*|zveřejnil\w*) <> (?:\w+ )?rozhodnutí\b
decision | rozhodl | \brozhodl(?:a|o|i)?\b
decision | rozsudek | (?:vydal\w*|vynesl\w*) ~rozsudek
decision | konstatoval/shledal/zjistil | \b(?:úřad|úooú|soud) (?:\w+ )?(?:konstatoval|shledal|zjistil)\b
fine | pokut | (?:uložil\w*|uložen\w*|ukládá|udělil\w*|udělen\w*|dostal\w*|vyměřil\w*|potrestal\w*|ude[lľ]il\w*) <> (?:\w+ )?pokut\w+
order | příkaz | (?:vydal\w*|vydán\w*) <> příkaz\w*
order | nařídil | \bnařídil(?:a|o|i)?\b
order | zakázal | \bzakázal(?:a|o|i)?\b
order | opatření | (?:uložil\w*|uložen\w*) <> (?:nápravn\w+ opatření|opatření k nápravě)
reprimand | napomenutí | (?:udělil\w*|udělen\w*|uložil\w*|uložen\w*) <> napomenutí
reprimand | varov | (?:vydal\w*|udělil\w*) <> varování\b
no_further_action! | odlož | \bvěc (?:\w+ )?odložil\w*|\bodložil\w* (?:věc|případ)
closed | zastav | (?:zastavil\w*|zastaven\w*) <> řízení
closed | ukonč | (?:ukončil\w*|ukončen\w*) <> (?:řízení|šetření|kontrol)\w*
appeal_lodged | odvolal | \bodvolal\w* se\b|\bse (?:\w+ )?odvolal\w*
appeal_lodged | odvol | (?:podal\w*|podán\w*|podán) <> odvolání
appeal_lodged | rozklad | (?:podal\w*|podán\w*) <> rozklad\w*
appeal_lodged | žalob | (?:podal\w*|podán\w*) <> (?:\w+ )?žalob\w+
appeal_lodged | kasační | (?:podal\w*|podán\w*) <> kasační stížnost
upheld | potvr | (?:potvrdil\w*|potvrzen\w*) <> (?:pokut|rozhodnutí|rozsudek)\w*
upheld | zamít | (?:zamítl\w*|zamítnut\w*) <> (?:odvolání|rozklad|žalob|kasační stížnost|stížnost)\w*
reduced | sníž | (?:snížil\w*|snížen\w*) <> pokut\w+
annulled | zruš | \bzrušil(?:a|o|i)?\b|\bzrušen(?:a|o|y)?\b
paid | uhradil/zaplatil | (?:zaplatil\w*|uhradil\w*) <> pokut\w+
paid | uhradil | (?:uhradil\w*) <> pokut\w+
enforcement_threatened | pokut | (?:hrozí|riskuj\w*) ~pokut\w+
"""

SK = r"""
complaint | sťažnos | (?:pod(?:al|an)\w*|dostal\w*|prijal\w*|doruč\w+) <> sťažnos[tť]\w*
complaint | podnet | (?:dostal\w*|prijal\w*|podal\w*|doruč\w+) <> podnet\w*
complaint | návrh | (?:podal\w*|doručen\w*) <> návrh\w* na začatie konania
inquiry_opened | konanie | (?:začal\w*|začat\w*|vedie) <> konanie\b
inquiry_opened | kontrol | (?:začal\w*|začat\w*|vykonal\w*|vykonáva) <> kontrol\w+
inquiry_opened | vyšetrovan | (?:začal\w*|začat\w*) <> vyšetrovan\w+
information_notice | požiadal/vyzval | \b(?:vyzval\w*|požiadal\w*) ~(?:súčinnos|vyjadreni)\w*
interim_order | predbežn | (?:vydal\w*|nariadil\w*|uložil\w*) <> predbežn\w+ opatreni\w+
interim_order | dočasn | (?:nariadil\w*|uložil\w*|zakázal\w*) ~dočasn\w+
pause | pozastav | \bpozastavil\w*\b|\bpozastaven\w*\b
pause | odložil | \bodložil\w* ~(?:zavedenie|spustenie|podmien)\w*
undertaking | zaviazal | \bzaviazal\w* sa\b|\bsa (?:\w+ )?zaviazal\w*
draft_decision | návrh | (?:predlož\w+|zaslal\w*|postúpil\w*) <> návrh\w* rozhodnutia
binding_decision | záväzn | (?:vydal\w*|prijal\w*) <> záväzn\w+ rozhodnut\w+
decision | rozhodnuti | \b(?:vydal\w*|vydan\w*|zverejnil\w*) <> (?:\w+ )?rozhodnuti\w+
decision | rozhod | \brozhod(?:ol|la|lo|li)\b
decision | rozhod | \brozhod(?:ol|la|lo|li)\b
decision | rozsudok | (?:vydal\w*|vyniesol\w*) ~rozsudok
decision | konštatoval/zistil | \b(?:úrad|súd) (?:\w+ )?(?:konštatoval|zistil)\b
fine | pokut | (?:uložil\w*|uložen\w*|ukladá|udelil\w*|udelen\w*|dostal\w*|potrestal\w*) <> (?:\w+ )?pokut\w+
order | príkaz | (?:vydal\w*|vydan\w*) <> príkaz\w*
order | nariadil | \bnariadil(?:a|o|i)?\b
order | zakázal | \bzakázal(?:a|o|i)?\b
order | opatreni | (?:uložil\w*|uložen\w*) <> (?:nápravn\w+ opatreni\w+|opatreni\w+ na (?:odstránenie|nápravu))
reprimand | napomenuti | (?:udelil\w*|udelen\w*|uložil\w*) <> napomenuti\w+
reprimand | upozorneni | (?:udelil\w*|vydal\w*) <> upozorneni\w+
no_further_action! | odlož | \b(?:vec|podnet|návrh) (?:\w+ )?odlož\w+
closed | zastav | (?:zastavil\w*|zastaven\w*) <> konani\w+
closed | ukonč | (?:ukončil\w*|ukončen\w*) <> (?:konani|kontrol|vyšetrovan)\w*
appeal_lodged | odvolal | \bodvolal\w* sa\b|\bsa (?:\w+ )?odvolal\w*
appeal_lodged | odvol | (?:podal\w*|podan\w*) <> odvolani\w+
appeal_lodged | rozklad | (?:podal\w*|podan\w*) <> rozklad\w*
appeal_lodged | žalob | (?:podal\w*|podan\w*) <> (?:\w+ )?žalob\w+
upheld | potvrd | (?:potvrdil\w*|potvrden\w*) <> (?:pokut|rozhodnuti|rozsudok)\w*
upheld | zamiet | (?:zamiet\w+) <> (?:odvolani|rozklad|žalob|sťažnos)\w*
reduced | zníž | (?:znížil\w*|znížen\w*) <> pokut\w+
annulled | zruš | \bzrušil(?:a|o|i)?\b|\bzrušen(?:á|é|ý)\b
paid | zaplatil | (?:zaplatil\w*) <> pokut\w+
enforcement_threatened | pokut | (?:hrozí|riskuj\w*) ~pokut\w+
"""

HU = r"""
complaint | panasz | (?:nyújtott\w*|benyújtott\w*|tett\w*|érkezett\w*|kapott\w*|fordult\w*) <> \w*panasz\w*
complaint | panasz | \bpanaszt (?:tett|nyújtott|tettek|nyújtottak)\b
complaint | bejelentés | (?:bejelentés\w*) (?:érkezett|nyomán|alapján)
inquiry_opened | eljárás | (?:indított\w*|indult\w*|indít|megindított\w*|megindult\w*|kezdett\w*) <> \w*eljárás\w*
inquiry_opened | vizsgálat | (?:indított\w*|indult\w*|indít|megindított\w*|kezdett\w*|folytat\w*) <> \w*vizsgálat\w*
information_notice | adatszolgáltatás/nyilatkoz/tájékoztatás | (?:felhívta|felhívja|kért) ~(?:adatszolgáltatás|tájékoztatás|nyilatkoz)\w*
interim_order | ideiglenes | (?:elrendelt\w*|elrendeli|hozott|megtiltott\w*) <> ideiglenes\w* (?:intézkedés\w*|korlátoz\w*)?
pause | felfüggeszt | \bfelfüggesztett\w*\b|\bfelfüggesztette\b
pause | elhalaszt | \belhalasztott\w*\b
undertaking | vállalt | \b(?:kötelezettséget vállalt|vállalta,? hogy)
draft_decision | tervezet | (?:megküldt\w*|benyújtott\w*|előterjesztett\w*) <> (?:döntés|határozat)\w*tervezet\w*
binding_decision | kötelező erejű | (?:fogadott el|elfogadt\w*|hozott) <> kötelező erejű (?:döntés|határozat)\w*
decision | határozat | (?:hozott|hozta|kiadt\w*|közzétett\w*) <> (?:\w+ )?határozat\w*
decision | döntés | (?:hozott|hozta|hozza|közzétett\w*) <> (?:\w+ )?döntés\w*
decision | ítélet | (?:hozott|hozta|kihirdetett\w*) <> ítélet\w*
decision | megállapít | \b(?:hatóság|naih|bíróság|kúria|törvényszék) (?:\S+ ){0,25}?megállapít(?:ja|otta)\b
decision | megállapít | \bmegállapít(?:ja|otta),? hogy
fine | bírság | (?:szabott\w*|kiszabott\w*|kiszabta|kapott\w*|megfizetésére|sújtott\w*|bírságolt\w*|kiszab) <> (?:\w+ )?\w*bírság\w*
fine | bírságol | \b(?:meg)?bírságolt\w*\b
order | utasít | \b(?:utasítja|utasította)\b
order | kötelez | \b(?:kötelezi|kötelezte)\b (?!\w*bírság)
order | eltiltja/eltiltotta/megtiltja/megtiltotta | \b(?:megtiltja|megtiltotta|eltiltotta|eltiltja)\b
order | elrendel | \b(?:elrendeli|elrendelte)\b (?!ideiglenes)
reprimand | figyelmeztet | \b(?:figyelmezteti|figyelmeztette)\b|figyelmeztetés\w* (?:részesít\w*|adott)
reprimand | megrovás | (?:részesít\w*|adott) <> megrovás\w*
reprimand | megrov | \bmegrov(?:ja|ta)\b
reprimand | elmarasztal | \b(?:elmarasztalja|elmarasztalta)\b
no_further_action! | intézkedés | nem (?:\S+ ){0,3}további intézkedés\w*
closed | megszünt | \b(?:megszüntett\w+|megszünteti)\b <> \w*eljárás\w*
closed | befejezt/lezárt | (?:lezárt\w*|lezárta|befejezt\w*) <> (?:\w*eljárás|\w*vizsgálat|ügy)\w*
appeal_lodged | fellebbez | \bfellebbezett\w*\b|\bfellebbezést (?:nyújtott|terjesztett)
appeal_lodged | keresetet | (?:nyújtott|benyújtott\w*|indított) <> (?:\w+ )?keresetet
appeal_lodged | per | \b(?:pert indított|perelt\w*|közigazgatási pert)\b(?! indítható)
appeal_lodged | felülvizsgálat | felülvizsgálati (?:kérelmet|kérelem) (?:\S+ ){0,3}(?:nyújtott|benyújtott)\w*
upheld | helyben | \bhelybenhagy(?:ta|ja)\b|\bhelyben hagyt\w*
upheld | elutasít | (?:elutasított\w*|elutasítja) <> (?:kereset|fellebbez|felülvizsgálati)\w*
upheld | hatályában | hatályában (?:\w+ )?fenntart\w*
reduced | bírság | (?:csökkentett\w*|mérsékelt\w*|leszállított\w*) <> \w*bírság\w*
annulled | megsemmisít | \bmegsemmisít(?:ette|i|ettek)\b
annulled | hatályon kívül | hatályon kívül helyez(?:te|i|ték|ett)\b
paid | fizet | (?:megfizett\w*|befizett\w*|kifizett\w*) <> \w*bírság\w*
enforcement_threatened | bírság | \w*bírság\w* (?:\S+ ){0,3}(?:fenyeget\w*|kockáztat\w*)
"""
