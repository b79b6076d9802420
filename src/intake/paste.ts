/**
 * Figures found in a report. Every find is a proposal with the words it was read from; a person confirms or drops it.
 * What a report plans, compares or counts of something else is left out, and says why.
 */
import { type Block, blocksOf } from './report/blocks.ts';
import { readerOf } from './report/reader.ts';
import type { Reading } from './report/reading.ts';
import type { Setting, Wanted } from './report/wanted.ts';

export type { Reading, Setting, Wanted };
export { type Block, blocksOf };
export type Proposal = Reading;

/** What is offered: sure, or with a question. */
export const isOffered = ({ verdict }: Reading): boolean => verdict.kind !== 'out';

export const findFigures = (blocks: readonly Block[], setting: Setting): Reading[] =>
  readerOf(setting)(blocks).filter(isOffered);
