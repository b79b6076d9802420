/**
 * `npm run fuzz:prose`: 100,000 generated pages through the check and the build. Exit code 1 where one that the check
 * accepts fails to build or runs something. `-- --seed 7 --count 5000` for other documents.
 */
import { parseArgs } from 'node:util';
import { fuzz } from '../tests/content/fuzz/fuzz.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    count: { type: 'string', default: '100000' },
  },
});
const [seed, count] = [Number(values.seed), Number(values.count)];
const { tried, accepted, wrong } = await fuzz({ seed, count, milliseconds: Number.POSITIVE_INFINITY });
for (const { text, fault } of wrong) process.stderr.write(`${fault}\n${JSON.stringify(text)}\n\n`);
process.stdout.write(`seed ${seed}: ${tried} documents, ${accepted} accepted, ${wrong.length} of them wrong\n`);
process.exitCode = wrong.length ? 1 : 0;
