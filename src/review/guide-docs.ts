/** The guides of the site as Markdown files for the repository. */
import { addressesIn } from '../addresses/routes.ts';
import { DEFAULT_LANGUAGES } from '../text/locale.ts';

/** Page of the content and the file that repeats it. */
export const DOCS: readonly (readonly [page: string, file: string])[] = [
  ['guide.vi', 'docs/cap-nhat-so-lieu.md'],
  ['guide.en', 'docs/updating-figures.md'],
  ['reviewing.vi', 'docs/duyet-so-lieu.md'],
  ['reviewing.en', 'docs/reviewing-figures.md'],
];

const site = addressesIn(DEFAULT_LANGUAGES);

const FILES: Readonly<Record<string, string>> = {
  [site.path('guide', 'vi')]: 'cap-nhat-so-lieu.md',
  [site.path('guide', 'en')]: 'updating-figures.md',
  [site.path('reviewing', 'vi')]: 'duyet-so-lieu.md',
  [site.path('reviewing', 'en')]: 'reviewing-figures.md',
};

/** Title from the head; pictures from `public/`; links to the other guides stay, those into the site become its words. */
export function docOf(page: string): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)/.exec(page) ?? [];
  const title = /^title: (.*)/m.exec(head)?.[1] ?? '';
  const linked = body
    .replace(/!\[([^\]]*)\]\(\//g, '![$1](../public/')
    .replace(/(?<!!)\[([^\]]*)\]\((\/[^)]*)\)/g, (_, words: string, path: string) => {
      const file = FILES[path];
      return file === undefined ? `**${words}**` : `[${words}](${file})`;
    });
  return `<!-- npm run guide -->\n\n# ${title}\n${linked}`;
}
