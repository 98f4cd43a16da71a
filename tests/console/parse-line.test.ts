import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand } from '../../commands/declaration.ts';
import { parseLine } from '../../src/console/parse-line.ts';

const answer = () => ({ kind: 'help' as const, commands: [] });
const shared = { description: 'd', example: '/e', access: 'everyone', reply: 'private', answer } as const;
const status = defineCommand({
  ...shared,
  name: 'status',
  options: z.object({
    place: z.string().max(100).optional(),
    as_of: z.string().max(40).optional(),
    from: z.string().max(60).optional(),
  }),
});
const ask = defineCommand({
  ...shared,
  name: 'ask',
  options: z.object({ question: z.string().max(1000), since: z.string().max(40).optional() }),
});
const reload = defineCommand({
  ...shared,
  name: 'reload',
  options: z.object({ confirm: z.boolean().optional() }),
});
const add = defineCommand({ ...shared, name: 'add', options: z.object({ file: z.string() }) });
const undo = defineCommand({ ...shared, name: 'undo', options: z.object({}) });
const commands = [status, ask, reload, { name: 'article', description: 'd', subcommands: [add, undo] }];
const valuesOf = (line: string) => {
  const parsed = parseLine(line, commands);
  return 'values' in parsed ? { name: parsed.name, ...parsed.values } : parsed;
};

describe('a line of the console', () => {
  it('names options as Discord writes them', () => {
    expect(valuesOf('/status place:baghdad as_of:2020-12-15')).toEqual({
      name: 'status',
      place: 'baghdad',
      as_of: '2020-12-15',
    });
  });

  it('gives the first words without a name to the first option', () => {
    expect(valuesOf('/status tel aviv from:United States')).toEqual({
      name: 'status',
      place: 'tel aviv',
      from: 'United States',
    });
  });

  it('is a question when it does not begin with a slash', () => {
    expect(valuesOf('how many troops remain?')).toEqual({ name: 'ask', question: 'how many troops remain?' });
  });

  it('leaves a name that is no option of the command in the text', () => {
    expect(valuesOf('/ask Trump: what did he say? from: whom?')).toEqual({
      name: 'ask',
      question: 'Trump: what did he say? from: whom?',
    });
  });

  it('says which options there are when a name with a value behind it is none of the command', () => {
    expect(valuesOf('/status baghdad since:2020')).toEqual({
      code: 'invalid-option',
      message: '/status has no option `since`. It has: place, as_of, from.',
    });
    expect(valuesOf('/status place:Baghdad form:Norway')).toMatchObject({
      message: '/status has no option `form`. Did you mean `from`? It has: place, as_of, from.',
    });
  });

  it('says so too where an option takes the name of something, however long names can be', () => {
    const catalogue = defineCommand({
      ...shared,
      name: 'catalogue',
      options: z.object({ author: z.string().max(100).optional(), book: z.string().max(4_096).optional() }),
      suggest: { book: () => [] },
    });
    expect(parseLine('/catalogue author:Brandt shelf:north', [catalogue])).toMatchObject({
      message: '/catalogue has no option `shelf`. It has: author, book.',
    });
  });

  it('leaves times, addresses and what is asked in so many words alone', () => {
    expect(valuesOf('/status "port au prince: harbour:west"')).toMatchObject({ name: 'status' });
    expect(valuesOf('/ask is https://a.example/x at 10:30 note:this true?')).toMatchObject({ name: 'ask' });
    expect(valuesOf('what does note:this mean?')).toMatchObject({ name: 'ask' });
  });

  it('takes quotes around a value off, and protects what stands in them', () => {
    expect(valuesOf('/status "tel aviv"')).toEqual({ name: 'status', place: 'tel aviv' });
    expect(valuesOf('/ask question:"was it since: noon" since:2020-01-01')).toEqual({
      name: 'ask',
      question: 'was it since: noon',
      since: '2020-01-01',
    });
  });

  it('keeps quotes that are part of the value', () => {
    expect(valuesOf('/ask question:"Green Zone" is where?')).toEqual({
      name: 'ask',
      question: '"Green Zone" is where?',
    });
  });

  it('keeps the marks of two quotations in one value', () => {
    expect(valuesOf('/ask "Green Zone" and "Pod Force One"')).toEqual({
      name: 'ask',
      question: '"Green Zone" and "Pod Force One"',
    });
  });

  it('says what has to follow the name of a group', () => {
    expect(valuesOf('/article')).toMatchObject({
      code: 'unknown-command',
      message: '/article needs to be followed by what to do. There are: /article add, /article undo.',
    });
  });

  it('has subcommands after the name', () => {
    expect(valuesOf('/article add file:./new one.md')).toEqual({ name: 'article add', file: './new one.md' });
  });

  it('reads true and false for an option that is one of them', () => {
    expect(valuesOf('/reload confirm:true')).toEqual({ name: 'reload', confirm: true });
  });

  it('says which commands there are when the command is unknown, and the near one', () => {
    expect(valuesOf('/stauts baghdad')).toMatchObject({
      code: 'unknown-command',
      message: expect.stringContaining('Did you mean /status?'),
    });
    expect(valuesOf('/article remov x')).toMatchObject({
      code: 'unknown-command',
      message: expect.stringContaining('/article add'),
    });
  });

  it('calls a subcommand by its whole name when it takes no options', () => {
    expect(valuesOf('/article undo twice')).toEqual({
      code: 'invalid-option',
      message: '/article undo takes no options.',
    });
  });

  it('refuses an option given twice', () => {
    expect(valuesOf('/status baghdad place:erbil')).toMatchObject({
      code: 'invalid-option',
      message: expect.stringContaining('`place` is given twice'),
    });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (line) => void parseLine(line, commands)));
    fc.assert(fc.property(fc.string(), (line) => void parseLine(`/${line}`, commands)));
  });
});
