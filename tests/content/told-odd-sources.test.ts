/** What is told of sources, of words and of those who act, where they may be mistaken. */
import { describe, expect, test } from 'vitest';
import { appended, EVENT, FIGURE, INDICATOR, planted, planWith, SUM_INDICATOR, TASK, textOf } from './plan.ts';
import { PLANTS } from './plants.ts';
import { codesOf, told } from './told.ts';

test('a publisher that is an address', () => {
  expect(told(PLANTS['no-publisher'])).toMatchInlineSnapshot(`
    "no-publisher
      figures/forest-cover/2025--2026-02-13.yaml:5:14  "https://example.vn" không phải là tên của nơi công bố; tên của cơ quan hoặc tờ báo; hãy mở nguồn và ghi tên nơi công bố; địa chỉ ghi ở url
      figures/forest-cover/2025--2026-02-13.yaml:5:14  "https://example.vn" is not the name of who published it; the name of an agency or a newspaper; open the source and write who published it; its address belongs to url
    mended by hand"
  `);
});

test('an address that only leads on', () => {
  expect(told(PLANTS['address-odd'])).toMatchInlineSnapshot(`
    "address-odd
      figures/forest-cover/2025--2026-02-13.yaml:6:8  "https://bit.ly/3rung25" chỉ dẫn sang địa chỉ khác, và mai có thể dẫn đi nơi khác; địa chỉ của chính nguồn; hãy mở ra rồi chép địa chỉ của chính trang ấy; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:6:8  "https://bit.ly/3rung25" only leads on, and may lead elsewhere tomorrow; the address of the source itself; open it and copy the address of the page itself; if it is right, leave it
    only warnings"
  `);
});

test('a source later than its day', () => {
  expect(told(PLANTS['source-later'])).toMatchInlineSnapshot(`
    "source-later
      figures/forest-cover/2025--2026-02-13.yaml:6:8  nguồn ghi "2027/02/13" (2027-02-13), muộn hơn ngày công bố (2026-02-13); nguồn không muộn hơn ngày công bố; hãy đối chiếu ngày với nguồn; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:6:8  the source says "2027/02/13" (2027-02-13), later than it was published (2026-02-13); a source no later than its day of publication; compare the day with the source; if it is right, leave it
    only warnings"
  `);
});

test('two publishers of one address', () => {
  expect(told(PLANTS['source-publishers'])).toMatchInlineSnapshot(`
    "source-publishers
      figures/forest-cover/2025--2026-02-13.yaml:5:14  địa chỉ này do "UBND tỉnh" công bố, mà ở figures/forest-cover/2024--2026-02-13.yaml là "Cục Kiểm lâm"; mỗi nguồn một nơi công bố; hãy mở nguồn và xem lại; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:5:14  this address is published by "UBND tỉnh", but by "Cục Kiểm lâm" in figures/forest-cover/2024--2026-02-13.yaml; one publisher for a source; open the source and compare; if it is right, leave it
    only warnings"
  `);
});

test('an agency without work', () => {
  expect(told(PLANTS['agency-unused'])).toMatchInlineSnapshot(`
    "agency-unused
      agencies.yaml:6:1  cơ quan "so-y-te" không chủ trì, không phối hợp và không phụ trách chỉ tiêu nào; cơ quan có việc trong kế hoạch, hoặc tiếp nhận việc của cơ quan như vậy; hãy ghi cơ quan vào nơi cần, hoặc xoá; nếu đúng thì để nguyên
      agencies.yaml:6:1  the agency "so-y-te" leads nothing, takes part in nothing and owns no indicator; an agency with work in the plan, or in a line of successors with one; name it where it belongs, or delete it; if it is right, leave it
    only warnings"
  `);
});

test('curly quotes around a value', () => {
  expect(told(PLANTS['quotes-around'])).toMatchInlineSnapshot(`
    "quotes-around
      figures/forest-cover/2025--2026-02-13.yaml:5:14  "“UBND tỉnh”" đứng trong ngoặc kép cong, sẽ hiện cả ngoặc; chữ không có ngoặc; YAML chỉ nhận ngoặc thẳng "…"; hãy bỏ ngoặc cong; nếu nguồn ghi cả ngoặc thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:5:14  "“UBND tỉnh”" stands in curly quotes, which will be shown; words without quotes; those of YAML are straight; drop the curly quotes; if the source has them, leave them
    only warnings"
  `);
});

test('a name that ends with a mark', () => {
  expect(told(PLANTS['inside-ends'])).toMatchInlineSnapshot(`
    "inside-ends
      indicators/forest-cover.yaml:3:13  name "Che phủ rừng:" kết thúc bằng dấu câu; chữ đứng được giữa câu; hãy bỏ dấu ở cuối; nếu đúng thì để nguyên
      indicators/forest-cover.yaml:3:13  name "Che phủ rừng:" ends with a mark; words that can stand inside a sentence; drop the mark at the end; if it is right, leave it
    only warnings"
  `);
});

