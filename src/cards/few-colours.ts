/** Draws a picture in given colours alone: each point takes the nearest of them. */
import sharp, { type Sharp } from 'sharp';

type Colour = readonly [red: number, green: number, blue: number];

/** `#fcfaf5` as numbers from 0 to 255. */
const colourOf = (hex: string): Colour => {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
};

/** The colours at equal steps from one to another, that other included: what the edges of letters are smoothed with. */
export const stepsTo = (from: string, to: string, count: number): Colour[] => {
  const [start, end] = [colourOf(from), colourOf(to)];
  const at = (step: number, channel: 0 | 1 | 2): number =>
    Math.round(start[channel] + ((end[channel] - start[channel]) * step) / count);
  return Array.from({ length: count }, (_, i) => [at(i + 1, 0), at(i + 1, 1), at(i + 1, 2)] as const);
};

const distance = (a: Colour, b: Colour): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

/** An SVG drawing in these colours, without transparency, as points for `sharp`. */
export async function inColours(svg: string, colours: readonly Colour[]): Promise<Sharp> {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const nearest = new Map<number, Colour>();
  for (let at = 0; at < data.length; at += 3) {
    const key = data.readUIntBE(at, 3);
    let found = nearest.get(key);
    if (!found) {
      const point: Colour = [key >> 16, (key >> 8) & 255, key & 255];
      found = colours.reduce((best, each) => (distance(each, point) < distance(best, point) ? each : best));
      nearest.set(key, found);
    }
    [data[at], data[at + 1], data[at + 2]] = found;
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
}
