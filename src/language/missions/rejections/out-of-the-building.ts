import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

/** "Left by the east stairs", "evacuated to the car park", "filed out onto the lawn": out of a house, not out of a country. */
const BY_ITS_STAIRS = compact(
  /(?<!\ban? \S+ )\b(?:by|via|down|through|using|took|take|taking|on) (?:[^ ,.;]+ ){0,3}?(?<!\bholes? by the )(?:stairs|stairways?|stairwells?|staircases?|fire escapes?|(?:emergency|fire) (?:exits?|doors?))\b|\b(?:to|into|onto|in|at|on) (?:\S+ ){0,3}?(?:car parks?|parking (?:lots?|areas?|garages?)|(?:assembly|muster|mustering|meeting|gathering) (?:points?|areas?|stations?)|pavements?|sidewalks?|forecourts?|lawns?)\b|\b(?:to|into|onto|on to) (?:(?:the|its|their|a|an|'s|(?!hotel)[^ ,.;]+) ){0,3}?(?:(?:tennis|basketball|volleyball|squash|badminton) courts?|(?:football|soccer|sports|cricket|playing|hockey|athletics) (?:pitch|pitches|fields?|grounds?)|courtyards?|backyards?|yards?|playgrounds?|gardens?|terraces?|patios?|verandas?|basements?|cellars?|poolside|lobby|(?:(?:open|car-free|gravelled|grassy) )?(?:grass|gravel|driveway|drive))\b(?! (?:hotel|city|inn|route|suburb|district|of\b))/,
);
const BY_ITS_DOORS =
  /\b(?:by|via|through|using) (?:[^ ,.;]+ ){0,3}?(?:doors?|gates?|exits?|entrances?)\b(?! of (?:the )?(?:country|city))/;
const BRIEFLY = /\bfor (?:about |some |almost |nearly |half )?(?:an|a|\S+) (?:hours?|minutes?)\b/;

const LEAVES =
  /\b(?:leave|leaves|leaving|left|evacuat\w+|exit(?:ed|s)?|file[ds]?|filing|out|went|go|goes|going|walk(?:ed|s)?|emptied|cleared|led|ushered|moved|departed|gone)\b/;
/** Whoever goes on from there leaves the country, too. */
const GOES_ON =
  /\b(?:airports?|airfield|airstrip|planes?|flights?|aircraft|fl(?:y|ew|own|ies)|helicopters?|buses|bus|coach(?:es)?|minibus(?:es)?|convoys?|motorcades?|vans?|cars(?! park)|vehicles|lorries|trucks?|trains?|ferr(?:y|ies)|boats?|ships?|border|frontier|home|drove|driven|luggage|suitcases?|bags|neighbou?ring|abroad|capital|returned|reopen\w*|closed|for good)\b/;

/** Under fire the stairs are no drill. */
const IN_DANGER =
  /\b(?:shell(?:s|ed|ing|fire)?|gunfire|gunmen|shots|mortars?|missiles?|rockets?|militants?|fighting|clashes|coup|mobs?)\b/;

/** "Had left Khartoum in the morning", "out of Khartoum": whether what they leave is a city or country. */
const leavesPlace = (view: SentenceView): boolean =>
  view.names.some(
    ({ as, from }) =>
      as !== 'people' &&
      /(?:\b(?:leave|leaves|leaving|left|quit|quitted|fled|exited)|\b(?:out of|away from|evacuated from)) (?:the )?$/.test(
        `${wordsIn(view, Math.max(0, from - 3), from)} `,
      ),
  );

/** Whether those who leave in these words only leave a building: by its stairs or doors, to where they are counted, for an hour. */
export function isOutOfBuilding(view: SentenceView, { from, to }: Stretch): boolean {
  const words = wordsIn(view, from, to);
  const namesPlace = view.names.some((name) => name.as !== 'people' && name.from >= from && name.from < to);
  const byDoors = BY_ITS_DOORS.test(words) && !namesPlace;
  if (!BY_ITS_STAIRS.test(words) && !byDoors && !BRIEFLY.test(words)) return false;
  if (leavesPlace(view) || !LEAVES.test(words)) return false;
  const all = wordsIn(view, 0, view.tokens.length);
  return !GOES_ON.test(all) && !IN_DANGER.test(all);
}
