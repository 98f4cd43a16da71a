import type {
  Answer,
  AnswerFooter,
  ArticleAnswer,
  CheckedMission,
  HelpAnswer,
  OverviewAnswer,
  PlaceName,
  ReloadAnswer,
  SourcesAnswer,
  StatusAnswer,
  TimelineAnswer,
} from '../answer.ts';
import { isRestricted } from '../missions/posts-in-order.ts';
import { count, list } from './count.ts';
import { readableDate } from './dates.ts';
import { missionLine } from './mission-line.ts';

/** A place and its country, unless they are the same: `Baghdad, Iraq`. */
export const placeName = ({ name, country }: PlaceName): string =>
  country === null || country === name ? name : `${name}, ${country}`;

function statusLine({ place, missions, asOf, from }: StatusAnswer): string {
  if (!place) return 'That is not a place I know';
  const [first, ...others] = missions;
  const whose = from === undefined ? '' : ` of ${from}`;
  if (!first) return `${placeName(place)}: no mission status${whose} reported as of ${readableDate(asOf)}`;
  if (others.length === 0) return missionLine(first, place);
  const restricted = isRestricted(first) ? 0 : others.filter(isRestricted).length;
  const of = restricted > 0 ? `, ${restricted} not at normal operations` : '';
  return `${missionLine(first, place)} (and ${count(others.length, 'more post')}${of})`;
}

function overviewLine({ missions, asOf, newestArticle }: OverviewAnswer & AnswerFooter): string {
  if (newestArticle === null) return 'No dated article is loaded, so nothing is known of any post';
  const day = readableDate(asOf);
  if (missions.length === 0) return `No post away from normal operations is reported as of ${day}`;
  return `${count(missions.length, 'post')} not at normal operations as of ${day}`;
}

function reloadLine(answer: ReloadAnswer): string {
  if (answer.failed) return 'Nothing was reloaded: the articles can’t be read';
  if (answer.needsConfirmation) return 'Nothing was reloaded: a confirmation is needed';
  const parts = [
    answer.added.length > 0 ? `${answer.added.length} added` : '',
    answer.changed.length > 0 ? `${answer.changed.length} changed` : '',
    answer.removed.length > 0 ? `${answer.removed.length} removed` : '',
    answer.rejected.length > 0 ? `${answer.rejected.length} rejected` : '',
  ].filter(Boolean);
  return parts.length > 0
    ? `Reloaded: ${list(parts)}`
    : `Reloaded: nothing changed in ${count(answer.unchanged, 'article')}`;
}

function checkedLine(checked: readonly CheckedMission[]): string {
  const otherwise = checked.filter(({ says, agrees }) => says !== null && !agrees).length;
  const same = checked.filter(({ agrees }) => agrees).length;
  if (otherwise > 0) return `The articles say otherwise of ${count(otherwise, 'mission')}`;
  if (same > 0) return `The articles say the same of ${count(same, 'mission')}`;
  return `What the articles say of ${count(checked.length, 'mission')} there`;
}

const ARTICLE_ACTIONS: Readonly<Record<ArticleAnswer['action'], string>> = {
  preview: 'Not added yet, it would be read like this',
  added: 'Article added',
  'remove-preview': 'Not removed yet, this article would go',
  removed: 'Article removed',
  'undone-add': 'Taken back, the article is gone again',
  'undone-remove': 'Taken back, the article is there again',
  log: 'What was done with the articles',
  refused: 'Nothing was changed',
};

/** ` from 12 Jun 2025 on`, ` up to May 2019`. */
function between({ since, until }: TimelineAnswer): string {
  if (since === undefined) return until === undefined ? '' : ` up to ${readableDate(until)}`;
  return until === undefined
    ? ` from ${readableDate(since)} on`
    : ` from ${readableDate(since)} to ${readableDate(until)}`;
}

function timelineLine(answer: TimelineAnswer): string {
  const { place, entries } = answer;
  if (!place) return 'That is not a place I know';
  const days = entries.map(({ date }) => date).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined)
    return `${placeName(place)}: no report on a mission there${between(answer)}`;
  const when = first === last ? readableDate(first) : `${readableDate(first)} to ${readableDate(last)}`;
  const copies = entries.reduce((sum, { excerpt }) => sum + excerpt.alsoIn.length, 0);
  const copied = copies > 0 ? ` and ${count(copies, 'copy', 'copies')}` : '';
  return `${placeName(place)}: ${count(entries.length, 'report')}${copied}, ${when}`;
}

function sourcesLine({ articles, rejected }: SourcesAnswer): string {
  const loaded = articles.length === 0 ? 'No article' : count(articles.length, 'article');
  return rejected.length > 0 ? `${loaded}, and ${count(rejected.length, 'file')} that did not load` : loaded;
}

function helpLine({ commands }: HelpAnswer): string {
  const names = new Set(commands.map(({ name }) => name.split(' ')[0]));
  const one = commands.length === 1 ? commands[0]?.name : [...names][0];
  return names.size === 1 ? `How to use /${one}` : 'What I answer';
}

/**
 * What an answer says, in one line: the bot's own words and the fields' values, no text of an article but names.
 * Both front ends show it first. It is plain text; the front end escapes it.
 */
export function firstLine(answer: Answer): string {
  switch (answer.kind) {
    case 'status':
      return statusLine(answer);
    case 'overview':
      return overviewLine(answer);
    case 'quotes': {
      const by = answer.speaker === null ? '' : ` by ${answer.speaker}`;
      return answer.quotes.length === 0
        ? `No quotation found${by}`
        : `${count(answer.quotes.length, 'quotation')}${by}`;
    }
    case 'passages':
      if (answer.checked && answer.checked.length > 0) return checkedLine(answer.checked);
      if (answer.excerpts.length === 0) return 'The articles say nothing about that';
      return answer.answered
        ? `What the articles say: ${count(answer.excerpts.length, 'passage')}`
        : answer.checked
          ? 'The articles neither confirm nor contradict that; these passages are the nearest'
          : 'The articles don’t answer that; these passages are the nearest';
    case 'timeline':
      return timelineLine(answer);
    case 'sources':
      return sourcesLine(answer);
    case 'reload':
      return reloadLine(answer);
    case 'article':
      return `${ARTICLE_ACTIONS[answer.action]}${answer.article === null ? '' : `: ${answer.article}`}`;
    case 'help':
      return helpLine(answer);
  }
}
