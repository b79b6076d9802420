import { describe, expect, it } from 'vitest';
import { webpSize } from '../../src/site/image-size.ts';

/** A file that begins as a WebP picture does, with bytes at places. */
function webp(format: string, at: Record<number, number[]>): Uint8Array {
  const bytes = new Uint8Array(40);
  bytes.set(new TextEncoder().encode('RIFF'), 0);
  bytes.set(new TextEncoder().encode(`WEBP${format}`), 8);
  for (const [place, values] of Object.entries(at)) bytes.set(values, Number(place));
  return bytes;
}

describe('the size of a WebP picture', () => {
  it.each([
    ['lossy', webp('VP8 ', { 26: [0x30, 0x02, 0x2c, 0x01] })],
    ['lossy and enlarged', webp('VP8 ', { 26: [0x30, 0x42, 0x2c, 0x81] })],
    ['lossless', webp('VP8L', { 20: [0x2f, 0x2f, 0xc2, 0x4a, 0x00] })],
    ['extended', webp('VP8X', { 24: [0x2f, 0x02, 0x00, 0x2b, 0x01, 0x00] })],
  ])('is read from a %s one', (_, bytes) => {
    expect(webpSize(bytes)).toEqual({ width: 560, height: 300 });
  });

  it('is refused for anything else, with what was found', () => {
    expect(() => webpSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg">'))).toThrow(
      '"<svg" found at the start; expected a WebP picture',
    );
  });
});
