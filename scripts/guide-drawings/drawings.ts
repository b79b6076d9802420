/** The drawings as HTML. The words of GitHub are its own; what explains them is in the language of the guide. */
import { commitStatuses } from '../../src/review/statuses.ts';
import { say as reviewWords } from '../../src/review/words.ts';
import type { ToolLocale } from '../../src/text/locale.ts';

export const DRAWINGS = [
  'propose',
  'create',
  'comment',
  'approve-run',
  'artifact',
  'review',
  'merge',
  'withdraw',
  'issue',
  'answer',
  'upload',
  'update-branch',
] as const;
export type Drawing = (typeof DRAWINGS)[number];

type Words = Record<ToolLocale, string>;

const FILE = 'content/figures/grdp-per-capita/2025--2026-06-30.yaml';

const say = (words: Words, locale: ToolLocale): string => words[locale];
const button = (name: string, green = true): string => `<b class="${green ? 'green' : 'grey'}">${name}</b>`;
/** A number beside what is to be pressed, and what it is for. */
const note = (number: number, words: Words, locale: ToolLocale): string =>
  `<span class="note"><i>${number}</i>${say(words, locale)}</span>`;
const row = (...parts: string[]): string => `<div class="row">${parts.join('')}</div>`;
const text = (words: string): string => `<span class="text">${words}</span>`;
const statuses = (kind: 'ordinary' | 'maintainer'): string[] =>
  commitStatuses(kind).map(({ context, state, description }) =>
    check(state === 'success' ? '✓' : '•', `${context} — ${description}`),
  );
const check = (sign: '✓' | '•', name: string): string =>
  `<div class="check"><span class="${{ '✓': 'good', '•': 'wait' }[sign]}">${sign}</span>${name}</div>`;
const tabs = (open: string): string =>
  `<nav>${['Conversation', 'Commits', 'Checks', 'Files changed'].map((tab) => `<span class="${tab === open ? 'open' : ''}">${tab}</span>`).join('')}</nav>`;

