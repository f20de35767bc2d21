"""The language of proceedings in Croatian, Slovene and Bulgarian: rows as in `pipelines.lexicon.event`."""

HR = r"""
complaint | pritužb | (?:podni\w+|podnes\w+|zaprimi\w+|primi\w+) <> pritužb\w+
complaint | predstavk | (?:podni\w+|podnes\w+|zaprimi\w+|primi\w+) <> (?:\w+ )?predstavk\w+
complaint | prijav | (?:podni\w+|podnes\w+|zaprimi\w+|primi\w+) <> prijav[aue]\b
complaint | zahtjev | (?:podni\w+|podnes\w+|zaprimi\w+) <> zahtjev\w* za utvrđivanje
inquiry_opened | postup | (?:pokren\w+|otvori\w+|započe\w+|vodi) <> (?:\w+ )?postup\w+
inquiry_opened | nadzor | (?:pokren\w+|otvori\w+|započe\w+|proveo|provela|proveden\w*|provodi) <> (?:\w+ )?nadzor\w*
inquiry_opened | istrag | (?:pokren\w+|otvori\w+|započe\w+|provodi) <> istrag\w+
information_notice | očitovan | (?:zatraži\w+|pozva\w+) ~očitovanj\w+
interim_order | privremen | (?:naloži\w+|izrek\w+|zabrani\w+|odredi\w+) <> privremen\w+
pause | obustav | \bobustavi(?:o|la|lo|li)\b ~(?:obrad|dijeljenj|prikupljanj|pružanj)\w*
pause | odgodi | \bodgodi(?:o|la|lo|li)\b
undertaking | obveza | \bobveza(?:o|la|lo|li) se\b|\bse (?:\w+ )?obveza(?:o|la|lo|li)\b
draft_decision | nacrt | (?:dostavi\w+|podni\w+|posla\w+) <> nacrt\w* odluke
binding_decision | obvezujuć | (?:donij\w+|donio|donesen\w*|usvoji\w+) <> obvezujuć\w+ odluk\w+
decision | odluk | \b(?:donio|donijela|donijelo|donesena|objavi\w+) <> (?:\w+ )?odluk\w+
decision | rješenj | \b(?:donio|donijela|donesen\w*|donosi|izda\w+) <> (?:\w+ )?rješenj\w+
decision | presud | \b(?:donio|donijela|donesena) <> presud\w+
decision | utvrđ | \butvrđ(?:eno je|uje se)\b
decision | utvrdi | \b(?:agencija|azop|sud) (?:je )?utvrdi(?:o|la)\b
fine | kazn | (?:izrek\w+|izrečen\w*|izrič\w+|odredi\w+|dobi\w+) <> (?:\w+ )?(?:novčan\w+ )?kazn\w+
fine | kažn | \b(?:je )?kažnjen\w*\b
order | nalož | \bnaloži(?:o|la|lo|li)\b|\bnaloženo\b
order | nalaže | \bnalaže se\b
order | zabran | \bzabrani(?:o|la|lo|li)\b|\bzabranjuje se\b|izrek\w+ ~zabran\w+
reprimand | opomen | (?:izrek\w+|izrečen\w*|izda\w+|uputi\w+) <> (?:\w+ )?opomen\w+
reprimand | upozoren | (?:izrek\w+|izda\w+|uputi\w+) <> (?:\w+ )?upozorenj\w+
no_further_action! | daljnj | (?:nema|bez) ~daljnj\w+ (?:mjer|postupanj)\w+
closed | obustav | (?:obustavi\w+|obustavljen\w*) <> postup\w+
closed | dovrši/okonča/zatvoren/zatvori | (?:zatvori\w+|zatvoren\w*|okonča\w+|dovrši\w+) <> (?:postup|predmet|nadzor|istrag)\w*
closed | okonča | (?:okonča\w+) <> (?:postup|predmet|nadzor|istrag)\w*
appeal_lodged | žalb | (?:podni\w+|podnes\w+|izjavi\w+|uloži\w+) <> žalb\w+
appeal_lodged | tužb | (?:podni\w+|podnes\w+|pokren\w+) <> (?:\w+ )?tužb\w+
upheld | potvr | (?:potvrdi\w+|potvrđen\w*) <> (?:kazn|rješenj|odluk|presud)\w+
upheld | odbi | (?:odbi\w+|odbijen\w*) <> (?:žalb|tužb|tužben|zahtjev)\w+
reduced | smanj | (?:smanji\w+|smanjen\w*) <> kazn\w+
annulled | poništ | \bponišti(?:o|la|lo)\b|\bponišten\w*\b
annulled | ukinu | \bukinu(?:o|la|lo|t\w*)\b
paid | kazn | (?:plati(?:o|la|lo|li)\b|plaćen\w*) <> kazn\w+
enforcement_threatened | kazn | (?:prijeti\w*|rizik\w*) ~kazn\w+
"""

