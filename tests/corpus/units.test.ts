import { describe, expect, it } from 'vitest';
import { articleWith, paragraphsOf } from './article-of.ts';

const wrapped = `The legation on Quay Road has stood in Sarn since before there was a
bridge over the river. That could soon be over. The ministry is
thinking of moving it to the hills, where the roads are new and nobody
lives.

The clerks of the ministry insist that nothing has been decided so far.
"We have seen a paper," one of them said on Monday, "and we have not yet
signed it."`;

describe('paragraphs', () => {
  it('joins the lines of hard-wrapped paragraphs', () => {
    expect(paragraphsOf(articleWith(wrapped))).toEqual(wrapped.split('\n\n'));
  });

  it('joins a line that breaks early behind a word that no sentence ends with', () => {
    const body = `The ministry has picked up its Sarn legation and put it down in
Velm. Nine of its people took the morning boat across the water, with
a cat.

${wrapped}`;
    expect(paragraphsOf(articleWith(body))).toEqual(body.split('\n\n'));
  });

  it('joins a line that breaks early before a day', () => {
    const body = `The gate was untouched and people were lining up for papers on
Tuesday as on any other day, with a cat among them that nobody knew.

${wrapped}`;
    expect(paragraphsOf(articleWith(body))).toEqual(body.split('\n\n'));
  });

  it('keeps a crosshead above a wrapped paragraph apart from it', () => {
    const body = `${wrapped}

What the clerks of the ministry have not yet said
Velm is where the legation may go, and nobody there has been asked by
anyone.`;
    expect(paragraphsOf(articleWith(body)).slice(2)).toEqual([
      'What the clerks of the ministry have not yet said',
      'Velm is where the legation may go, and nobody there has been asked by\nanyone.',
    ]);
  });

  it('reads one paragraph a line where there are no blank lines', () => {
    const lines = [
      'The legation in Sarn shut its gate on Monday, the ministry said, and sent home everybody whom it did not need.',
      '“We are not leaving,” the envoy said.',
      'He has three guards and a telephone, which is what the treaty asks for, and a car that nobody has driven since May.',
      'Nobody else spoke.',
    ];
    expect(paragraphsOf(articleWith(lines.join('\n')))).toEqual(lines);
  });

  it('keeps list items apart in a hard-wrapped text', () => {
    const body = `${wrapped}\n\n- Keep half a tank of fuel in the car at all times, and a can of it in\n  the shed.\n- Stay away from the bridge.`;
    expect(paragraphsOf(articleWith(body)).slice(2)).toEqual([
      '- Keep half a tank of fuel in the car at all times, and a can of it in\n  the shed.',
      '- Stay away from the bridge.',
    ]);
  });

  it('does not join short lines of verse or a list of headlines', () => {
    const body =
      'The legation in Sarn shut its gate on Monday, the ministry said.\n\nRelated Articles\nBoats return to the old harbour of Sarn\nSeven myths about the river and its gold';
    expect(paragraphsOf(articleWith(body))).toEqual([
      'The legation in Sarn shut its gate on Monday, the ministry said.',
    ]);
  });
});
