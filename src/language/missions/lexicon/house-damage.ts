import { compact } from '../../compact-pattern.ts';
import { DANGER } from './harm-done.ts';

const CAUSE =
  '(?:storms?|gales?|winds?|gusts?|hail(?:storm)?|lightning|rain|snow|floods?|flooding|floodwater|water|landslip|mudslide|tornado|hurricane|cyclone|typhoon|tree|crane|pipes?|leaks?|boiler|rot|damp|mould|termites|woodworm|rats|subsidence)';
const SPOILS =
  '(?:took|takes|taken|tore|torn|ripped|blew|blown|lifted|brought|carried|swept|ruined|wrecked|damaged|spoiled|spoilt|flooded|soaked|cracked|smashed|split|stripped|rotted|eaten|ate|came through|come through|gone through|went through|got into|fell (?:on|through|onto)|fallen (?:on|through|onto)|left holes in|made holes in)';
const PART =
  '(?:roofs?|ceilings?|floors?|floorboards|rafters|beams|cellar|basement|attic|tiles|slates|gable|chimneys?|wiring|windows|walls?|fa[cç]ade|plaster|staircase|stairs|lifts?|plumbing|drains|kitchen|foundations|boiler room|wing|annexe?|electrics)';
const FAILS =
  '(?:caved in|collapsed|gave way|given way|fell in|fallen in|came down|come down|leaks?|leaked|is leaking|sagged|cracked|burst|subsided|flooded)';

const DAMAGED = compact(
  new RegExp(
    `\\b${CAUSE} (?:[^ ,.;:]+ ){0,5}?${SPOILS} (?:[^ ,.;:]+ ){0,6}?${PART}\\b|\\b(?:its|the|their|a|one|whose|old) (?:[^ ,.;:]+ )?${PART} (?:has |had |have )?${FAILS}\\b(?! (?:under|from|after|in) (?:[^ ,.;:]+ ){0,2}?(?:shell\\w*|mortar|rockets?|bomb\\w*|fire|attack|blast))`,
  ),
);

const NOT_ONLY = compact(
  new RegExp(`\\b(?:${DANGER}|for good|permanently|for ever|forever|never (?:to )?reopen\\w*)\\b`),
);

/** Whether a sentence, in lower case, tells what weather or age has done to a house and nothing worse: "A burst pipe brought down the ceiling." */
export const isOfHouseDamage = (words: string): boolean => DAMAGED.test(words) && !NOT_ONLY.test(words);
