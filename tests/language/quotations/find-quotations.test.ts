import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/language/quotations/find-quotations.ts';
import { articleOf } from '../../support/article-of.ts';

const LEAD =
  'The port of Arden was shut on Monday after a storm, and ferries stayed at their moorings for the whole day.';

const read = (...paragraphs: string[]) => {
  const article = articleOf([LEAD, ...paragraphs].join('\n\n'));
  return findQuotations(article).map((quotation) => ({
    ...quotation,
    text: article.text.slice(quotation.start, quotation.end),
  }));
};
const speakers = (...paragraphs: string[]) => read(...paragraphs).map(({ speaker }) => speaker);

describe('the speaker of a quotation', () => {
  it('is the subject of the verb after it, in both word orders', () => {
    expect(speakers('“We will open the gates again tomorrow,” Tamsin Ode said on Monday.')).toEqual([
      'Tamsin Ode',
    ]);
    expect(speakers('“We will open the gates again tomorrow,” said Tamsin Ode.')).toEqual(['Tamsin Ode']);
  });

  it('is found before it', () => {
    expect(speakers('Tamsin Ode told reporters: “We will open the gates again tomorrow.”')).toEqual([
      'Tamsin Ode',
    ]);
  });

  it('is found after a long apposition', () => {
    const [quotation] = read(
      '“The crane is safe,” Henrik Sollberg, the chief engineer of the Arden harbour trust and a former naval officer, said.',
    );
    expect(quotation?.speaker).toBe('Henrik Sollberg');
    expect(quotation?.role).toContain('chief engineer');
  });

  it('keeps the title beside the name', () => {
    const [quotation] = read(
      '“The order was given at noon,” Defence Minister Petra Lindqvist told parliament.',
    );
    expect(quotation).toMatchObject({
      speaker: 'Petra Lindqvist',
      role: 'Defence Minister',
      speakerKind: 'named',
      cue: 'told',
    });
  });

  it('keeps that somebody only acts in an office', () => {
    const roleOf = (...paragraphs: string[]) => read(...paragraphs)[0]?.role;
    expect(roleOf('“The gates stay open,” Acting High Commissioner Tamsin Ode said on Monday.')).toBe(
      'Acting High Commissioner',
    );
    expect(roleOf('Outgoing Defence Minister Petra Lindqvist said: “The gates stay open for now.”')).toBe(
      'Outgoing Defence Minister',
    );
    expect(
      read('“The gates stay open,” Henrik Sollberg said. Acting on orders, Tamsin Ode shut them.')[0],
    ).toMatchObject({ speaker: 'Henrik Sollberg', role: null });
  });

  it('is the same on both sides of “he said”', () => {
    expect(speakers('“We wait for the tide,” said Henrik Sollberg. “Then we sail for the islands.”')).toEqual(
      ['Henrik Sollberg', 'Henrik Sollberg'],
    );
  });

  it('is whom a pronoun means, told by gender', () => {
    expect(
      speakers(
        'Henrik Sollberg, the engineer, met Petra Lindqvist on the quay on Monday.',
        '“I saw no damage at all,” she said.',
      ),
    ).toEqual(['Petra Lindqvist']);
  });

  it('is the fullest name in the article', () => {
    expect(
      speakers(
        'Tamsin Ode runs the harbour office.',
        '“We will open the gates again tomorrow,” Ms Ode said.',
      ),
    ).toEqual(['Tamsin Ode']);
  });

  it('is a description when the article gives no name', () => {
    const [quotation] = read(
      '“The pumps have failed twice this year,” a senior Port Authority official said.',
    );
    expect(quotation).toMatchObject({
      speaker: 'a senior Port Authority official',
      speakerKind: 'unnamed',
      organization: 'Port Authority',
    });
  });

  it('is the source described before, when it goes on speaking', () => {
    expect(
      speakers(
        'A harbour ministry source told the Post that “the gates were never inspected at all.”',
        '“Nobody asked for the papers,” the source added.',
      ),
    ).toEqual(['A harbour ministry source', 'A harbour ministry source']);
  });

  it('is an organization or a document that is quoted', () => {
    expect(speakers('The foreign ministry said the closure was “a matter for the harbour alone”.')).toEqual([
      'The foreign ministry',
    ]);
    expect(
      speakers('According to the Arden Port Authority, “the eastern gate will stay shut until June.”')[0],
    ).toContain('Arden Port Authority');
  });

  it('is whose turn it is in a transcript', () => {
    expect(
      speakers(
        'Tamsin Ode was asked about it on the radio by Henrik Sollberg.',
        '“SOLLBERG: Who pays for the gate?”',
        '“ODE: The ministry pays for the gate.”',
      ),
    ).toEqual(['Henrik Sollberg', 'Tamsin Ode']);
  });

  it('is each of two in one paragraph', () => {
    expect(
      speakers(
        '“The crane is safe to use,” said Henrik Sollberg. Tamsin Ode disagreed: “It should have been closed years ago.”',
      ),
    ).toEqual(['Henrik Sollberg', 'Tamsin Ode']);
  });

  it('is left open when the article does not say', () => {
    expect(speakers('“There is nothing so lonely as a harbour in the rain.”')).toEqual([null]);
  });
});

