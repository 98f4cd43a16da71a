import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/console/read-arguments.ts';
import { startBotProcess } from '../support/bot-process.ts';

describe('the arguments of the program', () => {
  it('are lines to answer, and flags wherever they stand', () => {
    expect(readArguments(['--ask', '/status cebu', '--json', 'who left?'])).toEqual({
      kind: 'run',
      console: true,
      json: true,
      lines: ['/status cebu', 'who left?'],
    });
    expect(readArguments([])).toEqual({ kind: 'run', console: false, json: false, lines: [] });
  });

  it.each([
    ['--jsn', 'There is no option --jsn. Did you mean --json?'],
    ['-j', 'There is no option -j.'],
    ['--since=2024-01-01', 'There is no option --since=2024-01-01.'],
  ])('are refused when %s looks like a flag and is none', (flag, message) => {
    expect(readArguments(['--ask', flag, 'who left?'])).toEqual({ kind: 'unknown', message });
  });

  it('ask for help with --help or -h, whatever else they say', () => {
    expect(readArguments(['--ask', '--help'])).toEqual({ kind: 'help' });
    expect(readArguments(['--ask', '-h', '--jsn'])).toEqual({ kind: 'help' });
  });

  it('are questions when they begin with a dash and are no word, and whatever stands after --', () => {
    const dashed = ['- who left?', '-5 degrees where?', '--why did they leave?'];
    expect(readArguments(['--ask', ...dashed])).toMatchObject({ lines: dashed });
    expect(readArguments(['--ask', '--', '--jsn'])).toMatchObject({ lines: ['--jsn'] });
  });
});

describe('the program', () => {
  it('says what it takes and ends with 2 when it does not know a flag', async () => {
    const bot = startBotProcess({}, { args: ['--ask', '--jsn'] });
    expect(await bot.ended).toBe(2);
    expect(bot.lines[0]).toBe('There is no option --jsn. Did you mean --json?');
    expect(bot.lines[1]).toMatch(/^Usage: /);
  });

  it('shows what it takes and ends with 0 when it is asked for help', async () => {
    const bot = startBotProcess({}, { args: ['--ask', '--help'] });
    expect(await bot.ended).toBe(0);
    expect(bot.lines[0]).toMatch(/^Usage: /);
  });
});
