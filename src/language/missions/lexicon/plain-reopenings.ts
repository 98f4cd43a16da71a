/** What newsrooms say in plain words of posts that work, or do so again, and of orders that end; the format is that of the frames. */
export const PLAIN_REOPENINGS = `
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
normal-operations weak | keep|keeps|keeping|kept|leave|leaves|leaving|left ..3 @staff ..2 where they|it are|is|were | Cuba has kept its diplomats where they are.
normal-operations weak | staying|stay|stays put | We are staying put.
normal-operations weak | not|nor one|a|single ..1 job|post|desk|position|service|person|member|visa|appointment ..4 @be ..2 cut|dropped|lost|moved|cancelled|affected|touched|withdrawn|given | Not one post is being cut.
normal-operations weak | @post|office ..6 not|n't ..1 lost|gained|shed|given ..5 post|job|desk|person|staff|member|hour|single | The embassy has not lost a post.
normal-operations weak | @post|office ..6 not|n't|un ..1 touched|affected|concerned|involved ..1 by | The consulate is not touched by this.
normal-operations weak | no intention|plans|plan of|to ..1 following|follow|leaving ..2 suit? | It had no intention of following.
normal-operations weak | @post ..6 open as|for usual|business | The embassy is open for business.
normal-operations lifts | had|has|have it|them ..2 back at|in work|business|operation|service | Norway, whose embassy had been shut, had it back at work on Monday.
`;
