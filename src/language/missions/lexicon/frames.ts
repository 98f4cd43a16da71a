/**
 * What newsrooms say about missions, as frames: `level | pattern | an example sentence`.
 * In a pattern `@class` is a word class, `@class.pp` one of its forms, `a|b` are words, `?` makes an element optional,
 * `..4` is a gap of at most four words. A level may carry marks: `lifts` (takes back an earlier step), `opens` (says that a post opens again), `weak` (says that
 * nothing changes), `same` (goes on with the step told before), `follow` (does as another state did), `anaphor` (its `it` is a
 * post of the sentence before), `count` (only beside another count of people), `question` (only a question has it),
 * `considered` and `denied` (its own words hedge or deny the step).
 */
export const FRAMES = `
# Ordered departure
ordered-departure | made|makes|making|declared ..3 compulsory|mandatory|obligatory ..2 for | Sofia made leaving compulsory for the families.
ordered-departure | @order that ..8 @staff ..8 be|are|should|must ..3 flown|sent|moved|brought|evacuated|out|home|gone|removed|withdrawn | Canberra directed that the children of its officials be flown out.
ordered-departure | @staff ..11 no longer ..2 welcome|allowed|permitted|free to remain|stay | Spouses are no longer allowed to stay.
ordered-departure | @staff ..11 not|n't ..1 allowed|permitted to remain|stay | Families are not permitted to remain.
ordered-departure | @nonessential|@staff ..9 @be|been ..3 sent|flown|packed|shipped home|out|away ..3 by|on|under ..2 order|orders|instruction|instructions | The clerks were sent home by order of the minister.
ordered-departure | @staff ..16 @order.pp ..3 to be on|out|aboard|gone|away|home|off | Every clerk was instructed to be aboard the evening ferry.
ordered-departure | given|gave|gives|giving|have|has ..8 until|till ..4 to @leave.base|board|pack|catch|vacate | Oslo has given half of its embassy until Saturday to be out of the country.
ordered-departure | @choice|voluntary|suggestion|advice|invitation ..5 become|becomes|became|turned|turns|hardened|hardens|grown|stiffened into|an|a|to ..3 order|instruction|command|obligation|orders|compulsion|must | The advice has hardened into an order.
ordered-departure | turned|turns|hardened|changed|converted|stiffened|upgraded|made ..2 @choice|advice|suggestion|invitation|voluntary ..5 into|to|an|a ..2 order|instruction|command|obligation|orders | It has turned a permission into a command.
ordered-departure | no ..2 choice|discretion|option|say ..2 in ..2 matter | The relatives have no say in the matter.
ordered-departure | @staff ..11 obliged|bound|required|compelled|forced ..4 to @leave.base | The spouses are bound to leave.
ordered-departure | @order|told ..8 @staff ..9 to pack|quit|board|catch|book|come|fly|return|report ..4 | Rome told the wives to pack.
ordered-departure | sent|sends|sending|packed ..9 @staff ..6 home|out|away ..3 by|on order|orders|decree|instruction | It sent its non-emergency personnel home by order.
ordered-departure | @staff ..11 @order.pp|recalled|summoned back|home | The wives were ordered home.
ordered-departure | @staff ..16 @be to be on|out|aboard|gone|away|home|packed ..5 | Everyone but the guards was to be on a plane by Friday.
ordered-departure | @staff ..16 @be to be ..3 air|airborne|airport|abroad|gone | The clerks were to be in the air by noon.
ordered-departure | @staff ..11 packed|bundled|shipped|hustled|bustled off|out|home ..6 on orders|instructions | Clerks were packed off on instructions from Lisbon.
ordered-departure | @staff ..8 received|receive|got|get|had ..3 instruction|instructions|order|orders|directive|notice to @leave.base | No employee has received an instruction to leave.
ordered-departure | choice|option ..3 withdrawn|gone|removed|ended|ran | On Monday the choice was withdrawn.
ordered-departure | stopped|stops|quit|done asking | The department has stopped asking.
ordered-departure | no longer ..2 asking|question|suggestion|request|discretionary | It is no longer asking its diplomats' families.
ordered-departure | @order ..8 @staff ..9 on|aboard|onto ..3 next|first|last|earliest ..2 flight|plane|boat|train | Manila has told its clerks to be on the next flight.
ordered-departure | not ..2 optional|voluntary|@choice ..4 @staff|departure | Leaving was not optional for the spouses.
ordered-departure | @staff ..11 @be expected out|home|gone ..3 by | The relatives are expected out by Sunday.
ordered-departure | @staff ..11 have|has|had|'ve been ..2 called|summoned|ordered|brought|fetched|recalled home|back | Officials' wives have been called home.
ordered-departure | @nonessential ..4 @staff ..6 gone|home|out|left|departed|flew|flown | The non-essential staff are gone.
ordered-departure | everyone|everybody|anyone|all ..3 not|without ..3 needed|essential|emergency ..8 @order.pp|sent|flown|out|home|leave | Anyone not strictly needed was sent home.
ordered-departure | strictly|absolutely needed|necessary|required|essential ..4 @be|have|has ..2 told|sent|ordered|flown|gone | Those not strictly needed were sent home.
ordered-departure | @staff ..11 have|has|had|given|gave|with|until ..3 hours|days|week|weekend|tonight|midnight|noon ..4 to @leave.base | Families have 48 hours to leave.
ordered-departure | @staff ..11 no|little choice|option|say|alternative | The order leaves its staff no choice.
ordered-departure | @staff ..11 marching orders | Embassy staff have been given their marching orders.
ordered-departure | @staff ..11 under|on orders|instructions|order ..6 to @leave.base | Wives and children are under instructions to leave.
ordered-departure | on|under ..2 orders|order|instructions|instruction from|of ..10 @staff ..8 @leave | On orders from Ottawa its employees are leaving Bangui.
ordered-departure | they|all must|have ..3 @leave.base ..2 by|within|before|on|tomorrow|tonight|today | They must be gone by Friday.
ordered-departure | make|makes|making|made ..8 @staff ..8 @leave.base | Britain is making the families of its diplomats leave.
ordered-departure | @order.pp to send home|out|away ..6 | The embassy has been told to send home everyone it can spare.
ordered-departure | @order to send ..8 home|away|out | The embassy was told to send its families home.
ordered-departure | @nonessential ..4 @staff ..11 @be to @leave.base | Non-essential staff are to be gone by noon.
ordered-departure same | @staff ..11 covered|affected|caught by ..3 @ordernoun | All but a handful of the staff are covered by the order.
ordered-departure | ordered|mandatory|compulsory|obligatory|forced departure|departures|evacuation|withdrawal|exit | The mandatory departure of staff began in Niamey.
ordered-departure | departure|evacuation order|orders|directive|instruction | The departure order applies to the consulate in Goma.
ordered-departure | @order|put ..3 @post ..3 on|under|into ordered departure | It put the embassy on ordered departure.
ordered-departure | @order ..8 @staff ..16 to @leave.base | Canada has ordered non-essential staff of its embassy to leave Port-au-Prince.
ordered-departure | @order ..8 @staff ..12 out|home|away|back | US orders embassy families out of Haiti.
ordered-departure | @order out|home ..8 @staff | Norway ordered out its non-essential staff.
ordered-departure | @order ..2 departure|evacuation|withdrawal|removal|exit|repatriation of ..8 @staff|@crew | The department ordered the departure of all non-emergency employees.
ordered-departure | @order ..6 evacuation|withdrawal|departure|pullout|drawdown ..6 @staff|@post | The minister ordered a withdrawal of diplomats from Juba.
ordered-departure | @staff ..11 @be ..3 @order.pp ..3 to @leave.base | Families were instructed to leave the country.
ordered-departure | @staff ..11 @order.pp ..3 to @leave.base | Embassy staff ordered to leave Baghdad.
ordered-departure | @staff ..11 @order.pp out|home|away | Diplomats ordered out of Sanaa.
ordered-departure | @staff ..11 must|shall now?|also? @leave.base | Non-emergency staff must leave within 72 hours.
ordered-departure | @staff ..11 have|has|had|having|needs|need to @leave.base | Relatives of staff have to leave by Friday.
ordered-departure | @staff ..11 @be.ing|been @order.pp to @leave.base | Families are being told to go.
ordered-departure | @staff ..11 @be|been recalled|summoned home? ..4 | The families have been summoned home.
ordered-departure | @order ..3 them|those|everyone|everybody|anyone|people|wives|husbands to @leave.base | It has told them to leave.
ordered-departure | @order ..2 them ..2 that they must | The ministry told them that they must.
ordered-departure | no longer ..3 optional|voluntary|choice|@choice | The departure is no longer optional.
ordered-departure | departure|exit|leaving ..4 now? mandatory|compulsory|obligatory|required | Departure is now compulsory for spouses.
ordered-departure | @order ..8 @staff ..8 on|aboard|onto ..2 a|the|board ..2 flight|plane|aircraft|planes|flights | It ordered its staff on to the next plane.
ordered-departure | given|gave|gives ..3 @staff ..4 hours|days|week|weekend to @leave.base|pack | Vienna gave families 48 hours to leave.
ordered-departure | @withdraw ..6 @nonessential ..4 @staff | Ottawa is withdrawing its non-essential personnel from Port-au-Prince.
ordered-departure | @nonessential ..4 @staff ..6 @be ..2 @withdraw.pp | Non-essential staff have been withdrawn.
ordered-departure same | @ordernoun ..5 applies|applied|apply|covers|covered|extends|affects|concerns|includes|takes|reaches ..9 @staff|people|@nonessential | The order applies to all non-emergency staff.
ordered-departure same | extended|extends|extending|prolonged|prolongs|renewed|renews|renewing ..4 ordered|departure|evacuation ..2 departure|order|status | The department extended the ordered departure.
ordered-departure | all|everyone|everybody but|except|save|bar ..2 ..5 @staff|@skeleton ..7 @order.pp|must|@order ..6 out|home|@leave | All but emergency staff were ordered out.
ordered-departure | @order ..2 all but ..6 @staff|personnel ..3 out|home|@leave|to | Chile ordered all but a few of its employees home from Bamako.

# Authorized departure
authorized-departure | departure|leaving|evacuation ..2 voluntary|optional|discretionary ..3 | The embassy has made departure voluntary for families.
authorized-departure | can|could|may ..1 send|bring|take|fly|move ..4 @staff ..3 home|out|away|abroad ..3 if|should|at|whenever ..3 | Officers could send their families home if they felt uneasy.
authorized-departure | tickets|seats|flights|passage ..4 for ..1 asking|those|any|anyone|whoever ..3 | Tickets are there for the asking.
authorized-departure | whether ..2 to? stay|go|leave|remain ..3 @be ..1 up|theirs|left|for ..3 | Whether to stay is up to them.
authorized-departure | up to ..3 @staff|them ..2 whether|to|if ..3 | It is up to the families whether they stay.
authorized-departure | given|gave|gives|offered|offers|offering|keeps|kept|reserved ..12 seat|seats|ticket|tickets|place|places ..2 on|home|out|aboard ..2 | Athens has given those who ask for it a seat on the aeroplane.
authorized-departure | @staff ..9 may|can|could ..9 at ..4 expense|cost ..1 | Employees may take their children home at the ministry's expense.
authorized-departure | @staff ..9 who ..3 wish|wishes|want|wants|ask|asks|choose|prefer ..3 to ..2 @leave.base|go|come ..4 | Clerks who want to go will be flown home.
authorized-departure | said|says|told ..9 can|may @leave.base ..4 if|home|early|now | Seoul told the spouses they may leave now.
authorized-departure | @staff|they ..9 @be ..2 free|welcome|entitled|permitted|allowed|liberty ..1 to ..1 @leave.base|take|fly|board|catch|book | They are at liberty to take the next flight.
authorized-departure | @staff ..16 may|can|could ..3 @leave.base ..6 if|should|whenever|provided ..2 they|he|she|it|so | The dependants of its staff could leave if they wished.
authorized-departure | need not|n't stay|remain | Relatives need not stay.
authorized-departure | not|n't|nobody|no-one ..2 obliged|required|bound|forced|made|compelled ..2 to stay|remain | Families are not obliged to stay.
authorized-departure | @choice|decision|matter|call @be|was ..1 theirs|hers|his|up | For the spouses the decision is theirs.
authorized-departure | leave|leaves|left|leaving ..2 @choice|decision|it ..2 to|up|with ..5 @staff|them | The embassy leaves the decision to its people.
authorized-departure | @choice ..3 for ..8 @staff ..6 to @leave.base | There is permission for the families of diplomats to leave.
authorized-departure | pay|pays|paying|paid|meet|meets|foot|cover|covers ..3 fares|passage|tickets|airfare|fare|airfares|ticket ..3 | It would pay their fares.
authorized-departure | @staff ..9 may|can|could ..2 go|leave|depart|travel ..2 at ..3 expense|cost|discretion|will|request | Relatives may go at government expense.
authorized-departure | not ..2 compulsory|mandatory|obligatory|binding|order|compulsion | Leaving is not compulsory.
authorized-departure | green|given|gave|gives ..1 light ..4 @staff ..6 to @leave | Bonn gave a green light to families to leave.
authorized-departure | without ..2 obligation|compulsion|pressure ..3 to @leave | Spouses can fly without any obligation to leave.
authorized-departure | @staff ..9 can|may|could take|board|catch|book|claim|use|accept ..5 flight|flights|plane|seat|seats|ticket|tickets|passage ..8 | Relatives can take a paid flight out if they wish.
authorized-departure | offer|choice|option|invitation|permission ..3 is|was|stands|goes|applies|extends ..2 good|open|valid|also? for|to ..4 @staff | The offer is good for clerks as well.
authorized-departure | nobody|no-one|none ..3 obliged|obligated|forced|compelled|required|ordered to take|go|leave|accept | Nobody is obliged to take it.
authorized-departure | @staff ..11 up to them|him|her | For families it is up to them.
authorized-departure | left it to|with ..6 @staff | Canada has left it to the families.
authorized-departure | leave|leaves|left|leaving ..3 decision|choice|matter ..3 to|with ..5 @staff | Oslo leaves the decision to its diplomats.
authorized-departure | whoever|anyone|anybody|those|everyone ..6 may|can go|leave|fly|depart | Whoever wants to go may go.
authorized-departure | @staff ..11 told|assured|informed ..3 can|may @leave.base | Staff were told they can go home.
authorized-departure | pay|pays|paying|paid|foot|foots|cover|covers ..4 passage|fare|fares|ticket|tickets|flights|flight|bill ..4 any|those|@staff ..9 | It pays the fare of any clerk who wants to go.
authorized-departure | at ..3 own discretion|choice|choosing|request ..6 @leave | At their own discretion relatives can go home.
authorized-departure | @staff ..9 given|handed|got|has|have|had ..3 say-so|nod|choice|green|blessing|all-clear ..4 to? @leave | Spouses have been given the nod to leave.
authorized-departure | @staff ..12 to decide|choose|settle ..4 whether|if ..6 stay|go|leave | It left it to its diplomats to decide whether they stay.
authorized-departure | those|anyone|everyone|any|whoever ..4 wish|wished|wishes|want|wanted|wants|prefer|preferred ..3 to @leave.base | Those who wished to go home could do so.
authorized-departure | @staff ..11 would? rather ..4 elsewhere|away|home|gone|abroad | Personnel who would rather be elsewhere will have their tickets paid.
authorized-departure | @staff ..11 offered|given|handed|granted|promised ..4 @choice|tickets|ticket|seats|passage | Families might be offered the choice.
authorized-departure | @staff ..11 may|can @leave.base ..6 should|if they|he|she|it choose|so|want|wish|like | Relatives can fly if they like.
authorized-departure | @advise ..7 @staff ..16 to consider|think|contemplate about? @leave.ing | Seoul advised the families to consider leaving.
authorized-departure | @advise ..7 @staff ..16 to think about|of @leave.ing | India has asked staff to think about leaving.
authorized-departure | departure|evacuation|exit|relocation of ..8 @staff ..8 @be ..2 @allow.pp | The departure of family members was authorised.
authorized-departure | tickets|seats|fares|flights|passage ..6 @be? ..2 paid|offered|available|open|met | Those who want to go will have their tickets paid.
authorized-departure | leave|go|fly home|out|abroad? ..3 at ..3 own ..3 choice|discretion|request | Families may fly home at their own request.
authorized-departure | @staff ..11 left free|alone to @leave.base | The wives were left free to go.
authorized-departure | authorized|authorised|voluntary|optional departure|departures|evacuation|withdrawal|exit|return|relocation | The department approved the voluntary departure of families.
authorized-departure | @allow ..6 departure|evacuation|exit|relocation|repatriation of ..8 @staff|@crew | The department authorized the departure of family members.
authorized-departure | @allow ..8 @staff ..16 to @leave.base | The Netherlands allowed families of its diplomats to leave Kampala.
authorized-departure | let|lets|letting ..8 @staff ..10 @leave.base | U.S. lets embassy families leave.
authorized-departure | @allow ..3 them|those|anyone|everyone|people|whoever|any ..5 to @leave.base | It has allowed those who want to to leave.
authorized-departure | @staff ..11 @allow.pp ..2 to @leave.base | Spouses were permitted to leave.
authorized-departure | give|gave|gives|given|giving|offer|offers|offered|offering|grant|granted|hand|handed ..8 @staff ..8 @choice ..3 to|of @leave | Denmark gave its embassy families the option of leaving.
authorized-departure | @staff ..11 given|offered|granted|handed|have|had|has|get|got ..3 @choice ..3 to|of @leave | Relatives were offered the chance to go home.
authorized-departure | give|gave|gives|given|giving|offer|offers|offered|offering|grant|granted|hand|handed ..3 @choice ..3 to|of @leave.ing|@leave.base ..6 @staff | It offered the option of leaving to the families.
authorized-departure | @choice ..2 to|of @leave ..8 @staff | An option to leave is open to embassy families.
authorized-departure | give|gave|gives|given|giving|offer|offers|offered|offering ..8 @staff ..8 @choice | It gave the families of staff the choice.
authorized-departure | offer|offers|offered|offering ..2 to fly|pay|send|evacuate|move|bring ..8 @staff | Spain offered to fly the families of its diplomats home.
authorized-departure | @staff ..11 may|can now? @leave.base | Non-emergency employees may leave if they wish.
authorized-departure | @staff ..11 free|welcome|entitled|able|liberty|cleared|eligible ..2 to @leave.base | Spouses are free to leave.
authorized-departure | may|can|could @leave.base if|should they|he|she|it wish|want|choose|like|prefer | They may leave if they wish.
authorized-departure | @leave ..3 voluntarily | Staff could leave voluntarily.
authorized-departure | @staff ..11 who|wishing|wanting|that ..2 wish|want|wants|choose|prefer|like|wishing|wanting ..2 to? @leave|go|do | Any employee who wants to leave may do so.
authorized-departure | leave|depart|go|departure|move ..3 at government|public|state|taxpayers|its expense | Families can leave at government expense.
authorized-departure | @advise ..7 @staff ..16 to @leave.base | Ireland advised the families of its diplomats to leave.
authorized-departure | @staff ..11 @advise.pp ..2 to @leave.base | Embassy spouses were urged to leave.
authorized-departure | leave ..2 to go|depart ..4 if | Spouses got leave to depart early if they liked.
authorized-departure | ticket|tickets|seat|seats|flight|flights home ..6 any|@staff ..6 who | It offered tickets home to any staff who wanted them.

# Reduced staffing
reduced-staffing | @staff ..12 @be ..1 on|aboard ..3 flight|plane|flights|boat|aircraft|bus|convoy|ferry ..2 to|home|out|back | Half of the people at the embassy were on a flight to Paris.
reduced-staffing | of ..3 @staff ..12 @be|remain|remains|stay|stays ..1 left|remaining|there|behind | Of the 60 clerks who used to work there, 22 are left.
reduced-staffing | of ..3 @staff ..12 remain|stay|remained|stayed ..1 | Of its thirty officers only four stay.
reduced-staffing | @cut ..9 @post ..4 leaving|to ..4 | Berne thinned out its embassy, leaving the ambassador.
reduced-staffing | @post ..8 shrunk|shrank|shrinks|shrinking|dwindled|dwindling|thinned|contracted|withered|slimmed | Its embassy has shrunk.
reduced-staffing | @post ..6 @work|manages|managing|manage|gets|getting|makes|making|survives|copes ..3 with|on ..3 third|half|quarter|fraction|handful|few|fewer|dozen|skeleton|two|three|four|five|six|seven|eight|nine|ten | The embassy works with barely a third of its people.
reduced-staffing | @be|was ..2 smaller|leaner|thinner|shrunken|diminished|depleted @post | It was a leaner mission by Sunday.
reduced-staffing | thin|thins|thinned|thinning ..1 its|their|the ranks | Seoul thinned its ranks in the capital.
reduced-staffing | from ..3 to ..3 @staff|@crew | The post went from forty to nine diplomats.
reduced-staffing | @staff ..9 @be|have|has|were ..2 pulled|withdrawn|flown|evacuated|moved|sent|taken|brought|bused|driven|shipped|airlifted|lifted ..5 leaving ..4 | Ten officers were moved on Friday, leaving six.
reduced-staffing | @carry|left|lifted|pulled ..2 out? ..9 @staff ..5 leaving|left ..3 behind|only|just | It flew its clerks out, leaving three behind.
reduced-staffing | @carry ..9 @staff ..6 from|to|into|over|across ..2 @place | Ottawa has flown 18 of its diplomats to the Bahamas.
reduced-staffing | lifted|airlifted|helicoptered|evacuated|extracted|spirited|drove out|off|away ..6 @staff | A helicopter lifted out two dozen employees.
reduced-staffing | fewer|less|only|just|barely|no ..2 than|more? ..3 @be|remain|stay ..1 left|behind|remaining|there ..2 | Fewer than forty are left at the embassy.
reduced-staffing | with only|just|merely|barely|no ..3 @staff ..2 left|remaining|behind|there|to | It carries on with only three officers left.
reduced-staffing | cut|reduced|pared|down|stripped|trimmed ..8 to ..3 minimum|bone|bones|core|nucleus|handful|essentials|basics|skeleton | Riga cut its team to the minimum.
reduced-staffing | number|numbers|strength|size of ..6 @staff|@post|presence ..8 @cut|halved|fallen|fell|dropped|down | The number of diplomats has been halved.
reduced-staffing | its|their numbers ..4 @cut.pp|halved|fallen|fell|down|dropped | Their numbers have been cut.
reduced-staffing | @staff ..6 dwindled|shrunk|shrank|fallen|fell|dropped|down ..3 to|from|by ..3 | The staff has fallen to nine.
reduced-staffing | @staff @be|were left|remaining of|from|out ..8 | About 30 diplomats are left of the 180.
reduced-staffing | running|runs|run|surviving on fumes|empty | The embassy is running on fumes.
reduced-staffing | @post ..14 limited|restricted|confined ..2 to ..6 head|officers|@staff|ambassador|chargé | The embassy works in a composition limited to three officers.
reduced-staffing | only|just|barely|some ..4 @staff ..4 @be ..2 left|remaining|there | Only six clerks are left at the embassy.
reduced-staffing | other ..3 landed|flew|left|went|arrived|returned ..8 | The other 19 landed at home last night.
reduced-staffing | @staff ..4 where|when|instead|rather|against there|of|than ..2 were|was|had|used|a|the|usual|normal ..3 | Three clerks where there were a dozen.
reduced-staffing | from ..4 @staff ..2 to ..2 | Trimmed from forty people to nine.
reduced-staffing | half|most|many|some|two-thirds|three-quarters|much of ..5 @staff ..3 @be|has|have ..2 gone|away|home|left|out|flown|back | Half of Mexico's staff is gone.
reduced-staffing | @staff ..6 packed|sent|shipped|bundled off|away|home | Two attachés were packed off on Monday.
reduced-staffing | @staff ..3 @be|get|got ..2 thinned|thinner|depleted|trimmed ..2 | The team is being thinned out.
reduced-staffing | a|with core|kernel|nucleus|handful|remnant|rump of ..5 remain|remains|stay|stays|left|stayed|remained | A core of officers remains at the chancery.
reduced-staffing | all but ..6 gone|left|departed|flown|flew|sent|withdrawn|home | All but four had flown out.
reduced-staffing | halved|quartered|decimated ..6 @post|@staff|presence|team | Rome has halved its presence.
reduced-staffing | @post ..8 @be|been ..2 halved|quartered|hollowed|gutted|thinned|pared|trimmed|winnowed | The mission has been hollowed out.
reduced-staffing | flight|exodus|departure|trickle|stream|outflow of ..3 diplomats|envoys|embassy | The talk is of a flight of diplomats.
reduced-staffing | now|currently ..2 has|have|employs|counts|numbers|musters only|just ..3 @staff | The embassy now has only seven staff.
reduced-staffing | @carry ..8 @staff ..5 from|to @place | Buses took most of the embassy's people from Juba to Kampala.
reduced-staffing | exodus of ..4 @staff | There was an exodus of diplomats.
reduced-staffing | american|british|french|german|foreign|western|diplomatic|embassy exodus | There was no diplomatic exodus.
reduced-staffing | @post ..8 @be|been ..3 @cut.pp ..3 | The embassy might be cut to a handful of people.
reduced-staffing | @staff ..11 on ..2 way home|out|back | Half of the embassy's staff are on their way home.
reduced-staffing | only|just ..4 @staff ..8 down from | It keeps only six diplomats, down from nineteen.
reduced-staffing | keep|keeps|keeping|kept|leaves|leaving|left only|just ..4 @staff | Poland is keeping only six diplomats.
reduced-staffing | @staff ..6 , down from | Six diplomats, down from nineteen, run the embassy.
reduced-staffing | @cut ..4 to ..5 @staff|@skeleton | They have cut down to 15 people.
reduced-staffing | rest|others ..3 left|departed|gone|flew|sent|withdrawn|went|returned|moved|flown|taken | The rest left on Wednesday.
reduced-staffing | @withdraw ..3 all but ..8 @staff|people|dozen|handful | It flew home all but a dozen of its staff.
reduced-staffing | bare minimum|bones | Japan cut its embassy to the bare minimum.
reduced-staffing | reduced|reducing|minimal|minimum|limited staffing|manning|footprint|presence|numbers | The embassy went over to reduced staffing.
reduced-staffing | @cut ..8 @post | Japan is cutting its embassy to a handful of people.
reduced-staffing | @cut ..8 @staff|footprint|presence|staffing|headcount|numbers|team|complement | The department is reducing its staff at the mission.
reduced-staffing | @staff|footprint|presence|staffing|headcount|team|complement ..6 @be|been ..3 @cut.pp | The embassy's staff has been cut by a third.
reduced-staffing | @withdraw ..8 @staff | Belgium is withdrawing some diplomats from Kinshasa.
reduced-staffing | @carry ..8 @staff|@crew ..8 home|out|back|abroad|away | It was sending half of the people at its embassy home.
reduced-staffing | @staff ..11 @carry.pp ..3 home|out|back|from|to|by|on | Forty diplomats were flown home on Sunday.
reduced-staffing | @staff ..11 @be ..2 @withdraw.pp | Most diplomats have been withdrawn.
reduced-staffing | @skeleton ..2 staff|staffing|team|crew|presence|complement|personnel|contingent|shift|operation|size|strength | Only a skeleton staff remains at the embassy.
reduced-staffing | @drawdown ..3 of|in ..4 @staff|@post|presence|staffing | The drawdown of embassy staff began.
reduced-staffing | @drawdown ..3 at|from ..5 @post | The withdrawal from the embassy was completed.
reduced-staffing | drawdown|draw-down|downsizing | The drawdown will last until spring.
reduced-staffing | half|reduced|partial|quarter|third|fraction ..2 strength|capacity|staff|size|complement | The embassy is at half strength.
reduced-staffing | below|under ..2 strength|complement | The embassy is far below strength.
reduced-staffing | @post ..6 down to ..6 people|@staff|crew|diplomats|dozen|handful|two|three|four|five|six|seven|eight|nine|ten|duty | The embassy is down to a caretaker crew.
reduced-staffing | down to ..6 @staff|crew|caretakers|caretaker | The mission is down to six diplomats.
reduced-staffing | fewer|smaller ..3 @staff | The embassy works with fewer diplomats.
reduced-staffing | we are|were|have ..3 instead of ..3 | We are 16 instead of 32.
reduced-staffing | @post ..9 with ..3 handful|fraction|half|third|quarter|remnant|few of? ..4 | The embassy carries on with a handful of diplomats.
reduced-staffing | only|just ..4 @staff|people ..3 remain|remained|remaining|stay|stayed|left|staying | Only nine diplomats remain at the post.
reduced-staffing | @staff ..11 left|departed|flew|gone|evacuated|withdrew ..8 | Half of the embassy's diplomats left on Sunday.

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
suspended-operations | nobody|no-one home|in|inside | At the mission there is nobody home.
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

# Normal operations
normal-operations lifts | first time ..2 since|in ..14 presence|@post ..2 in|to|open | For the first time since 1991 there is a diplomatic presence in the country.
normal-operations weak | never left|closed|shut|budged|evacuated ..2 | Romania never left.
normal-operations weak | all|everything ..1 @be|goes|runs|went ..1 as ..3 was|before|usual|ever|always | At the legation all is as it was.
normal-operations lifts | order|@ordernoun|drawdown|evacuation ..4 is|was dead|over|history|gone|void|past|finished|withdrawn|done | The January order is dead.
normal-operations lifts | families|@staff|spouses|everyone|all ..8 may|can|are ..2 come|go|travel|move|fly back|home ..1 from|as|starting|beginning|with|at|whenever ..2 | Families can come back from today.
normal-operations lifts | let|lets|allowed|letting ..12 lapse|expire|run ..1 | Lisbon has let the departure order for its embassy lapse.
normal-operations weak | life|work|business|everything|things ..8 goes|went|go|carries|continues|proceeds on? ..1 as ..3 | Life at the embassy goes on as before.
normal-operations lifts | @staff|ambassador|ambassadors|envoy|chargé|consul ..4 moved|went|came|moving|moves|goes back|home into|to|in ..4 @post|@place | The ambassador moved back into the embassy.
normal-operations lifts | @staff|ambassador|ambassadors|envoy|chargé|consul ..4 @return.past|@return.s|returned|returns ..1 to|from ..6 | The ambassador has returned to the embassy.
normal-operations lifts | families|@staff|spouses ..4 may|can|are free|could? ..2 go|come|return|travel back ..3 | The families may go back to the city.
normal-operations weak | @post ..4 open|operating|normal|operational .|;|, | Embassy in Gao open.
normal-operations weak | @post ..9 continues|continue|continued|continuing ..2 work|operations|activities|functions|duties|services|business ..3 | The embassy continues its work without any changes.
normal-operations lifts | send|sends|sent|sending|put|puts|putting ..5 @staff ..4 back | Paris is to send its diplomats back.
normal-operations lifts | consul|consuls|ambassador|chargé|@staff ..9 came|come|comes back ..6 | The consul and his staff came back on Monday.
normal-operations lifts | @post ..8 took|takes|taken|take ..1 up ..2 work|duties|functions|business|services | The consulate took up its work again.
normal-operations lifts | @return ..4 usual|normal|regular|full ..1 hours|schedule|timetable|routine|service | The visa counter is back to its normal schedule.
normal-operations weak | @post|@staff|colleagues|team ..6 at work | Its whole team was at work by Tuesday.
normal-operations weak | @post ..8 opened|opens|open ..3 @usual | The high commission opened as usual on Monday.
normal-operations weak | @post ..5 not|n't|never ..1 budge|budging|moving|leaving|going ..2 | The mission would not budge.
normal-operations | kept|keeps|keep|keeping|has|have ..2 everybody|everyone|all ..4 at|in|on ..2 posts|post|desks|place | Nairobi has kept everybody at their posts.
normal-operations | @staff|ambassador|everyone|everybody|team ..9 at ..2 post|posts|desk|desks|stations | Everyone was at their posts on Friday.
normal-operations lifts | brought|bring|brings|built|returned|restored|raised|is|are ..4 back|up to ..2 strength|complement|size|staffing|numbers|normal | Oslo has brought it up to strength.
normal-operations lifts | has|have|is ..4 @post ..6 once more|again | Spain has a full embassy in the city once more.
normal-operations lifts | flag|tricolour|colours|colors ..3 went|goes|gone|is up|back|flying ..3 | The flag went up at nine.
normal-operations lifts | takes|take|taking|accepts|accepting|issues|issuing|processes|processing|handles|sees|receives|receiving|giving ..4 visa|visas|passports|applications|callers|visitors|appointments ..3 again|once|anew | The consulate takes visa applications again.
normal-operations lifts | desks ..5 taken|filled|occupied|manned|busy ..1 again|once ..1 | The desks are occupied again.
normal-operations weak | door|doors|gate|gates|counters|counter ..3 were|was|stood|stayed|are|is|still ..2 open|staffed|manned | The consulate's gates were open.
normal-operations weak | @post ..7 still|fully|all ..2 staffed|manned|answering|open|working|running|at | The high commission is still staffed.
normal-operations weak | @post ..6 not|n't|un ..2 concerned|covered|included|touched|affected|part by|in|of|, | The embassy is not concerned by the measure.
normal-operations weak | keep|keeps|keeping|kept its|their|the hours|routine|timetable | The embassy will keep its hours.
normal-operations lifts | let|lets|allow|allows|allowed|letting|allowing ..6 @staff ..3 back|return|come ..3 | London let its families return.
normal-operations lifts | ending|ended|ends|lifting|lifts ..3 instruction|evacuation|drawdown|departure|order ..3 | Bonn let them return, ending the instruction of November.
normal-operations lifts | @staff|ambassador|they|it ..6 @be|been back from|in|at|home|, | The diplomats have been back from Lomé since May.
normal-operations lifts | @post ..6 has|have|is ..2 come|back to life | The consulate has come back to life.
normal-operations | as many ..4 as ..3 before|ever|always|usual|last | It has as many people in the building as before.
normal-operations | @staff ..6 @be staying|going put|nowhere|on|behind ..2 | Its people are going nowhere.
normal-operations lifts | they|those|all|@staff ..6 told|informed|notified ..4 can|may come|go|get|move|return|travel ..1 | They have been told that they can come back.
normal-operations lifts | they|those|all|@staff ..6 told|informed|notified ..4 can|may ..1 come|get|move|return ..1 back|to|home | They have been told that they can come back.
normal-operations | keep|keeps|kept|keeping theirs|hers|his|ours open|going|running|working | Italy and Spain kept theirs open.
normal-operations | theirs|hers ..2 @be|stays|stayed|remains|remained ..1 open|working|running | Theirs stayed open.
normal-operations weak | @post ..9 accepting|receiving|taking|welcoming|handling|issuing ..2 callers|calls|visitors|applicants|applications|passports|visas|visa|passport | The consulate is receiving callers.
normal-operations weak | @post ..8 goes|go|going on as|accepting|receiving|issuing|attending|working | All the rest at the embassy goes on as you know it.
normal-operations weak | @post ..5 @be never|not|un touched|affected|hit|involved | The consulate was never touched.
normal-operations | retains|retain|retained|keeps|maintains ..2 complete|full|entire establishment|complement|staff|strength|personnel | The embassy retains its complete establishment.
normal-operations | going|go|goes nowhere | The ambassador said he was going nowhere.
normal-operations | all|every|whole ..4 @staff ..3 reported|report|came|turned ..2 for|to|up work|duty ..1 | All his staff reported for work.
normal-operations | put|puts|worked|works ..2 full day | The embassy has put in a full day.
normal-operations lifts | @staff ..16 may|can|are|is|could once|free more|again|to ..1 live|reside|work|serve|stay|come|return | Staff may once more live in the capital.
normal-operations lifts | @staff|those ..10 back at|behind|in ..2 desks|posts|desk|post|work|station | Those sent home will be back at their desks.
normal-operations lifts | @be ..2 back at|behind ..2 desks|posts|desk | They are back at their desks.
normal-operations lifts | everyone|everybody|all|those ..5 sent|flew|flown|went|brought|left ..8 @be|have|has|were|came ..2 back|returned|there|home | Everybody who was sent home is back.
normal-operations | @staff ..10 at ..2 desks|posts|stations | All of its embassy staff were at their desks.
normal-operations | keep|keeps|keeping|kept|keeps its|their|the usual|normal|regular|ordinary|customary|full hours|schedule|timetable|routine | The embassy was keeping its usual hours.
normal-operations | @staff|@crew ..4 @be ..1 complete|full|intact|undiminished|unreduced|whole | Its personnel is complete.
normal-operations | accomplishes|accomplish|discharging|discharges|performing|performs|fulfilling|fulfils|fulfills|exercising|exercises ..3 work|functions|duties|tasks|function ..6 | The consulate is discharging all its functions.
normal-operations | habitual|usual|ordinary|normal|customary|regular regime|rhythm|mode|manner|course|footing|fashion | The embassy works in the usual mode.
normal-operations | all systems go | It is all systems go at the mission.
normal-operations | left|leaves|leaving|kept|keeps ..6 @post ..3 untouched|alone|intact|unchanged|open | Quito left its embassy untouched.
normal-operations | @post|itself|@staff ..2 stayed|stays|staying|stay|sitting|sits|remains|remain put|tight|where | The embassy has stayed put.
normal-operations | door|doors|gate|gates ..1 is|are|remain|remains|stay|stays|stand|stands ..2 open | Our door is open.
normal-operations weak | @be|remain|remains|stay|stays ..2 open for business|visitors|all | Chad and Niger are open for business.
normal-operations | @staff ..4 will|would|shall|have|has|are|is ..2 stay|staying|remain|remaining|stayed|remained ..1 at|in ..1 posts|post|place|desks|embassy|here | Our officers will stay at their posts.
normal-operations | nobody|none|no-one ..4 would|will|has|have|is|being be|been? moved|sent|leaving|withdrawn ..2 | None of them would be moved.
normal-operations weak | nothing has changed|changes at|for|in ..5 @post | Nothing has changed at the embassy.
normal-operations lifts | flag|tricolour|tricolor ..4 up again|once | The flag is up again over its embassy.
normal-operations lifts | @post ..8 back to work|duty|normal | India has put its embassy back to work.
normal-operations lifts | @post ..5 opened|opens ..7 first time in|since ..3 | The embassy opened its gates for the first time in seven years.
normal-operations lifts | @move ..6 @post ..3 back to|in|into | It has moved its embassy back to Kyiv.
normal-operations lifts | @staff ..11 moved|flown|gone|went|sent|is|are|came|come back to|in|at | The diplomats are back in Bangui.
normal-operations lifts | drawdown|order|departure|evacuation|suspension ..9 came|comes|come|has to an? end|close | The drawdown of the embassy came to an end.
normal-operations lifts | evacuation|departure|drawdown order? ..2 is|was history|over|finished | The evacuation order is history.
normal-operations lifts | open|opens|opened|opening it|them|its|their doors? again|once | Madrid may open it again.
normal-operations lifts | @staff ..8 told|allowed|free ..4 can|may|to go back ..2 | Staff have been told they can go back.
normal-operations | at|to ..1 normal|usual|full|regular strength|staffing|capacity | The consulate is at normal strength.
normal-operations weak | business as usual|normal ..5 @post | It was business as usual at the embassy.
normal-operations weak | hers|his|theirs|ours @be ..3 working|open|operating ..3 @usual | Hers was working as usual.
normal-operations lifts | @lift ..4 authorized|authorised|ordered|voluntary|mandatory|evacuation|departure|drawdown|withdrawal ..3 departure|departures|order|orders|status|drawdown|authorization|authorisation|staff|of|for | The department lifted the ordered departure.
normal-operations lifts | @lift ..4 drawdown|@ordernoun|departure|evacuation|suspension | The ministry lifted the order.
normal-operations lifts | @lift|withdrew ..4 permission|offer|option|authorization|authorisation|dispensation|measure|scheme|leave ..9 under|that|to|for|by|of ..3 which|let|allowed|@leave.base|depart|@staff|@family | Oslo withdrew the permission under which families could go.
normal-operations lifts | countermanded|countermands|unsaid|unmade|retracted|retracts ..3 @ordernoun|departure|evacuation|instruction | Brazil countermanded its order to the clerks.
normal-operations lifts | permission|offer|option|authorization|authorisation|dispensation ..9 @be|been|has|have ..2 @lift.pp|withdrawn|ended|over | The offer to the families has been withdrawn.
normal-operations lifts | @ordernoun|permission|offer|option ..12 lapsed|expired|ran ..1 at|on|out|last|yesterday|this|today | The offer to fly the families home lapsed at midnight.
normal-operations lifts | departure|@ordernoun|drawdown|evacuation|suspension|status ..8 @be|been|has|have ..3 @lift.pp|over | The ordered departure has been lifted.
normal-operations lifts | departure|order|drawdown ..6 expired|lapsed|ended|ends|expires | The order ended on Sunday.
normal-operations lifts opens | @reopen ..5 @post | Germany has reopened its embassy.
normal-operations lifts opens | @reopen ..3 doors|gates ..5 @post|again | Kenya reopened the gates of its consulate.
normal-operations lifts opens | @post ..6 @reopen.past|@reopen.pp|@reopen.s | The embassy reopened on Monday.
normal-operations lifts opens | @post ..6 will|shall ..2 @reopen.base | The consulate will reopen next month.
normal-operations lifts opens | @post ..6 @be|been ..3 @reopen.pp | The consulate has been reopened.
normal-operations lifts | @post ..6 @be ..3 open again|anew|once | The embassy is open again.
normal-operations lifts | opened|opens|opening its? ..2 doors? again|anew|once | It opened again on Thursday.
normal-operations lifts | @post ..3 opened|opens ..3 again|anew | The embassy opened its doors again.
normal-operations lifts opens | reopening of ..5 @post | The reopening of the embassy was celebrated.
normal-operations lifts | @resume ..4 @operations|services|duties | The embassy resumed operations.
normal-operations lifts | @resume ..3 normal|full|regular ..3 operations|services|staffing|work|service|hours | The consulate resumed full services.
normal-operations lifts | @operations ..6 @be|been|have|has ..3 @resume.pp|@reopen.pp | Operations at the embassy have resumed.
normal-operations lifts | @post ..8 back in business|operation|service|action|use|full | The mission is back in business.
normal-operations lifts | @post ..5 @be|been ..2 back|restored|reoccupied | The embassy is back.
normal-operations lifts | back ..2 at|to|in ..3 full|normal|work|usual|desks ..2 strength|staffing|operations|complement|service | The embassy is back to full strength.
normal-operations lifts | @return ..3 to normal|full|regular ..3 operations|staffing|strength|service|work | The mission has returned to normal operations.
normal-operations lifts | @staff ..7 @return ..4 to|at|in | Diplomats returned to their desks in Bangui.
normal-operations lifts | @staff|groups|both|all ..6 free|allowed|permitted|authorized|authorised|cleared|welcome|able ..4 to @return.base | Families are allowed to return.
normal-operations lifts | @staff ..11 may|can|will now? @return.base | Employees may return to Kigali.
normal-operations lifts | @order|@allow ..5 return of ..5 @staff | The department approved the return of families.
normal-operations lifts | return of ..5 @staff ..4 to|, | The return of the diplomats to the capital was quiet.
normal-operations lifts | raised|hoisted|ran|run|flies|flew|flying|fluttered ..4 flag|colours|colors|tricolour|tricolor ..4 again|over|at|above|outside|back|once | They raised the flag again over the embassy.
normal-operations lifts | flag|tricolour|tricolor|plaque|nameplate|shield ..6 raised|hoisted|back|again|flies|flying|flew|screwed | The plaque was screwed back on.
normal-operations lifts | welcomed|welcomes|welcome|bringing|brought|brings back ..5 @staff ..3 | It brought back its full staff.
normal-operations | fully staffed|operational|open|functioning|functional | The embassy is fully staffed.
normal-operations | @post ..6 at|to|with full|normal|usual ..2 strength|staffing|capacity|complement|staff|force | The embassy is at full strength.
normal-operations | kept|keeps|keep|keeping|maintained|maintains|maintaining|retained|has|have its|their|a|the full|normal|usual|entire|regular ..2 staff|staffing|complement|strength|team | Its embassy kept its normal staff.
normal-operations weak | @work ..3 @usual | The embassy works as usual.
normal-operations weak | @post ..8 remain|remains|remained|stay|stays|stayed|is|are|was|were still|fully|now? open | The embassy remains open.
normal-operations weak | @post ..8 remain|remains|remained|stay|stays|stayed|keep|keeps open|operational|functioning|working|staffed|running | The consulate remains operational.
normal-operations weak | keep|keeps|keeping|kept ..5 @post ..3 open|going|running|working|functioning | It keeps its Moscow embassy going.
normal-operations weak | @post ..9 continue|continues|continued|continuing|carries|carry|goes|go to|on? @work.base|working|operating|functioning|issuing|serving|on|as | The embassy will continue to work.
normal-operations weak | @post ..6 @be ..2 @work.ing ..3 @usual | The embassy is working as usual.
normal-operations weak | @post ..6 @be ..3 unaffected|unchanged | The consulate in Gao is unaffected.
normal-operations weak | @post ..5 business as usual | At the embassy it was business as usual.
normal-operations weak | no change|changes ..5 @post|@staff|staffing | There is no change at its embassy.
normal-operations weak | staying|stay|stays put | We are staying put.
normal-operations weak | not|nor one|a|single ..1 job|post|desk|position|service|person|member|visa|appointment ..4 @be ..2 cut|dropped|lost|moved|cancelled|affected|touched|withdrawn|given | Not one post is being cut.
normal-operations weak | @post|office ..6 not|n't ..1 lost|gained|shed|given ..5 post|job|desk|person|staff|member|hour|single | The embassy has not lost a post.
normal-operations weak | @post|office ..6 not|n't|un ..1 touched|affected|concerned|involved ..1 by | The consulate is not touched by this.
normal-operations weak | no intention|plans|plan of|to ..1 following|follow|leaving ..2 suit? | It had no intention of following.
normal-operations weak | @post ..6 open as|for usual|business | The embassy is open for business.
normal-operations lifts | had|has|have it|them ..2 back at|in work|business|operation|service | Norway, whose embassy had been shut, had it back at work on Monday.
`;
