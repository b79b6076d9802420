/** One text for a whole report: written, read back, and refused where anything in it is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { readFiles } from '../../src/content/read.ts';
import { bundleIn } from '../../src/inbox/issue.ts';
import { readBundle } from '../../src/intake/bundle/read.ts';
import { MOST_ENTRIES } from '../../src/intake/bundle/schema.ts';
import { bundleText } from '../../src/intake/bundle/write.ts';
import { eventText } from '../../src/intake/event-file.ts';
import { figureText, type TextFile, withdrawnText } from '../../src/intake/figure-file.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { HOSTILE } from './hostile-bundles.ts';

const day = '2026-11-22';
const files = readFiles(FROZEN);
const read = (text: string) =>
  readBundle(text, {
    plan: 'thanh-hoa',
    files,
    lang: 'en',
    check: (all) => checkFiles(all, { asOf: day, today: day, lang: 'en' }),
  });

const source = {
  title: 'Báo cáo “kinh tế – xã hội” năm 2025: số 1',
  publisher: 'UBND tỉnh Thanh Hóa',
  url: 'https://thanhhoa.gov.vn/bao-cao?nam=2025&trang=1',
  document: '1/BC-UBND',
};
const figure = (over: Partial<Parameters<typeof figureText>[0]> = {}, page = ''): string =>
  figureText({
    value: '54.10',
    stage: 'preliminary',
    source: { ...source, page },
    low: null,
    high: null,
    wording: null,
    note: { vi: '', en: '' },
    quote: '',
    ...over,
  });
const FIGURES: TextFile[] = [
  {
    path: 'figures/forest-cover/2025--2026-03-01.yaml',
    text: figure({ quote: 'Tỷ lệ che phủ rừng đạt 54,10%.' }, '3'),
  },
  {
    path: 'figures/urbanisation-rate/2025--2026-03-01.yaml',
    text: figure({
      value: '40.5',
      low: '40.5',
      high: '40.6',
      wording: 'hơn',
      note: { vi: 'Tính cả thị trấn.', en: '' },
    }),
  },
  {
    path: 'figures/clean-water/2025--2026-02.yaml',
    text: figure({ value: '66.1', source: { ...source, title: 'Một báo cáo khác', page: '12' } }),
  },
];
const EVENT: TextFile = {
  path: 'events/3.6/2026-03-01--ubnd-tinh-ban-hanh-quyet-dinh.yaml',
  text: eventText({
    what: { vi: 'UBND tỉnh ban hành quyết định', en: '' },
    status: 'issued',
    source: {
      title: 'Quyết định 12/QĐ-UBND',
      publisher: 'UBND tỉnh',
      url: 'https://thanhhoa.gov.vn/12',
      published: '',
    },
  }),
};
const withdrawal = (): TextFile => {
  const path = 'figures/forest-cover/2023--2024-04-26.yaml';
  const old = new TextDecoder().decode(files.get(path) as Uint8Array);
  return { path, text: withdrawnText(old, { date: '2026-03-02', reason: { vi: 'Chép nhầm dòng.', en: '' } }) };
};

describe('a bundle', () => {
  it('gives back the very files that it was made of', () => {
    const all = [...FIGURES, withdrawal(), EVENT];
    const { files: made, faults } = read(bundleText(all, { plan: 'thanh-hoa' }));
    expect(faults).toEqual([]);
    expect(made.map(({ path, text }) => ({ path, text }))).toEqual(all);
    expect(made.map(({ kind }) => kind)).toEqual(['figure', 'figure', 'figure', 'withdrawal', 'event']);
  });

  it('names the source of the report once', () => {
    const text = bundleText(FIGURES, { plan: 'thanh-hoa' });
    expect(text.split(source.title.slice(0, 8)).length - 1).toBe(1);
    expect(text).toContain('report:\n  title:');
  });

  it('leaves the words out that figures were read from where there is no room', () => {
    expect(bundleText(FIGURES, { plan: 'thanh-hoa', brief: true })).not.toContain('quote');
  });

  it('takes the line ends of another system and letters in two parts', () => {
    const text = bundleText(FIGURES, { plan: 'thanh-hoa' }).normalize('NFD').replace(/\n/g, '\r\n');
    expect(read(text).files.map(({ path, text: each }) => ({ path, text: each }))).toEqual(FIGURES);
  });

  it('writes beside what is there already, never over it', () => {
    const old = [...files.keys()].find((path) => path.startsWith('figures/forest-cover/2023--')) ?? '';
    const { files: made } = read(bundleText([{ path: old, text: figure({ value: '53.9' }) }], { plan: 'thanh-hoa' }));
    expect(made.map(({ path }) => path)).toEqual([old.replace('.yaml', '--2.yaml')]);
    const twice = bundleText([FIGURES[0] as TextFile, FIGURES[0] as TextFile], { plan: 'thanh-hoa' });
    expect(read(twice).files.map(({ path }) => path.slice(-9))).toEqual(['3-01.yaml', '1--2.yaml']);
  });

  it('as the documents show it is read', () => {
    const example = bundleIn(readFileSync(join(import.meta.dirname, '../../docs/bundle.md'), 'utf8')) ?? '';
    const { files: made, faults } = read(example);
    expect([faults, made.length]).toEqual([[], 4]);
  });

  it('throws at what is no figure and no event', () => {
    expect(() => bundleText([{ path: 'plan.yaml', text: 'a: b\n' }], { plan: 'x' })).toThrow(RangeError);
  });
});

describe('a bundle is refused whole', () => {
  const good = bundleText(FIGURES, { plan: 'thanh-hoa' });
  const line = (text: string, words: string): number => text.split('\n').findIndex((each) => each.includes(words)) + 1;

  it.each<[string, (text: string) => string, RegExp, string]>([
    ['a decimal comma', (text) => text.replace('value: 54.10', 'value: "54,10"'), /54,10/, 'forest-cover'],
    ['an unknown key', (text) => text.replace('stage: preliminary', 'stag: preliminary'), /stag/, 'forest-cover'],
    [
      'an indicator that is not there',
      (text) => text.replace('indicator: forest-cover', 'indicator: forest-cver'),
      /forest-cver/,
      'forest-cver',
    ],
    ['a value off the scale', (text) => text.replace('value: 54.10', 'value: 540.1'), /540/, 'forest-cover'],
    [
      'a period that is none',
      (text) => text.replace('period: 2025, value: 54.10', 'period: năm ngoái, value: 54.10'),
      /năm ngoái/,
      'forest-cover',
    ],
    ['another plan', (text) => text.replace('plan: thanh-hoa', 'plan: dao-may'), /dao-may/, 'plan:'],
  ])('for %s, with the line', (_, change, found, where) => {
    const text = change(good);
    expect(text).not.toBe(good);
    const { files: made, faults } = read(text);
    expect(made).toEqual([]);
    expect(faults[0]).toMatchObject({ line: line(text, where), found: expect.stringMatching(found) });
    expect(faults[0]?.expected).not.toBe('');
    expect(faults[0]?.mend).not.toBe('');
  });

  it('without a source, without an entry, and with too many', () => {
    const figures = '  - { indicator: forest-cover, period: 2025, value: 54.1, stage: estimate }\n';
    expect(read(`bundle: 1\nplan: thanh-hoa\nfigures:\n${figures}`).faults[0]?.found).toContain('no source');
    expect(read('bundle: 1\nplan: thanh-hoa\n').faults[0]?.found).toContain('holds nothing');
    const many = `bundle: 1\nplan: thanh-hoa\nreport: { title: a, publisher: b, url: "https://a.vn/", published: 2026 }\nfigures:\n${figures.repeat(MOST_ENTRIES + 1)}`;
    expect(read(many).faults[0]?.found).toContain(String(MOST_ENTRIES + 1));
  });

  it.each(HOSTILE)('and leaves nothing behind: %s', (_, text) => {
    const { files: made, faults } = read(text);
    expect(made).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(Object.values(fault).every((each) => String(each).length < 2000)).toBe(true);
  });
});
