import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { compose, filesOf, readingKey, scaleOf } from '../../src/intake/compose.ts';
import { type Draft, nextDraft } from '../../src/intake/draft.ts';
import { withdrawnText } from '../../src/intake/figure-file.ts';
import { realLedger, typed } from './ledger.ts';

const ledger = realLedger();
const composed = (over: Partial<Draft> = {}) => compose(typed(over), ledger, 'vi');
const problemsOf = (over: Partial<Draft>) => composed(over).problems.map(({ field, text }) => `${field}: ${text}`);

describe('a figure that is right', () => {
  it('becomes the file that the content format asks for', () => {
    expect(composed().file).toMatchInlineSnapshot(`
      {
        "path": "figures/grdp-per-capita/2025--2026-06-30.yaml",
        "text": "value: 3540
      stage: official
      source:
        title: "Niên giám thống kê tỉnh Thanh Hóa năm 2025"
        publisher: "Thống kê tỉnh Thanh Hóa"
        url: "https://thongkethanhhoa.gov.vn/nien-giam-2025"
        document: "412/TKT"
        page: 87
      ",
      }
    `);
  });

  it('is accepted by the check of the whole content', () => {
    const { path, text } = composed().file ?? { path: '', text: '' };
    const files = new Map([...ledger.files, [path, new TextEncoder().encode(text)] as const]);
    expect(checkFiles(files, { asOf: ledger.asOf, today: ledger.today }).faults).toEqual([]);
  });

  it('says what it changes', () => {
    const { consequence } = composed();
    expect(consequence?.standing).toBe('replaces');
    expect(
      consequence?.targets.map(({ before, after }) => [before.assessment.status, after.assessment.status]),
    ).toEqual([
      ['awaiting_result', 'missed'],
      ['not_started', 'not_started'],
    ]);
  });

  it('keeps wording, range, note and the words it was read from', () => {
    const { file } = composed({
      indicator: 'export-turnover',
      value: 'ước đạt hơn 7,3 tỷ USD',
      note: 'Chưa kể tái xuất.',
      noteEn: 'Without re-exports.',
      quote: 'xuất khẩu ước đạt hơn 7,3 tỷ USD',
    });
    expect(file?.text).toMatchInlineSnapshot(`
      "# xuất khẩu ước đạt hơn 7,3 tỷ USD
      value: 7.3
      stage: official
      source:
        title: "Niên giám thống kê tỉnh Thanh Hóa năm 2025"
        publisher: "Thống kê tỉnh Thanh Hóa"
        url: "https://thongkethanhhoa.gov.vn/nien-giam-2025"
        document: "412/TKT"
        page: 87
      low: 7.3
      high: 7.4
      wording: "ước đạt hơn"
      note:
        vi: "Chưa kể tái xuất."
        en: "Without re-exports."
      "
    `);
  });

  it('takes the next number where the name is taken, in the content or among what waits to be sent', () => {
    const same = { period: '2025', published: '08/12/2025', stage: 'estimate' } as const;
    expect(composed(same).file?.path).toBe('figures/grdp-per-capita/2025--2025-12-08--2.yaml');
    const taken = new Set(['figures/grdp-per-capita/2025--2025-12-08--2.yaml']);
    expect(compose(typed(same), ledger, 'vi', taken).file?.path).toBe(
      'figures/grdp-per-capita/2025--2025-12-08--3.yaml',
    );
  });

  it('mends the spaces of a word processor', () => {
    const { file } = composed({ title: ' Niên\u00a0giám\u200b  thống kê ', value: '3.540\u00a0USD' });
    expect(file?.text).toContain('title: "Niên giám thống kê"');
  });
});

describe('what has to be confirmed', () => {
  const converted = { indicator: 'export-turnover', value: '7.339 triệu USD' };
  it('keeps the file back until the conversion is confirmed', () => {
    const first = composed(converted);
    expect([first.file, first.toConfirm?.value, first.problems]).toEqual([null, '7.339', []]);
    const confirmed = first.amount ? readingKey(first.amount) : '';
    expect(composed({ ...converted, confirmed }).file?.text).toContain('value: 7.339\n');
  });

  it('is a reading of digits that can be read in two ways too, under a name of its own', () => {
    const { toConfirm, file } = composed({ indicator: 'export-turnover', value: '5.339' });
    expect([toConfirm?.value, toConfirm?.other, file]).toEqual(['5.339', '5339', null]);
    expect(toConfirm && readingKey(toConfirm)).toBe('5.339  5.339');
    const converted = composed({ indicator: 'export-turnover', value: '5.339 triệu USD' }).amount;
    expect(converted && readingKey(converted)).toBe('5339 triệu USD 5.339');
  });

  it('is a conversion of digits that can be read in one way only as well', () => {
    const { toConfirm, file } = composed({ value: '3,54 nghìn USD' });
    expect([toConfirm?.value, toConfirm?.other, file]).toEqual(['3540', null, null]);
  });

  it('asks again when the value changes', () => {
    const { amount } = composed(converted);
    const confirmed = amount ? readingKey(amount) : '';
    expect(composed({ ...converted, value: '7.393 triệu USD', confirmed }).file).toBeNull();
  });
});

