/** Proposes other words for a page: edited here, seen as a page, then pasted on the host or sent by mail. */
import { mailAddress } from '../../../intake/hosts.ts';
import { changedParagraphs, editPage, type PageText, proposedText, titleIn } from '../../../intake/prose.ts';
import { h } from '../dom.ts';
import { copyText } from '../send-view.ts';
import { type PartSetting, partField } from './part.ts';

/** How long to wait after a key before the page is drawn anew, in milliseconds. */
const PAUSE = 400;

export function prosePart(
  { root, engine, words, locale, kept, onChange }: PartSetting,
  pages: readonly PageText[],
): void {
  const isOther = ({ path }: PageText): boolean => !path.endsWith(`.${locale}.mdx`);
  const choice = partField(
    'prose-page',
    words('prose.page'),
    h(
      'select',
      { class: 'field-long' },
      h('option', { value: '' }, words('prose.choose')),
      // Those in the reader's language first.
      ...pages
        .toSorted((a, b) => Number(isOther(a)) - Number(isOther(b)))
        .map((page) => h('option', { value: page.path }, `${nameOf(page)} (${page.path})`)),
    ),
  );
  const text = partField('prose-text', words('prose.text'), h('textarea', { rows: '14', class: 'field-long' }), {
    hint: words('prose.hint'),
  });
  const shown = h('div', { class: 'prose prose-preview', lang: engine.languages[0] });
  const actions = h('div', { class: 'prose-actions' });
  const said = h('p', { role: 'status' });
  const pageOf = (): PageText | null => pages.find(({ path }) => path === choice.control.value) ?? null;

  function nameOf(page: PageText): string {
    const title = titleIn(page);
    return engine.indicator(title)?.name[locale] ?? title;
  }

  const draw = async (): Promise<void> => {
    const page = pageOf();
    const body = text.control.value;
    text.row.hidden = page === null;
    shown.hidden = page === null;
    if (!page) {
      actions.replaceChildren();
      return;
    }
    const { before, after } = changedParagraphs(page.body, body);
    const isChanged = before.length + after.length > 0;
    actions.replaceChildren(...(isChanged ? waysOut(page, body, [...before, '→', ...after].join('\n\n')) : []));
    const { preview } = await import('./preview.ts');
    shown.replaceChildren(h('h3', {}, words('prose.preview')), preview(body));
  };

  /** The host's page for the file, which nothing fills in: the text is copied as it opens. */
  function waysOut(page: PageText, body: string, changes: string): HTMLElement[] {
    const whole = proposedText(page, body);
    const copy = (): void => void copyText(whole, { words, say: (told) => said.replaceChildren(told) });
    const letter = mailAddress(engine.mailTo, words('prose.subject', { page: page.path }), changes);
    return [
      h('p', { class: 'small' }, words('prose.sendNote')),
      h(
        'p',
        { class: 'actions' },
        h(
          'a',
          {
            class: 'main-action',
            href: editPage(engine.repository, page.path),
            target: '_blank',
            rel: 'noopener',
            click: copy,
          },
          words('prose.send'),
        ),
        h('a', { href: letter }, words('prose.mail')),
      ),
    ];
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  choice.control.addEventListener('change', () => {
    const page = pageOf();
    text.control.value = page?.body ?? '';
    if (page) text.control.lang = shown.lang = /\.(\w+)\.mdx$/.exec(page.path)?.[1] ?? engine.languages[0];
    onChange({});
    void draw();
  });
  text.control.addEventListener('input', () => {
    const isSame = text.control.value === pageOf()?.body;
    onChange(isSame ? {} : { page: choice.control.value, text: text.control.value });
    clearTimeout(timer);
    timer = setTimeout(() => void draw(), PAUSE);
  });
  choice.control.value = kept['page'] ?? '';
  text.control.value = kept['text'] ?? pageOf()?.body ?? '';
  root.append(h('p', { class: 'small soft' }, words('prose.note')), choice.row, text.row, actions, said, shown);
  void draw();
}
