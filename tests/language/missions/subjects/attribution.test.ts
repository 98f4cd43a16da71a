import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../../src/language/missions/subjects/attribution.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';

const about = { heading: false, paragraph: 1, context: new Set<string>(), isDiplomatic: true };

/** Who says so and of what kind; `host` is the receiving state. */
function sourceOf(sentence: string, host = 'ML'): string | null {
  const view = viewSentence(sentence, { start: 0, end: sentence.length }, about);
  const found = attributionOf(view, host);
  return found && `${sentence.slice(found.start, found.end)} (${found.kind})`;
}

describe('the source of a report', () => {
  it.each([
    [
      'The embassy will shrink, a State Department official told Radio Sahel.',
      'a State Department official (unnamed-official)',
    ],
    ['Reuters first reported that the embassy was packing.', 'Reuters (media)'],
    ['An hour later it said that families were free to leave.', null],
    [
      'Two days later the foreign ministry said that the embassy had closed.',
      'the foreign ministry (official)',
    ],
    ['Hours earlier, AFP reported that the consulate had closed.', 'AFP (media)'],
    ['The Associated Press reports that families may leave.', 'The Associated Press (media)'],
    ['AFP earlier in the day reported that the consulate had closed.', 'AFP (media)'],
    [
      'Diplomats are leaving, according to one former and three current U.S. officials.',
      'one former and three current U.S. officials (unnamed-official)',
    ],
    [
      'The embassy stays open, two Malian government sources said.',
      'two Malian government sources (host-government)',
    ],
    [
      'Staff were brought home, the foreign ministry in Oslo said on Friday.',
      'the foreign ministry in Oslo (official)',
    ],
    [
      '“We have not left,” said the ministry’s spokesman, Aurel Dumitru.',
      'the ministry’s spokesman, Aurel Dumitru (official)',
    ],
    ['‘We are reducing our footprint,’ the Foreign Office said in a note.', 'the Foreign Office (official)'],
    [
      'The embassy works as before, a spokeswoman, Ilse Brandt, said late on Monday.',
      'a spokeswoman, Ilse Brandt (official)',
    ],
    [
      'Chile, whose nationals visit the temples, said it was considering the closure of its office.',
      'Chile (official)',
    ],
    ['The ministry, which had met twice, said it would close the office.', 'The ministry (official)'],
    ['On Tuesday night the State Department told its staff to pack.', 'the State Department (official)'],
    ['A cable sent on Sunday says that families were directed to depart.', 'A cable (official)'],
    [
      'Sen. Paula Whitcomb, D-Ohio, told voters that the embassy should close.',
      'Sen. Paula Whitcomb (other)',
    ],
    ['Portugal, by contrast, says that its embassy is at full strength.', 'Portugal (official)'],
    ['Ghana, Togo and Benin said that their embassies were open.', 'Ghana, Togo and Benin (official)'],
    [
      'The families must leave, the Ministry of Foreign Affairs (MFA) said here on Thursday.',
      'the Ministry of Foreign Affairs (official)',
    ],
    [
      'The Malian government has insisted that no embassy had closed.',
      'The Malian government (host-government)',
    ],
    [
      'The Malian foreign ministry on Monday rejected the reports, saying that the city was safe.',
      'The Malian foreign ministry (host-government)',
    ],
    [
      'The staff left by road, according to two people who were on the convoy.',
      'two people (unnamed-official)',
    ],
    [
      'Madrid may reopen it, a Spanish diplomat told me, provided that the truce holds.',
      'a Spanish diplomat (unnamed-official)',
    ],
    ['Our live page of 7 May reported that the consulate had closed.', 'Our live page of 7 May (other)'],
    ['"The post is closed," said officials in Lisbon.', 'officials in Lisbon (unnamed-official)'],
    [
      'Peru on Monday denied reports that it was shutting its embassy, saying its envoy would stay.',
      'Peru (official)',
    ],
    [
      'The Peruvian ministry dismissed claims of a closure, saying that staff were at work.',
      'The Peruvian ministry (official)',
    ],
    [
      'Amid reports that the post had shut, the Foreign Office said its staff were safe.',
      'the Foreign Office (official)',
    ],
    ['Peru rejected media reports that its embassy had shut, saying it was open.', 'Peru (official)'],
    ['Local media reports that the embassy has closed.', 'Local media (media)'],
    ['A local radio station reports that the embassy has closed.', 'A local radio station (media)'],
    ['The acting ambassador said that the embassy was open.', 'The acting ambassador (official)'],
    [
      'Oslo cut its staff, ending a freeze announced in May, the foreign ministry said.',
      'the foreign ministry (official)',
    ],
    ['Peru, which speaks for Chile in the country, said its embassy never closed.', 'Peru (official)'],
    ['Peru, which looks after Chileans, said its consulate stays open.', 'Peru (official)'],
    [
      'Peru’s foreign minister, Ana Quispe, said the ambassador and four colleagues had been brought to Dakar.',
      'Peru’s foreign minister, Ana Quispe (official)',
    ],
    [
      'Peru’s envoy, Ana Quispe, said talk of a besieged capital was an invention.',
      'Peru’s envoy, Ana Quispe (official)',
    ],
    ['"We are staying," said its ambassador, Ana Quispe.', 'its ambassador, Ana Quispe (official)'],
    ['"We are staying," said a diplomat posted to the embassy.', 'a diplomat (unnamed-official)'],
    ['"We are staying," said the embassy.', 'the embassy (official)'],
    [
      '"No embassy has informed us of a departure," Foreign Minister Sekou Keita told journalists.',
      'Foreign Minister Sekou Keita (official)',
    ],
    ['No 10 said that the embassy would stay open.', 'No 10 (other)'],
    [
      'Peru will close its embassy next May, a plan announced in 2019, an official in Lima said.',
      'an official in Lima (unnamed-official)',
    ],
    [
      'Peru shut its consulate, a step reported by nobody at the time, the foreign ministry said.',
      'the foreign ministry (official)',
    ],
    ['Last year Peru said it would close the office.', 'Peru (official)'],
    ['This week the foreign ministry said that it had closed the office.', 'the foreign ministry (official)'],
    ['The order said that families must leave.', 'The order (other)'],
    ['A notice announced that the embassy had closed.', 'A notice (official)'],
    ['Staff must leave by Friday, according to a plan seen in Bamako.', 'a plan (other)'],
  ])('it reads %j', (sentence, expected) => {
    expect(sourceOf(sentence)).toBe(expected);
  });

  it.each([
    'The United States closed its embassy in Bamako in March.',
    'Families of diplomats have been told to come home.',
    'The ministry will not say when the embassy reopens.',
    'She said the embassy would close.',
    'Spouses of officers posted in Bamako have left.',
    'The consulate in Mopti has closed.',
    'Peru ordered families in Mopti to leave, hardening a voluntary arrangement announced last week.',
    'Peru shut its consulate, following the evacuation announced on Monday.',
    'Peru closed its embassy after unconfirmed reports that rebels were near.',
    'No embassy has told us of a departure.',
    'Neither ministry has said when staff will return.',
    'No foreign mission has announced that it is leaving.',
    'Peru will close its embassy next May, a plan announced in 2019.',
    'The move announced on Monday takes families out of Bamako.',
    'The evacuation went according to plan.',
    'Families left, ignoring the claims that the city was safe.',
  ])('it names nobody in %j', (sentence) => {
    expect(sourceOf(sentence)).toBeNull();
  });
});
