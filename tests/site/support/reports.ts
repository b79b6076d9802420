/** The same small report as a Word, an Excel and a PDF file: a head of two rows with merged cells, and two series. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Page } from 'playwright-core';
import writeXlsxFile from 'write-excel-file/node';

const cell = (text: string, rowSpan = 1, columnSpan = 1): TableCell =>
  new TableCell({ children: [new Paragraph(text)], rowSpan, columnSpan });

export function wordReport(): Promise<Buffer> {
  const rows = [
    [cell('Chỉ tiêu', 2), cell('ĐVT', 2), cell('Năm 2025', 1, 2), cell('So sánh (%)', 2)],
    [cell('Kế hoạch'), cell('Thực hiện')],
    ['Tỷ lệ che phủ rừng', '%', '54', '54,09', '100,2'].map((text) => cell(text)),
    ['Tỷ lệ đô thị hóa', '%', '40', '40,5', '101,3'].map((text) => cell(text)),
  ].map((children) => new TableRow({ children }));
  const children = [new Paragraph('Kết quả thực hiện các chỉ tiêu'), new Table({ rows })];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

export async function excelReport(): Promise<Buffer> {
  const text = (value: string) => ({ value });
  const share = (value: number) => ({ value, type: Number, format: '0.00%' });
  const data = [
    [{ value: 'Chỉ tiêu', rowSpan: 2 }, { value: 'Năm 2025', columnSpan: 2 }, null],
    [null, text('Kế hoạch'), text('Thực hiện')],
    [text('Tỷ lệ che phủ rừng'), share(0.54), share(0.5409)],
    [text('Tỷ lệ đô thị hóa'), share(0.4), { value: 0.405, type: Number, format: '0.0%' }],
  ];
  return (await writeXlsxFile(data as never).toBuffer()) as Buffer;
}

export async function pdfReport(page: Page): Promise<Buffer> {
  await page.setContent(
    '<p>Năm 2025, tỷ lệ che phủ rừng đạt 54,09%, vượt kế hoạch; tỷ lệ đô thị hóa đạt 40,5%, tăng 1,2 điểm phần trăm.</p>',
  );
  return page.pdf();
}
