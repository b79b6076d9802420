/** Words that stand where somebody should have written something: the examples of the guide, dots, "TODO". */

const NOTHING_SAID = /^[\s.…_\-–—?xX*/·]+$/;
const TO_DO =
  /^(?:\[?(?:todo|tbd|tba|fixme|n\/a|none|null|undefined|placeholder|lorem ipsum.*|chưa có|chưa rõ|đang cập nhật|điền sau|bổ sung sau|cập nhật sau|ví dụ|example)\]?)[.…:]*$/i;
/** As the guide, the form and the check show them. */
const OF_THE_GUIDE =
  /^(?:báo cáo số 12\/BC-UBND|(?:tên|tiêu đề) (?:của )?(?:nguồn|văn bản|tài liệu|bài(?: báo| viết)?|cơ quan)(?: .*)?|title|publisher|source|tiêu đề|cơ quan công bố|nơi công bố|who published it|name of the (?:document|source|article).*|title of the (?:document|source|article).*)$/i;

/** True for a text that says nothing yet. */
export const isPlaceholder = (text: string): boolean =>
  [NOTHING_SAID, TO_DO, OF_THE_GUIDE].some((pattern) => pattern.test(text.trim()));
