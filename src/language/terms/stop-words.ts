import { eng } from 'stopword';

/** What stopword's English list lacks: the words a question or a report is built with, not what it is about. */
const MORE = `
  am aren't cannot couldn't didn't doesn't doing don't down during either else few further hadn't hasn't haven't having
  hers herself i'd i'll i'm i've isn't it's its itself just let's me mightn't mustn't myself needn't neither no nor not
  off once onto ours ourselves own per shan't she'd she'll she's shouldn't so s t theirs themselves they're they've
  until upon us wasn't we'd we'll we're we've weren't whereas whether whom whose why won't wouldn't yes yet you're
  yours yourself yourselves does doing done did been being ever whatever whichever whoever ones without within via
  please tell know whats whos hows when where why how who what which according mr mrs ms dr anyone anybody someone somebody anything something everything
`;

/** Words that carry no topic. They are neither indexed nor searched for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [...eng, ...MORE.split(/\s+/)].map((word) => word.replaceAll("'", '')).filter(Boolean),
);
