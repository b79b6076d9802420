/** A report's file as paragraphs and tables. Everything is read in the browser; each kind's reader is loaded only for it. */
import type { Block } from '../../../intake/report/blocks.ts';

/** Larger files are no reports, in bytes. */
const LARGEST = 30_000_000;

/** Throws a RangeError for a kind of file that is not read, anything else for one that cannot be. */
export async function blocksOfFile(file: File): Promise<Block[]> {
  const bytes = new Uint8Array(await file.slice(0, LARGEST).arrayBuffer());
  const kind = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase();
  if (kind === 'docx') return (await import('./docx.ts')).blocksOfDocx(bytes);
  if (kind === 'xlsx') return (await import('./xlsx.ts')).blocksOfXlsx(bytes);
  if (kind === 'pdf') return (await import('./pdf.ts')).blocksOfPdf(bytes);
  throw new RangeError(`${file.name} is no report that is read here`);
}
