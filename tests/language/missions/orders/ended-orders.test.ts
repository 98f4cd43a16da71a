import { describe, expect, it } from 'vitest';
import { ORDER_ENDINGS } from '../../../../src/language/missions/lexicon/order-endings.ts';
import { toldOfCitiesOnce as told } from '../told.ts';

const BACK = 'normal-operations in-effect';

describe('an order told of before', () => {
  it.each([
    'Washington has withdrawn the order.',
    'Washington has rescinded the March instruction.',
    'The instruction was withdrawn on Tuesday, and the first families were due back at the weekend.',
    'The measure was dropped on Tuesday.',
    'The notice has been allowed to lapse.',
    'Washington undid the March measure on the 6th of May.',
    'The order is off, the State Department said.',
    'The March order is no more.',
    'That instruction no longer stands, the ambassador told parents.',
    'Nobody on the embassy’s rolls counts as away any more.',
    'Nobody is on ordered departure from Accra any longer.',
  ])('has ended: %s', (sentence) => {
    const order = 'The United States ordered the families of its diplomats in Accra to leave in March.';
    expect(told(order, sentence)).toContain(`US Accra ${BACK}`);
  });

  it.each([
    'The government of Ghana has withdrawn the order that closed the schools.',
    'Ghana withdrew the curfew order on Tuesday.',
    'Washington has not withdrawn the order.',
    'Parents want Washington to rescind the order.',
    'Nobody has called off the order.',
    'The court rescinded the order against the newspaper.',
    'Nobody likes to be away any more.',
  ])('goes on: %s', (sentence) => {
    const order = 'The United States ordered the families of its diplomats in Accra to leave in March.';
    expect(told(order, sentence)).not.toContain(`US Accra ${BACK}`);
  });

  it('is another thing than an offer that runs until a day', () => {
    expect(
      told(
        'Canada said on Friday that the families of its diplomats in Accra may fly home at its expense.',
        'The offer lapses this Friday.',
      ),
    ).not.toContain(`CA Accra ${BACK}`);
  });
});

describe('an order named by what it is or who goes by it', () => {
  it.each([
    ['US', 'Washington has called time on the voluntary departure from Embassy Accra.'],
    ['US', 'The State Department has put an end to the ordered departure from the U.S. embassy in Accra.'],
    [
      'US',
      'The State Department has torn up the order under which non-emergency staff left the U.S. embassy in Accra.',
    ],
    [
      'IN',
      'New Delhi has revoked the advisory that obliged families of Indian High Commission staff in Accra to go home.',
    ],
    ['ES', 'Madrid has annulled the mandatory departure of relatives from its embassy in Accra.'],
    [
      'IT',
      'Rome has lifted the arrangement by which the staff of its embassy in Accra and their families could leave at the state’s expense.',
    ],
    [
      'KR',
      'The measure of 4 March, under which the families of the South Korean embassy’s staff in Accra had to come home, was withdrawn yesterday.',
    ],
  ])('has ended: %s %s', (sender, sentence) => {
    expect(told(sentence)).toEqual([`${sender} Accra ${BACK}`]);
  });

  it('has ended far from any word for a mission', () => {
    expect(
      told(
        'Grain prices in the market of Accra went up.',
        'The rains are late.',
        'The Dutch can go home to Accra. The instruction that sent families and half the staff packing in March was withdrawn on Tuesday.',
        'A Danish diplomat came to tea.',
      ),
    ).toContain(`NL Accra ${BACK}`);
  });

  it('is none of a mission where a mayor gave it', () => {
    expect(
      told(
        'The U.S. embassy in Accra gave a party.',
        'The mayor withdrew the evacuation order for families by the lagoon on Friday.',
      ),
    ).toEqual([]);
  });

  it('gives way to a stricter one', () => {
    expect(
      told(
        'The State Department withdrew the offer for families in Accra and ordered them to leave the embassy instead.',
      ),
    ).not.toContain(`US Accra ${BACK}`);
  });
});

it('everyone who serves at a post is back', () => {
  expect(
    told(
      'Mexico sent half the staff of its embassy in Accra home in April.',
      'Everyone who works there is back.',
    ),
  ).toContain(`MX Accra ${BACK}`);
});

describe('what ends an order', () => {
  const order = 'Denmark ordered the families of its embassy staff in Lomé to leave Togo in March.';

  it.each(ORDER_ENDINGS.map(({ example }) => example))('is known by its example: %s', (example) => {
    expect(told(order, example)).toContain(`DK Lomé ${BACK}`);
  });

  it.each([
    'The order came to an end on Tuesday.',
    'The order ran out last week.',
    'The order is at an end.',
    'The recall was called off this week.',
    'The recall was scrapped this week.',
    'Denmark is tearing up the order.',
    'Denmark has taken the order back.',
  ])('ends it in other forms, too: %s', (sentence) => {
    expect(told(order, sentence)).toContain(`DK Lomé ${BACK}`);
  });

  it.each([
    'The order has run out of friends.',
    'The order came to light on Tuesday.',
    'The recall was called a mistake.',
    'The order has come to be feared.',
    'The order was taken seriously.',
    'The money for the order has run out.',
    'The debate on the order has come to an end.',
    'The order was put on the door.',
    'Denmark has not called the order off.',
  ])('is not said by words that only look like it: %s', (sentence) => {
    expect(told(order, sentence)).not.toContain(`DK Lomé ${BACK}`);
  });
});

describe('an order of any people and any day', () => {
  it.each([
    ['DK', 'Copenhagen has lifted the order that took Danes of its embassy in Accra home.'],
    [
      'JP',
      'The order by which Japanese of the embassy in Accra had to leave was lifted yesterday, Tokyo said.',
    ],
    [
      'US',
      'The order under which Americans of the embassy in Accra had to leave was lifted, Washington said.',
    ],
  ])('has ended: %s %s', (sender, sentence) => {
    expect(told(sentence)).toContain(`${sender} Accra ${BACK}`);
  });

  it.each(['sixth', 'ninth', 'twelfth', 'twenty-first'])('is named by its day in words: the %s', (day) => {
    expect(
      told(
        'Denmark ordered the families of its diplomats in Accra to leave in March.',
        `Denmark has withdrawn the order of the ${day} of March.`,
      ),
    ).toContain(`DK Accra ${BACK}`);
  });
});
