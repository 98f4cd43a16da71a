import { describe, expect, it } from 'vitest';
import { toldOfCities as told } from '../told.ts';

describe('a denial that names no place', () => {
  it('is of the place where the step was told, whatever post was spoken of since', () => {
    expect(
      told(
        'Families of British diplomats in Lahore must leave the city, the Foreign Office said.',
        'In Karachi, the deputy high commission kept its usual hours.',
        '“Nobody has made those families go anywhere,” the mayor said.',
      ),
    ).toEqual([
      'GB Lahore ordered-departure in-effect',
      'GB Karachi normal-operations in-effect',
      'GB Lahore ordered-departure denied',
    ]);
  });

  it('is of another place where it names one', () => {
    expect(
      told(
        'Families of American diplomats in Lyon must leave the city, the State Department said.',
        '“There is no departure order for Marseille, and no one is writing one,” she said.',
      ),
    ).toEqual(['US Lyon ordered-departure in-effect', 'US Marseille ordered-departure denied']);
  });
});

describe('“no family has been asked to leave”', () => {
  it('denies the request that was told', () => {
    expect(
      told(
        'The families of the officers at India’s consulate general in Jaffna have been asked to come home for the time being, the ministry said.',
        '“No family has been asked to leave Jaffna by the Indian side,” Sri Lanka’s fisheries minister said.',
      ),
    ).toEqual(['IN Jaffna authorized-departure in-effect', 'IN Jaffna authorized-departure denied']);
  });
});

describe('a denial that names a post', () => {
  const ORDERED = 'Denmark ordered families of its embassy in Bamako to leave.';
  const OTHER = 'Its consulate in Gao is open.';

  it('is of the post of that kind spoken of last', () => {
    expect(told(ORDERED, OTHER, 'No families have been ordered to leave the consulate.')).toEqual([
      'DK Bamako ordered-departure in-effect',
      'DK Gao normal-operations in-effect',
      'DK Gao ordered-departure denied',
    ]);
  });

  it('is of the step that was told where it names none', () => {
    expect(told(ORDERED, OTHER, 'No families have been ordered to leave, the mayor said.')).toContain(
      'DK Bamako ordered-departure denied',
    );
  });
});
