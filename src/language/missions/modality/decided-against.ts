import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Joins what was thought of and what became of it: "considered closing it but decided against it". */
const JOINS = /^(?:but|and|before|although|though|yet|then|until)$/;
/** Between them and the verb; another subject, as in "but France decided against it", is none. */
const BETWEEN =
  /^(?:,|in|at|the|end|last|moment|ultimately|finally|eventually|later|then|has|have|had|having|it|they|he|she|we|now|since|for|time|being|\p{L}{3,}ly)$/u;
const MOST_BETWEEN = 6;

const THE_STEP =
  '(?:it|that|this|doing so|such an? \\S+|(?:the |any |a )?(?:move|step|idea|measure|option|plan|closure|closing|withdrawal|evacuation|departure|relocation|drawdown|pull-?out)|closing|leaving|withdrawing|evacuating|moving|shutting|relocating)';
/** Ways of saying that a step is not taken after all. */
const AGAINST = new RegExp(
  `^(?:(?:decid|opt|cho|vot|rul|com|resolv)\\S{1,4} (?:down )?against(?: ${THE_STEP}(?= |$)|$| [.,;])|cho(?:se|osing) against ${THE_STEP}(?= |$)|(?:decid|opt|resolv)\\S{1,3} not to(?: (?:do so|go ahead|proceed|go through)(?= |$)|$| [.,;])|cho(?:se|sen|osing) not to(?: (?:do so|go ahead|proceed)(?= |$)|$| [.,;])|(?:decid|opt|cho)\\S{1,4} to (?:stay|remain|keep it open|stay put|stay on)(?= |$)|rul(?:ed|ing) ${THE_STEP} out(?= |$)|(?:thought|thinking) better of (?:it|that|this)(?= |$)|chang(?:ed|ing) (?:its|their|his|her) minds?(?= |$))`,
);

/** Whether behind a step its sentence says that it is not taken after all: "had considered closing it but decided against it". */
export function isDecidedAgainst({ tokens }: SentenceView, { own, frame }: FrameMatch): boolean {
  if (frame.level === 'normal-operations') return false;
  for (let at = Math.max(...own) + 1; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === ';') return false;
    if (!JOINS.test(word)) continue;
    let verb = at + 1;
    while (verb <= at + MOST_BETWEEN && BETWEEN.test(tokens[verb]?.lower ?? '')) verb += 1;
    const said = tokens.slice(verb, verb + 7).map(({ lower }) => lower);
    if (AGAINST.test(said.join(' '))) return true;
  }
  return false;
}
