import { encode } from 'uqr';

export interface QrDrawing {
  /** Side of the square, in modules, quiet zone included. */
  size: number;
  /** One SVG path of strokes through the dark modules, run by run; a module's row is its number, half a module below its edge. */
  path: string;
}

/** Modules of white that a reader needs around the code (ISO/IEC 18004). */
const QUIET = 4;

/** The strokes of a row: said from the end of the run before, they weigh half of what boxes do. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let end = 0;
  for (const { 0: run, index } of row.map(Number).join('').matchAll(/1+/g)) {
    path += `${path ? `m${index - end} 0` : `M${index} ${y}`}h${run.length}`;
    end = index + run.length;
  }
  return path;
}

/** A QR code of a text as one SVG path, medium error correction: a creased print still reads. */
export function qrOf(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.map((row, y) => rowPath(row, y));
  return { size, path: path.join('') };
}
