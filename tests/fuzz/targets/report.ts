import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from '../../../src/intake/report/blocks.ts';
import { CORPUS, casesIn, frozenReader } from '../../intake/corpus.ts';
import { damaged, type FuzzTarget, joined, pick } from '../target.ts';

const reader = frozenReader();
const TEXTS = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => casesIn(join(CORPUS, name)))
  .map(({ text, before = '', table = '' }) => text ?? `${before}\n${table.replaceAll('|', '\t')}`);
const MARKS = [...'0159.,%-–()/;:\t\n ', ' tỷ đồng', ' năm 2025', 'tăng ', 'so với ', '2021-2025 ', '\u00a0', 'ﬁ', '٣'];

const digitsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '');

export const report: FuzzTarget = {
  about: 'every figure read of a report stands in it with its digits',
  passOneIn: 20,
  make: (next) =>
    damaged(
      joined(next, 3, () => `${pick(next, TEXTS)}\n`),
      next,
      4,
      MARKS,
    ),
  judge: (text) => {
    const readings = reader(blocksOf(text));
    const all = digitsOf(text);
    for (const { indicator, value, amount, quote, at, length } of readings) {
      const said = quote.slice(at, at + length);
      if (!/\d/.test(said)) return { fault: `${indicator}: no number stands at ${at} of ${JSON.stringify(quote)}` };
      const own = digitsOf(amount.number).replace(/0+$/, '');
      if (!digitsOf(value).includes(own)) return { fault: `${indicator}: reads ${amount.number} of ${value}` };
      if (!all.includes(own)) return { fault: `${indicator}: ${amount.number} does not stand in the text` };
    }
    return readings.length > 0 ? 'passed' : 'refused';
  },
};
