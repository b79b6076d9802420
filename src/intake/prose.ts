/** A change of prose: what of a page is written anew, and where it goes. Pure. */
import type { Repository } from './hosts.ts';
import { repositoryAddress, repositoryPath } from './hosts.ts';

export interface PageText {
  /** Inside the content folder. */
  path: string;
  /** Title and description between lines of hyphens; empty where there are none. It stays as it is. */
  head: string;
  body: string;
}

/** A page's text in its two parts. */
export function pageText(path: string, text: string): PageText {
  const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
  return { path, head, body: text.slice(head.length) };
}

/** What a page is about, for a list: its title, or the id of its indicator. */
export function titleIn({ head, path }: PageText): string {
  const { quoted, bare } = /^title: *(?:"(?<quoted>.*)"|(?<bare>.+))/m.exec(head)?.groups ?? {};
  return quoted?.replace(/\\(.)/g, '$1') ?? bare ?? path.replace(/.*\/|\.\w+\.mdx/g, '');
}

export interface Paragraphs {
  /** Paragraphs that are gone. */
  before: string[];
  /** Paragraphs that are new. */
  after: string[];
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((each) => each.trim())
    .filter(Boolean);

/** Paragraphs that only one of two texts has. */
export function changedParagraphs(before: string, after: string): Paragraphs {
  const [old, newer] = [paragraphs(before), paragraphs(after)];
  const without = (all: readonly string[], others: readonly string[]): string[] => {
    const rest = [...others];
    return all.filter((each) => {
      const at = rest.indexOf(each);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };
  return { before: without(old, newer), after: without(newer, old) };
}

/** The whole file as it should be: line ends and letters as the content has them. */
export const proposedText = ({ head }: PageText, body: string): string =>
  `${head}${body.replace(/\r\n?/g, '\n').normalize('NFC').trimEnd()}\n`;

type EditPage = (base: string, branch: string, path: string) => string;
const gitea: EditPage = (base, branch, path) => `${base}/_edit/${branch}/${path}`;

const EDIT_PAGES: Readonly<Record<Repository['host'], EditPage>> = {
  github: (base, branch, path) => `${base}/edit/${branch}/${path}`,
  gitlab: (base, branch, path) => `${base}/-/edit/${branch}/${path}`,
  gitea,
  forgejo: gitea,
};

/** The page on which a file that is there is edited; no host fills it in, so the text is pasted. */
export function editPage(repository: Repository, path: string): string {
  const encoded = (text: string): string => text.split('/').map(encodeURIComponent).join('/');
  return EDIT_PAGES[repository.host](
    repositoryAddress(repository),
    encoded(repository.branch),
    encoded(repositoryPath(repository, path)),
  );
}