const BODIES: Record<Drawing, (locale: ToolLocale) => string> = {
  propose: (locale) =>
    [
      row(text('You need to fork this repository to propose changes.'), button('Fork this repository')),
      note(
        1,
        {
          vi: 'Chỉ hiện lần đầu, với người không có quyền ghi. Bấm để có bản sao của mình.',
          en: 'Only the first time, for those without write access. It makes a copy of your own.',
        },
        locale,
      ),
      row(`<code>${FILE}</code>`, button('Commit changes...')),
      '<pre>value: 3540\nstage: official\nsource:\n  title: …</pre>',
      note(
        2,
        {
          vi: 'Tệp đã soạn sẵn; không phải gõ gì. Bấm nút xanh.',
          en: 'The file is filled in; nothing to type. Press the green button.',
        },
        locale,
      ),
      `<section><h2>Propose changes</h2>${row(text('Commit message'), '<span class="field"></span>')}${row(button('Cancel', false), button('Propose changes'))}</section>`,
      note(3, { vi: 'Hộp này hiện ra. Bấm lần nữa.', en: 'This box opens. Press once more.' }, locale),
    ].join(''),
  create: (locale) =>
    [
      '<h2>Comparing changes</h2>',
      row(text('1 commit · 1 file changed'), button('Create pull request')),
      note(4, { vi: 'Bấm để mở đề nghị.', en: 'Opens the request.' }, locale),
      '<h2>Open a pull request</h2>',
      row('<span class="field wide">Số liệu / Figure … Nguồn / Source …</span>'),
      row(button('Create pull request')),
      note(
        5,
        {
          vi: 'Điền ba dòng rồi bấm lần cuối. Thế là xong phần của người gửi.',
          en: 'Fill in three lines and press for the last time. That is all for the sender.',
        },
        locale,
      ),
    ].join(''),
  comment: (locale) =>
    [
      tabs('Conversation'),
      `<section>${text('<strong>github-actions</strong> <small>bot</small> commented')}<div class="kind"><span>✓</span>${reviewWords(locale, 'figures', { parts: { vi: '1 số liệu mới', en: '1 new figure' }[locale] })}</div></section>`,
      note(
        6,
        {
          vi: 'Dòng đầu nói đề nghị thuộc loại nào. Có chỗ phải sửa thì cách sửa nằm ngay bên dưới.',
          en: 'The first line says which kind it is. Where something is to mend, how stands right below.',
        },
        locale,
      ),
    ].join(''),
  'approve-run': (locale) =>
    [
      tabs('Conversation'),
      row(
        text('<strong>1 workflow awaiting approval</strong><br>This workflow requires approval from a maintainer.'),
        button('Approve workflows to run', false),
      ),
      note(
        1,
        {
          vi: 'Chỉ người có quyền ghi thấy nút này. Xem Files changed trước: chỉ nên có tệp trong content/.',
          en: 'Only people with write access see this button. Look at Files changed first: only files in content/ should be there.',
        },
        locale,
      ),
    ].join(''),
  artifact: (locale) =>
    [
      '<h2>Artifacts</h2>',
      '<div class="table"><span>Name</span><a>theo-doi-chi-tieu.html</a><a>preview</a></div>',
      note(
        2,
        {
          vi: 'Bấm theo-doi-chi-tieu.html: cả trang như sau khi nhận, mở ngay trong trình duyệt.',
          en: 'Press theo-doi-chi-tieu.html: the site as it would be, opens in the browser.',
        },
        locale,
      ),
    ].join(''),
  review: (locale) =>
    [
      tabs('Files changed'),
      row(`<code>${FILE}</code>`, button('Submit review')),
      '<pre class="added">+ value: 3540\n+ stage: official</pre>',
      `<section>${row('<span class="radio">○ Comment</span>')}${row('<span class="radio">● Approve</span>')}${row('<span class="radio">○ Request changes</span>')}${row(button('Submit review'))}</section>`,
      note(
        3,
        {
          vi: 'Đã mở nguồn và so xong: chọn Approve, bấm Submit review.',
          en: 'When you have opened the source and compared: choose Approve, press Submit review.',
        },
        locale,
      ),
    ].join(''),
  merge: (locale) =>
    [
      tabs('Conversation'),
      ...statuses('ordinary'),
      row(button('Merge pull request'), text('→'), button('Confirm merge')),
      note(
        4,
        {
          vi: 'Cả hai dòng xanh: bấm Merge pull request, rồi Confirm merge.',
          en: 'Both lines green: press Merge pull request, then Confirm merge.',
        },
        locale,
      ),
      '<hr>',
      ...statuses('maintainer').slice(1),
      row('<span class="radio">☐ Merge without waiting for requirements to be met (bypass rules)</span>'),
      note(
        5,
        {
          vi: 'Dòng vàng: chỉ nhóm maintainers thấy ô này và nhận được.',
          en: 'Yellow: only the team maintainers sees this box and can merge.',
        },
        locale,
      ),
    ].join(''),
  withdraw: (locale) =>
    [
      row(`<code>${FILE}</code>`, button('✎', false)),
      note(
        1,
        {
          vi: 'Trang của tệp: bấm hình cây bút (Edit this file).',
          en: "The file's page: press the pencil (Edit this file).",
        },
        locale,
      ),
      '<pre class="added">withdrawn: { date: 2026-11-22, reason: { vi: "…", en: "…" } }</pre>',
      row(button('Commit changes...'), '→', button('Propose changes')),
      note(
        2,
        {
          vi: 'Thêm một dòng ở cuối, rồi gửi như một số mới.',
          en: 'Add one line at the end, then send it like a new figure.',
        },
        locale,
      ),
    ].join(''),
  issue: (locale) =>
    [
      '<h2>Create new issue</h2>',
      row('<span class="field wide">Gói số liệu: 15 mục / Bundle of figures: 15</span>'),
      '<pre>bundle: 1\nplan: dao-may\nreport:\n  title: …\nfigures:\n  - { indicator: grdp-growth, … }</pre>',
      note(
        1,
        {
          vi: 'Gói đã nằm sẵn trong ô; không phải gõ gì. Ô trống thì dán gói vừa sao chép.',
          en: 'The bundle is in the field; nothing to type. Where it is empty, paste the bundle you copied.',
        },
        locale,
      ),
      row(text(''), button('Create')),
      note(2, { vi: 'Bấm một lần. Thế là đã gửi cả báo cáo.', en: 'Press once. The whole report is sent.' }, locale),
    ].join(''),
  answer: (locale) =>
    [
      `<section>${text('<strong>github-actions</strong> <small>bot</small> commented')}<p>${say({ vi: '<strong>Đã nhận 15 số liệu.</strong> Đề nghị:', en: '<strong>Taken: 15 figures.</strong> Pull request:' }, locale)} <a>…/pull/128</a></p></section>`,
      note(
        3,
        {
          vi: 'Vài phút sau máy trả lời tại chỗ: đường tới đề nghị, hoặc dòng nào của gói phải sửa và sửa ra sao.',
          en: 'Some minutes later the machine answers there: the way to the request, or which line to mend and how.',
        },
        locale,
      ),
    ].join(''),
  upload: (locale) =>
    [
      '<h2>content</h2>',
      note(
        1,
        {
          vi: 'Giải nén tệp .zip: bên trong là một thư mục tên content.',
          en: 'Unpack the .zip: inside is one folder named content.',
        },
        locale,
      ),
      '<div class="table"><span>Drag files here to add them to your repository</span><a>choose your files</a></div>',
      note(
        2,
        {
          vi: 'Kéo cả thư mục content thả vào khung này; chờ tên các tệp hiện đủ.',
          en: 'Drop the whole folder content on this frame; wait until every file is listed.',
        },
        locale,
      ),
      row('<span class="radio">● Create a new branch for this commit and start a pull request</span>'),
      row(text(''), button('Propose changes')),
      note(
        3,
        {
          vi: 'Bấm nút xanh, rồi “Create pull request” ở trang sau.',
          en: 'Press the green button, then “Create pull request” on the next page.',
        },
        locale,
      ),
    ].join(''),
  'update-branch': (locale) =>
    [
      tabs('Conversation'),
      row(text('<strong>This branch is out-of-date with the base branch</strong>'), button('Update branch', false)),
      note(
        1,
        {
          vi: 'Trang đã có số mới hơn từ lúc anh chị gửi. Người gửi bấm nút này; máy so lại và kiểm tra lại.',
          en: 'The site has newer figures since you sent yours. The sender presses this; it is compared and checked again.',
        },
        locale,
      ),
      row(text('<strong>Review required</strong><br>At least 1 approving review is required.')),
      note(
        2,
        {
          vi: 'Đang chờ cơ quan phụ trách duyệt: không phải làm gì.',
          en: 'The agency in charge has yet to approve: nothing to do.',
        },
        locale,
      ),
    ].join(''),
};

