/** The words of reports, by what they do to the number beside them. A word that is in no table is not understood. */
import { Dictionary, variants } from './phrases.ts';

export type Role =
  /** Says nothing of its own: a reading may pass over it. */
  | 'glue'
  /** The number after it is the level: "đạt", "còn", "giảm xuống còn". */
  | 'level'
  /** The number after it is a change: "tăng", "giảm thêm". */
  | 'rise'
  | 'fall'
  /** What is compared with: "so với", "cùng kỳ". */
  | 'compare'
  /** A share of something: "bằng", "chiếm" before a percentage of a plan. */
  | 'ratio'
  /** What is wanted, not what is: "kế hoạch", "phấn đấu". */
  | 'plan'
  /** A plan that was met: the plan's own number does not follow. */
  | 'met'
  /** Results from here on, after a plan. */
  | 'result'
  | 'estimate'
  | 'forecast'
  | 'preliminary'
  | 'official'
  /** How exact: "hơn", "gần". */
  | 'hedge'
  | 'from'
  | 'to'
  | 'negative'
  /** The yearly average of several years. */
  | 'average'
  /** A place among others: "đứng thứ". */
  | 'rank'
  /** Several numbers for several things, in order. */
  | 'respectively'
  /** A part of what was named: "trong đó", "riêng". */
  | 'part'
  /** The place the plan is for. */
  | 'own'
  /** Another place, group, sector or part; `kind` says which. */
  | 'place'
  | 'country'
  | 'group'
  | 'sector'
  | 'share'
  | 'measure';

