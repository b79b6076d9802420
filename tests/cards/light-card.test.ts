/** The cards of a long plan: smaller, in few colours, and the same card. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cardPng, cardSvg, lightCardPng } from '../../src/cards/card.ts';
import { inColours, stepsTo } from '../../src/cards/few-colours.ts';
import { cardSizeOf } from '../../src/views/social.ts';

const TEXT = { above: 'NQ7-1', title: 'Tỷ lệ che phủ rừng', word: '2025: Không đạt', detail: '53,4%', below: 'a.vn' };
const svgOf = (isMany: boolean) => cardSvg({ ...TEXT, status: 'missed' }, null, cardSizeOf(isMany));

/** How many points there are of each colour. */
async function coloursOf(png: Buffer): Promise<Map<string, number>> {
  const data = await sharp(png).removeAlpha().raw().toBuffer();
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 3) {
    const colour = data.subarray(at, at + 3).join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

describe('a card of a long plan', () => {
  it('is 800 x 420, lighter by two fifths, and the same each time', async () => {
    const light = await lightCardPng(svgOf(true));
    const { format, width, height } = await sharp(light).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 800, height: 420 });
    expect(light.length).toBeLessThan(0.6 * (await cardPng(svgOf(false))).length);
    expect(light.equals(await lightCardPng(svgOf(true)))).toBe(true);
  });

  it('keeps paper, ink and the colour of its word', async () => {
    const found = [...(await coloursOf(await lightCardPng(svgOf(true))))].map(([colour]) =>
      colour.split(',').map(Number),
    );
    for (const meant of [
      [0xfc, 0xfa, 0xf5],
      [0x1a, 0x1a, 0x1a],
      [0xa0, 0x2c, 0x1b],
    ])
      expect(found.some((colour) => colour.every((part, i) => Math.abs(part - (meant[i] ?? 0)) <= 3))).toBe(true);
  });

  it('is the other card made smaller: no point is far from what it was', async () => {
    const [width, height] = [200, 105];
    const small = (png: Buffer) => sharp(png).resize(width, height).removeAlpha().raw().toBuffer();
    const [light, full] = [await small(await lightCardPng(svgOf(true))), await small(await cardPng(svgOf(false)))];
    const far = light.reduce((sum, part, at) => sum + Math.abs(part - (full[at] ?? 0)), 0) / light.length;
    expect(far).toBeLessThan(3);
  });
});

describe('a drawing in few colours', () => {
  it('has these and no others', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#fff"/><circle cx="4" cy="4" r="3" fill="#123"/></svg>';
    const colours = [...stepsTo('#ffffff', '#ffffff', 1), ...stepsTo('#ffffff', '#000000', 2)];
    const found = await coloursOf(await (await inColours(svg, colours)).png().toBuffer());
    expect([...found.keys()].sort()).toEqual(['0,0,0', '128,128,128', '255,255,255']);
  });
});
