/** `npm run figure` as people run it: by questions, and with arguments; in a process of its own where it runs git. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { figureCommand } from '../../scripts/figure/command.ts';
import { howToSend } from '../../scripts/figure/send.ts';
import { loadContent } from '../../src/content/load.ts';
import { COMMAND, PLAN_WORDS } from '../../src/intake/command-words.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { AS_OF } from '../site/settings.ts';
import { type Ended, ended } from '../terminal.ts';

/** One copy for all: what a test writes is taken away again, but for the last, which makes a repository of it. */
const dir = join(mkdtempSync(join(tmpdir(), 'figure-')), 'content');
beforeAll(() => cpSync(FROZEN, dir, { recursive: true }));
afterEach(() => rmSync(made(), { force: true }));
afterAll(() => rmSync(join(dir, '..'), { recursive: true, force: true }));

beforeEach(() => {
  vi.stubEnv('CONTENT_DIR', dir);
  vi.stubEnv('AS_OF', AS_OF);
});
afterEach(() => vi.unstubAllEnvs());

const figure = (args: string[], input = ''): Promise<Ended> => ended(figureCommand, args, input);
/** The faults that the content check finds. */
const check = () => loadContent({ dir, asOf: AS_OF, today: AS_OF }).faults;

const ARGUMENTS = {
  '--indicator': 'grdp-per-capita',
  '--period': '2025',
  '--value': '3.540 USD',
  '--stage': 'official',
  '--title': 'Niên giám thống kê năm 2025',
  '--publisher': 'Thống kê tỉnh',
  '--published': '30/6/2026',
  '--url': 'https://example.vn/nien-giam',
  '--document': '412/TKT',
};
const given = (over: Record<string, string> = {}) => Object.entries({ ...ARGUMENTS, ...over }).flat();
const made = () => join(dir, 'figures/grdp-per-capita/2025--2026-06-30.yaml');

describe('a new figure', () => {
  it('with arguments: shows the change and writes a file that the check accepts', async () => {
    const { status, stdout } = await figure([...given(), '--yes']);
    expect(status).toBe(0);
    expect(stdout).toContain('Sẽ là: Không đạt. Năm 2025: 3.540 USD');
    expect(readFileSync(made(), 'utf8')).toContain('value: 3540\n');
    expect(check()).toEqual([]);
  });

  it('by questions: what cannot be used is asked again', async () => {
    const answers = [
      'grdp-per-capita',
      'năm ngoái',
      '2025',
      '82,5 triệu đồng',
      '3.540 USD',
      'official',
      'Niên giám thống kê năm 2025',
      'Thống kê tỉnh',
      '30/6/2026',
      'example',
      'https://example.vn/nien-giam',
      '412/TKT',
      '',
      '',
      '',
      'c',
    ];
    const { status, stdout } = await figure([], `${answers.join('\n')}\n`);
    expect(stdout).toContain('Chưa hiểu kỳ này.');
    expect(stdout).toContain('Chỉ tiêu này tính bằng USD');
    expect([status, existsSync(made()), check()]).toEqual([0, true, []]);
  });

  it('asks for a period in the rhythm of the series', async () => {
    vi.stubEnv('CONTENT_DIR', join(import.meta.dirname, '../fixtures/plans/nz-targets'));
    const { stdout } = await figure(['--indicator', 'violent-crime', '--lang', 'en'], 'last year\n');
    expect(stdout).toContain('Period, for example 12 months to June 2026; 2025-07-P12M: ');
    expect(stdout).toContain('not understood. Write it like: 12 months to June 2026; 2025-07-P12M.');
  });

  it('writes nothing where the last question is not answered with yes', async () => {
    expect([(await figure(given(), '\n\n\nk\n')).status, existsSync(made())]).toEqual([1, false]);
    expect([(await figure(given(), '')).status, existsSync(made())]).toEqual([1, false]);
  });

  it('writes nothing on a dry run', async () => {
    expect([(await figure([...given(), '--yes', '--dry-run'])).status, existsSync(made())]).toEqual([0, false]);
  });

  it.each([
    [{ '--value': '12%' }, '--value: Chỉ tiêu này tính bằng USD'],
    [{ '--url': 'javascript:alert(1)' }, '--url: '],
    [{ '--published': '30/6/2099' }, '--published: '],
    [{ '--indicator': '../../x' }, '--indicator: Không có chỉ tiêu này.'],
    [{ '--title': '' }, '--title: Mục này còn trống.'],
  ])('refuses %o, with the argument named', async (over, told) => {
    const { status, stderr } = await figure([...given(over as Record<string, string>), '--yes']);
    expect([status, stderr.startsWith(told)]).toEqual([1, true]);
  });

  it('says how it is used where an argument is wrong', async () => {
    const { status, stderr } = await figure(['--vlaue', '3']);
    expect([status, stderr.includes('--withdraw')]).toEqual([2, true]);
  });
});

