/** A figure of one area or one sex, by every way in: to its own folder, with the checks of every figure, and no verdict. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { figureCommand } from '../../scripts/figure/command.ts';
import { checkFiles } from '../../src/content/check.ts';
import { readFiles } from '../../src/content/read.ts';
import { readBundle } from '../../src/intake/bundle/read.ts';
import { bundleText } from '../../src/intake/bundle/write.ts';
import { compose, type Ledger } from '../../src/intake/compose.ts';
import type { Draft } from '../../src/intake/draft.ts';
import type { TextFile } from '../../src/intake/figure-file.ts';
import { spelledIn } from '../../src/intake/period.ts';
import { composeWithdrawal, figureName, figureNamed } from '../../src/intake/withdrawal.ts';
import { DAY, FOUR_NATIONS } from '../fixtures/four-nations.ts';
import { ended } from '../terminal.ts';
import { typed } from './ledger.ts';

const files = readFiles(FOUR_NATIONS);
const options = { asOf: DAY, today: DAY, lang: 'en' } as const;
const ledger: Ledger = {
  files,
  indicators: checkFiles(files, options).content?.indicators ?? [],
  asOf: DAY,
  today: DAY,
};

/** The faults of the whole content with one file more, or with another text. */
const faultsWith = ({ path, text }: TextFile) =>
  checkFiles(new Map([...files, [path, new TextEncoder().encode(text)] as const]), options).faults;

const draft = (over: Partial<Draft> = {}): Draft =>
  typed({
    indicator: 'household-recycling',
    member: 'scotland',
    period: '2023',
    value: '43,5%',
    stage: 'preliminary',
    published: '15/9/2025',
    document: '',
    page: '',
    ...over,
  });
const composed = (over: Partial<Draft> = {}) => compose(draft(over), ledger, 'en');

describe('the figure of a member', () => {
  it('becomes a file of its series that the check of the whole content takes', () => {
    const { file, member, indicator } = composed();
    expect(file?.path).toBe('series/household-recycling/scotland/2023--2025-09-15.yaml');
    expect(file && faultsWith(file)).toEqual([]);
    expect([member?.name.en, indicator?.name.en]).toEqual(['Scotland', 'Household waste recycled, Scotland']);
  });

  it('takes the next number beside those of its own series alone', () => {
    const same = { period: '2022', published: '09/2024' };
    expect(composed(same).file?.path).toBe('series/household-recycling/scotland/2022--2024-09--2.yaml');
    expect(composed({ ...same, member: '' }).file?.path).toBe('figures/household-recycling/2022--2024-09--2.yaml');
  });

  it('is compared with the figures of its series, and turns no target', () => {
    const { consequence } = composed({ period: '2022', value: '41,9%' });
    expect(consequence?.standing).toBe('replaces');
    expect(consequence?.previous?.value).toBe('42.1');
    expect(consequence?.targets).toEqual([]);
    expect(composed({ member: '' }).consequence?.targets).toHaveLength(1);
  });

  it('is held to the checks of every figure', () => {
    expect(composed({ value: '143,5%' }).problems.map(({ field }) => field)).toEqual(['value']);
    expect(composed({ stage: 'official' }).problems.map(({ field }) => field)).toEqual(['document']);
    expect(composed({ value: '4,1%' }).warnings.join()).toContain('last figure (42.1 for 2022)');
  });

  it.each([
    ['scotlnd', 'It has: england (England), scotland (Scotland), wales (Wales), northern-ireland (Northern Ireland).'],
    ['women', 'This indicator has no series “women”.'],
    ['../../plan', 'This indicator has no series'],
  ])('that the indicator does not have is told, with those that it has: %s', (member, words) => {
    const { file, problems } = composed({ member });
    expect([file, problems.map(({ field, missing }) => [field, missing])]).toEqual([null, [['member', false]]]);
    expect(problems[0]?.text).toContain(words);
  });

  it('of an indicator that is not split is told', () => {
    const whole = ledger.indicators.map((each) => ({ ...each, breakdowns: [] }));
    const { file, problems } = compose(draft(), { ...ledger, indicators: whole }, 'en');
    expect([file, problems[0]?.text]).toEqual([
      null,
      'This indicator has no series by area, sex or the like; leave this empty.',
    ]);
  });

  it('keeps the spelling of its own series', () => {
    const names = ['series/exports/north/2026-M9--2026-10.yaml'];
    expect(spelledIn('2026-01-P9M', 'exports', names, 'north')).toBe('2026-M9');
    expect(spelledIn('2026-01-P9M', 'exports', names)).toBe('2026-01-P9M');
  });
});

describe('a withdrawn figure of a member', () => {
  const name = 'sorting-at-home/men/2024--2025-03-10';
  it('is named with the member, and its file gains the withdrawal', () => {
    const found = figureNamed(name, ledger);
    if (!found) throw new Error('the plan lacks the figure');
    expect(figureName(found)).toBe(name);
    const reason = { vi: 'Nhầm dòng.', en: 'The wrong row.' };
    const { file, consequence } = composeWithdrawal(found, { date: DAY, reason }, ledger, 'en');
    expect([file?.path, consequence?.standing]).toEqual([`series/${name}.yaml`, 'withdrawn']);
    expect(file && faultsWith(file)).toEqual([]);
  });

  it.each(['sorting-at-home/man/2024--2025-03-10', 'sorting-at-home/me/n/2024--2025-03-10', 'men/2024--2025-03-10'])(
    '%s is none',
    (none) => expect(figureNamed(none, ledger)).toBeNull(),
  );
});

