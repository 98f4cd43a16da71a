import { compact } from '../../compact-pattern.ts';

/** "A rocket struck the embassy", "a mob burnt it down": what shuts a house so that its menders do no routine work. */
export const HARM_DONE = compact(
  /\b(?:rockets?|missiles?|drones?|shell(?:s|ed|ing|fire)|mortars?|bomb(?:s|ed|ing|ings)?(?! (?:hoax|scare|threat|alert))|blasts?|explo(?:sions?|ded)|explosives|air ?strikes?|gun(?:fire|men)|attack(?:s|ed|ers)?|assaults?|storm(?:ed|ing)|loot(?:ed|ing|ers)|ransack(?:ed|ing)|mobs?|riot(?:s|ers|ing)?|arson|burn(?:t|ed)|set (?:on fire|alight|ablaze)|fighting|siege|earthquake|quake)(?! drills?)\b/i,
);

/** So far before a closing, in UTF-16 code units, harm may have been done that is its cause. */
export const REACH_OF_HARM = 200;
