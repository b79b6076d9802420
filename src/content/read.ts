/** The only file that reads the content folder from a disk. */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, LIMITS, type Unread } from './files.ts';
import { compareText } from './order.ts';

/** Every file under `dir`, links and oversized files named but not opened. */
export function readFiles(dir: string): Files {
  const files = new Map<string, Uint8Array | Unread>();
  readFolder(dir, '', files);
  return new Map([...files].sort(([a], [b]) => compareText(a, b)));
}

function readFolder(dir: string, prefix: string, files: Map<string, Uint8Array | Unread>): void {
  for (const entry of readdirSync(join(dir, prefix), { withFileTypes: true })) {
    if (files.size > LIMITS.files) return;
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) readFolder(dir, `${path}/`, files);
    else files.set(path, readEntry(join(dir, path), entry));
  }
}

function readEntry(file: string, entry: Dirent): Uint8Array | Unread {
  if (entry.isSymbolicLink()) return { why: 'link' };
  if (!entry.isFile()) return { why: 'special' };
  if (statSync(file).size > LIMITS.largest) return { why: 'large' };
  return new Uint8Array(readFileSync(file));
}