test('letters that look like those of a number', () => {
  expect(told(PLANTS['number-letters'])).toMatchInlineSnapshot(`
    "number-letters
      figures/forest-cover/2025--2026-02-13.yaml:7:13  số hoặc mã "l2/QÐ–UBND" có chữ, gạch hoặc dấu cách không như văn bản ghi; chỉ số và chữ viết tắt, chữ Đ và gạch nối thường, để tìm được văn bản; có lẽ là "12/QĐ-UBND"; hãy đối chiếu với văn bản; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:7:13  the number or code "l2/QÐ–UBND" has letters, dashes or blanks that documents do not have there; the number and its letters alone, with Đ and plain hyphens, by which the document is found; perhaps "12/QĐ-UBND"; compare it with the document; if it is right, leave it
    only warnings"
  `);
});

test('a code that no indicator has', () => {
  expect(told(PLANTS['code-unknown'])).toMatchInlineSnapshot(`
    "code-unknown
      figures/forest-cover/2025--2026-02-13.yaml:8:13  không có chỉ tiêu nào mang mã "NQ7-9"; mã của một chỉ tiêu có thật; hãy xem lại mã; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:8:13  no indicator has the code "NQ7-9"; the code of an indicator that is there; look again at the code; if it is right, leave it
    code-unknown
      figures/forest-cover/2025--2026-02-13.yaml:8:31  không có chỉ tiêu nào mang mã "NQ7-9"; mã của một chỉ tiêu có thật; hãy xem lại mã; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:8:31  no indicator has the code "NQ7-9"; the code of an indicator that is there; look again at the code; if it is right, leave it
    only warnings"
  `);
});

test('a number with the kind of document', () => {
  expect(told(PLANTS['number-kind'])).toMatchInlineSnapshot(`
    "number-kind
      plan.yaml:6:11  số hiệu "Nghị quyết 7/NQ-CP" ghi cả loại văn bản, nên trang sẽ ghi "Nghị quyết Nghị quyết 7/NQ-CP"; chỉ số hiệu; loại văn bản ghi ở kind; hãy bỏ chữ "Nghị quyết" khỏi number
      plan.yaml:6:11  the number "Nghị quyết 7/NQ-CP" has the kind of document in it, so that pages would say "Nghị quyết Nghị quyết 7/NQ-CP"; the number alone; what kind of document it is stands in kind; take "Nghị quyết" out of number
    only warnings"
  `);
});

test('an issuer of other letters', () => {
  expect(told(PLANTS['letters-differ'])).toMatchInlineSnapshot(`
    "letters-differ
      plan.yaml:7:17  nơi ban hành là "UBND tỉnh" mà số hiệu là "7/NQ-CP"; số hiệu có chữ viết tắt của chính loại văn bản và nơi ban hành ấy; hãy xem lại issuer và number; nếu đúng thì để nguyên
      plan.yaml:7:17  the issuer is "UBND tỉnh", and the number "7/NQ-CP"; a number with the letters of that kind and that issuer; look again at issuer and number; if it is right, leave it
    only warnings"
  `);
});

test('a second file without a first', () => {
  expect(told(PLANTS['figure-sequel'])).toMatchInlineSnapshot(`
    "figure-sequel
      figures/forest-cover/2025--2026-02-13--2.yaml:1:1  tệp thứ 2 của một kỳ và ngày, mà không có figures/forest-cover/2025--2026-02-13.yaml; các tệp đánh số liền nhau; số liệu đã công bố không xoá; hãy đổi tên tệp, hoặc tìm lại tệp thiếu
      figures/forest-cover/2025--2026-02-13--2.yaml:1:1  file 2 of one period and day, and no figures/forest-cover/2025--2026-02-13.yaml; files numbered one after the other; no figure is deleted once it is published; rename the file, or bring back the one that is missing
    only warnings"
  `);
});

