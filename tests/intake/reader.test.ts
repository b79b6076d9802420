import { describe, expect, it } from 'vitest';
import { type Block, blocksOf } from '../../src/intake/report/blocks.ts';
import { frozenReader } from './corpus.ts';

const reader = frozenReader();
const offered = (blocks: Block[]) => reader(blocks).filter(({ verdict }) => verdict.kind !== 'out');
const found = (blocks: Block[]) =>
  offered(blocks).map(({ indicator, amount, period, stage }) => [indicator, amount.value, period, stage].join(' '));
const inText = (text: string) => found(blocksOf(text));

describe('figures in prose', () => {
  it.each([
    [
      'GRDP năm 2025 ước tăng 8,27%; thu ngân sách 57.000 tỷ đồng, tăng 1,3% so với cùng kỳ.',
      ['grdp-growth 8.27 2025 estimate', 'budget-revenue 57000 2025 '],
    ],
    ['Năm 2025, GRDP bình quân đầu người đạt 3.505 USD, tăng 145 USD so với năm 2024.', ['grdp-per-capita 3505 2025 ']],
    ['Tỷ lệ che phủ rừng năm 2025 đạt 54,09%, tăng 0,09% so với năm trước.', ['forest-cover 54.09 2025 ']],
    [
      'GRDP năm 2025 ước tăng 8,27%; kim ngạch xuất khẩu đạt hơn 7,3 tỷ USD, tăng 15% so với năm 2024; tỷ lệ hộ nghèo giảm còn 0,52%. Thu ngân sách đạt 57.000 tỷ đồng, tăng 3% so với cùng kỳ năm 2024; độ che phủ rừng 54,09%.',
      [
        'grdp-growth 8.27 2025 estimate',
        'export-turnover 7.3 2025 ',
        'poverty-rate 0.52 2025 ',
        'budget-revenue 57000 2025 ',
        'forest-cover 54.09 2025 ',
      ],
    ],
    ['Tỷ lệ hộ nghèo năm 2025 giảm 0,5%, còn 0,52%.', ['poverty-rate 0.52 2025 ']],
    ['Kim ngạch xuất khẩu 9 tháng đầu năm 2026 ước đạt 6.120 triệu USD', ['export-turnover 6.12 2026-M9 estimate']],
    ['Giá trị xuất khẩu năm 2025 ước đạt trên 7,3 tỷ USD, bằng 91,3% kế hoạch.', ['export-turnover 7.3 2025 estimate']],
    ['Tổng vốn đầu tư toàn xã hội năm 2025 đạt 148,5 nghìn tỷ đồng.', ['total-investment 148500 2025 ']],
    ['Tốc độ tăng trưởng GRDP bình quân giai đoạn 2021-2023 đạt 9,69%.', ['grdp-growth 9.69 2021-2023 ']],
    // What stands behind "và" begins a statement of its own.
    [
      'Năm 2025, tỷ lệ đô thị hóa đạt 40% và độ che phủ rừng đạt 54%.',
      ['urbanisation-rate 40 2025 ', 'forest-cover 54 2025 '],
    ],
    [
      'Năm 2025, tỷ lệ hộ nghèo còn 0,5% trong khi GRDP tăng 8% và thu ngân sách đạt 57.000 tỷ đồng.',
      ['poverty-rate 0.5 2025 ', 'grdp-growth 8 2025 ', 'budget-revenue 57000 2025 '],
    ],
    [
      'Năm 2025, tỷ lệ lao động qua đào tạo đạt 75% góp phần đưa tỷ lệ hộ nghèo xuống còn 0,5%.',
      ['trained-labour 75 2025 ', 'poverty-rate 0.5 2025 '],
    ],
    ['Năm 2025, 75% là lao động qua đào tạo.', ['trained-labour 75 2025 ']],
    ['Năm 2025, có 13 huyện đạt chuẩn nông thôn mới.', ['new-rural-districts 13 2025 ']],
    ['Kế hoạch năm 2026: tốc độ tăng trưởng GRDP đạt 11%.', []],
    ['Phấn đấu tỷ lệ che phủ rừng năm 2026 đạt 54,5%.', []],
    ['Toàn tỉnh có 3,7 triệu người; sản lượng lương thực 1,5 triệu tấn.', []],
    ['Tỷ lệ lao động qua đào tạo đạt 75 người.', []],
    ['Ngày 15/01/2026, UBND tỉnh họp báo.', []],
    ['', []],
  ])('"%s"', (text, expected) => {
    expect(inText(text)).toEqual(expected);
  });

  it('carries the period on to the next sentence', () => {
    expect(inText('Báo cáo năm 2025. Thu ngân sách đạt 54.952 tỷ đồng.')).toEqual(['budget-revenue 54952 2025 ']);
  });

  it('names no period where the text names none', () => {
    expect(inText('Tỷ lệ đô thị hóa đạt 40,2%.')).toEqual(['urbanisation-rate 40.2  ']);
  });

  it('keeps the words that it was read from, with the number marked', () => {
    const [first] = offered(blocksOf('Trong năm 2025 độ che phủ rừng đạt 54,09%, vượt kế hoạch.'));
    expect(first?.quote).toBe('Trong năm 2025 độ che phủ rừng đạt 54,09%, vượt kế hoạch.');
    expect(first?.quote.slice(first.at, first.at + first.length)).toBe('54,09%');
    expect(first?.value).toBe('đạt 54,09%');
  });

  it('finds the same figure once', () => {
    const sentence = 'Độ che phủ rừng năm 2025 đạt 54,09%.';
    expect(inText(`${sentence}\n${sentence}`)).toHaveLength(1);
    const other = 'Năm 2025, độ che phủ rừng đạt 54,09%.';
    expect(offered(blocksOf(`${sentence}\n${other}`)).map(({ quote }) => quote)).toEqual([sentence]);
  });

  it('reads text whose accents are written apart, as some programs paste it', () => {
    expect(inText('Độ che phủ rừng năm 2025 đạt 54,09%.'.normalize('NFD'))).toEqual(['forest-cover 54.09 2025 ']);
  });
});

