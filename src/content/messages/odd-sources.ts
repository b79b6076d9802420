/** What is doubted of sources and of those who act. */
import { both, quote } from './both.ts';

const LEAVE_VI = 'nếu đúng thì để nguyên';
const LEAVE_EN = 'if it is right, leave it';

/** Why an address is doubted. */
export type AddressOddity =
  | 'leads-on'
  | 'edited'
  | 'other-letters'
  | 'port'
  | 'machine'
  | 'social'
  | 'login'
  | 'end'
  | 'entity'
  | 'visit';

const ODD_VI: Record<AddressOddity, readonly [string, string]> = {
  'leads-on': [
    'chỉ dẫn sang địa chỉ khác, và mai có thể dẫn đi nơi khác',
    'hãy mở ra rồi chép địa chỉ của chính trang ấy',
  ],
  edited: ['là tài liệu còn sửa được, ai có địa chỉ cũng có thể đổi', 'hãy ghi địa chỉ của bản đã công bố'],
  'other-letters': ['có tên miền viết bằng chữ khác bảng La-tinh', 'hãy mở ra xem có đúng là nguồn không'],
  port: ['có số cổng, như máy chạy thử', 'hãy ghi địa chỉ mà người đọc mở được'],
  machine: ['là câu trả lời của máy, không phải nguồn', 'hãy tìm văn bản hoặc bài báo có con số rồi ghi địa chỉ ấy'],
  social: [
    'là bài trên mạng xã hội, cá nhân nào cũng đăng được',
    'hãy tìm văn bản hoặc bài báo; bài của chính cơ quan công bố thì để nguyên',
  ],
  login: ['là trang đăng nhập', 'hãy ghi địa chỉ mà ai cũng mở được'],
  end: ['kết thúc bằng dấu câu, có lẽ dính theo khi chép', 'hãy bỏ dấu ở cuối rồi mở thử'],
  entity: ['có mã HTML, như &amp; thay cho &', 'hãy ghi & rồi mở thử'],
  visit: [
    'mang dấu của một lượt mở (theo dõi, phiên đăng nhập, mã riêng)',
    'hãy bỏ phần ấy sau dấu ? hoặc ; rồi mở thử; mã đăng nhập thì phải coi như đã lộ',
  ],
};
const ODD_EN: Record<AddressOddity, readonly [string, string]> = {
  'leads-on': ['only leads on, and may lead elsewhere tomorrow', 'open it and copy the address of the page itself'],
  edited: ['is a document that whoever has the address may change', 'write the address of what was published'],
  'other-letters': ['has a host in other letters than Latin ones', 'open it and see whether it is the source'],
  port: ['names a port, as machines for trial do', 'write the address that readers can open'],
  machine: ['is the answer of a machine, no source', 'find the document or article that has the number'],
  social: [
    'is a post on a social network, where any person may post',
    'find the document or article; if it is a post of the agency itself, leave it',
  ],
  login: ['is a page to sign in at', 'write an address that anybody can open'],
  end: ['ends with a mark that was perhaps copied along', 'drop the mark and try the address'],
  entity: ['has codes of HTML in it, as &amp; for &', 'write & and try the address'],
  visit: [
    'carries the mark of one visit (tracking, a session, a secret)',
    'drop that part behind ? or ; and try the address; a secret that was written here is one no longer',
  ],
};