describe('what is wrong, at its field', () => {
  it.each([
    ['indicator', ''],
    ['period', ''],
    ['value', ''],
    ['stage', ''],
    ['title', ' '],
    ['publisher', ''],
    ['published', ''],
    ['url', ''],
  ] as const)('a missing %s', (field, value) => {
    const { file, problems } = composed({ [field]: value });
    expect([file, problems.map((each) => [each.field, each.missing])]).toEqual([null, [[field, true]]]);
  });

  it.each([
    ['an address that is none', { url: 'thongke thanh hoa' }, 'url'],
    ['a script for an address', { url: 'javascript:alert(1)' }, 'url'],
    ['markup in a title', { title: '<b>Niên giám</b>' }, 'title'],
    ['a formula in a note', { note: '=HYPERLINK("a")' }, 'note'],
    ['another unit', { value: '82,5 triệu đồng' }, 'value'],
    ['no number', { value: 'chưa có' }, 'value'],
    ['a value outside the scale', { indicator: 'forest-cover', value: '540,9' }, 'value'],
    ['a swapped date', { published: '2026-30-06x' }, 'published'],
    ['a day to come', { published: '30/06/2027' }, 'published'],
    ['a year outside the plan', { period: '2052' }, 'period'],
    ['a period that is none', { period: 'năm ngoái' }, 'period'],
    ['a range for a level', { period: '2021-2023' }, 'period'],
    ['a page that is no number', { page: 'tr. 5' }, 'page'],
    ['a stage that is none', { stage: 'final' }, 'stage'],
    ['text that runs backwards', { publisher: 'Sở \u202eTài chính' }, 'publisher'],
    ['an unknown indicator', { indicator: 'gdp' }, 'indicator'],
  ] as const)('%s', (_, over, field) => {
    const { file, problems } = composed(over);
    expect([file, problems.map((each) => [each.field, each.missing])]).toEqual([null, [[field, false]]]);
  });

  it('of the words that it was read from belongs to no field, and waits until the fields are right', () => {
    const quote = 'url: a\u202eb';
    expect(composed({ quote }).problems.map(({ field }) => field)).toEqual([null]);
    expect(composed({ quote, title: '' }).problems.map(({ field }) => field)).toEqual(['title']);
  });

  it('is not that of another figure of the series, beside which nothing is made', () => {
    const broken = ['figures/grdp-per-capita/2024--2025-01.yaml', new TextEncoder().encode('a: b\n')] as const;
    const { problems, file, consequence } = compose(
      typed(),
      { ...ledger, files: new Map([...ledger.files, broken]) },
      'vi',
    );
    expect([problems, file, consequence]).toEqual([[], null, null]);
  });

  it('before an indicator is chosen is told without warnings', () => {
    expect(composed({ indicator: '' })).toMatchObject({ indicator: null, amount: null, warnings: [], toConfirm: null });
  });

  it.each(['indicator', 'period', 'value', 'stage', 'title', 'publisher', 'published', 'url'] as const)(
    'a %s of spaces alone is one that is missing, and nothing else',
    (field) => {
      expect(composed({ [field]: ' \u00a0' }).problems).toEqual([{ field, missing: true, text: 'Mục này còn trống.' }]);
    },
  );

  it.each([
    ['a formula in the second note', { noteEn: '=1' }, 'noteEn', 'Có dấu ='],
    ['an official figure of no document', { document: '' }, 'document', 'official'],
    ['markup in a document', { document: '<b>1</b>/TKT' }, 'document', 'HTML'],
    ['markup in a publisher', { publisher: '<b>TKT</b>' }, 'publisher', 'HTML'],
    ['a day before the period began', { published: '01/02/2024' }, 'period', '2025'],
    ['an official figure of a running year', { period: '2026' }, 'stage', '2026'],
    ['a stage with words behind it', { stage: 'official # x' }, 'stage', 'official # x'],
    ['a year to come, which is told before its stage', { period: '2027' }, 'period', '2027'],
    [
      'a day to come, which is told before its period',
      { period: '2027', published: '30/06/2027' },
      'published',
      '2027-06-30',
    ],
    ['no word of the period while the day is missing', { period: '2027', published: '' }, 'published', 'còn trống'],
    ['no word of the day while the period is missing', { period: '', published: '30/06/2027' }, 'period', 'còn trống'],
    ['a range that begins outside the scale', { value: 'gần -5 USD' }, 'value', '-5'],
  ] as const)('one problem of one field: %s', (_, over, field, words) => {
    const { problems } = composed(over);
    expect(problems.map((each) => [each.field, each.missing || !each.text.includes('còn trống')])).toEqual([
      [field, true],
    ]);
    expect(problems[0]?.text).toContain(words);
  });

  it('of several fields at once, each once', () => {
    const { problems, consequence, warnings, file } = composed({
      ...{ title: '<b>a</b>', publisher: '<i>b</i>', url: 'https://x.vn/<b>' },
      ...{ note: '<b>x</b>', noteEn: '<b>y</b>', page: 'x' },
    });
    expect(problems.map(({ field }) => field)).toEqual(['title', 'publisher', 'url', 'page', 'note', 'noteEn']);
    expect([consequence, warnings, file]).toEqual([null, [], null]);
  });

  it('beside what is empty yet, but for what the check says of a period or a day that is not known', () => {
    const url = 'javascript:x';
    for (const field of ['title', 'period', 'published'] as const)
      expect(composed({ [field]: '', url }).problems.map((each) => each.field)).toEqual([field, 'url']);
  });

  it('of a year that the plan cannot have, and not of its stage as well', () => {
    expect(composed({ period: '1850', published: '1/1/1850' }).problems.map(({ field }) => field)).toEqual(['period']);
  });

  it('of a word or an empty line without the key and the marks of the file', () => {
    expect(problemsOf({ stage: 'Official' })[0]).toMatch(/; hãy sửa thành: official\.$/);
    expect(problemsOf({ title: '\u202e' })[0]).toMatch(/, dòng đó còn lại: “”\.$/);
  });

  it('of a file as the value that is left, in the letters that were typed', () => {
    const texts = (over: Partial<Draft>) => compose(typed(over), ledger, 'en').problems.map(({ text }) => text);
    expect([
      ...texts({ note: '=HYPERLINK("a")' }),
      ...texts({ note: '<b>' }),
      ...texts({ value: '-3.540' }),
      ...texts({ page: '-3' }),
    ]).toEqual([
      'A leading = or @ like a spreadsheet formula: "=". Plain text, no code; drop it, which leaves: HYPERLINK("a").',
      'An HTML tag: "<b>". Plain text, no code; drop it and keep the words.',
      '-3540 lies outside the scale of the indicator. From 0 to no limit; look again at the number, its unit and its decimal mark.',
      '"-3" is not the number of a page. A whole number from 1 on; write the page.',
    ]);
  });

  it('in words that say what to do', () => {
    expect([
      ...problemsOf({ url: 'thongke.gov.vn/nien giam' }),
      ...problemsOf({ value: '82,5 triệu đồng' }),
      ...problemsOf({ published: '30/06/2027' }),
      ...problemsOf({ page: 'tr. 5' }),
    ]).toMatchInlineSnapshot(`
      [
        "url: "thongke.gov.vn/nien giam" không phải là địa chỉ web dùng được. Một địa chỉ đầy đủ, bắt đầu bằng https:// (hoặc http://), tên miền bằng chữ La-tinh, không kèm tên hay mật khẩu, không có dấu cách, không bị cắt bớt; hãy sửa thành: https://thongke.gov.vn/nien%20giam.",
        "value: Chỉ tiêu này tính bằng USD, không phải “triệu đồng”. Có thể anh chị chọn nhầm chỉ tiêu, hoặc báo cáo nêu một số khác.",
        "published: Ngày 2027-06-30 chưa đến. Muộn nhất là 2026-11-22; hãy xem lại năm, tháng và ngày.",
        "page: "tr. 5" không phải là số trang. Một số nguyên từ 1 trở đi; hãy sửa thành: 5.",
      ]
    `);
  });
});