describe('what a heading says of the text below it', () => {
  const verdictUnder = (heading: string, sentence = 'Thu ngân sách nhà nước năm 2025 đạt 57.560 tỷ đồng.') => {
    const [first] = reader(blocksOf(`${heading}\n${sentence}`));
    const { verdict } = first as NonNullable<typeof first>;
    if (verdict.kind === 'ask') return verdict.reasons.map(({ code, words }) => `asks ${code}: ${words}`).join('; ');
    return verdict.kind === 'out' ? `out ${verdict.reason.code}: ${verdict.reason.words}` : 'sure';
  };
  // The frozen plan is read on 22 November 2026.
  it.each([
    // The year of the report is not over: what was done in it is no plan.
    ['KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2026', 'sure'],
    ['Tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2026; dự kiến kế hoạch năm 2027', 'sure'],
    ['Đánh giá kết quả năm 2026 và phương hướng, nhiệm vụ năm 2027', 'sure'],
    ['KẾ HOẠCH NĂM 2026', 'out plan: KẾ HOẠCH NĂM 2026'],
    ['Mục tiêu, giải pháp thực hiện kế hoạch năm 2027', 'out plan: Mục tiêu, giải pháp thực hiện kế hoạch năm 2027'],
    ['Đánh giá kế hoạch năm 2027', 'out plan: Đánh giá kế hoạch năm 2027'],
    ['3. Nông nghiệp, nông thôn', 'sure'],
    ['Phát triển đô thị và nông thôn', 'sure'],
    ['Khu vực nông thôn', 'asks topic-above: Khu vực nông thôn'],
    ['Đời sống dân cư nông thôn', 'asks topic-above: nông thôn'],
  ])('"%s": %s', (heading, expected) => {
    expect(verdictUnder(heading)).toBe(expected);
  });

  it('a year that is not over is asked about as that, and not as a plan', () => {
    expect(verdictUnder('I. Kết quả', 'Thu ngân sách nhà nước năm 2026 đạt 57.560 tỷ đồng.')).toBe('asks unfinished: ');
  });
});

