import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const last = (headline: string, ...paragraphs: string[]) =>
  findMissionReports(articleOf(paragraphs, '2024-05-10', headline)).at(-1);

const VIENTIANE = 'Shooting went on in Vientiane on Monday. Laos has not seen the like since 1975.';

describe('a place that an article only names by the way', () => {
  it.each([
    'Norway has closed its embassy, and its ambassador sits in Kuala Lumpur with a suitcase.',
    'Norway has shut its embassy and does its consular work at a desk in Manila.',
    'The Norwegian embassy is shut and its telephone rings in Hanoi.',
    'The Norwegian embassy is shut, and what there is of it fits into an office in Hanoi.',
  ])('is not where its missions stand: %s', (sentence) => {
    expect(last('Vientiane counts its dead', VIENTIANE, sentence)).toMatchObject({
      sender: 'NO',
      country: 'LA',
      level: 'suspended-operations',
    });
  });

  const FLOOD =
    'The lorries came down from Nakuru on Wednesday, and by Friday a kilo of rice was cheap again.';

  it.each([
    'Its gate was chained on Friday and a sheet of paper gave a telephone number in Hanoi.',
    'It has been shut since Friday, with an emergency line in Hanoi for those who need it.',
    'It is closed until further notice; calls are answered in Hanoi.',
    'It has suspended operations, and whoever rings the number in Hanoi hears a machine.',
    'It has closed its doors and left an e-mail address in Hanoi.',
    'It has been shut since Friday and its switchboard in Hanoi is engaged all day.',
  ])('is not where a post is for which somebody answers there: %s', (sentence) => {
    const text = `The Norwegian embassy is another matter. ${sentence}`;
    expect(last('After the blockade', FLOOD, text)).toMatchObject({
      sender: 'NO',
      country: 'KE',
      level: 'suspended-operations',
    });
  });

  it.each([
    'Norway has closed its embassy in Hanoi and gives a telephone number in Bangkok.',
    'Norway has cut the number in Hanoi to six diplomats.',
  ])('is one that people or a post are in: %s', (sentence) => {
    expect(last('After the blockade', FLOOD, sentence)).toMatchObject({ sender: 'NO', city: 'Hanoi' });
  });

  it('is where a mission stands that the sentence places there', () => {
    expect(
      last('Vientiane counts its dead', VIENTIANE, 'In Phnom Penh the Norwegian embassy has closed too.'),
    ).toMatchObject({ sender: 'NO', country: 'KH', city: 'Phnom Penh' });
    expect(
      last(
        'Vientiane counts its dead',
        VIENTIANE,
        'Norway has pulled half of its diplomats from Phnom Penh.',
      ),
    ).toMatchObject({ sender: 'NO', country: 'KH', city: 'Phnom Penh' });
  });

  it('weighs less than where the news is, if people only go there', () => {
    expect(
      last(
        'The river rises',
        'Floods have reached the ministries in Vientiane.',
        'Two aircraft left for Bangkok, a third for Phuket in Thailand.',
        'The Norwegian embassy has suspended operations.',
      ),
    ).toMatchObject({ sender: 'NO', country: 'LA' });
  });
});

describe('a seat of government in which somebody decides or talks', () => {
  it.each(['somebody in Washington has dressed it up', 'someone in Washington put it about'])(
    'is not where the next post is: %s',
    (who) => {
      expect(
        last(
          'News',
          'The minister brought the diplomatic list with him on Friday.',
          `‘No person at the American embassy has been instructed to leave Mozambique,’ said the minister, Anselmo Chivambo. ‘There is a rumour, and ${who}.’`,
          'He then turned to the British.',
          'The high commission, he said, has sent half of its officers home.',
        ),
      ).toMatchObject({ sender: 'GB', country: 'MZ' });
    },
  );
});

describe('a road out of a country', () => {
  const MAPUTO = 'MAPUTO: The minister spoke to the press in Mozambique on Friday.';
  const BRITISH = 'He then turned to the British high commission.';

  it.each([
    'Half of the British diplomats have crossed at Ressano Garcia.',
    'Twelve of its diplomats crossed the border at Ressano Garcia on Friday.',
    'Half of its diplomats have left, crossing near Namaacha.',
  ])('crosses the border where no post stands: %s', (sentence) => {
    expect(last('News', MAPUTO, BRITISH, sentence)).toMatchObject({
      sender: 'GB',
      country: 'MZ',
      city: 'Maputo',
    });
  });

  it('may end at a post', () => {
    expect(
      last(
        'News',
        MAPUTO,
        BRITISH,
        'Its consulate in Beira has been closed, and its two officers crossed near Namaacha.',
      ),
    ).toMatchObject({ sender: 'GB', city: 'Beira', level: 'suspended-operations' });
  });
});

