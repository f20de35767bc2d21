"""The language of proceedings in English: rows as in `pipelines.lexicon.event`."""

EN = r"""
complaint | complaint | (?:filed|lodged|submitted|made|brought|files|received|receives|receiving) ~complaints?\b
complaint | complaint | complaints? ~(?:was|were|has been|have been|had been) (?:filed|lodged|submitted|made|received|brought)\b(?! with (?:that|a) )
complaint | complaint | \bcomplaints? (?:filed|lodged|submitted|made|brought) (?:on|in|by)\b
complaint | complained | \b(?:has|have|had)? ?complained (?:to|about)
inquiry_opened | investigat | (?!\S+ (?:\S+ ){0,2}internal)(?:opens|opened|opening|to open|launch(?:es|ed|ing)?|start(?:s|ed|ing)|to start|beg[ia]n|began|begun|initiat(?:ed|es|ing)|to initiate|commenc(?:ed|es|ing)|to commence) ~investigations?\b
inquiry_opened | investigat | \b(?:is|are|has been|have been|was|were|currently|now) investigating\b
inquiry_opened | investigat | investigations? ~(?:was|were|has been|have been|had been) (?:opened|launched|started|initiated|commenced)
inquiry_opened | inquir | (?:opens|opened|opening|to open|launch(?:es|ed|ing)?|start(?:s|ed|ing)|to start|beg[ia]n|began|begun|initiat(?:ed|es|ing)|to initiate|commenc(?:ed|es|ing)|to commence) ~inquir(?:y|ies)\b
inquiry_opened | inquir | inquir(?:y|ies) ~(?:was|were|has been|had been) (?:opened|launched|started|initiated|commenced)
inquiry_opened | inquir | \binquiry(?:, [^\s,]+,)? (?:began|commenced|started) (?:in|on)\b
inquiry_opened | inquir | \binquiry (?:that |which )?(?:the )?\w+ (?:began|opened|launched|started|commenced) (?:in|on)\b
inquiry_opened | investigat | \binvestigation(?:, [^\s,]+,| by (?:\S+ ){1,7}?| into (?:\S+ ){1,7}?)? ?(?:began|commenced|started) (?:in|on)\b
inquiry_opened | investigat | \binvestigation,? (?:that |which )?(?:the )?\w+ (?:began|opened|launched|started|commenced) (?:in|on)\b
inquiry_opened | look into/looks into/looked into/looking into | \b(?:commission|commissioner|office|ico|watchdog|regulator|authority|dpc|cnil|agency|board)\)? (?:is|are|was|were|has been|have been|will|to)? ?(?:also |now )?look(?:s|ed|ing)? into\b
inquiry_opened | examin | \b(?:commissioner|watchdog|regulator|authority|dpc|cnil|agency) (?:is|are|will) (?:to )?(?:examine|examining)\b
inquiry_opened | enquir | \benquiries (?:my|our|the|its) ~(?:team|office)? ?(?:have|has) made
inquiry_opened | enquir | (?:opens|opened|opening|to open|launch(?:es|ed|ing)?|start(?:s|ed|ing)|to start|beg[ia]n|began|begun|initiat(?:ed|es|ing)|to initiate|commenc(?:ed|es|ing)|to commence) ~enquir(?:y|ies)\b
inquiry_opened | probe | (?:opens|opened|opening|to open|launch(?:es|ed|ing)?|start(?:s|ed|ing)|to start|beg[ia]n|began|begun|initiat(?:ed|es|ing)|to initiate|commenc(?:ed|es|ing)|to commence) ~probes?\b
inquiry_opened | probe | \b(?:weeks|months|days) into (?:its|his|her|their|the|a) ~probe\b
inquiry_opened | probing | \b(?:is|are|has been|have been|was|were|currently|now) probing\b
inquiry_opened | probe | \bprobes? (?:[^\s;]{1,40} ){0,6}?(?:was|were|has been|have been|had been) (?:opened|launched|started|initiated|commenced)\b
inquiry_opened | probe/investigation/inquir | \bfac(?:es|ed|ing) (?:an? )?(?:(?!no\b|criminal)\w+ ){0,3}?(?:probe|investigation|inquiry)\b
inquiry_opened | reopen | \breopen(?:ed|s|ing)? ~(?:probe|investigation|inquiry)\b
inquiry_opened | proceedings | (?:open|launch|start|initiat|commenc)(?:ed|es|ing|s) ~(?:formal|sanction\w*|penalty|infringement|administrative) proceedings
inquiry_opened | proceedings against/proceedings into | \b(?:open|launch|start|initiat|commenc)(?:ed|es|ing|s) proceedings (?:against|into)\b
inquiry_opened | investigation/inquiry | \border(?:ed|s) an? (?:\w+ )?(?:investigation|inquiry)\b
inquiry_opened | announc | announc(?:ed|es|ing) (?!.{0,20}(?:conclusion|decision|outcome|finding))(?:an?|its|new|two|three|own)? ?(?:\w+ ){0,3}(?:inquir(?:y|ies)|investigations?) into
decision | conclusion | announc\w* ~conclusion (?:of|to) ~(?:inquir(?:y|ies)|investigations?)
information_notice | information notice | (?:issue|serve|sent|send)\w* ~information notices?
information_notice | request | (?:issued|sent|sends|served|made|ordered) ~requests? for information
order | formal notice | (?:issue|serve|sent|send|put|gave|given|gives|publish|ma[dk]e|making)\w* ~(?:on )?formal notice
notice_of_intent | notice of inten | notice of inten(?:t|tion)
notice_of_intent | inten | \bintend(?:s|ed)? to (?:fine|impose|issue)|\bintention to (?:fine|impose)
notice_of_intent | preliminary | (?:issu|serv)\w* ~preliminary (?:enforcement )?notice
notice_of_intent | objections | (?:issued|sent|sends|adopted) ~statement of objections
interim_order | interim | (?:issued?|adopted|impos(?:e|es|ed|ing)|ordered) ~interim (?:order|measures?|injunction)
interim_order | provisional | (?:issued?|adopted|impos(?:e|es|ed|ing)|ordered) ~provisional (?:order|measures?|limitation|ban)
interim_order | temporar | temporar(?:y|ily) (?:ban\w*|limit\w*|suspend\w*|block\w*|restrict\w*|order\w*)
pause | paus | \bpaus(?:e|es|ed|ing) (?:its|the|all|data|collection|sharing|processing|plans?|launch|roll-?out|use|training|\w+ing)\b
pause | pause | (?:put|puts) ~on pause
pause | suspend | (?:agrees? to|agreed to|forced to|has|have|had|will) (?:\w+ )?suspend(?:ed)? (?:\S+ ){0,5}?(?:data|process\w*|sharing|transfers?|use|collect\w*|plans?|services?|orders?|ban|fine|penalty|decision|training|launch|roll-?out|app|operations|scheme|trial)\b
pause | suspends | \b(?:tribunal|court|judge) suspends\b|\bsuspends (?:its|the|all|data|collection|sharing|processing|transfers?|use)\b
pause | postpon | (?:agreed to|forced to|has|have|will|to)? ?postpon(?:e|ed|es|ing)
pause | halt | (?:agreed to|forced to|has|have|will) ~halt(?:ed)?\b
undertaking | undertaking | (?:sign|signs|signed|signing|give|gave|given|accept\w*|obtained?|secured?|commit\w*) ~[\"“'‘]?undertakings?\b
draft_decision | draft decision | (?:submit|sent|send|shar|circulat|prepar|issu|adopt)\w* ~draft decision
draft_decision | draft decision | draft decision ~(?:was|has been|had been) (?:submitted|sent|circulated|adopted)
binding_decision | binding decision/dispute resolution decision | (?:adopt|issu|ma[dk]e|took|taken|follow)\w* ~binding (?:dispute resolution )?decision
decision | decision | (?:adopt|issu|announc|publish|conclud)\w* (?!(?:\w+ ){0,3}binding)(?:\w+ ){0,3}(?:final )?decisions?\b
binding_decision | dispute resolution decision | adopt\w* ~dispute resolution decisions?
decision | declared compatible | \bdeclared compatible with
decision | acquisition/concentration/purchase | (?:approv|clear|authori[sz])\w* ~(?:acquisition|concentration|purchase)\b
decision | takeover | (?:approv|clear|authori[sz]|waves? through)\w* ~takeover\b
decision | merger | (?:approv|clear|authori[sz])(?:s|es|ed) (?:the |a )?(?:\w+ )?merger\b(?! reg)
decision | well-founded | \b(?:complaint|matter|allegations?|it) (?:is|was|to be|are|were) (?:\w+ )?well-founded
decision | well-founded | (?:f[io]u?nd\w*|conclud\w*|consider\w*|deem\w*) ~(?:complaint|matter|allegations?) ~(?:not )?well-founded
decision | breach | \bcommissioner (?:\S+ )?f(?:inds|ound) (?:\S+ ){0,3}?breach of
decision | decision is that | \bcommissioner['’]?s? decision is that
decision | decided | \b(?:commission\w*|authority|dpa|court|office|board|tribunal) decided\b
decision | ruled | \b(?:commission\w*|authority|dpa|court|office|board|tribunal|regulator|watchdog) (?:has |have )?ruled (?:that|against)\b
decision | found that | \b(?:authority|commission\w*|dpa|ico|dpc|cnil|court|tribunal|board|regulator|watchdog) (?:has |have )?found that
fine | fines | \bfines (?!of|up|total|worth|from|for|on|are|were|may|can|in|that|which|by|to|and)(?:\S+ ){1,8}?(?:[€£$₹]\s?\d[\d.,]*(?: ?(?:million|billion|m|bn|k)\b)?|\d[\d.,]* ?(?:million|billion|euro))
fine | fined | \b(?:has |have |had |was |were |been |is |are |be )*fined\b
fine | fine | (?:impos(?:e|es|ed|ing)\b|issu|levi|levy|hand|slap|announc|hit|adopt|receiv)\w* ~fines?\b
fine | fine | \bfines? (?:(?:of|on|against|for|over|to|in|under) (?:\S+ ){1,8}?)?(?:was|were|has been|have been|is|are) (?:imposed|issued|levied|announced)
fine | penalt | (?:impos(?:e|es|ed|ing)\b|issu|levi|levy|hand|slap|hit|receiv)\w* ~penalt(?:y|ies)\b
fine | penalty notice | (?:impos(?:e|es|ed|ing)\b|issu|serv)\w* ~penalty notice
order | order | \b(?:has |have |had |was |were |been |also |is )*(?:ordered|(?<!these\s)(?<!the\s)(?<!such\s)(?<!those\s)(?<!of\s)(?<!corrective\s)orders) (?!an? (?:\w+ )?(?:investigation|inquiry))~(?:to|the|an?|it|them)\b
order | order | (?:issu|adopt|serv|impos)\w* (?:(?!in)\S+ ){0,4}?orders?\b
order | administrative/enforcement/prohibition | \b(?:administrative|enforcement|prohibition) order ~(?:was|has been) (?:issued|adopted|served|imposed)
order | prohibited | \b(?:has |have |had |is |are |was |were )?(?:already |also )?prohibited ~from\b
order | enforcement notice | (?:issu|serv)\w* ~enforcement notice
order | injunction | (?:issu|grant|impos)\w* ~injunction
order | bans | \b(?:authority|commission\w*|dpa|ico|dpc|cnil|ftc|garante|regulator|watchdog|agency|court) (?P<act>bans (?:\S+ ){1,6}?from)\b
order | ban | (?:impos(?:e|es|ed|ing)\b|issu)\w* ~ban\b
reprimand | reprimand | (?:issu|receiv|giv|gave|got|impos)\w* ~reprimands?\b
reprimand | reprimand | \breprimanded\b
no_further_action! | no further | (?:take|taking|took|taken)? ?no further (?:regulatory |enforcement )?action
no_further_action! | action against | \b(?:take|takes|taking|taken|took) no (?:regulatory |enforcement |formal )?action against\b
closed | investigat | (?:clos|end|drop|discontinu|terminat|conclud|complet)(?:e|ed|es|s|ped|ped|ing)? (?!in |that )~investigations?\b
closed | inquir | (?:clos|end|drop|discontinu|terminat|conclud|complet)(?:e|ed|es|s|ped|ing)? ~inquir(?:y|ies)\b
closed | probe | (?:clos|end|drop|discontinu|terminat|conclud|complet)(?:e|ed|es|s|ped|ping|ing)? (?!in |that )~probes?\b
closed | probe/investigation/inquir | \b(?:wrap(?:s|ped)? up|shelv(?:es|ed)|shuts? (?:down)?) ~(?:probe|investigation|inquiry)\b
closed | probe | \bprobes? (?:[^\s;]{1,40} ){0,6}?(?:was|were|has been|have been) (?:now )?(?:closed|ended|dropped|discontinued|terminated|concluded|completed|shelved)\b
closed | inadmissible | (?:dismiss|reject|declar)(?:ed|es|ing)? (?:\S+ ){0,8}?(?:as )?inadmissible
closed | inadmissible | \b(?:action|appeal|complaint|application|case) (?:is|was) (?:\w+ )?inadmissible
closed | throw | \bthrows? out ~(?:case|action|claim|complaint|lawsuit)
closed | threw | \bthrew out ~(?:case|action|claim|complaint|lawsuit)
closed | closed | \bclosed ~(?:case|file|proceedings|complaint)\b
closed | proceeding | (?:clos|discontinu|terminat)\w* ~proceedings?\b
closed | dismiss | \bdismiss(?:ed|es) ~(?:complaint|case)
closed | case against/case into/case over | \b(?:drops|dropped|closes|ends|ended|shelves|shelved) (?:its|the|this|a) (?:\w+ ){0,2}?case (?:against|into|over)\b
closed | clears/cleared | \bclear(?:s|ed) (?:\S+ ){1,4}?of (?:\w+ )?(?:wrongdoing|breach\w*|violat\w+|misconduct)\b
appeal_lodged | appeal | (?:(?:will|would|to|may|can|could|not|is|are) )?appeal(?:ed|s|ing) ~(?:fine|decision|ruling|order|judgment|penalty|notice)|\b(?:will|would|to|may|can|could|not) appeal\b|right of appeal
appeal_lodged | appeal | (?:lodg|fil|brought|bring|launch|submit)\w* ~appeals?\b
appeal_lodged | challeng | challeng(?:e|ed|es|ing) (?!an? |any )~(?:fine|decision|ruling|order|penalty)
upheld | uph | \b(?:upheld|upholds|upholding|uphold) ~(?:fine|decision|complaint|order|notice|ruling|judgment|finding|penalty|objection|sanction|reprimand)s?\b
upheld | upheld | \b(?:fines?|penalt(?:y|ies)|decisions?|orders?|notices?|rulings?|judgments?|complaints?|appeals?|findings?|sanctions?|reprimands?|bans?|it|which) (?:\S+ ){0,8}?(?:was|were|been|is) (?:\w+ )?upheld\b
upheld | appeal | (?:dismiss|reject)(?:ed|es|ing) (?!as inadmissible)~appeal\b(?! (?:\S+ ){0,6}inadmissible)
upheld | dismiss | dismiss(?:ed|es|ing) (?!as inadmissible)(?:(?!inadmissible)\S+ ){0,5}?(?:action|challenge)\b(?! (?:\S+ ){0,8}inadmissible)
upheld | loses/lost | (?<!watchdog\s)(?<!ico\s)(?<!regulator\s)(?<!commissioner\s)(?<!authority\s)(?<!dpc\s)\b(?:loses|lost) ~(?:appeal|challenge|court case) (?:against|over)\b
reduced | reduc | reduc(?:ed|es|ing) ~(?:fine|penalty|amount|sanction)
reduced | reduced/lowered/cut | (?:fine|penalty|sanction) ~(?:was|has been|had been|were) ~?(?:reduced|lowered|cut)
annulled | annul | \bannul(?:led|s|ling)\b
annulled | overturn | \boverturn(?:ed|s|ing)\b
annulled | quash | \bquash(?:ed|es)\b
annulled | aside | \bsets? aside (?!(?:\S+ ){0,3}?[€$£\d])~(?:fine|decision|order|penalty|ruling|judgment)
paid | paid | \b(?:has |have |had )?paid ~(?:fine|penalty|sanction)
paid | paid | (?:fine|penalty|sanction) ~(?:was|has been|were) paid\b
inquiry_opened | investigation | \b(?:is|are|was|were|been|remains?) (?:\w+ )?under (?:\w+ )?investigation\b
inquiry_opened | being investigated | \b(?:is|are|was|were) being investigated\b
complaint | sues/sued/suing | \b(?:ftc|commission|commissioner|attorney general|ag|doj|cfpb|authority|regulator|watchdog)\)? (?:\S+ ){0,2}?(?:sues|sued|is suing)\b
complaint | lawsuit | \b(?:ftc|commission|commissioner|attorney general|doj|cfpb|authority|regulator|watchdog|department of justice)\)? (?:\S+ ){0,4}?(?:filed|files|brought|launched|launches) (?:a |an )?(?:\w+ )?lawsuit\b
complaint | court/civil penalty | (?:launch(?:es|ed)|commenc(?:es|ed)|lodg(?:es|ed)|start(?:s|ed)|initiat(?:es|ed)|brings|brought|fil(?:es|ed)) ~(?:(?:federal )?court|civil penalty) (?:action|proceedings)\b
complaint | charges/charged | \b(?:sec|ftc|doj|securities and exchange commission|federal trade commission)\)? (?:\w+ )?(?:charges|charged|(?:announces|announced) charges)\b
inquiry_opened | launch of | \blaunch of (?:the |an? )?(?:market study|investigation|inquiry)\b
undertaking | commitments | \baccept(?:s|ed)? (?:\S+ ){0,4}?commitments\b|\bdecision to accept commitments\b|\bcommitments decision published\b
closed | closed | \bcase closed\b|\bmarket study closed\b
fine | penalt | \bpenalt(?:y|ies) (?:\S+ ){0,10}?(?:was|were|has been|have been) (?:imposed|levied)\b
undertaking | undertaking | \bundertakings? ~(?:was|were|has been|have been) (?:signed|given|accepted|obtained)
binding_decision | binding decision | binding decisions? ~(?:was|were|has been|had been) (?:adopted|issued|taken)
decision | decision | \bdecisions? (?:\S+ ){0,3}?(?:was|were|has been|have been) (?:adopted|issued|announced|published)
order | enforcement notice | enforcement notices? ~(?:was|were|has been|had been) (?:served|issued)
order | order | \borders? (?:was|were|has been|have been) (?:issued|adopted|served|imposed)
reprimand | reprimand | \breprimands? ~(?:was|were|has been|had been) (?:issued|given)
reprimand | warn | \b(?:issued|issues|received|receives|gave|given) an? (?:\w+ )?warning (?:to|under|against) (?!the public|consumers|users|parents|people|organi[sz]ations)|\bformally warned\b
closed | investigation | \binvestigations? (?:\S+ ){0,6}?(?:was|were|has been|have been) (?:now )?(?:closed|ended|dropped|discontinued|terminated|concluded|completed)\b
closed | inquir | \binquir(?:y|ies) (?:\S+ ){0,6}?(?:was|were|has been|have been) (?:now )?(?:closed|ended|dropped|discontinued|terminated|concluded|completed)\b
appeal_lodged | appeal | \bappeals? ~(?:was|were|has been|have been) (?:lodged|filed|brought|launched)
upheld | appeal | \bappeals? (?:\S+ ){0,4}?(?:was|were|has been|have been) (?:dismissed|rejected)\b(?! (?:\S+ ){0,6}inadmissible)
upheld | confirm | \b(?:court|tribunal|judges?|chamber) (?:\S+ ){0,4}?confirm(?:ed|s) ~(?:fine|decision|order|penalty|ruling)\b
upheld | appeal | \ballow(?:ed|s) (?:\S+ ){0,2}?(?:ico|commissioner|authority|regulator)(?:'s|s')? appeal\b
annulled | appeal | (?<!watchdog\s)(?<!ico\s)(?<!regulator\s)(?<!commissioner\s)(?<!authority\s)(?<!dpc\s)\bw(?:ins|on) ~appeal (?:against|over) |\ballow(?:ed|s) (?:the|its|this|\w+'s) (?<!ico's\s)(?<!commissioner's\s)(?<!authority's\s)appeal\b
annulled | struck/striking/strikes | \b(?:struck|strikes|striking) down ~(?:fine|decision|order|penalty|ruling|judgment)
reduced | cut /cuts /lowered/lowers/slash/halv | \b(?:court|tribunal|judges?|board) (?:\S+ ){0,4}?(?:cuts?|lower(?:ed|s)|slash(?:ed|es)|halv(?:ed|es)) ~(?:fine|penalty)
enforcement_threatened | enforcement action | (?:fac(?:e|es|ed|ing)|risk\w*|threat\w*|consider\w*|warn\w*|could|may|might) ~enforcement action
enforcement_threatened | fine | (?:fac(?:e|es|ed|ing)|risk(?:s|ed|ing)?|threaten\w*) (?:\w+ ){0,5}fines?\b
enforcement_threatened | fined | (?:could|may|might|can) (?:also |still |now |then )?be fined
enforcement_threatened | penalt | (?:fac(?:e|es|ed|ing)|risk(?:s|ed|ing)?|threaten\w*) (?:\w+ ){0,5}penalt(?:y|ies)
"""
