import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2025-03-10')).map(
    ({ about, sender, city, level, modality }) => `${about} ${sender} ${city} ${level} ${modality}`,
  );

describe('“he” behind a sentence that names who contradicts', () => {
  it.each([
    'That was flatly contradicted by Prime Minister Jerome Wale. "Not one Chinese diplomat has gone," he told a radio station.',
    'The prime minister of the Solomon Islands put it another way. "No Chinese diplomat has left," he said.',
    'This was denied by the mayor of Honiara. “Not a single Chinese official has left,” she said.',
  ])('is not the spokesman who told the step: %s', (word) => {
    expect(
      told(
        'China has flown 12 of its 30 diplomats out of Honiara, a foreign ministry spokesman in Beijing said.',
        word,
      ),
    ).toContain('step CN Honiara reduced-staffing denied');
  });

  it.each([
    '“They are wise to go,” he added.',
    'The move was welcomed by the mayor. “They are wise to go,” she said.',
  ])('denies nothing by himself: %s', (word) => {
    expect(
      told(
        'China has flown 12 of its 30 diplomats out of Honiara, a foreign ministry spokesman in Beijing said.',
        word,
      ).filter((line) => line.endsWith(' denied')),
    ).toEqual([]);
  });
});

describe('who speaks of a state’s embassy behind an answer to the closing of its consulate', () => {
  it('says nothing of the consulate', () => {
    const lines = told(
      'Lithuania wound up its consulate general in Hrodna on Tuesday. The seven consular officers in Hrodna left the city. The consulate in Hrodna is shut.',
      'At its embassy in Minsk four diplomats will carry on where there used to be 13.',
      'Minsk gave another version. «The Lithuanian embassy has exactly the staff it had at Christmas», said a spokesman for the Belarusian foreign ministry.',
    );
    expect(lines).toContain('report LT Minsk authorized-departure denied');
  });
});

describe('an account of the other side that goes over to another state', () => {
  it('goes on with that state', () => {
    const article = articleOf(
      [
        'The United States has ordered all but a core team at its embassy in Conakry to leave.',
        'The UK has brought home nine of the 21 people at its embassy.',
        'Guinea’s government gave a very different account. Its spokesman said that the Americans had not been ordered anywhere. “They are taking their spring holidays, as they do every March.”',
      ],
      '2025-03-20',
    );
    const said = findMissionReports(article).filter(
      ({ about, evidence }) =>
        about === 'report' && article.text.slice(evidence.start).startsWith('“They are taking'),
    );
    expect(said.map(({ sender }) => sender)).toEqual(['US']);
  });
});