const WORDS: Readonly<Record<Role, readonly string[]>> = {
  glue: [
    'và', 'là', 'thì', 'của', 'trên', 'địa bàn', 'trong', 'ở', 'tại', 'vào', 'về', 'theo', 'do', 'năm', 'tháng', 'ngày', 'quý',
    'kỳ', 'giai đoạn', 'thời kỳ', 'thời điểm', 'hết', 'cuối', 'tính', 'tính chung', 'tính đến', 'đến', 
    'nay', 'lũy kế', 'cộng dồn', 'chung', 'tổng', 'tổng cộng', 'số', 'mức', 'con số', 'giá trị', 'các', 'những', 'này', 'đó', 'cả', 'được', 'có', 'cũng',
    'vẫn', 'tiếp tục', 'duy trì', 'giữ', 'ổn định', 'cụ thể', 'cụ thể là', 'theo đó', 'như sau', 'sau', 'khi', 'với', 'cho', 'để', 'nhờ đó', 'qua đó',
    'từng bước', 'nhanh', 'mạnh', 'khá', 'cao', 'rõ rệt', 'đáng kể', 'bền vững', 'dần', 'tốt', 'tích cực', 'hằng năm', 'hàng năm',
    'theo giá so sánh', 'giá so sánh', 'giá so sánh năm', 'theo giá cố định', 'giá cố định', 'so sánh',
    'theo chuẩn nghèo', 'theo chuẩn nghèo đa chiều', 'chuẩn nghèo', 'chuẩn nghèo đa chiều', 'đa chiều', 'theo chuẩn', 'chuẩn mới', 'áp dụng cho', 'áp dụng', 'mới',
    'theo tiêu chí mới', 'bộ tiêu chí', 'theo bộ tiêu chí', 'tiêu chí', 'chỉ tiêu', 'chỉ số này', 'tỷ lệ này', 'con số này',
    'tình hình', 'báo cáo', 'theo báo cáo', 'theo số liệu', 'số liệu', 'theo thống kê', 'thống kê', 'cục thống kê', 'chi cục thống kê', 'thống kê tỉnh',
    'niên giám thống kê', 'theo công bố', 'công bố', 'cục', 'sở', 'ủy ban nhân dân', 'ủy ban nhân dân tỉnh', 'tổng cục', 'rà soát', 'kết quả rà soát', 'qua rà soát', 'theo kết quả rà soát', 'sau rà soát',
    'toàn', 'bình quân cả giai đoạn', 'nâng', 'nâng cao', 'đưa', 'góp phần', 'góp phần nâng', 'góp phần đưa', 'kéo', 'theo quy định', 'qcvn', 'theo qcvn',
    'theo chuẩn của bộ y tế', 'theo chuẩn bộ y tế', 'bộ y tế', 'theo quy chuẩn', 'đáp ứng quy chuẩn', 'đạt quy chuẩn', 'đạt chuẩn', 'quy chuẩn', 'theo tiêu chuẩn bộ y tế',
    'trong tổng lao động', 'trong tổng lao động xã hội', 'trong tổng số lao động', 'trong tổng số lao động xã hội', 'trong tổng lực lượng lao động', 'trong cơ cấu lao động', 'trong tổng số lao động đang làm việc', 'trong nền kinh tế',
    'tổng số xã', 'số xã', 'trên tổng số', 'trên tổng số xã', 'hàng hóa', 'hàng', 'toàn ngành', 'hành chính', 'ngưỡng', 'mốc', 'giá trị này', 'tỷ lệ', 'đạt tỷ lệ', 'với tỷ lệ', 'tương ứng', 'tương đương', 'tương ứng với tỷ lệ', 'quy đổi',
    'xã hội', 'kinh tế - xã hội', 'kinh tế xã hội', 'kinh tế', 'môi trường', 'văn hóa', 'văn hóa - xã hội',
    'đầu năm', 'thu', 'sơ kết', 'tổng kết', 'đánh giá', 'liên tục', 'bất chấp', 'một', 'trong năm', 'năm nay', 'nông thôn mới nhất',
    'diện tích rừng', 'hoàn thành', 'cơ bản',
  ],
  level: [
    'đạt', 'đạt được', 'đạt mức', 'ở mức', 'lên', 'xuống', 'còn', 'chỉ còn', 'còn lại', 'xuống còn', 'giảm còn', 'giảm xuống', 'giảm xuống còn', 'hạ xuống', 'hạ xuống còn', 'rút xuống còn', 'kéo giảm còn', 'kéo giảm xuống còn',
    'giảm (mạnh|nhanh|sâu|dần|chỉ|tiếp) còn', 'giảm (mạnh|nhanh|sâu|dần|tiếp) xuống (còn|mức|chỉ còn)', 'giảm về', 'giảm về (mức) (còn)', '[tăng|nâng] lên (mức|đạt)', 'tăng đạt', 'nâng lên', 'được nâng lên', 'nâng tỷ lệ lên', 'cán mốc', 'chạm mốc', 'đạt con số', 'là mức', 'bằng mức',
    'chiếm', 'chiếm tỷ lệ', 'chiếm tỷ trọng', 'thu được', 'hoàn thành ở mức', 'ghi nhận', 'ghi nhận mức', 'vươn lên', 'lên tới', 'lên đến', 'đạt tới', 'đạt đến',
    'duy trì ở mức', 'giữ ở mức', 'duy trì mức', 'ổn định ở mức', 'thực đạt', 'huy động được', 'huy động',
  ],
  rise: [
    'tăng', 'tăng trưởng', 'tăng thêm', 'tăng tới', 'tăng khoảng', 'tăng bình quân', 'tăng trung bình', 'tăng trưởng bình quân', 'tăng trưởng đạt', 'tăng đều', 'nhích thêm', 'mức tăng', 'tốc độ tăng', 'tăng (khá|mạnh|cao|nhẹ|nhanh)', 'tăng trưởng (khá|mạnh|cao|ở mức)', 'đạt mức tăng', 'đạt mức tăng trưởng', 'đạt tốc độ tăng', 'đạt tốc độ tăng trưởng', 'có mức tăng', 'có tốc độ tăng',
    'đạt tốc độ tăng (trưởng) bình quân', 'vượt thêm', 'cao thêm', 'nâng thêm', 'thêm',
  ],
  fall: [
    'giảm', 'giảm thêm', 'giảm bình quân', 'giảm trung bình', 'giảm tới', 'giảm (nhẹ|mạnh|sâu|nhanh)', 'mức giảm', 'suy giảm', 'sụt giảm', 'hụt', 'kéo giảm', 'hạ', 'hạ thêm', 'bình quân giảm', 'giảm được', 'tăng trưởng giảm',
  ],
  compare: [
    'so với', 'so với (mức) (số) (thực hiện) (của)', 'so sánh với', 'so cùng kỳ', 'so', 'cùng kỳ', 'cùng kỳ (năm) [trước|ngoái]', 'cùng thời điểm', 'cùng thời điểm năm trước', 'cao hơn', 'thấp hơn', 'nhiều hơn', 'ít hơn', 'gấp', 'gấp đôi', 'lớn hơn', 'năm trước', 'năm ngoái', 'năm trước đó', 'chênh lệch', 'tăng so với', 'giảm so với', 'kém', 'đầu nhiệm kỳ', 'đầu kỳ', 'đầu giai đoạn', 'trước đó', 'trước đây', 'bình quân (chung) cả nước', 'trung bình cả nước', 'mức bình quân', 'mức trung bình', 'hơn mức',
  ],
  ratio: ['bằng', 'tương đương với', 'đóng góp', 'góp', 'đóng góp vào', 'vượt', 'lệch', 'đạt gần bằng', 'hoàn thành được'],
  plan: [
    'kế hoạch', 'kế hoạch năm', 'kế hoạch đề ra', 'mục tiêu', 'chỉ tiêu kế hoạch', 'chỉ tiêu giao', 'chỉ tiêu được giao', 'phấn đấu', 'dự toán', 'dự toán giao', 'nghị quyết', 'nghị quyết giao', 'nghị quyết đại hội', 'nghị quyết đề ra', 'đề ra', 'được giao', 'giao', 'đặt mục tiêu', 'đặt ra', 'sẽ', 'cần', 'phải', 'yêu cầu', 'quyết tâm', 'hướng tới', 'hướng đến', 'nhằm', 'tối thiểu', 'định hướng', 'tầm nhìn', 'quy hoạch', 'cam kết', 'kỳ vọng', 'kịch bản', 'phương án', 'đăng ký', 'nhiệm vụ', 'phương hướng', 'chỉ tiêu chủ yếu', 'các chỉ tiêu chủ yếu', 'chỉ tiêu đến năm', 'trung ương giao', 'chính phủ giao', 'bộ tài chính giao', 'hội đồng nhân dân tỉnh giao', 'phấn đấu đạt', 'phấn đấu đến', 'đặt chỉ tiêu', 'dự báo', 'chỉ tiêu đề ra', 'chỉ tiêu đặt ra', 'xác định', 'được xác định',
  ],
  met: [
    '[vượt|hoàn thành|đạt|thực hiện|về đích|đạt và vượt|hoàn thành vượt|hoàn thành và vượt|vượt mức|vượt xa|cán đích|tiệm cận|xấp xỉ] (các|toàn bộ|sớm|trước|cao so với) (chỉ tiêu|mục tiêu) [kế hoạch|mục tiêu|dự toán|chỉ tiêu|nghị quyết] (năm|đề ra|được giao|giao|đại hội|đặt ra|đã đề ra|đại hội đề ra|tỉnh giao|trung ương giao|cả năm)',
    'đạt kế hoạch (đề ra|năm)', 'so với mục tiêu thì đạt', 'triển khai nghị quyết', 'triển khai kế hoạch', 'thực hiện nghị quyết', 'thực hiện (các) chương trình', 'đúng kế hoạch',
  ],
  result: ['kết quả', 'kết quả thực hiện', 'kết quả là', 'đã', 'đã đạt', 'kết quả đạt', 'thực hiện', 'thực hiện là', 'thực hiện đạt', 'thực tế đạt', 'thực tế', 'đã thực hiện', 'thực hiện được', 'đến nay', 'tính đến nay', 'hiện nay', 'hiện', 'hiện tại', 'hiện đạt'],
  estimate: ['ước', 'ước đạt', 'ước tính', 'ước tính đạt', 'ước thực hiện', 'ước thực hiện đạt', 'ước khoảng', 'dự ước', 'dự ước đạt'],
  forecast: ['dự kiến', 'dự kiến đạt', 'dự kiến cả', 'có thể đạt', 'có khả năng đạt', 'khả năng', 'nếu'],
  preliminary: ['sơ bộ', 'số sơ bộ', 'số liệu sơ bộ', 'theo số liệu sơ bộ', 'đánh giá sơ bộ', 'sơ bộ đạt'],
  official: ['chính thức', 'số chính thức', 'số liệu chính thức', 'theo số liệu chính thức', 'quyết toán', 'số quyết toán', 'chính thức đạt'],
  hedge: ['hơn', 'trên', 'gần', 'khoảng', 'xấp xỉ', 'chưa đến', 'chưa tới', 'dưới', 'không dưới', 'chừng', 'tầm', 'quá', 'vượt mốc', 'vượt ngưỡng', 'đúng', 'chỉ', 'trên mức', 'vượt mức', 'quanh mức'],
  from: ['từ', 'từ mức', 'từ chỗ'],
  to: ['đến mức', 'tới'],
  negative: ['âm', 'trừ'],
  average: ['bình quân', 'trung bình', 'bình quân [mỗi|một|hằng|hàng] năm', 'trung bình [mỗi|một|hằng|hàng] năm', 'mỗi năm', 'bình quân năm', 'bình quân giai đoạn', 'hằng năm tăng', 'bình quân / năm'],
  rank: ['đứng', 'đứng thứ', 'xếp', 'xếp thứ', 'đứng đầu', 'thứ', 'thuộc nhóm', 'thuộc top', 'trong nhóm', 'cao nhất', 'thấp nhất', 'lớn nhất', 'dẫn đầu', 'là một trong', 'nằm trong', 'hạng', 'nhất', 'nhanh nhất', 'kỷ lục'],
  respectively: ['lần lượt', 'lần lượt là', 'lần lượt đạt', 'tương ứng là', 'tương ứng đạt', 'theo thứ tự', 'tương ứng lần lượt'],
  part: ['trong đó', 'riêng', 'bao gồm', 'gồm', 'trong số đó', 'trong số này', 'nổi bật là', 'đặc biệt', 'nhất là', 'chủ yếu', 'chủ yếu là'],
  own: ['toàn tỉnh', 'của tỉnh', 'trên địa bàn tỉnh', 'trên địa bàn toàn tỉnh', 'trên địa bàn', 'tỉnh', 'tỉnh ta', 'tỉnh nhà', 'của toàn tỉnh', 'trong tỉnh', 'cả tỉnh', 'địa phương này', 'tỉnh này', 'của tỉnh này', 'trong toàn tỉnh', 'chung toàn tỉnh', 'chung của tỉnh', 'bình quân toàn tỉnh'],
  place: ['các huyện', 'các xã', 'các tỉnh', 'các địa phương', 'huyện', 'thị xã', 'thành phố', 'phường', 'quận', 'thị trấn', 'các phường', 'các thôn', 'toàn huyện', 'toàn xã', 'toàn thành phố', 'toàn thị xã', 'của huyện', 'của xã', 'của thành phố', 'của thị xã', 'khu kinh tế', 'khu công nghiệp', 'cụm công nghiệp', 'các khu công nghiệp', 'vùng', 'các vùng', 'địa phương', 'nhiều địa phương', 'một số địa phương', 'cấp huyện', 'cấp xã', 'xã', 'thôn', 'bản', 'khu vực', 'tỉnh bạn', 'các tỉnh thành', 'các thành phố', 'nhiều xã', 'nhiều huyện', 'một số huyện', 'một số xã'],
  country: ['cả nước', 'toàn quốc', 'việt nam', 'nước ta', 'quốc gia', 'bình quân chung', 'bắc trung bộ', 'duyên hải miền trung', 'đồng bằng sông hồng', 'đồng bằng sông cửu long', 'tây nguyên', 'đông nam bộ', 'trung du và miền núi phía bắc', 'miền trung', 'thế giới', 'khu vực bắc trung bộ', 'vùng bắc trung bộ', 'bắc trung bộ và duyên hải miền trung', 'tây bắc'],
  group: [
    'dân tộc thiểu số', 'đồng bào dân tộc thiểu số', 'vùng đồng bào dân tộc thiểu số (và miền núi)', 'người dân tộc thiểu số', 'đồng bào dân tộc', 'hộ dân tộc thiểu số', 'miền núi', 'khu vực miền núi', 'vùng miền núi', 'các huyện miền núi', 'huyện miền núi', 'vùng cao', 'vùng sâu', 'biên giới', 'vùng biên giới', 'các xã biên giới', 'ven biển', 'vùng ven biển', 'vùng biển', 'bãi ngang', 'các xã bãi ngang', 'hải đảo', 'trung du', 'đồng bằng', 'vùng đồng bằng', 'thành thị', 'khu vực thành thị', 'ở thành thị', 'đô thị', 'khu vực đô thị', 'ở đô thị', 'vùng đô thị', 'nông thôn', 'khu vực nông thôn', 'vùng nông thôn', 'ở nông thôn', 'nữ', 'lao động nữ', 'phụ nữ', 'nam', 'trẻ em', 'thanh niên', 'người cao tuổi', 'người khuyết tật', 'cận nghèo', 'hộ cận nghèo', 'tái nghèo', 'thoát nghèo', 'mới thoát nghèo', 'phát sinh', 'phát sinh mới', 'người có công', 'đặc biệt khó khăn', 'các xã đặc biệt khó khăn', 'xã đặc biệt khó khăn', 'vùng đặc biệt khó khăn', 'huyện nghèo', 'các huyện nghèo', 'xã nghèo', 'theo đạo', 'tôn giáo', 'khối', 'dân tộc mông', 'người mông', 'đồng bào mông',
  ],
  sector: [
    'dệt may', 'hàng dệt may', 'may mặc', 'dệt', 'da giày', 'giày dép', 'giày da', 'thủy sản', 'hải sản', 'nông sản', 'nông nghiệp', 'lâm nghiệp', 'nông , lâm nghiệp', 'nông , lâm nghiệp và thủy sản', 'nông lâm thủy sản', 'nông , lâm , thủy sản', 'lâm sản', 'công nghiệp', 'công nghiệp (-|và|,) xây dựng', 'công nghiệp chế biến (,) chế tạo', 'ngành công nghiệp', 'xây dựng', 'dịch vụ', 'khu vực dịch vụ', 'ngành dịch vụ', 'du lịch', 'thương mại', 'chế biến', 'chế biến , chế tạo', 'xi măng', 'clinker', 'gỗ', 'sản phẩm gỗ', 'đồ gỗ', 'điện tử', 'linh kiện điện tử', 'sắt thép', 'thép', 'dầu', 'xăng dầu', 'lọc hóa dầu', 'dầu thô', 'dăm gỗ', 'đá ốp lát', 'khoáng sản', 'fdi', 'doanh nghiệp fdi', 'khu vực fdi', 'có vốn đầu tư nước ngoài', 'đầu tư nước ngoài', 'vốn đầu tư nước ngoài', 'trực tiếp nước ngoài', 'nước ngoài', 'doanh nghiệp', 'các doanh nghiệp', 'tư nhân', 'kinh tế tư nhân', 'kinh tế tập thể', 'kinh tế nhà nước', 'khu vực nhà nước', 'ngoài nhà nước', 'khu vực ngoài nhà nước', 'dân doanh', 'nhóm hàng', 'mặt hàng', 'nhóm', 'chính ngạch', 'tiểu ngạch', 'biên mậu', 'bán lẻ', 'tín dụng', 'ngân hàng', 'y tế', 'nguy hại', 'thị trường', 'hoa kỳ', 'mỹ', 'trung quốc', 'nhật bản', 'hàn quốc', 'eu', 'châu âu', 'asean', 'ngành', 'lĩnh vực', 'sản xuất', 'giá trị sản xuất', 'giá trị tăng thêm', 'giá hiện hành', 'theo giá hiện hành', 'danh nghĩa',
  ],
  share: [
    'nội địa', 'thu nội địa', 'xuất nhập khẩu', 'hoạt động xuất nhập khẩu', 'từ hoạt động xuất nhập khẩu', 'nhập khẩu', 'thu từ hoạt động xuất nhập khẩu', 'hải quan', 'tiền sử dụng đất', 'sử dụng đất', 'thuế', 'phí', 'lệ phí', 'xổ số', 'ngân sách địa phương', 'ngân sách trung ương', 'ngân sách tỉnh', 'ngân sách cấp tỉnh', 'ngân sách huyện', 'ngân sách xã', 'cấp tỉnh', 'trung ương', 'đầu tư công', 'vốn đầu tư công', 'vốn ngân sách', 'oda', 'khu vực kinh tế', 'công trình tập trung', 'từ công trình cấp nước tập trung', 'cấp nước tập trung', 'từ hệ thống cấp nước tập trung', 'tập trung', 'chôn lấp', 'tái chế', 'đốt', 'phân loại', 'phân loại tại nguồn', 'chưa qua', 'chưa', 'không', 'không được', 'đào tạo nghề', 'đào tạo', 'từ 3 tháng trở lên', 'rừng trồng', 'rừng tự nhiên', 'rừng phòng hộ', 'rừng đặc dụng', 'rừng sản xuất', 'trồng mới', 'thôn', 'nội tỉnh', 'đã được thu gom', 'chỉ được thu gom', 'xử lý', 'thu gom',
  ],
  measure: ['tỷ trọng', 'cơ cấu', 'quy mô', 'diện tích', 'chỉ số', 'điểm số', 'dư nợ', 'dân số', 'tốc độ', 'nợ đọng', 'chi', 'tổng chi', 'lợi nhuận', 'doanh thu', 'sản lượng', 'năng suất', 'tổng mức bán lẻ', 'giá trị gia tăng', 'đóng góp của', 'phần đóng góp', 'tốc độ giảm', 'thu nhập', 'lương'],
};

