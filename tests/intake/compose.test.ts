import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { compose, readingKey } from '../../src/intake/compose.ts';
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
    expect([file, problems.map((each) => each.field)]).toEqual([null, [field]]);
  });

  it('in words that say what to do', () => {
    expect([
      ...problemsOf({ url: 'thongke.gov.vn/nien giam' }),
      ...problemsOf({ value: '82,5 triệu đồng' }),
      ...problemsOf({ published: '30/06/2027' }),
      ...problemsOf({ page: 'tr. 5' }),
    ]).toMatchInlineSnapshot(`
      [
        "url: "thongke.gov.vn/nien giam" không phải là địa chỉ web dùng được. Một địa chỉ đầy đủ, bắt đầu bằng https:// (hoặc http://), không có dấu cách, không bị cắt bớt; hãy sửa thành: https://thongke.gov.vn/nien%20giam.",
        "value: Chỉ tiêu này tính bằng USD, không phải “triệu đồng”. Có thể anh chị chọn nhầm chỉ tiêu, hoặc báo cáo nêu một số khác.",
        "published: Ngày 2027-06-30 chưa đến. Muộn nhất là 2026-11-22; hãy xem lại năm, tháng và ngày.",
        "page: "tr. 5" không phải là số trang. Một số nguyên từ 1 trở đi; hãy sửa thành: 5.",
      ]
    `);
  });
});

it('warns of another unit and of the same value from the same source', () => {
  expect(composed({ value: '3.540.000' }).warnings).toMatchInlineSnapshot(`
    [
      "Số này gấp khoảng 1.000 lần số gần nhất (3.505 USD, kỳ 2025): có phải nguồn dùng đơn vị khác?",
    ]
  `);
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
