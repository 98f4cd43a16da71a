/**
 * Ordered and authorized departures by meaning: who orders, lets or advises, in the notation of the frames. The verbs,
 * people and numbers are classes, so that a line stands for a family of wordings.
 */
export const DEPARTURE_FRAMES = `
# Somebody decides that people leave
ordered-departure | @decide that ..8 @staff ..9 @leave.base|must|should|withdrawn|flown|brought|removed|moved|evacuated|repatriated|sent|gone | The ministry decreed that the spouses be flown to Lisbon.
ordered-departure | @decide on|upon ..3 @outgoing ..2 of ..6 @staff | Bern insisted on the immediate return of its clerks.
ordered-departure | @decide ..4 @post ..3 send|release|withdraw|fly|remove|evacuate ..4 away|home|out|back|all|anyone|everyone|its|every ..4 | Lisbon ruled that its consulate send away anyone without a desk.
ordered-departure | @decide ..6 @staff ..9 to take|board|catch|join|assemble|cross|drop ..8 | Athens instructed embassy households to join the convoy.
ordered-departure | ordered|directed|instructed|commanded|told|required ..4 to release|remove|withdraw|recall|repatriate|evacuate|relocate ..5 @nonessential|@family|@staff | The legation was directed to release all junior clerks.
ordered-departure | ordered|directed|instructed|commanded|told|required ..2 to send ..6 @staff|@family ..6 to|home|back|away|across | The legation was told to send its wives and clerks to Tunis.
ordered-departure | ordered|directed|instructed|commanded|told|required ..2 to send back|home|away|off ..6 @staff|@family | The mission was instructed to send back the families.
ordered-departure | acted|act|acting on|under ..3 @decree to ..3 send|remove|evacuate|withdraw ..6 @staff | She acted on a directive to send the clerks away.
ordered-departure | @order ..2 him|her|us|me|them home|out|away|back|off | Lisbon has ordered her home.
ordered-departure | @staff ..11 ordered|commanded|directed|bidden|instructed on|onto|aboard|across|off|back|elsewhere|out|home|away ..4 | The clerks were ordered across the river.
ordered-departure | first|others|rest ordered|commanded out|home|away|back | The gardeners were the first ordered out.
ordered-departure | @order.past|@order.pp back|home|out|away ..6 @staff | Prague has ordered back the wives of its officers.
ordered-departure | they|he|she ..2 had|were|was|have|been been? ordered|commanded out|home|away | Six weeks ago they had been ordered out.
ordered-departure | @order ..3 the|all|its other|remaining|rest|but|bar ..6 to @leave.base | Sofia told the other fourteen to leave.
ordered-departure | @order ..8 @staff ..2 bar|except|but|save ..4 to @leave.base | It told all embassy hands bar three to leave.
ordered-departure | @leave.base ..1 now? , ..5 tells|told|tell|orders|ordered ..3 @staff|@post | Leave now, ministry tells embassy staff.
ordered-departure | message|word|line from ..3 to ..6 @family|@staff | Go at once was the word from the capital to the wives.
ordered-departure | called|summoned|brought|fetched|recalled|withdrawn|pulled|sent ..4 , on pain of ..6 @staff | Hanoi has called home, on pain of dismissal, the clerks of its mission.
ordered-departure | @staff ..11 on pain of ..3 | The clerks were to go on pain of dismissal.
ordered-departure | wants|want ..1 all|every|nonessential|non-essential|non-emergency|nonemergency|its|their ..5 @staff ..8 off|out|gone|away|home | Vienna wants all spouses of its officers off the island.
ordered-departure | they must|should @leave.base | They are going because the capital says they must go.
ordered-departure | @leave ..4 because ..4 says|say|said|told|tells|ordered ..3 must|so|to | The wives are leaving because the capital says they must.
ordered-departure | @ordernoun telling|bidding|instructing|directing|requiring|compelling|pulling|removing|withdrawing|recalling|sending|moving|calling|bringing ..8 @staff|him|her|them | A cable bidding the clerks to leave arrived at noon.
ordered-departure | @ordernoun ..2 that|which|to ..1 removed|removes|remove|emptied|sent|pulled|pull|withdraw|withdrew|recall|recalled|evacuate|strip|stripped|bring|brought|fly ..6 @staff|@part | An order that removed most of the clerks was signed.
ordered-departure | @ordernoun ..2 sends|sent|sending|removes|clears|pulls home|away|out? ..6 @staff|everyone|everybody|all|@part | A sweeping order sends home every clerk.
ordered-departure | @ordernoun ..2 removed|pulled|cleared|strips|stripped|emptied|takes ..6 @staff|everyone|everybody|all|@part | A sweeping order removed every clerk.
ordered-departure | @ordernoun ..1 for ..6 @staff ..3 to @leave.base | There was no instruction for the clerks to go.
ordered-departure | @ordernoun under which ..4 @staff ..4 @leave|gone|left | That is the order under which the wives are leaving.
ordered-departure | order|orders|directive|decree|command|edict ..1 to @leave.base | An order to leave reached the clerks at dawn.
ordered-departure | instruction|instructions|orders|order|directive ..2 that ..8 @staff ..9 | An instruction that no child remain there took effect.
ordered-departure | @ordernoun ..6 handed|issued|given|sent|went|going|read|passed to ..5 @staff|@family | The directive handed to the clerks has no end date.
ordered-departure | issued|issue|signed|sign|gave|given|drafted|draft ..3 order|directive|instruction|instructions|orders|decree ..7 @staff|@family|@nonessential | The minister signed an order on the families.
ordered-departure | signed|signs|issued ..1 the order ..3 at|this|on|before|last|late|yesterday|after | I signed the order on Monday.
ordered-departure | gave|gives|given the order ..3 before|at|on|late|shortly|to ..12 | The ministry gave the order shortly after noon.
ordered-departure | order|orders reached ..3 @post|@staff | The order reached the mission at dawn.
ordered-departure | withdrawal|recall|repatriation|pull-out|pullout|removal|exit order|orders | The recall order has no end date.
ordered-departure | evacuation|departure order|orders ..8 @staff|@post | The evacuation order covers the clerks.

ordered-departure | you ..1 are|must|shall|will|have ..2 be|to? ..4 gone|out|leave|go|depart|quit|fly|pack ..14 @ordernoun|message|circular|letter|note|memo|notice ..8 @staff|@family | “You are to be gone by Friday,” the cable told its non-essential staff.
ordered-departure | @family|@nonessential ..14 get|gets|got|given|gave|received|had|have ..2 marching orders | The wives got their marching orders at noon.
ordered-departure | want|wants|wanted ..8 @staff|@family ..9 on|aboard ..4 flight|plane|bus|boat|ferry|train|convoy|ship | Vienna wants the families of its embassy on Saturday's flight.

authorized-departure | @state|@post|ministry|government|it|they|we ..4 made|makes|make|making it ..1 easier for its|their|our|embassy|consulate ..2 @staff|@family ..6 to @leave.base | Japan has made it easier for its embassy families to leave.
authorized-departure | @state|@post|ministry|government|it|they|we ..4 made|makes|make|making provision|provisions for ..8 @staff|@family ..6 to @leave.base | France had made provision for embassy families to leave.
ordered-departure | @staff|@family ..3 have|has|had no ..1 choice|option|say and|but ..3 to @leave.base | Its dependants had no such choice and were to leave.
authorized-departure | told|informed|assured ..2 @staff|@family ..4 may|can|could follow ..2 | It told the diplomats that they may follow.

ordered-departure denied | @nobody ..6 @order.pp ..1 out|home|away|off | No one has been ordered out of the mission.
authorized-departure | @staff|@family ..9 may|can|could ..1 decide|choose|judge|settle ..2 themselves|freely | The families could decide for themselves.

# They go on orders
ordered-departure | @staff ..12 @moved|@leave ..9 by|on|under|at|obeying|following|per|with ..4 @decree | Seven clerks sailed home at the government's command.
ordered-departure | @withdraw|@carry|thinned|cleared|emptied|stripped ..10 by|on|under|at ..4 @decree | Oslo has thinned its mission by decree.
ordered-departure | @withdraw|@carry|@moved ..3 , by|on|under ..4 @decree|basis ..9 @staff|@family | Rome is recalling, by decree, all its clerks.
ordered-departure | removed|forced|pulled|withdrawn|driven|flown ..6 by|at|on|under ..3 @decree|word | Driven from the flats by government edict, they took rooms.
ordered-departure | by|on|at|under ..4 @decree , ..3 @withdraw|@carry|@moved|went ..8 | By ministerial decree, out went the attaché.
ordered-departure | in accordance with @decree | The dependants were repatriated in accordance with instructions.
ordered-departure | compulsory|mandatory|obligatory|forced|involuntary basis ..6 @staff|@family | It is done on a compulsory basis for the wives.
ordered-departure | two|both|they|he|she ..8 , on|under orders | They are now in Malta, on orders.
ordered-departure | @staff ..8 out by|on|under ..2 @decree | Dependants out by order since Monday.
ordered-departure | under ..3 @decree|instruction to @leave.base | Eighty are under instruction to go.
ordered-departure | must shed ..6 under|by|on ..3 @decree | The post must shed ten of its clerks under the order.
ordered-departure | stripped|cleared|emptied of ..6 @staff|@nonessential ..6 @decree | The mission is stripped of its clerks by an edict.
ordered-departure | not by choice | My colleagues are going, and not by choice.
ordered-departure | whether ..1 they|he|she like|likes|want|wants|wish it? ..2 | It is taking the wives home whether they like it or not.
ordered-departure | no longer ..2 have|has|had|given ..2 say|choice|vote|voice|option | The spouses no longer have a say.
ordered-departure | no say | She had been given a ticket and no say.
ordered-departure | whole|@staff|@family ..9 should|must|will|to|be|being ..2 @withdraw.pp|@carry.pp ..4 without exception | The wives should be brought home without exception.

# They must
ordered-departure | @staff ..16 must|shall ..3 @leave.base|sail | Two of the clerks must sail home.
ordered-departure | whoever|everyone|everybody|anyone|those ..12 has|have|must ..1 to? @leave.base | Whoever does not guard the gate has to leave.
ordered-departure | @number|group|rest|others|last ..2 @be to leave|go|depart ..6 | Of the thirty clerks twenty were to leave.
ordered-departure | @staff|@family ..9 @be to leave|depart|go ..3 | The wives are to leave on Sunday.
ordered-departure | @staff ..9 should|must|would be? ..2 gone|out|away by|before|within|on ..4 | The clerks should be out by dawn.
ordered-departure | they|families|spouses|staff have|had|has until|till ..3 friday|saturday|sunday|monday|tuesday|wednesday|thursday|noon|midnight|tonight|tomorrow|dawn|nightfall | They have until Sunday.
ordered-departure | have|has|had|given|gave|got until|till ..5 to @leave.base|pack | You have until dawn to pack.
ordered-departure | @staff ..16 have|has|had|given|gave|they|were|was ..4 hours|days|week|weeks|minutes|hour ..6 to @leave.base | The clerks were given a week to clear out.
ordered-departure | most|all|some of them must | Most of them must.
ordered-departure | those ..8 must ..1 ; | Those in the second city must;
ordered-departure | required|forced|compelled|obliged ..4 @staff|@family to ..5 | Athens allowed its clerks to go and required the children to.
ordered-departure | forced|compelled|obliged to ..2 send|withdraw|recall|bring|fly|evacuate ..6 @staff ..6 | She may be compelled to send her clerks home.

# So much time is left
ordered-departure | given|gave|gives|giving|allowed ..6 @staff|@family ..9 hours|days|week|weeks|weekend|minutes|hour|fortnight|month ..2 to @leave.base|pack|vacate | Quito has given the wives and sons of its officers three days to pack.
ordered-departure | given|gave|gives|giving|got|get|gets ..14 until|till ..5 to @leave.base|pack|vacate|clear | Lima gave everyone whose task is not urgent until Monday evening to be out.
ordered-departure | @staff|@family|remainder|rest|others|they ..9 have|has|had|got until|till ..5 to @leave.base|pack|vacate | The remainder have until Sunday to be out of Bolivia.
ordered-departure | want|wants ..8 @staff|@family ..6 out|gone|away|off|home ..4 by|before|within ..3 | Accra wants the families of its officers out of Niamey by Friday.
ordered-departure | @carry|@withdraw ..4 all|everyone|everybody|anyone|those ..7 not|n't|can|could ..4 needed|required|essential|critical|vital|spared|wait|urgent | A cable sent home everyone at the embassy who was not needed.
ordered-departure | @staff|@family ..6 did|do|does|had|have not|n't|no|little ..2 say|choice|vote|voice ..1 in | The spouses had no voice in it.
ordered-departure | people|they|we|@staff ..2 not|n't|never ..1 asked ..1 for|what|whether|if ..4 opinion|view|views|think|want|wanted|like|wish|preference | The clerks were not asked for an opinion.

# They may not stay
ordered-departure | @staff ..12 barred|banned|forbidden|prohibited ..2 from|to ..3 | Relatives are barred from living there.
ordered-departure | @staff ..16 cannot|can't|n't|not ..3 stay|remain|reside|live ..2 | The clerks were told that they cannot stay.
ordered-departure | @staff ..12 no longer ..3 @be? ..1 stay|remain|live|reside|welcome|allowed|permitted|accompany|tolerated | Spouses may no longer reside in the capital.
ordered-departure | @staff ..12 must ..2 serve|live alone|unaccompanied | Officers must now serve alone.
ordered-departure | no @family ..3 may|can|could|will|shall ..2 live|stay|remain|accompany|reside|join | No spouse may live with an officer there.
ordered-departure | nobody|no-one|none ..8 allowed|permitted|may|can|could|should to? ..1 stay|remain|live | Nobody under eighteen may stay there.
ordered-departure | no longer ..3 tolerates|accepts|permits|allows|wants|tolerate|accept|permit|allow ..4 @family|presence|@nonessential | The ministry no longer permits children at the post.
ordered-departure | ended|ends|ending|end|banned|bans|forbade|forbids ..2 presence of ..4 @family|@staff|@nonessential | Oslo has ended the presence of spouses there.
ordered-departure | taken|takes|took|withdrew|withdrawn|removed ..2 @choice|freedom ..1 away|from|back | It has now taken that choice away.

ordered-departure denied | @nobody ..9 @order.pp ..3 to @leave.base | No one at the mission has been instructed to leave.

# The departure itself is an order
ordered-departure | mandatory|compulsory|obligatory|forced|ordered|enforced|involuntary|obligated ..2 @outgoing | The minister spoke of a forced return of the families.
ordered-departure | @order|@decide ..5 @outgoing ..1 of|for ..12 @staff|@family|@crew | The cabinet mandated the immediate return of its wives.
ordered-departure | @outgoing of|for ..12 @staff|@family ..11 @be|been|was ..2 ordered|mandated|decreed|directed|required|compulsory|mandatory|obligatory|imposed | The exit of family members was decreed on Sunday.
ordered-departure | @outgoing|leaving ..9 @be ..2 not optional|voluntary|@choice | The evacuation of the wives is not optional.
ordered-departure | @outgoing ..6 @be ..1 mandatory|compulsory|obligatory|ordered ..2 | Exit from the island is mandatory for those on the list.
ordered-departure | @outgoing ..9 mandatory|compulsory|obligatory | It will make the departure of the wives obligatory.
ordered-departure | optional|voluntary ..6 @be ..2 compulsory|mandatory|obligatory|ordered | What was optional in May is compulsory now.
ordered-departure | authorized|authorised|voluntary|optional ..9 into|to|become ..3 ordered|mandatory|compulsory|obligatory | The voluntary departure was turned into an ordered one.
ordered-departure | an|the|by ordered one | There has been talk of an ordered one.
ordered-departure | mandated|mandates|ordered|ordering them for ..5 @post | It mandated them for the consulate in Osh.
ordered-departure | removal of ..6 @family | A plane stands ready for the removal of the families.
ordered-departure | order is an order | We did not like it, but an order is an order.

# Families and those not needed are taken out
ordered-departure | @withdraw ..8 @family | Canberra has pulled the wives of its officers.
ordered-departure | @carry ..5 @family ..8 home|out|back|away|abroad|@place|ship|plane|train|bus|airport|board | The consul put the wives on a ship.
ordered-departure | @family ..9 @be|been|being|were|was ..3 @withdraw.pp|evacuated|removed|repatriated|airlifted|extracted ..2 | The households have been evacuated.
ordered-departure | @family ..9 @be|been|being|were|was|had|having ..3 @carry.pp|packed|marched|herded|shepherded|escorted ..3 home|out|back|away|abroad|to|on|aboard|from | Every spouse had been marched to the quay.
ordered-departure | @family ..5 @carry.pp home|out|away|back ..5 | Embassy kin flown out as the town burns.
ordered-departure | @outgoing of ..5 @family | The withdrawal of diplomats' wives began at noon.
ordered-departure | @family ..3 @outgoing|pull-out | The minister spoke of a family evacuation.
ordered-departure | every ..3 @family ..3 had|has been|left|gone ..4 | Every spouse has left.
ordered-departure | @carry|@withdraw ..6 @nonessential ..5 @staff ..6 | It is to fly out its non-core officers.
ordered-departure | @outgoing of ..6 @nonessential | A departure of non-emergency officers is near.
ordered-departure | @nonessential ..4 @staff ..9 @be|been|were|have|has ..3 @carry.pp|@moved | Non-core employees have been moved to the coast.
ordered-departure | those|everyone|anyone ..2 not|n't|without ..3 needed|required|emergency ..9 was|were|been|sent|flown|on|leave | Those not needed were on the quay.
ordered-departure | send|sends|sent|sending|fly|flies|flown|flying away|home|out ..2 anyone|everyone|everybody|those|all ..6 spared|needed|essential|emergency|without | It is sending home everyone without a part in the evacuation.
ordered-departure | @staff ..4 not ..3 essential|needed|emergency|critical ..9 @order.pp|@carry.pp|have|has|were|was ..3 | Diplomats not assigned to emergency work have been told to go.

# Free to go
authorized-departure | @staff ..12 may|can|could|might|free|welcome ..2 choose|opt|elect|ask|apply|decide to ..1 @leave.base|be | The clerks can choose to depart.
authorized-departure | @staff ..9 opted|chosen|elected|chose|opting|volunteered ..1 to @leave.base | Eleven relatives have opted to leave.
authorized-departure | @staff ..12 told|learned|learnt|informed|assured|heard|notified ..4 they|he|she could|may|can|might ..2 @leave.base|take|spend|move|wait | The wives heard that they could go.
authorized-departure | told|informed|assured ..6 @staff ..9 may|can|could ..2 @leave.base|take|spend|move|wait | Seoul has told the wives that they may spend the summer there.
authorized-departure | @staff ..9 may|can|could ..1 send|move|take|bring ..3 @family ..6 | Officers may send their children to the coast.
authorized-departure | @staff ..9 may|can|could|free ..2 sit|wait out ..6 | The clerks may sit out the storm in Malta.
authorized-departure | @staff|any|anyone|those|whoever|everyone|members ..8 who|that ..2 choose|wish|want|ask|asks|prefer|prefers|wishes|wants|chooses|opt|request|requests|desire|desires ..6 fetched|flown|moved|released|brought|evacuated|collected|helped|excused|allowed|permitted|free|may|can|could|tickets|seats|seat|ticket|plane | Spouses who so choose will be fetched by the air force.
authorized-departure | @withdraw|@carry|release|releasing|fetch|help|helping ..3 any|anyone|those|whoever|@staff ..8 who|that ..2 ask|asks|asked|want|wants|wish|wishes|choose|chooses|prefer|prefers | Vienna will bring home any clerk who asks.
authorized-departure | held|available|open|reserved|booked|waiting|there ..3 for ..8 who ..2 prefer|prefers|want|wants|wish|wishes|ask|asks|choose|chooses | Places are held for any clerk who wishes to go.
authorized-departure | if ..2 want|wants|wish|wishes out , ..4 out | Whoever is tired, if you want out, you are out.
authorized-departure | @staff|those|@crew ..8 prefer|rather ..8 @be|have|has|been|were|are ..2 allowed|permitted|excused|let|cleared|free to? | Those who prefer the coast have been allowed to.
authorized-departure | whoever|anyone|anybody|everyone ..6 @leave ..3 with ..2 blessing|signature|permission|approval|consent | Whoever goes is leaving with my blessing.
authorized-departure | those|any of|among ..5 who could|can|wish|wished to @leave.base | It encouraged those of them who could to head west.
authorized-departure | may|can|could do so ..3 at|if|with|when|whenever | Relatives may do so at public expense.
authorized-departure | stay|remain or go|leave | We have told them to stay or go.
authorized-departure | go|leave or stay|remain | The clerks may go or stay.
authorized-departure | should|if they|he|she|it ..2 want|wish|choose|so|like|prefer ..2 it|to|go|leave|.|, | A plane waits for the wives, should they want it.
authorized-departure | if they wanted|wished|want|wish|chose|choose|liked|like|so ..2 | Tickets were waiting if they wanted them.
authorized-departure | nobody|no-one|none ..1 @be|would|will|was|were ..1 being? pushed|forced|obliged|compelled | Nobody is being pushed.
authorized-departure | @staff ..12 at|of ..3 own wish|accord|choosing|choice|discretion|request|free | He let the trainees go at their own wish.
authorized-departure | leave|left|leaves|leaving ..2 @choice|decision|matter|it to|with ..4 @staff|them|colleagues | She left the decision to the clerks.
authorized-departure | matter|question|decision for ..1 each|every|@staff ..4 | Leaving is a matter for each spouse.
authorized-departure | could|can choose , ..2 | The clerks, who could choose, stayed.
authorized-departure | by choice | The wives left by choice.

# Whoever goes is paid for
authorized-departure | pay|pays|paying|paid ..2 for ..2 any|anyone|those|whoever|@staff|@family ..9 who|if|that|should ..4 @leave|decide|decides|wish|wishes|want|wants|choose|chooses | Tunis pays for any husband who decides to go.
authorized-departure | pay|pays|paying|paid ..3 if|for|when ..3 they|he|she|who|whoever ..3 go|goes|leave|leaves|decide|decides|want|wants|wish|wishes|choose|chooses|ask|asks | It is paying if they decide to go.
authorized-departure | not|nobody|no-one ..3 telling|forcing|ordering|pushing|making|compelling|instructing ..6 @family|@staff|anyone|anybody|them|people ..4 to|what|go|leave|out ..2 | The ministry was not telling the wives what to do.
authorized-departure | offer|offers|offered|offering|holds|holding|has|reserved|reserves ..4 seat|seats|ticket|tickets|passage|flight|flights|place|places|berths ..4 to|for ..6 @staff|@family | Rabat is offering seats to wives of its officers.
authorized-departure | give|gives|gave|given|offer|offers|offered|offering ..8 @staff|@family|them ..8 way|ticket|seat|lift|passage ..1 out|home|back | Rabat gave the wives a way out.
authorized-departure | whether ..2 to ..2 stay|remain|leave|go|fly ..3 or ..3 @leave.base|stay|remain|go|not ..9 | It has left it to the clerks whether to stay put or fly out.
authorized-departure | get|gets|got|free|able to choose|decide ..3 | The wives get to choose.
authorized-departure | @staff|@family|madam|wives ..6 can|may|could ..1 go|leave|stay or ..3 can|may|could? ..1 stay|remain|go|leave | The clerks can go or they can stay.
authorized-departure | @choice|door|offer held|kept|left|standing ..1 open ..3 | It is a door held open.
authorized-departure | left|leave|leaves|leaving ..2 matter|question|issue|decision|it|choice ..2 to|with|for ..5 @staff|@family|households|parents|couples|individuals | The Danes have left the matter to the households.
authorized-departure | heed|heeds|heeded|heeding|follow|follows|took|takes|take|accepted|accept|accepts|declined ..3 advice|offer|suggestion|invitation ..4 | Wives who heeded the advice would draw an allowance.

authorized-departure | offer|offers|offered|offering ..1 them|staff|families ..2 seat|seats|ticket|tickets|passage|flight|lift ..1 | “I would offer them a seat,” said the minister of the families.

# Let, advised and asked to go
authorized-departure | @allow ..1 to? ..4 @outgoing|leave of|for|by ..9 @staff|@family|people|up | Warsaw consented to the early return of its wives.
authorized-departure | @outgoing|leaving ..8 @be|been|was ..2 permitted|allowed|authorised|authorized|voluntary|optional|approved|okayed|possible | Departure was permitted and not required.
authorized-departure | leaving|leaves|left|keeping|keeps|kept ..1 departure|departures|exit|evacuation ..7 optional|voluntary|discretionary | It left the departure of families from Basra optional.
authorized-departure | leaving|leaves|left it to ..5 @staff|@family ..5 whether|when|if to? ..2 @leave.base|stay | It left it to the families whether to go.
authorized-departure | leaving|departure|exit|going ..3 @be|was ..2 an? option|possibility|choice|matter | Leaving is now an option for the wives.
authorized-departure | opened|opens|opening|open ..1 door|way|possibility ..5 @staff|them|people | The ministry opened the door for the wives to go.
authorized-departure | no objection|objections to ..6 @staff ..3 @leave | It has no objection to the clerks leaving.
authorized-departure | happy|content|willing|prepared|glad for|to ..6 @family|@staff ..4 @leave.base | Dublin is happy for the wives to come home.
authorized-departure | made|makes|making|make it possible|easier for ..8 @staff ..8 @leave.base | Berlin has made it possible for the wives to leave.
authorized-departure | makes|made|make|put|puts|making ..5 @outgoing|@choice available|on ..2 to? ..6 @staff|@family|offer | The cable makes early return available to partners.
authorized-departure | @advise|suggest|propose ..3 that ..8 @staff ..8 @leave.base|take|cross | Lima recommended that the wives come home.
authorized-departure | @advise to ..6 @staff ..6 that they ..2 @leave.base|take|cross | Sofia recommended to the wives that they cross the border.
authorized-departure | @advise ..8 @staff ..6 to take|send|bring|move ..5 home|out|away|abroad|elsewhere|back | Kyoto urged the spouses to take the children home.
authorized-departure | @advise|encouraged ..3 those|any ..8 to @leave.base | Athens encouraged those with children to head west.
authorized-departure | @advise ..8 @staff ..12 to take|start|begin|bring ..3 early|extended|long|forward|unpaid|immediate ..2 holiday|holidays|leave|vacation|break | Bern advised the spouses to take an early holiday.
authorized-departure | @advise to ..9 @staff ..9 that they ..2 @leave.base|take|cross|spend|wait|move | Sofia proposed to the wives that they spend the summer at home.
authorized-departure | @staff ..12 @advise.pp ..5 to @leave.base | Families in the compound were advised by the ministry to come home.
authorized-departure | let|lets|letting ..8 @staff|@family ..8 @leave.base | She has let the two trainees go.
authorized-departure | we|it|they let them ..2 go|leave|do|. | Some left, because we let them.
authorized-departure | allow|allows|allowed|allowing ..5 @part|@number of ..5 @staff to @leave.base | It has allowed half a dozen of its officers to go.
authorized-departure | no one|nobody|none ..3 told ..1 they may|can|could | No one has been told they may go.
authorized-departure | a may , not a must | It is a may, not a must.

# The choice, the offer, the ticket
authorized-departure | @choice|offer|right ..3 to|of ..1 @leave.base|@leave.ing ..6 | They have accepted the ministry's offer to leave.
authorized-departure | right|option|chance|possibility|permission of ..6 @staff|@family to @leave.base | It has extended the right of its wives to leave.
authorized-departure | @staff ..8 get|gets|got|given|receive|received|granted|win|won|had|has|have ..4 ok|okay|nod|go-ahead|clearance|all-clear|permission|approval|leave to @leave.base|go | Wives get the okay to leave.
authorized-departure | @staff ..6 get|gets|got|given|offered|granted|receive|win ..3 exit|departure|leave|return|travel option|choice|offer|permission | Diplomats' wives get an exit option.
authorized-departure | approval|permission|leave|clearance|authority ..5 to release|free|excuse|send ..6 | She has had approval to release any clerk.
authorized-departure | permission to go|leave|depart|fly | The wives have permission to go.
authorized-departure | voluntary|optional|elective|discretionary|authorized|authorised|voluntary-departure|authorised-departure|authorized-departure ..1 departure|departures|return|scheme|repatriation|evacuation|withdrawal|leave|exit|relocation|programme|program|plan|basis|measure|home|decision|status|departing|offer | A voluntary scheme for the wives was announced.
authorized-departure | early|temporary return|repatriation|leave|end ..3 to|for|of ..5 @staff|@family|their | The wives were cleared for an early end to their stay.
authorized-departure | @allow|granted|grant|grants|given|gave ..8 home|compassionate|special|extra leave ..6 | Athens has approved home leave for the wives.
authorized-departure | departure on request | It has conceded departure on request.
authorized-departure | measure|step|move|notice|departure , voluntary ..3 | The measure, voluntary for now, concerns the wives.
authorized-departure | offer|offers|offered|offering ..6 @staff|@family ..6 passage|seat|seats|ticket|tickets|flight|flights|place|places|transport|berth|berths | Oslo has offered the wives passage home.
authorized-departure | @staff|@family ..9 offered ..4 passage|seat|seats|ticket|tickets|flight|flights|place|places|transport|possibility|@choice | Families of the mission were offered seats home.
authorized-departure | offered|given|granted the? possibility|option|choice | They were offered the possibility.
authorized-departure | make|makes|made|making|extend|extends|extended|extending ..6 @staff|@family ..3 similar|same|identical|comparable|such|like|equivalent|kind|sort ..3 offer|choice|proposal | It made the wives of its clerks the same offer.
authorized-departure | make|makes|made|making|extend|extends|extended|extending the|that|such|a|an ..3 similar|same|identical|comparable|such|like|equivalent|kind|sort ..3 offer|choice to|for ..4 @staff|@family | It extended the same offer to the wives of its clerks.
authorized-departure | offer|offers|offered|offering to relocate|repatriate|house|lift|take|put|transfer|get|move|bring|evacuate|fly|send|ferry ..8 @staff|@family | It is offering to relocate the wives.
authorized-departure | free|paid tickets|seats|passage|flights|ticket ..3 for ..4 @staff|@family | Free tickets home for the wives, says the ministry.
authorized-departure | tickets|seats|places|flights|passage ..5 waiting|held|available|reserved|booked|offered ..4 @staff|them|they|for|to|if | Seats are being held for the clerks.
authorized-departure | made|makes|laid|put|provided|chartered ..5 plane|aircraft|flight|bus|coach|ship|charter|seats ..3 available|on|for ..6 @staff|@family | It has made a plane available for the wives.
authorized-departure | @staff ..8 can|may|could expect|have|claim|request|get|ask ..4 ticket|tickets|passage|seat|seats|flight|leave ..6 | The wives can expect a ticket on demand.
authorized-departure | @leave|move|send|sent|travel ..6 at|on ..1 public|government|state|official|taxpayers|ministry expense|cost|tickets|money | Parents could move at public expense.
authorized-departure | suggested|suggests|suggest|proposed ..6 @staff ..4 take|go|leave|cross|fly|travel ..4 | She suggested to the clerks that they take the train.
authorized-departure | requests|request|applications to leave|go|depart|return ..3 from ..5 @staff | It will consider requests to leave from its diplomats.
authorized-departure | no longer ..2 need|needs|require ..3 permission|leave|approval to ..6 | Officers no longer need permission to send the children home.
`;
