import type { Level } from '../mission-report.ts';

/** What an entry of a round-up says in a word or two behind the name of a state, each with an example. */
export const LABEL_PREDICATES: readonly (readonly [Level, RegExp])[] = [
  // "Austria — Shut." "Chad: Gone since Monday." "Nobody home."
  [
    'suspended-operations',
    /^(?:(?:now|temporarily|all|fully|completely|embassy|mission|staff) )?(?:shut|closed|shuttered|gone|suspended|evacuated|abandoned|deserted|empty|dark|out|departed|left|withdrawn|relocated|moved|vacated|mothballed|nobody home|no ?one (?:home|left)|nobody (?:left|there)|lights out|not operating|out of action)(?=$| (?:down|up|since|for|until|on|to|indefinitely|altogether|entirely|completely|last|this|after|by|as|and|too|as well|over)\b|[.,;:!])/i,
  ],
  // "Netherlands — In Baku since Thursday."
  [
    'suspended-operations',
    /^(?:now |working |operating |based |relocated |running )?(?:in|from|out of) \p{Lu}\S+ (?:since|from now|until|for now)/u,
  ],
  // "Japan — Skeleton staff."
  [
    'reduced-staffing',
    /^(?:a )?(?:skeleton (?:staff|crew)|reduced|scaled (?:down|back)|thinned out|half[- ]empty|minimal|down to|cut (?:to|by)|partly|partially|drawn down|half (?:the )?staff)\b/i,
  ],
  // "Italy: open, half the staff gone." "Chad: open with six of its ten diplomats."
  [
    'reduced-staffing',
    /^(?:(?:still|is) )?(?:open|operating|working|functioning)(?:,| with| but)+ (?:only |just |about |nearly |with )*(?:half|most|a (?:third|quarter|handful|skeleton|reduced)|two-thirds|three-quarters|(?:\d+|\p{L}+) of (?:its|the|their))\b[^.;:]{0,30}?\b(?:staff|diplomats|people|personnel|employees|team|crew|officers|officials)\b/iu,
  ],
  // "China — Open." "Ghana: business as usual."
  [
    'normal-operations',
    /^(?:(?:still|fully|remains|remaining|all|yes|is) )*(?:open|operating|operational|working|functioning|staying|staffed|unaffected|unchanged|no change|business as usual|as usual|normal|as normal|untouched|at full strength|in place|in business|staying put|there)(?=$|[ .,;:!])/i,
  ],
];
