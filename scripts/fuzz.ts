/**
 * `npm run fuzz`: generated inputs to every reader of what people write or send, for 60 seconds each;
 * `npm run fuzz -- numbers 600` for one of them, for so many seconds. `--seed 7` repeats a run, `--count 100000` ends it
 * after so many inputs. An input of which something is wrong is printed and kept in `.cache/fuzz/`; then the exit code is 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz } from '../tests/fuzz/run.ts';
import { TARGETS } from '../tests/fuzz/targets.ts';

const KEPT = join(import.meta.dirname, '..', '.cache', 'fuzz');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    count: { type: 'string', default: 'Infinity' },
  },
});
const [seed, count] = [Number(values.seed), Number(values.count)];
const seconds = Number(positionals.find((each) => /^\d+$/.test(each)) ?? 60);
const named = positionals.filter((each) => !/^\d+$/.test(each));
const names = named.length > 0 ? named : Object.keys(TARGETS);

for (const name of names) {
  const target = TARGETS[name];
  if (!target) {
    console.error(`npm run fuzz -- ${name}: expected ${Object.keys(TARGETS).join(', ')} or nothing`);
    process.exitCode = 2;
    break;
  }
  const { tried, passed, wrong } = await fuzz(target, { seed, count, milliseconds: seconds * 1000 });
  console.log(`${name}: ${target.about}. Seed ${seed}: ${tried} inputs, ${passed} let through, ${wrong.length} wrong`);
  if (wrong.length === 0) continue;
  process.exitCode = 1;
  const file = join(KEPT, `${name}-${seed}.json`);
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, `${JSON.stringify(wrong, null, 2)}\n`);
  for (const { input, fault } of wrong) console.log(`  ${fault}\n  ${JSON.stringify(input)}`);
  console.log(`  kept in ${file}`);
}
