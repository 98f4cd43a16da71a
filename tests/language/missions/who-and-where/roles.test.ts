import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** Who does what where, of the last step that is told. */
const lastStep = (...paragraphs: string[]): (string | null)[] => {
  const report = findMissionReports(articleOf(paragraphs, '2024-05-10')).at(-1);
  return report ? [report.sender, report.country, report.level, report.modality] : [];
};

const read = (...paragraphs: string[]) => findMissionReports(articleOf(paragraphs, '2024-05-10'));

describe('who does a step', () => {
  it('is a state in capitals too', () => {
    expect(lastStep("SPAIN'S embassy in Gaborone could be stripped to a crew of six.")).toEqual([
      'ES',
      'BW',
      'reduced-staffing',
      'considered',
    ]);
  });

  it('is told behind the dateline, whose March is a month', () => {
    const reports = findMissionReports(
      articleOf(
        [
          'GABORONE, March 7 (Kgalagadi Wire) - Husbands of Danish diplomats in Botswana may fly home if they wish, Copenhagen said.',
        ],
        '2024-03-07',
      ),
    );
    expect(new Set(reports.map(({ sender, level }) => `${sender} ${level}`))).toEqual(
      new Set(['DK authorized-departure']),
    );
  });

  it('is the state whose office a speaker holds', () => {
    expect(
      lastStep(
        'Spain has closed its embassy in Gaborone.',
        'The Ambassador of the Republic of Ghana, Efua Addo, denied that her country has the intention to shut her embassy.',
      ),
    ).toEqual(['GH', 'BW', 'suspended-operations', 'denied']);
  });

  it('is the department that newsrooms call “State”, and the Crown', () => {
    expect(
      lastStep(
        'Spain has closed its embassy in Gaborone.',
        'State has authorised family members and non-emergency staff to leave Botswana.',
      ),
    ).toEqual(['US', 'BW', 'authorized-departure', 'in-effect']);
    expect(
      lastStep(
        'Spain has closed its embassy in Gaborone.',
        "Her Majesty's Government has ordered the families of its diplomats in Gaborone to leave.",
      ),
    ).toEqual(['GB', 'BW', 'ordered-departure', 'in-effect']);
  });

  it.each([
    "Those of Australia's Maseru diplomats who have children have been ordered to leave.",
    'The relatives of Australians at the embassy have been ordered to leave.',
    'The Australian notice tells the families at the embassy to leave by Friday.',
  ])('is whom the sentence names, however it does: %s', (sentence) => {
    expect(lastStep('Shots were fired in Maseru, the capital of Lesotho.', sentence)).toEqual([
      'AU',
      'LS',
      'ordered-departure',
      'in-effect',
    ]);
  });

  it('is the owner of the post that the sentence named before “the post”', () => {
    expect(
      lastStep(
        'Movers left the Danish embassy in Gaborone on Saturday, the last day allowed by Botswana, and the post ceased to exist.',
      ),
    ).toEqual(['DK', 'BW', 'suspended-operations', 'in-effect']);
  });

  it('is a capital that pays and is no city of a list', () => {
    expect(
      lastStep(
        'Shots were fired in Maseru, the capital of Lesotho.',
        'Those at the embassy with children are at liberty to fly home on a plane laid on by Lima, the chargé said.',
      ),
    ).toEqual(['PE', 'LS', 'authorized-departure', 'in-effect']);
    expect(
      read(
        'Peru granted embassy staff in Maseru, Gaborone and Lusaka permission to send their children home.',
      )
        .map(({ sender, country }) => `${sender} ${country}`)
        .sort(),
    ).toEqual(['PE BW', 'PE LS', 'PE ZM']);
  });

  it('is the people of the sentence before, where “theirs” are spoken of', () => {
    expect(
      lastStep(
        'Spain has ordered the families of its diplomats in Gaborone back.',
        'Our Danish neighbours have nobody to wave to. Their embassy is shut, and has been since March.',
      ),
    ).toEqual(['DK', 'BW', 'suspended-operations', 'in-effect']);
  });

  it('is neither “a European embassy” nor the United Nations', () => {
    expect(
      read(
        'Spain has closed its embassy in Gaborone. The European embassies in Gaborone are debating whether to cut staff.',
        'A UN aid flight was cancelled, and non-emergency staff were ordered to leave.',
      ).filter(({ sender }) => sender !== 'ES'),
    ).toEqual([]);
  });

  it('is the owner of the post that “it” goes back to, whoever acted before', () => {
    expect(
      lastStep(
        'Spain resumed work at its embassy in Gaborone on Monday.',
        'I walked on to what used to be the Danish embassy. It is shut, and has been since March.',
      ),
    ).toEqual(['DK', 'BW', 'suspended-operations', 'in-effect']);
  });

  it('is the state whose spokesman says it of a post without another owner', () => {
    expect(
      lastStep(
        'Spain has closed its embassy in Gaborone.',
        '“Nobody at Embassy Gaborone has been instructed to leave,” a State Department spokesman said.',
      ),
    ).toEqual(['US', 'BW', 'ordered-departure', 'denied']);
  });
});

describe('where a step is taken', () => {
  it('is the city of another consulate for a consulate without one, not the capital', () => {
    const reports = findMissionReports(
      articleOf(
        [
          'SYLHET: Peru closed its consulate in Sylhet on Monday. Its embassy in Dhaka works as before.',
          'The Danes, whose consulate stands next door, have closed it too.',
        ],
        '2024-05-10',
      ),
    );
    expect(reports.at(-1)).toMatchObject({ sender: 'DK', city: 'Sylhet', level: 'suspended-operations' });
  });

  it('is the city of the post that “that mission” points at, whatever it does elsewhere', () => {
    expect(
      read(
        'Chile has closed its consulate in Cebu. Callers may approach the embassy in Manila.',
        'That mission is functioning normally and will hold a fair at Davao in May.',
      ).at(-1),
    ).toMatchObject({ sender: 'CL', city: 'Manila', level: 'normal-operations' });
  });

  it('is not where a post has been meanwhile', () => {
    expect(read('The Czech embassy reopened in Juba after two years in Kampala.').at(-1)).toMatchObject({
      sender: 'CZ',
      city: 'Juba',
      level: 'normal-operations',
    });
  });
});

describe('a post with a country before it', () => {
  it('is owned by that country where the article is about another', () => {
    const reports = read(
      'Shooting went on in Honiara, the capital of Solomon Islands.',
      'Solomon Islands has seen riots for a week. Wellington will let families at the New Zealand High Commission in Honiara come home.',
    );
    expect(reports.at(-1)).toMatchObject({ sender: 'NZ', country: 'SB', level: 'authorized-departure' });
  });
});

describe('what tells no step', () => {
  it.each([
    'The Norwegian embassy in Maputo asked that enquiries be directed to Oslo.',
    'A bomb went off in a sushi bar 300 yards from the British embassy in Lima.',
    'The American embassy in Lima is closed on Thursday because a generator is being replaced.',
  ])('is left alone: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('is a negation in the phrase before the statement', () => {
    expect(
      read('With the fighting showing no sign of abating, India has closed its consulate in Medan.').at(-1),
    ).toMatchObject({ level: 'suspended-operations', modality: 'in-effect' });
  });
});
