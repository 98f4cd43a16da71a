import type { ArticleText } from '../article-text.ts';
import { compact } from '../compact-pattern.ts';
import { turnsOf, withoutLabel } from './conversations.ts';
import { itemOfState } from './items-of-states.ts';
import { HeardArticle, hearAlone } from './learned/heard-article.ts';
import { learnedJudge } from './learned/learned-judge.ts';
import type { RoleJudge } from './learned/role-judge.ts';
import { DIPLOMATIC } from './lexicon/context-words.ts';
import { speaksOfOtherMission } from './mentions.ts';
import { MissionReader } from './mission-reader.ts';
import type { MissionReport } from './mission-report.ts';
import { placeLabelsOf } from './place-labels.ts';
import { readSentence } from './read-sentence.ts';
import { gistOf } from './remember.ts';
import { type SentenceView, viewSentence } from './sentence-view.ts';
import { settle } from './settle-reports.ts';
import { voiceOfArticle } from './voice-of-article.ts';

export type { MissionReport } from './mission-report.ts';

const DIPLOMATIC_TEXT = compact(
  new RegExp(
    `\\b(?:${[...DIPLOMATIC].join('|')}|State Department|Department of State|foreign (?:ministry|office)|non-?essential|(?:ordered|authori[sz]ed|voluntary|optional|mandatory) (?:departure|evacuation|exit)|dependants|dependents|missions?|delegation)\\b`,
    'i',
  ),
);

/** "No Dutch official has received any instruction to leave": that nobody was sent off is said of missions without a word for one. */
const NOBODY_SENT =
  /\b(?:no|none|not|nobody|never)\b[^.!?\n]{0,60}\b(?:ordered|told|asked|sent|directed|instruct(?:ed|ions?)|recalled|withdrawn|evacuated|gone|going|leaving)\b/i;

const isOfMissions = (text: string): boolean => DIPLOMATIC_TEXT.test(text) || NOBODY_SENT.test(text);

/** Britain as an article names it anywhere, so that "the Foreign Office" is its. */
const OF_BRITAIN =
  /\b(?:Britain|British|Britons?|Brits?|United Kingdom|UK|U\.K\.|Whitehall|Westminster|Commons)\b/;

/** An article about missions names posts or diplomats in at least so many sentences, and in one of so many. */
const FEWEST_ABOUT_MISSIONS = 3;
const ONE_IN = 8;

/** Whether an article is about a lunar or a trade mission: it names no embassy and no consulate. */
const isAboutOtherMission = (views: readonly SentenceView[]): boolean =>
  views.some(({ tokens }) => speaksOfOtherMission(tokens)) &&
  views.every(({ posts }) => posts.every(({ kind }) => kind === 'mission'));

/** Sentences so far behind a word of diplomacy, or before one, are not heard. */
const FAR_BEHIND = 8;
const FAR_BEFORE = 2;

const isOfDiplomacy = (view: SentenceView): boolean =>
  view.diplomatic ||
  view.posts.length > 0 ||
  view.names.some(({ as }) => as === 'government') ||
  itemOfState(view) !== null;

/**
 * Hears the sentences near words of diplomacy, all of a conversation with somebody of a mission or a ministry. `about`: the ISO
 * code of the country that the article is about.
 */
function hearArticle(
  { text, headline }: ArticleText,
  title: SentenceView | null,
  views: readonly SentenceView[],
  about: string | null,
  isConversation: boolean,
): HeardArticle {
  const named = views.map((view) => isConversation || isOfDiplomacy(view));
  const near = views.map((_, at) =>
    named.slice(Math.max(0, at - FAR_BEHIND), at + FAR_BEFORE + 1).includes(true),
  );
  return new HeardArticle(
    title && headline !== null ? hearAlone(headline, readSentence(title, about)) : null,
    views.map((view, at) => (near[at] ? hearAlone(text, readSentence(view, about)) : null)),
  );
}

/** Reads what an article reports about diplomatic missions, in the order of the text. Undated articles are read as of today's words only. */
export function findMissionReports(article: ArticleText, judge: RoleJudge = learnedJudge): MissionReport[] {
  const { text, headline, publisher, datePublished } = article;
  if (datePublished === null || !(isOfMissions(text) || DIPLOMATIC_TEXT.test(headline ?? ''))) return [];
  const reader = new MissionReader(text, datePublished.slice(0, 10), judge);
  const context = new Set<string>(OF_BRITAIN.test(text) ? ['GB'] : []);
  /** Cities of a common name say little of which country is meant. */
  const addContext = (names: SentenceView['names']): void => {
    for (const { place, as, seat } of names) if (as !== 'city' || seat) context.add(place.country);
  };
  const headlines: SentenceView[] = [];
  if (headline !== null) {
    const view = viewSentence(
      headline,
      { start: 0, end: headline.length },
      { heading: true, paragraph: 0, context, isDiplomatic: true },
    );
    addContext(view.names);
    reader.readHeadline(view);
    headlines.push(view, view);
  }
  const turns = turnsOf(text, article.paragraphs, publisher);
  const views = article.paragraphs.flatMap((paragraph) =>
    withoutLabel(paragraph.sentences, turns.get(paragraph.number)).map((sentence) => {
      const view = viewSentence(text, sentence, {
        heading: paragraph.kind === 'heading',
        paragraph: paragraph.number,
        context,
        isDiplomatic: true,
      });
      addContext(view.names);
      return view;
    }),
  );
  if (isAboutOtherMission(views)) return [];
  reader.discourse.gist = gistOf([...headlines, ...views]);
  const voice = voiceOfArticle(article, headlines[0] ?? null, views, turns);
  if (voice) reader.listenTo(voice, turns);
  reader.topics.placeLabels = placeLabelsOf(views);
  const diplomatic = views.filter((view) => view.diplomatic || view.posts.length > 0).length;
  reader.discourse.article = hearArticle(
    article,
    headlines[0] ?? null,
    views,
    reader.discourse.gist?.place.country ?? null,
    voice !== null && turns.size > 0,
  );
  reader.discourse.isMissionNews =
    voice?.place != null || (diplomatic >= FEWEST_ABOUT_MISSIONS && diplomatic * ONE_IN >= views.length);
  for (const view of views) reader.read(view);
  const accounts = reader.otherAccounts;
  return [...settle(text, reader.reports, accounts), ...accounts];
}
