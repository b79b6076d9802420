/** A sentence cut into its pieces and clauses, and what each number in it is said of. */
import { describe, expect, it } from 'vitest';
import { clausesOf, mentionsIn } from '../../src/intake/report/sentence.ts';
import { stageIn, stageOf } from '../../src/intake/report/stages.ts';
import { chunks, pieceOf } from './knowledge.ts';

const pieces = (text: string): string =>
  chunks(text)
    .map((chunk) => pieceOf(chunk, text))
    .join(' · ');

describe('a sentence', () => {
  it.each([
    ['861/QĐ-TTg ngày 1/1/2025', 'glue “861/QĐ-TTg” · period “ngày 1/1/2025”'],
    ['số 861/2025/QĐ-UBND', 'glue “số” · glue “861/2025/QĐ-UBND”'],
    ['QCVN 01-1:2018/BYT đạt 66%', 'glue “QCVN 01-1:2018/BYT” · level “đạt” · number “66%”'],
    ['Tổng thu NSNN', 'name budget-revenue names “Tổng thu NSNN”'],
    ['GRDP9 tăng', 'unknown “GRDP9” · rise “tăng”'],
    ['đã được che phủ rừng', 'result “đã” · glue “được” · name forest-cover names “che phủ rừng”'],
    ['tỷ lệ đã được che phủ rừng', 'name forest-cover names “tỷ lệ đã được che phủ rừng”'],
    ['dệt may - da giày', 'sector “dệt may” · mark “-” · sector “da giày”'],
    ['…§ a', 'mark “…” · mark “§” · unknown “a”'],
    // An abbreviation behind its words says nothing more, a unit does.
    ['xuất khẩu (KNXK) đạt 7', 'name export-turnover loose “xuất khẩu” · level “đạt” · number “7”'],
    ['xuất khẩu (USD) đạt 7', 'name export-turnover loose “xuất khẩu” · unknown “USD” · level “đạt” · number “7”'],
    [
      'thu ngân sách (VNĐ) đạt 7',
      'name budget-revenue names “thu ngân sách” · unknown “VNĐ” · level “đạt” · number “7”',
    ],
    ['kinh tế-xã hội', 'name grdp-growth others “kinh tế-xã hội”'],
    ['đạt (mới) và) tăng', 'level “đạt” · glue “mới” · joins “và” · mark “)” · rise “tăng”'],
    // Brackets around words alone part nothing.
    [
      'tỷ lệ hộ nghèo (theo chuẩn mới) còn 1%',
      'name poverty-rate names “tỷ lệ hộ nghèo” · glue “theo chuẩn” · glue “mới” · level “còn” · number “1%”',
    ],
    [
      'tỷ lệ hộ nghèo (năm 2025) còn 1%',
      'name poverty-rate names “tỷ lệ hộ nghèo” · mark “(” · period “năm 2025” · mark “)” · level “còn” · number “1%”',
    ],
    [
      'tỷ lệ hộ nghèo (giảm 1%) còn',
      'name poverty-rate names “tỷ lệ hộ nghèo” · mark “(” · fall “giảm” · number “1%” · mark “)” · level “còn”',
    ],
    ['đạt) (mới) và (mới', 'level “đạt” · mark “)” · glue “mới” · joins “và” · mark “(” · glue “mới”'],
    ['(giá so sánh năm 2010) tăng', 'glue “giá so sánh” · period “năm 2010” · rise “tăng”'],
  ])('%s: %s', (text, expected) => {
    expect(pieces(text)).toBe(expected);
  });

  it('is cut into clauses at its marks; what a bracket holds is one', () => {
    const told = (text: string): string[] =>
      clausesOf(chunks(text)).map(
        ({ mark, isBehindBracket, chunks: own }) =>
          `${mark}${isBehindBracket ? ' behind' : ''} ${own.map(({ from, to }) => text.slice(from, to)).join(' ')}`,
      );
    expect(told('a, b; c: d (giảm 1%) đ')).toEqual([' a', ', b', '; c', ': d', '( giảm 1%', ') behind đ']);
    expect(told('a (1%), b')).toEqual([' a', '( 1%', ', behind b']);
    expect(told('a (1%); (2%) b, c')).toEqual([' a', '( 1%', '( behind 2%', ') behind b', ', c']);
    expect(told(',,')).toEqual([]);
  });
});

