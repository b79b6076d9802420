/**
 * `<quote-check>`: answers the form on the page "check a quote". The address carries the question
 * (`?code=NQ7-16&period=2025&value=54.1`), so an answer can be linked. What it takes to answer is loaded when somebody
 * asks.
 */
import type { Locale } from '../text/locale.ts';
import type { QuoteReply } from './quote-reply.ts';

class QuoteCheck extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const asked = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
      history.replaceState(null, '', `?${asked}`);
      void this.answer(form);
    });
    const asked = new URLSearchParams(location.search);
    for (const [name, value] of asked) {
      const field = form.elements.namedItem(name);
      // Short addresses spell codes in small letters.
      if (field instanceof HTMLSelectElement) field.value = value.toUpperCase();
      else if (field instanceof HTMLInputElement) field.value = value;
    }
    if (asked.get('value')) void this.answer(form);
  }

  async answer(form: HTMLFormElement) {
    const given = new FormData(form);
    const text = (name: string): string => String(given.get(name) ?? '').trim();
    const select = form.elements.namedItem('code') as HTMLSelectElement;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    const file = select.selectedOptions[0]?.dataset['file'];
    if (!file) return this.say({ text: words['unknownCode'] ?? '' });
    try {
      const [{ replyTo }, data] = await Promise.all([import('./quote-reply.ts'), fetch(file)]);
      if (!data.ok) throw new Error(data.statusText);
      const quote = { period: text('period'), value: text('value') };
      this.say(replyTo(quote, await data.text(), words, this.dataset['locale'] as Locale));
    } catch {
      this.say({ text: words['offline'] ?? '' });
    }
  }

  say({ text, verdict, address, see }: QuoteReply) {
    const output = this.querySelector('output');
    if (!output) return;
    output.textContent = text;
    output.dataset['verdict'] = verdict ?? '';
    if (!address) return;
    const link = document.createElement('a');
    link.href = address;
    link.textContent = see ?? '';
    output.append(' ', link);
  }
}
customElements.define('quote-check', QuoteCheck);
