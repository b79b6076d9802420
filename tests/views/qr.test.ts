import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrOf } from '../../src/views/qr.ts';

const PIXELS_A_MODULE = 4;

/** The runs of dark modules that the strokes of a path go through. */
function runsOf(path: string): { x: number; y: number; end: number }[] {
  let [at, y] = [0, 0];
  return [...path.matchAll(/(?:M(\d+) (\d+)|m(\d+) 0)h(\d+)/g)].map(([, column, row, gap, length]) => {
    if (column !== undefined) [at, y] = [Number(column), Number(row)];
    const x = at + Number(gap ?? 0);
    at = x + Number(length);
    return { x, y, end: at };
  });
}

/** Paints the runs of a path, as a printer does, and hands the picture to a decoder that knows nothing of ours. */
function read(text: string, spoil: (dark: boolean[], side: number) => void = () => {}): string | null {
  const { size, path } = qrOf(text);
  const dark = Array.from({ length: size * size }, () => false);
  for (const { x, y, end } of runsOf(path)) dark.fill(true, y * size + x, y * size + end);
  spoil(dark, size);
  const side = size * PIXELS_A_MODULE;
  const pixels = new Uint8ClampedArray(side * side * 4);
  for (let at = 0; at < side * side; at += 1) {
    const module = Math.floor(at / side / PIXELS_A_MODULE) * size + Math.floor((at % side) / PIXELS_A_MODULE);
    pixels.set(dark[module] ? [0, 0, 0, 255] : [255, 255, 255, 255], at * 4);
  }
  return jsQR(pixels, side, side)?.data ?? null;
}

describe('a QR code', () => {
  it.each([
    'https://tracker.example/nq13-16/',
    'https://tracker.example/en/nq13-01/',
    'https://nguoi-dan.github.io/theo-doi-nghi-quyet-13-thanh-hoa/en/nq13-19/',
    'https://ví-dụ.vn/chỉ-tiêu/',
  ])('of %s is read back as it was', (address) => {
    expect(read(address)).toBe(address);
  });

  it('is still read where a fold has worn some of it away', () => {
    const address = 'https://tracker.example/nq13-16/';
    const wornOut = (dark: boolean[], side: number): void => {
      const row = Math.round(side * 0.55);
      dark.fill(false, row * side, (row + 1) * side);
    };
    expect(read(address, wornOut)).toBe(address);
  });

  it('keeps four modules of white on every side', () => {
    const { size, path } = qrOf('https://tracker.example/nq13-16/');
    const runs = runsOf(path);
    expect(Math.min(...runs.map(({ x }) => x))).toBe(4);
    expect(Math.min(...runs.map(({ y }) => y))).toBe(4);
    expect(Math.max(...runs.map(({ end }) => end))).toBe(size - 4);
    expect(Math.max(...runs.map(({ y }) => y))).toBe(size - 5);
  });
});
