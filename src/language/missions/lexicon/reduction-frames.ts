/**
 * Reduced staffing by meaning: how many go, how many stay, and what a post is left with, in the notation of the frames.
 * A line stands for a family of wordings.
 */
export const REDUCTION_FRAMES = `
# So many of them have gone
reduced-staffing | @carry|carried|lifted|plucked|took|ferried|hoisted|winched off|out|away ..3 @number|@part|third|half|quarter|most ..4 @staff|@post|people|team ..4 | Helicopters carried off a third of the staff.
reduced-staffing | @number|@part ..6 @staff ..8 @moved|@leave.past ..3 | Ten of the officers crossed into Jordan.
reduced-staffing | @part of ..3 @staff ..6 told|asked|ordered|instructed|sent|moved to work|operate from|out ..1 @place | Half of the staff of the mission have been told to work from Lomé.
reduced-staffing | @part of ..3 @staff ..4 work|works|working|operate|operates|operating from|out ..1 @place | Most of the diplomats at the mission work from Lomé.
reduced-staffing | @number|@part of ..5 @post|delegation|presence ..6 @moved|@leave.past ..3 | A part of the mission moved to the coast.
reduced-staffing | @number of ..3 @number ..5 @moved|out|away|home|back|withdrawn ..3 | Four of seven have left.
reduced-staffing | of ..2 @number ..6 , ..2 @number|@part ..3 @be|have|has|had|were ..3 back|home|gone|left|out|away|moved|withdrawn|abroad|in | Of the 33 clerks, 25 are back in Aswan.
reduced-staffing | @staff ..6 , @number|most|half|many|some of ..3 @moved|gone|home|away|left | The officers, six of them gone, numbered nine.
reduced-staffing | @number|@part ..4 @staff ..4 @be|were|was|been ..2 seen|put|placed|counted|driven|loaded|waved ..4 @place|station|plane|transport|bus|border|airfield|airport|train|ferry|aboard|board | Some of the clerks were put on a transport to Djibouti.
reduced-staffing | @number|@part of ..2 them|us|our|his|her|my ..8 @moved|@leave.past|out|work|working|home|back|boarded | Seven of them have gone home.
reduced-staffing | @number|most ..2 @staff ..3 flew|drove|sailed|crossed|landed|arrived|came|went|took|walked ..5 home|back|out|off|@place|border|bus|ferry|plane|train|van|vans|embassy|mission|consulate | Nine clerks came home by bus.
reduced-staffing | @number|@part of ..5 @staff ..5 no longer|n't|not come|report|work|there|attend ..4 work|in|duty|here|there | Seven of the clerks no longer come to work.
reduced-staffing | so ..1 have @number|@part ..6 @staff|@post | The nurse has gone home, and so have five of the clerks.
reduced-staffing | @number|two|three ..4 out , @number|one|two|three|nine|the|rest ..2 in|left|stay|remain | Spain has ten out, five in.
reduced-staffing | @number staff|diplomats|officers|officials|people|clerks out of @place | Ten clerks out of Beirut.
reduced-staffing | on board|aboard ..4 @number ..5 @staff|members|@post | There were on board twelve clerks of the mission.
reduced-staffing | with @number ..3 members|@staff of|from ..3 @post ..6 on|aboard|landed | A plane landed with six members of the embassy on board.
reduced-staffing | second|other half of ..4 @staff|team ..3 | It asked the second half of its team not to return.
reduced-staffing | among ..6 passengers|arrivals|travellers ..6 @part|@number of ..4 @staff | Among the passengers were most of the clerks.

# They take so many away
reduced-staffing | @withdraw|@carry|emptied|empty|eased|thinned|halved|cleared ..4 @part|@number of ..6 @post|@staff|team|presence | Cairo has emptied half of its mission.
reduced-staffing | @withdraw|@carry|emptied|empty ..2 part|half|most|two-thirds|three-quarters of? ..3 @post|@staff|its|their | Quito has emptied half its embassy.
reduced-staffing | @withdraw|@carry ..5 @number ..6 @staff|members|people|@colleague ..6 home|out|back|away|off|to|across|from|go|over | Shuttles took 44 clerks off the lawn.
reduced-staffing | @withdraw ..1 home|back|out? ..2 @number|@part of ..4 @staff | Hanoi has summoned home four of its clerks.
reduced-staffing | @withdraw|@carry|summon|call|fetch|recall ..2 @number ..4 @staff | Zambia recalled nine of its clerks.
reduced-staffing | @withdraw|@carry ..3 all|everyone|everybody ..6 but|bar|except|save | Ankara has taken everyone away but a guard.
reduced-staffing | all|everyone|everybody but|bar|except|save ..8 @moved|@withdraw.pp|@carry.pp | All but the guard have been withdrawn.
reduced-staffing | took|takes|taken|taking|moved|moves|moving|relocated|sent|sends|evacuated|shifted ..3 political|trade|press|consular|cultural|economic|visa|commercial|defence|defense section|sections|office|offices|wing|staff|team ..5 to|home|across|over|back|out ..1 | Tanzania took its political section across the lake.
reduced-staffing | trade|press|political|cultural|economic|commercial|defence|defense , ..5 sections|offices ..1 went|moved|left|flew|returned|gone ..4 | The trade, press and political sections went back to Lima.
reduced-staffing | @withdraw|@carry ..8 @colleague ..3 and ..3 @number|@colleague ..6 to|home|back|from|out ..4 | The consul sent her deputy and six others to Amman.
reduced-staffing | @withdraw|recall ..4 attachés|attaché|counsellors|counsellor|secretaries ..4 and|along|together ..4 @staff|@colleague|@head ..4 from|home|back|to | It recalled its trade attaché and two clerks from La Paz.
reduced-staffing | sent|send|sends|sending|packed|packing away|home|off|back ..2 those|@number|@part|some|many|several ..4 @staff|@crew|of|who | We have sent away those colleagues who have children.
reduced-staffing | @carry ..4 young|younger|junior|married|older ones|@staff|people|@crew ..2 home|away|out|off|back | The envoy will send the young ones home.
reduced-staffing | not|n't sent|send|withdrawn|withdraw|pulled|moved ..2 away|out|home|back? ..2 any of ..3 @staff | The mission has not sent away any of its attachés.
reduced-staffing denied | has|have|had withdrawn|recalled|evacuated ..1 no no-one|one|staff | The ministry says it has withdrawn no one.
reduced-staffing | less|least|not ..2 urgently|immediately|strictly needed ..6 @staff|@post|@part|part|moved|sent | It recalled the less urgently needed part of its mission.
reduced-staffing | part|half|most|third of ..2 it|them ..2 , | Niger pulled out its whole team, and Togo a part of it,
reduced-staffing | evacuation|withdrawal|departure|removal|relocation|recall of ..3 @part|@number ..4 of? ..5 @staff|@post | The evacuation of the greater part of the mission ended.
reduced-staffing | partial|gradual|limited|phased ..1 @drawdown|@outgoing|reduction ..3 | It knew nothing of any partial evacuation.

# What stays behind
reduced-staffing | leaving|leaves|left|leave|keep|keeps|keeping|kept|retain|retains|retained|retaining ..4 @number|@few ..4 @staff ..4 | It left four officers in the capital.
reduced-staffing | leaving|leaves|left|leave|keep|keeps|keeping|kept|retain|retains|retained|retaining ..2 @number|@few ..2 in|at|behind|there|on ..2 @place|@post|post|behind|charge|duty | Mexico leaves three at its post.
reduced-staffing | leaving|leaves|left|leave|keep|keeps|keeping|kept|retain|retains|retained|retaining ..2 only|just|merely|nobody|none ..5 @head|@staff|@colleague|guards|section|@number|@few ..6 | It has retained only a trade attaché.
reduced-staffing | leaving|leaves|left|leave|keep|keeps|keeping|kept|retain|retains ..3 @head|@colleague ..3 on|by his|her|its|alone own|alone? | It left the ambassador on his own.
reduced-staffing | leaving|leaves|left|leave|keep|keeps|keeping|kept|retain|retains|with ..4 rump|nucleus|skeleton|remnant|core|caretaker|small|smaller|tiny|minimal|minimum|token ..3 team|crew|staff|party|of|in|at|presence|group|mission|post | It left a small team there.
reduced-staffing denied | has|have|had|keeps|kept|maintains the ..1 same number|headcount|strength of ..1 @staff ..4 as a|in|at|it|before|last|ever|on ..1 | It had the same number of diplomats in Accra as a month ago.
reduced-staffing | ambassador|envoy|chargé|consul|commissioner is|remains|stays now|all? alone at|in ..1 @post | The ambassador is alone at his embassy.
reduced-staffing | leaving|leaves|left ..2 @colleague|@head|rest|me ..3 to run|man|mind|hold|keep|handle|look ..4 | It left the attaché to man the post.
reduced-staffing | left ..1 him|her|me|us|@post ..3 a|one|@few|with ..3 @staff|@colleague|@few|secretary | The ministry has left her a secretary.
reduced-staffing | @post|@head|@colleague|minister ..4 @be|been|has|have|had ..1 left with ..6 | The mission is left with a consul and an intern.
reduced-staffing | left|leaves|leaving|keep|keeps|kept|has|have|with|to|@be ..1 a staff|team|crew|strength|complement|establishment of ..1 @few | South Korea left a staff of two.
reduced-staffing | rump|nucleus|core|skeleton|remnant of ..4 @number|@few|@staff|@crew | There was a nucleus of eight.
reduced-staffing | @number ..3 @staff who|that? remain|remained|remains|stayed|stay|staying|remaining ..3 | For the four officers who remain the day is long.
reduced-staffing | @few|@number ..3 @staff remain|remains|remained|stay|stayed|staying|remaining | Ireland says that two officials remain.
reduced-staffing | @number of us|them ..3 left|remain|remaining|still|here|stayed|staying|behind|now | There are six of us left.
reduced-staffing | the|just|only @number of us now|here|left|still | It is just the four of us now.
reduced-staffing | only|just|barely|merely ..1 @number|@few ..8 remain|remains|left|stay|stays|stayed|still|there|remained|remaining|present|here ..2 | Only two of the eleven are still at the post.
reduced-staffing | still|now|today|currently|again ..1 has|have|had|counts|numbers|employs|houses only|just|no|@few|@number ..3 @staff|people|@head|@colleague | The mission now has five diplomats.
reduced-staffing | have|has|had|with|by only|just ..4 @head|consul|deputy|guards|@colleague ..3 there|left|place|in|remaining|here|at | The Swiss still have only their consul there.
reduced-staffing | only|just|nobody ..2 @head|@colleague|guards|section ..6 remain|remains|stay|stays|left|stayed|remained|kept|still|there|staffed | Only the trade section is still staffed.
reduced-staffing | only|just ..8 still|being ..1 being? staffed|manned | Only the guard post is still being staffed.
reduced-staffing | the? few who ..4 stay|stayed|remain|remained|behind | These are the few who were told to stay.
reduced-staffing | all that is|was|remains|remained left? ..2 of ..6 @post|@staff|mission | The guard is all that is left of the embassy.
reduced-staffing | all there is|was|are|were ..5 of ..3 @post | The cook is all there is for now of the consulate.
reduced-staffing | what|all is|was|remains|remained left ..1 of ..4 @post|@staff | My deputy and I are what is left of the mission.
reduced-staffing | last|remainder|remnant of ..3 @staff|team ..2 in|at|there|left ..2 | He was the last of his team in the capital.
reduced-staffing | remaining|other @number ..6 stay|keep|would|will|live|have|are|were|remain|in | The remaining five would keep the lights on.
reduced-staffing | it|she|he|they now|still|today has|have|had|counts|numbers only|just? @few | It now has nine.
reduced-staffing | as of ..4 it|they has|have @few | As of today it has five.
reduced-staffing | stayed|stays|remained|remains ..6 , ..2 @number ..3 colleagues|others ..2 haven't|hadn't|didn't|not | The consul has stayed, her four colleagues haven't.
reduced-staffing | with|and ..4 @number out? of ..1 @number ..3 remaining|left|staying|there|behind|, | It has worked with five out of 38 remaining.
reduced-staffing | @staff|@head|@crew|@number|@colleague ..6 stayed|staying|stays|stay behind | A few officers stayed behind in the chancery.

reduced-staffing | only|just|merely ..1 @head|@few|@number|@colleague|chargé ..12 sleep|sleeps|live|lives|camp|camps|bunk ..2 in|at|inside ..4 @post|@premises | Only the chargé, two guards and a radio operator sleep in the embassy.
reduced-staffing | remainder|rest ..2 of ..4 @post|@staff|team ..8 @be ..1 sleeping|camping|living|holding|bunking|staying|sheltering ..3 | The rest of the mission are camping in the cellar.

reduced-staffing | @post ..6 do|does|doing without ..8 @part|@number|most ..6 @staff | The embassy will do without half its consular officers.
reduced-staffing | number of ..3 @staff ..6 stood|was|were|had|once|been ..2 @number ..6 @be|stands ..2 @few|@number | The number of diplomats, which stood at 31, is nine.
reduced-staffing | @number|@part of ..4 @staff ..6 @work.ing|based|living from|in|out ..1 @place | Six of the ten officials are working from Cyprus.

reduced-staffing | @head|chargé ..5 @be ..1 alone ..1 now|there|left | The chargé is alone now.

# What a post is now
reduced-staffing | @post|@head|chargé ..9 @work|making|make|makes|made|getting|gets|get|manages|holding|holds|hold|held|lives|living|soldiers|struggles|staffed|manned|run|runs|running|kept|keep|keeps|operated|handled|guarded ..4 with|by|on|alone ..2 only|just|merely|barely|@few ..3 @staff|@head|@colleague|@few|third|half|quarter|soldier|volunteers|guard|guards|single|people | The legation is manned by three people.
reduced-staffing | @post ..6 @be|was|were ..1 staffed|manned|run|held|kept by ..1 @few|@number ..2 | The legation is staffed by three.
reduced-staffing | still|now|today @work|operates|works there|on? ..1 with ..2 @few|@number|only|just ..2 @staff | Botswana still works there with one officer.
reduced-staffing | @work with ..1 small|smaller|tiny|minimal|reduced|skeleton|single|lone ..2 crew|team|staff|party|officer|diplomat|group | Turkey operates with a small crew.
reduced-staffing | make|makes|making|made do with ..6 | The mission makes do with a clerk.
reduced-staffing | get|gets|getting by with|on ..5 @staff|@number|@few | The mission gets by with two clerks.
reduced-staffing | hold|holds|holding|held the fort ..4 | The consul is holding the fort.
reduced-staffing | carry|carries|carrying|keep|keeps|keeping|kept|going|soldiering ..1 on|going with ..2 just|only|@few|@number ..3 @staff|people|diplomats | It was told to keep going with just two diplomats.
reduced-staffing | with|by its|a|the only|sole|lone|single ..2 @head|diplomat|officer|official|employee|@staff | The mission works with a single diplomat.
reduced-staffing | with ..2 @head alone | The mission lives on with its ambassador alone.
reduced-staffing | @post|presence ..6 consists|consist|consisted|consisting|made|composed ..1 of ..4 @few|@number|@staff|@colleague|@head|guard|guards | The mission consists of two people and a dog.
reduced-staffing | @post|mission|office|team ..3 @be|was ..2 one man|woman|person|diplomat|officer | The consulate is now one man.
reduced-staffing | one-man|two-man|three-man|one-person|two-person|three-person|four-person|five-person ..2 @post|affair|operation|team|crew|staff|rump | It was a two-person affair.
reduced-staffing | smaller|leaner|shrunken|slimmed-down|scaled-down|scaled-back|pared-down|pared-back|gutted|reduced|diminished|depleted|thinned-out|half-empty|skeleton-staffed|thinly-staffed|half-staffed|part-staffed|smallest ..1 @post|presence|footprint|team|outpost | The capital mulls a smaller mission.
reduced-staffing | team|staff|mission|presence|@post ..5 @be|now|been ..3 smaller|smallest|leaner|thinner|lowest ..2 | The team has been made smaller.
reduced-staffing | lowest|smallest possible|feasible|conceivable ..2 | The presence was brought to the lowest possible level.
reduced-staffing | emergency|crisis|skeleton|minimum|minimal|essential|caretaker|winter|survival manning|composition|footing|staffing|mode|crew|cover|configuration|format|roster|strength|level | The post remains on emergency manning.
reduced-staffing | adjustment|adjustments ..3 staffing|footprint|presence|posture|numbers|staff | A temporary adjustment of staffing was announced.
reduced-staffing | half empty|half-empty|half-deserted|half-staffed|short-staffed|understaffed|undermanned ..6 | The corridors of the mission are half empty.
reduced-staffing | with|to|at|on ..2 @number per|% cent? ..2 of ..3 staff|strength|complement|people|personnel|employees|team|capacity | The mission was brought to 40 per cent of its staff.
reduced-staffing | at|with|left|has|on one|two in|out of? three|four|five|six|ten of? ..4 @staff | It has been left with one in five of its clerks.
reduced-staffing | with|has|left|down ..3 third|quarter|half|fraction|fifth|tenth of ..2 its|their|the|usual|normal|our ..2 @staff|people|strength|size|number|numbers|complement | The mission is working with a third of its people.
reduced-staffing | @post|chancery ..6 @be|was|were down to ..6 only|business|essential|essentials|basics|@few|@number | The mission is down to essential business.

# From so many to so many
reduced-staffing | @post|@staff|staffing|presence|team|numbers|workforce|strength|headcount ..12 from ..2 @number ..3 to ..2 @number | The staffing fell from 40 to seven.
reduced-staffing | @cut|shrunk|fell|fallen|went|gone|go|goes|taken|dropped|slipped|@drawdown ..8 from ..1 @number ..3 to ..1 @number | We have gone from thirty to nine.
reduced-staffing | to ..1 @number|@few ..2 from ..1 @number | The workforce has been brought to 22 from 61.
reduced-staffing | @number ..3 instead of|where|rather|against of|than|a? ..2 @number | It counts five officers instead of seventeen.
reduced-staffing | @number ..2 @staff ..2 where ..6 were|was|had|been|used|worked ..2 @number | There is one clerk where last month there were six.
reduced-staffing | @post|@staff|team|list ..6 , @number ..8 , ..2 @be|has|have|now ..2 @number | The mission, nine until spring, now has three.
reduced-staffing | @number ..2 , down|from from? ..1 @number | The mission has seven people, down from forty.
reduced-staffing | from @number before|in|at|a|last ..2 | About ten are at the mission, from 48 before the war.
reduced-staffing | @number at|on|in post|site|place|@place|the , ..2 @number ..2 in|at|back|home | The mission has three on site, nine at home.
reduced-staffing | list|roster|payroll|register of ..9 to @number|@few ..2 names|people|@staff | It has shortened the list of those in the capital to four names.
reduced-staffing | @post|@staff|presence|team|numbers|workforce ..6 @be|been|has|have ..2 brought|taken|scaled|pared|slimmed|trimmed|cut|thinned|stripped down|back|to ..3 | The numbers have been brought down.
reduced-staffing | took|take|takes|taken|bring|brings|brought|bringing ..4 @post|numbers|presence|staffing|team ..2 down ..2 to|by|from | They took the mission down by a half.
reduced-staffing | below|under ..2 normal|usual|full|agreed|authorised ..1 number|numbers|size|strength|establishment | At no point did we go below our normal number.

reduced-staffing | @post ..9 had|counted|employed|numbered|housed ..2 @number ..8 now|still|today has|counts|employs|numbers|houses ..1 @number|@few | The mission, which had 30 clerks at Easter, now has four.
reduced-staffing | @post ..9 normally|usually|ordinarily|typically ..1 has|have|employs|employ|counts|numbers|houses|runs ..3 @number ..8 now|still|today ..1 has|counts|employs|numbers|houses|runs ..2 @number|@few | The legation, which usually employs 30 clerks, now has four.
reduced-staffing | only|just|barely|merely|no ..2 @part|third|half|quarter|fraction|handful of ..4 @staff ..9 @be|remain|remains ..1 still|left|there|on|remaining|present | Barely a quarter of the clerks at the legation are still there.
reduced-staffing count | in|last|ago|before|earlier|then ..2 it|they|there was|were|had|employed|numbered|counted|stood ..2 @number | The legation employs seven people. In July it was thirty.
reduced-staffing count | now|today|currently|morning|evening|noon|friday|saturday|sunday|monday|tuesday|wednesday|thursday ..1 there @be|are|is|were|was only|just? @few|@number | The mission had 26 people in May; now there are seven.
reduced-staffing count | there @be|are|is|were|was only|just? @few|@number now|today|left|currently | The mission had 26 people in May. There are seven now.
reduced-staffing count | @few|@number @be|are|is|remain|remains ..1 still|left|now | The mission had 26 people in May. Seven are still there.
reduced-staffing count | @number|@few ..2 @be|are|is in|at the|its building|house|chancery|office|desks|embassy | We had 26 people in May. Today seven are in the building.
reduced-staffing count | ago|before|earlier|year|month|week|spring|summer|winter|autumn|then there were|was ..1 @number | The mission has nine people. A week ago there were 23.
reduced-staffing | @work ..6 @post ..3 with ..4 team|staff|crew|handful|group|party of ..1 @few|@number|officers|officials | Cairo runs its mission in Aden with a small team of six.
reduced-staffing | of ..2 @number ..9 , ..3 @few|@number ..1 @be|are|were|remain|remains|stay|stays ..1 left|remaining|still|there|behind|here|remain|. | Of the 60 clerks at the mission in summer, eleven remain.
reduced-staffing | of ..2 @number ..16 @few|@number remain|remains|remained|stay|stayed|stays|left | Of the 212 who were posted there in June 31 remain.

# Cutting as such
reduced-staffing | scale|scaled|scaling|scales ..2 back|down | Belgium has scaled back in Goma.
reduced-staffing | thin|thins|thinned|thinning out ..6 | The capital sees the Italians thin out.
reduced-staffing | thinning ..6 @staff|@post|numbers|presence|team | Ministers are split over a thinning of the staff.
reduced-staffing | cut|cuts|cutting|draw|draws|drawing|drawn|drew|slim|slims|slimmed|slimming|pare|pared|paring back|down|in in|at|its|their ..4 @place|@post|team|staff|presence|numbers|feelers|horns | Cutting back in Sanaa remains possible.
reduced-staffing | draw|draws|drawing|drawn|drew in ..5 team|feelers|horns|@staff|mission|presence | Ankara drew in its team over ten days.
reduced-staffing | shed|sheds|shedding|lost|loses|losing|lose|parted|part with? ..2 @part|@number ..6 @staff | The mission has shed a third of its clerks.
reduced-staffing | halve|halves|halving|halved ..2 itself|themselves|@post|@staff|team|presence | The mission has halved itself.
reduced-staffing | we|they|it have|has|had ..1 reduced|thinned|shrunk|slimmed|trimmed | We have reduced, we have not left.
reduced-staffing | the @staff reduced|thinned|shrank|slimmed , | The clerks reduced, the others closed.
reduced-staffing | no|any|further|possible|planned|temporary reduction|reductions|cut|cuts|cutback|cutbacks|thinning|drawdown|downsizing ..2 in|at|of|out ..3 @place|@post|staff|staffing | Rome says there is no reduction in Caracas.
reduced-staffing | @cut ..4 presence|footprint|mission|team|staff | It has consolidated its team in the capital.
reduced-staffing | presence|footprint|team|staff|workforce|staffing|numbers ..6 @be|been|has|have|had|is ..3 @cut.pp|shaved|consolidated|gutted|hollowed|thinned|slimmed|halved|depleted|dwindled|shrunk | The workforce has been shaved to 22.
reduced-staffing | who|which|whom|those|anyone|everyone|what|how|some ..8 spared|indispensable|dispensable|expendable|spare ..2 | London is asking who could be spared.
reduced-staffing | how many|much ..8 do without | She must say how many of her clerks she can do without.
reduced-staffing | who|how really|actually|absolutely|many ..2 has|needs|need|have to ..1 be here|there|stay | We are looking at who really has to be here.
reduced-staffing | keep|keeps|maintain|hold|whether ..6 present|current size|strength|numbers|staffing|level ..2 | The cabinet will decide whether it keeps its present size.
reduced-staffing | staffing levels|level ..4 | The staffing levels there are what they were.
reduced-staffing | rest|others|remainder ..3 @moved|assigned|reassigned|staying|stayed|stay|volunteered ..3 | The others have been assigned to Ankara.
reduced-staffing | quarter|third|half|few|handful of them ..1 came|come|turned|report|reported|at ..3 work|desks|duty|up | Today a quarter of them came to work.
reduced-staffing | @number ..2 @staff ..2 do|does|doing|did|done the work|job|jobs that|of ..2 @number | Four clerks do the work of thirty at the embassy.
`;
