/** Sources that a reader would not find: one address under two titles or publishers, and the front page of a site. */
import { type Finding, finding } from '../fault.ts';
import { type Gathered, reportedIn } from '../gather.ts';
import { spotOf, valueFinding } from '../issues.ts';
import { lettersOnly } from '../nearest.ts';
import { inTexts } from '../texts-of.ts';

export function sourceFindings(all: Gathered): Finding[] {
  const seen = new Map<string, { title: string; publisher: string; path: string }>();
  return [
    ...frontFindings(all),
    ...[...reportedIn(all), ...all.events].flatMap(({ path, file, value }) => {
      if (!value) return [];
      const { url, title, publisher } = value.source;
      const page = pageAt(url);
      const other = seen.get(page);
      if (!other) seen.set(page, { title, publisher, path });
      return [
        ...(lettersOnly(title) === lettersOnly(publisher)
          ? [valueFinding('title-publisher', file, ['source', 'title'], { title })]
          : []),
        ...(other && lettersOnly(other.title) !== lettersOnly(title)
          ? [valueFinding('source-titles', file, ['source', 'title'], { title, was: other.title, other: other.path })]
          : []),
        ...(other && !isOnePublisher(other.publisher, publisher)
          ? [
              valueFinding('source-publishers', file, ['source', 'publisher'], {
                publisher,
                was: other.publisher,
                other: other.path,
              }),
            ]
          : []),
      ];
    }),
  ];
}

/** Who came by the link, and from where: the page is the same without it. */
export const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc|igshid|mc_[ce]id)$/;

/** The page at an address, however it is written: with or without `www.`, a slash at the end, a place within it. */
export function pageAt(address: string): string {
  const { hostname, port, pathname, searchParams } = new URL(address);
  const asked = [...searchParams].filter(([key]) => !TRACKING.test(key)).map(([key, value]) => `${key}=${value}`);
  return `${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/+$/, '')}?${asked.join('&')}`;
}

/** Whom they quote stands in brackets, and a name may be given in full or in part. */
function isOnePublisher(a: string, b: string): boolean {
  const [x, y] = [nameIn(a), nameIn(b)];
  return x.includes(y) || y.includes(x);
}

const nameIn = (publisher: string): string => lettersOnly(publisher.replace(/\([^)]*\)|,.*/g, ''));

/** Every address that is said to tell something; those of the repository and the licence may be front pages. */
const frontFindings = inTexts(({ file, steps, text }) =>
  /^https?:\/\//.test(text) && !['repository', 'licence'].includes(String(steps[0])) && isFrontPage(text)
    ? [finding('source-front', file.path, spotOf(file, steps).value.from, { url: text })]
    : [],
);

function isFrontPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  return /^\/(?:(?:index|default)\.\w+|trang-chu(?:\.\w+)?|home)?\/?$/.test(pathname) && search === '' && hash === '';
}
