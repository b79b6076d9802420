/** One text for a whole report: written, read back, and refused where anything in it is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import type { Fault } from '../../src/content/fault.ts';
import { readFiles } from '../../src/content/read.ts';
import { bundleIn } from '../../src/inbox/issue.ts';
import { readBundle } from '../../src/intake/bundle/read.ts';
import { MOST_ENTRIES } from '../../src/intake/bundle/schema.ts';
import { BUNDLE_WORDS, type BundleCode } from '../../src/intake/bundle/words.ts';
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

  it('throws at what is no figure and no event, and at what is no map', () => {
    const written = (path: string, text: string) => () => bundleText([{ path, text }], { plan: 'x' });
    expect(written('plan.yaml', 'a: b\n')).toThrow(new RangeError('plan.yaml is neither a figure nor an event'));
    expect(written('notes.txt', 'a: b\n')).toThrow('notes.txt is neither');
    expect(written('plan.yaml', 'withdrawn:\n  date: 2026-01-01\n')).toThrow('plan.yaml is neither');
    expect(written('figures/a/b.yaml', 'a\n')).toThrow(new RangeError('figures/a/b.yaml is no file of the content'));
    expect(written('figures/a/b.yaml', 'a: "\n')).toThrow('figures/a/b.yaml is no file of the content');
  });

  it('is written as people write it: quoted only where YAML would read another thing', () => {
    expect(bundleText([...FIGURES, withdrawal(), EVENT], { plan: 'thanh-hoa' })).toMatchInlineSnapshot(`
      "bundle: 1
      plan: thanh-hoa
      report:
        title: "Báo cáo “kinh tế – xã hội” năm 2025: số 1"
        publisher: "UBND tỉnh Thanh Hóa"
        url: "https://thanhhoa.gov.vn/bao-cao?nam=2025&trang=1"
        document: 1/BC-UBND
        published: 2026-03-01
      figures:
        - { indicator: forest-cover, period: 2025, value: 54.10, stage: preliminary, page: 3, quote: "Tỷ lệ che phủ rừng đạt 54,10%." }
        - { indicator: urbanisation-rate, period: 2025, value: 40.5, stage: preliminary, low: 40.5, high: 40.6, wording: "hơn", note: { vi: "Tính cả thị trấn." } }
        - { indicator: clean-water, period: 2025, value: 66.1, stage: preliminary, source: { title: "Một báo cáo khác", publisher: "UBND tỉnh Thanh Hóa", url: "https://thanhhoa.gov.vn/bao-cao?nam=2025&trang=1", document: 1/BC-UBND, published: 2026-02, page: 12 } }
      withdrawals:
        - { figure: forest-cover/2023--2024-04-26, date: 2026-03-02, reason: { vi: "Chép nhầm dòng." } }
      events:
        - { task: 3.6, date: 2026-03-01, what: { vi: "UBND tỉnh ban hành quyết định" }, status: issued, source: { title: "Quyết định 12/QĐ-UBND", publisher: "UBND tỉnh", url: "https://thanhhoa.gov.vn/12" } }
      "
    `);
  });

  it('names the source that most figures have once, be the first another one, and quotes only what stands above a file', () => {
    const [first, second, other] = FIGURES as [TextFile, TextFile, TextFile];
    const noted = {
      ...other,
      text: figure({ value: '66.1', source: { ...source, title: 'Khác', page: '' }, note: { vi: 'Số # 2' } }),
    };
    const text = bundleText([noted, first, second], { plan: 'thanh-hoa' });
    expect(text).toContain('report:\n  title: "Báo cáo “kinh tế');
    expect(text.split('\n').filter((line) => line.includes('quote:'))).toHaveLength(1);
    expect(text).toContain('note: { vi: "Số # 2" }, source: { title: "Khác"');
  });

  it('of events alone names no report', () => {
    const what = 'what: [a, "b, c"]\nstatus: -x\nsource:\n  title: -1.5\n  publisher: a b\n  url: x/y-z\n';
    expect(bundleText([{ path: 'events/1/2026--x.yaml', text: what }], { plan: 'một hai' })).toBe(`bundle: 1
plan: "một hai"
events:
  - { task: 1, date: 2026, what: [a, "b, c"], status: -x, source: { title: -1.5, publisher: "a b", url: x/y-z } }
`);
  });

  it('names the line that each file comes from', () => {
    const text = `bundle: 1
plan: thanh-hoa
report:
  title: Báo cáo
  publisher: UBND tỉnh
  url: "https://thanhhoa.gov.vn/bao-cao"
  published: 2026-03-01
figures:
  - indicator: forest-cover
    period: 2025
    value: 54.1
    stage: estimate
    quote: |
      Tỷ lệ  che phủ
      rừng đạt 54,1%.

  - { indicator: clean-water, period: 2025, value: 66.1, stage: estimate }
withdrawals:
  - { figure: forest-cover/2023--2024-04-26, date: 2026-03-02, reason: { vi: Nhầm dòng. } }
  - { figure: forest-cover/2022--2023-03-10, date: 2026-03-02, reason: { vi: Nhầm dòng. } }
events:
  - task: 3.6
    date: 2026-03-01
    what: { vi: UBND tỉnh họp }
    source: { title: Tin, publisher: Báo, url: "https://thanhhoa.gov.vn/tin", published: 2026-03-02 }
  - task: 3.6
    date: 2026-03-01
    what: { vi: UBND tỉnh họp }
    source: { title: Tin, publisher: Báo, url: "https://thanhhoa.gov.vn/tin" }
`;
    const { files: made, faults } = read(text);
    expect(faults).toEqual([]);
    expect(made.map(({ kind, line }) => [kind, line])).toEqual([
      ['figure', 9],
      ['figure', 17],
      ['withdrawal', 19],
      ['withdrawal', 20],
      ['event', 22],
      ['event', 26],
    ]);
    expect(made[0]?.text).toBe(`# Tỷ lệ che phủ rừng đạt 54,1%.
value: 54.1
stage: estimate
source:
  title: "Báo cáo"
  publisher: "UBND tỉnh"
  url: "https://thanhhoa.gov.vn/bao-cao"
`);
    expect(made[4]?.text).toBe(`what:
  vi: "UBND tỉnh họp"
source:
  title: "Tin"
  publisher: "Báo"
  url: "https://thanhhoa.gov.vn/tin"
  published: 2026-03-02
`);
    expect(made[5]).toMatchObject({
      path: 'events/3.6/2026-03-01--ubnd-tinh-hop-2.yaml',
      text: (made[4]?.text ?? '').replace('  published: 2026-03-02\n', ''),
    });
  });

  it('tells what to look at again, of its own figures alone, at their line', () => {
    const checked = checkFiles(files, { asOf: day, today: day, lang: 'en' });
    const told = (path: string) => ({ found: `a leap in ${path}`, expected: 'a value nearby', mend: 'look again' });
    const warning = (path: string): Fault => ({ path, line: 3, column: 1, code: 'leap', ...told(path) });
    const own = FIGURES.map(({ path }) => warning(path));
    const text = bundleText(FIGURES, { plan: 'thanh-hoa' });
    const check = () => ({ ...checked, warnings: [warning('figures/forest-cover/2022--2023-03-10.yaml'), ...own] });
    const { files: made, warnings } = readBundle(text, { plan: 'thanh-hoa', files, lang: 'en', check });
    expect(warnings).toEqual(made.map(({ line, path }) => ({ line, ...told(path) })));
    expect(warnings).toHaveLength(3);
  });
});

describe('the words of a refusal', () => {
  const NAMELESS = ['no-entry', 'no-source'];
  it.each(Object.entries(BUNDLE_WORDS))('%s say what is wrong, what is expected and how to mend it', (code, words) => {
    for (const told of [words.vi('NÀY'), words.en('NÀY')]) {
      expect(told).toHaveLength(3);
      expect(told.every((each) => each.length > 5)).toBe(true);
      expect(told[0].includes('NÀY')).toBe(!NAMELESS.includes(code));
      if (code === 'too-many') expect(told[1]).toContain(String(MOST_ENTRIES));
    }
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

  const refusal = (code: BundleCode, found: string, line: number) => {
    const [said, expected, mend] = BUNDLE_WORDS[code].en(found);
    return { line, found: said, expected, mend };
  };
  const BLOCK = `bundle: 1
plan: thanh-hoa
figures:
  - indicator: forest-cover
    stage: estimate
    value: 54.1
    period: năm ngoái
withdrawals:
  - date: 2026-03-02
    figure: forest-cover/1999--2000
    reason: { vi: Nhầm dòng. }
  - date: 2026-03-02
    figure: forest-cover/2023--2024-04-26
    reason: { vi: Nhầm dòng. }
  - date: 2026-03-02
    figure: forest-cover/2023--2024-04-26
    reason: { vi: Nhầm dòng. }
  - date: 2026-03-02
    figure: forest-cover/2023--2024-04-26/x
    reason: { vi: Nhầm dòng. }
`;

  it('each fault at its own line, and nothing is made', () => {
    expect(read(BLOCK)).toEqual({
      files: [],
      warnings: [],
      faults: [
        refusal('period', 'năm ngoái', 7),
        refusal('no-source', '', 4),
        refusal('no-figure', 'forest-cover/1999--2000', 10),
        refusal('twice', 'forest-cover/2023--2024-04-26', 16),
        refusal('no-figure', 'forest-cover/2023--2024-04-26/x', 19),
      ],
    });
  });

  const withdrawing = (name: string, entry: string | null): unknown[] => {
    const path = `${name.split('/').length > 2 ? 'series' : 'figures'}/${name}.yaml`;
    const all = new Map(files);
    if (entry !== null) all.set(path, new TextEncoder().encode(entry));
    const text = `bundle: 1\nplan: thanh-hoa\nwithdrawals:\n  - { figure: "${name}", date: 2026-03-02, reason: { vi: Nhầm dòng. } }\n`;
    return readBundle(text, {
      plan: 'thanh-hoa',
      files: all,
      lang: 'en',
      check: (checked) => checkFiles(checked, { asOf: day, today: day, lang: 'en' }),
    }).faults;
  };
  const OLD = new TextDecoder().decode(files.get('figures/forest-cover/2023--2024-04-26.yaml') as Uint8Array);

  it('for a figure that was withdrawn before, and not for one that only speaks of it', () => {
    const name = 'forest-cover/2023--2024-04-26';
    const gone = withdrawnText(OLD, { date: '2026-01-02', reason: { vi: 'Nhầm.' } });
    expect(withdrawing(name, gone)).toEqual([refusal('withdrawn-already', name, 4)]);
    expect(withdrawing(name, `# not withdrawn: yet\n${OLD}`)).toEqual([]);
  });

  it.each(['forest-cover/notes', 'Forest_Cover/2023--2024', 'forest-cover/Men_2/2023--2024', '../2023--2024'])(
    'for a withdrawal of %s, which is the name of no figure even where such a file lies',
    (name) => {
      expect(withdrawing(name, OLD)).toEqual([refusal('no-figure', name, 4)]);
    },
  );

  it('where a key stands twice, though it could be read', () => {
    const text = good.replace('value: 54.10', 'value: 54.10, value: 45.10');
    const { files: made, faults } = read(text);
    expect([made, faults.length, faults[0]?.line]).toEqual([[], 1, line(text, 'value: 45.10')]);
  });

  it('at the entry that the check refuses, be it the second', () => {
    const text = good.replace('value: 40.5', 'value: 140.5');
    const { faults } = read(text);
    expect([...new Set(faults.map((each) => each.line))]).toEqual([line(text, 'urbanisation-rate')]);
  });

  it('where the content itself has a fault, which is told as that', () => {
    const broken = new Map([...files, ['figures/forest-cover/2024--2025.yaml', new TextEncoder().encode('a: b\n')]]);
    const check = (all: typeof files) => checkFiles(all, { asOf: day, today: day, lang: 'en' });
    const [fault] = readBundle(good, { plan: 'thanh-hoa', files: broken, lang: 'en', check }).faults;
    const [own] = check(broken).faults;
    expect(fault).toEqual(refusal('site', `${own?.path}: ${own?.found}`, 1));
    expect(own?.path).toBe('figures/forest-cover/2024--2025.yaml');
  });

  it('as soon as one entry is too many, of whatever kind', () => {
    const text = (count: number): string =>
      `bundle: 1\nplan: x\nfigures:\n${'  - { indicator: forest-cover, period: 2025, value: 54.1, stage: estimate }\n'.repeat(count)}withdrawals:\n  - { figure: a/b, date: 2026-03-02, reason: { vi: Nhầm dòng. } }\nevents:\n  - { task: 3.6, date: 2026, what: { vi: Họp báo }, source: { title: a, publisher: b, url: "https://a.vn/" } }\n`;
    const isTooMany = (count: number): boolean =>
      read(text(count)).faults.some(({ found }) => found === BUNDLE_WORDS['too-many'].en(String(count + 2))[0]);
    expect([isTooMany(MOST_ENTRIES - 2), isTooMany(MOST_ENTRIES - 1)]).toEqual([false, true]);
  });

  it('without a source, without an entry, and with too many', () => {
    const figures = '  - { indicator: forest-cover, period: 2025, value: 54.1, stage: estimate }\n';
    expect(read(`bundle: 1\nplan: thanh-hoa\nfigures:\n${figures}`).faults[0]?.found).toContain('no source');
    expect(read('bundle: 1\nplan: thanh-hoa\n').faults[0]?.found).toContain('holds nothing');
    const many = `bundle: 1\nplan: thanh-hoa\nreport: { title: a, publisher: b, url: "https://a.vn/", published: 2026 }\nfigures:\n${figures.repeat(MOST_ENTRIES + 1)}`;
    expect(read(many).faults[0]?.found).toContain(String(MOST_ENTRIES + 1));
  });

  it.each(HOSTILE)('and leaves nothing behind: %s', (_, found, text) => {
    const { files: made, faults } = read(text);
    expect(made).toEqual([]);
    expect(faults[0]?.found).toContain(found);
    for (const fault of faults) expect(Object.values(fault).every((each) => String(each).length < 2000)).toBe(true);
  });
});
