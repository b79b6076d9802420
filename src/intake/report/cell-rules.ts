/** Why a value in a table is none of the series, or is asked about: what the cells and heads around it say. */
import { SCOPES } from './case.ts';
import type { Chunk, Hit } from './chunk.ts';
import { scopeRole } from './columns.ts';
import { isWholeRow, type Label, WHOLE } from './labels.ts';
import type { Role } from './lexicon.ts';
import type { Place } from './place.ts';
import type { Asked, Because, LeftOut } from './reading.ts';
import { roleOf } from './sentence.ts';
import type { Wanted } from './wanted.ts';

/** Why a value is left out, or null. */
export function leftOut(
  hit: Hit,
  { column, label, beside, table, over }: Place,
  subject: readonly Chunk[],
  isOver: boolean,
  wanted: Wanted,
): Because<LeftOut> | null {
  if (hit.manner === 'others') return { code: 'other-series', words: label.text };
  const compared = column.out;
  const isGrowth = isOver || (wanted.isRate && hit.manner === 'grows');
  if (
    compared &&
    !(isGrowth && compared.code === 'compare' && /tăng/iu.test(column.text) && !/so |so$|cùng kỳ/iu.test(column.text))
  )
    return compared;
  for (const chunks of [subject, isOver ? label.chunks : column.chunks]) {
    const role = roleOf(scopeRole(chunks));
    const code = role && SCOPES[role];
    if (code) return { code, words: label.text };
  }
  if (beside.some((chunk) => roleOf(chunk) === 'plan') && !isDone(beside)) return { code: 'plan', words: label.text };
  const roles = label.chunks.map(roleOf);
  if (roles.includes('compare')) return { code: 'compare', words: label.text };
  if (!wanted.isRate && (roles.includes('rise') || roles.includes('fall')))
    return { code: 'change', words: label.text };
  if (isOver && table.hasWhole && !isWholeRow(label)) return { code: 'part', words: label.text };
  // Rows of places: every one but the whole is another place.
  if (isOver && PLACES.test(over.text) && !isWholeRow(label)) return { code: 'other-place', words: label.text };
  if (isOver && column.hits.length === 0 && !isWholeRow(label)) return { code: 'part', words: label.text };
  return table.told.plan && !column.isResult ? { code: 'plan', words: table.told.plan } : null;
}

/** Under a head or a heading that speaks of what is wanted, and no word of results. */
export const isAimed = ({ column, over, others }: Place): boolean =>
  !column.isResult &&
  !isDone(others) &&
  (over.out?.code === 'plan' || others.some((chunk) => roleOf(chunk) === 'plan'));

const DONE: readonly (Role | null)[] = ['result', 'estimate'];
const isDone = (chunks: readonly Chunk[]): boolean => chunks.some((chunk) => DONE.includes(roleOf(chunk)));

const PLACES =
  /^(?:(?:các )?(?:huyện|xã|phường|địa phương|tỉnh|thành phố|thị xã|đơn vị hành chính|khu vực|vùng|tên (?:huyện|xã)))/iu;

/** Asks where some of the pieces are not understood; `words` are shown with the question. */
export function askUnknown(chunks: readonly Chunk[], words: string): Because<Asked> | null {
  return chunks.some(({ kind }) => kind === 'unknown') ? { code: 'unknown-words', words } : null;
}

/** The same for a row below a head that names the series. */
export const rowAsk = (label: Label): Because<Asked> | null =>
  WHOLE.test(label.text) ? null : askUnknown(label.chunks, label.text);
