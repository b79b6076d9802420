import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../src/addresses/routes.ts';
import { cardAddress, type SiteCard } from '../../src/site/cards.ts';
import type { Site } from '../../src/site/site.ts';

/** The one part of the site that an address needs. */
const site = { absolute: (path: string) => `https://tracker.example${path}`, ...addressesIn(['vi', 'en']) } as Site;

const card = (override: Partial<SiteCard['text']> = {}): SiteCard => ({
  name: 'che-phu-rung',
  bar: null,
  text: {
    above: 'Theo dõi',
    title: 'Che phủ rừng',
    word: '2025: đạt',
    status: 'met',
    detail: '54,09%',
    below: 'x',
    ...override,
  },
});

describe('the address of a card', () => {
  it('stands in the folder of its language', () => {
    expect(cardAddress(site, 'vi', card())).toMatch(
      /^https:\/\/tracker\.example\/the\/che-phu-rung\.png\?v=[0-9a-f]{8}$/,
    );
    expect(cardAddress(site, 'en', card())).toMatch(/^https:\/\/tracker\.example\/en\/cards\/che-phu-rung\.png\?v=/);
  });

  it('stays while the card says the same', () => {
    expect(cardAddress(site, 'vi', card())).toBe(cardAddress(site, 'vi', card()));
  });

  it.each([
    ['word', { word: '2025: không đạt' }],
    ['status', { status: 'missed' as const }],
    ['value', { detail: '54,1%' }],
    ['title', { title: 'Tỷ lệ che phủ rừng' }],
    ['day', { below: 'y' }],
  ])('changes with the %s', (_, override) => {
    expect(cardAddress(site, 'vi', card(override))).not.toBe(cardAddress(site, 'vi', card()));
  });
});
