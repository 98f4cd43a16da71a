import { expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

it('shows “no embassy has closed” beside each mission that was reported to have', async () => {
  const knowledge = await knowledgeOf({
    'a.md': file(
      '2024-05-10',
      'Germany has closed its embassy in Juba. Kenya’s embassy in Juba is working as usual.',
    ),
    'b.md': file(
      '2024-05-12',
      '“No embassy in Juba has closed,” the deputy foreign minister of South Sudan said.',
    ),
  });
  const { missions } = answerStatus(knowledge, { place: 'Juba', asOf: '2024-05-20' });
  expect(missions.map(({ sendingState }) => sendingState).sort()).toEqual(['Germany', 'Kenya']);
  const disputes = (state: string) =>
    missions
      .find(({ sendingState }) => sendingState === state)
      ?.disputes.map(({ citation }) => citation.article);
  expect(disputes('Germany')).toEqual(['b']);
  expect(disputes('Kenya')).toEqual([]);
});

it.each([
  'The foreign ministry of South Sudan said on Sunday that every foreign mission in Juba was at work.',
  '“All embassies in Juba are open and working normally,” the deputy foreign minister of South Sudan said.',
])('shows “%s” beside a mission that was reported to have closed', async (words) => {
  const knowledge = await knowledgeOf({
    'a.md': file(
      '2024-05-10',
      'Germany has closed its embassy in Juba. Kenya’s embassy in Juba is working as usual.',
    ),
    'b.md': file('2024-05-12', words),
  });
  const { missions } = answerStatus(knowledge, { place: 'Juba', asOf: '2024-05-20' });
  expect(missions.map(({ sendingState }) => sendingState).sort()).toEqual(['Germany', 'Kenya']);
  expect(missions.find(({ sendingState }) => sendingState === 'Germany')?.disputes).toHaveLength(1);
  expect(missions.find(({ sendingState }) => sendingState === 'Kenya')?.disputes).toEqual([]);
});

it('takes “all its embassies are open” for those of the state that says so', async () => {
  const knowledge = await knowledgeOf({
    'a.md': file('2024-05-10', 'Germany has closed its embassy in Juba.'),
    'b.md': file(
      '2024-05-12',
      'Kenya said on Sunday that all its embassies are open and that its embassy in Juba is working as usual.',
    ),
  });
  const { missions } = answerStatus(knowledge, { place: 'Juba', asOf: '2024-05-20' });
  expect(missions.find(({ sendingState }) => sendingState === 'Germany')?.disputes).toEqual([]);
});

it('says nothing of missions in another city than the one it names', async () => {
  const knowledge = await knowledgeOf({
    'a.md': file(
      '2024-05-10',
      'Germany has closed its consulate in Lahore.',
      'Japan has closed its consulate in Karachi.',
    ),
    'b.md': file('2024-05-12', '“No consulate in Karachi has closed,” the governor of Sindh said.'),
  });
  const shown = (place: string) =>
    answerStatus(knowledge, { place, asOf: '2024-05-20' }).missions.map(
      ({ sendingState, disputes }) => `${sendingState} ${disputes.length}`,
    );
  expect(shown('Lahore')).toEqual(['Germany 0']);
  expect(shown('Karachi')).toEqual(['Japan 1']);
});

it('shows what the host says of diplomats at large beside each step of a state, once', async () => {
  const knowledge = await knowledgeOf({
    'a.md': file(
      '2024-05-10',
      'Germany has withdrawn half of its diplomats from Juba. Italy has ordered the families of its embassy staff to leave Juba.',
    ),
    'b.md': file(
      '2024-05-12',
      'Italy’s order to the families of its embassy in Juba is in force. The foreign minister of South Sudan dismissed reports that diplomats were leaving Juba.',
    ),
  });
  const { missions } = answerStatus(knowledge, { place: 'Juba', asOf: '2024-05-20' });
  const disputes = (state: string) =>
    missions.find(({ sendingState }) => sendingState === state)?.disputes.length;
  expect(disputes('Germany')).toBe(1);
  expect(disputes('Italy')).toBe(1);
});

it('shows what the host says of all consulates beside no embassy', async () => {
  const knowledge = await knowledgeOf({
    'a.md': file(
      '2024-05-10',
      'Germany has closed its consulate in Lahore.',
      'Japan has closed its embassy in Islamabad.',
    ),
    'b.md': file(
      '2024-05-12',
      'In Islamabad the interior minister of Pakistan held a press conference. “There is not one consulate shut in this country,” he said.',
    ),
  });
  const disputes = (place: string) =>
    answerStatus(knowledge, { place, asOf: '2024-05-20' }).missions.map(({ disputes: all }) => all.length);
  expect(disputes('Lahore')).toEqual([1]);
  expect(disputes('Islamabad')).toEqual([0]);
});

it('shows it beside a step that was taken by then and is told later', async () => {
  const knowledge = await knowledgeOf({
    'a.md': file('2024-05-12', 'No embassy in Juba has closed, the foreign minister of South Sudan said.'),
    'b.md': file('2024-05-14', 'Germany closed its embassy in Juba on 11 May 2024.'),
    'c.md': file('2024-05-15', 'Norway has closed its embassy in Juba.'),
  });
  const { missions } = answerStatus(knowledge, { place: 'Juba', asOf: '2024-05-20' });
  expect(missions.map(({ sendingState, disputes }) => `${sendingState} ${disputes.length}`).sort()).toEqual([
    'Germany 1',
    'Norway 0',
  ]);
});
