const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of closing, leaving, cutting and coming back that can also be done to anything else: "left a wreath". */
export const TAKES_OBJECT = words(`
left leave leaves leaving quit quits shut shuts closed closes close closing cut cuts cutting reduced reduces reducing reduce
withdrawn withdrew withdraws withdraw withdrawing moved moves move moving relocated relocates dropped drops drop dropping
ended ends end ending halted halts suspended suspends suspending suspend lost lose loses losing emptied empties vacated vacates
abandoned abandons trimmed trims trim trimming slashed slashes halved halves lowered lowers lower shed sheds pulled pulls pull pulling
returned returns return returning reopened reopens reopen restored restores restore resumed resumes resume lifted lifts lift lifting
locked locks sealed seals handed hands handing recalled recalls sent sends send sending packed packs stopped stops stop paused`);

/** Small words that belong to such a verb. */
export const PARTICLES = words('up down off out over back in away on');

/** What may open an object. */
export const DETERMINERS =
  /^(?:an?|the|its|their|his|her|our|my|this|that|these|those|any|some|another|no|such|more|many|several)$/;

/** What ends an object. */
export const ENDS_OBJECT = words(
  `of in at on to for by from with after before until since because when while as and or but that which who over under about against , . ; :`,
);

/** What is done to in a step besides posts, people and places. */
export const OBJECTS_OF_A_STEP = words(`
operations operation work activities activity functions business services service doors door gates gate shutters blinds lights
presence representation footprint office offices shop building buildings house compound premises villa chancery residence outpost bureau
place rooms flag flags colours ensign keys key archive archives seal seals file files papers records safe city capital country town
island islands region area province territory kingdom state peninsula republic zone continent field ground north south east west
staffing strength size number numbers level levels headcount complement roster workforce manpower ranks payroll list establishment posture
roll operational consular diplomatic embassy's mission's consulate's it them him us me everyone everybody anyone all both each half most
some rest others remaining last first second third one two three four five six seven eight nine ten dozen dozens handful minimum
order orders departure departures instruction directive restriction restrictions ban evacuation alert status advice measure measures suspension exile absence
relocation closure drawdown withdrawal exodus hiatus separation boxes bags suitcases crates curtain plug line page book books chapter
camp tents stakes sticks anchor barrel stock duties mandate routine normal full usual ordinary old way same
normality contact lot trunks luggage belongings posts desks plaque shield crest nameplate plate sign signboard portrait padlock chain
wives husbands ground door's window windows entrance hours timetable visas passports section sections counter reception
mothballs tent container hotel flat suite wing annex floor hall sight hold ice whole entire`);

/** Words of time, which are no objects: "left the same day". */
export const WHEN = words(`
day days week weeks month months year years hour hours minute minutes morning afternoon evening night weekend moment today yesterday tomorrow
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
spring summer autumn winter time decade`);

/** Words for a part of people that say nothing of whom. */
export const PARTS_OF_PEOPLE =
  /^(?:half|most|some|third|quarter|majority|bulk|rest|many|several|two-thirds|thirds)$/;
