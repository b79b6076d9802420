/** The ways to hand a figure on: the host's new-file page, the clipboard, a file, a letter. */

import type { TextFile } from '../../intake/figure-file.ts';
import { mailAddress, newFilePage, type Repository, repositoryPath } from '../../intake/hosts.ts';
import type { Locale } from '../../text/locale.ts';
import { h } from './dom.ts';
import type { Prepared } from './store.ts';
import type { FormText } from './words.ts';

export interface SendView {
  words: FormText;
  repository: Repository;
  /** Where a letter goes; may be empty. */
  mailTo: string;
  /** The plan's first language: that of the files. */
  original: Locale;
  say(text: string): void;
}

/** What to press on the host's page: its own words where we know them. */
const FILLED_NOTES = {
  github: 'sendNote.github',
  gitlab: 'sendNote.other',
  gitea: 'sendNote.other',
  forgejo: 'sendNote.other',
} as const;

/** The folder names what the file is about, so it leads the name: many downloads of one report stay apart. */
const fileName = ({ path }: TextFile): string => path.split('/').slice(1).join('--');

/** A link that downloads the file; its name alone does not say where it goes, the path beside it does. */
const downloadLink = (file: TextFile, { words }: SendView, label?: string): HTMLElement =>
  savedLink(words('download'), fileName(file), () => new Blob([file.text], { type: YAML }), label);

export const YAML = 'application/yaml;charset=utf-8';

/** A link that makes what it saves when it is pressed. */
export function savedLink(text: string, name: string, make: () => Blob, label?: string): HTMLElement {
  const link = h('a', { href: '#', download: name, ...(label ? { 'aria-label': label } : {}) }, text);
  link.addEventListener('click', () => {
    const address = URL.createObjectURL(make());
    link.href = address;
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  });
  return link;
}

export async function copyText(text: string, { words, say }: Pick<SendView, 'words' | 'say'>): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(words('copied'));
  } catch {
    say(words('copyFailed'));
  }
}

export function sendView(file: Prepared, view: SendView, onAnother: () => void): HTMLElement[] {
  const { words, repository } = view;
  const page = newFilePage(repository, file);
  const host = new URL(repository.url).host;
  const path = repositoryPath(repository, file.path);
  const subject = words('mailSubject', { name: file.name, period: file.period });
  return [
    h('h2', { id: 'send', tabindex: '-1' }, words('sendHead')),
    h('p', {}, words(page.isFilled ? FILLED_NOTES[repository.host] : 'sendEmptyNote', { host })),
    h(
      'p',
      { class: 'actions' },
      h(
        'a',
        { class: 'main-action', href: page.address, target: '_blank', rel: 'noopener' },
        words(page.isFilled ? 'send' : 'sendEmpty'),
      ),
      h(
        'button',
        { type: 'button', class: 'figure-form-button', click: () => void copyText(file.text, view) },
        words('copy'),
      ),
      downloadLink(file, view),
      h('a', { href: mailAddress(view.mailTo, subject, `${path}\n\n${file.text}`) }, words('mail')),
    ),
    h('p', { class: 'small soft' }, words('otherWays')),
    h(
      'details',
      {},
      h('summary', {}, words('file')),
      h('p', { class: 'small' }, `${words('path')}: `, h('code', {}, path)),
      h('pre', { class: 'file-text', lang: view.original }, file.text),
    ),
    h('p', {}, h('button', { type: 'button', class: 'figure-form-button', click: onAnother }, words('another'))),
  ];
}

/** The figures of the report that are ready, each with its own way out. */
export function preparedView(
  prepared: readonly Prepared[],
  view: SendView,
  onRemove: (file: Prepared) => void,
): HTMLElement[] {
  if (prepared.length === 0) return [];
  const { words, repository } = view;
  const items = prepared.map((file) => {
    const { name, period, told } = file;
    // A file that is there already opens in no page of new ones: it goes with the bundle.
    const page = file.isChange ? null : newFilePage(repository, file);
    return h(
      'li',
      {},
      h('b', {}, name),
      `, ${period}${told ? `: ${told}` : ''} `,
      h(
        'span',
        { class: 'actions' },
        page &&
          h(
            'a',
            {
              href: page.address,
              target: '_blank',
              rel: 'noopener',
              'aria-label': words('sendLabel', { name, period }),
            },
            words(page.isFilled ? 'sendOne' : 'sendEmpty'),
          ),
        downloadLink(file, view, words('downloadLabel', { name, period })),
        h(
          'button',
          { type: 'button', 'aria-label': words('removeLabel', { name, period }), click: () => onRemove(file) },
          words('remove'),
        ),
      ),
    );
  });
  return [h('h2', {}, words('listHead')), h('ul', { class: 'prepared-list' }, ...items)];
}
