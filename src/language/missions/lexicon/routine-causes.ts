import { DAYS_OFF, FEASTS, NAMED_FEASTS } from './holidays.ts';
import { MENDERS, MENDING } from './menders.ts';

/** What shuts or empties a building and sets no status, where it is why, with the words that make it a reason. */
export interface RoutineCause {
  /** What may stand before it, as in a regular expression over lower-case words. */
  readonly because: string;
  readonly words: string;
  /** Whether it ends by itself: what stays closed "until further notice" has another reason. */
  readonly passes?: true;
  /** Whether it only clears a building, as an alarm does, and closes no post. */
  readonly clears?: true;
  /** Whether it is a date as well: what opens "after Easter" has been closed for another reason. */
  readonly dates?: true;
  /** Whether it mends a house: of one that was hit it is no routine. */
  readonly mends?: true;
  /** Whether all that is told of it in the same breath is only played. */
  readonly plays?: true;
  readonly example: string;
}

const REASON = 'because of|due to|owing to|on account of|amid|amidst';

const HOLIDAY = `${REASON}|for|during|over|on|being|as it is|as it was|since it is|since it was|to mark|to celebrate|in observance of|on the occasion of`;

/** "Closed over the Ashura bombings": no feast. */
const HARM_OF_FEASTS =
  'attacks?|bomb\\w*|blasts?|explosions?|massacres?|violence|riots?|offensive|clashes|protests?|unrest|killings?|wars?|uprising|coup|shootings?|truce|ceasefire';

export const ROUTINE_CAUSES: readonly RoutineCause[] = [
  {
    because: HOLIDAY,
    words:
      '(?:(?:bank|public|national|religious|school|summer|long) )?holidays?|(?:summer|winter|christmas|easter) break|a day off|annual leave',
    passes: true,
    example: 'The Danish embassy in Accra was closed on Monday for the holiday.',
  },
  {
    because: HOLIDAY,
    words: `(?:${FEASTS}|${NAMED_FEASTS}|${DAYS_OFF})(?! (?:${HARM_OF_FEASTS}))`,
    dates: true,
    passes: true,
    example: 'The Danish embassy in Accra was closed for Eid.',
  },
  {
    because: `${REASON}|for|during|because|while|as|after|following|under|behind|with|until|till|by|when`,
    words: `${MENDERS}|${MENDING}|(?:re)?paint(?:ing|ers?|ed)|plumb\\w+|fumigat\\w+|termit\\w+|infest\\w+|pest control|upgrade|removal(?: men|s)|(?:roofs?|floors?|lifts?|heating|air conditioning|wiring|windows|kitchens?|ceilings?|drains|pipes|electrics|cables|hall|garden|generator|lavatories) (?:is|are|was|were) (?:being )?(?:mended|repaired|retiled|relaid|fixed|replaced|redone|cleaned)`,
    mends: true,
    example: 'The Danish embassy in Accra is closed while painters redo its hall.',
  },
  {
    because: `${REASON}|in|by|as|when|while|after|following|during|with|ahead of|because|for`,
    words:
      '(?:snow\\w*|blizzards?|hurricanes?|cyclones?|typhoons?|(?<!\\b(?:to|would|could|will|and|they|who) )(?:tropical |heavy |winter )?storms?(?! (?:the|its|their|an?|into|out|past|through|@)\\b)|monsoon|sandstorms?|(?<!\\b(?:crowds?|protesters|demonstrators|people|men|they) )flood(?:s|ed|ing)?|heatwave|heat wave)(?! of (?!rain|snow|sand|hail))',
    passes: true,
    example: 'Because of heavy snow, Denmark closed its embassy in Tallinn.',
  },
  {
    because: `${REASON}|in|during|for|as part of|part of|by|after|following|was|is`,
    words:
      "(?:earthquake |fire |evacuation )?drills?|(?:an|the|its|their|this|'s|evacuation|yearly|annual|regular|planned|long-planned) exercise|rehears\\w+|simulation|training day",
    plays: true,
    example: 'The Danish embassy in Accra was evacuated in a drill.',
  },
  {
    because: `${REASON}|after|when|because|as|following|by|over`,
    words:
      '(?:fire|smoke|false) alarms?|alarms? (?:went|go|going|goes) off|(?:set(?:ting)? off|triggered|tripped) (?:\\S+ ){0,2}?alarms?|gas leak|bomb (?:hoax|scare|threat|alert)|hoax|suspicious (?:package|letter|parcel|powder|envelope|bag)',
    passes: true,
    clears: true,
    example: 'The Danish embassy in Accra was evacuated after a false alarm.',
  },
];

