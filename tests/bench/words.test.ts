/** Plans of invented names: as the bench writes them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { addTasks, writeMany } from '../../scripts/bench/many.ts';
import { invented, inventedName } from '../../scripts/bench/words.ts';
import { checkData } from '../../src/content/check-data.ts';
import { readFiles } from '../../src/content/read.ts';
import { FROZEN } from '../fixtures/frozen.ts';

describe('invented words', () => {
  it('are the same for the same seed, others for another, and as long as asked', () => {
    expect(invented('vi', 40, 7)).toBe(invented('vi', 40, 7));
    const all = Array.from({ length: 500 }, (_, seed) => invented('en', 30, seed));
    expect(new Set(all).size).toBe(500);
    expect(all.every(({ length }) => length >= 30 && length < 50)).toBe(true);
  });

  it('compress worse than copies of one name with its number', () => {
    const packed = (names: readonly string[]): number => brotliCompressSync(names.join('\n')).length;
    const numbers = Array.from({ length: 300 }, (_, at) => at);
    const real = 'Tỷ lệ dân số nông thôn được dùng nước sạch';
    const others = packed(numbers.map((seed) => inventedName('vi', real.length, seed)));
    expect(others).toBeGreaterThan(5 * packed(numbers.map((at) => `${real} (${at})`)));
  });
});

describe('a plan of invented names', () => {
  const target = mkdtempSync(join(tmpdir(), 'invented-'));
  afterAll(() => rmSync(target, { recursive: true }));

  it('has no fault; no name or title comes twice, and no publisher in two copies', () => {
    writeMany('tests/fixtures/plans/pebble-bay', target, 12, 'invented');
    const { content } = checkData(readFiles(target), { asOf: '2026-11-22', today: '2026-11-22', lang: 'en' });
    const own = new Set(readdirSync('tests/fixtures/plans/pebble-bay/indicators'));
    const copies = content?.indicators.filter(({ id }) => !own.has(`${id}.yaml`)) ?? [];
    expect(content?.indicators).toHaveLength(12);
    expect(copies).toHaveLength(9);
    expect(new Set(copies.map(({ name }) => name.en)).size).toBe(9);
    const sources = copies.flatMap(({ figures }) => figures.map(({ source }) => source));
    expect(sources.length).toBeGreaterThan(9);
    expect(new Set(sources.map(({ title }) => title)).size).toBe(sources.length);
    const publishers = copies.map(({ figures }) => new Set(figures.map(({ source }) => source.publisher)));
    expect(new Set(publishers.flatMap((each) => [...each])).size).toBe(
      publishers.reduce((sum, each) => sum + each.size, 0),
    );
  });

  it('is the same each time', () => {
    const again = mkdtempSync(join(tmpdir(), 'invented-'));
    writeMany('tests/fixtures/plans/pebble-bay', again, 12, 'invented');
    const texts = (folder: string): string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => readFileSync(join(each.parentPath, each.name), 'utf8'))
        .sort();
    expect(texts(again)).toEqual(texts(target));
    rmSync(again, { recursive: true });
  });
});

describe('a plan of many tasks', () => {
  const target = mkdtempSync(join(tmpdir(), 'tasks-'));
  afterAll(() => rmSync(target, { recursive: true }));

  it('has no fault, as many tasks as asked, and no title twice', () => {
    cpSync(FROZEN, target, { recursive: true });
    addTasks(target, 60);
    const { content, faults } = checkData(readFiles(target), { asOf: '2026-11-22', today: '2026-11-22', lang: 'en' });
    expect(faults).toEqual([]);
    expect(content?.tasks).toHaveLength(60);
    expect(new Set(content?.tasks.map(({ title }) => title.vi)).size).toBe(60);
    expect(content?.tasks.find(({ id }) => id === '1.1')?.group).toEqual(
      content?.tasks.find(({ id }) => id === '1')?.group,
    );
  });
});