export const oddSources = {
  'address-odd': both<{ kind: AddressOddity; url: string }>(
    ({ kind, url }) => [
      `${quote(url)} ${ODD_VI[kind][0]}`,
      'địa chỉ của chính nguồn',
      `${ODD_VI[kind][1]}; ${LEAVE_VI}`,
    ],
    ({ kind, url }) => [
      `${quote(url)} ${ODD_EN[kind][0]}`,
      'the address of the source itself',
      `${ODD_EN[kind][1]}; ${LEAVE_EN}`,
    ],
  ),
  'source-later': both<{ found: string; day: string; published: string }>(
    ({ found, day, published }) => [
      `nguồn ghi ${quote(found)} (${day}), muộn hơn ngày công bố (${published})`,
      'nguồn không muộn hơn ngày công bố',
      `hãy đối chiếu ngày với nguồn; ${LEAVE_VI}`,
    ],
    ({ found, day, published }) => [
      `the source says ${quote(found)} (${day}), later than it was published (${published})`,
      'a source no later than its day of publication',
      `compare the day with the source; ${LEAVE_EN}`,
    ],
  ),
  'source-earlier': both<{ found: string; day: string; period: string; published: string }>(
    ({ found, day, period, published }) => [
      `địa chỉ ghi ${quote(found)} (${day}), khi kỳ ${period} chưa hết, mà ngày công bố ghi là ${published}`,
      'ngày công bố của chính nguồn; số công bố khi kỳ chưa hết chỉ là dự kiến',
      `hãy đối chiếu ngày và kỳ ở tên tệp với nguồn; ${LEAVE_VI}`,
    ],
    ({ found, day, period, published }) => [
      `the address says ${quote(found)} (${day}), when ${period} was not over, but the file says published ${published}`,
      'the day of the source itself; what came out before the period was over is a forecast',
      `compare the day and the period in the file's name with the source; ${LEAVE_EN}`,
    ],
  ),
  'source-own': both<{ kind: 'plan' | 'site'; found: string }>(
    ({ kind, found }) => [
      kind === 'plan'
        ? `${quote(found)} là văn bản đặt ra mục tiêu, có trước khi kỳ này kết thúc`
        : `${quote(found)} thuộc kho nội dung của chính trang này`,
      'nguồn đã báo con số: văn bản hoặc bài báo khác',
      `hãy ghi nguồn của con số; ${LEAVE_VI}`,
    ],
    ({ kind, found }) => [
      kind === 'plan'
        ? `${quote(found)} is the document that set the targets, older than the end of this period`
        : `${quote(found)} belongs to the repository of this very site`,
      'the source that reported the number: another document or article',
      `write where the number comes from; ${LEAVE_EN}`,
    ],
  ),
  'title-publisher': both<{ title: string }>(
    ({ title }) => [
      `tên nguồn là tên nơi công bố: ${quote(title)}`,
      'tên của văn bản hoặc bài báo',
      `hãy mở nguồn rồi chép tên; ${LEAVE_VI}`,
    ],
    ({ title }) => [
      `the title is the name of who published it: ${quote(title)}`,
      'the title of the document or article',
      `open the source and copy its title; ${LEAVE_EN}`,
    ],
  ),
  'source-publishers': both<{ publisher: string; was: string; other: string }>(
    ({ publisher, was, other }) => [
      `địa chỉ này do ${quote(publisher)} công bố, mà ở ${other} là ${quote(was)}`,
      'mỗi nguồn một nơi công bố',
      `hãy mở nguồn và xem lại; ${LEAVE_VI}`,
    ],
    ({ publisher, was, other }) => [
      `this address is published by ${quote(publisher)}, but by ${quote(was)} in ${other}`,
      'one publisher for a source',
      `open the source and compare; ${LEAVE_EN}`,
    ],
  ),
  'agency-unused': both<{ agency: string }>(
    ({ agency }) => [
      `cơ quan ${quote(agency)} không chủ trì, không phối hợp và không phụ trách chỉ tiêu nào`,
      'cơ quan có việc trong kế hoạch, hoặc tiếp nhận việc của cơ quan như vậy',
      `hãy ghi cơ quan vào nơi cần, hoặc xoá; ${LEAVE_VI}`,
    ],
    ({ agency }) => [
      `the agency ${quote(agency)} leads nothing, takes part in nothing and owns no indicator`,
      'an agency with work in the plan, or in a line of successors with one',
      `name it where it belongs, or delete it; ${LEAVE_EN}`,
    ],
  ),
  'quotes-around': both<{ found: string }>(
    ({ found }) => [
      `${quote(found)} đứng trong ngoặc kép cong, sẽ hiện cả ngoặc`,
      'chữ không có ngoặc; YAML chỉ nhận ngoặc thẳng "…"',
      `hãy bỏ ngoặc cong; nếu nguồn ghi cả ngoặc thì để nguyên`,
    ],
    ({ found }) => [
      `${quote(found)} stands in curly quotes, which will be shown`,
      'words without quotes; those of YAML are straight',
      'drop the curly quotes; if the source has them, leave them',
    ],
  ),
  'inside-ends': both<{ found: string; key: string }>(
    ({ found, key }) => [
      `${key} ${quote(found)} kết thúc bằng dấu câu`,
      'chữ đứng được giữa câu',
      `hãy bỏ dấu ở cuối; ${LEAVE_VI}`,
    ],
    ({ found, key }) => [
      `${key} ${quote(found)} ends with a mark`,
      'words that can stand inside a sentence',
      `drop the mark at the end; ${LEAVE_EN}`,
    ],
  ),
  'number-letters': both<{ found: string; meant: string }>(
    ({ found, meant }) => [
      `số hoặc mã ${quote(found)} có chữ, gạch hoặc dấu cách không như văn bản ghi`,
      'chỉ số và chữ viết tắt, chữ Đ và gạch nối thường, để tìm được văn bản',
      `có lẽ là ${quote(meant)}; hãy đối chiếu với văn bản; nếu đúng thì để nguyên`,
    ],
    ({ found, meant }) => [
      `the number or code ${quote(found)} has letters, dashes or blanks that documents do not have there`,
      'the number and its letters alone, with Đ and plain hyphens, by which the document is found',
      `perhaps ${quote(meant)}; compare it with the document; ${LEAVE_EN}`,
    ],
  ),
  'code-unknown': both<{ found: string }>(
    ({ found }) => [
      `không có chỉ tiêu nào mang mã ${quote(found)}`,
      'mã của một chỉ tiêu có thật',
      `hãy xem lại mã; ${LEAVE_VI}`,
    ],
    ({ found }) => [
      `no indicator has the code ${quote(found)}`,
      'the code of an indicator that is there',
      `look again at the code; ${LEAVE_EN}`,
    ],
  ),
  'number-kind': both<{ number: string; kind: string }>(
    ({ number, kind }) => [
      `số hiệu ${quote(number)} ghi cả loại văn bản, nên trang sẽ ghi ${quote(`${kind} ${number}`)}`,
      'chỉ số hiệu; loại văn bản ghi ở kind',
      `hãy bỏ chữ ${quote(kind)} khỏi number`,
    ],
    ({ number, kind }) => [
      `the number ${quote(number)} has the kind of document in it, so that pages would say ${quote(`${kind} ${number}`)}`,
      'the number alone; what kind of document it is stands in kind',
      `take ${quote(kind)} out of number`,
    ],
  ),
  'letters-differ': both<{ found: string; number: string; key: 'kind' | 'issuer' }>(
    ({ found, number, key }) => [
      `${key === 'kind' ? 'loại văn bản' : 'nơi ban hành'} là ${quote(found)} mà số hiệu là ${quote(number)}`,
      'số hiệu có chữ viết tắt của chính loại văn bản và nơi ban hành ấy',
      `hãy xem lại ${key} và number; ${LEAVE_VI}`,
    ],
    ({ found, number, key }) => [
      `the ${key === 'kind' ? 'kind of document' : 'issuer'} is ${quote(found)}, and the number ${quote(number)}`,
      'a number with the letters of that kind and that issuer',
      `look again at ${key} and number; ${LEAVE_EN}`,
    ],
  ),
  'figure-sequel': both<{ k: string; before: string }>(
    ({ k, before }) => [
      `tệp thứ ${k} của một kỳ và ngày, mà không có ${before}`,
      'các tệp đánh số liền nhau; số liệu đã công bố không xoá',
      'hãy đổi tên tệp, hoặc tìm lại tệp thiếu',
    ],
    ({ k, before }) => [
      `file ${k} of one period and day, and no ${before}`,
      'files numbered one after the other; no figure is deleted once it is published',
      'rename the file, or bring back the one that is missing',
    ],
  ),
  'heading-twice': both<{ found: string }>(
    ({ found }) => [
      `tiêu đề ${quote(found)} đứng hai lần`,
      'mỗi tiêu đề một lời riêng',
      `hãy xem có dán hai lần không; ${LEAVE_VI}`,
    ],
    ({ found }) => [
      `the heading ${quote(found)} stands twice`,
      'other words for each heading',
      `see whether it was pasted twice; ${LEAVE_EN}`,
    ],
  ),
  'passage-twice': both<{ found: string }>(
    ({ found }) => [
      `đoạn ${quote(found)} đứng hai lần`,
      'mỗi đoạn một lời riêng',
      `hãy xem có dán hai lần không; ${LEAVE_VI}`,
    ],
    ({ found }) => [
      `the passage ${quote(found)} stands twice`,
      'other words in each passage',
      `see whether it was pasted twice; ${LEAVE_EN}`,
    ],
  ),
  'prose-same': both<{ other: string }>(
    ({ other }) => [
      `trang này giống hệt ${other}`,
      'mỗi trang một lời riêng',
      `hãy xem có dán nhầm trang không; ${LEAVE_VI}`,
    ],
    ({ other }) => [
      `this page is the same as ${other}`,
      'a text of its own for each page',
      `see whether the wrong one was pasted; ${LEAVE_EN}`,
    ],
  ),
  'prose-parts': both<{ own: number; meant: number; other: string }>(
    ({ own, meant, other }) => [
      `trang này có ${own} tiêu đề, còn ${other} có ${meant}`,
      'cùng các phần trong mọi ngôn ngữ',
      `hãy xem có phần nào chưa dịch không; ${LEAVE_VI}`,
    ],
    ({ own, meant, other }) => [
      `the number of headings is ${own} here, and ${meant} in ${other}`,
      'the same parts in each language',
      `see whether a part was not translated; ${LEAVE_EN}`,
    ],
  ),
  'link-language': both<{ found: string; locale: string }>(
    ({ found, locale }) => [
      `${quote(found)} là trang của ngôn ngữ khác với trang này (${locale})`,
      'trang cùng ngôn ngữ',
      `hãy ghi địa chỉ của trang ấy trong ngôn ngữ này; ${LEAVE_VI}`,
    ],
    ({ found, locale }) => [
      `${quote(found)} is a page in another language than this one (${locale})`,
      'a page in the same language',
      `write the address of that page in this language; ${LEAVE_EN}`,
    ],
  ),
};
