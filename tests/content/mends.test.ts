/** Mends that are carried out: on files in memory, and of the encoding on disk. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fix } from '../../src/content/fault.ts';
import type { Files } from '../../src/content/files.ts';
import { applyFix } from '../../src/content/mend.ts';
import { mendEncoding } from '../../src/content/mend-encoding.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const LINK = { why: 'link' } as const;

describe('a mend of files in memory', () => {
  const files: Files = new Map<string, Uint8Array | typeof LINK>([
    ['a.yaml', bytes('a: 1\n')],
    ['b.yaml', bytes('b: 1\n')],
    ['link.yaml', LINK],
  ]);
  const RENAME: Fix = { kind: 'rename', to: 'c.yaml' };
  const pathsAfter = (path: string, fix: Fix) => [...(applyFix(files, { path, fix })?.keys() ?? ['no mend'])];

  test('takes a file away or gives it another name, whatever it is', () => {
    expect(pathsAfter('a.yaml', { kind: 'remove' })).toEqual(['b.yaml', 'link.yaml']);
    expect(pathsAfter('link.yaml', { kind: 'remove' })).toEqual(['a.yaml', 'b.yaml']);
    expect(pathsAfter('a.yaml', RENAME)).toEqual(['b.yaml', 'link.yaml', 'c.yaml']);
    expect(pathsAfter('link.yaml', RENAME)).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
  });

  test('writes over no other file, and makes none of nothing', () => {
    expect(pathsAfter('a.yaml', { kind: 'rename', to: 'b.yaml' })).toEqual(['no mend']);
    expect(pathsAfter('gone.yaml', RENAME)).toEqual(['no mend']);
    expect(pathsAfter('link.yaml', { kind: 'encoding' })).toEqual(['no mend']);
    expect(pathsAfter('link.yaml', { kind: 'replace', from: 0, to: 0, text: 'x' })).toEqual(['no mend']);
  });
});

describe('the encoding of files in a folder', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'encoding-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const WRITTEN = 'a: 1\r\nb: x\u200by\r\n';
  const files: Files = new Map([['plan.yaml', bytes(WRITTEN)]]);
  const plan = (): string => readFileSync(join(dir, 'plan.yaml'), 'utf8');

  test('is mended, and nothing else of them: rights stay, and what only a person can judge', () => {
    writeFileSync(join(dir, 'plan.yaml'), WRITTEN);
    chmodSync(join(dir, 'plan.yaml'), 0o640);
    expect(mendEncoding(dir, files)).toEqual([{ path: 'plan.yaml', codes: ['crlf'] }]);
    expect(plan()).toBe('a: 1\nb: x\u200by\n');
    expect(statSync(join(dir, 'plan.yaml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(dir)).toEqual(['plan.yaml']);
  });

  test('is mended of the files that the format knows', () => {
    const others: Files = new Map<string, Uint8Array | typeof LINK>([
      ['notes.txt', bytes(WRITTEN)],
      ['agencies.yaml', bytes('a: 1\n')],
      ['tasks/1.yaml', LINK],
    ]);
    expect(mendEncoding(dir, others)).toEqual([]);
    expect(readdirSync(dir)).toEqual([]);
  });

  test('leaves nothing half written where a file cannot be replaced', () => {
    mkdirSync(join(dir, 'plan.yaml'));
    expect(() => mendEncoding(dir, files)).toThrow();
    expect(readdirSync(dir)).toEqual(['plan.yaml']);
  });

  test('writes through no link that another left in its way', () => {
    writeFileSync(join(dir, 'plan.yaml'), WRITTEN);
    writeFileSync(join(dir, 'other'), 'untouched');
    symlinkSync(join(dir, 'other'), join(dir, `plan.yaml.${process.pid}.tmp`));
    expect(() => mendEncoding(dir, files)).toThrow('EEXIST');
    expect([plan(), readFileSync(join(dir, 'other'), 'utf8')]).toEqual([WRITTEN, 'untouched']);
  });
});
