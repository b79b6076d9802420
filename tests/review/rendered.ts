/** What a comment becomes on the host: GitHub's Markdown through a real renderer, raw HTML left in. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** The tags that comments are made of. */
const TAGS = new Set(
  'h2 h3 p a code pre strong del ul ol li table thead tbody tr th td blockquote br details summary'.split(' '),
);

export const render = (comment: string): string =>
  micromark(comment, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });

/** Text that the host looks through for mentions, numbers of issues and commits, and addresses: all but code. */
const talkOf = (html: string): string =>
  html
    .replace(/<a [^>]*>[\s\S]*?<\/a>/g, ' ')
    .replace(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ');

/** Everything in a comment that is more than text: empty for a harmless one. `known` are the addresses it may link to. */
export function alive(comment: string, known: (address: string) => boolean): string[] {
  const html = render(comment.replace(/^<!-- tracker-review -->\n/, ''));
  const tags = [...html.matchAll(/<\/?([a-z][\w-]*)((?:\s[^>]*)?)>/gi)];
  const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) => address.replace(/&amp;/g, '&'));
  return [
    ...tags.filter(([, name = '']) => !TAGS.has(name.toLowerCase())).map(([tag]) => tag),
    ...tags
      .filter(
        ([, name, rest]) =>
          name !== 'a' && /\S/.test(rest ?? '') && !/^ (?:class="language-text"|align=)/.test(rest ?? ''),
      )
      .map(([tag]) => tag),
    ...[...html.matchAll(/<[!?][^>]*>/g)].map(([tag]) => tag),
    ...links.filter((address) => !known(address)),
    ...(talkOf(html).match(/@\w|#\d|\bGH-\d|www\.|:\/\/|\b[\da-f]{7,40}\b/gi) ?? []),
    ...(html.match(/[\u202A-\u202E\u2066-\u2069\u200B-\u200F\u00AD]/g) ?? []),
  ];
}
