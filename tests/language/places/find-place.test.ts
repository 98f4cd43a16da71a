import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/language/missions/words/mentions.ts';
import { tokensOf } from '../../../src/language/missions/words/tokens.ts';
import { COUNTRIES } from '../../../src/language/places/countries.ts';
import { findAskedPlace, findPlace, nearPlaces } from '../../../src/language/places/find-place.ts';
import { capitalOf } from '../../../src/language/places/gazetteer.ts';

describe('the gazetteer', () => {
  it.each([
    ['kyiv', 'Kyiv', 'UA'],
    ['Kiev', 'Kyiv', 'UA'],
    ['KYÏV', 'Kyiv', 'UA'],
    ['Rangoon', 'Yangon', 'MM'],
    ['N’Djamena', "N'Djamena", 'TD'],
    ['ndjamena', "N'Djamena", 'TD'],
    ['Georgetown, Guyana', 'Georgetown', 'GY'],
    ['Arbil', 'Erbil', 'IQ'],
    ['Sana’a', 'Sanaa', 'YE'],
    ['Kuwait', 'Kuwait', 'KW'],
    ['ivory coast', 'Ivory Coast', 'CI'],
    ['Iraqi', 'Iraq', 'IQ'],
    ['frankfurt', 'Frankfurt am Main', 'DE'],
    ['Makati', 'Makati City', 'PH'],
    ['khartoum sudan', 'Khartoum', 'SD'],
    ['Khartoum (Sudan)', 'Khartoum', 'SD'],
    ['juba south sudan', 'Juba', 'SS'],
    ['georgetown guyana', 'Georgetown', 'GY'],
    ['the US embassy in Khartoum, Sudan', 'Khartoum', 'SD'],
    ['south sudan', 'South Sudan', 'SS'],
    ['guinea bissau', 'Guinea-Bissau', 'GW'],
    ['mexico city', 'Mexico City', 'MX'],
  ])('finds %s', (typed, name, country) => {
    expect(findPlace(typed)).toMatchObject({ name, country });
  });

  it.each([
    ['entebbe', 'Entebbe', 'UG'],
    ['Vincennes, France', 'Vincennes', 'FR'],
    ['baghdad', 'Baghdad', 'IQ'],
    ['entebbe uganda', 'Entebbe', 'UG'],
    ['Ludwigshafen', 'Ludwigshafen am Rhein', 'DE'],
    ['marburg', 'Marburg an der Lahn', 'DE'],
    ['stockton, uk', 'Stockton-on-Tees', 'GB'],
    ['tagbilaran', 'Tagbilaran City', 'PH'],
    ['cachoeiro', 'Cachoeiro de Itapemirim', 'BR'],
    ['weston', 'Weston', 'US'],
  ])('finds the small city %s when it is asked for', (typed, name, country) => {
    expect(findAskedPlace(typed)).toMatchObject({ name, country });
  });

  it('looks for no small city, and for no part of a name, but when asked', () => {
    expect(findPlace('entebbe')).toBeNull();
    expect(findPlace('cachoeiro')).toBeNull();
  });

  it('does not take a mistyped capital for a small city', () => {
    expect(findAskedPlace('teheren')).toBeNull();
    expect(findAskedPlace('Maputu')).toBeNull();
  });

  it.each([
    'port',
    'puerto',
    'ciudad',
    'playa',
    'santa',
    'frank',
    'khartoum france',
    'sudan nowhere',
    'am main',
  ])('takes %s for no place', (typed) => {
    expect(findAskedPlace(typed)).toBeNull();
  });

  it('knows a capital for every state that has one', () => {
    const without = COUNTRIES.filter(({ code, capitals }) => capitals.length > 0 && !capitalOf(code)).map(
      ({ name }) => name,
    );
    expect(without).toEqual([]);
  });

  it('proposes what begins alike, then what differs by a letter', () => {
    expect(nearPlaces('bagdhad', 3).map(({ name }) => name)).toContain('Baghdad');
    expect(nearPlaces('ouaga', 3).map(({ name }) => name)).toContain('Ouagadougou');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => findPlace(typed) === null || nearPlaces(typed, 3).length <= 3),
    );
  });
});

