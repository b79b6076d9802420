/**
 * Hosts of repositories: the address of the page that makes a new file, filled in as far as the host can.
 * Tried: GitHub `filename` and `value` (https://github.com/isaacs/github/issues/1527); Gitea and Forgejo `filename` and
 * `value` below the folder's own address (https://github.com/go-gitea/gitea/pull/16556); GitLab `file_name` alone
 * (https://gitlab.com/gitlab-org/gitlab/-/issues/337038). None of them fills in several files of one commit: what holds
 * several is a bundle, which GitHub takes as an issue.
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

/** The address of a repository as its pages go on from it: without a slash or `.git` at its end. */
export const repositoryAddress = ({ url }: Pick<Repository, 'url'>): string =>
  url.replace(/\/+$/, '').replace(/\.git$/, '');

/** The path of a file of the content inside the repository. */
export const repositoryPath = ({ folder }: Pick<Repository, 'folder'>, path: string): string =>
  folder ? `${folder}/${path}` : path;

/** The page that makes this file: filled in where the host and the length allow it. */
export function newFilePage(repository: Repository, { path, text }: TextFile): NewFilePage {
  const whole = repositoryPath(repository, path);
  const { filled, empty } = MAKERS[repository.host]({
    base: repositoryAddress(repository),
    branch: repository.branch,
    folder: whole.slice(0, whole.lastIndexOf('/')),
    name: whole.slice(whole.lastIndexOf('/') + 1),
    text,
  });
  const fits = filled !== null && filled.length <= LONGEST_ADDRESS;
  return { address: fits ? filled : empty, isFilled: fits };
}

/** The template of the issue, and the field of it that holds the bundle: `.github/ISSUE_TEMPLATE/`. */
const BUNDLE_FORM = { template: '3-goi-so-lieu.yml', field: 'bundle' } as const;

/** A value of a query in as few characters as it can have: what means nothing there stands as it is. */
const short = (value: string): string =>
  encodeURIComponent(value)
    .replace(/%20/g, '+')
    .replace(/%(?:2C|2F|3A)/g, decodeURIComponent);

/**
 * The page of a new issue with a bundle in it, or null where the host makes nothing of such an issue. `texts` are the
 * same bundle, longest first: the first that an address has room for is filled in.
 */
export function bundlePage(repository: Repository, title: string, texts: readonly string[]): NewFilePage | null {
  if (repository.host !== 'github') return null;
  const { template, field } = BUNDLE_FORM;
  const page = `${repositoryAddress(repository)}/issues/new?template=${template}&title=${short(title)}`;
  const filled = texts.map((text) => `${page}&${field}=${short(text)}`).find(({ length }) => length <= LONGEST_ADDRESS);
  return { address: filled ?? page, isFilled: filled !== undefined };
}

/** The page on which folders are dropped to upload them, or null where the host has none that takes folders. */
export const uploadPage = (repository: Repository): string | null =>
  repository.host === 'github' ? `${repositoryAddress(repository)}/upload/${each(repository.branch)}` : null;

/** Longest address of a letter: programs for mail on Windows cut what is longer than 2,083 characters. */
const LONGEST_LETTER = 2000;

/** A letter with the first of the texts that it has room for (the same bundle, longest first), else with `instead`. */
export function bundleLetter(to: string, subject: string, texts: readonly string[], instead: string): NewFilePage {
  const filled = texts.map((text) => mailAddress(to, subject, text)).find(({ length }) => length <= LONGEST_LETTER);
  return { address: filled ?? mailAddress(to, subject, instead), isFilled: filled !== undefined };
}

/** A letter with the file in it, for whoever has no account; the address may be left empty. */
export const mailAddress = (to: string, subject: string, body: string): string =>
  `mailto:${to}?${query({ subject, body: body.replace(/\n/g, '\r\n') })}`;
