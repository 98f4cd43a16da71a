/** What newsrooms say in plain words of people of missions who must or may leave; the format is that of the frames. */
export const PLAIN_DEPARTURES = `
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

`;
