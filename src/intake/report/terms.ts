/**
 * What reports call the series of provincial statistics. A series of the plan whose name is one of the names here goes by
 * the others as well; the plan's content adds names of its own (`names` of an indicator).
 */

export interface Term {
  /** Names of the very series: what follows "đạt" is its value. */
  names: readonly string[];
  /** Names of the thing whose yearly change is the series: what follows "tăng" is its value. */
  grows?: readonly string[];
  /** Names that leave something open: their figures are asked about. */
  loose?: readonly string[];
  /** Names of kin that are not the series. */
  others?: readonly string[];
}

const GRDP =
  '[grdp|tổng sản phẩm (grdp)|tổng sản phẩm [trên địa bàn|trong|nội] (tỉnh) (grdp)|tổng sản phẩm (của) tỉnh (grdp)]';
const RISE = '[(tốc độ|tỷ lệ|mức) [tăng|tăng trưởng]]';
const FARMING =
  '[nông nghiệp|nông , lâm nghiệp|nông lâm nghiệp|nông , lâm , thủy sản|nông lâm thủy sản|nông , lâm , ngư nghiệp|nông lâm ngư nghiệp|nông , lâm nghiệp (và|,) thủy sản|nông nghiệp , lâm nghiệp (và|,) thủy sản|nông - lâm - thủy sản|nông , lâm , ngư]';
const PEOPLE = '[dân số|dân cư|số dân|người dân|dân|(số) hộ|(số) hộ dân|(số) hộ gia đình|cư dân]';
const RURAL = `${PEOPLE} (ở|khu vực|tại|vùng|khu vực ở) nông thôn`;
const USE = '(được) [sử dụng|dùng|cấp|tiếp cận]';
const CERTIFIED = 'có [văn bằng|bằng cấp|bằng] (,|và|hoặc|/) chứng chỉ';
const WASTE = '[chất thải rắn|rác thải|chất thải|rác] sinh hoạt';
const OTHER_WASTE = '[chất thải rắn|chất thải|rác thải] [y tế|công nghiệp|nguy hại|xây dựng|nông nghiệp]';
const GOOD =
  '[đạt (tiêu|quy) chuẩn|[đảm bảo|đáp ứng] [tiêu|quy] chuẩn|hợp vệ sinh|đúng quy định|theo quy định|đạt yêu cầu|đảm bảo vệ sinh]';
const DISTRICTS = '[đơn vị (hành chính) cấp huyện|huyện (, thị xã) (, thành phố)]';
const RECOGNISED =
  '[đạt (chuẩn)|hoàn thành (nhiệm vụ) (xây dựng)|đạt chuẩn [,|và|hoặc|/] hoàn thành (nhiệm vụ) xây dựng|hoàn thành (nhiệm vụ) [và|hoặc] đạt chuẩn] nông thôn mới';
const STANDARD = '[đạt|đáp ứng|theo|đảm bảo|bảo đảm] (tiêu|quy) chuẩn';