/** Provinces and cities as they were and as they are since 2025-07-01, to know another one by its bare name. */
const PROVINCES = [
  'An Giang', 'Bà Rịa - Vũng Tàu', 'Bắc Giang', 'Bắc Kạn', 'Bạc Liêu', 'Bắc Ninh', 'Bến Tre', 'Bình Định', 'Bình Dương', 'Bình Phước', 'Bình Thuận', 'Cà Mau', 'Cần Thơ', 'Cao Bằng', 'Đà Nẵng', 'Đắk Lắk', 'Đắk Nông', 'Điện Biên', 'Đồng Nai', 'Đồng Tháp', 'Gia Lai', 'Hà Giang', 'Hà Nam', 'Hà Nội', 'Hà Tĩnh', 'Hải Dương', 'Hải Phòng', 'Hậu Giang', 'Hòa Bình', 'Hưng Yên', 'Khánh Hòa', 'Kiên Giang', 'Kon Tum', 'Lai Châu', 'Lâm Đồng', 'Lạng Sơn', 'Lào Cai', 'Long An', 'Nam Định', 'Nghệ An', 'Ninh Bình', 'Ninh Thuận', 'Phú Thọ', 'Phú Yên', 'Quảng Bình', 'Quảng Nam', 'Quảng Ngãi', 'Quảng Ninh', 'Quảng Trị', 'Sóc Trăng', 'Sơn La', 'Tây Ninh', 'Thái Bình', 'Thái Nguyên', 'Thanh Hóa', 'Thừa Thiên Huế', 'Tiền Giang', 'Thành phố Hồ Chí Minh', 'TP.HCM', 'Trà Vinh', 'Tuyên Quang', 'Vĩnh Long', 'Vĩnh Phúc', 'Yên Bái', 'Huế',
];

/** A dictionary of these words, in which the place of the plan is its own. */
export function lexicon(place: string): Dictionary<Role> {
  const dictionary = new Dictionary<Role>();
  for (const province of PROVINCES)
    for (const name of [province, `tỉnh ${province}`, `của ${province}`, `ở ${province}`]) dictionary.add(name, 'place');
  for (const [role, patterns] of Object.entries(WORDS) as [Role, readonly string[]][])
    for (const pattern of patterns) for (const phrase of variants(pattern)) dictionary.add(phrase, role);
  if (place)
    for (const lead of ['', 'tỉnh', 'của', 'của tỉnh', 'ở', 'tại', 'toàn tỉnh', 'trên địa bàn', 'trên địa bàn tỉnh', 'ubnd tỉnh', 'cục thống kê tỉnh'])
      dictionary.add(`${lead} ${place}`, 'own');
  return dictionary;
}
