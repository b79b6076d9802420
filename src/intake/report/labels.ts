/** The cells of a row that are no values: what the row is about. */
import type { Chunk, Hit } from './chunk.ts';
import { chunksOf, type Knowledge } from './chunks.ts';
import { splitUnit } from './columns.ts';
import type { Role } from './lexicon.ts';
import { roleOf } from './sentence.ts';

const ORDINAL = /^\s*(?:(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s+|[-+*•–]\s*)/u;
/** What a row of all is called. */
export const WHOLE = /^(?:toàn tỉnh|tổng số|tổng cộng|cộng|chung|tổng|bình quân chung|tính chung)$/iu;

export interface Label {
  text: string;
  unit: string;
  chunks: readonly Chunk[];
  hits: readonly Hit[];
}

export function labelOf(cell: string, knowledge: Knowledge): Label {
  const { text, unit } = splitUnit(cell.replace(ORDINAL, ''));
  const chunks = chunksOf(text, knowledge);
  const name = chunks.find((chunk) => chunk.kind === 'name');
  return { text, unit, chunks, hits: name?.kind === 'name' ? name.hits : [] };
}

const STATES: readonly (Role | null)[] = [
  'plan',
  'result',
  'estimate',
  'preliminary',
  'official',
  'own',
  'glue',
  'joins',
];
/** "Kế hoạch", "Thực hiện", "Toàn tỉnh": says which value of the series it is, and names none. */
export const isState = ({ chunks }: Label): boolean => chunks.every((chunk) => STATES.includes(roleOf(chunk)));

/** True for a row of all, of the plan's own place, or of a period. */
export const isWholeRow = ({ text, chunks }: Label): boolean =>
  WHOLE.test(text) || chunks.some((chunk) => roleOf(chunk) === 'own' || chunk.kind === 'period');
