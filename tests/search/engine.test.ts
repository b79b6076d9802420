/** The search on invented entries: marks, phrases, order, and what it answers where nothing fits. */
import { describe, expect, it } from 'vitest';
import { searchOf } from '../../src/search/engine.ts';
import type { SearchEntry } from '../../src/search/entry.ts';

const entry = (title: string, text = '', more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'indicator',
  href: `/${title}/`,
  title,
  text,
  also: [],
  ...more,
});

const ENTRIES = [
  entry('Dân số nông thôn dùng nước sạch', 'Nước đạt chuẩn'),
  entry('Thu ngân sách nhà nước', 'Tiền thu vào từ thuế, kể cả khi nhập hàng'),
  entry('GRDP bình quân đầu người', 'Giá trị chia cho số dân', { also: ['thu nhập bình quân', 'exports'] }),
  entry('4.2 Xây dựng cao tốc Bắc – Nam', 'Báo cáo Thủ tướng', { kind: 'task' }),
  entry('4.6 Chính quyền điện tử', 'Dân tộc và báo cáo', { kind: 'task' }),
  entry('Kết quả về đường cao tốc', 'Báo Thanh Hóa', { kind: 'document' }),
  entry('Đào tạo nghề', 'Người học nghề, để có việc làm'),
];
const search = searchOf(ENTRIES);
const titles = (typed: string): string[] => search(typed).entries.map(({ title }) => title);

describe('marks', () => {
  it.each([
    ['nước sạch', ['Dân số nông thôn dùng nước sạch']],
    ['nước sạch'.normalize('NFD'), ['Dân số nông thôn dùng nước sạch']],
    ['NƯỚC SẠCH', ['Dân số nông thôn dùng nước sạch']],
    ['ngân sách', ['Thu ngân sách nhà nước']],
  ])('that are typed are meant: "%s"', (typed, found) => {
    expect(search(typed).answer).toBe('all');
    expect(titles(typed)).toEqual(found);
  });

  it.each(['cao tốc', 'cao toc', 'CAO TOC'])('may be left out: "%s" finds the task first', (typed) => {
    expect(titles(typed)[0]).toBe('4.2 Xây dựng cao tốc Bắc – Nam');
  });

  it('left out lead to every word of those letters, what was asked for in a row first', () => {
    expect(titles('nuoc sach')).toEqual(['Dân số nông thôn dùng nước sạch', 'Thu ngân sách nhà nước']);
  });

  it('that fit nothing are said to be other ones', () => {
    expect(search('nước sách')).toMatchObject({ answer: 'all' });
    expect(search('cáo tốc').answer).toBe('all');
    expect(search('đao tạo').answer).toBe('unmarked');
    expect(titles('đao tạo')).toEqual(['Đào tạo nghề']);
  });
});

describe('the order', () => {
  it('puts names and keywords before texts, and words in a row before words that stand apart', () => {
    expect(titles('thu nhập')).toEqual(['GRDP bình quân đầu người', 'Thu ngân sách nhà nước']);
  });

  it('puts what is followed before what it was read in', () => {
    expect(titles('cao tốc')).toEqual(['4.2 Xây dựng cao tốc Bắc – Nam', 'Kết quả về đường cao tốc']);
  });
});

describe('a question', () => {
  it.each(['việc làm', 'viec lam'])('is found in the text: "%s"', (typed) => {
    expect(titles(typed)[0]).toBe('Đào tạo nghề');
  });

  it('may be a word that is still being typed', () => {
    expect(titles('nước sạ')).toEqual(['Dân số nông thôn dùng nước sạch']);
  });

  it('that only most words fit is answered by those, and says so', () => {
    expect(search('đường cao tốc').answer).toBe('all');
    expect(search('cao tốc Nam Bắc Nha Trang').answer).toBe('some');
    expect(titles('cao tốc Nam Bắc Nha Trang')).toContain('4.2 Xây dựng cao tốc Bắc – Nam');
  });

  it('may have a letter too many', () => {
    expect(search('exportts').answer).toBe('some');
    expect(titles('exportts')).toEqual(['GRDP bình quân đầu người']);
  });

  it.each(['xyzzy', '???', '', '   ', 'giá xăng dầu', 'thu phí'])('that nothing fits finds nothing: "%s"', (typed) => {
    expect(titles(typed)).toEqual([]);
  });
});
