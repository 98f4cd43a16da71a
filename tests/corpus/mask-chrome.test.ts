import { describe, expect, it } from 'vitest';
import { articleWith, headingsOf, paragraphsOf, removedFrom } from './article-of.ts';

const story = [
  'SARN — The Ostran legation here has sent home all but four of its people, the ministry said on Tuesday.',
  'The move takes effect at once. “We keep the lights on,” a spokesman said.',
  'The envoy left on Monday.',
];
const facts = {
  headline: 'Ostran legation in Sarn cuts staff to four',
  publisher: 'The Coast Tribune',
  author: 'Ada Moss',
};

/** What is left of a page that has these lines above, within and below the story. */
const read = (above: string, below: string, within = '') =>
  articleWith([above, story[0], within, story[1], story[2], below].filter(Boolean).join('\n\n'), facts);

describe('the page above the story', () => {
  it.each([
    [
      'an English menu and account links',
      'The Coast Tribune\nSections\nHome World Politics Business Sport\nSubscribe\nLog in',
    ],
    ['a French menu and share buttons', 'Accueil Politique Société Sport\nPartager Tweeter WhatsApp'],
    ['a Spanish menu with bars', 'Deportes | Cultura | Opinión | English'],
    ['a German page head', 'Zum Inhalt springen\nMenü\n10.01.2020, 17.45 Uhr\nFoto: Mara Lund/ AFP'],
    [
      'the publisher with a slogan and the day of capture',
      'The Coast Tribune\n\nNews as it is.\nThursday, Jul 10, 2025',
    ],
    ['byline, reading time and player', 'By Ada Moss and Jo Pell\n4 min read\n0:00\nListen to this article'],
    ['labels for screen readers', 'Keep reading\nlist of 4 items\nlist 1 of 4\nend of list'],
    ['the aggregator’s time', 'The Coast Tribunea day ago'],
    ['a caption with its agency', 'Trucks wait at the bridge in Sarn on Sunday [File: Ana Brook/AFP]'],
    ['a cookie notice', 'This site uses cookies. Manage | Agree'],
  ])('it masks %s', (_name, above) => {
    const article = read(above, '');
    expect(paragraphsOf(article)).toEqual(story);
    expect(removedFrom(article).join('\n').replace(/\s+/g, '')).toBe(above.replace(/\s+/g, ''));
  });

  it('keeps the headline once, as a heading, and masks what stands above it', () => {
    const article = read(`News as it is.\n\n${facts.headline}\n\n${facts.headline}`, '');
    expect(headingsOf(article)).toEqual([facts.headline]);
    expect(article.removed.map(({ reason }) => reason)).toEqual(['above the headline', 'headline repeated']);
  });

  it('keeps a standfirst, and another headline of the same story', () => {
    const standfirst = 'The ministry speaks of a pause.';
    const other = 'Legation of Ostra keeps four people in Sarn';
    expect(paragraphsOf(read(`${other}\n\n${standfirst}`, ''))).toEqual([other, standfirst, ...story]);
  });
});

describe('the page below the story', () => {
  it.each([
    [
      'related headlines, of which some end like sentences',
      'Related Articles\nBoats Return to the Harbour of Pell\nTwo states are on the brink of a historic peace deal at last.\n“Dust and Diamonds” Wins Best Film\nSeven Myths About River Gold',
    ],
    ['headlines without a label', 'Boats Return to the Harbour of Pell\n\nSeven Myths About River Gold'],
    [
      'a French list and a newsletter',
      'Lire aussi\nCoupe du Nord: le Stade en finale\nAbonnez-vous à notre lettre d’information\nTous droits réservés Le Port',
    ],
    [
      'a Spanish list',
      'Lo más leído\nLa ciudad cierra su puerto\nSuscríbete al boletín\nTodos los derechos reservados',
    ],
    ['a German list', 'Mehr zum Thema\nHafen: Schiffe kehren zurück\nAlle Rechte vorbehalten'],
    [
      'prompts to the reader',
      'Newsletter\nGet the morning briefing in your inbox\nDownload the app: App Store | Google Play\n\nReady for more news? Download our app today and start exploring.',
    ],
    ['comments', 'Comments\n\nNo comments yet...'],
    [
      'an alt text, an advertisement for itself and buttons',
      'Orange background\n\nTry Our AI Features\n\nExplore what Harbour AI can do for you:\n\napp-storeplay-store',
    ],
    [
      'headlines that a line with a colon announces',
      'Read these stories:\n\nBoats return to Pell\nSeven myths',
    ],
    [
      'advertisements for others',
      'RELATED ADVERTISING CONTENT\n\nSponsored: Own a plot by the river at Pell with a deposit of only 500,000',
    ],
    ['what was still loading', 'Loading...'],
    ['wire credits', '(Reporting by Ada Moss; additional reporting by Jo Pell in Lund)'],
    [
      'staff credits behind a rule',
      '– – –\n\nMoss and Pell reported from Lund. The Courier’s Ida Holm contributed from Oslo.',
    ],
    ['a note on the author', 'Ada Moss is a correspondent of The Coast Tribune who covers the river.'],
    ['a copyright line', '© 2024 Coast Media Ltd. All rights reserved.'],
  ])('it masks %s', (_name, below) => {
    const article = read('', below);
    expect(paragraphsOf(article)).toEqual(story);
    expect(removedFrom(article).join('\n').replace(/\s+/g, '')).toBe(below.replace(/\s+/g, ''));
  });

  it.each([
    ['a short last sentence', 'He declined.'],
    ['a note of the newsroom', 'This developing story has been updated.'],
    ['a last sentence without its full stop', 'The bridge over the river was closed to lorries in May'],
    ['a sentence that names an agency', 'Reuters first reported the order.'],
    [
      'a sentence about where somebody reported from',
      'The envoy reported from the bridge that nobody had crossed it since Monday.',
    ],
    [
      'a list that is the article’s own',
      'If you stay:\n\n- Keep half a tank of fuel.\n- Stay away from the bridge',
    ],
    [
      'advice without bullets, line by line',
      'If you stay in Ostra:\n\nKeep half a tank of fuel\n\nVisit the page on high-risk regions\n\nMake a will',
    ],
    [
      'advice without bullets in one block',
      'Citizens of Pell should:\n\nAvoid the bridge\nWatch local media\nBe ready to shelter',
    ],
    ['names that are announced', 'The following posts are affected:\n\nLund\nSarn\nPort Ida'],
    ['who wrote what stands below', 'Jo Pell wrote to the council:\n\n“We leave at dawn.”'],
  ])('it keeps %s', (_name, below) => {
    const own = below.split(/\n+/);
    expect(paragraphsOf(read('', below))).toEqual([...story, ...own]);
  });

  it('keeps sentences that go on behind a box of links', () => {
    const article = articleWith(
      [story[0], 'Related Articles\nBoats return\nSeven myths', story[1], story[2]].join('\n\n'),
      facts,
    );
    expect(paragraphsOf(article)).toEqual(story);
  });
});

