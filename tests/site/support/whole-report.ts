/** One invented report in three parts, as an office sends it: a Word table, an Excel sheet and two pages of prose. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import writeXlsxFile from 'write-excel-file/node';

const cell = (text: string, rowSpan = 1, columnSpan = 1): TableCell =>
  new TableCell({ children: [new Paragraph(text)], rowSpan, columnSpan });

/** Plan, estimate of the year before and result below a head of two rows: five figures of 2025. */
export function wordPart(): Promise<Buffer> {
  const rows = [
    [cell('TT', 2), cell('Chỉ tiêu', 2), cell('Đơn vị tính', 2), cell('Năm 2025', 1, 2), cell('So với KH (%)', 2)],
    [cell('Kế hoạch'), cell('Ước thực hiện')],
    ['1', 'Tốc độ tăng trưởng GRDP', '%', '11', '8,31', '75,5'].map((text) => cell(text)),
    ['2', 'GRDP bình quân đầu người', 'USD', '3.750', '3.512', '93,7'].map((text) => cell(text)),
    ['3', 'Thu ngân sách nhà nước trên địa bàn', 'tỷ đồng', '45.500', '57.120', '125,5'].map((text) => cell(text)),
    ['4', 'Kim ngạch xuất khẩu', 'tỷ USD', '8', '7,05', '88,1'].map((text) => cell(text)),
    ['5', 'Tổng vốn đầu tư toàn xã hội', 'tỷ đồng', '150.000', '139.400', '92,9'].map((text) => cell(text)),
  ].map((children) => new TableRow({ children }));
  const children = [new Paragraph('Biểu 1. Kết quả thực hiện các chỉ tiêu kinh tế'), new Table({ rows })];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** Five figures of 2025 as numbers with formats of their own. */
export async function excelPart(): Promise<Buffer> {
  const number = (value: number) => ({ value, type: Number, format: '0.00' });
  const row = (name: string, plan: number, result: number) => [
    { value: name },
    { value: '%' },
    number(plan),
    number(result),
  ];
  const data = [
    [{ value: 'Chỉ tiêu', rowSpan: 2 }, { value: 'ĐVT', rowSpan: 2 }, { value: 'Năm 2025', columnSpan: 2 }, null],
    [null, null, { value: 'Kế hoạch' }, { value: 'Ước thực hiện' }],
    row('Tỷ lệ che phủ rừng', 54, 54.11),
    row('Tỷ lệ đô thị hóa', 40, 40.62),
    row('Tỷ lệ lao động qua đào tạo', 75, 75.2),
    row('Tỷ lệ hộ nghèo', 1, 0.83),
    row('Dân số nông thôn dùng nước hợp vệ sinh', 98.5, 98.61),
  ];
  return (await writeXlsxFile(data as never).toBuffer()) as Buffer;
}

/** Five figures of 2025 among much that is none: plans, districts, sectors, the year before. */
export const PROSE = `I. TÌNH HÌNH KINH TẾ - XÃ HỘI NĂM 2025

Năm 2025 diễn ra trong bối cảnh tình hình thế giới tiếp tục biến động phức tạp; trong nước, các ngành và địa phương tập trung sắp xếp bộ máy, triển khai chính quyền hai cấp. Dưới sự lãnh đạo của Tỉnh ủy, các cấp, các ngành đã triển khai đồng bộ nhiều giải pháp, nhờ đó kinh tế - xã hội giữ được đà phát triển.

Sản xuất công nghiệp phục hồi rõ nét. Chỉ số sản xuất công nghiệp tăng 15,2% so với cùng kỳ. Riêng ngành dệt may đạt kim ngạch xuất khẩu 1,9 tỷ USD, tăng 6,4%. Các khu công nghiệp thu hút 46 dự án mới.

Cơ cấu lao động chuyển dịch đúng hướng. Năm 2025, tỷ lệ lao động nông nghiệp ước còn 29,4%. Năng suất lao động tiếp tục được cải thiện; tốc độ tăng năng suất lao động năm 2025 ước đạt 7,9%.

II. XÂY DỰNG NÔNG THÔN MỚI VÀ MÔI TRƯỜNG

Chương trình xây dựng nông thôn mới được các địa phương quan tâm chỉ đạo. Năm 2025, tỷ lệ dân số nông thôn dùng nước sạch ước đạt 66,3%. Ở các xã miền núi, tỷ lệ này mới đạt 41%. Kế hoạch năm 2026 phấn đấu đạt 70%.

Công tác đào tạo nghề gắn với nhu cầu của doanh nghiệp. Năm 2025, tỷ lệ lao động có bằng cấp, chứng chỉ ước đạt 31,2%. Cả nước đạt 29,1%.

Công tác quản lý chất thải có chuyển biến. Năm 2025, tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý ước đạt 92,4%. Tại thành phố Sầm Sơn, tỷ lệ này là 97%.

III. PHƯƠNG HƯỚNG NĂM 2026

Phấn đấu tốc độ tăng trưởng GRDP năm 2026 đạt 11% trở lên; thu ngân sách nhà nước đạt 50.000 tỷ đồng.
`;
