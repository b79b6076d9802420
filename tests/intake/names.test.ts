/** Which series a phrase of a report names, and what the reader takes from the plan's content. */
import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/content/schema.ts';
import { namesOf } from '../../src/intake/report/names.ts';
import { tokensOf } from '../../src/intake/report/phrases.ts';
import { readsReportsOf, settingOf } from '../../src/intake/report/setting.ts';
import type { Wanted } from '../../src/intake/report/wanted.ts';
import { wanted } from './knowledge.ts';
import { realLedger } from './ledger.ts';

const series = (over: Partial<Wanted>): Wanted => ({ ...wanted('forest-cover'), id: 'own', names: [], ...over });
const found = (list: Wanted[], phrase: string): string => {
  const words = tokensOf(phrase);
  const hit = namesOf(list).at(words, 0);
  return hit && hit.length === words.length
    ? hit.meaning.map(({ indicator, manner }) => `${indicator} ${manner}`).join()
    : '-';
};

describe('a series that statistics know', () => {
  it.each([
    ['forest-cover', 'tỷ lệ che phủ rừng', 'forest-cover names'],
    ['forest-cover', 'độ che phủ rừng', 'forest-cover names'],
    ['forest-cover', 'độ che phủ', 'forest-cover loose'],
    ['grdp-growth', 'GRDP', 'grdp-growth grows'],
    ['grdp-growth', 'tốc độ tăng trưởng GRDP', 'grdp-growth names'],
    ['grdp-growth', 'quy mô GRDP', 'grdp-growth others'],
    ['grdp-growth', 'GRDP bình quân đầu người', '-'],
    ['export-turnover', 'kim ngạch xuất khẩu hàng hóa', 'export-turnover names'],
    ['export-turnover', 'nhập khẩu', 'export-turnover others'],
    ['new-rural-districts', 'huyện đạt chuẩn nông thôn mới', 'new-rural-districts names'],
  ])('%s goes by “%s”: %s', (id, phrase, expected) => {
    expect(found([wanted(id)], phrase)).toBe(expected);
  });

  it('is known by a name with the place behind it, and by that of the thing that grows if it is a rate', () => {
    expect(found([series({ name: 'Tỷ lệ che phủ rừng của tỉnh' })], 'độ che phủ rừng')).toBe('own names');
    expect(found([series({ name: 'Tỷ lệ che phủ rừng toàn tỉnh' })], 'độ che phủ rừng')).toBe('own names');
    expect(found([series({ name: 'Tỉnh tỷ lệ che phủ rừng' })], 'độ che phủ rừng')).toBe('-');
    expect(found([series({ name: 'GRDP', isRate: true })], 'tốc độ tăng trưởng GRDP')).toBe('own names');
    expect(found([series({ name: 'GRDP', isRate: false })], 'tốc độ tăng trưởng GRDP')).toBe('-');
    expect(found([series({ name: 'Kinh tế số', isRate: true })], 'tốc độ tăng trưởng GRDP')).toBe('-');
    expect(found([series({ name: 'Tỷ lệ che phủ rừng tỉnh' })], 'độ che phủ rừng')).toBe('own names');
    expect(found([series({ name: 'Độ che phủ' })], 'độ che phủ rừng')).toBe('-');
  });
});