export const TERMS: readonly Term[] = [
  {
    names: [
      `${RISE} ${GRDP}`,
      `${RISE} kinh tế (grdp)`,
      `[tốc độ|mức|nhịp độ] tăng trưởng (của) ${GRDP}`,
      `tốc độ tăng (trưởng) kinh tế (của) (tỉnh)`,
    ],
    grows: [GRDP],
    loose: ['(nền) kinh tế', 'tốc độ tăng trưởng'],
    others: [
      `[quy mô|giá trị|tổng giá trị] (của) ${GRDP}`,
      'quy mô (nền) kinh tế',
      `[cơ cấu|tỷ trọng] (trong) ${GRDP}`,
      '[cơ cấu|tỷ trọng] (nền) kinh tế',
      'kinh tế số',
      'kinh tế biển',
      'kinh tế xã hội',
      'kinh tế - xã hội',
      'khu kinh tế',
      'gdp',
      'tăng trưởng gdp',
      'tốc độ tăng (trưởng) gdp',
      '(tốc độ) tăng trưởng [tín dụng|huy động vốn|dư nợ|công nghiệp|du lịch|xuất khẩu|nông nghiệp|dịch vụ]',
      `[tốc độ|tỷ lệ] [tăng|tăng trưởng] giá trị (tăng thêm|sản xuất)`,
    ],
  },
  {
    names: [
      '[tốc độ|tỷ lệ|mức] [tăng|tăng trưởng] năng suất lao động (xã hội)',
      'tăng trưởng năng suất lao động (xã hội)',
    ],
    grows: ['năng suất lao động (xã hội)'],
  },
  {
    names: [
      '(tổng) (số) thu (,) ngân sách nhà nước (trên địa bàn) (tỉnh)',
      '(tổng) thu ngân sách (trên địa bàn|toàn tỉnh) (tỉnh)',
      '(tổng) thu nhà nước trên địa bàn (tỉnh)',
      'số thu ngân sách (nhà nước)',
    ],
    loose: ['(tổng) thu cân đối ngân sách (nhà nước) (trên địa bàn)'],
    others: [
      '(tổng) thu ngân sách (nhà nước) [địa phương|trung ương|cấp tỉnh|cấp huyện|cấp xã|tỉnh hưởng|huyện|xã]',
      'thu (ngân sách) (nhà nước) (từ) nội địa',
      'thu ngân sách (nhà nước) (trên địa bàn) (tỉnh) từ',
      'thu ngân sách (nhà nước) từ',
      'thu , chi ngân sách (nhà nước)',
      'thu [hải quan|thuế|phí|lệ phí|tiền sử dụng đất|xuất nhập khẩu|bổ sung|kết dư|chuyển nguồn]',
      'thu từ',
      '(tổng) chi ngân sách (nhà nước) (địa phương)',
      'chi cân đối ngân sách',
      'dự toán thu ngân sách (nhà nước)',
      'bội thu ngân sách',
      'cân đối ngân sách',
    ],
  },
  {
    names: [
      '(tổng) (nguồn) (huy động) vốn (đầu tư) (thực hiện) đầu tư (phát triển|thực hiện) toàn xã hội (thực hiện)',
      '(tổng) (nguồn) vốn đầu tư (phát triển|thực hiện) toàn xã hội (thực hiện)',
      '(tổng) [huy động|nguồn huy động|lượng] vốn đầu tư (phát triển|thực hiện) toàn xã hội (thực hiện)',
      'tổng (mức) (vốn) đầu tư (phát triển) toàn xã hội',
      'đầu tư toàn xã hội',
    ],
    loose: ['tổng vốn đầu tư (phát triển)', 'vốn đầu tư'],
    others: [
      '(tổng) vốn đầu tư [công|nước ngoài|tư nhân|trực tiếp nước ngoài|đăng ký|nhà nước|dân doanh|xây dựng cơ bản]',
      '(tổng) vốn [đăng ký|điều lệ|fdi|oda|đầu tư công]',
      'vốn đầu tư (thực hiện) (từ|thuộc|của) (nguồn) (ngân sách|khu vực)',
    ],
  },
  {
    names: [
      'tỷ lệ (số) hộ nghèo (chung)',
      'tỷ lệ hộ nghèo (tính) theo (chuẩn) (nghèo) (đa chiều)',
      'tỷ lệ hộ nghèo theo chuẩn (mới)',
    ],
    loose: ['(số) hộ nghèo', 'tỷ lệ nghèo', 'tỷ lệ hộ nghèo đa chiều'],
    others: [
      '(tỷ lệ) (số) hộ cận nghèo',
      '(tỷ lệ) hộ nghèo (,|và) (hộ) cận nghèo',
      'tỷ lệ hộ nghèo (,|và) tỷ lệ hộ cận nghèo',
      'tỷ lệ nghèo đa chiều',
      '(tổng) (tỷ lệ) nghèo và cận nghèo',
      '[tỷ lệ|mức|tốc độ] giảm (tỷ lệ) (hộ) nghèo',
      'tỷ lệ [tái nghèo|thoát nghèo|hộ thoát nghèo|hộ tái nghèo|xã nghèo|huyện nghèo|trẻ em nghèo]',
      'tỷ lệ người nghèo',
      'hộ [mới thoát nghèo|thoát nghèo|tái nghèo]',
      'chuẩn nghèo (đa chiều)',
      'giảm nghèo (bền vững|đa chiều)',
    ],
  },
  {
    names: [
      `(giá trị) ${GRDP} (tính) [bình quân (đầu) người|bình quân / người|/ người|/ đầu người|đầu người|tính trên đầu người|trên đầu người|bình quân mỗi người]`,
      'bình quân grdp đầu người',
      '(giá trị) tổng sản phẩm bình quân (đầu) người',
    ],
    others: [
      'thu nhập bình quân (đầu) (người)',
      'thu nhập bình quân / người',
      'thu nhập (khả dụng)',
      'gdp bình quân (đầu) người',
      'thu ngân sách bình quân (đầu) người',
      'lương thực bình quân đầu người',
      `[tốc độ|mức] [tăng|tăng trưởng] ${GRDP} bình quân (đầu) người`,
    ],
  },
  {
    names: [
      '(tổng) [kim ngạch|giá trị|trị giá] (hàng) (hóa) xuất khẩu (hàng) (hóa)',
      '(tổng) [kim ngạch|giá trị|trị giá] xuất khẩu của tỉnh',
      'xuất khẩu hàng hóa',
    ],
    loose: [
      'xuất khẩu',
      '(tổng) [kim ngạch|giá trị] xuất khẩu hàng hóa (và|,) dịch vụ',
      '(tổng) [kim ngạch|giá trị] xuất khẩu [chính ngạch|trực tiếp]',
    ],
    others: [
      '(tổng) ([kim ngạch|giá trị|trị giá]) (hàng) (hóa) xuất (,|và|-) nhập khẩu (hàng hóa)',
      '(tổng) [kim ngạch|giá trị|trị giá] (hàng hóa) xuất khẩu (,|và) nhập khẩu (hàng hóa)',
      'xuất khẩu (,|và) nhập khẩu',
      '(tổng) ([kim ngạch|giá trị|trị giá]) (hàng) (hóa) nhập khẩu (hàng hóa)',
      'xuất khẩu [lao động|dịch vụ|ủy thác|gián tiếp]',
      'xuất siêu',
      'nhập siêu',
      '[doanh nghiệp|thị trường|mặt hàng|chỉ số|lô hàng|sản phẩm|đơn hàng|thuế] (tham gia) xuất khẩu',
      'xuất khẩu sang',
    ],
  },
  {
    names: ['tỷ lệ đô thị hóa', 'mức độ đô thị hóa', 'tỷ lệ đô thị hóa [của|toàn] tỉnh'],
    loose: [
      'đô thị hóa',
      'tốc độ đô thị hóa',
      '[tỷ lệ|tỷ trọng] dân số (sống) (ở|tại) (khu vực) [đô thị|thành thị]',
      'tỷ lệ dân (cư) (số) [đô thị|thành thị]',
      'dân số [đô thị|thành thị]',
    ],
  },
  {
    names: [`(số) ${DISTRICTS} (đã) (được công nhận) ${RECOGNISED}`],
    loose: ['(số) đơn vị cấp huyện', 'đơn vị cấp huyện đạt chuẩn (và hoàn thành nhiệm vụ)'],
    others: [
      '(số) [huyện|đơn vị cấp huyện] (đã) (được công nhận) đạt (chuẩn) nông thôn mới [nâng cao|kiểu mẫu]',
      'xây dựng nông thôn mới',
      'chương trình (mục tiêu quốc gia) (xây dựng) nông thôn mới',
      'tiêu chí nông thôn mới',
    ],
  },
  {
    names: [
      '(tỷ lệ) (số) xã (đã) (được công nhận) đạt (chuẩn) (quốc gia) nông thôn mới',
      '(tỷ lệ) (số) xã (đạt) (chuẩn) nông thôn mới',
    ],
    others: [
      '(tỷ lệ) (số) [thôn|bản|thôn , bản|thôn bản|khu dân cư|hộ|vườn] (đã) (được công nhận) đạt (chuẩn) nông thôn mới (nâng cao|kiểu mẫu)',
      'số tiêu chí',
      'tiêu chí',
    ],
  },
  {
    names: [
      '(tỷ lệ) (số) xã (đã) (được công nhận) đạt (chuẩn) nông thôn mới nâng cao',
      '(tỷ lệ) (số) xã nông thôn mới nâng cao',
    ],
    loose: ['nông thôn mới nâng cao'],
  },
  {
    names: [
      '(tỷ lệ) (số) xã (đã) (được công nhận) đạt (chuẩn) nông thôn mới kiểu mẫu',
      '(tỷ lệ) (số) xã nông thôn mới kiểu mẫu',
    ],
    loose: ['nông thôn mới kiểu mẫu'],
  },
  {
    names: [
      `[tỷ lệ|tỷ trọng] lao động (làm việc) (trong) (khu vực|ngành|lĩnh vực|các ngành) ${FARMING}`,
      `lao động (làm việc) (trong) (khu vực|ngành|lĩnh vực) ${FARMING}`,
    ],
  },
  {
    names: ['(tỷ lệ) (số) lao động (đã) qua đào tạo', 'tỷ lệ lao động (được) (đã) (qua) đào tạo', 'tỷ lệ qua đào tạo'],
    loose: ['qua đào tạo'],
    others: [
      '(tỷ lệ) lao động (đã) qua đào tạo nghề',
      'lao động chưa qua đào tạo',
      '(tỷ lệ) lao động nông thôn (đã) qua đào tạo',
      '(tỷ lệ) lao động nữ qua đào tạo',
      '(tỷ lệ) [cán bộ|công chức|giáo viên|thanh niên] qua đào tạo',
    ],
  },
  {
    names: [
      `(tỷ lệ) (số) lao động (đã) (qua) (đào tạo) ${CERTIFIED}`,
      `(tỷ lệ) (số) lao động (đã) qua đào tạo (được) cấp (văn) bằng (,|và|hoặc|/) chứng chỉ`,
    ],
    loose: [CERTIFIED, `tỷ lệ ${CERTIFIED}`, 'lao động có chứng chỉ', 'tỷ lệ lao động có chứng chỉ'],
  },
  {
    names: [
      '(tỷ lệ|độ|mức) che phủ (của) rừng',
      'tỷ lệ (độ) che phủ rừng',
      'tỷ lệ rừng che phủ',
      'độ che phủ (của) rừng',
    ],
    loose: ['độ che phủ', 'tỷ lệ che phủ'],
  },
  {
    names: [`(tỷ lệ) ${RURAL} ${USE} nước (sinh hoạt) hợp vệ sinh`],
    loose: [`(tỷ lệ) ${PEOPLE} ${USE} nước (sinh hoạt) hợp vệ sinh`, '(tỷ lệ) (sử dụng) nước (sinh hoạt) hợp vệ sinh'],
    others: [
      `(tỷ lệ) ${PEOPLE} (nông thôn) (có) (sử dụng) [nhà tiêu|công trình] hợp vệ sinh`,
      'hộ có nhà tiêu hợp vệ sinh',
    ],
  },
  {
    names: [
      `(tỷ lệ) ${RURAL} ${USE} nước (sinh hoạt) sạch`,
      `(tỷ lệ) ${RURAL} ${USE} nước sạch theo chuẩn (của) bộ y tế`,
    ],
    loose: [
      `(tỷ lệ) ${PEOPLE} ${USE} nước (sinh hoạt) sạch`,
      '(tỷ lệ) (sử dụng|dùng) nước sạch (nông thôn)',
      `nước sạch ${STANDARD}`,
    ],
    others: [
      `(tỷ lệ) ${PEOPLE} (khu vực) [đô thị|thành thị] ${USE} nước (sinh hoạt) sạch`,
      `(tỷ lệ) ${PEOPLE} (nông thôn) [sử dụng|được sử dụng] nước sạch (từ công trình cấp nước) tập trung`,
    ],
  },
  {
    names: [
      `(tỷ lệ) ${WASTE} (được) thu gom (,|và|-) (được) xử lý (${GOOD})`,
      `(tỷ lệ) thu gom (,|và|-) xử lý ${WASTE} (${GOOD})`,
    ],
    loose: [
      `(tỷ lệ) ${WASTE} (được) xử lý (${STANDARD})`,
      '(tỷ lệ) thu gom (,|và) xử lý (chất thải rắn|rác thải)',
      '(tỷ lệ) [chất thải rắn|rác thải] (được) thu gom (,|và) (được) xử lý',
    ],
    others: [
      `(tỷ lệ) ${WASTE} (được) thu gom`,
      `(tỷ lệ) thu gom ${WASTE}`,
      '(tỷ lệ) thu gom (chất thải rắn|rác thải)',
      `(tỷ lệ) (thu gom (,|và)) (xử lý) ${OTHER_WASTE}`,
      `(tỷ lệ) ${OTHER_WASTE} (được) thu gom (,|và) (được) xử lý`,
      `(tỷ lệ) (thu gom (,|và)) (xử lý) ${WASTE} (ở|tại|khu vực) (khu vực) [đô thị|nông thôn]`,
      `(tỷ lệ) ${WASTE} (ở|tại|khu vực) (khu vực) [đô thị|nông thôn] (được) thu gom (,|và) (xử lý)`,
      '(tỷ lệ) nước thải (sinh hoạt)',
    ],
  },
];