describe('lines within the story', () => {
  it.each([
    'Advertisement',
    'Advertisement - scroll to continue',
    'Publicité',
    'ESPACIO PUBLICITARIO',
    'Anzeige',
    'La suite après cette publicité',
    'Story continues below advertisement',
    'READ MORE: Boats return to the harbour',
    'Lire aussi : les bateaux reviennent au port',
    'Photo: Smoke over the old quay (Coast Tribune/D. Lund)',
    'Smoke over the old quay on Monday. (Ana Brook/Getty Images)',
    'Sign up for our newsletter to get the news in your inbox.',
    'Follow Ada Moss on Twitter @adamoss.',
    '* * *',
  ])('it masks “%s”', (line) => {
    const article = read('', '', line);
    expect(paragraphsOf(article)).toEqual(story);
    expect(removedFrom(article)).toEqual([line]);
  });

  it('masks a caption that stands apart', () => {
    const line = 'Protesters burn tyres in front of the legation compound in Sarn, Ostra in December 2019';
    expect(
      paragraphsOf(articleWith([story[0], '', line, '', story[1], story[2]].join('\n\n'), facts)),
    ).toEqual(story);
  });

  it.each(['Perennial risk', 'Double-edged sword', 'What we know', 'Hawks on both sides'])(
    'keeps the crosshead “%s”',
    (line) => {
      const article = read('', '', line);
      expect(headingsOf(article)).toEqual([line]);
      expect(removedFrom(article)).toEqual([]);
    },
  );

  it.each([
    'He told citizens to download the app and to sign up for alerts, the ministry said.',
    'Subscribers of the newsletter were told “follow us” by a man at the gate.',
    'Share prices fell.',
    'By Monday the gate was shut.',
    'Photographers were kept away.',
    'Home, he said, is where the office is.',
    'The president said the embassy was “open for business” and that all rights were reserved to the host state under the treaty of 1961.',
  ])('keeps the sentence “%s”', (line) => {
    expect(paragraphsOf(read('', '', line))).toEqual([story[0], line, story[1], story[2]]);
  });
});

describe('articles that look like page furniture', () => {
  it.each([
    [
      'nothing but short paragraphs',
      [
        'The legation shut on Monday.',
        'Nobody was hurt.',
        'Staff flew home.',
        '“We will be back,” the envoy said.',
      ],
    ],
    [
      'a transcript',
      [
        'MR. HOLT: Good afternoon.',
        'QUESTION: Hi.',
        'MR. HOLT: Yes.',
        'QUESTION: Is the legation open?',
        'MR. HOLT: No. It was shut –',
        'QUESTION: Since when?',
        'MR. HOLT: – on Monday.',
      ],
    ],
    ['one line', ['Legation shut']],
    ['a table', ['Shr 13 cts vs 12 cts', 'Net 2.1 mln vs 1.9 mln']],
  ])('it keeps all of %s', (_name, lines) => {
    const article = articleWith(lines.join('\n\n'));
    expect(paragraphsOf(article)).toEqual(lines);
  });
});

describe('a crosshead between dashes', () => {
  it.each(["- 'Wrong' -", '– A long weekend –', '— ‘No lamps’ —'])('is a heading: %s', (crosshead) => {
    expect(headingsOf(read('', '', crosshead))).toEqual([crosshead]);
  });

  it('is not an item of a list', () => {
    expect(headingsOf(read('', '', '- Keep away from the bridge.\n- Stay inside – and wait.'))).toEqual([]);
  });
});
