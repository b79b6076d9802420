import { encode } from 'uqr';

export interface QrDrawing {
  /** Side of the square, in modules, quiet zone included. */
  size: number;
  /** One SVG path of all dark modules, run by run. */
  path: string;
}

/** Modules of white that a reader needs around the code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code of a text as one SVG path, medium error correction: a creased print still reads. */
export function qrOf(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { size, path: path.join('') };
}
