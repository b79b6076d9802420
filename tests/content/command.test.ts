/** The command, as people and machines run it: on folders of files. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkCommand } from '../../scripts/check/command.ts';
import type { Files } from '../../src/content/files.ts';
import { ended } from '../terminal.ts';
import { EVENT, FIGURE, planted, planWith, TASK, TODAY, textOf } from './plan.ts';

const root = mkdtempSync(join(tmpdir(), 'content-check-'));
let dir = '';
let folders = 0;

beforeEach(() => {
  folders += 1;
  dir = join(root, `plan-${folders}`);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(files: Files): void {
  for (const [path, entry] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    if (entry instanceof Uint8Array) writeFileSync(join(dir, path), entry);
  }
}

const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> => runWith({}, ...args);

async function runWith(env: Record<string, string>, ...args: string[]) {
  for (const [name, value] of Object.entries({ CONTENT_DIR: dir, AS_OF: TODAY, ...env })) vi.stubEnv(name, value);
  const { status, stdout, stderr } = await ended(checkCommand, args);
  vi.unstubAllEnvs();
  return { code: status, out: stdout.replaceAll(dir, 'DIR'), err: stderr.replaceAll(dir, 'DIR') };
}

describe('exit code and summary', () => {
  test('0 without faults', async () => {
    write(planWith());
    expect(await run()).toEqual({
      code: 0,
      out: '2 số liệu, 2 chỉ tiêu, 3 mục tiêu, 1 nhiệm vụ, 1 diễn biến, 2 cơ quan: không có lỗi\n',
      err: '',
    });
  });

  test('0 with warnings only', async () => {
    write(planted(FIGURE, 'https:', 'http:'));
    const { code, out } = await run('--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "DIR/figures/forest-cover/2025--2026-02-13.yaml:6:8  warning: the address "http://example.vn/rung-2025" is not secure; an address that begins with https://; try it with https:// and write that if it opens
      2 figures, 2 indicators, 3 targets, 1 task, 1 event, 2 agencies: no faults, 1 warning
      "
    `);
  });

  test('as many warnings as there are, in Vietnamese too', async () => {
    write(planted(FIGURE, 'https:', 'http:'));
    expect((await run()).out).toMatch(/cảnh báo: địa chỉ[\s\S]*\n2 số liệu, .* 2 cơ quan: không có lỗi, 1 cảnh báo\n$/);
  });

  test('1 with faults, each with its file, line and column', async () => {
    write(planted(FIGURE, '53.75', '53,75'));
    const { code, out } = await run('--lang=en');
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "DIR/figures/forest-cover/2025--2026-02-13.yaml:1:8  "53,75" has a comma; digits and a decimal dot only, such as 53.75 or 357760; probably 53.75 was meant; write: value: 53.75
      12 files: 1 fault
      "
    `);
  });

  test('Vietnamese is the language where none is asked for', async () => {
    write(planted(FIGURE, '53.75', '53,75'));
    expect((await run()).out).toMatchInlineSnapshot(`
      "DIR/figures/forest-cover/2025--2026-02-13.yaml:1:8  "53,75" có dấu phẩy; số chỉ gồm chữ số và dấu chấm thập phân, ví dụ 53.75 hoặc 357760; có lẽ là 53.75; hãy sửa thành: value: 53.75
      12 tệp: 1 lỗi
      "
    `);
  });
});

describe('what there is, is counted', () => {
  test('each figure and each event, and one of a thing is no several', async () => {
    write(
      planWith({
        'agencies.yaml': textOf('agencies.yaml').replace(/so-ke-hoach:[\s\S]*/, ''),
        [TASK]: textOf(TASK).replace('with: [so-ke-hoach]\n', ''),
        'figures/forest-cover/2024--2025-02-13.yaml': textOf(FIGURE)
          .replace('53.75', '53.62')
          .replace('rung-2025', 'rung-2024')
          .replace('12/', '9/'),
        'events/2.1/2022-05-06--begun.yaml': textOf(EVENT)
          .replace('status: done', 'status: in-progress')
          .replace('Ban hành quyết định, en: Decision issued', 'Bắt đầu soạn, en: Drafting began')
          .replace('2023-02-28', '2022-05-07'),
      }),
    );
    expect((await run('--lang', 'en')).out).toMatch(
      /^3 figures, 2 indicators, 3 targets, 1 task, 2 events, 1 agency: no faults/m,
    );
    expect((await run()).out).toMatch(
      /^3 số liệu, 2 chỉ tiêu, 3 mục tiêu, 1 nhiệm vụ, 2 diễn biến, 1 cơ quan: không có lỗi/m,
    );
  });
});

