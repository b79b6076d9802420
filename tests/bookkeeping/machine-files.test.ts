import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBehind, machineFiles } from '../../src/bookkeeping/machine-files.ts';
import { loadOrThrow } from '../../src/content/load.ts';
import { FROZEN } from '../fixtures/frozen.ts';

const root = mkdtempSync(join(tmpdir(), 'machine-files-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
cpSync(FROZEN, join(root, 'content'), { recursive: true });
const content = loadOrThrow({ dir: FROZEN });

describe('the files of main that the machine writes', () => {
  it('are CODEOWNERS and the four guides', () => {
    expect([...machineFiles(root, content).keys()]).toEqual([
      '.github/CODEOWNERS',
      'docs/cap-nhat-so-lieu.md',
      'docs/updating-figures.md',
      'docs/duyet-so-lieu.md',
      'docs/reviewing-figures.md',
    ]);
  });

  it('are all behind where none is there, and none once they are written', () => {
    const behind = filesBehind(root, content);
    expect(behind.size).toBe(5);
    for (const [path, text] of behind) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    expect(filesBehind(root, content).size).toBe(0);
  });

  it('are behind where an indicator has come', () => {
    const [first] = content.indicators;
    if (!first) throw new Error('the frozen plan has no indicator');
    const more = { ...content, indicators: [...content.indicators, { ...first, id: 'zz-new' }] };
    const behind = filesBehind(root, more);
    expect([...behind.keys()]).toEqual(['.github/CODEOWNERS']);
    expect(behind.get('.github/CODEOWNERS')).toMatch(/^\/content\/figures\/zz-new\/ +@/m);
  });
});