describe('what to look at again', () => {
  it.each([
    [
      'another unit, and then not the leap besides',
      { value: '3.540.000' },
      ['Số này gấp khoảng 1.000 lần số gần nhất (3.505 USD, kỳ 2025): có phải nguồn dùng đơn vị khác?'],
    ],
    [
      'a leap that no unit explains',
      { value: '35.400' },
      [
        '35400 lớn hơn mười lần số gần nhất (3505, kỳ 2025): hãy xem lại đơn vị và dấu thập phân; nếu đúng thì để nguyên.',
      ],
    ],
    [
      'another unit, and what the check says of something else',
      { value: '3.540.000', url: 'http://thongkethanhhoa.gov.vn/x' },
      [
        'Số này gấp khoảng 1.000 lần số gần nhất (3.505 USD, kỳ 2025): có phải nguồn dùng đơn vị khác?',
        'Địa chỉ "http://thongkethanhhoa.gov.vn/x" không bảo mật: hãy thử mở địa chỉ với https:// và sửa lại nếu mở được.',
      ],
    ],
    ['nothing of a figure like the others', {}, []],
    ['nothing of a note that has no English yet', { note: 'Chưa kể đất hiếm.' }, []],
  ])('%s', (_, over, warnings) => {
    expect(composed(over).warnings).toEqual(warnings);
  });

  it('a leap of a part of a year, which is spelled as those that are there', () => {
    const path = 'figures/grdp-per-capita/2026-M6--2026-07.yaml';
    const text = 'value: 1\nstage: estimate\nsource: { title: a, publisher: b, url: "https://a.vn/b" }\n';
    const files = new Map([...ledger.files, [path, new TextEncoder().encode(text)] as const]);
    const half = typed({ period: '6 tháng 2026', stage: 'preliminary', published: '1/9/2026' });
    const { period, warnings } = compose(half, { ...ledger, files }, 'vi');
    expect(period).toBe('2026-M6');
    expect(warnings).toEqual([
      expect.stringContaining('Không trọn năm'),
      expect.stringContaining('lớn hơn mười lần số gần nhất (1, kỳ 2026-M6)'),
      expect.stringContaining('Tên nguồn nói về năm 2025'),
    ]);
  });

  it('only of this figure, not of others of its series', () => {
    const path = 'figures/grdp-per-capita/2024--2025-01.yaml';
    const odd = new TextEncoder().encode(
      'value: 35\nstage: estimate\nsource:\n  title: Báo cáo\n  publisher: UBND tỉnh\n  url: "https://thanhhoa.gov.vn/a"\n',
    );
    const files = new Map([...ledger.files, [path, odd] as const]);
    const { content, warnings } = checkFiles(files, { asOf: ledger.asOf, today: ledger.today });
    expect(warnings.some((each) => each.path === path)).toBe(true);
    const more = { ...ledger, files, indicators: content?.indicators ?? [] };
    expect([compose(typed(), more, 'vi').warnings, compose(typed(), more, 'vi').problems]).toEqual([[], []]);
  });
});

