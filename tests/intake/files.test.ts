/** Files as the form and the command write them, and what they hold of what was typed. */
import { describe, expect, it } from 'vitest';
import { emptyDraft, nextDraft, tidied, tidy, typedIn } from '../../src/intake/draft.ts';
import { eventPath, eventText, slugOf } from '../../src/intake/event-file.ts';
import { figurePath, figureText, withdrawnText } from '../../src/intake/figure-file.ts';
import { formData, formProse, formTasks, repositoryOf } from '../../src/intake/form-data.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { realLedger, typed } from './ledger.ts';

describe('what was typed', () => {
  it('is nothing at first, and confirms nothing', () => {
    expect(Object.values(emptyDraft()).every((each) => each === '')).toBe(true);
    expect(Object.keys(emptyDraft())).toHaveLength(16);
  });

  it.each([
    [' a\u00a0 b\tc\n', 'a b c'],
    ['s\u200bố\u2060 l\ufeffi\u00adệu', 'số liệu'],
    ['Tỷ'.normalize('NFD'), 'Tỷ'],
  ])('%j is kept as %j', (written, kept) => {
    expect(tidy(written)).toBe(kept);
  });

  it('is kept in each language of the plan', () => {
    expect(typedIn(['vi', 'en'], ' một ', ' one ')).toEqual({ vi: 'một', en: 'one' });
    expect(typedIn(['en'], 'one', 'x')).toEqual({ en: 'one' });
    expect(typedIn([], 'one', 'x')).toEqual({});
    expect(tidied({ vi: ' một  hai', en: '' })).toEqual({ vi: 'một hai', en: '' });
  });

  it('of a report stays for its next figure: the source, its confirmation, the period and the stage', () => {
    const { title, publisher, published, url, document, period, stage } = typed();
    expect(nextDraft(typed({ confirmedUrl: 'u', confirmed: 'c', quote: 'q', note: 'n', noteEn: 'e' }))).toEqual({
      ...{ title, publisher, published, url, document, period, stage, confirmedUrl: 'u' },
      ...{ indicator: '', member: '', value: '', page: '', note: '', noteEn: '', confirmed: '', quote: '' },
    });
  });
});

describe('the file of an event', () => {
  it.each([
    ['UBND tỉnh phê duyệt đề án', 'ubnd-tinh-phe-duyet-de-an'],
    ['  “Đường ven biển” (giai đoạn 2) ', 'duong-ven-bien-giai-doan-2'],
    ['Đường'.normalize('NFD'), 'duong'],
    ['v1.5 xong', 'v1-5-xong'],
    ['…', 'event'],
    ['北京', 'event'],
    // Forty letters at most, and no half word.
    ['a'.repeat(40), 'a'.repeat(40)],
    [`${'a'.repeat(40)} b`, 'a'.repeat(40)],
    [`${'a'.repeat(38)} bc`, 'a'.repeat(38)],
    [`${'a'.repeat(38)} b`, `${'a'.repeat(38)}-b`],
    [`${'a'.repeat(20)} ${'b'.repeat(30)}`, 'a'.repeat(20)],
    [`${'a'.repeat(20)} ${'b'.repeat(30)} ${'c'.repeat(10)}`, 'a'.repeat(20)],
    [`aaa bbb ${'c'.repeat(40)}`, 'aaa-bbb'],
    ['a'.repeat(50), 'a'.repeat(40)],
    ['- a…b -', 'a-b'],
  ])('about %j is named %s', (words, slug) => {
    expect(slugOf(words)).toBe(slug);
  });

  it('takes the next number where its name is taken', () => {
    const name = { date: '2026-01-02', slug: 'hop' };
    const taken = new Set(['events/3.6/2026-01-02--hop.yaml', 'events/3.6/2026-01-02--hop-2.yaml']);
    expect(eventPath('3.6', name, () => false)).toBe('events/3.6/2026-01-02--hop.yaml');
    expect(eventPath('3.6', name, (path) => taken.has(path))).toBe('events/3.6/2026-01-02--hop-3.yaml');
  });

  it('has its keys in the order of the format, and none without a value', () => {
    const source = { title: 'T', publisher: 'P', url: 'https://a.vn/', published: '2026-01-02' };
    expect(eventText({ what: { vi: 'Một', en: '' }, status: 'done', source })).toBe(
      'what:\n  vi: "Một"\nstatus: done\nsource:\n  title: "T"\n  publisher: "P"\n  url: "https://a.vn/"\n  published: 2026-01-02\n',
    );
    expect(eventText({ what: { vi: 'Một' }, status: '', source: { ...source, url: '', published: '' } })).toBe(
      'what:\n  vi: "Một"\nsource:\n  title: "T"\n  publisher: "P"\n',
    );
  });

  it('holds no line that was not meant: odd words are quoted, for the check to refuse', () => {
    const source = { title: 'T', publisher: 'P', url: 'https://a.vn/', published: '2026 # x' };
    const text = eventText({ what: { vi: 'Một' }, status: 'done # x', source });
    expect(text).toContain('\nstatus: "done # x"\n');
    expect(text).toContain('\n  published: "2026 # x"\n');
    expect(eventText({ what: {}, status: 'in-x', source: { ...source, published: 'x2026' } })).toContain(
      'published: "x2026"',
    );
    expect(eventText({ what: {}, status: 'X', source })).toContain('status: "X"');
    expect(eventText({ what: {}, status: 'x!', source })).toContain('status: "x!"');
    expect(eventText({ what: {}, status: '!x', source })).toContain('status: "!x"');
  });
});

