/** The pictures that links bring along. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { SITE_URL } from './settings.ts';
import { BUDGETS } from './support/budgets.ts';
import { filesOf, htmlOf, stayingAddresses } from './support/dist.ts';

const dist = inject('dist');
const cards = filesOf(dist).filter((file) => /^(the|en\/cards)\/.+\.png$/.test(file));
const html = htmlOf(dist);

const metaOf = (page: string, name: string): string | null =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1] ?? null;

describe('the social cards', () => {
  it('are one for the front page and each indicator, in both languages', () => {
    expect(cards).toHaveLength(2 * (1 + 19));
  });

  it.concurrent.each(cards)('%s is a PNG of 1200 x 630, light enough to be shown', async (card) => {
    const { format, width, height } = await sharp(readFileSync(join(dist, card))).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(statSync(join(dist, card)).size).toBeLessThan(BUDGETS.social_card);
  });

  it('differ from each other', async () => {
    const pictures = cards.map((card) => readFileSync(join(dist, card)).toString('base64'));
    expect(new Set(pictures).size).toBe(cards.length);
  });

  it('are more than an empty sheet: ink in the upper and in the lower half', async () => {
    for (const card of cards) {
      const { data, info } = await sharp(readFileSync(join(dist, card)))
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const { width, height, channels } = info;
      for (const top of [60, 330]) {
        const half = sharp(data, { raw: { width, height, channels } }).extract({
          left: 60,
          top,
          width: 1080,
          height: 270,
        });
        const {
          channels: [grey],
        } = await half.stats();
        expect(grey?.stdev, `${card} from ${top}`).toBeGreaterThan(5);
      }
    }
  });
});

describe('the tags of a page for messengers', () => {
  // Frames in other people's pages are not passed on by their address.
  const pages = stayingAddresses(dist).filter((address) => !/^\/(?:nhung|en\/embed)\/|^\/theo-doi/.test(address));

  it('say title, text, address and picture on every page', () => {
    const tags = ['og:title', 'og:description', 'og:image', 'og:image:alt', 'og:type', 'og:locale', 'twitter:card'];
    const lacking = pages.flatMap((address) =>
      tags.filter((tag) => !metaOf(html.get(address) ?? '', tag)).map((tag) => `${address}: ${tag}`),
    );
    expect(lacking).toEqual([]);
  });

  it('lead to a picture that is there, of the size that they say', () => {
    const missing = pages.filter((address) => {
      const page = html.get(address) ?? '';
      const image = new URL(metaOf(page, 'og:image') ?? 'https://nowhere.example/');
      const said = [metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')].join('x');
      return image.origin !== SITE_URL || !cards.includes(image.pathname.slice(1)) || said !== '1200x630';
    });
    expect(missing).toEqual([]);
  });

  it('show on each indicator its own picture, in its language', () => {
    const image = (address: string): string => new URL(metaOf(html.get(address) ?? '', 'og:image') ?? '').pathname;
    expect(image('/chi-tieu/che-phu-rung/')).toBe('/the/che-phu-rung.png');
    expect(image('/en/indicators/forest-cover/')).toBe('/en/cards/forest-cover.png');
    expect(image('/phuong-phap/')).toBe('/the/index.png');
    expect(image('/en/')).toBe('/en/cards/index.png');
  });

  it('carry a version in the address, so that no messenger shows yesterday’s picture', () => {
    const versions = pages.map((address) =>
      new URL(metaOf(html.get(address) ?? '', 'og:image') ?? '').searchParams.get('v'),
    );
    expect(versions.filter((version) => !/^[0-9a-f]{8}$/.test(version ?? ''))).toEqual([]);
    expect(new Set(versions).size).toBe(cards.length);
  });
});
