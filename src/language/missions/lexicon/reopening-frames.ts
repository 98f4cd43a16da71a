/** What newsrooms say of posts that open again or never closed, beyond the plain words; the format is that of the frames. */
export const REOPENING_FRAMES = `
# The post opens again
normal-operations lifts | @waken ..6 @post | Cuba has switched its Lagos embassy back on; it means to recommission the legation.
normal-operations lifts | @post ..6 @be|been|being ..3 @waken.pp | The legation was brought back into use.
normal-operations lifts opens | @post ..5 @waken.past|@waken.pp|@waken.s|@waken.base ..1 for|on|in|at|after|with|this|last|. | The mission reopens for all purposes.
normal-operations lifts opens | @reopen|@waken ..3 office|offices|its|their|bureau|outpost|doors|gates ..5 @place|again|for|to|on|after | Norway's office reopened its doors to callers.
normal-operations lifts opens | office|offices|consulates|missions|embassies|bureau|outpost ..3 @reopen.past|@reopen.s|@reopen.pp|@waken.past ..2 for|on|in|at|after|with|this|last | The Danish office reopened on Sunday.
normal-operations lifts opens anaphor | it|they|which ..2 @reopen.past|@reopen.s|@reopen.pp ..1 for|on|in|at|after|with|this|last|as|to | It reopened in March.
normal-operations lifts | put|puts|putting|bring|brings|brought|place|placed|take|taken ..6 @post ..3 back into|in|to|on|from|home ..3 service|use|operation|action|commission|business|life|work|footing|order|map | Peru has put its embassy back into service.
normal-operations lifts | put|puts|putting|brought|placed back into|in|to|on ..3 service|use|operation|action|commission|business|footing | Its chancery is to be put back on its ordinary footing.
normal-operations lifts | @post|office|mission ..6 @be|been|has|have|had|now|get|got ..3 up and running | The consulate is up and running.
normal-operations lifts | @post|office ..9 working|functioning|operating|running|open|staffed|manned|going|issuing|serving|receiving|operational|active|occupied|inhabited|functional|business|service|operation|action ..1 @again | The mission is in business again.
normal-operations lifts | @post|office|it|they ..8 @again ..4 working|functioning|operating|running|open|staffed|manned|issuing|serving|receiving|operational|active|occupied|business|represented|resident|concern|found | The consulate is once more receiving callers.
normal-operations lifts | @post ..9 @again ..2 at|in|on|behind|under ..4 strength|complement|desk|desks|post|posts|address|home|premises|building|full|establishment|roof|duty|place | The mission is again at its old address.
normal-operations lifts | @post|@envoy|@staff ..6 at|in home|place|work|residence|post|posts|desk|desks ..1 @again | The envoys are at home once more.
normal-operations lifts | @envoy|@staff ..5 @be ..1 @again ..1 at|in|on ..2 home|work|post|posts|@place|desk|desks|duty | Its envoys are again at home in Tripoli.
normal-operations lifts | @post ..4 come|comes|came|coming|sprung|springs|stirred|roared ..1 back|out to|of ..2 life|hibernation|mothballs|storage|exile|retirement|slumber|coma|limbo|hiding | The consulate came out of hibernation.
normal-operations lifts | @post ..4 come|comes|came|coming|back to|out|from|of ..1 life|hibernation|mothballs|exile | The mission has come back to life.
normal-operations lifts | @post ..4 going concern | Chad's mission is a going concern again.
normal-operations lifts | @post ..5 pick|picked|picks|picking up ..4 where|from|thread|threads|pieces|work | The mission has picked up where it left off.
normal-operations lifts | @post ..5 back on ..2 feet|track|stream|line|air | The consulate is back on its feet.
normal-operations lifts | back in business|harness|action|operation ..1 in|at|on|after|as | Ghana is back in business in Bata.
normal-operations lifts | @post ..6 started|starts|start|starting|begun|began|begins|fired|firing|cranked|switched ..1 up|work|working|operations|operating ..1 @again | The consulate has started up again.
normal-operations lifts | started|starts|begun|began|resumed|resume|resumes|resuming|restarted|starting ..1 work|operations|duties|business|service ..2 in|at ..3 @post|old|own | They started work at the old embassy.
normal-operations lifts | @post ..8 @resume ..3 mandate|work|operations|activity|activities|functions|business|duties|life|routine|services | The consulate resumes its mandate.
normal-operations lifts | @envoy ..10 @resume ..3 mandate|work|post|duties|functions|mission|residence|place|service|activities | The nuncio took up his duties again.
normal-operations lifts | @envoy ..8 took|takes|take|taken|taking up ..3 residence|duties|post|quarters|work|posts ..5 @again|there | The consul took up residence there once more.
normal-operations lifts | @post ..6 functioning|operating|working|function|operate|work|open @again | It allowed the mission to function again.
normal-operations lifts | let|lets|allow|allowed|get|gets|got|getting|have|having|set|light for ..4 @post ..3 working|open|running|going|function|operating|functioning ..1 @again | It has given the green light for its mission to function again.
normal-operations lifts | let|lets|letting|get|gets|got|getting|have|having|has|had ..4 @post ..5 working|open|running|going|operating|functioning|staffed|up ..1 @again | It took Lima a year to get its consulate going again.
normal-operations lifts | open|opens|opened|opening ..5 @post ..6 first time|embassy in|since|for | Oman opened its mission there for the first time in ten years.
normal-operations lifts | opened|opens|opening ..1 its|their ..3 @post in|at @place ..3 since|after|again|for|in ..3 years|decades|months|weeks|decade|year|time|war | Qatar opened its embassy in Damascus after twelve years.
normal-operations lifts | threw|throws|thrown|swung|swings|swing|flung|flings|throw open ..3 doors|gates|shutters|windows | The consulate threw open its doors.
normal-operations lifts | doors|gates|shutters|door|gate ..4 swung|thrown|flung|rolled|went|go|pushed ..1 open|up|back | Its gates swung open.
normal-operations lifts | doors|gates|gate|door ..4 open|opened|opens ..1 @again|to|for | The gates opened once more.
normal-operations lifts | unlocked|unlocks|unlocking|unbolted|unchained|unbarred|unsealed|unlock|unseals|unbolts ..6 @post|@door|doors|gates|gate | The chargé unlocked the legation.
normal-operations lifts | took|takes|take|taken|cut|cuts|removed|removes|broke|prised|pulled|tore|taking|removing ..3 padlock|padlocks|chain|chains|seals|boards|planks|seal|shutters|plywood ..2 off|from|on|at|away|down ..5 @post|doors|door|gate|gates|windows | Zambia took the chain off its consulate's gate.
normal-operations lifts | padlock|padlocks|chain|chains|seals|boards|shutters|planks ..3 @be|came|come|comes|went|has|have|were|was|gone|removed ..2 off|up|cut|removed|gone|taken|lifted | The boards came off the windows.
normal-operations lifts | lights ..2 @be|came|come|went|are|go ..1 on|back ..2 @again|at|in|on | The lights came on again.
normal-operations lifts | lights ..1 @be|came|come|went ..1 on|back|burning|lit ..6 @post | The lights are on at the embassy.
normal-operations lifts | @raise.past|@raise.pp|@raise.s|@raise.ing|@raise.base ..3 @emblem ..6 @again|over|at|outside|above|back|in|. | The consul ran up the ensign in the courtyard.
normal-operations lifts | @emblem ..8 @be|been|was|were|has|went|goes|have|flew|flies ..3 @again|returned|back|rehung|up|hoisted|raised | The tricolour flies once more.
normal-operations lifts | flag|ensign|tricolour|colours|flags returned|returns|back ..1 to|over|above|at|in | The flag returned to the seafront.
normal-operations lifts | @emblem ..1 return|returns|returned|back to|over|on|at|above|outside ..3 gate|gates|@post|wall|door|roof|@place | The crest is back on the gate.
normal-operations lifts | inaugurated|inaugurates|ribbon|inaugurating ..4 reopened|renewed|restored|at|for ..2 @post|chancery | The envoy cut the ribbon at the restored chancery.
normal-operations lifts | reopening|re-opening|reactivation|restoration|re-establishment|reestablishment|resumption|revival|relaunch|return ..1 of ..7 @post|operations|activities|work|services|office|offices | The revival of the Angolan mission was slow.
normal-operations lifts opens | 's|' reopening|return|reactivation|revival | The consulate's reopening was brief.
normal-operations lifts | return|restore|restores|restored|restoring|returning|returned|returns|brought|bring|brings ..6 @post ..4 to full|normal|strength|life|service|usual|work|its|working | It restored its mission to full strength.
normal-operations lifts | @post ..4 back to|at|up ..3 full|normal|usual|complete|regular|authorised|old|former ..1 @strength|establishment|size|capacity | The post is back to full staff.
normal-operations lifts | returned|reverted|got|gone|went|came|back|brought ..1 back? to ..2 normal|usual|routine|ordinary|regular|business | It got back to normal.
normal-operations lifts | back to the|its|their|a? ..1 daily|normal|usual|everyday|old|ordinary|regular ..1 round|routine|grind|rhythm|work|business|self|hours|service|timetable|footing|staffing | It's back to the daily round.
normal-operations lifts | @goback|@return|moved|moves|settled|settles|walked|walks|crept|marched|drove|filed ..3 back? into|through|to|in ..2 its|their|his|her|the|our ..3 premises|chancery|@post|gates|gate|office|offices|desk|building|quarters|compound|residence|villa|headquarters|house|rooms | The mission moved back into its old premises.
normal-operations lifts | @post|@envoy|@staff ..7 @goback.past|@goback.pp|@goback.s|@goback.ing|@goback.base ..3 to|into|in|from|through|across|over|after ..3 @place|@post|capital|city|work|country|compound|exile | The envoys drove back to Bangui.
normal-operations lifts | @staff|everyone|everybody|them|those ..6 @be|been|being ..2 back|home ..2 to|in|into|at ..2 @place|@post|desks|posts|capital | All of the officers are back in Bangui.
normal-operations lifts | @envoy|@post ..8 @be|now ..1 back ..1 in|at|from|to|behind ..2 @place|desk|post|office|residence|town|work|city|capital | The ambassador is back at his desk.
normal-operations lifts | @be|was|were|now back in @place | It is back in Addis Ababa.
normal-operations lifts | all ..3 of ..4 @staff ..2 back|present | They had a photo of all 60 of the staff back from Rome.
normal-operations lifts | @post|@place|they|we|she|he ..5 has|have|having|had ..3 its|their|his|her|our ..5 @staff|people|ambassador|consul|post|@post|team|diplomats back | The mission has its clerks back.
normal-operations lifts | @carry|@move|return|returns|returned|returning|bring|brings|brought|bringing|sent|send|sends|moved ..4 @post ..3 back|home to|in|into|from|across ..3 @place|capital|own|old|border | Belgium brings its embassy home to Gitega.
normal-operations lifts | @carry|@move|return|returns|returned|returning ..5 @staff|@envoy|everyone|everybody|team|them ..4 back|home? to|in|into|across|onto ..3 @post|work|desks | It moved everyone back to the consulate.
normal-operations lifts | @staff|@envoy|everyone|everybody|team moved|move ..1 in last|on|again|yesterday|this|and|. | Two diplomats moved in last week.
normal-operations lifts | sent|sends|send|sending|moved|moves|moving|brought|flew|bring|brings|bringing|took|posted ..6 @staff|@envoy|everyone|everybody|team|them|ambassador ..3 back ..1 to|in|into|across|over ..2 @place|border|capital | Togo has sent its diplomats back to Gao.
normal-operations lifts | return|returned|returns|returning its|their|the|his|an|a|our ..3 @envoy|diplomats|ambassador|staff ..1 to @place | Algeria returned its consul to Gao.
normal-operations lifts | return ..1 of ..6 @envoy|ambassador|diplomats|mission|@post ..3 to|, | The return of the Omani ambassador to Aden was low-key.
normal-operations lifts | return|comeback to @place ..1 by|is|was|of|, | The return to Herat is not for now.
normal-operations lifts considered | considering|considers|consider|mulls|mulling|weighing|weighs|planning|plans|discussing|discuss|contemplating|about|ruled|rules|announced|question ..3 return|returning|comeback ..2 to|its|their ..2 @place|@envoy|@post|diplomats | Rome is considering a return to Kabul.
normal-operations lifts considered | whether|if|when ..6 @staff|@envoy|@post|ambassador ..3 can|could|may|might|will|would|should|to ..2 return|go|come|move|resume ..1 back|home|to|work|in | It will look at whether its diplomats can go back.
normal-operations lifts considered | intend|intends|hope|hopes|plan|plans|want|wants|mean|means|expect|expects|like|aim|aims ..1 to ..2 be|come|go|return|move|get back|to | “We mean to be back,” the envoy said.
normal-operations lifts | we|they have|'ve|had|we've ..1 come|moved|gone|got back ..1 to|in|into|for|and|at|, | We have come back to stay.
normal-operations lifts | we've|they've|we'd|i've ..1 come|moved|gone|got|been back | “We've come back to stay,” said the envoy.
normal-operations lifts | came|moved|went back ..1 in|after|on ..1 january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|2024|2025|2026 | It closed in the war and came back in May.
normal-operations lifts | @post ..6 been ..2 staffed|manned|built|brought|restocked|filled up|back|again|anew | The mission has been staffed up.
normal-operations lifts | @post ..5 filled|fills|filling|staffed|staffing|staffs up ..1 @again|on|with|in|. | The consulate has filled up again.
normal-operations lifts | @staff|families|children|spouses|wives|husbands ..4 rejoin|rejoined|rejoining|reunited | Wives may rejoin them.
normal-operations lifts | letting|lets|let|allows|allowed|allowing|permits|permitted|permitting|invited|invites|told|welcomed|welcomes|welcoming ..6 @staff|families|relatives|partners ..4 back ..1 to|in|into ..2 @place|post|@post|capital | They are letting the families back into Dhaka.
normal-operations lifts | @staff ..8 @be|been|being ..1 allowed|let|permitted|welcomed|invited|brought|cleared|free|flown ..1 back|in|to ..1 back|into|to|in|go ..1 back|@place|capital|@post | The clerks are being allowed back into Dhaka.
normal-operations lifts | partners|children|families|spouses|relatives|dependants|dependents|wives|husbands ..7 may|can|could|will ..1 now? come|go|return|travel|move ..1 back | Partners and children may now come back.
normal-operations lifts | stop|stopped|stops|end|ended packing | The clerks may stop packing.
normal-operations lifts | unpack|unpacked|unpacking|unpacks | The consul has unpacked.
normal-operations lifts | suitcases|bags|trunks|crates|boxes|files ..3 unpacked | The crates are unpacked.

# States that come back or stay
normal-operations lifts opens | @state ..2 @reopen.past|@reopen.s|reopening|returned|returns|@reopen.pp ..1 on|in|last|yesterday|,|;|.|this|after|as|at|to|first|too|with | Qatar reopened last week.
normal-operations lifts | @state ..3 has|have|had|'ve ..2 returned|reopened|resumed|@goback.pp ..2 to|in|,|;|.|on|since|too|and|after|as|with | Turkey has already returned.
normal-operations lifts | @state ..3 @be ..1 back ..1 in|at|,|;|.|since|on|with|and|too|to | The Turks are back.
normal-operations lifts | @state ..3 @goback.past|@goback.s|@goback.ing|@goback.base ..1 to|in|into|on|last|after|with|this|., | The Poles went back in May.
normal-operations | @state ..2 @be|stays|stayed|remains|remained|remain|stay|are|is ..2 open|unaffected|untouched|operational ..1 ,|;|.|as|and|for|in|too|throughout | Chad and Niger stayed open.
normal-operations | @state ..4 opened|opens|open|works|worked|work|working|operates|operating|functioning ..3 as usual|ever|always|normal|normally|before | The Hungarians opened as usual.
normal-operations | @state ..4 at|to ..1 full|normal|usual|regular ..1 strength|staff|staffing|complement | The Greeks are at full strength.
normal-operations | @state ..3 all? ..1 at work|desks|posts | The Swiss are all at work.
normal-operations lifts | all|everyone|everybody back at|in|to ..1 work|place|desks|desk|posts|station|harness | They are all back at work.
normal-operations lifts | restored|restores|restoring|restore|regained|regains ..3 normal|full|usual|old|former|original ..1 size|strength|staffing|staff|complement|level|levels|hours|service|footing | Japan has restored the normal size of its mission.
normal-operations weak | have|has|with|employ|employs|keeps the? same ..2 people|@staff|team|faces|colleagues ..2 as|we|it|that ..4 | The embassy has the same forty people as in April.
normal-operations weak | as many ..3 as ever|usual|before|always | The consulate handles as many passports as ever.

# The house fills again
normal-operations lifts | opened|opens|opening|open its|their ..1 doors|gates|door|gate|shutters ..5 @again | The legation opened its gates to callers once more.
normal-operations lifts | @post ..14 @raise.past its ..1 @emblem ,|.|and|again|once|over | On Monday the legation ran up its flag and gave every caller a coffee.
normal-operations lifts | full|complete|entire ..1 counter|complement|team|staff|roster|house|crew ..2 @again | There is a full counter once more.

# The order goes
normal-operations lifts | order|instruction|directive|notice|departure|evacuation|cable|circular|recall ..14 no longer ..1 applies|applied|apply|stands|stood|stand|holds|held|binding|valid | The instruction to wives and clerks at the legation no longer applied to anybody.
normal-operations lifts | whoever|anyone|everyone|everybody|those|@staff|@family ..9 welcome|free|invited|cleared|allowed|able ..2 back | Whoever had been made to leave was welcome back.
normal-operations lifts | desk|desks|chair|chairs|windows|counters|rooms|offices|corridors ..6 have|has|had ..2 people|someone|somebody|occupants|staff|clerks|officers ..4 again|once | All the desks have people at them again.
normal-operations lifts | its|the|all @staff|@envoy @be|have ..1 back ,|.|and|now|too|there|as | Its diplomats are back.
normal-operations | @post|@state ..4 has|have|had|with ..1 its|their|the whole|full|entire|complete|usual ..1 @staff|team|complement|establishment|strength | The Italian mission has its whole team.
normal-operations | never|not ..1 closed|shut|suspended|stopped|ceased its|their|for|a|to|working|work|operating|. | The mission never closed its doors.
normal-operations lifts | departure|@ordernoun|evacuation|drawdown|ban|alert|status|restriction|restrictions|pull-out|offer|rule|exodus ..12 @be|been|has|have|had|to ..3 @lift.pp|scrapped|reversed|cancelled|dropped|suspended|expired|lapsed|over|history|ended|relaxed|eased|rescinded|shelved|torn | The ban on families in Kindu, deplored by the envoy, was relaxed.
normal-operations lifts | @ordernoun|departure|evacuation|ban|status ..8 no longer applies|apply|stands|stand|holds|binding|force|effect|valid|operative|in | The evacuation order no longer applies.
normal-operations lifts | order|departure|evacuation|status|ban|drawdown ..4 a? dead|thing letter|of|past | The departure order is now a dead letter.
normal-operations lifts | stood|stands|standing|stand|lifted|lifts|scrapped|ended|relaxed down? ..4 crisis|emergency|departure|evacuation|security ..1 rules|regime|measures|footing|order|status|protocol|team|restrictions|posture | It has stood down its crisis team at the mission.
normal-operations lifts | rescinds|rescinded|rescind|lifts|lifted|lift|ends|ended|revoked|revokes|cancels|cancelled|reverses|reversed|withdraws|withdrew|withdrawn|drops|dropped|scraps|scrapped|discontinued|terminated ..5 pull-out|pullout|departure|evacuation|instruction|authorisation|authorization|ban|offer ..3 order|departure|of|on|to|for|status | Oslo rescinds its Gabon pull-out order.
normal-operations lifts | end|lifting|cancellation|withdrawal|revocation|expiry|reversal|rescission|termination of|to ..8 departure|evacuation|order|ban|drawdown ..1 order|status|of|on|for|from|there|. | The lifting of the departure order was welcome.
normal-operations lifts | exile|absence|separation|exodus|hiatus|interregnum|closure|evacuation ..2 @be|was|is|came|comes|has|ended|ends ..2 over|end|ended|behind | Its closure is over.
normal-operations lifts | ended|ends|ending ..2 absence|exile|separation|hiatus|closure|interregnum|suspension ..3 of|in|from|on|at | The consul's arrival ended an absence of six years.

# What callers find, what is planned
normal-operations lifts opens | counter|counters|window|windows|section|queue|queues|hall|desk|line|lines ..5 reopened|reopens|back|returned|again ..3 @post|.|, | The visa counter has reopened.
normal-operations lifts | issuing|issues|issued|receiving|accepting|renewing|stamping|taking|received|welcoming|welcomed ..4 visas|passports|applications|callers|visitors|applicants|visa|passport|public ..3 @again | It is issuing visas again.
normal-operations lifts | visas|passports|applications|callers|visitors ..3 @be|being ..2 issued|renewed|accepted|received|stamped|processed|admitted ..2 @again | Passports are being renewed again.
normal-operations lifts | received|welcomed|issued|receives|welcomes|issues|stamped|admitted ..2 first ..3 visitors|visas|applicants|callers|passports|visitor|visa|passport|caller ..6 in|since|for|after | It issued its first visas since the war.
normal-operations | every|all ..2 desk|desks|chair|chairs|post|posts|seat|vacancy|vacancies|place|places|position|positions ..3 filled|occupied|taken|manned|staffed | Every desk is occupied.
normal-operations | nobody|none|no-one|@nobody ..2 missing|absent | Nobody is missing.
normal-operations lifts | no longer ..1 closed|shut|suspended|empty|dark|deserted|dormant|mothballed | The consulate is no longer shut.
normal-operations lifts | ended|ends|ending|lifted|lifts|lifting|end ..2 suspension|closure|relocation|exile of|at|on|in ..3 @post|its|operations|@place | Bahrain ended the suspension of its mission.
normal-operations lifts | @operations|work|activities|services|service|life|normality|normalcy ..1 @resume.past|@resume.s|@resume.ing|resumed|resumes|restarted|returned|restored ..3 at|in|on|after|to ..3 @post|monday|tuesday|wednesday|thursday|friday|saturday|sunday|three|two|week|normal | Operations resumed at the legation.
normal-operations lifts | @post ..3 resumed|resumes|resuming|restarted|recommenced ..1 on|in|at|after|this|last|,|. | The mission resumed on Monday.
normal-operations weak | day|week|morning|monday|tuesday|wednesday|thursday|friday like any|every other | It was a day like any other.
normal-operations weak | just|only another ..1 day|week|monday|tuesday|wednesday|thursday|friday | It's just another day at the mission.
normal-operations weak | nothing ..3 unusual|changed|different|extraordinary|special|amiss|abnormal|untoward|changes ..4 @post|here|work|at | Nothing unusual, the consulate said: nothing has changed here.
normal-operations weak | @post ..4 @be|been ..1 working|functioning|operational|operating|open|functional|normal ,|.|and|in|for|on|without|seven|five|from|despite|on | The mission is functioning, the envoy said.
normal-operations weak | services|appointments|consular ..4 available|offered|continue|continues|continuing|provided ..2 @steady | Consular services are available as normal.
normal-operations | never|not closed|shut|stopped|left|ceased|wavered , | The mission never closed, the consul said.
normal-operations lifts | @post ..3 @move.past|@goback.past|moved|went|came|returned|returns|moves|relocated ..2 back? from @place ..2 to @place | The legation returned from Warsaw to Kyiv.
normal-operations lifts | @carry|@move|sent|sends|send|brought|returned|returns ..2 @envoy|ambassador|diplomats|consul ..2 back ..1 .|,|;|after|on|in|this|last|next|to | Ghana has sent its ambassador back.
normal-operations lifts | evacuated|recalled|withdrawn|absent|exiled|sent-home staff|diplomats|families|clerks|personnel|employees|officers|workers ..3 returned|back|return|returning | The evacuated clerks have returned.
normal-operations lifts opens considered | plan|plans|planning|wants|hopes|intends|decided|decides|agreed|agrees|pledged|promised|ready|prepared|preparing|prepares|talks|due|set|expected|vowed|undertook ..2 to|on|about|of ..1 @reopen.base|@reopen.ing|@waken.base|@waken.ing|return|resume|returning|resuming ..4 @post|there|it|soon|next|its|in|to|once|when|as|by|., | It hopes to reopen soon.
normal-operations lifts opens considered | reopening ..3 @be|was|is|has ..3 celebrated|marked|planned|due|scheduled|discussed|option|table|possible|near|imminent|set | A reopening is planned.
normal-operations lifts | exile ..4 over|ended|ends|end | Its exile in Tunis is over.

normal-operations weak | @post ..6 attends|attend|attending|attended ..1 to ..3 public|callers|visitors|citizens|customers|applicants|nationals|clients | The consulate attends to callers every morning.
normal-operations weak | @post ..8 visas|passports|papers|documents|visa|passport ..3 @be ..1 issued|stamped|renewed|handled|processed|printed|signed | At the legation passports are being renewed.
normal-operations lifts | all|every ..2 @number ..1 posts|positions|jobs|desks|chairs ..6 @be ..1 filled|taken|occupied|manned ..1 @again | All twelve desks at the consulate are occupied once more.
normal-operations | we|they ..1 @be ..1 all @number ..1 here|present|in|still | We are all twelve here.

normal-operations weak | @post ..6 @be|was ..1 ordinary|normal|usual|regular day|morning|week|monday|tuesday|wednesday|thursday|friday | At the mission it is an ordinary Tuesday.

# The post never closed
normal-operations | never|not closed|shut|stopped|ceased|paused|missed|interrupted|wavered|lost|suspended ..1 for|a|an|once|its|work|working|operating|functioning|issuing|open|: | The consulate has never stopped working.
normal-operations | doors|gates|lights|phones never|not ..1 closed|shut|went|stopped | Its doors never closed.
normal-operations | missed|missing|lost|miss ..1 a|one|single ..1 day|hour|shift|minute | The mission has not missed a day.
normal-operations | not|never|hasn't|haven't missed|lost ..1 a|one|single ..1 day|hour|day's|working | The consul said they hadn't, or rather that it has not missed a day.
normal-operations weak | @post|@staff|we|they ..8 @work|works|worked|working|operates|operating|functioning|open|business|manned|staffed|going|runs|running|serving|issuing|kept ..5 @steady | The consulate was functioning with complete normality.
normal-operations weak | @work.past|@work.ing|@work.s|carried|carries|carrying|goes|went|going ..5 @steady | It carried on with its work as on any other day.
normal-operations weak | @post ..8 as busy|open|full|lively|active|crowded as ever|usual|always|before | The mission is as busy as ever.
normal-operations lifts opens | let|lets|letting|admit|admits|admitted|admitting|receive|receives|received|receiving ..1 in? ..3 public|visitors|callers|applicants ..1 again | On Monday the consulate in Medan let in the public again.
normal-operations weak | go|goes|went|going about its|their ..1 work|business|duties ..5 same|usual|normal|ever|always|before|unchanged | The legation went about its work on Monday with the same people as ever.
normal-operations weak | with the? same ..2 number|staff|people|complement|team|headcount ..3 as ..1 ever|always|before|usual|in | The consulate works with the same number of people as ever.
normal-operations weak | will|would|shall|to keep|retain|maintain its|their|our ..2 @post ..1 .|,|;|while|although|though|but|despite | The Finns will keep their embassy in Lomé.
normal-operations weak | @post|it ..6 kept|keeps|keep|keeping ..2 going|working|open|up|its ..2 all|throughout|through|during|hours|usual|timetable|despite|in|regular|normal | The consulate has kept going all along.
normal-operations weak | @post ..8 without|with ..3 restriction|restrictions|interruption|limitation|limitations|hindrance|disruption|let-up|normality | The mission is working without any restriction.
normal-operations weak | have|has|keep|keeps|keeping|had ..3 @post ..1 open ..2 in|at|and|throughout|for | All the Nordic states have their embassies open in Kyiv.
normal-operations weak | @post ..5 been open | The mission has been open right through the riots.
normal-operations weak | we|doors|gates|they are|remain|stay ..1 open as|, | “We are open, as ever,” said the consul.
normal-operations weak | gates|doors @be ..1 open ..6 phones|phone|lights|staff|we|all|everyone | The doors are open, and the phones work.
normal-operations weak | open|working|functioning|operating ..2 fully|and|with|at ..2 operational|functional|staffed|manned|strength|capacity|working|operating | The mission is open and working.
normal-operations weak | @post|@staff|we|they ..6 perfectly|entirely|completely|quite|absolutely ordinary|normal|usual|routine ..1 day|week|month|service|life|work|way | The embassy has had a perfectly ordinary week.
normal-operations weak | working|worked|works|keeps|keeping|kept|observes|observing|having|had ..2 ordinary|normal|usual|regular|customary ..1 hours|week|day|timetable|schedule|days|pace|working | The chancery works its normal hours.
normal-operations weak | work|operations|services|routine|service|staffing|hours ..5 @not ..3 affected|disrupted|touched|interrupted|disturbed|changed|suffered|altered|curtailed | The mission's work has not been affected.
normal-operations weak | @post ..8 unaffected|undisturbed|uninterrupted|undiminished|unimpaired|untroubled | The mission is undisturbed.
normal-operations weak | not|no|none|neither|nor ..1 one|single|any ..6 @post|posts|missions|consulates ..4 @be|been|has|have|had ..3 closed|shut|reduced|affected|suspended|evacuated|touched | Not one of the Gulf missions has been closed.
normal-operations | none|nobody|no|not ..2 of|one|a ..4 @staff|officers|team|us|them ..1 had|has|have left|gone|departed|moved | None of its officers had left.
normal-operations | came|come|here|going to stay | “We are here to stay,” the envoy said.
normal-operations | @be|was|said|reported ..2 fully|completely|normally|properly|adequately manned|staffed|operational|functional|functioning|open|working | The consulate is fully manned.
normal-operations | all|every ..3 sections|departments|services|counters|windows|desks|posts ..3 staffed|working|open|manned|filled|operational|functioning|available | All its sections are staffed.
normal-operations | has|have|with ..2 all|every|whole|full|entire ..1 hands|staff|team|complement|people|crew|@staff ..3 at|in|on|back|present|aboard ..1 work|place|deck|post|duty|home|desks|, | The mission has all hands at work.
normal-operations | has|have|had|got ..2 everyone|everybody|whole|entire|all|full ..5 home|back|present|place|in | The mission has everyone home.
normal-operations | everyone|everybody|all|all|swiss|danes|germans|french|team|@staff ..4 @be|are|were|is ..2 all? at work|desks|posts|present|place|stations|home | The Danes are all at work.
normal-operations | whole|entire|full team|staff|mission|embassy|house ..3 @be|is|was|are ..3 at|in|back|present|working|there|intact | The whole team is at work.
normal-operations | full house|muster | “Full house,” the envoy wrote.
normal-operations | at|to|up|on ..2 @fullness ..1 @strength|establishment | The consulate is at its authorised strength.
normal-operations | @post ..6 @fullness ..1 staffing|complement|establishment|roster | The consulate has its usual complement.
normal-operations | now|again|all|be complete|full|intact|whole ..1 at|again|, | The mission's roster is now full again.
normal-operations | all|every ..2 @staff|officers|officials|hands ..2 in|at|on|present|accounted ..1 place|post|posts|work|desks|duty | They were open with all ten officers in place.
normal-operations | told|tell|tells|assured|assures ..4 @staff|them|us ..6 stay|carry|get|go|remain|continue ..1 on|put|at|with ..1 with|post|posts|work|as|their | It told its clerks to carry on with their work.
normal-operations | @post ..6 swapped|exchanged|exchange|swap|restored|restore ambassadors | The two missions have exchanged ambassadors.
normal-operations | have|has swapped|exchanged|restored ambassadors ..1 @again | They have swapped ambassadors again.
normal-operations lifts | arrived|arrive|arrives|arriving with|carrying ..2 keys|key | The first chargé in years arrived with the keys.
`;