describe('a withdrawal', () => {
  const file = 'figures/grdp-per-capita/2025--2025-12-08.yaml';
  it('adds itself to the file and changes nothing else in it', async () => {
    const old = readFileSync(join(dir, file), 'utf8');
    const { status, stdout } = await figure(['--withdraw', join(dir, file), '--reason', 'Ghi nhầm.', '--yes']);
    expect([status, stdout.includes('Rút 3.505 USD của kỳ 2025')]).toEqual([0, true]);
    expect(readFileSync(join(dir, file), 'utf8').startsWith(old)).toBe(true);
    expect(check()).toEqual([]);
    writeFileSync(join(dir, file), old);
  });

  it.each([
    ['without a reason', ['--withdraw', file, '--yes']],
    ['of what is not there', ['--withdraw', 'figures/x/2025--2025.yaml', '--reason', 'x', '--yes']],
    ['of another file', ['--withdraw', '../package.json', '--reason', 'x', '--yes']],
  ])('is refused %s', async (_, args) => {
    expect((await figure(args)).status).toBe(1);
  });
});

it('says how to send what it wrote', async () => {
  const { stdout } = await figure([...given({ '--stage': 'chính thức' }), '--yes']);
  expect(stdout).toContain('git switch --create so-lieu/');
  expect(stdout).toContain('git push --set-upstream origin so-lieu/');
});

describe('a bundle from a letter or an issue', () => {
  const BUNDLE = `bundle: 1
plan: thanh-hoa
report: { title: Báo cáo năm, publisher: UBND tỉnh, url: "https://example.vn/bao-cao", published: 2026-03-01 }
figures:
  - { indicator: grdp-per-capita, period: 2025, value: 3540, stage: preliminary }
  - { indicator: forest-cover, period: 2025, value: 54.1, stage: preliminary }
withdrawals:
  - { figure: grdp-per-capita/2025--2025-12-08, date: 2026-03-01, reason: { vi: Ghi nhầm. } }
`;
  const files = [
    'figures/grdp-per-capita/2025--2026-03-01.yaml',
    'figures/forest-cover/2025--2026-03-01.yaml',
    'figures/grdp-per-capita/2025--2025-12-08.yaml',
  ];
  const git = (...args: string[]) =>
    spawnSync('git', ['-C', join(dir, '..'), ...args], { encoding: 'utf8' }).stdout.trim();

  const figureFrom = (text: string) => figure(['--from', '-', '--yes'], text);

  it('that is faulty writes nothing, and says where', async () => {
    const { status, stderr } = await figureFrom(BUNDLE.replace('value: 54.1', 'value: "54,1"'));
    expect([status, existsSync(join(dir, files[0] as string))]).toEqual([1, false]);
    expect(stderr).toContain('dòng 6: “54,1”'.replace('“54,1”', '"54,1"'));
  });

  it('becomes its files, a branch and a commit of nothing else, and a branch of the repository', async () => {
    const origin = mkdtempSync(join(tmpdir(), 'origin-'));
    spawnSync('git', ['init', '--quiet', '--bare', '-b', 'main', origin]);
    git('init', '--quiet', '-b', 'main');
    for (const [key, value] of [
      ['user.name', 'x'],
      ['user.email', 'x@example.org'],
      ['commit.gpgsign', 'false'],
    ] as const)
      git('config', key, value);
    git('remote', 'add', 'origin', origin);
    git('add', '-A');
    git('commit', '--quiet', '-m', 'first');
    writeFileSync(join(dir, '../note.txt'), 'not mine');
    const letter = join(dir, '../letter.txt');
    writeFileSync(letter, `Kính gửi ban biên tập,\n\n\`\`\`yaml\n${BUNDLE}\`\`\`\n`);
    const { status, stdout, stderr } = await figure(['--from', letter, '--yes', '--send']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Create pull request');
    const branch = git('branch', '--show-current');
    expect(branch).toMatch(/^so-lieu\/\d{4}-\d\d-\d\d-grdp-per-capita-2025-2026-03-01-3$/);
    expect(git('diff', '--name-only', 'main', `origin/${branch}`).split('\n').sort()).toEqual(
      files.map((file) => `content/${file}`).sort(),
    );
    rmSync(origin, { recursive: true });
  });
});

it('speaks the language of the plan: in its help, in the name of the branch and in the commit', async () => {
  vi.stubEnv('CONTENT_DIR', 'tests/fixtures/plans/pebble-bay');
  const help = (await figure(['--help'])).stdout;
  expect(help).toContain('--value "more than 7.3 billion USD"  --stage official');
  expect(help).not.toMatch(/Vietnamese|tỷ/);
  expect(PLAN_WORDS.en.commit(['figures/a/2025.yaml'])).toBe('Figure: figures/a/2025.yaml');
  const repository = { url: 'https://example.org/o/n', branch: 'main', host: 'github' } as const;
  const sent = { dir: 'content', repository, today: '2026-01-02', paths: ['figures/a/2025--2026.yaml', 'x.yaml'] };
  const told = howToSend({ ...sent, own: PLAN_WORDS.en }, COMMAND.en);
  expect(told).toContain('git switch --create figures/2026-01-02-a-2025-2026-2\n');
  expect(told).toContain("--message 'Figures: 2 files'");
  // The plan's language holds for whoever asks the command to speak another.
  expect(howToSend({ ...sent, own: PLAN_WORDS.vi }, COMMAND.en)).toContain("--message 'Số liệu: 2 tệp'");
});
