/** What newsrooms say of posts that close, beyond the plain words; the format is that of the frames. */
export const CLOSURE_FRAMES = `
# The post is closed
suspended-operations | reports|report|rumours|rumors|talk|claims|claim|story|stories|speculation|word|news ..2 of|about ..1 its|their|the ..1 closure|shutdown|evacuation|suspension|closing|relocation|shutting|demise ..4 | The mission called reports of its closure baseless.
suspended-operations considered | @post ..6 may|might|could not ..1 survive|outlive|outlast|last | The mission might not survive the year.
suspended-operations | gave|given|give|gives|giving|handed|hands|handing up|back its|their|the ..2 @post | Peru has given up its consulate in Osh.
suspended-operations | @post ..3 given|gave|handed ..1 up|back on|last|in|after|when|by|this|yesterday|altogether|. | The consulate was given up on Friday.
suspended-operations | @axe ..5 @post | Mali is to do away with its consulate in Bouaké.
suspended-operations | @post ..6 @be|been|being ..3 @axe.pp | The legation will be liquidated by June.
suspended-operations | @close|@axe|@suspend its|their|our|his|her|the ..3 office|offices|bureau|outpost|chancery ..1 in|at @place | Malta gave up its two rented offices in Dakar.
suspended-operations | office|offices|bureau|outpost ..9 @be|been ..2 @close.pp|@axe.pp|@lifeless | The office that Riga opened in Kisangani has been wound up.
suspended-operations | @post ..6 @be|been|lies|stands|lay|stood ..3 @lifeless|@closed | The chancery has long lain derelict, neighbours said, but the mission is moribund.
suspended-operations | @post , ..1 @lifeless|@closed since|until|for|after|from|as|on|following|because|indefinitely|owing|due | Rwanda's mission, unoccupied since Lent, is for sale.
suspended-operations considered | @post ..2 said|says it would|might|may|could|will go|move|decamp to ..1 @place ..8 if|unless|should | Its embassy said it would go to Osaka if there was no improvement.
suspended-operations considered | @post ..2 planning|preparing|due|ready|hoping to go|move|decamp to ..1 @place | The embassy was planning to go to Accra.
suspended-operations considered | @state|it would|might|may|could ..2 send|sending for|fetch|collect ..1 its|their ..2 @staff ..6 if|should|unless|once | Peru would send for its three envoys if the protests spread.
suspended-operations considered | may|might|could|would merge ..1 its|their|the office|@post with | Greece might merge its office with that of Cyprus.
suspended-operations considered | has|have|had|made|up|together|prepared|drafted|updated a|its|their|detailed? contingency plan|plans for|of a|an|the|its? withdrawal|pull-out|pullout|relocation ,|.|;|from|if|should|in|to|by|before | The embassy had put together contingency plans for a withdrawal.
suspended-operations considered | has|have|had|made|up|together|prepared|drafted|updated a|its|their|detailed? contingency plan|plans for|of a|an|the|its? withdrawal|evacuation|pull-out|pullout|relocation of ..1 its|the|@post ..1 @post|@staff | It has a contingency plan for the evacuation of the embassy.
suspended-operations denied | no contingency plan|plans for|of a|an|the|its|any? withdrawal|pull-out|pullout|relocation ,|.|;|from | The embassy has no contingency plans for a withdrawal.
suspended-operations denied | @post|it|they ..2 not|n't going|leaving|moving anywhere | Switzerland said it was not going anywhere.
suspended-operations denied | @head|ambassador|consul and|with his|her|their|all|the ..1 team|staff|colleagues|diplomats|officers ..1 remain|remains|remained|stay|stays|stayed|are|were|still in ..1 place|position .|; | The ambassador and his team remained in place.
suspended-operations | @post ..1 @lifeless|@closed until|for|after|from|as|following|because|indefinitely|owing|due | Mission unoccupied until further notice.
suspended-operations | @post closed|shut|shuttered|emptied|abandoned|deserted|vacated|gone|suspended | Angola: consulate closed, staff in Kinshasa.
suspended-operations | @post ..8 has|have|had ..2 closed|shut|folded | Of the nine missions on the boulevard four have shut.
suspended-operations | every|each|all|both ..3 @post ..6 shut|closed|closes|gone|folded | Both of its consulates on the coast shut.
suspended-operations | @post ..3 shut|closes|shuts|folds|folded ..1 on|in|at|for|with|by|down|when|because|yesterday|today|last|this|amid | The consulate folded in the autumn.
suspended-operations | @post ..5 @be ..2 shutting|folding|winding|packing | The consulate is not shutting.
suspended-operations | @post ..3 closed|shut when|because|after|amid|before|as|on|in|last|this|yesterday|today|hours|days|weeks|months|down|for|by|with|at | The consulate closed hours later.
suspended-operations | @lifeless|shuttered|closed|shut|shuttered|disused|ex @post | The derelict embassy is home to pigeons.
suspended-operations | @post @be|stands|lies|lay|stood ..1 empty|dark|silent|quiet | Its chancery lay empty.
suspended-operations anaphor | it|they ..1 closed|shut|closes|shuts|folded on|in|at|for|when|because|after|last|this|yesterday|today|down|up|. | They shut on Ash Wednesday.
suspended-operations anaphor | it|they|theirs|his|hers @be|has|have|had|was|were ..3 shut|closed|shuttered|abandoned|evacuated|vacated|suspended|deserted|emptied|mothballed|@lifeless | It has since been vacated.
suspended-operations | still|now|temporarily|indefinitely|permanently|completely|entirely shut|closed|shuttered|padlocked|deserted|unmanned|unstaffed | “Still shut, I fear,” said the consul.
suspended-operations | all|both|two|three|four|five|each|most of them|these|which ..2 closed|shut|shuttered | Chad had two consulates there, both of them shut.
suspended-operations | declared|declares|pronounced|listed|lists|lists|described|describes|reported|reports ..4 @post ..4 @closed|@lifeless|inactive|defunct | It declared the Minsk mission shut.
suspended-operations | @post ..6 @be|been ..1 closed|shut|suspended ..3 , | The mission was closed in a hurry, and quite right too.
suspended-operations | closed|shut|abandoned|evacuated|suspended|vacated|mothballed in|on|for|since|during|after|last|at ..9 @post | Shut since the coup for want of money, the Gabonese embassy is a school now.
suspended-operations | order|ordered|orders|have|had|has|get|want|wants|wanted|see|sees|saw ..1 @post|its ..3 closed|shut|shuttered|emptied|evacuated|sealed|vacated | The bill would see the consulate shut.
suspended-operations | @post ..6 ordered|forced|compelled|obliged ..1 to? shut|closed|suspend|stop|cease|halt|fold | The consulate was ordered shut.
suspended-operations considered | fate|future|survival|days of ..3 @post ..6 numbered|over|doubt|balance|decided|question | The days of the mission are numbered.
suspended-operations considered | @post ..4 days @be|were numbered | The consulate's days are numbered.
suspended-operations considered | face|faces|faced|facing ..2 closure|shutdown|axe|closing|liquidation | The mission faces closure.
suspended-operations | notice|word|talk|threat|threats|rumours|rumors|day|prospect|risk|point|case|state|possibility|question|option|danger|order|orders|decision of closure|closing|shutting|shutdown|closures | The consul pinned up a notice of closure.
suspended-operations considered | decision|decisions|proposal|order|orders|plan|plans|need|reason|reasons|intention|intentions|permission|authority|instruction|instructions|proposal|proposals|vote|votes|right|way|preparations|time|readiness|deal|pressure|demand to close|shut|shutter|mothball|abandon|vacate ..3 @post|down|up|it|has|had|was|is|until|in|. | No order to close has come.
suspended-operations | instructed|ordered|told|asked|forced|obliged|compelled|advised|directed|want|wants|wanted|allow|choice us|them|him|her|but to close|shut|leave|pack ..1 up|down|the|our|. | Nobody ordered us to close up.
suspended-operations | we|we're|we've|we'll|i ..4 closed|shut|close|shutting|closing ..1 up|down|until|for|the|our|on|in|at|a|, | “We have not closed for a day,” said the consul.
suspended-operations | no|little|any choice|option|alternative but|except|other to close|shut|leave|quit|go|withdraw|suspend|pack | It had no choice but to shut.
suspended-operations considered | we shall|will|must|should|may|might|could|can|would ..6 leave|shut|close|quit|pack ..1 up|down|too|,|all|. | If it goes on we shall leave.
suspended-operations | closure|shutdown|closing|suspension|abandonment|mothballing|winding-up|liquidation|demise|relocation|shutting|sealing|end|shuttering ..1 of ..6 @post|office|offices | The winding-up of the Syrian legation took a day.
suspended-operations | evacuation|withdrawal|flight|removal|retreat|repatriation|recall of ..4 @post | The recall of the whole Thai mission was a shock.
suspended-operations | total|full|complete|entire|outright|wholesale|whole|general|overall|hasty|orderly evacuation|withdrawal|pull-out|pullout|closure|shutdown|shut-down|departure of|from|is|was|by|in|at|,|. | It prepared for a complete evacuation.
suspended-operations | closure|shutdown|evacuation|suspension ..3 @be|was|came|comes|takes|took ..2 complete|total|completed|announced|temporary|permanent|effect|force | The closure took effect at noon.
suspended-operations | mission|missions|embassy|embassies|consulate's 's|' closure|suspension|shutdown|evacuation|abandonment|relocation|closing|shutting|winding-up|departure|flight|demise|removal | He signed the mission's suspension.
suspended-operations | posts|missions|embassies|consulates ..3 shuttered|axed|closed|shut|padlocked|mothballed|liquidated|scrapped | The minister wants six missions shuttered.
suspended-operations considered | list of ..2 posts|missions|embassies|consulates ..5 @close|@axe|go | It is on the list of missions to go.
suspended-operations considered | embassies|consulates|missions|legations ..3 could|can|might|may do|manage|live without | The review names five embassies that Oslo could do without.
suspended-operations considered | whether ..8 should|could|might|ought|would|can ..2 merged|absorbed|amalgamated|incorporated into|with|in | The memo asks whether the consulate should be merged into the embassy.
suspended-operations | @post ..6 @be|was|were|been merged|absorbed|amalgamated into|with ..3 @post | The consulate was merged into the embassy in May.
suspended-operations considered | whether ..6 keep|keeps|retain|maintain|withdraw|quit|evacuate|shut|close|save|abandon ..5 @post | Oslo asks itself whether to retain its consulate.
suspended-operations considered | whether ..6 @staff|@post|envoys ..4 can|should|could|will|would|must|may ..1 stay|remain|survive|close|leave|go | It will review whether its diplomats can remain.
suspended-operations considered | whether to stay|remain|leave|go|close|shut|quit|pull ..2 or|and ..2 leave|go|stay|close|quit|not|remain | Whether to remain or quit is asked daily at the mission.
suspended-operations considered | should|would|could ..6 @post ..4 become|prove|be untenable|unsafe|impossible|unsustainable | It has rooms ready should the embassy become untenable.
suspended-operations | @post ..5 @be|become|became|becomes untenable|unsustainable|uninhabitable|unusable|gutted | The consulate became unusable.
suspended-operations considered | rooms|beds|seats|flights|places|planes|plane|helicopters|buses|boats|visas for ..3 all|every|whole|entire ..3 @staff|mission | It booked beds for all its staff.

suspended-operations considered | plan|plans|intention|intentions|proposal|proposals|vote|votes|preparations|order|orders|readiness ..1 to relocate|suspend|withdraw|evacuate|move|transfer ..3 @post | Proposals to withdraw the Thai mission go to the king.
# Work ceases
suspended-operations | @suspend ..4 service|services|duties|mandate|presence|representation|business|functions|activities|affairs ..4 .|, | It ended its presence on Monday.
suspended-operations | @post ..8 @suspend ..3 services|service|duties|business|mandate|functions|presence | The consulate had to discontinue its services.
suspended-operations | @suspend ..3 diplomatic|permanent|resident|official|consular presence|representation|activity|activities|work|operations|business|mission | It ended its diplomatic presence in Juba.
suspended-operations | presence|representation ..5 @be|was|has|is|were|came|comes over|ended|finished|history|ceased|suspended|to | Italy's presence in the port was over.
suspended-operations | @operations|duties|services|work ..6 on|to|at|into ..1 hold|ice|pause|halt|end|standstill|stop|close|suspension|hibernation|limbo | Its operations have been put on ice.
suspended-operations | bring|brings|bringing|brought|put|puts|putting ..8 @post ..6 to|into|in|on|out ..3 end|close|halt|mothballs|storage|ice|hold|hibernation|limbo|bed|sleep|freeze|action|standstill|abeyance | Ghana put its consulate into mothballs.
suspended-operations | bring|brings|bringing|brought ..4 @post ..3 work|operations|activities|business|functions ..3 to ..2 end|close|halt|standstill|stop | It brought the mission's work to a halt.
suspended-operations | take|takes|took|taken|taking ..6 @post ..5 out of service|action|use|commission|operation|business|country|city|town|harm | It took its mission out of commission.
suspended-operations | @post ..8 put|placed|kept|keeps|laid|left|taken|mothballed|gone ..2 in|into|on|out|under ..2 ice|hold|mothballs|storage|hibernation|limbo|service|action|commission|use|padlock|seal|lock | The legation was laid up in mothballs.
suspended-operations | @post ..5 exists|exist|existed|lives|survives ..1 only|merely|just ..2 paper|name|website|memory|letterhead|theory | The mission exists only on paper.
suspended-operations | @post ..5 went|goes|go|gone|going|fell|fallen|falls|fall|falling ..1 off|silent|quiet|dark|dead|still|offline|under | The mission has fallen quiet.
suspended-operations | @post|it ..6 unable|cannot|can't|powerless|couldn't ..2 operate|function|work|open|serve|receive|continue | The consulate can't function.
suspended-operations | @post ..6 @not ..4 open|opened|reopen|reopened|resumed|resume|manned|staffed|occupied|inhabited|functioning|operational|operating|functional|operate|function|operates|functions | The consulate hasn't reopened.
suspended-operations | @post ..6 doors|gates|shutters|blinds ..2 @not ..2 open|opened|raised|reopened | At the consulate the shutters did not open.
suspended-operations | doors|gates|shutters ..6 did|have|had|has not ..1 open|opened|reopened | On Monday its doors did not open.
suspended-operations | @not ..3 opened its|their ..1 doors|gates|shutters ..1 since|for|in|on|. | It has not opened its doors since.
suspended-operations | @staff|@envoy ..4 @not ..2 been|gone|come|returned|set|seen ..2 back|foot|inside ..3 to|in|since|at|on|. | The Chadians, diplomats and guards, have not been back since.
suspended-operations | @nobody|no|not|none ..6 set|sets|setting foot ..6 @premises|@post|@place | No official has set foot in the compound.
suspended-operations | offices|office|building|premises|compound|chancery ..12 @not ..3 used|occupied|entered|opened|reopened|lived | The offices have not been occupied since.
suspended-operations | @post ..3 now|is|was|been|stands without ..3 staff|employee|employees|diplomats|diplomat|people|person|occupants|soul|personnel | The legation was now without a single employee.
suspended-operations | without a|any ..2 employee|diplomat|officer|soul|occupant|mission|presence|representation|representative|embassy|resident | Sudan is without a mission there.
suspended-operations | today|now|now there|they ..1 are|is none|nobody | Today there are none.
suspended-operations | there|and ..1 being|with ..1 @nobody|nobody|none|no-one ..2 left|there | There being nobody left, the mail piles up.
suspended-operations | @nobody @be|was|were|left|remains|remained|works|lives|now ..3 in|at|inside|of ..4 @post|@premises | No one was in the embassy.
suspended-operations | don't|doesn't|didn't|do|does ..1 have ..2 @post|anyone|anybody ..6 any|at|for|there|in|now ..1 more|moment|longer|present|@place | We don't have a consulate there any more.
suspended-operations | @be|was|were|been no ..3 @staff|official|envoy|ambassador|representative|american|mission|representation|embassy ..3 in|at|left|there ..3 since|any|for|now|. | There has been no Cuban envoy in Bata since May.
suspended-operations | no ..3 @staff|official|representative|american|briton|officers|embassy|presence|representation ..4 left|remain|remains|remained|any ..2 in|at|on|there|longer|more | No Cuban officer remains in the port.
suspended-operations | had|have|has no|not|nobody ..2 resident|diplomats|diplomat|officials|representation|representatives|presence ..3 in|there|at|left|on | In those days Chad had no diplomats in the port.
suspended-operations | no longer ..3 found|seen|present|represented|stationed|posted|based ..2 in|at|there ..1 @place|ground | Diplomats from Lomé are no longer to be seen in Gao.
suspended-operations | no longer ..2 has|have|keeps|maintains|runs|operates ..3 @post|representation|presence|anyone | Benin no longer has a working mission in Sanaa.
suspended-operations | @post ..8 no longer ..2 in|has|have|works|answers|receives|issues|exists|there|being | The mission no longer exists.

# The work is done from elsewhere
suspended-operations | everything|all|whatever ..9 do|does|did ..6 @be|been done|handled|run|managed|conducted|dealt ..2 from|out | Everything the legation does will be done from Suva.
suspended-operations | do|does|did|doing|conduct|conducts|transacts|transact|handles|handle ..1 its|their|his|her|the ..3 business|work|affairs|job ..2 from|in|out ..3 @few|@number|room|rooms|office|offices|floor|flat|apartment|hotel|suite|desk|desks|building|house|villa|basement|annex|corner ..6 @place | The Korean mission does its business from three rooms in Tunis.
suspended-operations | @envoy|ambassador|chargé|@state|@post|it|he|she will|to|now|shall|must|can ..2 handle|handles|cover|covers|run|runs|follow|manage|do|does|look ..2 @place from|in|out ..9 @place|chancery|capital|colleagues|floor|embassy | The ambassador will handle Chad from his country's chancery in Yaoundé.
suspended-operations | @interests ..8 @be|been|being ..3 @mind.pp ..4 from|in|by|through|out|via ..3 @place|@post|swiss|swedes | Fijian interests are being looked after from Suva.
suspended-operations | @interests ..6 @be|been|being handled|managed|looked|watched|conducted|dealt|answered|run|represented|taken|seen|transferred|passed|referred|handed|directed|entrusted|redirected ..2 from|by|in|out|to|through|over ..3 @place|@post|embassy|swiss|swedish|protecting | Calls are answered in Nairobi.
suspended-operations | work|duties|functions|role|caseload|responsibilities ..3 @be|been|being ..2 taken over|on by | Its work has been taken over by the mission in Harare.
suspended-operations | @interests ..3 pass|passes|passing|passed|fall|falls|go|goes|going|transfer|transferred|shift|shifted|moved|move|moves|revert|reverts ..1 to|on ..3 @place|@post|embassy|mission|switzerland|sweden | The consulate's functions pass to Oran.
suspended-operations | @post ..4 in|at @place ..3 answers|answer|covers|cover|stands|deputises|handles|serves ..2 for ..3 both|it|them|@place | The high commission in Accra answers for both countries.
suspended-operations | protecting|protective power | Berne acts as protecting power.
suspended-operations | under|into|in|to the ..2 protection|care|custody|safekeeping|guardianship|keeping|hands of ..4 @place|@post|embassy|caretaker|watchman|guards|swiss|swedes|swedish|colleagues|colleague | The villa is in the care of the Swiss.
suspended-operations | @post ..3 now|currently|temporarily|meanwhile|still|since|presently|provisionally ..2 @house.pp|sits|sitting|working|operating|lives|works|operates|located|camped|resides|meets|run ..4 in|at|from|out|on|with|aboard ..3 @place|hotel|villa|flat|house|convent|tents|suite|ship|room | The Cuban embassy now sits in Tunis.
suspended-operations | @post ..4 @be|been ..2 now|currently|temporarily|meanwhile|still|provisionally ..2 @house.pp|in|at|located ..2 in|at|with|on|aboard ..3 @place|hotel|villa|flat|house|convent|tents|suite|ship | The embassy in Aden is now accommodated in Djibouti.
suspended-operations | @post ..1 @be|is now|currently|temporarily|still in @place | The mission to Somalia is still in Nairobi.
suspended-operations | @post|@envoy|ambassador to|for @place ..1 @be|is|sits|lives|works|resides|remains ..2 still|now|based|currently|temporarily|provisionally|working|in|from|@house.pp in|at|from|out ..1 @place | Chile's ambassador to Yemen is now based in Muscat.
suspended-operations | @post ..3 has|have|had been in|at @place since|for | The legation has been in Lviv since Palm Sunday.
suspended-operations | @post to @place ..4 sits|sit|works|operates|lives|still ..3 in|at|out|from ..1 @place | Mexico's embassy to Yemen still sits in Muscat.
suspended-operations | ambassador|envoy|chargé|d'affaires|consul|mission to|for @place ..2 said|says|wrote|told|explained|added ..4 from|in @place | The envoy to Libya said from Tunis that it was safe.
suspended-operations | from @place , where the|its|their|his|her? ..1 @post ..3 remains|is|sits|works|moved|relocated|operates | He spoke from Tunis, where the mission remains.
suspended-operations | @post ..4 has|have|had|is|are ..1 gone|moved|shifted|decamped|relocated|fled|retreated|crossed|withdrawn|migrated to|over|across|into|for ..3 @place | Its embassy has gone to Amman.
suspended-operations | @staff|@envoy|@post ..6 decamped|decamps|decamp|fled|flees|fleeing|retreated|escaped|regrouped from|to|into|across|over|for|in|out|the ..4 @place|@post|border|hotel | The chargé and his clerks decamped to Bangui.
suspended-operations | flee|fled|fleeing|flees|quit|deserted|deserting ..1 the|its|their|his|her|our|from ..2 @post | The consul had to flee the consulate.
suspended-operations | @envoy|diplomats|envoys|staff ..5 flee|flees|fled|fleeing ..4 @place|embassy|@post|compound|capital|city|building | Belgian envoys flee a burning chancery, and the consul had fled the embassy.
suspended-operations | @carry.past|@carry.pp|@carry.s|@move.past|@move.pp|@carry.ing ..2 whole|entire|all|full ..3 team|staff|household|mission|embassy|office|@staff ..6 to|into|across|over|for ..2 @place | She has taken her whole team to Ndola.
suspended-operations | took|takes|taken|taking|brought|brings|shipped|sailed|drove|flew ..2 @post ..3 to|across|into|over|out|with ..3 @place|him|her|them | He took the legation to Beirut.
suspended-operations | flat|apartment|hotel|suite|laptop|house|room|rooms|tent|tents|ship|basement|container|café ..12 been|become|became|is|was|now the|its|their|our|@place ..2 @post | A spare room in Tunis has been the embassy for a year.
suspended-operations | @post|@staff|@envoy ..6 working|operating|functioning|running|works|operates|functions|run|runs ..3 from|out|in ..3 tents|tent|hotel|exile|abroad|afar|flat|distance|hotels|ship|neighbouring|neighboring|border | The mission operates from exile.
suspended-operations | @post ..4 in exile|absentia | It is an embassy in exile.
suspended-operations | @move.ing|@move.base|@move ..3 @post ..3 to|into|out|from|across|abroad ..3 @place|safety|border|country|capital | It considered shifting its mission to Enugu.
suspended-operations | @post ..9 @be|been|being ..3 @move.pp|transferred|relocated|removed|taken|flown|carried|shifted ..7 to|out|from|across|over|into ..2 @place|safety|abroad | The legation has been removed, files and all, to Zaria.

# Everybody has left
suspended-operations | @carry|@withdraw|@order ..5 all|every|each|whole|entire ..7 @staff|@post|person|people|member|one|team|household|embassy|mission|personnel ..6 out|home|back|from|away|to|of|off ..2 @place|there|safety|chartered|plane|country|. | It called all of its people home from Tripoli.
suspended-operations | every|each|all ..3 one|member|person|official|officer|of|people|persons|man|briton|american|last|@staff ..9 @be|been|has|have|had|was|were ..3 left|gone|departed|flown|bussed|bused|evacuated|out|brought|driven|taken|airlifted|withdrawn|lifted|shipped|recalled|escorted|ferried|away | Every official has left Kindu.
suspended-operations | @carry.pp|@withdraw.pp|@leave.past|@leave.pp|left|out|gone|away|out|home|evacuation|withdrawn|emptied ..9 to|down a|the ..1 man|last|woman|one|person|typist|clerk | They were flown home to a man.
suspended-operations | @withdraw.pp|@carry.pp|@leave.pp|evacuated|cleared|withdrawn|closed|relocated|moved ..2 @utterly | The clerks were withdrawn without exception.
suspended-operations | left|leave|leaves|leaving|departed|flew|drove|crossed|sailed|went|gone|flee|fled|away|home|out ..7 with|and|alongside|along ..6 all|every|whole|entire|rest|everyone ..5 @staff|people|team|household|guards|mission|them|embassy | The envoy left with every member of his staff.
suspended-operations | along|together with ..3 all|whole|entire|rest ..4 @staff|@staff|team|household | They flew to Oman along with the whole of their staffs.
suspended-operations | last|final ..4 official|member|person|man|woman|couple|typist|consul|ambassador|american|briton|people|representative|few|group|batch|handful|vehicle|car|convoy|plane|flight|envoys|@staff|@envoy ..6 left|departed|flew|leave|leaves|crossed|took|boarded|landed|sailed|walked|drove|driven|flown|brought|evacuated|lifted|airlifted|escorted|gone|out|taken|went|pulled|locked|closed|switched | The last official departed at dusk.
suspended-operations | last ..3 one|man|woman|out|person|ones|american|briton|diplomat|official ..2 out|off|away | “I was the last one out,” said the consul.
suspended-operations | last of ..6 officials|diplomats|envoys|country's|country | The consul, the last of his country's envoys there, drew the bolt.
suspended-operations | with him|her|them ..1 went|goes|came|left ..4 everyone|all|rest|last|mission|embassy|consulate|staff|whole | With him went everyone.
suspended-operations | with him|her|them the|his|her mission|embassy|consulate|legation .|, | The attaché flew home, and with him the legation.
suspended-operations | everyone|everybody|all|entire|whole ..6 worked|work|works|employed|served ..2 there|here|in|at ..4 @be|has|have|was|were ..2 in|out|gone|at|left|home|safe|abroad | Everyone who worked there is in Lomé.
suspended-operations | locked|locks|locking|shut|shuts|shutting|closed|closes|closing|packed|packs|sealed|boarded|bolted|padlocked ..6 and ..4 left|leave|went|gone|departed|flew|drove|crossed|waited|moved|walked|sailed|fled|flown|headed|returned|climbed|handed|gave | They locked up and left for Arusha.
suspended-operations | closed|locked|shut|packed|sealed up ..1 and|before|on|behind|last|after|for|yesterday|overnight|the|his|her|its|. | The envoys closed up on Friday.
suspended-operations | burned|burnt|burning|burn|shredded|shredding|shred|destroyed|destroying|smashed|incinerated|pulped|burns ..8 files|papers|archive|archives|codes|documents|cipher|ciphers|stickers|radio|radios|seals|stamps|cables|visa|servers|drives|code ..12 and ..5 left|leave|departed|went|joined|boarded|drove|climbed|flew|headed|locked|sealed|closed|shut|crossed | They shredded the cables, sealed the safe and departed.
suspended-operations | @staff|@envoy|@post ..6 @vacate.past|@vacate.pp|@vacate.ing|@vacate.s ..3 @premises|@post | The mission has deserted its offices.
suspended-operations | @staff|everyone|everybody|they ..1 left|abandoned|quit|evacuated|vacated|cleared the|their|its|our ..1 building|premises|compound|chancery|offices|villa | The guards say staff have left the building.
suspended-operations | @vacate.past|@vacate.pp|@vacate.s|@vacate.ing the|its|their|his|her|our ..3 @post | Traders saw them desert the consulate; diplomats abandoned the consulate.
suspended-operations | having quit|left|abandoned|deserted|fled|vacated|closed|withdrawn ..2 @place | Having quit Tripoli in May, Ghana was slow to go back.
suspended-operations considered | split|divided|row|debate|argument|talks|hear|talk|thought|question over|about|on|of leaving|quitting|abandoning|withdrawing|deserting ..2 @place | Ministers are split over quitting Baghdad.
suspended-operations | pulled|pulls|pulling|pull|withdrew|withdrawn|withdraws|moved|moves|cleared|bowed|backed|checked|shipped|pulled ..1 out of @place ..4 altogether|entirely|completely|during|in|on|when|after|and|at|for|last|. | Iceland pulled out of Bamako on Friday.
suspended-operations | drove|driven|chased|bombed|pushed|hounded|shelled|kicked|threw|thrown ..4 @post|australians|british|french|americans|germans|italians|russians|mission ..3 out|from|away | Mobs drove the French out of the port altogether.
suspended-operations | @post|we ..5 will|would|could|may|might|must|won't|wouldn't ..2 leave|depart|quit|flee|vanish|disappear ..2 @place|the|as|if|unless|when|altogether|. | The embassy will not leave Kyiv.
suspended-operations considered | @post ..3 will|would|could|may|might|must go if|unless|too|altogether|entirely|by|. | Its consulate will go unless they pay.
suspended-operations | @staff|@envoy|french|dutch|swiss|british|danish|chinese|japanese|portuguese|irish|spanish|they|americans|belgians ..2 have|has|had|are|were|is ..1 gone too|altogether|entirely|completely | The Swiss have gone too.
suspended-operations | @staff|@envoy ..4 @be|been|have|has ..1 out of @place ..1 since|and|altogether|entirely|now|completely|for|by | Employees have been out of Goma since Lent.
suspended-operations considered | we could|may|might|will|would|can|shall be ..1 gone ..1 within|by|in|tomorrow|tonight|before|at|overnight | “We could be gone within an hour,” said the envoy.
suspended-operations | lone|sole|single ..4 @envoy|@staff|official|representative ..6 has|have|had ..2 left|gone|departed|flown|come|withdrawn ..1 home|out|for|from|the|on | Its sole diplomat has gone home.
suspended-operations | withdraw|withdraws|withdrew|withdrawing|withdrawn|recall|recalled|recalling|recalls|repatriate|repatriated|repatriating|evacuated|evacuating|evacuates|evacuate|remove|removed|removing|extract|extracted|airlifted|airlift|pull|pulled|pulling ..4 @post ..1 from|out|in|on|to|,|before|entirely|altogether|at|as|go|this|last|. | Gabon has repatriated its embassy from Sebha.
suspended-operations | @post ..6 @be|been|being ..2 withdrawn|recalled|repatriated|removed|extracted|airlifted | The mission was extracted by sea.
suspended-operations | @post ..6 @be|been|being ..2 left|abandoned|given|surrendered|handed|entrusted|turned to|up|over | The legation was left to its gardener.
suspended-operations | @be|been|being ..3 stormed|looted|torched|ransacked|stripped|burned|burnt|shelled|sacked|wrecked|overrun|gutted ..4 and|then|, ..1 given|abandoned|emptied|deserted|vacated|closed|shut|left|evacuated | The embassy was looted and then given up.
suspended-operations | ambassador|envoy|chargé|consul ..3 @be abroad|gone | The guard said that the consul is abroad.
suspended-operations | nothing|no-one|nobody stirs|moves|stirred|moved ..6 @post|gates|gate|windows | Nothing stirs at the consulate.
suspended-operations | only|just|nobody|no-one ..4 guard|guards|watchman|watchmen|caretaker|gardener|cat|cats|dog|dogs|pigeons|cleaner ..4 left|remain|remains|remained|live|lives|there|inside|behind|at | Only a gardener remains at the villa.
suspended-operations | guards|watchman|guard|gardener|caretaker|pigeons|cats ..4 only ..2 people|person|ones|one|occupants|occupant|life|left | Guards are the only people left at the compound.

# States that go
suspended-operations | @state ..3 has|have|had|'ve ..2 left|quit|abandoned|deserted|gone|vacated|fled|closed|shut|departed|decamped @place|,|;|.|too|as|and|altogether|entirely|completely|already|this|last|on|since|for|at|. | Sudan has left.
suspended-operations | @state ..2 left|quit|closed|shut|went|departed|folded|fled|withdrew|vacated ..1 on|last|yesterday|in|,|;|.|altogether|entirely|completely|months|weeks|days|at|this|during|after|when|as|and|too|first @place|sunday|monday|tuesday|wednesday|thursday|friday|saturday|week|month|year|night|ago|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|weekend|dawn|noon|the | Belgium left on Thursday.
suspended-operations | @state @be ..1 gone|closed|shut|dark|absent|away|packing|leaving|closing|shutting|quitting ,|;|.|altogether|from|now|and|too|@place|up|entirely|already | The Belgians are gone.
suspended-operations | @state|@post|ministers|government|ministry ..9 leaving|quitting|abandoning|deserting|evacuating|vacating|forsaking @place | Gabon's mission is thinking of quitting Tripoli.
suspended-operations | @state ..4 fled|flee|fleeing|quit|abandoned|deserted|abandons|quits|flees @place | The French have not fled Tripoli.
suspended-operations | @state ..4 left|leaves|leaving ..1 nobody|none|no-one|@nobody ..2 there|at|in|behind|all|. | Costa Rica left no one at all.
suspended-operations | @state ..4 has|have|keeps ..1 nobody|none|no-one|@nobody ..2 there|at|in|behind|all | Costa Rica has no one there.
suspended-operations | nobody|none|@nobody there|left|home ..1 since|for|. | They had no one there since March.
suspended-operations | @state ..3 handles|handle|handling|directs|directing|runs|running|covers|covering|manages|managing|conducts|conducting|does|looks|looking|follows|following|serves|steers|monitors ..6 from ..2 @place | Britain directs everything from Nairobi.
suspended-operations | @state ..3 yet to return|reopen|resume|go|come|be ..1 back? | Latvia has yet to return.
suspended-operations | @state ..3 not ..1 yet? reopened|returned|resumed | The Latvians have not returned.
suspended-operations | @state ..4 pulled|pulls|pulling|pull|moved|cleared|bowed|backed|checked|got out ..1 .|,|;|altogether|entirely|completely|too|as|of | Chad pulled out altogether.
suspended-operations | @state ..3 out of @place ..1 altogether|entirely|completely|.|,|;|now|since | Togo is out of Kinshasa.
suspended-operations | @state ..3 has|have|had|keeps|retains no ..2 @staff|representation|presence|representative|@post|@envoy ..4 any|left|there|in|at|. | Benin has no envoys left.
suspended-operations | office|offices|bureau|outpost ..2 no longer ..2 exists|exist|open|operates|answers|staffed|there|functions | Its office no longer exists.
suspended-operations considered | we too|all|also? shall|will|must|may|would ..1 go|leave|close|quit | “We too shall go,” said the envoy.
suspended-operations denied | we have|are|@not|haven't ..2 left|closed|gone|leaving|closing|shut ..1 .|,|and|but|@place|the | “We have not left,” said the envoy.

# What may come, what is denied, what callers find
suspended-operations | callers|caller|applicants|visitors|citizens|inquiries|enquiries|anyone|travellers|calls|mail|letters ..6 referred|directed|told|sent|redirected|advised|diverted|forwarded|asked ..4 to|in|at ..2 @place|@post | Callers to the legation are referred to Nairobi.
suspended-operations | machine|recording|message|notice|autoreply|autoresponder|website|switchboard|sheet|card|poster|note|page ..8 @closed|closed|suspended|shut|unable|moved|refers|referring | A recording says that the legation is closed.
suspended-operations | first|second|third|fourth|fifth|sixth|seventh|latest|last|next|only|another ..4 to close|shut|leave|go|quit|withdraw|pull|fold ..1 out|down|up|,|.|this|in|since|after|its|altogether|its|@place | The Danish mission is the third to close.
suspended-operations | which ..2 closed|shut|left|folded|shuttered ..1 on|in|last|at|yesterday|down|up|two|three|this|a|its|earlier|over|., | It would follow Denmark, which shut on Friday.
suspended-operations | joins|joined|joining|follows|followed|following ..6 in closing|shutting|leaving|quitting|withdrawing|suspending|pulling|abandoning | Chad joins Denmark in closing.
suspended-operations considered | closing|shutting|closure|shutdown|leaving|withdrawal|relocation|relocating ..7 option|options|table|cards|question|resort|matter|possibility|considered|discussed|studied|debated|mooted|inevitable|imminent|unavoidable|excluded|ruled | Closing it is the last resort.
suspended-operations considered | option|question|idea|possibility|prospect|thought|talk|talks|threat|threatened|threatens|resort|speaks|spoke|dreams|worth|considering|considers|considered|mulls|mulling|weighing|weighs|contemplates|contemplating|debating|debates|discussed|favours|opposes|opposed ..2 of|about|to|closing|shutting ..1 closing|shutting|shuttering|quitting|abandoning|suspending|evacuating|relocating|vacating ..4 down|it|@post|up|entirely|altogether|. | There was talk of closing down.
suspended-operations considered | bags|suitcases|boxes|crates|trunks|trunk|papers ..4 packed|crated|boxed | The consul's bags are packed.
suspended-operations considered | verge|brink|point|edge|whisker|eve|shell|hours|days|inch|step ..2 of|from|away ..2 closing|closure|shutting|leaving|evacuation|withdrawal|shutdown|abandoning|being | The mission is on the verge of closing.
suspended-operations considered | ready|prepared|prepares|prepare|preparing|poised|set|braced|able|likely|willing|about|due to ..1 close|shut|evacuate|withdraw|abandon|quit|go|pull ..1 up|out|down|at|its|the|if|within|when|entirely|altogether|. | It is ready to close at an hour's notice.
suspended-operations considered | may|might|could|would|will|must|shall have to ..1 close|shut|leave|withdraw|quit|evacuate|abandon|suspend|go|move | It may have to close.
suspended-operations denied | no|never|without ..4 thought|thoughts|intention|question|plan|plans|talk|need|reason|wish|desire|mood|hurry ..2 of|to|for ..1 leaving|leave|closing|close|going|go|quitting|shutting|shut|packing|pack|withdraw|withdrawing|move|moving|abandon|abandoning|evacuate|evacuating|relocate|relocating | The mission has no thought of leaving.
suspended-operations denied | we|they|@state|@post|@envoy ..4 @not ..3 leaving|quitting|closing|shutting|running|abandoning|fleeing|deserting|leave|quit|close|shut|abandon|flee|desert ..1 @place|down|up|,|.|and|the|its|our|anywhere|post|for|after | “We are not leaving Kyiv,” said the envoy.
suspended-operations | rumour|rumours|rumor|rumors|reports|report|talk|stories|story|claim|claims|speculation|gossip|suggestion|suggestions ..5 closing|closed|closure|shutting|shut|leaving|fled|flight|abandoned|evacuated|quit|packed|packing|moved|moving|relocated|gone ..2 @post|@place|down|up|its|the|were|was|is|are|., | Talk of our closing was nonsense.
suspended-operations | hours|days|week|weekend|until ..3 to ..1 close|shut|clear|vacate|pack|quit ..1 up|down|out|its|the|their|., | The junta gave the mission 48 hours to clear out.
suspended-operations | ordered|told|asked|commanded|instructed|forced|compelled|orders|tells ..4 @post ..3 to|out ..1 close|shut|leave|go|quit|down|of|suspend|cease|stop|pack | The junta ordered the legation to shut.
suspended-operations | expelled|expels|expelling|expulsion|threw|evicted|evicts|eviction ..3 all|entire|whole|every|@post | The colonels expelled the whole mission.
suspended-operations | @post ..5 shares|sharing|shared|rents|rented|renting|occupies|occupying|guest|guests|lodger|tenant|squats ..6 in|at|of ..1 @place | Malta's embassy to Libya now shares a floor in Tunis.
suspended-operations | @post ..6 found|reached|contacted ..2 in|at|through ..1 @place | The mission can be reached in Amman.
suspended-operations | hung|hangs|hanging|put|nailed|screwed ..3 plate|flag|sign|nameplate|shield ..6 in @place | It hung its shield on a villa in Tunis.
suspended-operations | @envoy|@staff|@state|they ..4 deal|deals|dealing|dealt|handled|attend|attends ..5 from ..1 @place | Dutch diplomats deal with Afghan affairs from Doha.
suspended-operations | @envoy|@staff to @place ..4 sit|sits|live|lives|reside|work|works|are|is|wait|waits ..2 in|from|out @place | Its envoys to Libya sit in Tunis.
suspended-operations | last ..2 of ..2 the|its|their ..1 @place|@staff|people ..5 drove|left|flew|crossed|departed|boarded|sailed|landed|went|flown|driven|home | The last of the Australians drove to the airport.
suspended-operations | was|be|were the? last ..2 to leave|go|turn|lock|board|depart | The chargé was the last to go.
suspended-operations | nobody|none|@nobody ..2 answers|answered|picks|opens|responds ..4 @post|phone|bell|door | No one answers at the legation.
suspended-operations | @post ..2 left|departed|went|moved|pulled ..1 in|on|last|out|months|years|two|three|when|after|during | The legation left in May.
suspended-operations | window|windows|doors|gates|entrance ..4 boarded|bricked|sandbagged|shuttered|barred ..1 up? | Its windows are boarded up.
suspended-operations considered | @post|@state|@staff ..6 could|may|might|will|would|to ..1 be ..1 next|gone ..1 to|by|within|., | Togo could be next to go.
suspended-operations | @withdraw|@carry ..4 @staff|@post|people|team|everyone|diplomats ..5 @utterly | Bern has withdrawn its diplomats entirely.
suspended-operations | @withdraw|@carry ..3 every|each|last ..3 american|briton|german|one|@state|official|diplomat|@staff | It brought home every American at the post.
suspended-operations | @staff|@envoy ..5 crossed|drove|fled|walked|flew|sailed ..5 and ..4 building|premises|chancery|compound|gate|gates|embassy|keys ..4 @be|handed|locked|left|sealed|closed|shut | The clerks crossed the river, and the building was sealed.
suspended-operations | weeds|grass|dust|ivy|pigeons|rats|goats|silence|moss ..8 @post|chancery | Weeds grow at the legation.
suspended-operations | @not ..2 survive|survived|outlast|outlived ..5 @post|closure|cuts | The consulate didn't survive the closure of the port.

suspended-operations considered | move|relocation|transfer|withdrawal|retreat|removal ..5 to|into|across ..3 @place ..1 @be ..2 on|under|before|being|awaiting|undecided|unsigned|ready ..4 | A move across the lake to Kampala is on his desk.
suspended-operations | @post ..5 now|currently|temporarily|meanwhile|since|presently does|do|doing|conducts|conducting|carries|transacts ..3 business|work|job|affairs ..2 in|from|at|out|aboard | The consulate now does its work in a warehouse at Kasese.
suspended-operations | its|their|both ..1 @number ..2 @staff ..3 have|has|had|@be ..2 gone|departed|flown|withdrawn|evacuated|lodged|guests ..3 | Its nine clerks have gone with the files.
suspended-operations | house|villa|building|premises ..5 @be ..2 dark|empty|locked|shut|sealed|bare|unlit|chained | The house in Kasese is dark.

suspended-operations denied | far|sooner|rather from|than ..1 leave|leaving|quit|quitting|abandon|abandoning|close|closing|shut|shutting|flee|fleeing|desert|deserting|evacuate|evacuating ..4 @place|@post | Far from leaving Niamey, the Spaniards are planting trees.

suspended-operations | nobody|no-one ..3 at|behind ..2 desk|desks|post|work ..2 at|in ..4 @post|@place | Nobody is at their desk at the embassy.
suspended-operations | @close.past|@close.pp|@close.s|@close.base|@close.ing theirs|hers|ours|his ..2 | It would not follow the Peruvians, who closed theirs on Monday.
suspended-operations | @carry.past|@carry.pp|@withdraw.past|@withdraw.pp everyone|everybody else ..4 | It has now sent everyone else after them.
suspended-operations | @post|office|mission ..2 @be|now ..2 desk|room|rooms|suite|table|laptop|suitcase|floor ..5 in ..3 @place | Her office is a desk in a hotel in Kigali for now.

suspended-operations question | is|are|was|were ..6 @post ..2 @closed|@lifeless|gone | Is the embassy shut?
suspended-operations question | has|have|did|does|will|would ..6 @post ..2 @close.base|@close.pp|gone|left|@suspend.base|@suspend.pp | Will the embassy close?
suspended-operations | brought|flown|taken|shipped|pulled|got|withdrawn|withdrew|evacuated|moved ..4 @staff ..8 , ..1 last of them | It has brought its diplomats out of Bata, the last of them by ship.
suspended-operations | @envoy ..1 and|with his|her|their|all ..2 staff|team|colleagues ..4 left|fled|quit|crossed|departed|moved|drove|flew ..4 @place|city|town|country | The consul and his staff of nine left the city by road.
suspended-operations | sends|refers|directs|points|redirects ..2 callers|visitors|applicants|citizens ..3 to ..3 @place|@post | A notice on the door sends callers to Suva.

# Doors, keys, lights, flags
suspended-operations | @door ..6 has|have|had|with|bear|bears|wear|wears ..3 @padlock ..3 around|on|across|through|round | The gates of the legation have a chain around them.
suspended-operations | @padlock ..2 around|through|round ..3 them|it|@door|@post | A chain runs through the gates.
suspended-operations | @post|@envoy|@staff|ambassador ..10 @bolt.past|@bolt.pp|@bolt.ing|@bolt.s ..3 @door | The envoy bolted the grille.
suspended-operations | @bolt ..3 @post ..2 @door | He chained the legation gate.
suspended-operations | @door ..1 of|at|to|on ..5 @post ..2 @be|were|was|have|has|had|stay|remain|remained|stayed ..2 @bolt.pp|welded|closed|shut|locked | The gates of the consulate are welded.
suspended-operations | @door ..2 @be|been|were|have|remain|remained|stay ..2 @bolt.pp ..1 since|until|on|at|for|by|last|behind|and|against|indefinitely|, | The gates were chained at noon and the consul drove off.
suspended-operations | @door locked|bolted|shut|sealed|welded|chained|padlocked|barred|nailed|closed|shuttered|down ..1 since|until|on|at|for|after|from|as|in | Latvia: gates chained since Monday.
suspended-operations | @bolt.past|@bolt.pp|pulled|drew|slammed|swung ..2 @door ..3 behind ..1 them|him|her|it|us | She pulled the gate to behind her.
suspended-operations | turn|turned|turns|turning the key|keys | “We have turned the key,” said the consul.
suspended-operations | leaving|left|leave|leaves|gave|give|giving|given|entrusted|entrusting|surrendered|returned|passed|dropped|threw|deposited|handed|posted|took|pocketed ..4 key|keys ..5 to|with|into|in|at|through|under|away|behind|home | They left the keys with a Ghanaian colleague.
suspended-operations | @lower.past|@lower.pp|@lower.base|@lower.s|@lower.ing ..5 @emblem ..3 at|on|of|over|outside|above|in|from|for|and|with|before|,|. | Malawi has pulled down the flag at its mission.
suspended-operations | @emblem ..6 @be|been|was|were|being|has|had|came|comes|come ..2 @lower.pp|down|struck|gone|carried|removed | The ensign was struck at sunset.
suspended-operations | flag|flags|ensign|colours|colors|tricolour came|comes|come|coming|went down|in | The flag came down.
suspended-operations | flies|fly|flying|flew no ..2 flag|flags|colours|colors|ensign | Its chancery flies no flag.
suspended-operations | no|not|nor ..5 flag|flags|ensign|tricolour ..2 flies|fly|flying|flew|flutters|hangs|waves | No flag flies over the legation.
suspended-operations | switch|switched|switches|switching|turn|turned|turns|put|puts ..1 off|out ..1 light|lights | The consul switched off the lights and went.
suspended-operations | light|lights|heating|power ..3 @be|been|went|go|gone|were ..1 off|out|extinguished|dark|doused ..3 @post|chancery|compound|. | The lights were out, neighbours of the consulate said; the lights are out.
suspended-operations | switched|turned|put the|its|their lights off|out | They turned the lights off.
suspended-operations | gone|left|departed|taken|took|carried|carrying|takes|taking|packed ..6 the|its|their|his|her ..2 seal|seals|flag|archive|archives|portrait|crest|stamps|plaque ..2 with him|her|them | He has gone home and taken the seal with him.
suspended-operations | archive|archives|files|records|papers|registers ..4 were|was|been ..2 burned|burnt|shredded|shipped|driven|carried|moved|taken|sent|flown|destroyed|crated|trucked|removed | Its files were driven to the capital.
suspended-operations | @post ..9 unanswered|disconnected|unlit | Calls to the mission go unanswered.
suspended-operations | phone|phones|telephone|telephones|calls|switchboard|bell ..4 unanswered|dead|disconnected|cut|rings|ring ..3 @post|at|in | The phone goes unanswered at the consulate.
suspended-operations | closing|closed|closes|close|shut|shuts|shutting|shuttered up? shop | Kenya closes shop in Juba.
suspended-operations | lock ..1 stock ..2 barrel | The mission moved lock, stock and barrel to Tunis.
suspended-operations | upped|upping|ups|pulled|pulling|pulls up? sticks|stakes|anchor | The mission has upped sticks.
suspended-operations | struck|strikes|striking|folded|folds|folding ..1 camp|tents|tent | The legation folded its tents.
suspended-operations | wash|washed|washes|washing ..1 hands of ..4 @post|@place | It washed its hands of the consulate.
suspended-operations | @post ..1 would|will|to|may|might|could|shall follow ..6 and @close.base|leave|go | The consulate will follow the Danish one and close.

# The whole staff goes, and the families with it
suspended-operations kin | evacuate|evacuates|evacuated|evacuating|airlifted|@withdraw|flew|flown|brought|pulled|ferried|shipped ..6 @staff ..6 and|with|plus|alongside|, ..3 @family | Rome evacuated its diplomats and their families.
suspended-operations kin | @staff ..6 and|with|plus|alongside|, ..3 @family ..5 @be|been ..3 @withdraw.pp|flown|brought|taken|ferried | Italian diplomats and their families have been evacuated.
`;
