/** Sources that a reader would not find: one address under two titles, and the front page of a site. */
import type { Finding } from '../fault.ts';
import { type Gathered, reportedIn } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import { lettersOnly } from '../nearest.ts';

export function sourceFindings(all: Gathered): Finding[] {
  const seen = new Map<string, { title: string; path: string }>();
  return [...reportedIn(all), ...all.events].flatMap(({ path, file, value }) => {
    if (!file || !value) return [];
    const { url, title } = value.source;
    const other = seen.get(url);
    if (!other) seen.set(url, { title, path });
    return [
      ...(isFrontPage(url) ? [valueFinding('source-front', file, ['source', 'url'], { url })] : []),
      ...(other && lettersOnly(other.title) !== lettersOnly(title)
        ? [valueFinding('source-titles', file, ['source', 'title'], { title, was: other.title, other: other.path })]
        : []),
    ];
  });
}

function isFrontPage(url: string): boolean {
  const { pathname, search, hash } = new URL(url);
  return pathname === '/' && search === '' && hash === '';
}
