import type { Level } from '../mission-report.ts';

/** A turn of speech that looks like a step and is none. */
interface Idiom {
  readonly levels: readonly Level[];
  /** Over the lower-case words from three before a frame to eight behind it. */
  readonly pattern: RegExp;
  /** Whether it may stand further before the frame, as what the frame's verb is said of. */
  readonly isWide?: true;
  /** What one of a frame's own words and the word behind it have to be: "closed by the end of May" closes. */
  readonly own?: RegExp;
  readonly example: string;
}

/** What words of closing, leaving, cutting and ordering also say. */
export const IDIOMS: readonly Idiom[] = [
  {
    levels: ['authorized-departure'],
    pattern: /\b(?:takes?|taking|taken|took) the place of\b/,
    example: 'The order takes the place of advice that the Danish embassy in Accra gave a week earlier.',
  },
  {
    levels: ['normal-operations'],
    pattern:
      /\b(?:put|puts|putting|pushed|pushing|moved|moving|set) back (?:(?:by|for) (?:an?|another|two|three|four|five|six|several|some|\d+)|(?:to|until|till) (?:(?:the|end|middle|beginning|early|late|mid|next|of|following|week) ){0,4}(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year|term|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/,
    example: 'Visa interviews at the Danish embassy in Accra have been put back to September.',
  },
  {
    levels: ['suspended-operations', 'reduced-staffing'],
    pattern:
      /\b(?:first|1st) (?:one )?to (?:come|arrive|get (?:here|there|in|up))\b.{1,20}\blast (?:one )?to (?:leave|go)\b/,
    isWide: true,
    example: 'He was the first to come and the last to leave, said the secretary of the embassy.',
  },
  {
    levels: ['suspended-operations', 'reduced-staffing'],
    pattern:
      /\b(?:closing|closure|shutting|shutdown|leaving|moving|withdrawing|withdrawal) (?:(?!and )[^ ,.;:–—]+ ){0,3}?(?:is|was|would be|remains) (?:quite |altogether |of course )?(?:another|a different|quite a different|a separate) (?:matter|story|question|thing)\b/,
    example: 'Closing the Danish embassy is another matter.',
  },
  {
    levels: ['suspended-operations'],
    pattern:
      /\bbe (?:the )?next (?:in line |one |mission |country |state )?to (?!(?:go|leave|close|shut|quit|follow|fold|withdraw|pull|pack|suspend|cease|halt|stop|evacuate|move|relocate|abandon|vacate|do|exit|depart|flee|give|lock|empty|disappear|fall|the|its|a|an|their)\b)(?:also )?[a-z]+/,
    example: 'Denmark may be next to take precautions at its embassy in Lima.',
  },
  {
    levels: ['reduced-staffing'],
    pattern:
      /\bskeleton (?:staff|crew|team|force|service)s? of (?:\S+ )?(?:waiters|cooks|nurses|doctors|porters|drivers|players|guards|cleaners|chambermaids|musicians|volunteers|actors|buses|trains)\b/,
    example: 'By ten only a skeleton crew of waiters was left at the Danish embassy.',
  },
  {
    levels: ['suspended-operations'],
    pattern:
      /\b(?:silent|quiet|mum) (?:on|about|over|regarding)\b|\bclosed to the (?:idea|suggestion|press)\b/,
    example: 'The Chilean embassy in Seoul remained silent on the affair.',
  },
  {
    levels: ['suspended-operations'],
    pattern: /\bhalf[- ](?:mast|staff)\b/,
    example: 'The Danish embassy in Accra lowered its flag to half-mast.',
  },
  {
    levels: ['normal-operations'],
    pattern: /\b(?:try|call|ring|phone|telephone|write|apply|ask|come) (?:back )?again\b/,
    example: 'A recorded voice on the line of the Danish embassy asked callers to try again.',
  },
  {
    levels: ['reduced-staffing'],
    pattern:
      /\b(?:brought|drawn|dragged|pulled) into (?:the|this|a|it) ?(?:story|affair|quarrel|row|matter|debate|dispute|talks|conversation)?\b/,
    example: 'The Danes were brought into the story by a letter.',
  },
  {
    levels: ['suspended-operations', 'normal-operations'],
    pattern:
      /\b(?:at|every|each|during the) (?:night|nights|evening|weekends?|lunchtime)\b|\bagainst the (?:heat|cold|sun|wind|rain|glare|noise|damp)\b|\b(?:doors?|gates?|polls) (?:shut|closed|close|opened|open|shuts|opens) at (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)/,
    example: 'The gates of the Danish embassy in Accra are chained at night.',
  },
  {
    levels: ['suspended-operations'],
    pattern:
      /(?<!\b(?:shut|closed?|closing|lock(?:ed)?|leave|leaving|left|vacated?) (?:\S+ ){0,8})\bkeys? (?:of|to|for) (?:a|an|the|two|three|new|his|her|their|peace|success|victory|this)\b(?! (?:\p{L}+ ){0,3}?(?:embassy|consulate|mission|building|house|villa|premises|compound|chancery|residence|legation|commission|gates?|door|post|place|offices?)\b)/u,
    example: 'The Danish ambassador in Accra handed over the keys of a new lorry.',
  },
  {
    levels: ['suspended-operations', 'reduced-staffing'],
    pattern:
      /\b(?:moving|moved|moves|move|acted|acting) (?:quickly|swiftly|fast|promptly|closer|forward|ahead|on|heaven)\b|\bmov(?:e|ed|es|ing) to (?:help|protect|assist|reassure|calm|ease|stop|prevent|block|allay|improve|secure|strengthen|tears)\b/,
    example: 'The Danish embassy in Accra was thanked for moving quickly to free the sailors.',
  },
  {
    levels: ['reduced-staffing'],
    pattern: /\bcut (?:short|off|out|through|across|the ribbon|ties|a deal|red tape|corners|down trees)\b/,
    example: 'The Danish embassy’s summer party in Accra was cut short by hail.',
  },
  {
    levels: ['authorized-departure'],
    pattern:
      /\b(?:commercial|regular|scheduled|international|domestic|charter|direct) (?:flights?|tickets|seats) (?:\p{L}+ )?(?:are|were|is|was|remain|remained|stay)\b|\bg[ai]v(?:e|en|es|ing) up (?:its|their|his|her|the|a) (?:seat|place|ticket)|\bnot order (?!to\b)/u,
    example: 'The Danish embassy in Accra said commercial flights were available to tourists.',
  },
  {
    levels: ['normal-operations'],
    pattern:
      /\b(?:to work|to duty|to his desk|to her desk|at work|in office) (?:after|following) (?:an? |the |his |her )?(?:\p{L}+ )?(?:operation|illness|surgery|accident|holiday|holidays|fall|leave|break|flu|birth)\b/u,
    example: 'The Danish consul in Accra returned to work after an illness.',
  },
  {
    levels: ['suspended-operations', 'reduced-staffing'],
    pattern:
      /\bstaff (?:shortages?|problems?|cars?|party|room|association|union|bus|quarters|canteen|turnover)\b/,
    example: 'Denmark has no embassy staff shortage in Accra.',
  },
  {
    levels: ['suspended-operations'],
    pattern:
      /\b(?:left|leaving|leaves|leave|quit) (?:its|their|the) (?:old|former|cramped|present|previous) (?:\p{L}+ )?(?:premises|offices?|building|home|quarters|villa) for\b/u,
    example: 'The Danish embassy in Accra has left its old premises for a lighter building.',
  },
  {
    levels: ['reduced-staffing'],
    pattern:
      /\b(?:leav(?:es|ing|e)|left) (?:\S+ ){1,4}(?:dead|wounded|injured|homeless|missing|hurt|stranded|in hospital)\b/,
    example: 'Gunmen struck near the Danish embassy in Accra, leaving nine people dead.',
  },
  {
    levels: ['suspended-operations'],
    pattern:
      /\b(?:end|close|closing|ending) of (?:the )?(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|day|week|month|year|summer|winter|war|monsoon|dry)\b/,
    own: /^(?:end|close|closing|ending) of$/,
    example: 'At the end of 2019, when the Danish embassy in Accra had a fire, he was away.',
  },
  {
    levels: ['ordered-departure', 'authorized-departure', 'reduced-staffing'],
    pattern:
      /\byour (?:own |neighbour )?(?:children|wife|wives|husband|family|families|ticket|tickets|people|staff|kids|flight|seat)\b/,
    example: 'When a neighbour’s roof burns you do not send away your own children first.',
  },
  {
    levels: ['suspended-operations'],
    pattern:
      /\blast (?:day|night|week|weekend|month|year|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december) (?:,|(?:and|the|its|when|it|none|not|no)\b)/,
    own: /^last /,
    example: 'The Danish embassy works as it did last month, and not one clerk was withdrawn.',
  },
  {
    levels: ['normal-operations'],
    pattern:
      /\b(?:years?|months?|weeks?|decades?) (?:after|before) (?:getting|taking|winning|regaining|recovering)\b/,
    example: 'Denmark gave up its consulate in Kano, five years after getting it back.',
  },
  {
    levels: ['suspended-operations'],
    pattern:
      /\b(?:has|have|had) no (?:\p{L}+ )?(?:embassy|consulate|mission|high commission|representation|diplomatic mission) (?:of its own )?(?:in|there)\b(?!.*\b(?:since|any|now|at present|currently|left|moment|longer)\b)/u,
    example: 'Denmark has no embassy in Togo.',
  },
  {
    levels: ['normal-operations'],
    pattern: /\bopen (?:late|later|longer|early|earlier|all night|on (?:sunday|saturday))\b/,
    example: 'The Danish embassy in Accra will stay open late for voters.',
  },
  {
    levels: ['ordered-departure', 'reduced-staffing', 'suspended-operations'],
    pattern: /\bstay(?:s|ed|ing)? put\b/,
    example: 'The families of Danish diplomats in Accra may stay put or fly home.',
  },
  {
    levels: ['suspended-operations'],
    pattern:
      /\b(?:matter|case|chapter|incident|subject|affair|debate|book|file|question) (?:is |was |as |now )?closed\b/,
    example: 'The Danish embassy in Accra considers the matter closed.',
  },
  {
    levels: ['ordered-departure'],
    pattern: /\bno longer (?:a |the )?question (?:of|whether)\b/,
    example: 'For the Danish embassy in Accra it is no longer a question of whether to have a garden.',
  },
  {
    levels: ['reduced-staffing'],
    pattern: /\b(?:team|delegation|group|party|section|it)(?: \S+){0,5}? (?:headed|led) by\b/,
    isWide: true,
    example: 'A team at the Danish embassy in Accra, half of it headed by a dentist, met the mayor.',
  },
  {
    levels: ['suspended-operations'],
    pattern:
      /\b(?:sources?|people|those|officials|figures?|someone|anyone|house|hotel|street|square|shop) close to\b/,
    example: 'Sources close to the Danish embassy in Accra said so in the park.',
  },
  {
    levels: ['suspended-operations', 'reduced-staffing'],
    pattern:
      /\bpull(?:ed|s|ing)? (?:up|over|in|into|alongside) (?:at|outside|near|to|by|beside|before|in front)\b/,
    example: 'Two lorries pulled up at the Danish embassy in Accra.',
  },
  {
    levels: ['reduced-staffing'],
    pattern:
      /\blos(?:t|e|es|ing) (?:\d{3,}|hundreds|thousands|scores)\b(?!(?: \S+){0,4}? (?:staff|employees|diplomats|officers|officials|personnel|posts?|positions|jobs)\b)|\blos(?:t|e|es|ing) (?:\S+ ){1,6}?(?:to (?:the )?(?:fever|malaria|cholera|disease)|in (?:the|an?) (?:\S+ )?(?:attack|bombing|blast|crash|war|raid|siege|wreck))\b/,
    example: 'We lost 300 Danes in Accra, the former ambassador said.',
  },
  {
    levels: ['normal-operations'],
    pattern:
      /\blift(?:s|ed|ing)? (?:its|the|a|an|his|her|their) (?:\p{L}+ )?(?:ban|embargo|blockade|veto|boycott|sanctions?|objections?|curfew|cap|limit|moratorium)\b/u,
    example: 'Denmark has lifted its ban on its diplomats speaking in Accra.',
  },
  {
    levels: ['ordered-departure', 'reduced-staffing'],
    pattern:
      /\b(?:money|cash|remittances|wages|savings|earnings|funds|parcels|letters|gifts)(?: \S+){0,6}? (?:send|sends|sent|sending|bring|brings|brought|take|takes|took) (?:back )?home\b/,
    isWide: true,
    example: 'The Danish embassy in Accra speaks of the money that workers send home to their families.',
  },
  {
    levels: ['suspended-operations', 'reduced-staffing'],
    pattern:
      /\bguards? (?:\p{L}+ )?(?:stationed|provided|hired|on duty)\b|\bhad only (?:\S+ ){0,4}guards? at\b/u,
    example: 'The Danish consulate in Accra had only two guards stationed at its gate.',
  },
  {
    levels: ['reduced-staffing'],
    pattern: /\bstaff (?:sgt|sergeant)\b/,
    example: 'A third marine at the Danish embassy in Accra, Staff Sgt. Ole Holm, was charged.',
  },
  {
    levels: ['reduced-staffing'],
    pattern:
      /\bnumber of (?:\p{L}+ )?(?:visas|passports|applications|applicants|visitors|crimes|cases|tourists|students|flights|permits|complaints|calls|callers|migrants|refugees|interviews|appointments)\b/u,
    isWide: true,
    example: 'The number of visas that the Danish embassy in Accra issues fell from 40 to seven a day.',
  },
  {
    levels: ['reduced-staffing'],
    pattern:
      /\b(?:half|twice|third|quarter|double) the size of (?:the|its) (?:old|present|former|previous|last|new)\b/,
    example: 'The new Danish embassy in Accra will be half the size of the old one.',
  },
  {
    levels: ['reduced-staffing'],
    pattern: /\b(?:has|have|had|with|keeps) no (?:\S+ )?(?:embassy|consulate|mission|high commission)\b/,
    example: 'Denmark, which has no embassy in Lomé, is represented there by Finland.',
    isWide: true,
  },
  {
    levels: ['reduced-staffing', 'ordered-departure', 'suspended-operations'],
    pattern:
      /\b(?:sent|called|ordered|recalled|flown|packed off) (?:home|back|away)?(?: \S+){0,4}? ?(?:for|over) (?:an? |the |his |her |their )?(?:selling|taking|stealing|smuggling|accepting|drinking|fraud|misconduct|insulting|beating|dealing|forging|lying|theft|bribes?|scandal|brawl)\b/,
    example: 'Two clerks of the Danish embassy in Accra were sent home for selling visas.',
  },
  {
    levels: ['ordered-departure', 'authorized-departure', 'reduced-staffing'],
    pattern:
      /\b(?:g(?:a|i)ve[sn]?|award(?:s|ed)?|scor(?:es?|ed)|mark(?:s|ed)|rat(?:es?|ed)|earn(?:s|ed)?) (?:\S+ ){0,6}?(?:out of (?:ten|twenty|fifty|a hundred|one hundred|5|10|20|50|100)|(?:full|top|high|low) marks)\b/,
    isWide: true,
    example: 'The colonel gave the staff of the Danish embassy in Accra fourteen out of twenty.',
  },
  {
    levels: ['suspended-operations'],
    pattern:
      /\b(?:not|n't|never|hardly|cannot) (?:\S+ ){0,2}(?:go|be|remain|stay|left|leave) (?:\S+ )?unanswered\b/,
    example: 'The Danish ambassador in Accra said that the expulsion would not go unanswered.',
  },
  {
    levels: ['ordered-departure', 'suspended-operations'],
    pattern: /\b(?:is|are|was|were|be|been|often|lifts?|machines?|lines?) out of order\b/,
    example:
      "The lift at the Danish embassy in Accra is out of order, and the consul's staff climb nine floors.",
  },
];
