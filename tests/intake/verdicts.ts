/** What is read of a text, one figure on a line: its series, its value, its stage, and how sure that is, with the words. */
import { blocksOf } from '../../src/intake/report/blocks.ts';
import { frozenReader } from './corpus.ts';

const reader = frozenReader();

/** `forest-cover 54.1 estimate ask forecast “dự kiến” far “54,1%”` */
export const verdictsOf = (text: string): string[] =>
  reader(blocksOf(text)).map(({ indicator, amount, stage, verdict }) => {
    const reasons = verdict.kind === 'sure' ? [] : verdict.kind === 'out' ? [verdict.reason] : verdict.reasons;
    const why = reasons.map(({ code, words }) => (words ? `${code} “${words}”` : code));
    return [`${indicator} ${amount.value}`, ...(stage ? [stage] : []), verdict.kind, ...why].join(' ');
  });