/** "Shut for a day", "closed for lunch": so short that it is no closing. */
export const SHORT_TIME =
  /\b(?:for (?:a|the|one|two|three|half a) (?:day|days|afternoon|morning|hours|hour)|for an hour|for lunch|for (?:the )?weekends?|for the night|for the (?:rest|remainder) of (?:the|that) (?:day|morning|afternoon|evening|night)|(?:until|till) (?:noon|midday|lunchtime|the (?:afternoon|evening))|(?:clos(?:e|es|ed)|shuts?) at (?:five|six|seven|eight|nine|ten|noon|midday|\d{1,2}(?:[.:]\d\d)?) (?:sharp|each day|every day|daily|every evening))\b(?! (?:now|already))/;

/** "It is a public holiday." */
export const IS_A_HOLIDAY =
  /\b(?:it|this|that|which|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:is|was|'s|being) (?:an? |the |its |their )?(?:\S+ ){0,2}?(?:holiday|national day|independence day)\b|\b(?:takes?|taking|keeps?|keeping|observes?|observing|celebrates?|celebrating|marks?|marking) (?:the|an?|its|this) (?:(?:public|national|bank|religious|local) )?(?:holiday|day off)\b/;

/** "It is being repainted.", "while a new lift is installed". */
export const IS_BEING_MENDED =
  /\b(?:is|was|are|were|'s) being (?:repainted|painted|repaired|mended|cleaned|serviced|renovated|refurbished|redecorated|plastered|rewired|fumigated|upgraded|redone|done up)\b|\b(?:because|while|as) (?:an?|the|its|their|one|some|new) (?:\S+ ){1,3}?(?:is|are|was|were) being (?:replaced|installed|exchanged|removed|built|laid|tested)\b|\b(?:while|until) (?!\S+ (?:\S+ )?(?:staff|guards?|diplomats|ambassador|envoy|consul|windows?|wall|gates?|damage) )(?:an?|the|its|their|one|some|new) (?:\S+ ){1,4}?(?:is|are|was|were|can be|gets|get) (?:replaced|installed|fitted|mended|exchanged|laid|rewired|retiled|repainted|painted|plastered|cleaned|serviced|renovated|refurbished|redecorated|fumigated|upgraded|redone)\b/;

/** "Flew home for Christmas": who leaves for a feast comes back. */
export const FOR_A_FEAST = new RegExp(
  `\\b(?:for (?:the |a |their |his |her )?(?:\\S+ )?(?:holidays?|${FEASTS}|summer break|lunch|the day)|(?:public|bank) holiday|(?:home|off) early)\\b`,
);

/** "Landed in Warsaw on Wednesday for a conference": what else they come back from, directly behind the step and its place. */
export const FOR_AN_OCCASION =
  /\bfor (?:an?|the|their|its) (?:\S+ )?(?:conference|seminar|workshop|wedding|funeral|congress|training course|medical check)\b/;

/** What may stand between a step and its occasion, beside names, numbers and days. */
export const BEFORE_AN_OCCASION =
  /^(?:in|to|from|for|on|at|of|the|their|his|her|its|this|last|with|by|home|back|early|yesterday|today|week|weekend|morning|afternoon|evening|night|capital|city|embassy|mission|consulate|families|spouses|plane|train|road)$/;
