/** Files that are ZIP archives inside (XLSX, DOCX), without the time of their making: two builds are the same bytes. */
import { unzipSync, zipSync } from 'fflate';

/** The start of time in a ZIP file. */
const NO_TIME = new Date(1980, 0, 1);

/** The parts in the order they have, each as `mend` leaves it, under one fixed time. */
export function rezipped(
  file: Uint8Array,
  mend: (name: string, bytes: Uint8Array) => Uint8Array = (_, bytes) => bytes,
): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, mend(name, bytes)] as const);
  return zipSync(Object.fromEntries(parts), { mtime: NO_TIME, level: 9 }) as Uint8Array<ArrayBuffer>;
}