describe('2 where it cannot run, with the reason', () => {
  test('an option that does not exist', async () => {
    write(planWith());
    expect(await run('--fixx')).toMatchObject({ code: 2, out: '' });
    expect((await run('--fixx')).err).toMatch(/^Tuỳ chọn không đúng\.[\s\S]*Cách dùng/);
    expect((await run('--fixx', '--lang', 'en')).err).toMatch(/^Unknown option\.[\s\S]*Usage/);
  });

  test('a language that it does not speak', async () => {
    expect(await run('--lang', 'fr')).toMatchObject({ code: 2, out: '' });
  });

  test.each([
    ['en', 'AS_OF is "2026-02-30"; expected a day that exists, such as AS_OF=2026-11-22'],
    ['vi', 'AS_OF là "2026-02-30"; cần một ngày có thật, ví dụ AS_OF=2026-11-22'],
  ])('a day that does not exist (%s)', async (lang, said) => {
    write(planWith());
    expect(await runWith({ AS_OF: '2026-02-30' }, '--lang', lang)).toEqual({ code: 2, out: '', err: `${said}\n` });
  });

  test.each([
    [
      'en',
      'there is no folder "DIR"; expected a content folder; mend CONTENT_DIR or run this from the root of the project',
    ],
    [
      'vi',
      'không có thư mục "DIR"; cần một thư mục dữ liệu; hãy xem lại CONTENT_DIR hoặc chạy từ thư mục gốc của dự án',
    ],
  ])('a folder that does not exist (%s)', async (lang, said) => {
    expect(await run('--lang', lang)).toEqual({ code: 2, out: '', err: `${said}\n` });
  });

  test('--help is no failure, and names every option in the language asked for', async () => {
    for (const [lang, first] of [
      ['vi', 'Kiểm tra dữ liệu của kế hoạch.'],
      ['en', 'Checks the content of the plan.'],
    ] as const) {
      const { code, out, err } = await run('--help', '--lang', lang);
      expect([code, err, out.split('\n')[0]]).toEqual([0, '', first]);
      for (const option of ['--lang', '--json', '--fix', '--publish', '--help'])
        expect(out).toContain(`\n  ${option} `);
    }
  });
});

describe('--json', () => {
  test('has the same keys whether there are faults or not', async () => {
    write(planWith());
    expect(JSON.parse((await run('--json')).out)).toEqual({
      dir: 'DIR',
      asOf: TODAY,
      fixed: [],
      faults: [],
      warnings: [],
    });
  });

  test('tells each fault with its place, its words and its mend', async () => {
    write(planted(FIGURE, '53.75', '53,75'));
    const { code, out } = await run('--json', '--lang', 'en');
    expect(code).toBe(1);
    expect(JSON.parse(out).faults).toEqual([
      {
        severity: 'fault',
        code: 'number',
        path: FIGURE,
        line: 1,
        column: 8,
        found: '"53,75" has a comma',
        expected: 'digits and a decimal dot only, such as 53.75 or 357760',
        mend: 'probably 53.75 was meant; write: value: 53.75',
        fix: { kind: 'replace', from: 7, to: 12, text: '53.75' },
      },
    ]);
  });
});

describe('--fix', () => {
  const read = (path: string): string => readFileSync(join(dir, path), 'utf8');

  test('mends the encoding byte for byte, says so, and leaves everything else', async () => {
    write(
      planWith({
        [FIGURE]: `\uFEFF${textOf(FIGURE).replace(/\n/g, '\r\n')}`,
        [TASK]: textOf(TASK).normalize('NFD'),
      }),
    );
    expect(await run('--fix', '--lang', 'en')).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "mended DIR/figures/forest-cover/2025--2026-02-13.yaml: dropped the byte-order mark, turned CRLF into LF
      mended DIR/tasks/2.1.yaml: composed the accents (NFC)
      2 figures, 2 indicators, 3 targets, 1 task, 1 event, 2 agencies: no faults
      ",
      }
    `);
    expect([read(FIGURE), read(TASK)]).toEqual([textOf(FIGURE), textOf(TASK)]);
  });

  test('says in Vietnamese too what it mended', async () => {
    write(planWith({ [FIGURE]: `\uFEFF${textOf(FIGURE).replace(/\n/g, '\r\n')}` }));
    expect((await run('--fix')).out).toContain(`đã sửa DIR/${FIGURE}: bỏ dấu BOM, đổi CRLF thành LF\n`);
  });

  test('mends no other fault', async () => {
    const wrong = textOf(FIGURE).replace('53.75', '53,75 ');
    write(planWith({ [FIGURE]: wrong.replace(/\n/g, '\r\n') }));
    expect((await run('--fix')).code).toBe(1);
    expect(read(FIGURE)).toBe(wrong);
  });

  test('touches no file that is sound', async () => {
    write(planWith());
    const stand = () => {
      const { ino, mtimeNs, ctimeNs } = statSync(join(dir, FIGURE), { bigint: true });
      return { ino, mtimeNs, ctimeNs };
    };
    const before = stand();
    expect(JSON.parse((await run('--fix', '--json')).out).fixed).toEqual([]);
    expect(stand()).toEqual(before);
  });

  test('does not follow a link out of the folder', async () => {
    write(planWith());
    rmSync(join(dir, FIGURE));
    const outside = join(root, 'outside.yaml');
    writeFileSync(outside, '\uFEFFvalue: 1\r\n');
    symlinkSync(outside, join(dir, FIGURE));
    expect(await run('--fix', '--lang', 'en')).toMatchObject({ code: 1 });
    expect(readFileSync(outside, 'utf8')).toBe('\uFEFFvalue: 1\r\n');
  });
});

test('a file of 10 MB is named but not read', async () => {
  write(planWith({ [FIGURE]: new Uint8Array(10_000_000).fill(0x20) }));
  const { code, out } = await run('--lang', 'en');
  expect(code).toBe(1);
  expect(out).toContain(`${FIGURE}:1:1  the file is too large; at most 64 kB`);
});

test('a CONTENT_DIR that names another folder is one fault: what was read, and what it lacks', async () => {
  const { code, out } = await runWith({ CONTENT_DIR: 'deploy' }, '--lang', 'en');
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "deploy/.:1:1  this is no content folder: among 3 files there is no plan.yaml, no agencies.yaml and nothing else of a plan; the folder that holds plan.yaml; mend CONTENT_DIR, or run this from the root of the project
    3 files: 1 fault
    "
  `);
});
