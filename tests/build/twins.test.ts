/** What is compressed ahead: every text of some length, but none of the many frozen embeds. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressTexts } from '../../scripts/build/finish.ts';

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
