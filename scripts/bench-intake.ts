/**
 * `npm run bench:intake`: reads the corpus of reports and says how it went: right, asked, missed, wrong.
 * `npm run bench:intake -- FOLDER` reads another corpus of the same form (tests/intake/corpus.ts says which), `--all` prints
 * every case that was not read as a careful reader would. Exit code 1 where anything was read wrongly.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CORPUS, casesIn, compare, frozenReader, scoreOf } from '../tests/intake/corpus.ts';

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const root = positionals[0] ?? CORPUS;
const inner = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const folders = inner.length > 0 ? inner.map(({ name }) => join(root, name)) : [root];
const reader = frozenReader();
const print = (text: string): void => void process.stdout.write(`${text}\n`);

let wrong = 0;
for (const folder of folders) {
  const cases = casesIn(folder);
  for (const each of values.all ? cases : []) {
    const { remarks, misses, wrong: faults } = compare(each, reader);
    if (remarks.length > 0)
      print(
        [
          `${faults ? '!!' : misses ? '--' : '??'} ${each.text ?? `${each.before ?? ''}\n${each.table}`}`,
          ...remarks.map((line) => `     ${line}`),
        ].join('\n'),
      );
  }
  const { right, asks, misses, wrong: faults } = scoreOf(cases, reader);
  wrong += faults;
  const taken = cases.flatMap(({ takes }) => takes).length;
  const tables = cases.filter(({ table }) => table !== undefined).length;
  print(
    `${folder}: ${cases.length - tables} texts, ${tables} tables, ${taken} figures to take: ${right} right, ${asks} asked, ${misses} missed (${((100 * misses) / Math.max(taken, 1)).toFixed(1)} %), ${faults} wrong`,
  );
}
process.exitCode = wrong > 0 ? 1 : 0;