it('a withdrawal of long ago is told beside what was published since', () => {
  const found = figureNamed('household-recycling/2019--2021-07-16', ledger);
  if (!found) throw new Error('the plan lacks the figure');
  const reason = { en: 'The wrong row.', vi: 'Nhầm dòng.' };
  const { consequence } = composeWithdrawal(found, { date: '2022-01-01', reason }, ledger, 'en');
  expect([consequence?.standing, consequence?.previous?.value, consequence?.best?.value]).toEqual([
    'withdrawn',
    '46',
    '46',
  ]);
});

describe('a bundle', () => {
  const read = (text: string) =>
    readBundle(text, { plan: 'four-nations', files, lang: 'en', check: (all) => checkFiles(all, options) });
  const made = (): TextFile[] => {
    const reason = { vi: 'Nhầm dòng.', en: 'The wrong row.' };
    const found = figureNamed('sorting-at-home/men/2024--2025-03-10', ledger);
    const withdrawn = found && composeWithdrawal(found, { date: DAY, reason }, ledger, 'en').file;
    const figures = [composed(), composed({ member: '' })].map(({ file }) => file);
    return [...figures, withdrawn].filter((file) => file !== null);
  };

  it('names the member of a figure and of a withdrawal, and gives back the very files', () => {
    const text = bundleText(made(), { plan: 'four-nations' });
    expect(text).toContain('{ indicator: household-recycling, member: scotland, period: 2023,');
    expect(text).toContain('{ indicator: household-recycling, period: 2023,');
    expect(text).toContain('figure: sorting-at-home/men/2024--2025-03-10');
    const { files: back, faults } = read(text);
    expect(faults).toEqual([]);
    expect(back.map(({ path, text: each }) => ({ path, text: each }))).toEqual(made());
  });

  it.each([
    ['member: scotland', 'member: scotlnd', 'there is no series "scotlnd"', 'scotland, wales'],
    ['member: scotland', 'member: women', 'the series "women" belongs to the dimension', 'scotland, wales'],
    ['member: scotland', 'member: "../x"', '"../x" is not a valid id', 'an id'],
    ['sorting-at-home/men', 'sorting-at-home/man', 'there is no figure', '<indicator>/<member>/'],
    ['sorting-at-home/men', 'sorting-at-home/men/x', 'there is no figure', '<indicator>/<member>/'],
    ['sorting-at-home/men', 'sorting-at-home/../men', 'there is no figure', '<indicator>/<member>/'],
  ])('is refused with the line where %s is %s', (right, wrong, found, expected) => {
    const text = bundleText(made(), { plan: 'four-nations' }).replace(right, wrong);
    const { files: none, faults } = read(text);
    expect(none).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      line: text.split('\n').findIndex((each) => each.includes(wrong)) + 1,
      found: expect.stringContaining(found),
      expected: expect.stringContaining(expected),
    });
  });
});

describe('npm run figure', () => {
  beforeEach(() => {
    vi.stubEnv('CONTENT_DIR', FOUR_NATIONS);
    vi.stubEnv('AS_OF', DAY);
  });
  afterEach(() => vi.unstubAllEnvs());

  const given = [
    ['--indicator', 'household-recycling'],
    ['--period', '2023'],
    ['--value', '43.5%'],
    ['--stage', 'preliminary'],
    ['--title', 'Recycling in 2023'],
    ['--publisher', 'Defra'],
    ['--published', '15/9/2025'],
    ['--url', 'https://resource.co/article/recycling'],
    ['--lang', 'en'],
  ].flat();
  const dry = (...more: string[]) => ended(figureCommand, [...given, ...more, '--yes', '--dry-run']);

  it('takes the member, and says that no verdict changes', async () => {
    const { status, stdout } = await dry('--member', 'wales');
    expect(status).toBe(0);
    expect(stdout).toContain('series/household-recycling/wales/2023--2025-09-15.yaml');
    expect(stdout).toContain('This figure is for Wales; targets are judged by the whole alone, so no verdict changes.');
    expect(stdout).not.toContain('at least 50%');
  });

  it('lists those that there are where it is asked for another', async () => {
    const { status, stderr } = await dry('--member', 'cornwall');
    expect(status).toBe(1);
    expect(stderr).toContain('--member: This indicator has no series “cornwall”. It has: england (England), scotland');
  });

  it('asks for it by questions, after the indicator, and an empty answer is the whole', async () => {
    const rest = [...given.slice(2), '--dry-run'];
    const { stdout } = await ended(figureCommand, rest, 'household-recycling\ncornwall\n\n\n\n\n\n');
    expect(stdout).toContain('  northern-ireland  Northern Ireland\n');
    expect(stdout).toContain('  This indicator has no series “cornwall”.');
    expect(stdout).toContain('figures/household-recycling/2023--2025-09-15.yaml');
  });

  it('withdraws a figure of a series by its path', async () => {
    const args = [
      '--withdraw',
      'series/sorting-at-home/men/2024--2025-03-10.yaml',
      '--reason',
      'Nhầm dòng.',
      '--lang',
      'en',
    ];
    const { status, stdout } = await ended(figureCommand, [...args, '--yes', '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toContain('This figure is for men;');
  });
});
