/**
 * Sentences and tables as reports write them, with what a careful reader takes from each, and how a reading compares.
 * A file of the corpus is a list of cases: `text` (lines are paragraphs) or `table` (a line a row, cells parted by `|`,
 * `{2x3}` behind a cell that spans 2 columns and 3 rows; lines of `before` stand above it), and `takes`: one line a figure,
 * `indicator value period stage`, `-` for what the words do not say.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkFiles } from '../../src/content/check.ts';
import { readFiles } from '../../src/content/read.ts';
import { type Block, blocksOf } from '../../src/intake/report/blocks.ts';
import { type Reader, readerOf } from '../../src/intake/report/reader.ts';
import type { Reading } from '../../src/intake/report/reading.ts';
import { settingOf } from '../../src/intake/report/setting.ts';
import { spread } from '../../src/intake/report/spans.ts';
import { FROZEN } from '../fixtures/frozen.ts';

export const CORPUS = join(import.meta.dirname, 'corpus');
const day = '2026-11-22';

const cases = z.array(
  z.strictObject({
    text: z.string().optional(),
    before: z.string().optional(),
    table: z.string().optional(),
    takes: z.array(z.string()),
  }),
);
export type Case = z.output<typeof cases>[number];

export const casesIn = (folder: string): Case[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) => cases.parse(parse(readFileSync(join(folder, name), 'utf8'), { schema: 'failsafe' })));

export function blocksOfCase({ text = '', before = '', table }: Case): Block[] {
  if (table === undefined) return blocksOf(text);
  const rows = table
    .trim()
    .split('\n')
    .map((line) =>
      line.split('|').map((cell) => {
        const span = /\{(\d+)x(\d+)\}\s*$/.exec(cell);
        return {
          text: cell.replace(/\{\d+x\d+\}\s*$/, '').trim(),
          columns: Number(span?.[1] ?? 1),
          rows: Number(span?.[2] ?? 1),
        };
      }),
    );
  return [...blocksOf(before), { kind: 'table', rows: spread(rows) }];
}

export function frozenReader(): Reader {
  const { content } = checkFiles(readFiles(FROZEN), { asOf: day, today: day });
  if (!content) throw new TypeError('the frozen plan has faults');
  return readerOf(settingOf(content, day));
}

export interface Score {
  right: number;
  asks: number;
  misses: number;
  /** Sure readings that a careful reader does not take. */
  wrong: number;
}

export interface Compared extends Score {
  /** What is not right, a line each. */
  remarks: string[];
}

const lineOf = ({ indicator, amount, period, stage }: Reading): string =>
  [indicator, amount.value, period ?? '-', stage ?? '-'].join(' ');

/** A stage that was not read is asked for; one that was read otherwise is wrong. */
function isSame(reading: Reading, line: string): boolean {
  const [indicator, value, period, stage = '-'] = line.split(' ');
  const own = reading.stage ?? '-';
  return (
    reading.indicator === indicator &&
    reading.amount.value === value &&
    (reading.period ?? '-') === period &&
    (own === '-' || own === stage)
  );
}

export function compare({ takes, ...source }: Case, reader: Reader): Compared {
  const readings = reader(blocksOfCase({ takes, ...source }));
  const sure = readings.filter(({ verdict }) => verdict.kind === 'sure');
  const asked = readings.filter(({ verdict }) => verdict.kind === 'ask');
  const wrong = sure.filter((reading) => !takes.some((line) => isSame(reading, line)));
  const open = takes.filter((line) => !sure.some((reading) => isSame(reading, line)));
  const isAsked = (line: string): boolean =>
    asked.some(({ indicator, amount }) => line.startsWith(`${indicator} ${amount.value} `));
  const missed = open.filter((line) => !isAsked(line));
  const told = (reading: Reading): string => `${lineOf(reading)} ${JSON.stringify(reading.verdict)}`;
  return {
    right: takes.length - open.length,
    asks: asked.length,
    misses: missed.length,
    wrong: wrong.length,
    remarks: [
      ...wrong.map((each) => `wrong: ${told(each)}`),
      ...missed.map((line) => `missed: ${line}`),
      ...asked.map((each) => `asked: ${told(each)}`),
    ],
  };
}

export function scoreOf(list: readonly Case[], reader: Reader): Score {
  const all = list.map((each) => compare(each, reader));
  const sum = (key: keyof Score): number => all.reduce((total, each) => total + each[key], 0);
  return { right: sum('right'), asks: sum('asks'), misses: sum('misses'), wrong: sum('wrong') };
}