const LABEL: Words = {
  vi: 'Hình vẽ lại, không phải ảnh chụp. GitHub có thể trình bày khác.',
  en: 'A drawing, not a photograph. GitHub may look different.',
};

const STYLE = `*{box-sizing:border-box}body{margin:0}main{width:400px;padding:12px;background:#fff;color:#1c1b19;font:14px/1.4 'Noto Sans',sans-serif}
h2{font-size:16px;margin:8px 0}code,pre{font:13px/1.4 'Noto Sans Mono',monospace}code{overflow-wrap:anywhere;flex:1 1 180px}pre{margin:0;white-space:pre-wrap;padding:8px 12px;border:1px solid #c9c4b8}
.added{background:#e8f3ea}.row{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;margin:8px 0}.text{flex:1 1 180px}.row>.text:nth-child(2){flex:none}
b{border-radius:6px;padding:5px 12px;font-weight:600;white-space:nowrap}.green{background:#1a7f37;color:#fff}.grey{border:1px solid #8c8778}
.note{display:flex;gap:8px;margin:4px 0 14px;padding:6px 10px;background:#eaf1f6;color:#1f4d70;font-weight:600}.note i{flex:none;width:20px;height:20px;border-radius:50%;background:#1f5f8b;color:#fff;text-align:center;font-style:normal;line-height:20px}
section{border:1px solid #c9c4b8;border-radius:6px;padding:4px 12px;margin:8px 0}section .row{justify-content:flex-end}.field{flex:1;height:30px;border:1px solid #c9c4b8}.wide{height:auto;padding:12px;color:#6b675c}
.radio{flex:1}nav{display:flex;gap:16px;font-size:13px;border-bottom:1px solid #c9c4b8;padding-bottom:6px}.open{font-weight:700;border-bottom:3px solid #1f5f8b;margin-bottom:-7px}
.check{display:flex;gap:10px;margin:8px 0}.kind{display:flex;gap:8px;font-size:15px;font-weight:700;margin:8px 0}.kind span{flex:none;width:22px;height:22px;background:#1a7f37;color:#fff;text-align:center;border-radius:3px}.good{color:#1a7f37;font-weight:700}.wait{color:#9a6700;font-weight:700;font-size:20px;line-height:1}
.table{display:grid;gap:8px;border:1px solid #c9c4b8;padding:10px 14px;margin-bottom:8px}a{color:#1f5f8b;text-decoration:underline}
hr{border:0;border-top:1px solid #c9c4b8;margin:12px 0}footer{color:#6b675c;font-size:12px}`;

/** One drawing as a page: `main` is the picture. */
export const drawingPage = (name: Drawing, locale: ToolLocale): string =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><style>${STYLE}</style><main>${BODIES[name](locale)}<footer>${say(LABEL, locale)}</footer></main></html>`;
