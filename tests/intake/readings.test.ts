/**
 * What is read of every text of the corpus, written down figure by figure beside it in `readings.txt`: a word that is
 * added or a rule that is changed shows each figure that it moves, each question that comes and goes, and the words that
 * stand behind it. Whether a reading is right is for `corpus.test.ts` to say; `npx vitest -u` writes what is read now.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Reading, Verdict } from '../../src/intake/report/reading.ts';
import { blocksOfCase, type Case, CORPUS, casesIn, frozenReader } from './corpus.ts';

const reader = frozenReader();

function why(verdict: Verdict): string {
  const reasons = verdict.kind === 'sure' ? [] : verdict.kind === 'out' ? [verdict.reason] : verdict.reasons;
  return [verdict.kind, ...reasons.map(({ code, words }) => (words ? `${code} “${words}”` : code))].join(' ');
}

/** One figure on a line: how sure, which series, the value with its range, when, and the words with the number marked. */
function lineOf({ verdict, indicator, amount, period, stage, value, scope, quote, at, length }: Reading): string {
  const range = amount.low === null && amount.high === null ? '' : ` [${amount.low}, ${amount.high}]`;
  const other = amount.other === null ? '' : ` or ${amount.other}`;
  const marked = `${quote.slice(Math.max(0, at - 20), at)}‹${quote.slice(at, at + length)}›`;
  return [
    `${why(verdict)}: ${indicator} ${amount.value}${other}${range} ${period ?? '-'} ${stage ?? '-'}`,
    `“${value}” of “${scope}”`,
    marked,
  ].join(' | ');
}

function told(each: Case): string {
  const first = (each.text ?? each.table ?? '').trim().split('\n')[0] ?? '';
  return [`## ${first.slice(0, 80)}`, ...reader(blocksOfCase(each)).map(lineOf)].join('\n');
}

it.each(readdirSync(CORPUS))('of the %s part is read what was read before', async (part) => {
  const folder = join(CORPUS, part);
  await expect(`${casesIn(folder).map(told).join('\n')}\n`).toMatchFileSnapshot(join(folder, 'readings.txt'));
});
