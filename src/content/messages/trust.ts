/** What a reader may rely on: official figures, somebody who answers, a day for reports. */
import { both, quote, WRITE_EN, WRITE_VI } from './both.ts';

export const trust = {
  'official-undocumented': both<{ publisher: string }>(
    ({ publisher }) => [
      `số "official" mà nguồn (${quote(publisher)}) không ghi số hiệu văn bản`,
      'số chính thức là số của quyết định, báo cáo có số hiệu, của niên giám hoặc cơ quan thống kê, ghi ở source.document',
      `hãy thêm document: "số hiệu văn bản" vào source; nếu chỉ có báo chí đăng thì ${WRITE_VI}`,
    ],
    ({ publisher }) => [
      `an "official" figure whose source (${quote(publisher)}) names no numbered document`,
      'an official figure comes from a numbered decision or report, a yearbook or the statistics office, named in source.document',
      `add document: "its number" to the source; where only the press prints it, ${WRITE_EN}`,
    ],
  ),
  email: both<{ found: string }>(
    ({ found }) => [
      `${quote(found)} không phải địa chỉ thư điện tử`,
      'một địa chỉ như so-lieu@ten-mien.vn',
      'hãy sửa lại địa chỉ',
    ],
    ({ found }) => [`${quote(found)} is no mail address`, 'one like figures@domain.vn', 'mend the address'],
  ),
  'contact-placeholder': both<{ email: string }>(
    ({ email }) => [
      `địa chỉ liên hệ ${quote(email)} chỉ để giữ chỗ, không ai nhận được thư`,
      'địa chỉ của người trả lời về trang này',
      'hãy ghi tên và địa chỉ thật vào contact trong plan.yaml; chưa có thì trang chưa được đưa lên mạng',
    ],
    ({ email }) => [
      `the contact ${quote(email)} is a placeholder that reaches nobody`,
      'the address of whoever answers for this site',
      'write a real name and address under contact in plan.yaml; until then the site must not be published',
    ],
  ),
};
