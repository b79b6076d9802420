/** The stage that the words of a sentence suggest. */
import type { Stage } from '../../domain/types.ts';
import { rolesIn } from './case.ts';
import type { Chunk } from './chunk.ts';
import type { Role } from './lexicon.ts';
import { beforeNumber, type Mention } from './sentence.ts';

const STAGE_ROLES: Readonly<Partial<Record<Role, Stage>>> = {
  estimate: 'estimate',
  forecast: 'estimate',
  preliminary: 'preliminary',
  official: 'official',
};

/** The last word of a stage among some pieces, or null. */
export const stageOf = (chunks: readonly Chunk[]): Stage | null =>
  rolesIn(chunks)
    .map((role) => STAGE_ROLES[role])
    .findLast((stage) => stage !== undefined) ?? null;

/** From the words around the number, else from a clause before that holds no number of its own. */
export const stageIn = ({ subject, between, clause, earlier, isInherited }: Mention): Stage | null =>
  stageOf(between) ??
  stageOf(subject.before) ??
  (isInherited ? null : stageOf(beforeNumber(clause.chunks))) ??
  stageOf(
    earlier.filter(({ chunks }) => !chunks.some(({ kind }) => kind === 'number')).flatMap(({ chunks }) => chunks),
  );
