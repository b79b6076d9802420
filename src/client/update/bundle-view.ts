/** Everything that is ready as one thing to send: an issue, a folder to upload, a letter. */
import { bundleText } from '../../intake/bundle/write.ts';
import { bundleLetter, bundlePage, repositoryPath, uploadPage } from '../../intake/hosts.ts';
import { h } from './dom.ts';
import { copyText, type SendView, savedLink, YAML } from './send-view.ts';
import type { Prepared } from './store.ts';

export interface BundleView extends SendView {
  /** Id of the plan. */
  plan: string;
}

/** What every file of the bundle has in its name: the plan, and how many entries it holds. */
const nameOf = (plan: string, files: readonly Prepared[], ending: string): string =>
  `${plan}--${files.length}.${ending}`;

/** A link that saves all files in their folders, packed by what is loaded only then. */
function folderLink(files: readonly Prepared[], { words, plan, repository }: BundleView): HTMLElement {
  const link = h('a', { href: '#', download: nameOf(plan, files, 'zip') }, words('bundle.zip'));
  let isPacked = false;
  link.addEventListener('click', (event) => {
    if (isPacked) return;
    event.preventDefault();
    void import('fflate').then(({ strToU8, zipSync }) => {
      const parts = files.map(({ path, text }) => [repositoryPath(repository, path), strToU8(text)] as const);
      const bytes = zipSync(Object.fromEntries(parts)) as Uint8Array<ArrayBuffer>;
      link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
      isPacked = true;
      link.click();
    });
  });
  return link;
}

/** The ways to send all at once; empty where nothing is ready. */
export function bundleView(files: readonly Prepared[], view: BundleView, onSent: () => void): HTMLElement[] {
  if (files.length === 0) return [];
  const { words, repository, plan, mailTo } = view;
  const text = bundleText(files, { plan });
  const title = words('bundle.title', { count: files.length });
  const texts = [text, bundleText(files, { plan, brief: true })];
  const page = bundlePage(repository, title, texts);
  const upload = uploadPage(repository);
  const letter = bundleLetter(mailTo, title, texts, words('bundle.pasteHere'));
  const copy = (): void => void copyText(text, view);
  const host = new URL(repository.url).host;
  return [
    h('h2', { id: 'send-all', tabindex: '-1' }, words('bundle.head', { count: files.length })),
    page && h('p', {}, words(page.isFilled ? 'bundle.issueNote' : 'bundle.issueLongNote', { host })),
    h(
      'p',
      { class: 'actions' },
      page &&
        h(
          'a',
          {
            class: 'main-action',
            href: page.address,
            target: '_blank',
            rel: 'noopener',
            ...(page.isFilled ? {} : { click: copy }),
          },
          words(page.isFilled ? 'bundle.issue' : 'bundle.issueLong'),
        ),
      h('button', { type: 'button', class: 'figure-form-button', click: copy }, words('bundle.copy')),
    ),
    h('p', { class: 'small' }, words(letter.isFilled ? 'bundle.mailNote' : 'bundle.mailLongNote')),
    h(
      'p',
      { class: 'actions' },
      h('a', { href: letter.address, ...(letter.isFilled ? {} : { click: copy }) }, words('bundle.mail')),
      savedLink(words('bundle.save'), nameOf(plan, files, 'yaml'), () => new Blob([text], { type: YAML })),
    ),
    upload && h('p', { class: 'small' }, words('bundle.uploadNote')),
    upload &&
      h(
        'p',
        { class: 'actions' },
        folderLink(files, view),
        h('a', { href: upload, target: '_blank', rel: 'noopener' }, words('bundle.upload')),
      ),
    h(
      'details',
      {},
      h('summary', {}, words('bundle.text')),
      h('pre', { class: 'file-text', lang: view.original }, text),
    ),
    h('p', {}, h('button', { type: 'button', class: 'figure-form-button', click: onSent }, words('bundle.sent'))),
  ].filter((part) => part instanceof HTMLElement);
}