SL = r"""
complaint | pritožb | (?:vloži\w+|vložen\w*|preje\w+) <> pritožb\w*
complaint | prijav | (?:vloži\w+|vložen\w*|preje\w+|podal\w*) <> prijav\w*
inquiry_opened | postop | (?:uved\w+|uvedel|začel\w*|začet\w*|vodi|sproži\w+) <> (?:\w+ )?postop\w+
inquiry_opened | nadzor | (?:uved\w+|uvedel|začel\w*|začet\w*|opravi\w+|sproži\w+) <> (?:\w+ )?nadzor\w*
inquiry_opened | preiskav | (?:uved\w+|uvedel|začel\w*|začet\w*|sproži\w+) <> (?:\w+ )?preiskav\w*
information_notice | pojasnil | (?:zahteval\w*|pozval\w*) ~pojasnil\w*
interim_order | začasn | (?:odredi\w+|izdal\w*|omejil\w*|prepoved\w+) ~začasn\w+|\bzačasno (?:omeji|prepove|ustavi)\w+
pause | preloži | \bpreloži(?:l|la|lo|li)\b
pause | prekini/ustavi | \b(?:ustavi|zaustavi|prekini)(?:l|la|lo|li)\b ~(?:obdelav|zbiranj|storit)\w*
undertaking | zaveza | \b(?:se je |so se )?zaveza(?:l|la|lo|li)\b
draft_decision | osnut | (?:posla\w+|posredova\w+|predloži\w+) <> osnut\w+ odločb\w+
binding_decision | zavezujoč | (?:spreje\w+|izdal\w*) <> zavezujoč\w+ (?:odločit|odločb)\w+
decision | odločb | \b(?:izda(?:l|la|lo|li|na|no)|z) <> (?:\w+ )?odločb\w+(?! o globi)
decision | odločil | \b(?:je |so )?odloči(?:l|la|lo|li)\b
decision | sodb | (?:izda\w+|izrek\w+|razglasi\w+) <> sodb\w+
decision | ugotovil | \bugotovi(?:l|la|lo|li)\b
fine | glob | (?:izrek\w+|izrečen\w*|naloži\w+|dobi\w+|kaznova\w+) <> (?:\w+ )?glob\w+
fine | kazen | (?:izrek\w+|izrečen\w*|naloži\w+|dobi\w+) <> (?:\w+ )?kazen\b
order | odredi | \bodredi(?:l|la|lo)\b (?!začasn)
order | prepoved | \bprepoveda(?:l|la|lo|li)\b
order | naloži | \bnaloži(?:l|la|lo)\b (?!glob|kaz)
reprimand | opomin | (?:izrek\w+|izrečen\w*|izdal\w*) <> opomin\w*
reprimand | opozoril | (?:izrek\w+|izrečen\w*|izdal\w*) <> opozoril\w+
closed | postop | (?:ustavi\w+|ustavljen\w*) <> postop\w+
closed | končal/zaključen/zaključi | (?:zaključi\w+|zaključen\w*|končal\w*) <> (?:postop|nadzor|preiskav|zadev)\w*
appeal_lodged | pritoži | \b(?:se je |so se )?pritoži(?:l|la|lo|li)\b
appeal_lodged | tožb | (?:vloži\w+|vložen\w*) <> (?:\w+ )?tožb\w*
appeal_lodged | sodno varstvo | (?:vloži\w+|vložen\w*) <> zahtev\w+ za sodno varstvo
upheld | potr | (?:potrdi\w+|potrjen\w*) <> (?:glob|odločb|sodb|kaz)\w+
upheld | zavrn | (?:zavrni\w+|zavrnjen\w*) <> (?:pritožb|tožb|zahtev)\w*
reduced | zniža | (?:zniža\w+) <> (?:glob|kaz)\w+
annulled | odprav | (?:odpravi\w+|odpravljen\w*) <> (?:odločb|sodb)\w+
annulled | razveljav | \brazveljavi(?:l|la|lo)\b|\brazveljavljen\w*
paid | plača | \bplača(?:l|la|lo|li|na)\b <> glob\w+
enforcement_threatened | glob | (?:grozi\w*|tvega\w*) ~glob\w+
"""

