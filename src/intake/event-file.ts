/** The file of an event of a task: its path inside the content folder and its text (content format). */
import { meantId } from '../content/guess.ts';
import { quoted } from '../content/scalar.ts';
import type { WrittenText } from '../content/schema.ts';

export interface EventText {
  what: WrittenText;
  /** Empty for related news that moves nothing. */
  status: string;
  source: { title: string; publisher: string; url: string; published: string };
}

/** Longest slug: the first words say enough. */
const SLUG = 40;

/** Lower-case ASCII words of a Vietnamese sentence for a file's name; `event` where it has none. */
export function slugOf(words: string): string {
  const slug = meantId(words.normalize('NFKC').replaceAll('.', '-')) ?? '';
  const cut =
    slug.length > SLUG
      ? slug
          .slice(0, SLUG + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, SLUG)
      : slug;
  return cut || 'event';
}

/** `events/<task>/<date>--<slug>.yaml`, with the next number behind the slug where the name is taken. */
export function eventPath(
  task: string,
  { date, slug }: { date: string; slug: string },
  isTaken: (path: string) => boolean,
): string {
  const named = (k: number): string => `events/${task}/${date}--${slug}${k > 1 ? `-${k}` : ''}.yaml`;
  let k = 1;
  while (isTaken(named(k))) k += 1;
  return named(k);
}

/** Keys in the order of the content format; a key without a value is left out. */
export function eventText({ what, status, source }: EventText): string {
  const lines = (indent: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([key, value]) => (value ? [`${indent}${key}: ${quoted(value)}`] : []));
  const { published, ...texts } = source;
  return `${[
    'what:',
    ...lines('  ', what),
    ...(status ? [`status: ${/^[a-z-]+$/.test(status) ? status : quoted(status)}`] : []),
    'source:',
    ...lines('  ', texts),
    ...(published ? [`  published: ${/^[\d-]+$/.test(published) ? published : quoted(published)}`] : []),
  ].join('\n')}\n`;
}
