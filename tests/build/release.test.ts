/** A build takes the place of the site in one step, or leaves it as it is. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { releaseTexts } from './release-fixture.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const start = (text: string, milliseconds = 0, limit = ''): ChildProcess =>
  spawn(
    'sh',
    [
      '-c',
      `${limit} exec "$@"`,
      'sh',
      process.execPath,
      join(import.meta.dirname, 'release-fixture.ts'),
      root,
      text,
      String(milliseconds),
    ],
    { stdio: 'ignore' },
  );
const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.on('exit', done));
const built = (text: string): Promise<void> => releaseTexts(root, text);

/** What all files of the site say, and how many there are; reading may cross a swap, each file is whole. */
const files = (): string[] =>
  readdirSync(join(root, 'dist')).map((name) =>
    readFileSync(join(root, 'dist', name, 'index.html'), 'utf8').slice(0, 3),
  );
const whole = (text: string): string[] => Array.from({ length: 40 }, () => text);

describe('a build', () => {
  it('is seen whole by whoever looks: the old site or the new one, at every moment', async () => {
    await built('old');
    const child = start('new', 400);
    let looks = 0;
    const faults: string[] = [];
    const seen = new Set<string>();
    const end = ended(child);
    while (child.exitCode === null || !seen.has('new')) {
      for (const name of ['0', '39']) {
        looks++;
        try {
          seen.add(readFileSync(join(root, 'dist', name, 'index.html'), 'utf8'));
        } catch (error) {
          faults.push(String(error));
        }
      }
      if (seen.has('new'.repeat(1000))) break;
      if (looks % 20 === 0) await sleep(1);
    }
    await end;
    expect(faults).toEqual([]);
    expect([...seen].map((text) => text.slice(0, 3))).toEqual(['old', 'new']);
    expect(looks).toBeGreaterThan(500);
    expect(files()).toEqual(whole('new'));
  });

  it.each([300, 900])('that is killed after %i ms leaves the old site whole', async (milliseconds) => {
    await built('old');
    const child = start('new', 4000);
    await sleep(milliseconds);
    child.kill('SIGKILL');
    await ended(child);
    expect(files()).toEqual(whole('old'));
    await built('new');
    expect(files()).toEqual(whole('new'));
    expect(readdirSync(join(root, '.builds'))).toHaveLength(2);
  });

  it('that fails leaves the old site whole, and nothing of itself', async () => {
    await built('old');
    await expect(built('fault')).rejects.toThrow('a fault');
    expect(files()).toEqual(whole('old'));
    expect(readdirSync(join(root, '.builds'))).toHaveLength(1);
  });

  it('that may not write as much as it wants, as on a full disk, leaves the old site whole', async () => {
    await built('old');
    expect(await ended(start('new', 0, 'ulimit -f 1;'))).not.toBe(0);
    expect(files()).toEqual(whole('old'));
  });

  it('takes the place of a folder that another program wrote', async () => {
    mkdirSync(join(root, 'dist/x'), { recursive: true });
    writeFileSync(join(root, 'dist/x/index.html'), 'other');
    await built('new');
    expect(files()).toEqual(whole('new'));
  });

  it('keeps the time of files that are as they were, so that nobody fetches them again', async () => {
    await built('old');
    const time = () => statSync(join(root, 'dist/7/index.html')).mtime.getTime() / 1000;
    const before = time();
    await sleep(50);
    await built('old');
    expect(time()).toBeCloseTo(before, 2);
    await built('new');
    expect(time()).toBeGreaterThan(before + 0.04);
  });

  it('keeps the site before it beside it, for who is still reading that, and no older one', async () => {
    for (const text of ['one', 'two', 'new']) await built(text);
    expect(readdirSync(join(root, '.builds'))).toHaveLength(2);
  });
});