describe('what a number is said of', () => {
  const told = (text: string): string[] => {
    const { mentions, subject } = mentionsIn(clausesOf(chunks(text)), null);
    const letters = ({ from, to }: { from: number; to: number }): string => text.slice(from, to);
    return [
      ...mentions.map(({ number, subject: own, isInverse, isInherited, isRemote, between, tail }) =>
        [
          `${letters(number)} of ${letters(own)}`,
          ...(isInverse ? ['inverse'] : []),
          ...(isInherited ? ['inherited'] : []),
          ...(isRemote ? ['remote'] : []),
          ...(own.isEarlier ? ['earlier'] : []),
          `[${between.map(letters).join(' ')}|${tail.map(letters).join(' ')}]`,
        ].join(' '),
      ),
      `then ${subject ? letters(subject) : 'nothing'}`,
    ];
  };

  it.each<[string, string[]]>([
    [
      'GRDP tăng 8%, thu ngân sách đạt 5 tỷ đồng, tăng 3%',
      [
        '8% of GRDP [tăng|]',
        '5 tỷ đồng of thu ngân sách [đạt|]',
        '3% of thu ngân sách inherited [tăng|]',
        'then thu ngân sách',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo giảm từ 6,77% đầu kỳ xuống 0,62%',
      ['6,77% of Tỷ lệ hộ nghèo [giảm từ|đầu kỳ xuống]', '0,62% of Tỷ lệ hộ nghèo [xuống|]', 'then Tỷ lệ hộ nghèo'],
    ],
    [
      '13 huyện đạt chuẩn nông thôn mới, tăng 2 huyện',
      [
        '13 of huyện đạt chuẩn nông thôn mới inverse [|huyện đạt chuẩn nông thôn mới]',
        '2 of huyện đạt chuẩn nông thôn mới inherited [tăng|huyện]',
        'then huyện đạt chuẩn nông thôn mới',
      ],
    ],
    ['12% GRDP, tăng 2%', ['12% of GRDP inverse [|GRDP]', '2% of GRDP inherited earlier [tăng|]', 'then GRDP']],
    [
      '75% là lao động qua đào tạo',
      ['75% of lao động qua đào tạo inverse [|là lao động qua đào tạo]', 'then lao động qua đào tạo'],
    ],
    ['đạt 40% và độ che phủ rừng đạt 54%', ['54% of độ che phủ rừng [đạt|]', 'then độ che phủ rừng']],
    ['GRDP tăng 8%, công nghiệp tăng 12%, dịch vụ tăng 9%', ['8% of GRDP [tăng|]', 'then nothing']],
    ['GRDP tăng 8%, công nghiệp tăng 12%, tăng 9%', ['8% of GRDP [tăng|]', 'then nothing']],
    ['GRDP tăng 8%, abc xyz, đạt 9%', ['8% of GRDP [tăng|]', '9% of GRDP inherited remote [đạt|]', 'then GRDP']],
    ['GRDP tăng 8%, tăng 9% abc', ['8% of GRDP [tăng|]', '9% of GRDP inherited [tăng|abc]', 'then GRDP']],
    ['GRDP, theo công thức abc, tăng 8%', ['8% of GRDP inherited remote [tăng|]', 'then GRDP']],
    ['GRDP tăng 8% abc xyz 9%', ['8% of GRDP [tăng|abc xyz]', '9% of GRDP [abc xyz|]', 'then GRDP']],
    ['8% và 9%', ['then nothing']],
    ['GRDP tăng', ['then GRDP']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('goes on from the sentence before, but stands nowhere in this one', () => {
    const { subject } = mentionsIn(clausesOf(chunks('Mục tiêu tỷ lệ đô thị hóa năm nay')), null);
    const { mentions } = mentionsIn(clausesOf(chunks('Đạt 40%')), subject);
    expect(mentions[0]?.subject).toMatchObject({ from: 0, to: 0, isEarlier: true });
    expect(mentions[0]?.subject.before).toEqual([{ kind: 'word', role: 'plan', from: 0, to: 0 }]);
    expect(mentions[0]?.subject.after.every(({ from, to }) => from === 0 && to === 0)).toBe(true);
  });

  it('is looked for in the twelve clauses before it', () => {
    const text = `${'a, '.repeat(20)}GRDP tăng 8%`;
    expect(mentionsIn(clausesOf(chunks(text)), null).mentions[0]?.earlier).toHaveLength(12);
    expect(mentionsIn(clausesOf(chunks('a, GRDP tăng 8%')), null).mentions[0]?.earlier).toHaveLength(1);
  });
});

describe('the stage that words suggest', () => {
  it.each([
    ['ước đạt', 'estimate'],
    ['dự kiến', 'estimate'],
    ['sơ bộ', 'preliminary'],
    ['chính thức', 'official'],
    ['ước tính, sơ bộ', 'preliminary'],
    ['đạt', null],
  ])('of “%s” is %s', (text, stage) => {
    expect(stageOf(chunks(text))).toBe(stage);
  });

  it.each([
    ['GRDP ước tăng 8%', 'estimate'],
    ['Ước GRDP tăng 8%', 'estimate'],
    ['Sơ bộ, GRDP tăng 8%', 'preliminary'],
    ['Sơ bộ 5%, GRDP tăng 8%', null],
    ['Ước đạt 5% tỷ lệ x, GRDP tăng 8%', null],
    ['GRDP tăng 8% sơ bộ', null],
  ])('beside the number of “%s” is %s', (text, stage) => {
    const { mentions } = mentionsIn(clausesOf(chunks(text)), null);
    const last = mentions.at(-1);
    expect(last && stageIn(last)).toBe(stage);
  });
});
