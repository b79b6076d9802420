/**
 * `<site-search>`: answers while somebody types. The address carries the question (`?q=cao+toc`), so that an answer can
 * be sent on. The index and what reads it are loaded with the first question.
 */

import type { Found, Search } from '../search/engine.ts';
import type { SearchEntry } from '../search/entry.ts';
import type { ExcerptPart } from '../search/excerpt.ts';
import { fillWords } from '../text/fill.ts';

/** Results that are shown at once. */
const AT_ONCE = 20;

interface Loaded {
  search: Search;
  excerptOf: (text: string, typed: string) => ExcerptPart[];
}

class SiteSearch extends HTMLElement {
  #loaded: Promise<Loaded> | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer(input.value);
    });
    input.addEventListener('input', () => void this.#answer(input.value));
    input.addEventListener('focus', () => void this.#load().catch(() => null), { once: true });
    input.value ||= new URLSearchParams(location.search).get('q') ?? '';
    if (input.value) void this.#answer(input.value);
  }

  get #words(): Record<string, string> {
    return JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
  }

  #load(): Promise<Loaded> {
    const load = async (): Promise<Loaded> => {
      const [answer, { searchOf }, { excerptOf }] = await Promise.all([
        fetch(this.dataset['index'] ?? ''),
        import('../search/engine.ts'),
        import('../search/excerpt.ts'),
      ]);
      if (!answer.ok) throw new Error(answer.statusText);
      return { search: searchOf((await answer.json()) as SearchEntry[]), excerptOf };
    };
    this.#loaded ??= load().catch((error) => {
      this.#loaded = null;
      throw error;
    });
    return this.#loaded;
  }

  async #answer(typed: string): Promise<void> {
    const asked = typed.trim();
    history.replaceState(null, '', asked ? `?${new URLSearchParams({ q: asked })}` : location.pathname);
    if (!asked) return this.#show({ answer: 'all', entries: [] }, '', null);
    if (!this.#loaded) this.#say(this.#words['loading'] ?? '');
    try {
      const loaded = await this.#load();
      // Whoever typed on meanwhile is answered by what was typed last.
      if (this.querySelector('input')?.value.trim() !== asked) return;
      this.#show(loaded.search(asked), asked, loaded);
    } catch {
      this.#say(this.#words['failed'] ?? '');
    }
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  #show({ answer, entries }: Found, asked: string, loaded: Loaded | null): void {
    const words = this.#words;
    const list = this.querySelector('ol');
    const more = this.querySelector<HTMLElement>('.search-more');
    const button = more?.querySelector('button');
    if (!list || !more || !button) return;
    const rowsOf = (some: readonly SearchEntry[]) =>
      some.map((entry) => rowOf(entry, loaded?.excerptOf(entry.text, asked) ?? [], words));
    list.replaceChildren(...rowsOf(entries.slice(0, AT_ONCE)));
    const rest = entries.slice(AT_ONCE);
    more.hidden = rest.length === 0;
    button.textContent = counted(words['more'], rest.length);
    button.onclick = () => {
      const rows = rowsOf(rest);
      list.append(...rows);
      more.hidden = true;
      rows[0]?.querySelector('a')?.focus();
    };
    this.#say(asked ? told({ answer, entries }, words) : '');
  }
}

const counted = (text = '', count: number): string => fillWords(text, { count }, document.documentElement.lang);

function told({ answer, entries }: Found, words: Record<string, string>): string {
  const count = counted(words['many'], entries.length);
  if (entries.length === 0) return words['none'] ?? '';
  return answer === 'all' ? count : `${count} ${words[answer] ?? ''}`;
}

function rowOf(
  { kind, href, title, lang }: SearchEntry,
  excerpt: readonly ExcerptPart[],
  words: Record<string, string>,
) {
  const row = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href, textContent: title });
  const label = Object.assign(document.createElement('span'), {
    className: 'small soft',
    textContent: ` · ${words[kind]}`,
  });
  if (lang) link.lang = lang;
  row.append(link, label);
  if (excerpt.length > 0) {
    const place = Object.assign(document.createElement('p'), { className: 'small' });
    if (lang) place.lang = lang;
    place.append(
      ...excerpt.map(({ text, isHit }) =>
        isHit ? Object.assign(document.createElement('mark'), { textContent: text }) : text,
      ),
    );
    row.append(place);
  }
  return row;
}

customElements.define('site-search', SiteSearch);
