/**
 * Hosts of repositories: the address of the page that makes a new file, filled in as far as the host can.
 * Tried: GitHub `filename` and `value` (https://github.com/isaacs/github/issues/1527); Gitea and Forgejo `filename` and
 * `value` below the folder's own address (https://github.com/go-gitea/gitea/pull/16556); GitLab `file_name` alone.
 */
import type { Host } from '../content/schema.ts';
import type { TextFile } from './figure-file.ts';

export interface Repository {
  url: string;
  branch: string;
  host: Host;
  /** Folder of the content inside the repository, `content`; empty for its root. */
  folder: string;
}

export interface NewFilePage {
  address: string;
  /** False where the page opens empty and the text has to be pasted into it. */
  isFilled: boolean;
}

/** Longest address that hosts take without fail: GitHub answers 414 over 8,191 bytes. */
export const LONGEST_ADDRESS = 6000;

interface Parts {
  base: string;
  branch: string;
  folder: string;
  name: string;
  text: string;
}
type Make = (parts: Parts) => { filled: string | null; empty: string };

const each = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
const query = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');

const gitea: Make = ({ base, branch, folder, name, text }) => {
  const page = `${base}/_new/${each(branch)}/${each(folder)}?${query({ filename: name })}`;
  return { filled: `${page}&${query({ value: text })}`, empty: page };
};

const MAKERS: Readonly<Record<Host, Make>> = {
  github: ({ base, branch, folder, name, text }) => {
    const page = `${base}/new/${each(branch)}?${query({ filename: `${folder}/${name}` })}`;
    return { filled: `${page}&${query({ value: text })}`, empty: page };
  },
  gitlab: ({ base, branch, folder, name }) => ({
    filled: null,
    empty: `${base}/-/new/${each(branch)}?${query({ file_name: `${folder}/${name}` })}`,
  }),
  gitea,
  forgejo: gitea,
};

/** The path of a file of the content inside the repository. */
export const repositoryPath = ({ folder }: Pick<Repository, 'folder'>, path: string): string =>
  folder ? `${folder}/${path}` : path;

/** The page that makes this file: filled in where the host and the length allow it. */
export function newFilePage(repository: Repository, { path, text }: TextFile): NewFilePage {
  const whole = repositoryPath(repository, path);
  const { filled, empty } = MAKERS[repository.host]({
    base: repository.url.replace(/\/+$/, '').replace(/\.git$/, ''),
    branch: repository.branch,
    folder: whole.slice(0, whole.lastIndexOf('/')),
    name: whole.slice(whole.lastIndexOf('/') + 1),
    text,
  });
  const fits = filled !== null && filled.length < LONGEST_ADDRESS;
  return { address: fits ? filled : empty, isFilled: fits };
}

/** A letter with the file in it, for whoever has no account; the address may be left empty. */
export const mailAddress = (to: string, subject: string, body: string): string =>
  `mailto:${to}?${query({ subject, body: body.replace(/\n/g, '\r\n') })}`;
