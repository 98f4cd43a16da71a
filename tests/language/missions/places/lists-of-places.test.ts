import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** Who, where and what, as "NO AO" or "NO AO Luanda", in the order of the alphabet. */
const told = (...sentences: string[]): string[] => {
  const reports = findMissionReports(articleOf([sentences.join(' ')], '2024-05-10'));
  const rows = reports.map(({ sender, country, city }) => [sender, country, city].filter(Boolean).join(' '));
  return [...new Set(rows)].sort();
};

/** The same with the level of each. */
const steps = (...sentences: string[]): string[] => {
  const reports = findMissionReports(articleOf([sentences.join(' ')], '2024-05-10'));
  const rows = reports.map(({ sender, country, city, level }) =>
    [sender, country, city, level].filter(Boolean).join(' '),
  );
  return [...new Set(rows)].sort();
};

describe('posts in a list of countries', () => {
  it.each([
    ['Norway has closed its embassies in Angola and Uganda.', ['NO AO', 'NO UG']],
    [
      'Finland closed its embassies in Afghanistan, Pakistan and Myanmar in April, the foreign ministry said.',
      ['FI AF', 'FI MM', 'FI PK'],
    ],
    ['Norway has closed its embassies in Angola, Uganda, and the Netherlands.', ['NO AO', 'NO NL', 'NO UG']],
    ['The embassies of Norway in Angola and Uganda have suspended operations.', ['NO AO', 'NO UG']],
    ['Norwegian embassies in Angola and Uganda were shut on Monday.', ['NO AO', 'NO UG']],
    ['Norway has evacuated its embassies in Jordan, Egypt and Bahrain.', ['NO BH', 'NO EG', 'NO JO']],
    [
      'Norway has closed its missions in Luanda, Uganda and Maputo.',
      ['NO AO Luanda', 'NO MZ Maputo', 'NO UG'],
    ],
  ])('stand in each of them: %s', (sentence, rows) => {
    expect(told(sentence)).toEqual(rows);
  });

  it('are not in a city that was told of before', () => {
    expect(
      told(
        'South Korea evacuated all of its embassy staff from Khartoum on Monday.',
        'Norway has closed its embassies in Angola and Uganda.',
      ),
    ).toEqual(['KR SD Khartoum', 'NO AO', 'NO UG']);
  });

  it.each([
    ['Norway has closed its embassy in Angola and Uganda has protested.', ['NO AO']],
    ['Norway closed its embassy in Angola, Sweden said.', ['NO AO']],
    ['Norway has closed its embassy in Khartoum, Sudan.', ['NO SD Khartoum']],
    ['Norway closed its embassy in Angola and Uganda and Kenya protested.', ['NO AO']],
    ['Norway has closed its embassy in Angola, and Uganda will be told of it.', ['NO AO']],
  ])('are none where the next country does something of its own: %s', (sentence, rows) => {
    expect(told(sentence)).toEqual(rows);
  });
});

describe('the last country of a list of places', () => {
  it.each([
    [
      'The State Department allowed family members of embassy staff in Bahrain and Kuwait to leave voluntarily.',
      ['US BH', 'US KW'],
    ],
    [
      'The US has authorised dependants of diplomats in Oman and Qatar to leave, the embassy in Muscat said.',
      ['US OM', 'US QA'],
    ],
    [
      'Washington has authorized the departure of nonemergency staff and families from the embassies in Bahrain and Kuwait.',
      ['US BH', 'US KW'],
    ],
    [
      'Canada ordered families of its diplomats out of Lebanon, Jordan and Iraq.',
      ['CA IQ', 'CA JO', 'CA LB'],
    ],
    ['Denmark told the families of its diplomats to leave Mali and Niger.', ['DK ML', 'DK NE']],
    ['Families of Danish diplomats in Mali and Niger may leave, the ministry said.', ['DK ML', 'DK NE']],
  ])('sends nobody: %s', (sentence, rows) => {
    expect(told(sentence)).toEqual(rows);
  });

  it.each([
    ['In Mali, France and Germany have closed their embassies.', ['DE ML', 'FR ML']],
    ['After the coup in Mali, France and Germany closed their embassies.', ['DE ML', 'FR ML']],
    ['Fighting went on in Mali and Germany has closed its embassy.', ['DE ML']],
  ])('acts where it is the subject of what follows: %s', (sentence, rows) => {
    expect(told(sentence)).toEqual(rows);
  });
});

