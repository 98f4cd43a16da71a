import type { ArticleText } from '../article-text.ts';
import { compact } from '../compact-pattern.ts';
import { withContestedSteps } from './accounts/contested-steps.ts';
import { withFurtherPlans } from './articles/further-plans.ts';
import { gistOf } from './articles/gist.ts';
import { withoutHolidayClosures } from './articles/holiday-closures.ts';
import { homeOfArticle } from './articles/home-of-article.ts';
import { KindOfArticle } from './articles/kind-of-article.ts';
import { withKindsOfPosts } from './articles/kinds-of-posts.ts';
import { placeLabelsOf } from './articles/place-labels.ts';
import { withoutPractised } from './articles/practised.ts';
import { withoutFaint, withoutFaintReturns } from './articles/told-faintly.ts';
import { withoutTradeMissions } from './articles/trade-missions.ts';
import { HeardArticle, hearAlone } from './learned/heard-article.ts';
import { learnedJudge } from './learned/learned-judge.ts';
import type { RoleJudge } from './learned/role-judge.ts';
import { DIPLOMATIC } from './lexicon/context-words.ts';
import { MissionReader } from './mission-reader.ts';
import type { Level, MissionReport } from './mission-report.ts';
import { itemOfState } from './places/items-of-states.ts';
import { isOnlyTheirWord } from './rejections/speakers.ts';
import { settle } from './settle-reports.ts';
import { hearFrames } from './steps/heard-frames.ts';
import { readSentence } from './subjects/read-sentence.ts';
import { withoutDaysOfCourse } from './time/day-of-course.ts';
import { viewsOf } from './view-article.ts';
import { turnsOf } from './voices/conversations.ts';
import { voiceOfArticle } from './voices/voice-of-article.ts';
import { speaksOfOtherMission } from './words/post-words.ts';
import type { SentenceView } from './words/sentence-view.ts';

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

/** An article about missions names posts or diplomats in at least so many sentences, and in one of so many. */
const FEWEST_ABOUT_MISSIONS = 3;
const ONE_IN = 8;

/** Whoever serves at a mission that is meant here; ambassadors go to see trade missions, too. */
const OF_EMBASSIES = /^(?:diplomats?|non-?emergency|consuls?|consular)$/;

/** Whether an article is about a lunar or a trade mission: it names no embassy, no consulate and none of their people. */
const isAboutOtherMission = (views: readonly SentenceView[]): boolean =>
  views.some(({ tokens }) => speaksOfOtherMission(tokens)) &&
  views.every(
    ({ posts, tokens }) =>
      posts.every(({ kind }) => kind === 'mission') && !tokens.some(({ lower }) => OF_EMBASSIES.test(lower)),
  );

/** In so many sentences an article shows whether diplomats are more to it than a source. */
const FEWEST_TO_TELL = 6;

/** Whether a sentence says in words of its own that people are to leave a post, or that it is closed. */
const tellsStep = (text: string, view: SentenceView): boolean =>
  hearFrames(text, readSentence(view, null)).some(
    ({ rejected, match: { frame } }) => rejected === null && STEPS_TOLD.has(frame.level),
  );

const STEPS_TOLD: ReadonlySet<Level> = new Set([
  'authorized-departure',
  'ordered-departure',
  'suspended-operations',
]);

/** Whether diplomats only tell what an article is about, a war or a price of grain, and no post is spoken of. */
const isOnlyToldByDiplomats = (text: string, views: readonly SentenceView[]): boolean =>
  views.length >= FEWEST_TO_TELL &&
  views.some(isOnlyTheirWord) &&
  views.every((view) => !view.diplomatic || (isOnlyTheirWord(view) && !tellsStep(text, view)));

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
  const published = datePublished.slice(0, 10);
  const turns = turnsOf(text, article.paragraphs, publisher);
  const { title, placeLine, views } = viewsOf(article, turns);
  const reader = new MissionReader(text, published, judge, new KindOfArticle(text, headline, views));
  const openers = [title, placeLine].filter((one) => one !== null);
  for (const opener of openers) reader.readHeadline(opener);
  if (isAboutOtherMission(views) || isOnlyToldByDiplomats(text, views)) return [];
  reader.discourse.gist = gistOf(title, placeLine ? [placeLine, ...views] : views, judge, () =>
    homeOfArticle(article),
  );
  const voice = voiceOfArticle(article, title, views, turns);
  if (voice) reader.listenTo(voice, turns);
  reader.topics.placeLabels = placeLabelsOf(
    views,
    reader.discourse.gist?.rules ? reader.discourse.gist.place.country : null,
  );
  const diplomatic = views.filter((view) => view.diplomatic || view.posts.length > 0).length;
  reader.discourse.article = hearArticle(
    article,
    title,
    views,
    reader.discourse.gist?.place.country ?? null,
    voice !== null && turns.size > 0,
  );
  reader.discourse.isMissionNews =
    voice?.place != null || (diplomatic >= FEWEST_ABOUT_MISSIONS && diplomatic * ONE_IN >= views.length);
  for (const view of views) reader.read(view);
  const accounts = withoutPractised(reader.otherAccounts, text, headline, views);
  const posted = withoutTradeMissions(reader.reports, text, views);
  const real = withoutPractised(posted, text, headline, views);
  const reports = withoutHolidayClosures(real, text, headline, views);
  const contested = withContestedSteps(reports, accounts, published);
  const told = withoutFaintReturns(settle(text, withFurtherPlans(contested, views), accounts, views));
  const dated = withoutDaysOfCourse(withoutFaint(told, views.length), text, published);
  return withKindsOfPosts([...dated, ...accounts], views);
}
