/** Keys that plans share, so that sites can be read together. */
import { expect, test } from 'vitest';
import { checkData } from '../../src/content/check-data.ts';
import { INDICATOR, planWith, SUM_INDICATOR, TODAY, textOf } from './plan.ts';
import { PLANTS } from './plants.ts';
import { told } from './told.ts';

test('an area in small letters', () => {
  expect(told(PLANTS.area)).toMatchInlineSnapshot(`
    "area
      plan.yaml:3:7  "vn 21" không phải là mã địa bàn; mã ISO 3166-2 của tỉnh, ví dụ VN-21, hoặc mã ISO 3166-1 của nước, ví dụ VN; hãy sửa thành: area: VN-21
      plan.yaml:3:7  "vn 21" is not the code of an area; the ISO 3166-2 code of a province, such as VN-21, or the ISO 3166-1 code of a country, such as VN; write: area: VN-21
    mended: passes"
  `);
});

test('a sign for a code', () => {
  expect(told(PLANTS['unit-code'])).toMatchInlineSnapshot(`
    "unit-code
      indicators/forest-cover.yaml:9:12  "%" không phải là mã đơn vị; mã UNIT_MEASURE của SDMX, chữ in hoa: PT là phần trăm, tiền theo ISO 4217, ví dụ VND; hãy sửa thành: unit_code: "PT"
      indicators/forest-cover.yaml:9:12  "%" is not the code of a unit; a UNIT_MEASURE code of SDMX in capitals: PT for percent, money by ISO 4217, such as VND; write: unit_code: "PT"
    mended: passes"
  `);
});

test('a number for its power', () => {
  expect(told(PLANTS['power-of-ten'])).toMatchInlineSnapshot(`
    "power-of-ten
      indicators/investment.yaml:8:12  "1000000000" không phải là số mũ của 10; một số nguyên từ 0 đến 15: 3 là nghìn, 6 là triệu, 9 là tỷ; hãy sửa thành: unit_mult: 9
      indicators/investment.yaml:8:12  "1000000000" is not a power of ten; a whole number from 0 to 15: 3 for thousands, 6 for millions, 9 for billions; write: unit_mult: 9
    mended: passes"
  `);
});

const sharing = (sum: string) =>
  planWith({
    [INDICATOR]: `concept: woodland\n${textOf(INDICATOR)}`,
    [SUM_INDICATOR]: `concept: woodland\n${sum}`,
  });

test('two indicators of one concept, counted alike', () => {
  const level = textOf(SUM_INDICATOR)
    .replace('measure: sum', 'measure: level')
    .replace('vi: tỷ đồng, en: billion VND', 'vi: "%", en: "%"');
  expect(told(sharing(level))).toMatchInlineSnapshot(`
    "twice
      indicators/forest-cover.yaml:1:10  tên dùng chung (concept), cùng đơn vị và cùng cách đo, "woodland" cũng có ở indicators/investment.yaml:1; mỗi nơi một giá trị riêng, không dùng lại; giữ ở nơi đúng, nơi kia hãy đặt giá trị khác
      indicators/forest-cover.yaml:1:10  with the same unit and measure, the concept "woodland" also stands in indicators/investment.yaml:1; one of its own, never used again; keep it where it is right, and choose another for the other
    twice
      indicators/investment.yaml:1:10  tên dùng chung (concept), cùng đơn vị và cùng cách đo, "woodland" cũng có ở indicators/forest-cover.yaml:1; mỗi nơi một giá trị riêng, không dùng lại; giữ ở nơi đúng, nơi kia hãy đặt giá trị khác
      indicators/investment.yaml:1:10  with the same unit and measure, the concept "woodland" also stands in indicators/forest-cover.yaml:1; one of its own, never used again; keep it where it is right, and choose another for the other
    mended by hand"
  `);
});

test('two indicators of one concept may differ in their measure', () => {
  const { content, faults } = checkData(sharing(textOf(SUM_INDICATOR)), { asOf: TODAY, today: TODAY });
  expect(faults).toEqual([]);
  expect(content?.indicators.map(({ concept }) => concept)).toEqual(['woodland', 'woodland']);
});
