import { describe, expect, it } from 'vitest';
import { told, toldOfCities } from '../told.ts';

describe('a departure that is only thought of', () => {
  it('closes nothing besides', () => {
    expect(told('Danish diplomats would be evacuated from Bamako in the event of a coup.')).toEqual([
      'DK reduced-staffing considered',
    ]);
  });

  it('leaves a closing that is thought of, too', () => {
    expect(told('Denmark may close its embassy in Bamako in the event of a coup.')).toEqual([
      'DK suspended-operations considered',
    ]);
  });
});

describe('a closing that is denied', () => {
  it('leaves a reduction beside it', () => {
    expect(
      told(
        'Half the diplomats have left Bamako, the Danish ministry said, but the embassy has not been closed.',
      ),
    ).toContain('DK reduced-staffing in-effect');
  });

  it('takes a reduction with it where nobody has gone', () => {
    expect(
      told(
        'The Danish embassy in Bamako has not closed and none of its staff have been sent home, the ministry said.',
      ),
    ).not.toContain('DK reduced-staffing in-effect');
  });
});

describe('a sports team of an embassy', () => {
  it('is no staff', () => {
    expect(
      told(
        'The Danish embassy’s cricket team in Accra was reduced to nine men after two of them were sent off.',
      ),
    ).toEqual([]);
  });

  it('leaves the staff its news', () => {
    expect(
      toldOfCities(
        'The Danish embassy in Accra, which has a football team, was reduced to nine diplomats on Monday.',
      ),
    ).toEqual(['DK Accra reduced-staffing in-effect']);
  });
});