describe('what a new figure is compared with', () => {
  const indicator = (id: string) => {
    const found = ledger.indicators.find((each) => each.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const exports = indicator('export-turnover');
  const near = (figures: typeof exports.figures) => scaleOf({ ...exports, figures }, ledger.asOf).near;

  it('is the last figure of a whole year, else any, else none', () => {
    const [first] = exports.figures.filter(({ id }) => id.startsWith('2026-M2'));
    const [year] = exports.figures.filter(({ id }) => id === '2025--2026-02-01');
    expect(near(exports.figures)).toBe(year?.value);
    expect(near(first ? [first] : [])).toBe(first?.value);
    expect(near([])).toBeNull();
  });

  it('the marks of the language go with it', () => {
    expect(scaleOf(exports, ledger.asOf)).toEqual({
      unit: 'tỷ USD',
      decimals: exports.decimals,
      scale: exports.scale,
      near: near(exports.figures),
    });
    expect(scaleOf({ ...exports, unit: { en: 'tons' } as typeof exports.unit }, ledger.asOf)).toMatchObject({
      unit: 'tons',
      dot: true,
    });
  });
});

it('one indicator is checked with the files that say all about it, and no others', () => {
  const paths = [...filesOf(ledger.files, 'clean-water').keys()];
  expect(paths.toSorted()).toEqual([
    'agencies.yaml',
    'figures/clean-water/2022--2023-03-16.yaml',
    'figures/clean-water/2023--2024-07-02.yaml',
    'indicators/clean-water.yaml',
    'plan.yaml',
  ]);
});

it('keeps the source for the next figure of the same report, and nothing of the value', () => {
  const next = nextDraft(typed({ confirmed: 'x', quote: 'y', note: 'z' }));
  expect(next).toMatchObject({
    title: typed().title,
    url: typed().url,
    value: '',
    indicator: '',
    confirmed: '',
    note: '',
  });
});

it('withdraws a figure in a way that the check accepts', () => {
  const path = 'figures/grdp-per-capita/2025--2025-10-15.yaml';
  const old = new TextDecoder().decode(ledger.files.get(path) as Uint8Array);
  const text = withdrawnText(old, { date: '2026-01-10', reason: { vi: 'Tính trên GRDP đã hạ.', en: '' } });
  expect(text.startsWith(old.trimEnd())).toBe(true);
  const { faults, content } = checkFiles(new Map([...ledger.files, [path, new TextEncoder().encode(text)]]), ledger);
  const figure = content?.indicators
    .find(({ id }) => id === 'grdp-per-capita')
    ?.figures.find(({ id }) => path.includes(id));
  expect([faults, figure?.withdrawn?.date]).toEqual([[], '2026-01-10']);
});
