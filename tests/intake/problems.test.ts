/** What is said of a value that cannot be read. */
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../src/intake/amount.ts';
import { amountProblem } from '../../src/intake/problems.ts';

const unit = { vi: 'tỷ đồng', en: 'billion VND' };
const said = (written: string, lang: 'vi' | 'en', own: Record<string, string> = unit): string =>
  amountProblem(
    readAmount(written, { unit: 'tỷ đồng', decimals: 0, scale: ['0', null], near: null }),
    own as typeof unit,
    lang,
  );

describe('a value that cannot be read', () => {
  it.each([
    [
      'chưa có',
      'Không thấy số nào trong “chưa có”. Hãy viết như trong báo cáo: 53,75 hoặc 357.760.',
      'There is no number in “chưa có”. Write it as the report does: 53,75 or 357.760.',
    ],
    [
      'từ 5 đến 6 tỷ',
      '“từ 5 đến 6 tỷ” có hơn một số. Hãy chỉ giữ số của kỳ này.',
      '“từ 5 đến 6 tỷ” holds more than one number. Keep only the one for this period.',
    ],
    [
      '1.2.3',
      'Chưa rõ “1.2.3” là bao nhiêu. Dấu chấm tách hàng nghìn, dấu phẩy tách phần thập phân: 357.760,5.',
      'It is not clear what “1.2.3” stands for. A dot parts thousands, a comma the decimals: 357.760,5.',
    ],
    [
      '12%',
      'Chỉ tiêu này tính bằng tỷ đồng, không phải “%”. Có thể anh chị chọn nhầm chỉ tiêu, hoặc báo cáo nêu một số khác.',
      'This indicator is measured in billion VND, not in “%”. Perhaps another indicator is meant, or the report states another number.',
    ],
  ])('%s is told in both languages, with numbers as the sources of the plan write them', (written, vi, en) => {
    expect([said(written, 'vi'), said(written, 'en')]).toEqual([vi, en]);
  });

  it('of a plan in English is told in its marks', () => {
    const english = { en: 'billion VND' };
    expect(said('1.2.3', 'en', english)).toBe(
      'It is not clear what “1.2.3” stands for. A comma parts thousands, a dot the decimals: 357,760.5.',
    );
    expect(said('1.2.3', 'vi', english)).toContain(
      'Dấu phẩy tách hàng nghìn, dấu chấm tách phần thập phân: 357,760.5.',
    );
  });

  it('is shown as far as there is room', () => {
    expect(said('x'.repeat(60), 'en')).toContain(`“${'x'.repeat(60)}”`);
    expect(said('x'.repeat(61), 'en')).toContain(`“${'x'.repeat(59)}…”`);
  });

  it('of nothing typed, or nothing wrong, nothing is said', () => {
    expect([said('', 'vi'), said('57.000 tỷ đồng', 'vi')]).toEqual(['', '']);
  });
});
