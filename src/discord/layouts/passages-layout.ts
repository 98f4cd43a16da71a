import type { PassagesAnswer } from '../../answers/answer.ts';
import { list } from '../../answers/wording/count.ts';
import { shown } from '../display/shown.ts';
import { NEUTRAL, REFUSAL } from './accents.ts';
import { block, type Layout, quoted } from './layout.ts';

/** The passages, best first. */
export function passagesLayout({ answered, excerpts, suggestions, seeAlso }: PassagesAnswer): Layout {
  const spellings = suggestions.slice(0, 6).map((word) => `“${shown(word, 60)}”`);
  const commands = seeAlso.slice(0, 3).map((line) => shown(line, 120));
  const lead = [
    spellings.length > 0 ? `Did you mean ${list(spellings, 'or')}?` : '',
    commands.length > 0 ? `Try also: ${commands.join(' · ')}` : '',
  ].filter(Boolean);
  return {
    accent: answered ? NEUTRAL : REFUSAL,
    lead: lead.join('\n') || null,
    blocks: excerpts.map((excerpt) => block([quoted(excerpt)])),
  };
}