describe('names of places in prose', () => {
  const names = (prose: string) =>
    findNames(tokensOf(prose, { start: 0, end: prose.length })).map(({ place }) => place.name);

  it('does not take words and people for places', () => {
    expect(names('Reading the cable, Chad Wilson thought it Nice of Paris Hilton.')).toEqual([]);
    expect(names('“It is not for us to say,” Michael Jordan told them.')).toEqual([]);
    expect(names('Halle Berry, Barney Frank and Hannah Durango met.')).toEqual([]);
  });

  it('finds big cities by the short forms of their names', () => {
    expect(
      names('The consulates in Frankfurt, Makati and Pasig closed, those in Fujairah and Acapulco did not.'),
    ).toEqual(['Frankfurt am Main', 'Makati City', 'Pasig City', 'Al Fujairah City', 'Acapulco de Juárez']);
  });

  it.each([
    ["the People's Republic of China", 'China'],
    ['the People’s Republic of China', 'China'],
    ["the Lao People's Democratic Republic", 'Laos'],
    ["the Democratic People's Republic of Korea", 'North Korea'],
    ['the Lao PDR', 'Laos'],
    ['the PRC', 'China'],
    ['the Republic of China', 'Taiwan'],
    ['the ROK', 'South Korea'],
    ['the Republic of Korea', 'South Korea'],
    ['the DPRK', 'North Korea'],
    ['S. Korea', 'South Korea'],
    ['N.Korea', 'North Korea'],
    ['Korea', 'South Korea'],
    ['the Hellenic Republic', 'Greece'],
    ['the Italian Republic', 'Italy'],
    ['the Swiss Confederation', 'Switzerland'],
    ['the Argentine Republic', 'Argentina'],
    ['the Kingdom of the Netherlands', 'Netherlands'],
    ['the Hashemite Kingdom of Jordan', 'Jordan'],
    ['Congo Republic', 'Republic of the Congo'],
    ['DR Congo', 'Democratic Republic of the Congo'],
    ['NZ', 'New Zealand'],
    ['PH', 'Philippines'],
    ['KSA', 'Saudi Arabia'],
    ['St. Vincent and the Grenadines', 'Saint Vincent and the Grenadines'],
    ['Trinidad & Tobago', 'Trinidad and Tobago'],
    ['the Cook Islands', 'Cook Islands'],
    ['New Caledonia', 'New Caledonia'],
  ])('knows %s by that name', (called, name) => {
    expect(names(`The mission of ${called} is closed.`)).toEqual([name]);
  });

  it('knows peoples by their other names', () => {
    expect(
      names(
        'The Lankan, Salvadorian, Hellenic, Cabo Verdean and Kyrgyzstani consulates are shut, and the Kiwi one.',
      ),
    ).toEqual(['Sri Lanka', 'El Salvador', 'Greece', 'Cape Verde', 'Kyrgyzstan', 'New Zealand']);
  });

  it('takes a country’s name behind a title for a person’s', () => {
    expect(names('Mr. Ireland left Ireland, and so did Ambassador Thea Holland and Ms England.')).toEqual([
      'Ireland',
    ]);
    expect(
      names('Foreign Secretary Great Britain, Consul General Canada and the minister of Chile.'),
    ).toEqual(['United Kingdom', 'Canada', 'Chile']);
  });

  it('finds no state in words that only look like its short name', () => {
    expect(names("The pH of the water is the people's business. Rok and Ph.D. students sang.")).toEqual([]);
    expect(names("The people's lives in China are China's own.")).toEqual(['China', 'China']);
  });

  it('takes them for places with support', () => {
    expect(names('Staff left Chad and flew to Nice, and the embassy in Jordan closed.')).toEqual([
      'Chad',
      'Nice',
      'Jordan',
    ]);
  });
});