describe('a quotation', () => {
  it('is direct as a sentence and mixed as a part of one', () => {
    expect(
      read(
        '“We will open the gates again tomorrow,” Tamsin Ode said.',
        'She promised that the gates “will be forced open” before the end of the week.',
      ).map(({ quoteType }) => quoteType),
    ).toEqual(['direct', 'mixed']);
  });

  it.each([
    ['Harbour master Tamsin Ode called the decision “premature”.', 'Tamsin Ode'],
    ['Tamsin Ode, the mayor, said it was “deeply regrettable” that the gates had been shut.', 'Tamsin Ode'],
    ['Henrik Sollberg described the closure as “unnecessary” and went home.', 'Henrik Sollberg'],
    ['Petra Lindqvist thanked the council for what she called its “positive answer”.', 'Petra Lindqvist'],
    ['The minister, Petra Lindqvist, dismissed the reports as “pure fantasy”.', 'Petra Lindqvist'],
  ])('may be a word or two by which somebody judges: %j', (sentence, speaker) => {
    expect(read(sentence)).toMatchObject([{ quoteType: 'mixed', speaker }]);
  });

  it.each([
    'Tamsin Ode called the ship “Rosa Lind” after her aunt.',
    'Henrik Sollberg keeps a boat called “the widow” in the harbour.',
    'Tamsin Ode said the “quiet hours” would end on Friday.',
    'The dockers call the wind “the widow”.',
    'Petra Lindqvist described the plan, known as “quiet hours”, to the council.',
  ])('is no single word that names a thing: %j', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('is no title, nickname or term', () => {
    expect(
      read(
        'Her book, “The Salt and the Rope”, is out in May. They live near the so-called “Blue Mile” of the town.',
        'He appeared on “Harbour Lights Tonight,” a television show.',
      ),
    ).toEqual([]);
  });

  it('over several paragraphs is one', () => {
    const found = read(
      'On Tuesday Tamsin Ode, who runs the harbour office, wrote to the members of the council and said:',
      '“We ask for one thing only.',
      '“We ask for the keys to the gate.”',
    );
    expect(found.map(({ text }) => text)).toEqual([
      'We ask for one thing only.\n\n“We ask for the keys to the gate.',
    ]);
    expect(found[0]?.speaker).toBe('Tamsin Ode');
  });

  it('stands in the text at its offsets, whatever the text', () => {
    const word = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’s',
      'said',
      'Ode',
      'Tamsin Ode',
      'the official',
      'he',
      ',',
      '.',
      'gate',
      '(',
      ')',
      '—',
      ':',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 }),
        (paragraphs) => {
          const article = articleOf(
            [LEAD, ...paragraphs.map((words) => `Then ${words.join(' ')} it was over`)].join('\n\n'),
          );
          for (const { start, end, speaker, speakerSpan, confidence } of findQuotations(article)) {
            expect(article.text.slice(start, end).trim()).toBe(article.text.slice(start, end));
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
            expect(speaker === null).toBe(speakerSpan === null);
            if (speaker !== null) expect(article.text).toContain(speaker);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['ten thousand marks', '"'.repeat(10_000)],
    ['ten thousand opening marks', '“'.repeat(10_000)],
    ['an unclosed mark before a long text', `“${'the gate was shut. '.repeat(2_000)}`],
    ['marks in code and links', 'See `git log --grep="x"` and https://example.org/?q="a"&b=\'c\' for more.'],
  ])('is read out of %s without a crash', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });
});

