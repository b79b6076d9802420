import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/search/prose.ts';

describe('prose for the search', () => {
  it('comes by its headings, as plain text', () => {
    expect(
      sectionsOf('Mở đầu, [liên kết](/phuong-phap/).\n\n## Đây là gì?\n\nMột *số* & hơn.\n\n- một\n- hai'),
    ).toEqual([
      { heading: null, id: null, text: 'Mở đầu, liên kết.' },
      { heading: 'Đây là gì?', id: 'đây-là-gì', text: 'Một số & hơn. một hai' },
    ]);
  });

  it('has nothing before its first heading, or nothing at all', () => {
    expect(sectionsOf('## Một\n\nLời').map(({ heading }) => heading)).toEqual(['Một']);
    expect(sectionsOf('')).toEqual([]);
  });
});
