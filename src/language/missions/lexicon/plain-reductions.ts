/** What newsrooms say in plain words of posts that work with fewer people; the format is that of the frames. */
export const PLAIN_REDUCTIONS = `
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

`;
