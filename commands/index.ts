import { article } from './article.ts';
import { ask } from './ask.ts';
import type { AnyCommand, CommandGroup } from './declaration.ts';
import { helpFor } from './help.ts';
import { quote } from './quote.ts';
import { reload } from './reload.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';
import { timeline } from './timeline.ts';

/** Every command there is, in the order in which they are listed. What is registered is this list. */
export const commands: readonly (AnyCommand | CommandGroup)[] = [
  status,
  quote,
  ask,
  timeline,
  sources,
  reload,
  article,
  helpFor(() => commands),
];