describe('a series of its own', () => {
  const school = series({ name: 'Tỷ lệ trẻ em đến trường', slug: 'tre-em-den-truong', names: ['Trẻ đi học'] });

  it.each([
    ['tỷ lệ trẻ em đến trường', 'own names'],
    ['trẻ đi học', 'own names'],
    // The part of its name that its address repeats leaves open what is said of it.
    ['trẻ em đến trường', 'own loose'],
    ['trẻ em', '-'],
    ['tỷ lệ', '-'],
  ])('goes by “%s”: %s', (phrase, expected) => {
    expect(found([school], phrase)).toBe(expected);
  });

  it('has no short name where its address is another one', () => {
    expect(found([series({ name: 'Tỷ lệ trẻ em đến trường', slug: 'hoc-sinh' })], 'trẻ em đến trường')).toBe('-');
    expect(found([series({ name: 'Tỷ lệ trẻ em đến trường', slug: 'tre-em-di-hoc' })], 'trẻ em')).toBe('-');
    expect(found([series({ name: 'Trẻ em', slug: 'tre-em-di-hoc-dung-tuoi' })], 'em')).toBe('-');
  });

  it('has the short name that its whole address repeats, at the beginning too', () => {
    const water = series({ name: 'Nước thải và nước sạch', slug: 'nuoc-sach' });
    expect([found([water], 'nước sạch'), found([water], 'nước thải')]).toEqual(['own loose', '-']);
    expect(
      found([series({ name: 'Trẻ em đến trường hằng năm', slug: 'tre-em-den-truong' })], 'trẻ em đến trường'),
    ).toBe('own loose');
  });

  it('that statistics know has no short name beside those', () => {
    const forest = series({ name: 'Tỷ lệ che phủ rừng', slug: 'rung' });
    expect([found([forest], 'rừng'), found([forest], 'che phủ rừng')]).toEqual([
      '-',
      found([wanted('forest-cover')], 'che phủ rừng').replace('forest-cover', 'own'),
    ]);
  });

  it('that counts goes by its name without "số" too, a percentage does not', () => {
    const scale = { ...school.scale, unit: 'trường' };
    const schools = series({ name: 'Số trường đạt chuẩn', slug: 'x', scale });
    expect([found([schools], 'trường đạt chuẩn'), found([schools], 'số trường đạt chuẩn')]).toEqual([
      'own names',
      'own names',
    ]);
    expect(found([series({ name: 'Số lượng trường đạt chuẩn', slug: 'x', scale })], 'trường đạt chuẩn')).toBe(
      'own names',
    );
    expect(found([series({ name: 'Số trường đạt chuẩn', slug: 'x' })], 'trường đạt chuẩn')).toBe('-');
  });

  it('and another may share a name: both are looked at, each once', () => {
    const other = { ...school, id: 'other' };
    expect(found([school, other], 'trẻ đi học')).toBe('own names,other names');
    expect(found([{ ...school, names: ['Trẻ em đến trường'] }], 'trẻ em đến trường')).toBe('own names');
  });
});

describe('what the reader takes from the content', () => {
  it('reads reports of plans that are in Vietnamese too', () => {
    expect([readsReportsOf(['vi', 'en']), readsReportsOf(['en'])]).toEqual([true, false]);
  });

  it('are the series that have figures: those of the parts, not of the whole', () => {
    const [first, second] = realLedger().indicators;
    if (!first || !second) throw new Error('the frozen plan has no indicators');
    const plan = { place: { vi: 'tỉnh Thanh Hóa', en: 'x' }, abbreviations: { ABC: 'a b c' } };
    const whole = { ...first, parts: [second] };
    const content = { plan, indicators: [whole, second] } as unknown as Content;
    const setting = settingOf(content, '2026-11-22');
    expect(setting).toMatchObject({ place: 'tỉnh Thanh Hóa', abbreviations: { ABC: 'a b c' }, asOf: '2026-11-22' });
    expect(setting.wanted.map(({ id }) => id)).toEqual([second.id]);
    const english = { ...second, name: { en: 'Growth' } };
    const own = settingOf({ plan, indicators: [english] } as unknown as Content, '2026-11-22');
    expect(own.wanted.map(({ name }) => name)).toEqual(['Growth']);
  });

  it.each([
    ['grdp-growth', true, true],
    ['total-investment', false, true],
    ['forest-cover', false, false],
    ['budget-revenue', false, false],
  ])('%s holds changes: %s, may be one value of several years: %s', (id, isRate, takesRanges) => {
    expect(wanted(id)).toMatchObject({ isRate, takesRanges });
  });
});
