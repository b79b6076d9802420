/** The stage that the words of a sentence suggest. */
import type { Stage } from '../../domain/types.ts';
import type { Chunk } from './chunk.ts';
import type { Role } from './lexicon.ts';
import { type Mention, roleOf } from './sentence.ts';

const STAGE_ROLES: Readonly<Partial<Record<Role, Stage>>> = {
  estimate: 'estimate',
  forecast: 'estimate',
  preliminary: 'preliminary',
  official: 'official',
};

/** The last word of a stage among some pieces, or null. */
export const stageOf = (chunks: readonly Chunk[]): Stage | null =>
  chunks.map((chunk) => STAGE_ROLES[roleOf(chunk) ?? 'glue'] ?? null).findLast((stage) => stage !== null) ?? null;

/** From the words around the number, else from a clause before that holds no number of its own. */
export const stageIn = ({ subject, between, clause, earlier, isInherited }: Mention): Stage | null =>
  stageOf(between) ??
  stageOf(subject.before) ??
  (isInherited
    ? null
    : stageOf(
        clause.chunks.slice(
          0,
          clause.chunks.findIndex(({ kind }) => kind === 'number'),
        ),
      )) ??
  stageOf(
    earlier.filter(({ chunks }) => !chunks.some(({ kind }) => kind === 'number')).flatMap(({ chunks }) => chunks),
  );
