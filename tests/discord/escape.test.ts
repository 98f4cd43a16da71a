import { escapeMarkdown } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/discord/display/escape.ts';
import { shorten } from '../../src/discord/display/shorten.ts';
import { shown } from '../../src/discord/display/shown.ts';
import { visibleText } from '../../src/discord/display/visible-text.ts';
import { effectsOf, parseMarkdown, visibleOf } from '../support/discord/markdown.ts';
import { HOSTILE, hostileText } from './hostile.ts';

const read = (markdown: string) => {
  const blocks = parseMarkdown(markdown);
  return {
    kinds: blocks.map(({ type }) => type).filter((type) => type !== 'line'),
    effects: blocks.flatMap((block) =>
      block.type === 'codeblock' ? ['codeblock'] : effectsOf(block.children),
    ),
    text: blocks
      .map((block) => (block.type === 'codeblock' ? block.text : visibleOf(block.children)))
      .join('\n'),
  };
};

describe('escaped text', () => {
  it.each(HOSTILE)('does nothing and shows itself: %j', (hostile) => {
    for (const text of [hostile, `before ${hostile} after`, `${hostile}${hostile}`]) {
      expect(read(escapeText(text))).toEqual({ kinds: [], effects: [], text: visibleText(text) });
    }
  });

  it('does nothing and shows itself, whatever it is', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(read(escapeText(text))).toEqual({ kinds: [], effects: [], text: visibleText(text) });
      }),
    );
  });

  it('does nothing either where discord.js’s own function lets something through', () => {
    const all = { heading: true, bulletedList: true, numberedList: true, maskedLink: true };
    for (const text of ['@everyone', '<@1>', '<t:1:R>', 'https://evil.example', ':skull:', '-# small']) {
      const theirs = read(escapeMarkdown(text, all));
      expect(theirs.effects.length + theirs.kinds.length).toBeGreaterThan(0);
      expect(read(escapeText(text)).effects).toEqual([]);
    }
  });

  it('holds nothing unseen', () => {
    fc.assert(
      fc.property(
        hostileText(),
        (text) => !/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(visibleText(text)),
      ),
    );
  });

  it('shows a hard-wrapped paragraph as one line and keeps paragraphs apart', () => {
    expect(visibleText('one\ntwo\r\nthree\n\n  four')).toBe('one two three\nfour');
  });
});

describe('shortened text', () => {
  it('ends between words, and never grows', () => {
    expect(shorten('The embassy stays open today', 20)).toBe('The embassy stays…');
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 0, max: 500 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(text.startsWith(short.replace(/…$/, '')) || text === short).toBe(true);
      }),
    );
  });

  it('stays within its limit after escaping', () => {
    fc.assert(
      fc.property(
        hostileText(),
        fc.integer({ min: 1, max: 300 }),
        (text, limit) => shown(text, limit).length <= limit,
      ),
    );
  });
});
