/** The one door to the content: which folder, which day, which language, and that nothing is published unchecked. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { LIMITS } from '../../src/content/files.ts';
import { contentDir, loadContent, loadOrThrow, planLanguages, realDay } from '../../src/content/load.ts';
import { readFiles } from '../../src/content/read.ts';
import { languagesIn, schemasIn, timeZoneIn } from '../../src/content/schemas.ts';
import { FIGURE, planted, planWith, TODAY, textOf } from './plan.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'load-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true, force: true });
});

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('reading a folder', () => {
  it('gives each file by its path from there, in the order of paths whatever the disk has', () => {
    const paths = ['b/x', 'b.txt', 'a.txt', 'a/x', 'a/b/c', 'd', 'c/z', 'c/y', 'a-b'];
    for (const path of paths) write(path, path);
    const files = readFiles(dir);
    expect([...files.keys()]).toEqual(['a-b', 'a.txt', 'a/b/c', 'a/x', 'b.txt', 'b/x', 'c/y', 'c/z', 'd']);
    expect(files.get('a/b/c')).toEqual(bytes('a/b/c'));
  });

  it('names a link, to a file or to a folder, and does not follow it', () => {
    write('real/file', 'x');
    symlinkSync(join(dir, 'real/file'), join(dir, 'file'));
    symlinkSync(join(dir, 'real'), join(dir, 'folder'));
    const files = readFiles(dir);
    expect([...files.keys()]).toEqual(['file', 'folder', 'real/file']);
    expect([files.get('file'), files.get('folder')]).toEqual([{ why: 'link' }, { why: 'link' }]);
  });

  it('names what is no file, and does not wait for what it may say', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(join(dir, 'socket'), listening));
    expect([...readFiles(dir)]).toEqual([['socket', { why: 'special' }]]);
    await new Promise((closed) => server.close(closed));
  });

  it('names a file that is larger than any may be, and reads one of just that size', () => {
    write('most', new Uint8Array(200_000));
    write('more', new Uint8Array(200_001));
    const files = readFiles(dir);
    expect([(files.get('most') as Uint8Array).length, files.get('more')]).toEqual([200_000, { why: 'large' }]);
  });

  it('stops after one file too many: enough to say so', () => {
    for (let i = 0; i < LIMITS.files + 3; i += 1) symlinkSync('x', join(dir, String(i)));
    expect(readFiles(dir).size).toBe(LIMITS.files + 1);
  });
});

describe('what a plan says of itself, before it is checked', () => {
  it.each<[string, string, string[], string]>([
    ['both', 'id: x\nlanguages: [en]\ntime_zone: Pacific/Auckland\n', ['en'], 'Pacific/Auckland'],
    [
      'both, as JSON has it',
      '{\n"languages": ["en", "vi"],\n"time_zone": "Europe/London"\n}\n',
      ['en', 'vi'],
      'Europe/London',
    ],
    ['neither', 'id: x\n', ['vi', 'en'], 'Asia/Ho_Chi_Minh'],
    [
      'a language and a time zone that nobody knows',
      'languages: [xx]\ntime_zone: Asia/Hanoi\n',
      ['vi', 'en'],
      'Asia/Ho_Chi_Minh',
    ],
    ['a language twice', 'languages: [en, en]\n', ['vi', 'en'], 'Asia/Ho_Chi_Minh'],
    ['nothing that can be read', 'languages: [\ntime_zone: [\n', ['vi', 'en'], 'Asia/Ho_Chi_Minh'],
    ['a list', '- x\nlanguages', ['vi', 'en'], 'Asia/Ho_Chi_Minh'],
    ['nothing', '', ['vi', 'en'], 'Asia/Ho_Chi_Minh'],
    ['more than a plan may hold', `languages: [en]\n# ${'x'.repeat(64_000)}`, ['vi', 'en'], 'Asia/Ho_Chi_Minh'],
  ])('%s', (_, text, languages, zone) => {
    expect([languagesIn(bytes(text)), timeZoneIn(bytes(text))]).toEqual([languages, zone]);
  });

  it('nothing where its file is not there or was not read', () => {
    expect([languagesIn(undefined), languagesIn({ why: 'link' })]).toEqual([
      ['vi', 'en'],
      ['vi', 'en'],
    ]);
    expect(timeZoneIn(undefined)).toBe('Asia/Ho_Chi_Minh');
  });
});

test('the schemas of one choice of languages are made once: what was read by them need not be read again', () => {
  expect(schemasIn(['vi'])).toBe(schemasIn(['vi']));
  expect(schemasIn(['vi'])).not.toBe(schemasIn(['en']));
});

describe('the folder', () => {
  it('is the one that CONTENT_DIR names, else content', () => {
    vi.stubEnv('CONTENT_DIR', dir);
    expect(contentDir()).toBe(dir);
    vi.stubEnv('CONTENT_DIR', '');
    expect(contentDir()).toBe('content');
  });

  it('tells the languages and the day of its plan', () => {
    write('plan.yaml', 'languages: [en]\ntime_zone: Pacific/Auckland\n');
    vi.stubEnv('CONTENT_DIR', dir);
    const noon = new Date('2026-07-15T12:30:00Z');
    expect([planLanguages(), planLanguages(dir)]).toEqual([['en'], ['en']]);
    expect([realDay(undefined, noon), realDay(dir, noon)]).toEqual(['2026-07-16', '2026-07-16']);
    expect(realDay(dir)).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('tells those of every plan where it has none, or a folder of that name', () => {
    const night = new Date('2026-07-15T17:30:00Z');
    expect([planLanguages(dir), realDay(dir, night)]).toEqual([['vi', 'en'], '2026-07-16']);
    mkdirSync(join(dir, 'plan.yaml'));
    expect([planLanguages(dir), planLanguages(join(dir, 'nowhere'))]).toEqual([
      ['vi', 'en'],
      ['vi', 'en'],
    ]);
  });
});

describe('the content', () => {
  /** The first figure was published on 13 February 2026. */
  const isFuture = (options: Parameters<typeof loadContent>[0]): boolean =>
    loadContent({ dir: 'anywhere', read: () => planWith(), today: '2026-02-01', ...options }).faults.some(
      ({ code }) => code === 'future',
    );

  it('is that of the day asked for, else of AS_OF, else of the real day', () => {
    vi.stubEnv('AS_OF', '');
    expect([isFuture({}), isFuture({ asOf: '2026-03-01' }), isFuture({ today: '2026-03-01' })]).toEqual([
      true,
      false,
      false,
    ]);
    vi.stubEnv('AS_OF', '2026-03-01');
    expect([isFuture({}), isFuture({ asOf: '2026-02-02' })]).toEqual([false, true]);
  });

  it('is read from the folder asked for, else from that of CONTENT_DIR, and told of in the language asked for', () => {
    const read: string[] = [];
    const load = (options: Parameters<typeof loadContent>[0]) =>
      loadContent({
        today: TODAY,
        ...options,
        read: (from) => {
          read.push(from);
          return planted(FIGURE, '53.75', '53,75');
        },
      });
    vi.stubEnv('CONTENT_DIR', dir);
    const [own, english] = [load({}), load({ dir: 'elsewhere', lang: 'en' })];
    expect(read).toEqual([dir, 'elsewhere']);
    expect([own.faults[0]?.found, english.faults[0]?.found]).toEqual(['"53,75" có dấu phẩy', '"53,75" has a comma']);
  });

  it('is read from a disk where nothing else is said', () => {
    for (const [path, entry] of planWith()) write(path, entry as Uint8Array);
    expect(loadOrThrow({ dir, today: TODAY }).plan.id).toBe('song-mai');
    vi.stubEnv('CONTENT_DIR', dir);
    vi.stubEnv('AS_OF', TODAY);
    expect(loadOrThrow().plan.id).toBe('song-mai');
  });

  it('is none where there are faults, and the error names each with its file', () => {
    const text = textOf(FIGURE).replace('53.75', '53,75').replace('official', 'oficial');
    const options = { today: TODAY, asOf: TODAY, lang: 'en', read: () => planWith({ [FIGURE]: text }) } as const;
    const messageOf = (load: () => unknown): string => {
      try {
        load();
      } catch (error) {
        return (error as Error).message;
      }
      return 'no error';
    };
    const lines = (from: string): RegExp =>
      new RegExp(`^\\n${from}/${FIGURE}:1:8 {2}"53,75" has a comma; .*\\n${from}/${FIGURE}:2:8 {2}.*\\n$`);
    expect(messageOf(() => loadOrThrow({ ...options, dir: 'ke-hoach' }))).toMatch(lines('ke-hoach'));
    vi.stubEnv('CONTENT_DIR', 'noi-khac');
    expect(messageOf(() => loadOrThrow(options))).toMatch(lines('noi-khac'));
  });
});