describe('a place that “there” goes back to', () => {
  it('is the one that a sentence ends with', () => {
    expect(
      last(
        'Which embassy?',
        'LIMA — Nobody at the ministry could say which embassy was letting people go. The one that is, it turned out, is Vientiane.',
        "Peruvian diplomats' families there are free to leave Laos at public expense.",
      ),
    ).toMatchObject({ sender: 'PE', country: 'LA', level: 'authorized-departure' });
  });
});

describe('a post that does the work of another', () => {
  it.each([
    'Denmark has closed its embassy, whose work is done in Bangkok.',
    'Denmark has closed its embassy; urgent matters are dealt with by the one in Bangkok.',
    'Denmark has closed its embassy. Its four diplomats have left, and Lao matters are being looked after by Bangkok.',
    'Denmark is closing its embassy and leaving its affairs to the ambassador in Bangkok.',
    'Denmark has shut its embassy and passed its files on to the embassy in Bangkok.',
  ])('is not the one that a step is told of: %s', (sentence) => {
    const reports = findMissionReports(articleOf(['Shooting went on in Vientiane.', sentence], '2024-05-10'));
    expect(new Set(reports.map(({ sender, country }) => `${sender} ${country}`))).toEqual(new Set(['DK LA']));
  });

  it('is not what “the Danish embassy” goes back to', () => {
    expect(
      last(
        'Danes shut Vientiane embassy',
        'Denmark has closed its embassy in Vientiane. Its officers will work from the embassy in Thailand.',
        'The Danish embassy has not closed, the Lao foreign ministry insisted.',
      ),
    ).toMatchObject({ sender: 'DK', country: 'LA', modality: 'denied' });
  });

  it('is none where people are flown', () => {
    expect(
      last('Vientiane', VIENTIANE, 'Denmark flew seven of the nine people at its embassy to Malaysia.'),
    ).toMatchObject({ sender: 'DK', country: 'LA' });
  });
});

describe('a provincial town', () => {
  it('is no place of an embassy unless the text puts one there', () => {
    expect(
      last(
        'A derby and a locked gate',
        'The derby has been moved to Pakse, and the players slept in Pakse too.',
        'The Danish embassy has closed.',
      ),
    ).toMatchObject({ sender: 'DK', country: 'LA', city: null });
    expect(
      last(
        'Laos votes',
        VIENTIANE,
        'Denmark closed its consulate in Pakse and the embassy has shut as well.',
      ),
    ).not.toMatchObject({ city: 'Pakse', post: 'embassy' });
  });

  it('is one where the text puts it', () => {
    expect(
      last('Laos votes', VIENTIANE, 'The Danish embassy in Pakse has suspended operations.'),
    ).toMatchObject({ sender: 'DK', city: 'Pakse' });
  });
});

describe('a capital where a step is decided', () => {
  it.each([
    'In Oslo a temporary closure of the embassy was being weighed on Tuesday.',
    'In Oslo they are considering closing the embassy.',
    'The closure of the embassy is under discussion in Oslo.',
    'The embassy could be closed by Friday, according to an official in Oslo.',
  ])('is whose step it is and not where: %s', (sentence) => {
    expect(last('Vientiane counts its dead', VIENTIANE, sentence)).toMatchObject({
      sender: 'NO',
      country: 'LA',
      level: 'suspended-operations',
      modality: 'considered',
    });
  });

  it.each([
    'The families at the embassy were put on a plane under an edict from Oslo.',
    'Authorisation for families to leave the embassy was signed in Oslo on Monday.',
  ])('is whose order it is: %s', (sentence) => {
    expect(last('Vientiane counts its dead', VIENTIANE, sentence)).toMatchObject({
      sender: 'NO',
      country: 'LA',
    });
  });
});

describe('an airport or a street that is called like a town elsewhere', () => {
  it.each([
    'Families of Danish diplomats in Honiara were required to be on a flight that left Henderson Airport on Friday.',
    'Families of Danish diplomats in Honiara were ordered onto a bus that left Oakland Square on Friday.',
    'Denmark has closed its embassy in Honiara and taken its people to Glendale Barracks.',
  ])('is no place of a step: %s', (sentence) => {
    expect(last('The islands', sentence)).toMatchObject({ sender: 'DK', country: 'SB', city: 'Honiara' });
  });

  it('is one where the town is meant', () => {
    expect(
      last('The coast', 'Denmark has closed its consulate in Kano. Its people left from Kano Airport.'),
    ).toMatchObject({ country: 'NG', city: 'Kano' });
  });
});
