/** Words that stand where somebody should have written something: the examples of the guide, dots, "TODO". */

const NOTHING_SAID = /^[\s.…_\-–—?xX*/·~]+$/;
const TO_DO =
  /^(?:\[?(?:todo|tbd|tba|fixme|n\/a|none|null|undefined|placeholder|lorem ipsum.*|chưa có|chưa rõ|đang cập nhật|điền sau|bổ sung sau|cập nhật sau|ví dụ|example|không có|không rõ|test|testing|thử|thử nghiệm|asdf\w*|qwerty|abc|untitled|new text document|document\d*|nguyễn văn [abc]|john doe|jane doe)\]?)[.…:]*$/i;
/** Within a text: "TODO: …", "vd: …", "xxx/QĐ-UBND", "[tên văn bản]", "số …/QĐ", "số ___". */
const TO_FILL =
  /^todo\b|(?<!\p{L})(?:TODO|FIXME)(?!\p{L})|^(?:vd|ví dụ|e\.g\.)\s*:|lorem ipsum|^\[[^\]]*\]$|(?<!\p{L})x{2,}\/|(?<!\p{L})X{2,}\/|(?<!\p{L})xxx(?!\p{L})|_{3,}|(?:…|\.{3})\//u;
/** What a browser shows in place of a page that does not open. */
const NO_PAGE = /^(?:40[34](?: .*)?|(?:page )?not found|access denied|just a moment\W*|forbidden)$/i;
/** As the guide, the form and the check show them. */
const OF_THE_GUIDE =
  /^(?:báo cáo số 12\/BC-UBND|(?:tên|tiêu đề) (?:của )?(?:nguồn|văn bản|tài liệu|bài(?: báo| viết)?|cơ quan)(?: .*)?|title|publisher|source|tiêu đề|cơ quan công bố|nơi công bố|who published it|name of the (?:document|source|article).*|title of the (?:document|source|article).*)$/i;

/** True for a text that says nothing yet. */
export const isPlaceholder = (text: string): boolean =>
  [NOTHING_SAID, TO_DO, TO_FILL, NO_PAGE, OF_THE_GUIDE].some((pattern) => pattern.test(text.trim()));

/** True for the name of something to read; not for its address, the name of its file, a number or a sign. */
export const isTitle = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  !/^(?:https?:\/\/|www\.)\S*$/i.test(text) &&
  !/^(?:[^\s/]+|microsoft word - .*)\.(?:docx?|pdf|xlsx?|pptx?|jpe?g|png|html?)$/i.test(text);

/** False for "không số", "/QĐ-UBND", "0/QĐ-UBND", an address and the like: nobody finds a document by them. */
export const isDocumentNumber = (text: string): boolean =>
  !/^(?:không(?: .*)?|no|yes|có|true|false|official|chính thức|quyết định|báo cáo|văn bản|công văn)$/i.test(text) &&
  !/^(?:số\s*)?[\s0_.…–—-]*\//i.test(text) &&
  !/^https?:/i.test(text);
