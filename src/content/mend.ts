/** Applies the mend of a fault to files in memory. */
import { mendBytes, mendText } from './encoding.ts';
import type { Fault } from './fault.ts';
import type { Files } from './files.ts';

/** The files after one mend; null where the fault has no mechanical mend. */
export function applyFix(files: Files, { path, fix }: Pick<Fault, 'path' | 'fix'>): Files | null {
  const entry = files.get(path);
  const bytes = entry instanceof Uint8Array ? entry : null;
  if (!fix) return null;
  const rest = new Map([...files].filter(([each]) => each !== path));
  if (fix.kind === 'remove') return rest;
  if (fix.kind === 'rename') return entry === undefined || rest.has(fix.to) ? null : rest.set(fix.to, entry);
  if (!bytes) return null;
  if (fix.kind === 'encoding') return rest.set(path, mendBytes(bytes) ?? bytes);
  const text = mendText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return rest.set(path, new TextEncoder().encode(text.slice(0, fix.from) + fix.text + text.slice(fix.to)));
}