describe('figures in a table', () => {
  const rows = [
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Ước thực hiện năm 2025', 'So với KH (%)'],
    ['1', 'Tốc độ tăng trưởng GRDP', '%', '11', '8,27', '75,2'],
    ['2', 'Thu ngân sách nhà nước trên địa bàn', 'Tỷ đồng', '45.489', '54.952', '120,8'],
    ['3', 'Kim ngạch xuất khẩu', 'Triệu USD', '8.000', '7.312', '91,4'],
    ['4', 'Diện tích gieo trồng', 'Nghìn ha', '380', '384', '101'],
  ];
  const expected = [
    'grdp-growth 8.27 2025 estimate',
    'budget-revenue 54952 2025 estimate',
    'export-turnover 7.312 2025 estimate',
  ];

  it('takes the columns that hold figures, with the unit of the row', () => {
    expect(found([{ kind: 'table', rows }])).toEqual(expected);
  });

  it('whatever spaces stand around the words of a cell', () => {
    const spaced = rows.map((row) => row.map((cell) => ` ${cell}\u00a0`));
    expect(found([{ kind: 'table', rows: spaced }])).toEqual(expected);
    const years = [
      [' Chỉ tiêu', ' 2024 ', ' 2025 '],
      [' Tỷ lệ che phủ rừng (%) ', ' 53,9 ', ' 54,09 '],
    ];
    expect(found([{ kind: 'table', rows: years }])).toEqual(['forest-cover 53.9 2024 ', 'forest-cover 54.09 2025 ']);
  });

  it('the same as plain text with tabs', () => {
    expect(inText(rows.map((row) => row.join('\t')).join('\n'))).toEqual(expected);
  });

  it('several years side by side', () => {
    const years = [
      ['Chỉ tiêu', '2023', '2024', 'Sơ bộ 2025'],
      ['Tỷ lệ che phủ rừng (%)', '53,75%', '53,9%', '54,09%'],
    ];
    expect(found([{ kind: 'table', rows: years }])).toEqual([
      'forest-cover 53.75 2023 ',
      'forest-cover 53.9 2024 ',
      'forest-cover 54.09 2025 preliminary',
    ]);
  });
});

/** Each value with what is said of it: `40.2 sure`, `11 out plan`, `0.65 ask far`. */
const verdicts = (text: string) =>
  reader(blocksOf(text)).map(({ amount, verdict }) =>
    [
      amount.value,
      verdict.kind,
      ...(verdict.kind === 'ask' ? verdict.reasons.map(({ code }) => code) : []),
      ...(verdict.kind === 'out' ? [verdict.reason.code] : []),
    ].join(' '),
  );

describe('what a table tells of its values', () => {
  const CLEAN = 'Huyện\tTỷ lệ hộ dân nông thôn được sử dụng nước sạch năm 2026 (%)\nToàn tỉnh\t70,5';

  it('"nước sạch" is no word of an estimate: under a plan it is planned, of a running year it is asked about', () => {
    expect(verdicts(`KẾ HOẠCH NĂM 2026\n${CLEAN}`)).toEqual(['70.5 out plan']);
    expect(verdicts(`Tình hình\n${CLEAN}`)).toEqual(['70.5 ask unfinished']);
  });

  it('asks where the rows have other cells than the head: which value stands under which is lost', () => {
    const row = 'Tỷ lệ đô thị hóa (%)\t40\t40,1\t41\t41,2';
    expect(verdicts(`Chỉ tiêu\t2024\t2025\n\tKH\tTH\tKH\tTH\n${row}`)).toEqual([
      '40 out plan',
      '40.1 ask column',
      '41 out plan',
      '41.2 ask column no-period',
    ]);
    expect(verdicts('Chỉ tiêu\tNăm 2024\tNăm 2025\n1\tTỷ lệ đô thị hóa (%)\t39\t40')).toEqual([
      '39 ask column',
      '40 ask column',
    ]);
    expect(verdicts('TT\tChỉ tiêu\tNăm 2025\nI\tXã hội\n1\tTỷ lệ đô thị hóa (%)\t40')).toEqual(['40 sure']);
  });

  it('takes the unit from the line above, without the dot behind it', () => {
    const table = 'Năm\tTỷ lệ hộ nghèo\n2025\t0,52';
    for (const line of ['Đơn vị: %', 'ĐVT: %.', '(Đơn vị tính: %)', 'Đơn vị: %; nguồn: Cục Thống kê'])
      expect(reader(blocksOf(`${line}\n${table}`)).map(({ value }) => value)).toEqual(['0,52 %']);
  });

  it.each([
    ['Hoàn thành (%)', 'out compare'],
    ['Hoàn thành ( % )', 'out compare'],
    ['Đạt, %', 'out compare'],
    ['Mức đạt (%)', 'out compare'],
    ['Hoàn thành', 'ask column'],
    ['Đạt được (%)', 'ask column'],
    ['Ước đạt', 'sure'],
  ])('"%s" is how much of a plan was reached, or is asked about: %s', (head, verdict) => {
    const table = `Báo cáo năm 2025\nChỉ tiêu\tKế hoạch\t${head}\nTỷ lệ che phủ rừng (%)\t54,2\t55,8`;
    expect(verdicts(table)).toEqual(['54.2 out plan', `55.8 ${verdict}`]);
  });
});

