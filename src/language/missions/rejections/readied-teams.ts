import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Those who are sent to help: "a consular team of two", "a rapid deployment unit". */
const TEAM =
  /\b(?:teams?|units?|officers|experts|specialists|reinforcements?|volunteers|responders|medics|crews?|relief staff|consular staff|duty officer|task force)\b/;

/** What it tells beside: how few work there. */
const IS_FEW =
  /\b(?:down to|only|skeleton|bare bones|clos(?:e[sd]?|ing|ure)|shut\p{L}*|suspend\p{L}*|remain\p{L}*|reduc\p{L}+|the rest|the others)\b/u;

const READY =
  /\b(?:(?:on|at) (?:standby|stand-by|call|alert|short notice|notice|hand)|(?:stand|stands|stood|standing) (?:by|ready)|in (?:readiness|reserve)|pre-?positioned|ready to (?:deploy|fly|travel|go|help|assist|be sent|be deployed|fly in|move in|step in)|waiting to (?:deploy|be sent|fly in|go in))\b/;

/** Who may have to go: of them it is told that they may be taken out. */
const GOING_OUT =
  /\b(?:leave|leaving|depart|departure|evacuat\p{L}*|withdr\p{L}+|pull\p{L}* out|out of|(?:take|bring|fly|get|move|carry|ferry) (?:\S+ ){0,6}?(?:out|home|away)|(?:go|fly|return|come) home|pack\p{L}*|extract\p{L}*)\b/u;

/** Whether a sentence only tells of helpers who are held ready somewhere: "A consular team of two is on standby in Brisbane." */
export const areHeldReady: (view: SentenceView) => boolean = oncePer(({ tokens }: SentenceView): boolean => {
  const text = tokens.map(({ lower }) => lower).join(' ');
  const ready = READY.exec(text);
  return (
    ready !== null && TEAM.test(text.slice(0, ready.index)) && !GOING_OUT.test(text) && !IS_FEW.test(text)
  );
});
