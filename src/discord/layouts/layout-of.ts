import type { Answer } from '../../answers/answer.ts';
import { articleLayout } from './article-layout.ts';
import { helpLayout } from './help-layout.ts';
import type { Layout } from './layout.ts';
import { markersFor } from './markers.ts';
import { overviewLayout } from './overview-layout.ts';
import { passagesLayout } from './passages-layout.ts';
import { quotesLayout } from './quotes-layout.ts';
import { reloadLayout } from './reload-layout.ts';
import { sourcesLayout } from './sources-layout.ts';
import { statusLayout } from './status-layout.ts';
import { timelineLayout } from './timeline-layout.ts';

/** An answer of any kind as blocks to show. A new kind of answer adds a file beside this one and a line here. */
export function layoutOf(answer: Answer): Layout {
  switch (answer.kind) {
    case 'status':
      return statusLayout(answer, markersFor(answer.sources));
    case 'overview':
      return overviewLayout(answer, markersFor(answer.sources));
    case 'quotes':
      return quotesLayout(answer);
    case 'passages':
      return passagesLayout(answer);
    case 'timeline':
      return timelineLayout(answer);
    case 'sources':
      return sourcesLayout(answer);
    case 'reload':
      return reloadLayout(answer);
    case 'article':
      return articleLayout(answer);
    case 'help':
      return helpLayout(answer);
  }
}