describe('what words say of a number', () => {
  it.each<[string, string[]]>([
    // Asked about.
    ['Dự kiến năm 2026, tỷ lệ đô thị hóa đạt 41%.', ['41 ask forecast']],
    ['Năm 2026 tỷ lệ đô thị hóa dự kiến đạt 41%.', ['41 ask forecast']],
    ['Năm 2025 tỷ lệ đô thị hóa tăng từ 38% lên 40%.', ['38 ask period-open', '40 sure']],
    ['Năm 2024 và 2025, tỷ lệ hộ nghèo lần lượt là 1,1% và 0,52%.', ['1.1 ask respectively', '0.52 ask respectively']],
    ['Năm 2020, tỷ lệ hộ nghèo là 3,5%. Đến nay tỷ lệ hộ nghèo còn 0,52%.', ['3.5 ask far', '0.52 ask period-open']],
    ['Tỷ lệ hộ nghèo năm 2024 còn 2,02%, năm nay còn 0,52%.', ['2.02 sure', '0.52 ask period-open']],
    ['BÁO CÁO NĂM 2025\nĐến nay tỷ lệ hộ nghèo còn 0,52%.', ['0.52 sure']],
    ['Tỷ lệ đô thị hóa các năm 2024, 2025 là 39% và 40%.', ['39 ask period-open', '40 ask period-open']],
    ['Năm 2025 GRDP tăng 8,3%, đứng đầu các tỉnh có tốc độ tăng trên 8%.', ['8.3 sure', '8 ask unknown-words']],
    ['Năm 2025: GRDP: 8,3%.', ['8.3 ask loose-name']],
    ['Năm 2025, kinh tế tăng 8,3%.', ['8.3 ask loose-name']],
    ['Tốc độ tăng trưởng GRDP năm 2025 (%) 8,3', ['8.3 ask no-unit']],
    ['Năm 2025, GRDP tăng từ 7,5 đến 8%.', ['7.5 ask range']],
    ['Độ che phủ rừng năm 2025 duy trì trên 54%.', ['54 ask range']],
    ['Nếu không kể dầu khí, GRDP năm 2025 tăng 7,1%.', ['7.1 ask unknown-words forecast topic']],
    ['Chưa kể lao động tự do, tỷ lệ lao động qua đào tạo năm 2025 đạt 75%.', ['75 ask unknown-words topic']],
    ['Chỉ tiêu tỷ lệ đô thị hóa năm 2025 là 40%.', ['40 ask forecast']],
    ['HĐND tỉnh chốt: tỷ lệ đô thị hóa năm 2025 đạt 40%.', ['40 ask unknown-words']],
    ['Năm 2025 tỷ lệ đô thị hóa abc xyz, đạt 40%.', ['40 ask unknown-words']],
    ['Thu ngân sách năm 2025 đạt 5.756 tỷ đồng.', ['5756 ask far']],
    ['Kim ngạch xuất khẩu năm 2025 đạt 7,312 triệu USD.', ['7.312 ask two-readings']],
    ['GDP và kinh tế: tỷ lệ đô thị hóa năm 2025 40%.', ['40 ask topic']],
    ['Năm 2025, tỷ lệ đô thị hóa đạt 40%. Còn 41%.', ['40 sure', '41 ask sentence-before']],
    ['Dự kiến năm 2025 GRDP tăng 8%, tỷ lệ đô thị hóa đạt 41%.', ['8 ask forecast', '41 ask forecast']],
    ['Năm 2025, tốc độ tăng trưởng GRDP giảm 2%.', ['2 ask loose-name']],
    ['Năm 2025, tỷ lệ hộ nghèo so với cùng kỳ đạt 0,5%.', ['0.5 ask unknown-words']],
    ['Các chỉ tiêu xã hội có tỷ lệ hộ nghèo năm 2025 là 2%.', ['2 ask forecast']],
    ['Về các chỉ tiêu năm 2025: tỷ lệ đô thị hóa 40%.', ['40 ask forecast']],
    ['Năm 2025, tốc độ tăng GRDP của huyện Quảng Xương tỉnh Thanh Hóa là 8%.', ['8 ask unknown-words topic']],
    ['Tại Quảng Xương, tỷ lệ che phủ rừng năm 2025 đạt 54%.', ['54 ask topic']],
    ['Tại huyện Quan Hóa có mưa. Tỷ lệ che phủ rừng năm 2025 đạt 80%.', ['80 ask topic-above']],
    // Left out.
    ['Năm 2025, tỷ lệ hộ nghèo giảm 0,5%.', ['0.5 out change']],
    ['Năm 2025 giảm tỷ lệ hộ nghèo 0,5%.', ['0.5 out change']],
    ['Năm 2025 giảm tỷ lệ hộ nghèo còn 0,5%.', ['0.5 sure']],
    ['Mục tiêu năm 2025 tỷ lệ đô thị hóa đạt 40%.', ['40 out plan']],
    ['Độ che phủ rừng năm 2025 đạt 54,09%, vượt mục tiêu đề ra là 54%.', ['54.09 sure', '54 out plan']],
    ['Độ che phủ rừng năm 2025 đạt 54,09%, cao hơn cả nước (42%).', ['54.09 sure', '42 out compare']],
    ['GRDP năm 2025 tăng 8,3%, vượt kế hoạch (8%).', ['8.3 sure', '8 out plan']],
    ['Thu ngân sách năm 2025 đạt 57.560 tỷ/45.489 tỷ đồng dự toán.', ['57560 sure', '45489 out ratio']],
    ['Năm 2025, 12% GRDP là dịch vụ.', ['12 out ratio']],
    ['GRDP năm 2025 tăng 8,3%, cao hơn 1,2 điểm phần trăm.', ['8.3 sure', '1,2 out unit']],
    ['Năm 2025 quy mô GRDP tăng 11%.', ['11 out other-series']],
    ['Cả nước năm 2025 GRDP tăng 8%.', ['8 out whole-country']],
    ['Huyện Quảng Xương có tỷ lệ hộ nghèo 0,3% năm 2025.', ['0.3 out other-place']],
    ['Năm 2025, tỷ lệ hộ nghèo khu vực miền núi còn 3,2%.', ['3.2 out group']],
    ['Năm 2025 GRDP công nghiệp tăng 12%.', ['12 out sector']],
    ['Năm 2025, tỷ lệ đô thị hóa đạt 40%, trong đó phường đạt 90%.', ['40 sure', '90 out other-place']],
    ['Đến năm 2030, tỷ lệ đô thị hóa đạt trên 50%.', ['50 out future']],
    // Read.
    ['Tại Thanh Hóa, tỷ lệ che phủ rừng năm 2025 đạt 54%.', ['54 sure']],
    ['Tại cuộc họp, tỷ lệ che phủ rừng năm 2025 đạt 54%.', ['54 sure']],
    ['Giám đốc Sở cho biết, tỷ lệ che phủ rừng năm 2025 đạt 54%.', ['54 sure']],
    ['Năm 2025 duy trì đà tăng, tỷ lệ che phủ rừng trên 54%.', ['54 sure']],
    ['- 97% hộ dân nông thôn được sử dụng nước sạch năm 2025.', ['97 sure']],
    ['Năm 2025, kim ngạch xuất khẩu đạt 7,3 tỷ USD so với cùng kỳ.', ['7.3 sure']],
    ['Năm 2025, có 13 huyện đạt chuẩn nông thôn mới so với 12 huyện năm 2024.', ['13 sure', '12 out compare']],
    ['Độ che phủ rừng năm 2025 đạt 54,09%, vượt mục tiêu, đạt 54,09%.', ['54.09 sure']],
    ['So với mục tiêu 54% thì độ che phủ rừng năm 2025 đạt 54,09%.', ['54.09 sure']],
    ['Thu ngân sách năm 2025 đạt 57.560 tỷ đồng (dự toán 45.489 tỷ đồng).', ['57560 sure', '45489 out plan']],
    ['Năm 2025, tỉnh Thanh Hóa có tỷ lệ đô thị hóa 40%, tỉnh Nghệ An 35%.', ['40 sure', '35 out other-place']],
    ['Tỷ lệ đô thị hóa năm 2025 tăng 0,5%, đạt 40%.', ['0.5 out change', '40 sure']],
    ['Năm 2025, toàn tỉnh có 13/27 huyện đạt chuẩn nông thôn mới.', ['13 sure']],
    ['Cuối năm 2025, có 363 xã đạt chuẩn nông thôn mới, chiếm 78% tổng số xã.', ['78 sure']],
  ])('"%s"', (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});

it('a figure of a thing that the sentence before named has no words of its own for it', () => {
  const readings = reader(blocksOf('Năm 2025, kế hoạch tỷ lệ đô thị hóa đạt 40%. Thực tế đạt 39%.'));
  expect(readings.map(({ scope }) => scope)).toEqual(['tỷ lệ đô thị hóa', '']);
  const words = readings.flatMap(({ verdict }) => (verdict.kind === 'ask' ? verdict.reasons : []));
  expect(words.every((reason) => reason.words === '')).toBe(true);
});

describe('a number below zero', () => {
  const told = (blocks: Block[]) =>
    reader(blocks).map(({ amount, verdict }) => [
      amount.value,
      verdict.kind === 'ask' ? verdict.reasons.map(({ code, words }) => `${code} ${words}`).join() : verdict.kind,
    ]);

  it.each([
    ['GRDP năm 2025 giảm 1,2%.', '-1.2', 'sure'],
    ['Tốc độ tăng trưởng GRDP năm 2025 là -1,2%.', '-1.2', 'sure'],
    ['Tốc độ tăng trưởng GRDP năm 2025 là –1,2%.', '-1.2', 'sure'],
    ['Tốc độ tăng trưởng GRDP năm 2025 là âm 1,2%.', '-1.2', 'sure'],
    // A dash, or a minus with a space behind it.
    ['Tốc độ tăng trưởng GRDP năm 2025 là – 1,2%.', '1.2', 'two-readings – 1,2%'],
    ['Tốc độ tăng trưởng GRDP năm 2025: - 1,2%.', '1.2', 'two-readings - 1,2%'],
    ['- Tốc độ tăng trưởng GRDP năm 2025: 1,2%.', '1.2', 'sure'],
  ])('"%s"', (text, value, verdict) => {
    expect(told(blocksOf(text))).toEqual([[value, verdict]]);
  });

  it.each([
    ['-1,2', '-1.2', 'sure'],
    ['−1,2', '-1.2', 'sure'],
    ['(1,2)', '-1.2', 'sure'],
    ['( 1,2 ) %', '-1.2', 'sure'],
    ['- 1,2', '-1.2', 'two-readings - 1,2'],
    ['– 1,2', '-1.2', 'two-readings – 1,2'],
    ['âm 1,2', '-1.2', 'sure'],
    ['1,2', '1.2', 'sure'],
  ])('in a cell as "%s"', (cell, value, verdict) => {
    const rows = [
      ['Chỉ tiêu', 'Năm 2025'],
      ['Tốc độ tăng trưởng GRDP (%)', cell],
    ];
    expect(told([{ kind: 'table', rows }])).toEqual([[value, verdict]]);
  });
});

it('a text that states more figures than any report is refused', () => {
  const figures = (count: number) => () => reader(blocksOf('Tỷ lệ hộ nghèo 0,5%. '.repeat(count)));
  expect(figures(501)).toThrow('more than 500 figures');
  expect(figures(500)).not.toThrow();
});