BG = r"""
complaint | жалб | (?:подад\w+|подава|получ\w+|постъпи\w*|внес\w+) <> (?:\w+ )?жалб\w+
complaint | сигнал | (?:подад\w+|получ\w+|постъпи\w*) <> сигнал\w*
inquiry_opened | проверк | (?:започна\w*|започва|откри\w*|образува\w*|извърш\w+|разпореди\w*) <> (?:\w+ )?проверк\w+
inquiry_opened | производств | (?:започна\w*|откри\w*|образува\w*) <> (?:\w+ )?производств\w+
inquiry_opened | разследван | (?:започна\w*|започва|откри\w*) <> (?:\w+ )?разследван\w+
information_notice | информация | (?:изиска\w*|поиска\w*) ~информация
interim_order | временн | (?:наложи\w*|разпореди\w*|забрани\w*|постанови\w*) ~временн\w+
pause | преустанови/спря | \b(?:спря|преустанови)(?:ла|ло|ли|л)?\b
pause | преустанови | \bпреустанови(?:ла|ло|ли|л)?\b
pause | отложи | \bотложи(?:ла|ло|ли|л)?\b
undertaking | пое ангажимент/се ангажира/се задължи | \b(?:се ангажира|пое ангажимент|се задължи)(?:ха|ла)?\b
undertaking | задължи | \bсе задължи(?:ха|ла)?\b
draft_decision | проект | (?:представи\w*|изпрати\w*|внес\w+) <> проект\w* на решение
binding_decision | обвързващ | (?:прие\w*|постанови\w*) <> обвързващо решение
decision | решение | (?:издаде\w*|постанови\w*|публикува\w*|обяви\w*) <> (?:\w+ )?решение\w*
decision | произнес | \bсе произнес(?:е|ла|ли)\b
decision | установи | \b(?:комисията|кзлд|съдът)\)? установи\b
fine | санкци | (?:наложи\w*|налага|наложен\w*|получи\w*) <> (?:\w+ )?санкци\w+
fine | глоб | (?:наложи\w*|налага|наложен\w*|получи\w*) <> (?:\w+ )?глоб\w+
fine | глоби | \bглоби(?:ла|ха|л)?\b
fine | наказателно | издаде\w* ~наказателно постановление
order | разпореди | \bразпореди(?:ла|ло|ли|л)?\b(?! проверк)
order | разпореждан | (?:издаде\w*|отправи\w*|даде\w*) <> разпореждан\w+
order | забрани | \bзабрани(?:ла|ло|ли|л)?\b
order | предписани | (?:издаде\w*|даде\w*|отправи\w*) <> (?:\w+ )?предписани\w+
reprimand | предупреждени | (?:отправи\w*|издаде\w*|получи\w*) <> (?:\w+ )?предупреждени\w+
reprimand | порицани | (?:отправи\w*|наложи\w*) <> порицани\w+
closed | прекрат | \b(?:прекрати\w*|прекратен\w*) <> (?:производств|проверк|преписк)\w+
closed | приключ | (?:приключи\w*|приключен\w*) <> (?:проверк|производств|случа|разследван)\w+
appeal_lodged | обжалва | \bобжалва(?:ха|ла|ли|но)?\b(?!не)
upheld | потвърд | (?:потвърди\w*|потвърден\w*) <> (?:санкци|глоб|решение|постановление)\w*
upheld | отхвърл | (?:отхвърли\w*|отхвърлен\w*) <> (?:жалб|иск)\w*
upheld | остави в сила | \bостави в сила
reduced | намал | (?:намали\w*|намален\w*) <> (?:санкци|глоб|размер)\w*
annulled | отмен | \bотмени(?:ла|ло|ли|л)?\b|\bотменен\w*
paid | плат | (?:плати\w*|платен\w*) <> (?:санкци|глоб)\w*
enforcement_threatened | глоб | (?:грози|заплаш\w+|рискува\w*) ~глоб\w+
enforcement_threatened | санкци | (?:грози|заплаш\w+|рискува\w*) ~санкци\w+
"""