describe('addresses', () => {
  const at = (url: string) => planted(FIGURE, 'https://example.vn/rung-2025', url);

  test.each([
    ['https://www.google.com/url?q=https://example.vn/rung', 'address-odd'],
    ['https://docs.google.com/document/d/abc/edit', 'address-odd'],
    ['https://xn--bothanhhoa-w1a.vn/rung', 'address-odd'],
    ['https://example.vn:8443/rung', 'address-odd'],
    ['https://example.vn/rung-20270213.htm', 'source-later'],
  ])('%s is doubted', (url, code) => {
    expect(codesOf(at(url))).toEqual([code]);
  });

  test.each([
    'https://example.vn/2026/02/13/rung',
    'https://example.vn/rung-20260301.htm',
    'https://example.vn/rung-1162027021300001.htm',
    'https://docs.google.com/document/d/abc/pub',
  ])('%s is not', (url) => {
    expect(codesOf(at(url))).toEqual([]);
  });

  test('a title that names a later day than that of publication', () => {
    expect(codesOf(planted(FIGURE, 'hiện trạng rừng', 'hiện trạng rừng ngày 13/2/2027'))).toEqual(['source-later']);
  });

  test('one page under addresses that differ by nothing', () => {
    const other = textOf(FIGURE)
      .replace('https://example.vn/rung-2025', 'https://www.example.vn/rung-2025/?fbclid=abc#p2')
      .replace('hiện trạng', 'diện tích');
    expect(codesOf(planWith({ 'figures/forest-cover/2024--2026-02-13.yaml': other }))).toEqual([
      'address-odd',
      'figure-twin',
      'source-titles',
    ]);
  });

  test('a publisher with whom it quotes is the same', () => {
    const other = textOf(FIGURE).replace('53.75', '53.6').replace('UBND tỉnh', 'UBND tỉnh Sông Mai (dẫn Cục Kiểm lâm)');
    expect(codesOf(planWith({ 'figures/forest-cover/2024--2026-02-13.yaml': other }))).toEqual([]);
  });

  test('the front page of a site is no document of the plan', () => {
    expect(codesOf(planted('plan.yaml', 'https://example.vn/nq7', 'https://example.vn/'))).toEqual(['source-front']);
  });
});

describe('names that are one to a reader', () => {
  test.each([
    ['the tone on another letter', 'Che phủ hóa', 'Che phủ hoá'],
    ['i for y', 'Tỷ lệ rừng', 'Tỉ lệ rừng'],
    ['a hyphen', 'Che phủ rừng', 'Che-phủ rừng'],
  ])('%s', (_, first, second) => {
    const files = planWith({
      [INDICATOR]: textOf(INDICATOR).replace('vi: Che phủ rừng', `vi: ${first}`),
      [SUM_INDICATOR]: textOf(SUM_INDICATOR).replace('vi: Vốn đầu tư', `vi: ${second}`),
    });
    expect(codesOf(files)).toEqual(['twice', 'twice']);
  });

  test('another tone is another word', () => {
    const files = planWith({
      [INDICATOR]: textOf(INDICATOR).replace('vi: Che phủ rừng', 'vi: Số hộ mới'),
      [SUM_INDICATOR]: textOf(SUM_INDICATOR).replace('vi: Vốn đầu tư', 'vi: Số hồ mới'),
    });
    expect(codesOf(files)).toEqual([]);
  });

  test('one number with zeros behind', () => {
    const files = planted(
      INDICATOR,
      'targets:',
      'targets:\n  - { id: again, period: 2021-2025, op: ">=", value: 54.0, clause: I.1 }',
    );
    expect(codesOf(files)).toEqual(['twice', 'twice']);
  });
});

test('an event told again on another day in the same words', () => {
  expect(codesOf(planWith({ 'events/2.1/2023-03-01--again.yaml': textOf(EVENT).replace('02-28', '03-02') }))).toEqual([
    'event-twin',
  ]);
});

test('who took a task over is an agency of today', () => {
  const files = new Map([
    ...appended(TASK, 'now: { so-tai-chinh: so-ke-hoach }\n'),
    ...planted(TASK, 'with: [so-ke-hoach]', 'with: []\nnow: { so-tai-chinh: so-ke-hoach }'),
  ]);
  expect(codesOf(files)).toEqual(['owner-ended']);
});

test('a licence of another version', () => {
  expect(codesOf(planted('plan.yaml', 'CC BY 4.0', 'CC BY 3.0'))).toEqual(['licence-differs']);
  expect(codesOf(planted('plan.yaml', 'CC BY 4.0', 'CC BY'))).toEqual([]);
});

test('a letter that is struck through', () => {
  expect(codesOf(planted(FIGURE, 'UBND tỉnh', 'UBND tỉn\u0336h'))).toEqual(['mixed-letters']);
});

test.each([
  ['a stop after a letter', planted(INDICATOR, 'unit: { vi: "%", en: "%" }', 'unit: { vi: "% d.t.", en: "% a.s.l." }')],
  ['a quote within a title', planted(FIGURE, 'hiện trạng rừng', '“hiện trạng” rừng')],
  ['the code of an indicator', appended(FIGURE, 'note: { vi: Xem cả NQ7-2, en: See NQ7-2 }\n')],
  ['a code of another plan', appended(FIGURE, 'note: { vi: Xem cả QH5-9, en: See QH5-9 }\n')],
  [
    'an agency of which one with work took the place',
    appended(
      'agencies.yaml',
      'so-cu:\n  name: { vi: Sở cũ, en: Old Department }\n  succeeded_by: { agency: so-ke-hoach, date: 2020-03-01, source: "https://example.vn/cu" }\n',
    ),
  ],
])('%s is right', (_, files) => {
  expect(codesOf(files)).toEqual([]);
});
