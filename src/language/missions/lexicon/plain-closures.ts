/** What newsrooms say in plain words of posts that cease to work; the format is that of the frames. */
export const PLAIN_CLOSURES = `
# Suspended operations
suspended-operations | @move ..2 consul|consuls ..3 to|across|over ..2 | Tashkent has moved its consul to the other bank.
suspended-operations | final|last ..2 group|batch|party|contingent|wave of ..12 left|landed|flew|arrived|departed|boarded|crossed|reached ..3 | The final group of diplomats landed on Saturday.
suspended-operations | looks|runs|handles|manages|conducts|does|looking|running|handling ..4 affairs|interests|business|work|matters|services ..6 from|out ..3 @place | It now looks after its affairs in Tripoli from Tunis.
suspended-operations | nobody|no-one|none ..1 works|lives|sits|serves|remains|stays ..2 at|in ..4 @post | Nobody works at the embassy any longer.
suspended-operations denied | ruled|rule|rules|ruling out ..3 @close.ing|@leave.ing|closure|evacuation|withdrawal|leaving|moving|pulling|relocation|shutting|evacuating | The Danes have ruled out closing.
suspended-operations denied | no ..2 plans|plan|intention|thought|intentions|question ..1 of|to ..2 @close.base|@leave.base|@move.base|@close.ing|@leave.ing|@move.ing|evacuate|evacuating|evacuation|withdraw|withdrawing|pull|pulling | Seoul has no plans to evacuate it.
suspended-operations denied | not|aren't|isn't|ain't ..1 leaving|closing|shutting|evacuating|quitting|abandoning|pulling|packing|moving|budging | We aren't leaving.
suspended-operations considered | thinking|considering|weighing|mulling|contemplating|debating|discussing ..2 leaving|withdrawal|pulling|closing|closure|evacuation|moving|relocation|shutting|relocating | Berne is thinking about leaving.
reduced-staffing considered | could|would|might|may see ..4 @staff ..3 @leave.base|withdrawn|evacuated|gone|moved|flown|sent | The plan would see most of its staff flown to Accra.
suspended-operations | @be packing ..1 up|bags|to|for|, | The Portuguese were packing up.
suspended-operations | @post ..4 relocated|decamped|moved|withdrew|closed|shut on|last|this|in|yesterday|overnight|earlier|weeks|days|months|two|three | Its embassy relocated on Monday.
suspended-operations | @post ..4 shut|closed|suspended|evacuated|shuttered ;|.|, | Consulate in Gao shut; embassy open.
suspended-operations | last ..6 @staff ..9 lifted|airlifted|evacuated|whisked|winched|helicoptered|withdrawn|taken|driven|bused|ferried|escorted|marched|loaded|flown|climbed|boarded|caught|sailed|rode|pulled|put | The last 13 diplomats were lifted from the roof.
suspended-operations | @post ..7 @close.past|@close.s . | On Friday the embassy closed.
suspended-operations | @post ..7 shut|closed|closes|shuts ..2 down|early|late|yesterday|today|at|when|before|by|without|with|and|to|overnight|quietly|in|its|monday|tuesday|wednesday|thursday|friday|saturday|sunday|during|last|earlier|then | The embassy shut at noon.
suspended-operations | @post ..4 @be|has|have gone|history | The consulate is gone.
suspended-operations | @operations ..6 brought|come|came|comes|ground|grinds to ..2 halt|standstill|end|stop|close | Activity at the consulate has been brought to a halt.
suspended-operations | nobody|no-one|none ..3 answer|answers|answered|answering|opens|opened|picks|picking ..3 bell|phone|telephone|door|phones|buzzer|intercom|gate | There was nobody to answer the bell at the consulate.
suspended-operations | looked|handled|dealt|seen|served|taken|cared|tended after|with|to|care|for ..2 from|by|in|out ..7 @place | Visas are looked after from Accra.
suspended-operations | runs|handles|covers|manages|directs|conducts|watches|follows ..3 @place ..2 from ..3 @place | Madrid still handles Liberia from Accra.
suspended-operations | affairs|interests|business|relations|dealings|matters|work ..7 run|handled|managed|conducted|done|overseen|administered|looked|supervised|directed ..2 from|out ..3 @place|abroad|afar|home|capital | Its affairs are run from Abuja.
suspended-operations | flag|flags|tricolour|colours|colors ..4 came|come|comes|went|goes|hauled|brought|taken|pulled|is down | The flag came down at noon.
suspended-operations | no flag ..4 flies|flying|pole|flagpole|mast|roof | There is no flag on the embassy's pole.
suspended-operations | turned|switched|put|switching|turning off|out ..1 lights|lamps|lamp ..4 | The consul turned out the lights.
suspended-operations | lights|lamps ..3 @be|went|turned|switched|have|has ..2 off|out | At the embassy the lights are out.
suspended-operations | @post ..5 @be|sits|has ..2 now|currently|temporarily|instead|meanwhile in|at|inside ..5 @place | The embassy is now in Lviv.
suspended-operations | without ..2 embassy|mission|diplomats|consulate|representation ..3 in|there|for|since | Dublin has been without an embassy in the country since March.
suspended-operations | has|have|had|keeps|with no ..2 @post|diplomat|diplomats|envoy|envoys|officials|one|presence|representation|people ..4 in|there|left|any|at|since | It has had no diplomats there since 2012.
suspended-operations | @post|@staff ..6 @be ..2 no longer ..2 there|here|in | The embassy is no longer there.
suspended-operations | pulled|brought|taken|flown|moved|got|withdrawn|evacuated everyone|everybody ..1 out|home|away|from ..4 | Vienna has pulled everyone out of its embassy.
suspended-operations | @staff ..4 left|gone|flown|departed|withdrawn to ..1 man|last | Its diplomats left to the last man.
suspended-operations | @post ..8 had|has|have evacuated|left|decamped|relocated|departed|fled|quit|withdrawn|moved|gone|vanished|folded | The embassy has left.
suspended-operations | @post ..5 left|fled|decamped|quit|withdrew|folded ..6 | The mission decamped to the coast.
suspended-operations | called ..1 it ..1 day|quits ..4 | The consulate called it a day.
suspended-operations | shut|shuts|shutting|closed|closes|close|put|pulled up|down|the ..1 shop|shutters|house ..4 | Lima has shut up shop in Tripoli.
suspended-operations | @close ..2 its|their ..4 office|offices|bureau|chancellery|residence|section|presence|outpost ..6 @place|there|down|altogether|for | Oslo has closed its office in Juba.
suspended-operations | @post ..8 @be|stands|stood|lies|lay|sits|sat ..3 emptied|chained|bolted|barred|sealed|uninhabited|unoccupied|disused|padlocked | The embassy stands padlocked.
suspended-operations | gates|gate|doors|door|shutters|windows|blinds ..3 @be ..2 chained|bolted|barred|drawn|locked|sealed|down|dark|shuttered|boarded|padlocked|shut | The gate is chained.
suspended-operations | driven|forced|chased|pushed|bombed|hounded|shelled ..4 @post ..2 out|from | Shells have driven the embassy out of the capital.
suspended-operations | @post ..6 run|managed|headed|operated|directed|administered|led ..3 from ..2 @place | Its embassy is still run from Amman.
suspended-operations | holding|hold|holds|keeping|keeps office|offices|court|shop ..7 in|at|from ..4 @place | They are holding office in a rented flat in Tunis.
suspended-operations | emptied|vacated|locked|shut its|their house|villa|premises|quarters|offices | Copenhagen emptied its house in a weekend.
suspended-operations | locking|shutting|closing|pulling|packing up|down|out ..4 table|cards|agenda | Locking up isn't on the table.
suspended-operations | @carry its|their people|team|everyone out|away ..2 | Germany is taking its people out of the city.
suspended-operations | @post ..6 discontinued|discontinues|ended ..2 reception ..3 | The consulate has discontinued the reception of callers.
suspended-operations | buses|planes|aircraft|boats|trucks|convoy|convoys|cars ..2 for ..3 @staff | It is readying buses for its diplomats.
suspended-operations | consular|visa cases|matters|affairs|work ..2 go|goes|handled|sent|referred ..2 to @place | Consular cases now go to Ankara.
suspended-operations | have|has|had|keeps|with nobody|no-one|none ..2 there|left|in|at | Norway has nobody there any more.
suspended-operations | @be|have|has ..2 gone|left|out|withdrawn ..1 altogether|entirely|completely|lock | The Swedes have gone altogether.
suspended-operations | @post ..12 ceased|ceases|cease to? exist|function|functioning|operate|existence|be | The consulate ceased to exist on Friday.
suspended-operations | turned|turns|turning ..2 key ..2 himself|herself|themselves|in|for|on|at | The ambassador turned the key himself.
suspended-operations | business|work|job|affairs ..7 done|handled|run|carried|conducted|managed|looked ..2 from|out ..2 of? @place | The work is being done from Vienna.
suspended-operations | do|does|did|doing|handle|handles|conduct|conducts|run|runs|manage|manages ..2 job|work|business|affairs|it ..3 from there|home|abroad|@place|a|an|another | They will do the job from a hotel.
suspended-operations | do|does|did|doing|handle|handles|conduct|conducts|run|runs ..5 business|work|affairs ..3 from ..9 @place | They now do Tokyo's business from an hotel in Nairobi.
suspended-operations | wound|winds|winding|closed|closes|shut|shuts|folded|folds up|down ..2 presence|representation|shop|tent|tents|bureau|outpost | Angola wound up its presence in Kinshasa.
suspended-operations | @carry|drove|drives|driven|driving its|their|all ..3 @staff ..6 across|over|into|to|beyond ..4 @place | It drove its 14 officials across the river to Brazzaville.
suspended-operations | last ..4 @staff|diplomats ..3 left|departed|flew|leave|leaves|crossed|took|boarded|landed|sailed|walked|reached|arrived|came|went|slipped|drove|pulled|checked|moved | The last four officials crossed the border.
suspended-operations | entire|whole|full|complete team|staff|household|@staff ..5 left|drove|flew|crossed|departed|gone | The ambassador with his whole team drove out.
suspended-operations | drove|flew|left|departed|crossed|sailed out? ..7 whole|entire|full|complete team|staff|household|mission|@staff | The envoy drove out with his whole team.
suspended-operations | packing|packed up|it|its|their bags|suitcases|crates|archive|in|up? | The mission is packing up.
suspended-operations | @post ..6 packing|packed up|in | The embassy is packing up.
suspended-operations | @close|@move the|that|this place|premises|building|outfit|shop|house ..4 | Berne might shut the place at Easter.
suspended-operations | put|thrown|turned|kicked|forced|driven|booted|turfed out of theirs|it|@post | Argentina's was put out of theirs.
suspended-operations | nobody|no-one home|inside | At the mission there is nobody home.
suspended-operations | nobody|no-one in .|,|;|and|but|since|any | At the mission there is nobody in.
suspended-operations | nobody|no-one in ..1 office|offices|house|villa|rooms | There has been nobody in the office since Tuesday.
suspended-operations | nobody|no-one in the|its|their building|premises|compound|chancery since|for|any | We have seen nobody in the building since June.
suspended-operations | there @be nobody|no-one ..1 home|in|inside|left|there | There is nobody there.
suspended-operations follow | go|goes|going|gone|went the ..2 way of | Bolivia may go the way of Peru.
suspended-operations | torched|ransacked|burned|burnt|looted and|or ..1 abandoned|emptied|deserted | It had been torched and abandoned.
suspended-operations | emptied|empties|emptying|cleared|clears ..3 @post ..2 | Oslo has emptied its mission.
suspended-operations | @staff ..6 @be|been|have|has ..1 all ..1 gone|out|withdrawn|evacuated|home|away|left | The people are all out.
suspended-operations | pulled|pulls|pulling|drew|draws the? plug on ..5 @post | Rome pulled the plug on its consulate.
suspended-operations | @post ..8 under lock and? | The embassy is under lock and key.
suspended-operations | took|takes|taken|taking|carried its|their ..2 flag|archive|archives|seal|seals ..5 | They took their archives with them.
suspended-operations | @carry ..3 entire|whole|all ..4 @post ..6 out|home|away|to | It has taken its entire embassy out by sea.
suspended-operations | no longer has|have|keeps|maintains|had ..3 anyone|anybody|diplomats|staff|presence|embassy|diplomat | It no longer has anybody in Caracas.
suspended-operations | lights ..3 off|out ..6 @post | The lights are off at the German embassy.
suspended-operations | @padlock ..3 on|across ..5 @post|gate|gates|door | There is a padlock on the consulate's gate.
suspended-operations | caretaker|watchman|guard ..2 holds|has|keeps ..2 keys | A caretaker holds the keys.
suspended-operations | building|premises|villa|compound|gates|doors|rooms ..4 @be ..3 @closed | The building will remain shut.
suspended-operations | last of ..5 home|out|left|gone|away|flew | It brought the last of them home.
suspended-operations | @operations ..4 has|have|had ..2 @suspend.pp | Work has ceased at the embassy.
suspended-operations | @carry its|their|all people|staff|diplomats|team|embassy|personnel|everyone ..6 to @place | Uruguay has moved its people to Bogotá.
suspended-operations | @work ..5 @post|it ..4 from there|abroad|@place | Japan is running the embassy from Kampala.
suspended-operations | @carry everyone|everybody out|home|away | It has flown everyone out.
suspended-operations | ambassador ..4 @work|does|handles|covers ..4 from @place | Its ambassador works from Tunis.
suspended-operations | @post ..6 nobody|none|one answers|answered|picks|comes|left|inside | At the consulate nobody answers.
suspended-operations | @post , ..3 @closed ..4 | The consulate, shut since March, has a new lock.
suspended-operations anaphor | @close|@move it|them ..8 | The ministry is thinking of moving it to Jakarta.
suspended-operations | @carry its|their|the last ..1 man|woman|soul|person|clerk|guard|officer|official|diplomat|one|few|handful ..4 home|out|away|across|over | It sent its last man home.
suspended-operations | put|puts|hung|hangs|fixed|fastened|slung ..2 @padlock ..3 on|across|to|over ..5 gate|gates|door|doors|@post | It put a chain on the gate.
suspended-operations | @post ..12 ceased|ceases to exist | The legation ceased to exist.
suspended-operations | @post ..14 has|have|had|with no|neither ..1 address|office|offices|premises|home|door|desk|roof|doorbell ..2 in|at @place|there | The mission has no address in Port Sudan.
suspended-operations considered | whether ..2 it|they|@state ..1 needs|need|still|should|wants|want|can afford? keep|keeping|have|maintain|a|an|the|its|their|needs|need|to ..3 @post | It is asking itself whether it needs a consulate.
suspended-operations follow considered | @post ..6 may|might|could|would ..2 be next | The consulate in Cebu could be next.
suspended-operations follow considered | @state|@place may|might|could|would ..1 be ..1 next ..2 | Denmark may be the next to go.
suspended-operations follow considered | same|similar|identical order|instruction|step|measure|notice ..3 there ..6 drafted|prepared|considered|weighed|drawn|discussed|ready|readied | The same order there has been drafted.
suspended-operations follow considered | impose|order|issue|apply|extend ..1 same|similar|identical|such|it ..3 there|at|to|for|in ..6 | A cable would impose the same order there.
suspended-operations follow | go|goes|going|gone|went down|along? the ..1 same way|road|route|path | Bolivia may go the same way.
suspended-operations follow | take|taking the|a|an|some|any? ..1 same|similar|identical step|steps|course|path|decision|measure|measures|action|move|moves|precautions | Oslo may take the same step.
suspended-operations follow another considered | considering|weighing|pondering|mulling|examining|studying|contemplating|discussing|preparing|planning|reviewing|considers|weighs the|a|an|some|any? ..1 same|similar|identical step|steps|decision|measure|measures|action|move|moves|precautions|thing | Oslo is considering a similar move.
suspended-operations follow another considered | thinking|thinks|talking|speaking of|about doing? the ..1 same|similar|like | Sweden is thinking of the same.
suspended-operations follow another denied | no|not|n't|without|nor ..3 grounds|ground|reason|reasons|need|cause|call|plan|plans|intention|occasion ..3 the|a|an|any? ..1 same|similar|identical|such ..1 step|steps|decision|measure|measures|action|move|moves|thing | Egypt saw no cause for a similar step.
suspended-operations follow another denied | not|n't|never|nor ..1 considering|weighing|contemplating|planning|discussing|preparing|considered|contemplated|contemplate|consider|plan|thought|thinking of|about? taking|making? the|a|an|any? ..1 same|similar|such ..1 thing|step|steps|measure|measures|move|moves|decision | Egypt was not considering any such move.
suspended-operations follow | do|does|did|doing likewise | Chile would do likewise if a diplomat were held.
suspended-operations follow | do|does|did|doing the ..1 same | Chile would do the very same if a diplomat were held.
suspended-operations follow | follow|follows|followed|following suit | Peru may follow suit.
suspended-operations follow | follow|follows|followed its|their|the|that lead|example | Peru may follow their example.
suspended-operations follow considered | considering|weighing|pondering|mulling|debating|deciding|undecided|wondering|considers|weighs|decide ..1 whether|if|about ..2 to follow|join | Italy is still considering whether to follow.
suspended-operations | @suspend ..5 @operations ..6 | Sweden suspended operations at its embassy in Khartoum.
suspended-operations | @operations ..6 @be|been ..3 @suspend.pp|paused|halted | Operations at the embassy were suspended.
suspended-operations | @suspend ..4 @post | The ministry suspended the embassy.
suspended-operations | @post ..6 @be|been ..3 suspended | The consulate was suspended in 2021.
suspended-operations | @post ..6 @suspend.past ..3 @operations | The embassy ceased operations on Friday.
suspended-operations | @close ..6 @post | Denmark is closing its embassy in Kabul.
suspended-operations | @close ..3 doors|gates|door|gate|lights|shutters|blinds ..5 @post | Italy closed the doors of its consulate.
suspended-operations | @post ..6 @close.past|@close.s|@close.base ..2 its|their ..1 doors|gates|door|gate|operations|shutters | The embassy shut its doors on Monday.
suspended-operations | @close ..2 its|their ..1 doors|gates|door|shutters | The mission has closed its doors.
suspended-operations | pulled|pulls|pulling|brought|brings|drew ..2 down ..2 shutters|blinds | It pulled down the shutters.
suspended-operations | @post ..8 @be|been ..4 @closed | The consulate remains closed.
suspended-operations | @post ..5 @close.pp|@close.s|closes|shuts ..2 until|indefinitely|after|as|for|on|over|amid|since|because|this|last|in|, | Embassy closed until further notice.
suspended-operations | @post ..4 @close.s|closing | The embassy is closing on Friday.
suspended-operations | @post ..6 will|to|would|may|might|could|can|must|should ..3 @close.base|@move.base | The embassy would close by June.
suspended-operations | closed|shut|shuttered|padlocked|deserted|empty|abandoned|vacant|emptied ..2 @post | The shuttered embassy gathers dust.
suspended-operations | @post , ..3 closed|shut|shuttered|empty|dark|vacant ..2 since | Its embassy, shut since 2015, is a ruin.
suspended-operations | closure|closing|shutdown|shuttering|suspension|shutting|relocation|transfer|abandonment of ..6 @post|operations | The closure of the consulate was announced.
suspended-operations | @post ..1 closure|closures|shutdown|evacuation|relocation|suspension|closing|closings | The consulate closure takes effect on 1 May.
suspended-operations | @move ..5 @post ..8 to|from|out|into|across|abroad | Spain has moved its embassy to Amman.
suspended-operations | @post ..6 @move.past|@move.pp|@move.s|@move.ing ..6 to|from|out|across|into | The embassy has relocated to Nairobi.
suspended-operations | @move ..4 operations|work|business|activities|functions ..8 to|from|out|into|across | The US moved embassy operations to Lviv.
suspended-operations | pull|pulls|pulled|pulling|withdraw|withdraws|withdrew|withdrawn|withdrawing|take|takes|took|taken|taking|get|gets|got|getting ..2 @post ..3 out|from|away | France pulls embassy out of Chad.
suspended-operations | @work ..3 remotely | The embassy is operating remotely.
suspended-operations | @work ..4 from|out ..5 @place | The ambassador works from Tunis.
suspended-operations | set|sets|setting up ..2 in|at @place | It has set up in Yaoundé.
suspended-operations | @withdraw ..5 @whole ..6 @staff | Britain evacuated all its staff from Khartoum.
suspended-operations | @carry|@withdraw ..4 remaining|last|final ..4 @staff | It brought its four remaining officers to Moscow.
suspended-operations | @staff ..11 all @be|been ..2 @withdraw.pp | The staff have all been evacuated.
suspended-operations | @whole ..5 @staff ..5 @be|have|has|were|had ..3 @withdraw.pp|left|departed|gone|flown | All embassy staff have been evacuated.
suspended-operations | last ..4 @staff|diplomats ..4 left|departed|flew|leave|leaves|leaving|out|gone|drove | The last diplomats left on Tuesday.
suspended-operations | @post ..5 @be|been|was ..3 evacuated|emptied|vacated|abandoned | The embassy was evacuated overnight.
suspended-operations | no longer ..3 operating|operates|functioning|functions|open|operational|works|working|staffed | The embassy is no longer functioning.
suspended-operations | @post ..4 not|n't|no ..2 operating|operational|functioning|open|working|staffed | The embassy is not operating.
suspended-operations | stopped|ceased|quit working|work|functioning|operating|operations | It stopped work on 2 October.
suspended-operations | @post ..4 went|gone|goes|going dark|silent | The consulate went dark.
suspended-operations | lowered|lowers|hauled|took|taken|struck|furled|pulled|brought|pulls|folded ..4 flag|colours|colors|plaque|shield|nameplate|coat ..3 | They lowered the flag at the embassy for the last time.
suspended-operations | flag|plaque|shield|nameplate|sign ..4 lowered|removed|unscrewed|taken|hauled|struck|gone | The plaque was taken from the gate.
suspended-operations | no ..2 presence|diplomats|embassy|mission|staff|personnel ..3 left|in|there|remains|remain|any | There are no diplomats left in the city.
suspended-operations | turned|handed|hands|handing ..4 keys ..6 | It handed the keys of the embassy to the landlord.

`;
