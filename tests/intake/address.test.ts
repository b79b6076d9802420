import { describe, expect, it } from 'vitest';
import { fieldsInAddress } from '../../src/client/update/address.ts';

describe('what a link to the form fills in', () => {
  it.each([
    ['', {}],
    ['?indicator=forest-cover&period=2026', { indicator: 'forest-cover', period: '2026' }],
    ['?indicator=%20forest-cover&value=9&stage=official', { indicator: 'forest-cover' }],
    ['?indicator=&period=', {}],
  ])('of "%s" is %j', (search, fields) => {
    expect(fieldsInAddress(search)).toEqual(fields);
  });
});