describe('whom a pronoun means', () => {
  it('is never a place, a people or a word that only begins a sentence', () => {
    expect(
      speakers(
        'The harbour master, Nils Arvo, has sent two tugs to Nairobi. It was said that Uruguay would follow. “That is an invention,” he told this newspaper.',
      ),
    ).toEqual(['Nils Arvo']);
  });

  it('is who was introduced after the last quotation, not who spoke before', () => {
    expect(
      speakers(
        '“I push the cart to work,” said Henrik Sollberg, a mason.',
        'Both goals were scored by the forward Ibou Quiñamarca, who has a cold. “I need another pair of lungs,” he said.',
      ),
    ).toEqual(['Henrik Sollberg', 'Ibou Quiñamarca']);
  });

  it('is whoever went on speaking within a run of quotations', () => {
    expect(
      speakers('“We wait for the tide,” said Henrik Sollberg.', '“Then we sail for the islands,” he said.'),
    ).toEqual(['Henrik Sollberg', 'Henrik Sollberg']);
  });

  it('may be one of several who have no name', () => {
    expect(
      speakers(
        '“We stay where we are,” said Henrik Sollberg.',
        'There were nine clerks. One of them, who wanted no name in the paper, was the oldest. “They gave me the clock,” she said.',
      ),
    ).toEqual(['Henrik Sollberg', 'One of them']);
  });
});

describe('a description of whoever speaks', () => {
  it('is not the last speaker when it is another state’s president', () => {
    expect(
      speakers(
        'According to spokesman Trevor Hale, “nobody has come to us about it”.',
        'Chad’s president, on a visit to the docks, called the step “a lot of noise about a bridge”.',
      ),
    ).toEqual(['Trevor Hale', 'Chad’s president']);
  });

  it('stands behind “according to” and “in the words of”', () => {
    expect(speakers('“The road is watched by people we cannot see,” according to the gendarmerie.')).toEqual([
      'the gendarmerie',
    ]);
    expect(
      speakers('Arden keeps, in the words of one of those staying, “enough people to answer the telephone”.'),
    ).toEqual(['one of those staying']);
  });

  it('belongs to the name after its clause', () => {
    expect(
      speakers(
        'The man who sells tea by the gate, Nils Arvo, has done so for years. “I know how they all take it,” he said.',
      ),
    ).toEqual(['Nils Arvo']);
  });
});

describe('what stands between marks and nobody says', () => {
  it('is a nickname after “known as” and a term', () => {
    expect(speakers('He is known on the docks as “the admiral of fog”.')).toEqual([]);
    expect(
      speakers('The ministry’s phrase for all this is “quiet hours status”, a term that its clerks know.'),
    ).toEqual([]);
  });
});

describe('a name that signs a quotation', () => {
  const MORE =
    'The ferries are to sail again on Thursday, when the wind has turned and the harbour has been cleared of ice.';

  it('stands behind a dash on the same line', () => {
    expect(
      speakers('“We kept the lamps burning through the night.” – Tamsin Ode, of the harbour.', MORE),
    ).toEqual(['Tamsin Ode']);
  });

  it('stands behind a dash on a line of its own', () => {
    expect(
      speakers('“We kept the lamps burning through the night.”', '– Tamsin Ode, Minister of Harbours', MORE),
    ).toEqual(['Tamsin Ode']);
  });
});

describe('a running report', () => {
  it('is read entry by entry: a family name means the one whom its entry names', () => {
    expect(
      speakers(
        '4:40 p.m.',
        'Henrik Marsh, the harbour master, closed the gates. “The tide is too high for us,” Marsh said.',
        '3:15 p.m.',
        'Lena Marsh, who runs the ferries, sent her crews home. “Nobody sails tonight,” Marsh said.',
      ),
    ).toEqual(['Henrik Marsh', 'Lena Marsh']);
  });
});

describe('one of a party or people', () => {
  it('is a description and no name', () => {
    const found = speakers(
      'Petra Lindqvist spoke for the opposition. The Canadian was not pleased. “We were promised a bridge,” she said.',
    );
    expect(found).toEqual(['Petra Lindqvist']);
  });
});

describe('a first line that repeats the headline', () => {
  it('quotes nothing that the article does not quote again', () => {
    const line = 'Harbour master calls the closure ‘a very bitter pill’';
    const article = articleOf(`${line}\n\n“It is a very bitter pill for all of us,” said Tamsin Ode.`);
    expect(findQuotations({ ...article, headline: line })).toHaveLength(1);
  });
});

describe('a long row of marks', () => {
  it.each([['=*'], ['= * ']])('of %j hides no quotation behind it', (unit) => {
    const found = read(`${unit.repeat(5000)} “The tide is too high for all of us,” said Tamsin Ode.`);
    expect(found.map(({ text, speaker }) => [text, speaker])).toEqual([
      ['The tide is too high for all of us,', 'Tamsin Ode'],
    ]);
  });
});
