/** Addresses that may not be what readers can open and check: each gets a question, none is refused. */
import type { ToolLocale } from '../text/locale.ts';

export type AddressDoubt = 'drive' | 'search' | 'social' | 'shortener' | 'inside' | 'front';

/** Host (with everything below it), and where only some of its pages are meant, their path. */
type Entry = readonly [host: string, path?: RegExp];

const TABLE: Readonly<Record<Exclude<AddressDoubt, 'inside' | 'front'>, readonly Entry[]>> = {
  drive: [
    ['drive.google.com'],
    ['docs.google.com'],
    ['1drv.ms'],
    ['onedrive.live.com'],
    ['sharepoint.com'],
    ['dropbox.com'],
    ['icloud.com'],
    ['mega.nz'],
    ['mediafire.com'],
    ['fshare.vn'],
    ['wetransfer.com'],
    ['we.tl'],
    ['mail.google.com'],
    ['outlook.office.com'],
  ],
  search: [
    ['google.com', /^\/(?:search|url)\b/],
    ['google.com.vn', /^\/(?:search|url)\b/],
    ['bing.com', /^\/search\b/],
    ['coccoc.com', /^\/search\b/],
    ['duckduckgo.com'],
    ['search.yahoo.com'],
    // What a program answers differs for everybody as well.
    ['chatgpt.com'],
    ['chat.openai.com'],
    ['gemini.google.com'],
    ['copilot.microsoft.com'],
    ['claude.ai'],
    ['perplexity.ai'],
    ['chat.deepseek.com'],
    ['grok.com'],
  ],
  social: [
    ['facebook.com'],
    ['fb.com'],
    ['fb.watch'],
    ['m.me'],
    ['zalo.me'],
    ['tiktok.com'],
    ['twitter.com'],
    ['x.com'],
    ['instagram.com'],
    ['threads.net'],
    ['t.me'],
    ['youtube.com'],
    ['youtu.be'],
    ['linkedin.com'],
  ],
  shortener: [
    ['bit.ly'],
    ['tinyurl.com'],
    ['t.co'],
    ['goo.gl'],
    ['is.gd'],
    ['ow.ly'],
    ['cutt.ly'],
    ['rebrand.ly'],
    ['shorturl.at'],
    ['s.id'],
    ['by.com.vn'],
  ],
};

const isBelow = (host: string, name: string): boolean => host === name || host.endsWith(`.${name}`);

/** Hosts of a network of one's own: no dot in the name, a name that is given to none outside, or an address kept for it. */
const isInside = (host: string): boolean =>
  !host.includes('.') ||
  /\.(?:local|lan|internal|intranet|home|corp)$/.test(host) ||
  /^(?:10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(host);

/** Why an address may be no public source, or null. What is no address at all is told elsewhere. */
export function addressDoubt(address: string): AddressDoubt | null {
  const url = URL.parse(address);
  if (!url) return null;
  const { hostname, pathname, search, hash } = url;
  if (isInside(hostname)) return 'inside';
  const found = Object.entries(TABLE).find(([, entries]) =>
    entries.some(([name, path]) => isBelow(hostname, name) && (!path || path.test(pathname))),
  );
  if (found) return found[0] as AddressDoubt;
  return pathname === '/' && search === '' && hash === '' ? 'front' : null;
}

/** The question that is asked, to be answered with yes. */
export const ADDRESS_QUESTIONS: Readonly<Record<AddressDoubt, Readonly<Record<ToolLocale, string>>>> = {
  drive: {
    vi: 'Đây là tệp trong một kho riêng; người đọc có thể không mở được. Tôi đã thử: ai cũng mở được, và không có bản nào ở trang của cơ quan công bố.',
    en: 'This is a file in a private store, which readers may be unable to open. I have tried: anybody can open it, and the publisher has it on no page of its own.',
  },
  search: {
    vi: 'Đây là kết quả tìm kiếm hoặc câu trả lời của máy, mỗi người mở sẽ thấy khác nhau. Tôi đã xem: không có địa chỉ của chính trang có số liệu.',
    en: 'This is what a search or a chat program answers, which differs for everybody who opens it. I have looked: the page with the figure has no address of its own.',
  },
  social: {
    vi: 'Đây là bài trên mạng xã hội, có thể bị sửa hoặc xóa. Tôi đã xem: đây là nơi công bố chính thức, không có trang nào khác.',
    en: 'This is a post on a social network, which may be changed or deleted. I have looked: it is where the figure was officially published, and there is no other page.',
  },
  shortener: {
    vi: 'Đây là địa chỉ rút gọn, không cho thấy nguồn và có thể hết hạn. Tôi đã xem: không dùng được địa chỉ đầy đủ.',
    en: 'This is a shortened address, which hides the source and may expire. I have looked: the full address cannot be used.',
  },
  inside: {
    vi: 'Đây là địa chỉ trong mạng nội bộ; người ngoài không mở được. Tôi đã thử từ mạng khác: ai cũng mở được.',
    en: 'This is an address of an internal network, which nobody outside can open. I have tried from another network: anybody can open it.',
  },
  front: {
    vi: 'Đây là trang đầu của một trang web, nội dung đổi hằng ngày. Tôi đã xem: văn bản này không có trang riêng.',
    en: 'This is the front page of a site, which changes every day. I have looked: the document has no page of its own.',
  },
};
