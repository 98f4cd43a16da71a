import { compactRows, type Phrase } from './phrase.ts';

/**
 * What is said of a step that was thought of and is not taken, over the words of a sentence in lower case. Each entry stands
 * beside a sentence that it is found in.
 */

/** That a step is thought of. */
export const WEIGHED: readonly Phrase[] = [
  [
    /^(?:weigh(?:s|ed|ing)?|consider(?:s|ed|ing)|mull(?:s|ed|ing)|ponder(?:ed|ing)|contemplat(?:ed|ing)|debat(?:ed|ing)|discuss(?:ed|ing)|talk(?:ed|ing|s)?)$/,
    'They had long been pondering',
  ],
  [/^(?:turn(?:ed|ing)|toy(?:ed|ing)|look(?:ed|ing)|think(?:ing)?|thought)$/, 'Peru had toyed'],
  [/^(?:plan(?:s|ned|ning)?|ideas?|proposals?|prepar(?:ed|ing)|intend(?:ed|ing)|meant)$/, 'There was a plan'],
];

const THE_IDEA = '(?:it|that|this|the (?:idea|plan|proposal|scheme|option|thought|move|step))';
const THE_OPTION = '(?:idea|plan|option|possibility|move|step)';
/** Before words that say that it is not so, or not surely. */
const SURELY = "(?<!\\b(?:not|never|n't|nobody|would|could|might|may|if|unless) (?:[a-z]+ ){0,2})\\b";

/** That it is not done after all, wherever in its sentence that stands. */
export const GIVES_UP: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `${SURELY}(?:rul(?:ed|es|ing) (?:it|that|this|the ${THE_OPTION}) out|ruled out (?:that|this|the ${THE_OPTION}))\\b`,
    ),
    'On Wednesday it had ruled that out.',
  ],
  [
    new RegExp(
      `${SURELY}(?:dropped|shelved|abandoned|rejected|scrapped|ditched|discarded|buried|set aside|gave up|given up|given up on|turned down|backed away from) ${THE_IDEA}\\b`,
    ),
    'They had considered going, but dropped the idea.',
  ],
  [new RegExp(`${SURELY}decided otherwise\\b`), 'The cabinet decided otherwise.'],
]);

const THE_STEP =
  '(?:it|that|this|doing so|such an? \\S+|(?:the |any |a )?(?:move|step|idea|measure|option|plan|closure|closing|withdrawal|evacuation|departure|relocation|drawdown|pull-?out)|closing|leaving|withdrawing|evacuating|moving|shutting|relocating)';
const END = '(?= |$)';

/** The same, where it is said at once and of the same who thought of it. */
export const DECIDES_AGAINST: readonly Phrase[] = [
  [
    new RegExp(
      `^(?:decid|opt|cho|vot|rul|com|resolv)\\S{1,4} (?:down )?against(?: ${THE_STEP}${END}|$| [.,;])`,
    ),
    'It had considered closing it but decided against it.',
  ],
  [new RegExp(`^cho(?:se|osing) against ${THE_STEP}${END}`), 'Peru chose against leaving.'],
  [
    new RegExp(
      `^(?:decid|opt|resolv)\\S{1,3} not to(?: (?:do so|go ahead|proceed|go through)${END}|$| [.,;])`,
    ),
    'Peru has decided not to go ahead.',
  ],
  [
    new RegExp(`^cho(?:se|sen|osing) not to(?: (?:do so|go ahead|proceed)${END}|$| [.,;])`),
    'Peru chose not to.',
  ],
  [
    new RegExp(`^(?:decid|opt|cho)\\S{1,4} to (?:stay|remain|keep it open|stay put|stay on)${END}`),
    'Peru opted to stay put.',
  ],
  [new RegExp(`^rul(?:ed|ing) ${THE_STEP} out${END}`), 'Peru ruled closing out.'],
  [new RegExp(`^(?:thought|thinking) better of (?:it|that|this)${END}`), 'Peru then thought better of it.'],
  [
    new RegExp(`^chang(?:ed|ing) (?:its|their|his|her) minds?${END}`),
    'Peru was about to leave and changed its mind.',
  ],
];
