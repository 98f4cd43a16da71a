import { compact } from '../../compact-pattern.ts';
import { DAYS_OFF, FEASTS } from '../lexicon/holidays.ts';
import { MENDERS, MENDING } from '../lexicon/menders.ts';
import { onceInARow } from '../words/once-in-a-row.ts';

/** "Closed for the holiday", "shut for a day", "an evacuation drill": what sets no status. */
const ROUTINE = compact(
  new RegExp(
    `\\b(?:holidays?|${DAYS_OFF}|(?<!(?:since|by|until|till|before|after|at|in the|until the|till the|of the) )(?:${FEASTS})|${MENDERS}|${MENDING}|repaint\\w*|termites?|termite-eaten|plumbing|snow\\w*|blizzard|hurricane|cyclone|typhoon|tropical storm|storms?(?! of (?!rain|snow|sand|hail))|monsoon|sandstorm|flooded|earthquake drill|heatwave|drills?|exercise|rehears\\w+|simulation|training day|for (?:a|the|one|two|three|half a) (?:day|days|afternoon|morning|hours|hour)|for lunch|(?:for|at|over) (?:the )?weekends|for the night|day off|being (?:replaced|repaired|serviced|fumigated|painted|cleaned|upgraded|rewired|installed)|system upgrade|gas leak|fire alarm|smoke alarms?|(?:set(?:ting)? off|triggered|tripped) (?:the|an|every|all|its) (?:\\S+ )?alarms?|alarms? (?:went|go|going) off|false alarm|bomb hoax|suspicious (?:package|letter|parcel|powder))\\b`,
    'i',
  ),
);

/** "Closed on Monday for Australia Day", "shut for Children's Day", "in observance of Martin Luther King Jr. Day". */
const NAMED_DAY =
  /\b(?:for|(?<!\b(?:said|says|told \S+|announced|added|wrote) )on|because of|to mark|to (?:celebrate|honou?r|observe)|in (?:observance|celebration|honou?r|commemoration|recognition) of|on the occasion of|on account of|owing to|due to|as it is|today,|tomorrow,|yesterday,|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,) (?:the )?(?:\p{Lu}[\p{L}’'.-]+,? ){1,4}(?:Day|Birthday|Jubilee)\b|\b(?:for|because of|to mark|to (?:celebrate|honou?r|observe)|in (?:observance|celebration|honou?r|commemoration|recognition) of|on the occasion of) (?:the |an? )?(?:\p{Lu}[\p{L}’'.-]+ ){0,3}(?:Days? (?:of|for) (?:the )?\p{Lu}[\p{L}]+|Feast of|Juneteenth)/u;

/** Staff told to keep indoors; the end of that is no return. */
const SHELTER =
  /\b(?:stay(?:ed|ing)? (?:indoors|home|inside)|shelter(?:ed|ing)?(?: in place)?|curfew|lockdown|work(?:ing|ed)? from home)\b/i;

/** Expelled by the host: no order of the sending state. */
const EXPULSION = compact(
  /\b(?:expel(?:s|led|ling)?|expulsions?|persona(?:e)? non grata(?:e)?|(?:severed|severs|broke off|breaks off|cut|cutting|severing) (?:\w+ ){0,2}(?:relations|ties)|declared (?:\w+ ){1,6}unwelcome)\b/i,
);

/** Whether words name a day on which offices are closed: "for Australia Day". */
export const isNamedDay = (words: string): boolean => NAMED_DAY.test(words);

/** Whether a sentence tells of damage that has not long been done. */
export const isAfterHarm = onceInARow((sentence) => AFTER_HARM.test(sentence));

/** Whether a sentence tells of holidays, builders or drills. */
export const isRoutine = onceInARow(
  (sentence) =>
    (ROUTINE.test(sentence.replace(FROM_HOLIDAYS_ON, '')) && !AFTER_HARM.test(sentence)) ||
    NAMED_DAY.test(sentence),
);

/** "Is to close after the holidays": no holiday's closing. */
const FROM_HOLIDAYS_ON =
  /after (?<=\b(?:shut|close|closing|leave|move)\b(?:(?!open)[^.;]){0,60} after )(?:the |their |its )?(?:\w+ )?holidays?\b/i;

/** Builders after a war or an earthquake do no routine work. */
const AFTER_HARM = compact(
  /\b(?:days|weeks|months|years?) (?:after|since) (?:an?|the) (?:\S+ )?(?:earthquake|quake|war|fighting|attack|shelling|bombing|drone|siege|blast|storming|evacuation)\b/i,
);

/** Whether a sentence tells of staff who are to keep indoors. */
export const isShelter = onceInARow((sentence) => SHELTER.test(sentence));

/** Whether a sentence tells of an expulsion. */
export const isExpulsion = onceInARow((sentence) => EXPULSION.test(sentence));
