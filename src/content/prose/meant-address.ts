/** The address that was probably meant: the same but for letters of its parts. */
import { distance } from '../nearest.ts';
import { compareText } from '../order.ts';

/** `/data/v1/figures.csv` as `data`, `v1`, `figures`, and its ending. */
function partsOf(address: string): { parts: string[]; ending: string } {
  const ending = /\.[a-z0-9.]+$/.exec(address)?.[0] ?? '';
  return { parts: address.slice(0, address.length - ending.length).split('/'), ending };
}

const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** How many letters two parts differ by; infinite where they are other words or other numbers. */
function farness(written: string, known: string): number {
  if (written === known) return 0;
  const far = distance(written, known);
  const isSlip = far < written.length && far <= Math.max(1, Math.floor(written.length / 4));
  return isSlip && digitsIn(written) === digitsIn(known) ? far : Number.POSITIVE_INFINITY;
}

/** The nearest of the known addresses, or null where none differs by a slip alone. Numbers that are near say nothing. */
export function meantPath(written: string, known: Iterable<string>): string | null {
  const asked = partsOf(written);
  const ranked = [...known]
    .flatMap((address) => {
      const { parts, ending } = partsOf(address);
      if (parts.length !== asked.parts.length) return [];
      const far = parts.reduce((sum, part, at) => sum + farness(asked.parts[at] ?? '', part), 0);
      return Number.isFinite(far) ? [{ address, far: far + (ending === asked.ending ? 0 : 1) }] : [];
    })
    .sort((a, b) => a.far - b.far || compareText(a.address, b.address));
  return ranked[0]?.address ?? null;
}
