/**
 * `<quote-check>`: answers the forms on the page "check a quote". The address carries the question
 * (`?code=NQ7-16&period=2025&value=54.1`, or `?sentence=...`), so an answer can be linked. What it takes to answer is
 * loaded when somebody asks.
 */
import type { Locale } from '../text/locale.ts';
import type { QuoteReply } from './quote-reply.ts';

/** A number found in a pasted sentence, with the code of its indicator. */
interface Question {
  code: string;
  period: string;
  value: string;
}

class QuoteCheck extends HTMLElement {
  connectedCallback() {
    const [sentence, form] = this.querySelectorAll('form');
    if (!form || !sentence) return;
    for (const each of [sentence, form])
      each.addEventListener('submit', (event) => {
        event.preventDefault();
        const asked = new URLSearchParams(new FormData(each) as unknown as Record<string, string>);
        history.replaceState(null, '', `?${asked}`);
        void (each === form ? this.answerForm(form) : this.answerSentence(sentence));
      });
    const asked = new URLSearchParams(location.search);
    for (const [name, value] of asked) {
      const field = form.elements.namedItem(name) ?? sentence.elements.namedItem(name);
      // Short addresses spell codes in small letters.
      if (field instanceof HTMLSelectElement) field.value = value.toUpperCase();
      else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
    }
    if (asked.get('value')) void this.answerForm(form);
    else if (asked.get('sentence')) void this.answerSentence(sentence);
  }

  get words(): Record<string, string> {
    return JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
  }

  answerForm(form: HTMLFormElement) {
    const given = new FormData(form);
    const text = (name: string): string => String(given.get(name) ?? '').trim();
    return this.answer([{ code: text('code'), period: text('period'), value: text('value') }]);
  }

  /** Every number of the sentence that some indicator knows is answered by itself. */
  async answerSentence(form: HTMLFormElement) {
    const text = String(new FormData(form).get('sentence') ?? '');
    try {
      const [{ blocksOf }, { readerOf }] = await Promise.all([
        import('../intake/report/blocks.ts'),
        import('../intake/report/reader.ts'),
      ]);
      const readings = readerOf(JSON.parse(this.dataset['setting'] ?? '{}'))(blocksOf(text));
      const found = readings.filter(({ verdict }) => verdict.kind !== 'out');
      if (found.length === 0) return this.say([{ text: this.words['nothingFound'] ?? '' }]);
      return await this.answer(
        found.map(({ indicator, period, value }) => ({ code: indicator, period: period ?? '', value })),
      );
    } catch {
      return this.say([{ text: this.words['offline'] ?? '' }]);
    }
  }

  async answer(questions: readonly Question[]) {
    const { words } = this;
    try {
      const { readIndicator, replyTo } = await import('./quote-reply.ts');
      const bodies = JSON.parse(this.dataset['bodies'] ?? '[]') as string[];
      const replies = questions.map(async ({ code, ...quote }): Promise<QuoteReply> => {
        const file = this.querySelector<HTMLOptionElement>(`option[value="${CSS.escape(code)}"]`)?.dataset['file'];
        if (!file) return { text: words['unknownCode'] ?? '' };
        const data = await fetch(file);
        if (!data.ok) throw new Error(data.statusText);
        return replyTo(quote, readIndicator(await data.text()), words, this.dataset['locale'] as Locale, bodies);
      });
      this.say(await Promise.all(replies));
    } catch {
      this.say([{ text: words['offline'] ?? '' }]);
    }
  }

  say(replies: readonly QuoteReply[]) {
    const output = this.querySelector('output');
    if (!output) return;
    const lines = replies.map(({ text, verdict, address, see }) => {
      const line = document.createElement('span');
      line.className = 'check-line';
      line.dataset['verdict'] = verdict ?? '';
      line.textContent = text;
      if (address) {
        const link = document.createElement('a');
        link.href = address;
        link.textContent = see ?? '';
        line.append(' ', link);
      }
      return line;
    });
    output.replaceChildren(...lines);
  }
}
customElements.define('quote-check', QuoteCheck);
