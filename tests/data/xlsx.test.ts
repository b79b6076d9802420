import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sourceNumber } from '../../src/data/json.ts';
import { type Sheet, toXlsx } from '../../src/data/xlsx.ts';

const sheets: Sheet[] = [
  {
    name: 'Đọc trước',
    widths: [20, 10],
    rows: [
      ['Tên', 'Giá trị'],
      ['Tỷ lệ che phủ rừng <&>', sourceNumber('53.60')],
      ['đúng hay sai', true],
      [null, 0.1 + 0.2],
    ],
  },
  { name: 'two', widths: [5], rows: [['a'], ['=1+1']] },
];

afterEach(() => void vi.useRealTimers());

describe('a spreadsheet', () => {
  it('brings Vietnamese, numbers and yes or no through another reader', async () => {
    const read = await readExcelFile(Buffer.from(await toXlsx(sheets)));
    expect(read.map(({ sheet }) => sheet)).toEqual(['Đọc trước', 'two']);
    expect(read[0]?.data).toEqual([
      ['Tên', 'Giá trị'],
      ['Tỷ lệ che phủ rừng <&>', 53.6],
      ['đúng hay sai', true],
      [null, 0.1 + 0.2],
    ]);
  });

  it('shows as many digits as the source wrote', async () => {
    const styles = unzipSync(await toXlsx(sheets))['xl/styles.xml'];
    expect(strFromU8(styles ?? new Uint8Array())).toContain('formatCode="0.00"');
  });

  it('takes a text that looks like a formula for text', async () => {
    const sheet = unzipSync(await toXlsx(sheets))['xl/worksheets/sheet2.xml'];
    expect(strFromU8(sheet ?? new Uint8Array())).not.toContain('<f>');
  });

  it('is the same byte for byte at any time', async () => {
    vi.useFakeTimers({ now: new Date('2024-02-03T04:05:06Z'), toFake: ['Date'] });
    const once = await toXlsx(sheets);
    vi.setSystemTime(new Date('2031-08-09T10:11:12Z'));
    expect(Buffer.compare(once, await toXlsx(sheets))).toBe(0);
  });
});