describe('the file of a figure', () => {
  const source = { title: 'T', publisher: 'P', url: 'https://a.vn/', document: '', page: '' };
  const base = { value: '1', stage: 'official', source, low: null, high: null, wording: null, note: {}, quote: '' };

  it('has its keys in the order of the format, and none without a value', () => {
    expect(figureText(base)).toBe(
      'value: 1\nstage: official\nsource:\n  title: "T"\n  publisher: "P"\n  url: "https://a.vn/"\n',
    );
    const whole = figureText({
      ...base,
      source: { ...source, document: '1/TK', page: '3' },
      ...{ low: '0.5', high: '1.5', wording: 'hơn', note: { vi: '', en: 'x' }, quote: 'đạt 1' },
    });
    expect(whole).toBe(`# đạt 1
value: 1
stage: official
source:
  title: "T"
  publisher: "P"
  url: "https://a.vn/"
  document: "1/TK"
  page: 3
low: 0.5
high: 1.5
wording: "hơn"
note:
  en: "x"
`);
    expect(figureText({ ...base, note: { vi: '', en: '' } })).toBe(figureText(base));
  });

  it.each([
    ['value', { value: '1 # x' }, 'value: "1 # x"'],
    ['value', { value: 'x1' }, 'value: "x1"'],
    ['value', { value: '1x' }, 'value: "1x"'],
    ['value', { value: '-1.5' }, 'value: -1.5'],
    ['stage', { stage: 'official # x' }, 'stage: "official # x"'],
    ['stage', { stage: 'x: official' }, 'stage: "x: official"'],
    ['stage', { stage: 'Official' }, 'stage: "Official"'],
    ['stage', { stage: '1official' }, 'stage: "1official"'],
  ])('holds no line that was not meant: %s of %j', (_, over, line) => {
    expect(figureText({ ...base, ...over }).split('\n')).toContain(line);
  });

  it('quotes as much of a sentence as is worth keeping', () => {
    const [kept] = figureText({ ...base, quote: 'x'.repeat(300) }).split('\n');
    expect(kept).toBe(`# ${'x'.repeat(300)}`);
    const [cut] = figureText({ ...base, quote: 'x'.repeat(301) }).split('\n');
    expect(cut).toBe(`# ${'x'.repeat(299)}…`);
  });

  it('takes the next number where its name is taken', () => {
    const name = { period: '2025', published: '2026-01' };
    const taken = new Set(['figures/a/2025--2026-01.yaml', 'figures/a/2025--2026-01--2.yaml']);
    expect(figurePath('a', name, () => false)).toBe('figures/a/2025--2026-01.yaml');
    expect(figurePath('a', name, (path) => taken.has(path))).toBe('figures/a/2025--2026-01--3.yaml');
  });

  it('that is withdrawn keeps every line, and ends in the withdrawal', () => {
    const reason = { vi: 'Nhầm.', en: '' };
    const expected = 'value: 1\nwithdrawn:\n  date: 2026-01-02\n  reason:\n    vi: "Nhầm."\n';
    for (const old of ['value: 1', 'value: 1\n', 'value: 1\n\n\n'])
      expect(withdrawnText(old, { date: '2026-01-02', reason })).toBe(expected);
    expect(withdrawnText('a: 1\n', { date: '2026-01-02', reason: { vi: 'a', en: 'b' } })).toMatch(
      /reason:\n {4}vi: "a"\n {4}en: "b"\n$/,
    );
  });
});

describe('what the form is given', () => {
  const { plan } = {
    plan: { repository: { url: 'https://example.org/o/n', branch: 'main', host: 'github' } },
  } as const;

  it('is what says all about the figures, and no prose, no task', () => {
    const data = formData({ plan: plan as never, asOf: '2026-11-22', dir: FROZEN });
    const paths = Object.keys(data.files);
    const own = [...realLedger().files.keys()].filter(
      (path) => /^(?:plan|agencies)\.yaml$/.test(path) || /^(?:indicators|figures)\//.test(path),
    );
    expect(paths.toSorted()).toEqual(own.filter((path) => path.endsWith('.yaml')).toSorted());
    expect(paths).toContain('plan.yaml');
    expect(data.files['figures/forest-cover/2023--2024-04-26.yaml']).toContain('độ che phủ rừng');
    expect(data).toMatchObject({ asOf: '2026-11-22', repository: { url: 'https://example.org/o/n' } });
  });

  it('besides, for an event its tasks, for a proposal the prose', () => {
    const tasks = Object.keys(formTasks(FROZEN).files);
    expect(tasks).toContain('tasks/3.6.yaml');
    expect(tasks.every((path) => /^(?:tasks\/[^/]+|events\/[^/]+\/[^/]+)\.yaml$/.test(path))).toBe(true);
    expect(tasks.some((path) => path.startsWith('events/'))).toBe(true);
    const prose = Object.keys(formProse(FROZEN).files);
    expect(prose.length).toBeGreaterThan(0);
    expect(prose.every((path) => /^(?:indicators|pages)\/[^/]+\.mdx$/.test(path))).toBe(true);
  });

  it.each([
    ['content', 'content'],
    ['./content/', 'content'],
    ['./plans/a', 'plans/a'],
    ['plans/a//', 'plans/a'],
    ['/srv/content-of-mine', 'content'],
    ['../elsewhere', 'content'],
    ['a/./b', 'a/./b'],
  ])('names the content folder %s as %s in the repository', (dir, folder) => {
    expect(repositoryOf(plan as never, dir)).toEqual({ ...plan.repository, folder });
  });
});
