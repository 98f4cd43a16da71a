import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand, optionsOf } from '../../commands/declaration.ts';
import { commands } from '../../commands/index.ts';
import { runCommand } from '../../commands/run-command.ts';
import type { Context } from '../../src/answers/context.ts';
import { InvalidOption } from '../../src/answers/invalid-option.ts';

const command = defineCommand({
  name: 'probe',
  description: 'd',
  example: '/probe word:one',
  access: 'everyone',
  reply: 'private',
  options: z.object({
    word: z.string().min(1).max(5).describe('A word'),
    colour: z.enum(['red', 'blue']).optional().describe('A colour'),
    loud: z.boolean().optional(),
  }),
  answer: () => ({ kind: 'help', commands: [] }),
});
const context = {
  knowledge: { version: 'v1', newestArticle: null, rejected: [], article: () => undefined },
} as unknown as Context;
const complaint = async (values: Record<string, string | boolean>): Promise<string> => {
  const error = await runCommand(command, context, values).catch((thrown: unknown) => thrown);
  if (!(error instanceof InvalidOption)) throw new Error(`no complaint about ${JSON.stringify(values)}`);
  return error.message;
};

describe('running a command', () => {
  it('adds to the answer the version it was made from', async () => {
    const { answer, options } = await runCommand(command, context, { word: 'one' });
    expect(answer).toMatchObject({ kind: 'help', corpusVersion: 'v1', sources: [] });
    expect(options).toEqual({ word: 'one' });
  });

  it('says what is missing, with an example', async () => {
    expect(await complaint({})).toBe('`word` is missing. For example: /probe word:one');
  });

  it('says how long a text may be', async () => {
    expect(await complaint({ word: 'endless' })).toContain('at most 5');
  });

  it('says which values are accepted', async () => {
    expect(await complaint({ word: 'one', colour: 'green' })).toContain('red, blue');
  });

  it('says what type is wanted', async () => {
    expect(await complaint({ word: 'one', loud: 'maybe' })).toContain('true or false');
  });

  it('refuses an option that the command does not have', async () => {
    expect(await complaint({ word: 'one', size: 'big' })).toContain('`size`');
  });
});

describe('the declared commands', () => {
  const leaves = commands.flatMap((entry) => ('subcommands' in entry ? [...entry.subcommands] : [entry]));

  it('keep the limits that Discord sets to names and descriptions', () => {
    for (const entry of [...commands, ...leaves]) {
      expect(entry.name).toMatch(/^[a-z]{1,32}$/);
      expect(entry.description.length).toBeGreaterThan(0);
      expect(entry.description.length).toBeLessThanOrEqual(100);
    }
    for (const option of leaves.flatMap((leaf) => optionsOf(leaf))) {
      expect(option.name).toMatch(/^[a-z_]{1,32}$/);
      expect(option.description.length).toBeGreaterThan(0);
      expect(option.description.length).toBeLessThanOrEqual(100);
    }
  });

  it('put required options first, as Discord demands', () => {
    for (const leaf of leaves) {
      const required = optionsOf(leaf).map((option) => option.required);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    }
  });
});
