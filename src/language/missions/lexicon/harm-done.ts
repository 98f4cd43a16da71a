import { compact } from '../../compact-pattern.ts';

/** "A rocket struck the embassy", "a mob burnt it down": what shuts a house so that its menders do no routine work. */
export const HARM_DONE = compact(
  /\b(?:rockets?|missiles?|drones?|shell(?:s|ed|ing|fire)|mortars?|bomb(?:s|ed|ing|ings)?(?! (?:hoax|scare|threat|alert))|blasts?|explo(?:sions?|ded)|explosives|air ?strikes?|gun(?:fire|men)|attack(?:s|ed|ers)?|assaults?|storm(?:ed|ing)|loot(?:ed|ing|ers)|ransack(?:ed|ing)|mobs?|riot(?:s|ers|ing)?|arson|burn(?:t|ed)|set (?:on fire|alight|ablaze)|fighting|siege|earthquake|quake)(?! drills?)\b/i,
);

/** So far before a closing, in UTF-16 code units, harm may have been done that is its cause. */
export const REACH_OF_HARM = 200;

/** What hurts or threatens, on a holiday too, done or not: parts of a regular expression. */
export const DANGER =
  'attack\\w*|threat\\w*|protest\\w*|unrest|violence|violent|fighting|war|riot\\w*|explosions?|blasts?|bomb\\w*|killed|struck|coup|evacuat\\w+|relocat\\w+|terror\\w*|plot|militants?|missiles?|rockets?|drones?|strikes?|clashes';
