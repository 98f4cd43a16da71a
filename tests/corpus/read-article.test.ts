import { describe, expect, it } from 'vitest';
import { articleOf, bytes, paragraphsOf, rejectionOf } from './article-of.ts';

const front = (lines: string) =>
  `---\n${lines}\n---\nThe legation in Sarn shut its gate on Monday, the ministry said.\n`;

describe('readArticle', () => {
  it('reads front matter under schema.org names', () => {
    const article = articleOf(
      front(
        'headline: Gate shut\npublisher: The Sarn Post\ndatePublished: 2026-02-01T23:30:00-08:00\ndateModified: 2026-02-03\nauthor: [Ada Moss, Jo Pell]\nurl: https://sarn.example/gate\ninLanguage: en-GB',
      ),
      'north/gate.md',
    );
    expect(article).toMatchObject({
      id: 'north/gate',
      file: 'north/gate.md',
      headline: 'Gate shut',
      title: 'Gate shut',
      publisher: 'The Sarn Post',
      datePublished: '2026-02-01',
      dateModified: '2026-02-03',
      author: 'Ada Moss, Jo Pell',
      url: 'https://sarn.example/gate',
      inLanguage: 'en-GB',
      problems: [],
      analysed: true,
    });
  });

  it('takes other common key names, and reports them with their line', () => {
    const article = articleOf(front('Title: Gate shut\nsource: The Sarn Post\ndate: 2026-02-01'));
    expect(article).toMatchObject({
      headline: 'Gate shut',
      publisher: 'The Sarn Post',
      datePublished: '2026-02-01',
    });
    expect(article.problems).toEqual([
      'line 2: `Title` is read as `headline`',
      'line 3: `source` is read as `publisher`',
      'line 4: `date` is read as `datePublished`',
    ]);
  });

  it('reports keys that it does not know', () => {
    expect(articleOf(front('datePublished: 2026-02-01\nmood: grim')).problems).toEqual([
      'line 3: unknown key `mood`',
    ]);
  });

  it.each([
    ['headline: Correction: gate shut', 'Correction: gate shut'],
    ["headline: Envoy: it's shut: “for good”", "Envoy: it's shut: “for good”"],
    ['headline: Gate shut:', 'Gate shut:'],
    ['headline: "Shut for good": envoy leaves Sarn', '"Shut for good": envoy leaves Sarn'],
    ["headline: 'Shut' - envoy leaves", "'Shut' - envoy leaves"],
    ['headline: [Update] Gate shut', '[Update] Gate shut'],
    ['headline: @sarn says gate is shut', '@sarn says gate is shut'],
    ['headline: 20% fewer: the staff in Sarn', '20% fewer: the staff in Sarn'],
  ])('takes %j as text, and asks for quotes', (line, headline) => {
    const article = articleOf(front(`publisher: Sarn Post\n${line}\ndatePublished: 2026-02-01`));
    expect(article).toMatchObject({ headline, publisher: 'Sarn Post', datePublished: '2026-02-01' });
    expect(article.problems).toEqual([
      'line 3: `headline` is taken as it stands; put quotation marks round the value',
    ]);
  });

  it('reads such a line under CRLF, and one of a key that it does not know', () => {
    const article = articleOf(front('headline: Correction: gate shut\r\nsummary: Why: nobody knows\r'));
    expect(article.headline).toBe('Correction: gate shut');
    expect(article.problems).toContain('line 3: unknown key `summary`');
  });

  it('leaves values alone that are read as they are', () => {
    const article = articleOf(
      front("headline: 'Correction: gate shut'\npublisher: The Sarn Post # weekly\ndate: 2026-02-01"),
    );
    expect(article).toMatchObject({ headline: 'Correction: gate shut', publisher: 'The Sarn Post' });
    expect(article.problems).toEqual(['line 4: `date` is read as `datePublished`']);
  });

  it.each([
    'headline: Correction: gate\n  shut',
    'a: &x y: z\nb: *x',
    'a: !t y: z',
    'headline: "shut: for good',
  ])('refuses %j still', (lines) => {
    expect(rejectionOf(front(lines)).reason).toMatch(/YAML/);
  });

  it('says what to do where a value of several lines holds a colon', () => {
    expect(rejectionOf(front('headline: Correction: gate\n  shut')).reason).toContain(
      'put quotation marks round a value that holds “: ”',
    );
  });

  it('loads an article without front matter as undated', () => {
    const article = articleOf(
      'The legation in Sarn shut its gate on Monday, the ministry said, and sent its people home.',
    );
    expect(article.datePublished).toBeNull();
    expect(article.title).toBe('The legation in Sarn shut its gate on Monday, the ministry said,…');
    expect(article.problems[0]).toMatch(/^undated/);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'sarn.example/gate'])(
    'does not use the address %s',
    (url) => {
      const article = articleOf(front(`datePublished: 2026-02-01\nurl: ${url}`));
      expect(article.url).toBeNull();
      expect(article.problems).toEqual([expect.stringContaining('line 3: `url` is not used')]);
    },
  );

  it.each([
    ['datePublished: 2026-02-30', 2, 'not a date'],
    ['headline: x\ndatePublished: last Monday', 3, 'not a date'],
    ['datePublished: 2026-03-03', 2, 'in the future'],
    ['datePublished: 2026-02-01\ndateModified: 2026-13-01', 3, 'not a date'],
    ['headline: "never closed', 2, 'broken YAML'],
    ['headline: a\nheadline: b', 3, 'broken YAML'],
    ['- a\n- b', 2, 'broken YAML'],
    ['datePublished: !!timestamp 2026-02-01', 2, 'tags'],
    ['a: &x [y]\nb: *x', 2, 'anchors'],
  ])('refuses %j with its line', (lines, line, reason) => {
    const rejection = rejectionOf(front(lines));
    expect(rejection.reason).toContain(reason);
    expect(rejection.line).toBe(line);
  });

  it('takes a date a day ahead: it may be tomorrow already where the article was written', () => {
    expect(articleOf(front('datePublished: 2026-03-02')).datePublished).toBe('2026-03-02');
  });

  it('refuses front matter that is never closed, or nested without end', () => {
    expect(rejectionOf('---\nheadline: x\nThe gate is shut.')).toMatchObject({
      line: 1,
      reason: expect.stringContaining('not closed'),
    });
    expect(rejectionOf(front(`headline: ${'['.repeat(15_000)}`)).reason).toContain('broken YAML');
  });

  it.each([
    ['', 'empty'],
    ['---\nheadline: x\n---\n', 'empty'],
    ['---\nheadline: x\n---\n \r\n\t\n', 'empty'],
    ['---\nheadline: x\n---\nAdvertisement\n', 'nothing but page furniture'],
    ['The gate\0 is shut.', 'NUL'],
  ])('refuses %j', (text, reason) => {
    expect(rejectionOf(text).reason).toContain(reason);
  });

  it('refuses what is not UTF-8, with the line where it stops being that', () => {
    const latin = Uint8Array.from([...bytes('The gate\nis shut.\ncaf'), 0xe9, 0x20, 0x78]);
    expect(rejectionOf(latin)).toMatchObject({ reason: expect.stringContaining('not UTF-8'), line: 3 });
    expect(rejectionOf(Uint8Array.from([0xff, 0xfe, 0x41, 0x00])).reason).toContain('not UTF-8');
  });

  it('refuses more than 1 MiB and takes exactly that', () => {
    const sentence = 'The gate is shut and the guard has gone home for good. ';
    const text = sentence.repeat(Math.ceil(1_048_576 / sentence.length)).slice(0, 1_048_576);
    expect(articleOf(text).text).toHaveLength(1_048_576);
    expect(rejectionOf(`${text}x`).reason).toContain('larger than 1 MiB');
  });

  it.each(['\n', '\r\n', '\r'])('refuses more than 50,000 lines ended by %j', (end) => {
    expect(rejectionOf(`gate${end}`.repeat(50_001)).reason).toContain('more than 50,000 lines');
    expect(rejectionOf(`The gate${end}is${end}shut.\0`).line).toBe(3);
  });

  it('counts a byte order mark as one unit of the text', () => {
    const article = articleOf(`\uFEFF${front('datePublished: 2026-02-01')}`);
    expect(article.text.charCodeAt(0)).toBe(0xfeff);
    expect(article.datePublished).toBe('2026-02-01');
    expect(paragraphsOf(article)).toEqual([
      'The legation in Sarn shut its gate on Monday, the ministry said.',
    ]);
  });

  it('reads CRLF files as it reads others, offsets counting both characters', () => {
    const article = articleOf(
      '---\r\ndatePublished: 2026-02-01\r\n---\r\nThe gate was shut on Monday, the ministry said.\r\n\r\nIt opens in May, if the road is safe by then.\r\n',
    );
    expect(paragraphsOf(article)).toEqual([
      'The gate was shut on Monday, the ministry said.',
      'It opens in May, if the road is safe by then.',
    ]);
  });

  it.each([
    [
      'French',
      'L’ambassade est fermée depuis lundi, a annoncé le ministère, et les diplomates sont rentrés dans la nuit avec leurs familles.',
    ],
    [
      'Spanish',
      'La embajada permanece cerrada desde el lunes, anunció el ministerio, y los diplomáticos volvieron por la noche con sus familias.',
    ],
    [
      'German',
      'Die Botschaft ist seit Montag geschlossen, teilte das Ministerium mit, und die Diplomaten sind in der Nacht mit ihren Familien abgereist.',
    ],
    [
      'Arabic',
      'أغلقت السفارة أبوابها يوم الاثنين وعاد الدبلوماسيون إلى بلادهم ليلا مع عائلاتهم، حسبما أعلنت الوزارة.',
    ],
    ['Japanese', '大使館は月曜日に閉鎖され、外交官は夜のうちに家族とともに帰国したと外務省が発表した。'],
  ])('does not analyse %s', (_language, text) => {
    const article = articleOf(text);
    expect(article.analysed).toBe(false);
    expect(article.problems.join()).toContain('not analysed');
  });

  it('believes front matter that names another language, and analyses English with foreign names in it', () => {
    expect(articleOf(front('inLanguage: fr')).analysed).toBe(false);
    expect(
      articleOf('The Banque de la Cité and Le Monde des Livres de Paris shut, the ministry said on Monday.')
        .analysed,
    ).toBe(true);
    expect(articleOf('Shr 13 cts vs 12 cts\nNet 2.1 mln vs 1.9 mln\nRevs 15.4 mln vs 8.6 mln').analysed).toBe(
      true,
    );
  });

  it('reports a page date that contradicts the day of publication, and keeps to the latter', () => {
    const article = articleOf(
      '---\nheadline: Gate shut\ndatePublished: 2020-02-01\n---\nThursday, Jul 10, 2025\n\nGate shut\n\nThe legation shut its gate on Monday, the ministry said.',
    );
    expect(article.datePublished).toBe('2020-02-01');
    expect(article.problems).toEqual([
      'datePublished 2020-02-01 is used, though the page says “Thursday, Jul 10, 2025”',
    ]);
  });

  it('does not mind a page date of the same days, or of the correction', () => {
    const text = (date: string) =>
      `---\nheadline: Gate shut\ndatePublished: 2020-02-01\ndateModified: 2020-02-20\n---\n${date}\n\nGate shut\n\nThe legation shut its gate on Monday, the ministry said.`;
    expect(articleOf(text('Published February 2, 2020 at 3:04 p.m. EST')).problems).toEqual([]);
    expect(articleOf(text('20 Feb 2020')).problems).toEqual([]);
  });
});
