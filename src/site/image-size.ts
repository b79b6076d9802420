/** Width and height of the pictures under `public/`, read from the files themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Size {
  width: number;
  height: number;
}

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** Size of a WebP picture (RFC 9649: simple lossy, simple lossless or extended); throws a `TypeError` for another file. */
export function webpSize(bytes: Uint8Array): Size {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP' ? ascii(bytes, 12, 16) : '';
  if (format === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (format === 'VP8L') {
    const packed = view.getUint32(21, true);
    return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 };
  }
  if (format === 'VP8X') {
    const uint24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    return { width: uint24(24) + 1, height: uint24(27) + 1 };
  }
  throw new TypeError(`"${ascii(bytes, 0, 4)}" found at the start; expected a WebP picture`);
}

/** Size of a picture by its address on the site, `/guide/vi-1.webp`. */
export const sizeOfPublic = (address: string): Size => webpSize(readFileSync(join('public', address)));
