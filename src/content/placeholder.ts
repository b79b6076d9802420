/** Words that stand where somebody should have written something: the examples of the guide, dots, "TODO". */

const NOTHING_SAID = /^[\s.…_\-–—?xX*/·~]+$/;
const TO_DO =
  /^(?:\[?(?:todo|tbd|tba|tbc|to be (?:added|confirmed|determined|done)|coming soon|fixme|n\/a|none|null|undefined|placeholder|lorem ipsum.*|chưa có|chưa rõ|đang cập nhật|điền sau|bổ sung sau|cập nhật sau|ví dụ|example|không có|không rõ|test|testing|thử|thử nghiệm|asdf\w*|qwerty|abc|untitled|new text document|document\d*|nguyễn văn [abc]|john doe|jane doe)\]?)[.…:]*$/i;
/** Within a text: "TODO: …", "vd: …", "xxx/QĐ-UBND", "[tên văn bản]", "số …/QĐ", "số ___". */
const TO_FILL =
  /^todo\b|(?<!\p{L})(?:TODO|FIXME)(?!\p{L})|^(?:vd|ví dụ|e\.g\.)\s*:|lorem ipsum|^\[[^\]]*\]$|(?<!\p{L})x{2,}\/|(?<!\p{L})X{2,}\/|(?<!\p{L})xxx(?!\p{L})|_{3,}|(?:…|\.{3})\/|(?:…|\.{3,}) ?(?:ngày|tháng|năm)(?!\p{L})|(?<!\p{L})năm 20(?:\.\.|[xX?]{1,2}|\d[xX?])|\s{2,}\/\p{Lu}/u;
/** What a browser shows in place of a page that does not open. */
const NO_PAGE =
  /^(?:(?:40[34]|50[0234])(?: .*)?|(?:page )?not found|access denied|just a moment\W*|forbidden|attention required\W.*|loading\W*|đang tải\W*|trang không tồn tại|(?:vui lòng bật|please (?:enable|turn on)) javascript.*)$/i;
/** What Word and Excel put in the place of what they lack, and what answers of machines bring along. */
export const OF_A_PROGRAM =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)|Error! (?:Reference|Bookmark|Hyperlink)|Lỗi! Không tìm thấy|【\d+[†:]|contentReference\[|oaicite|\[cite: ?\d|^(?:dưới đây là bản dịch|here is the translation)/i;
/** As the guide, the form and the check show them. */
const OF_THE_GUIDE =
  /^(?:báo cáo số 12\/BC-UBND|(?:tên|tiêu đề) (?:của )?(?:nguồn|văn bản|tài liệu|bài(?: báo| viết)?|cơ quan|nhiệm vụ|chỉ tiêu)(?: .*)?|title|publisher|source|description|tiêu đề|mô tả(?: trang)?|cơ quan công bố|nơi công bố|who published it|name of the (?:document|source|article).*|title of the (?:document|source|article).*)$/i;

/** True for a text that says nothing yet. */
export const isPlaceholder = (text: string): boolean =>
  [NOTHING_SAID, TO_DO, TO_FILL, NO_PAGE, OF_A_PROGRAM, OF_THE_GUIDE].some((pattern) => pattern.test(text.trim()));

/** Words that name neither a document nor anybody. */
const NAMELESS =
  /^(?:nguồn|links?|liên kết|(?:xem )?tại đây|như trên|nt|cùng nguồn|ibid\.?|see above|click here|unknown|various(?: sources)?|trang chủ|home ?(?:page)?|tin tức|(?:mạng )?internet|google|facebook|ai|chatgpt|gemini|copilot|sưu tầm|tổng hợp|nhiều nguồn|tự tính|người dùng|sheet\d*|scan ?\d*|a{3,}|yes|no|true|false)$/i;

/** True for the name of something to read; not for its address, the name of its file, a number, a sign or codes of letters. */
export const isTitle = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  !NAMELESS.test(text) &&
  !/\\u[\da-f]{4}|(?:%[\da-f]{2}){2}|^[\w.+-]+@\S+\.\w+$/i.test(text) &&
  !/^(?:https?:\/\/|www\.)\S*$/i.test(text) &&
  !/^(?:[^\s/]+|microsoft word - .*)\.(?:docx?|pdf|xlsx?|pptx?|jpe?g|png|html?)$/i.test(text);

/** False for "không số", "/QĐ-UBND", "0/QĐ-UBND", a day, a newspaper, an address and the like: nobody finds a document by them. */
export const isDocumentNumber = (text: string): boolean =>
  !/^(?:không(?: .*)?|no|yes|có|true|false|official|chính thức|quyết định|báo cáo|văn bản|công văn)$/i.test(text) &&
  !/^(?:số\s*)?[\s0_.…–—-]*\//i.test(text) &&
  !/^\d{1,2}[/.-]\d{1,2}[/.-][12]\d{3}$/.test(text) &&
  !/^(?:https?:|báo (?!cáo))/i.test(text);