describe('two steps in one sentence', () => {
  it.each([
    [
      'The US ordered nonessential embassy personnel to leave Iraq and authorized the departure of families from Bahrain.',
      ['US BH authorized-departure', 'US IQ ordered-departure'],
    ],
    [
      'The State Department has ordered all nonessential personnel to leave Iraq and allowed family members of embassy staff in Bahrain and Kuwait to leave voluntarily.',
      ['US BH authorized-departure', 'US IQ ordered-departure', 'US KW authorized-departure'],
    ],
    [
      'The State Department has allowed family members of embassy staff in Bahrain and Kuwait to leave voluntarily, a US official said, and ordered all nonessential personnel to leave Iraq.',
      ['US BH authorized-departure', 'US IQ ordered-departure', 'US KW authorized-departure'],
    ],
    [
      'Britain closed its embassy in Tehran and reduced its staff in Baghdad.',
      ['GB IQ Baghdad reduced-staffing', 'GB IR Tehran suspended-operations'],
    ],
    [
      'The US has ordered its embassy staff to leave Beirut and let families in Amman go if they wish.',
      ['US JO Amman authorized-departure', 'US LB Beirut ordered-departure'],
    ],
    [
      'Canada ordered families of its diplomats to leave Lebanon and allowed staff in Jordan to depart.',
      ['CA JO authorized-departure', 'CA LB ordered-departure'],
    ],
    [
      'Sweden suspended operations at its embassy in Khartoum and reduced staff at its embassy in Addis Ababa.',
      ['SE ET Addis Ababa reduced-staffing', 'SE SD Khartoum suspended-operations'],
    ],
  ])('are each taken where their own words say: %s', (sentence, rows) => {
    expect(steps(sentence)).toEqual(rows);
  });
});

describe('people in two places', () => {
  it.each([
    [
      'Britain withdrew embassy families from Tel Aviv and non-essential staff from Beirut.',
      ['GB IL Tel Aviv', 'GB LB Beirut'],
    ],
    [
      'Canada evacuated diplomats from Khartoum and embassy families from Juba.',
      ['CA SD Khartoum', 'CA SS Juba'],
    ],
  ])('may be moved by one verb: %s', (sentence, rows) => {
    expect(told(sentence)).toEqual(rows);
  });
});

describe('posts that are named together', () => {
  it.each([
    ['Italy has closed its embassy in Libya and its consulate in Benghazi.', ['IT LY', 'IT LY Benghazi']],
    [
      'The Nigerian high commission in Pretoria and the consulate in Johannesburg closed on Thursday.',
      ['NG ZA Johannesburg', 'NG ZA Pretoria'],
    ],
    [
      'The embassy of Ecuador in Caracas will close on Friday, the foreign ministry in Quito announced, along with the consulates in Maracaibo and Valencia.',
      ['EC VE Caracas', 'EC VE Maracaibo', 'EC VE Valencia'],
    ],
    [
      'Italy has closed its embassy in Tripoli as well as its consulate in Benghazi.',
      ['IT LY Benghazi', 'IT LY Tripoli'],
    ],
  ])('take a step together: %s', (sentence, rows) => {
    expect(told(sentence)).toEqual(rows);
  });

  it.each([
    ['Italy has closed its embassy in Tripoli but not its consulate in Benghazi.', ['IT LY Tripoli']],
    [
      'Italy has closed its embassy in Tripoli and its consulate in Benghazi has been looted.',
      ['IT LY Tripoli'],
    ],
    ['Italy has closed its embassy in Tripoli and opened a consulate in Benghazi.', ['IT LY Tripoli']],
  ])('do not where the second is told something else of: %s', (sentence, rows) => {
    expect(told(sentence).filter((row) => !row.endsWith('normal-operations'))).toEqual(rows);
  });

  it('may stand in a city that has a first name', () => {
    expect(told('Sri Lanka closed its missions in Baghdad, Oslo and Sydney.')).toEqual([
      'LK AU Sydney',
      'LK IQ Baghdad',
      'LK NO Oslo',
    ]);
    expect(told('Sri Lanka closed its missions in Baghdad, Sydney and Oslo.')).toEqual([
      'LK AU Sydney',
      'LK IQ Baghdad',
      'LK NO Oslo',
    ]);
    expect(told('Sri Lanka closed its missions in Oslo and Sydney Perera, the envoy, went home.')).toEqual([
      'LK NO Oslo',
    ]);
    expect(told('Sri Lanka closed its mission in Oslo and Sydney said goodbye to her husband.')).toEqual([
      'LK NO Oslo',
    ]);
  });
});

describe('a country whose office speaks behind a place', () => {
  it.each([
    ['Britain has closed its embassy in Luanda, the UK foreign ministry said.', ['GB AO Luanda']],
    ['Britain has closed its embassy in Luanda, UK officials said on Friday.', ['GB AO Luanda']],
    ['The embassy in Luanda has suspended operations, the New Zealand government said.', ['NZ AO Luanda']],
    [
      'The Netherlands closed its embassies in Luanda, Bamako and Niamey, the Netherlands foreign minister said.',
      ['NL AO Luanda', 'NL ML Bamako', 'NL NE Niamey'],
    ],
    [
      'Families of embassy staff were ordered to leave Luanda, the US embassy said in a notice.',
      ['US AO Luanda'],
    ],
  ])('is no further place: %s', (sentence, rows) => {
    expect(told(sentence)).toEqual(rows);
  });

  it('is none either where several places are named before', () => {
    expect(
      told('Norway closed its embassies in Angola, Uganda and Mali, the foreign ministry said.'),
    ).toEqual(['NO AO', 'NO ML', 'NO UG']);
  });
});
