/** Mends the encoding of the files of a folder, and nothing else. */
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mendBytes, readText } from './encoding.ts';
import { type Files, placeOf } from './files.ts';

/** Faults of the encoding that were mended in one file. */
export interface Mended {
  path: string;
  codes: string[];
}

const MENDED_CODES: ReadonlySet<string> = new Set(['bom', 'crlf', 'nfc', 'utf16']);

/** Writes each mended file whole or not at all. */
export function mendEncoding(dir: string, files: Files): Mended[] {
  return [...files].flatMap(([path, entry]) => {
    const mended = entry instanceof Uint8Array && placeOf(path) ? mendBytes(entry) : null;
    if (!mended || !(entry instanceof Uint8Array)) return [];
    const found = readText(path, entry).findings.map(({ code }) => code);
    writeWhole(join(dir, path), mended);
    return [{ path, codes: found.filter((code) => MENDED_CODES.has(code)) }];
  });
}

function writeWhole(file: string, bytes: Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, bytes, { mode: statSync(file).mode, flag: 'wx' });
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}
