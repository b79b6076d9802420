/** What is compressed ahead: every text of some length, but none of the many frozen embeds; in a long plan what is long. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressTexts } from '../../scripts/build/finish.ts';
import { MOST_ROWS } from '../../src/views/many.ts';

const folder = mkdtempSync(join(tmpdir(), 'twins-'));
const FILES = [
  'index.html',
  'nhung/forest-cover/index.html',
  'nhung/forest-cover/card.svg',
  'nhung/forest-cover/2025-02-13/index.html',
  'en/embed/forest-cover/2025-02-13/card-dark.svg',
  'en/as-of/2025-02-13/index.html',
];

beforeAll(async () => {
  for (const name of FILES) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'the same again and again. '.repeat(100));
  }
  await compressTexts(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('twins of texts', () => {
  it.each(FILES)('%s', (name) => {
    const isFrozen = /embed|nhung/.test(name) && name.includes('2025');
    for (const ending of ['br', 'gz']) expect(existsSync(join(folder, `${name}.${ending}`))).toBe(!isFrozen);
  });
});

describe('twins in a plan of more indicators than a page has room for', () => {
  const long = mkdtempSync(join(tmpdir(), 'twins-'));
  const TEXTS = {
    'index.html': 14_000,
    'en/index.html': 13_999,
    'nhom/economy/index.html': 14_000,
    'chi-tieu/che-phu-rung/index.html': 14_000,
    'chi-tieu/che-phu-rung/nhung/index.html': 14_000,
    'en/as-of/2025-02-13/index.html': 14_000,
    '_astro/styles.0a1b2c3d.css': 256,
    'data/v1/figures.csv': 14_000,
    'data/v1/figures.json': 14_000,
  };

  beforeAll(async () => {
    for (const name of ['data/v1/indicators', ...Object.keys(TEXTS).map(dirname)])
      mkdirSync(join(long, name), { recursive: true });
    for (let at = 0; at <= MOST_ROWS; at += 1) writeFileSync(join(long, `data/v1/indicators/${at}.json`), '{}');
    for (const [name, bytes] of Object.entries(TEXTS)) writeFileSync(join(long, name), 'a'.repeat(bytes));
    await compressTexts(long);
  });
  afterAll(() => rmSync(long, { recursive: true }));

  it('are those for brotli, of styles, and of what a first answer does not hold and many read', () => {
    const twins = readdirSync(long, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:br|gz)$/.test(name));
    expect(twins.sort()).toEqual([
      '_astro/styles.0a1b2c3d.css.br',
      'data/v1/figures.json.br',
      'index.html.br',
      'nhom/economy/index.html.br',
    ]);
  });
});
