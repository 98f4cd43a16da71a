import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type BotUnderTest, startBot } from '../support/discord/bot-under-test.ts';
import { readMessage } from '../support/discord/read-message.ts';

const CITIES =
  'Abuja Accra Algiers Amman Ankara Asmara Astana Baku Bamako Beirut Belgrade Bishkek Cairo Caracas Conakry Dakar Dhaka Djibouti Harare Juba Kabul Kampala Kigali Lima Luanda Lusaka Manila Minsk Nairobi Niamey Quito Rabat Tbilisi Tehran Tripoli Tunis'.split(
    ' ',
  );

const article = (...sentences: readonly string[]): string =>
  `---\npublisher: The Quay Post\nheadline: A headline that nobody needs to read in a list\ndatePublished: 2030-06-01\n---\n${sentences.join('\n\n')}\n`;

const articles = Object.fromEntries([
  ...CITIES.map((city, number) => [
    `${city.toLowerCase()}.md`,
    article(
      number % 2 === 0
        ? `Norway suspended operations at its embassy in ${city}, the foreign ministry said.`
        : `Norway authorized the departure of family members from its embassy in ${city}, the foreign ministry said.`,
    ),
  ]),
  [
    'sudan.md',
    article(
      'The United States ordered nonessential staff to leave its embassy in Khartoum, the State Department said.',
      'Britain suspended operations at its embassy in Khartoum, the Foreign Office said.',
      'Germany authorized the departure of family members from its embassy in Khartoum, the Foreign Ministry said.',
      'A Sudanese government source denied that the United States had ordered staff to leave its embassy in Khartoum.',
    ),
  ],
]);

let test: BotUnderTest;
beforeAll(async () => {
  test = await startBot({ commands, articles });
});
afterAll(() => test.close());

async function pagesOf(options: Record<string, string>) {
  const pages: ReturnType<typeof readMessage>[] = [];
  let { message } = await test.discord.slash('status', options).answered();
  for (;;) {
    if (!message) throw new Error('no message');
    const page = readMessage(message);
    pages.push(page);
    if (!page.buttons.some((label) => label.startsWith('More'))) return pages;
    ({ message } = await test.discord.press(message, 'More').answered());
  }
}

describe('the overview of many posts', () => {
  it('counts them by level first, and names the level once a page over a line for each post', async () => {
    const [first, ...others] = await pagesOf({});
    expect(first?.lines[1]).toBe('39 posts not at normal operations as of 15 Jun 2030');
    expect(first?.lines[2]).toBe('19 suspended operations · 1 ordered departure · 19 authorized departure');
    expect(first?.lines[3]).toBe('▰▰▰▰ suspended operations, in effect, reported:');
    expect(first?.lines[4]).toMatch(/^Norway’s Embassy \w+ · 1 Jun 2030 \[1\]$/);
    expect(first?.text.match(/suspended operations, in effect/g)).toHaveLength(1);
    expect(others.length).toBeLessThan(5);
  });

  it('has every post on one page or another, its source without a headline, and buttons for posts of that page', async () => {
    const pages = await pagesOf({});
    const text = pages.map((page) => page.text).join('\n');
    for (const city of CITIES) expect(text).toContain(`Embassy ${city} · `);
    expect(text).not.toContain('A headline');
    for (const page of pages) {
      const cities = page.buttons.filter((label) => CITIES.includes(label));
      expect(cities.length).toBeGreaterThan(2);
      for (const city of cities) expect(page.text).toContain(`Embassy ${city} · `);
    }
  });
});

describe('the status of a country with several posts', () => {
  it('lists them all at a glance before it tells of each', async () => {
    const [first] = await pagesOf({ place: 'sudan' });
    expect(first?.lines.slice(2, 5).sort()).toEqual(
      [
        '▰▱▱▱ Germany’s Embassy Khartoum: authorized departure, in effect',
        '▰▰▰▰ UK Embassy Khartoum: suspended operations, in effect',
        '▰▰▰▱ US Embassy Khartoum: ordered departure, in effect · ⚠ disputed',
      ].sort(),
    );
  });

  it('names the post over what disputes its state, on whatever page that stands', async () => {
    for (const page of await pagesOf({ place: 'sudan' })) {
      const at = page.lines.findIndex((line) => line.includes('Disputed by'));
      if (at < 0) continue;
      const names = page.lines.slice(0, at).filter((line) => /^\S+ Embassy Khartoum: .*reported/.test(line));
      expect(names.at(-1)).toContain('US Embassy Khartoum: ordered departure');
      return;
    }
    throw new Error('no dispute is shown');
  });
});
