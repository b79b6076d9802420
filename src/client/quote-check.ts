/**
 * `<quote-check>`: answers the forms on the page "check a quote". The address carries the question
 * (`?code=NQ7-16&period=2025&value=54.1`, or `?sentence=...`), so an answer can be linked. What it takes to answer is
 * loaded when somebody asks.
 */

import type { Setting } from '../intake/report/wanted.ts';
import type { Locale } from '../text/locale.ts';
import type { QuoteReply } from './quote-reply.ts';

/** What is known of the indicators: what finds numbers in a sentence, and the data file of each code. */
interface Known {
  setting: Setting;
  files: ReadonlyMap<string, string>;
}

/** A number found in a pasted sentence, with the code of its indicator. */
interface Question {
  code: string;
  period: string;
  value: string;
}

class QuoteCheck extends HTMLElement {
  #known: Promise<Known> | null = null;

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
    this.addEventListener('focusin', () => void this.know().catch(() => null));
    void this.answerAddress(sentence, form);
  }

  /** The indicators: told by the page itself, or, where it has no room for them, by a file that it names. */
  know(): Promise<Known> {
    this.#known ??= this.#read().catch((error) => {
      this.#known = null;
      throw error;
    });
    return this.#known;
  }

  async #read(): Promise<Known> {
    const { known, setting = '{}' } = this.dataset;
    const list = this.querySelector('select');
    if (known === undefined || !list) {
      const options = [...(list?.options ?? [])];
      const files = new Map(options.map(({ value, dataset }) => [value, dataset['file'] ?? '']));
      return { setting: JSON.parse(setting), files };
    }
    const [answer, { offerChoices }] = await Promise.all([fetch(known), import('./quote-choice.ts')]);
    if (!answer.ok) throw new Error(answer.statusText);
    const told = (await answer.json()) as {
      setting: Setting;
      choices: (Parameters<typeof offerChoices>[1][number] & { file: string })[];
    };
    const find = this.querySelector<HTMLInputElement>('[type=search]');
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (find && status) offerChoices({ find, list, status }, told.choices);
    return { setting: told.setting, files: new Map(told.choices.map(({ code, file }) => [code, file])) };
  }

  /** What the address asks stands in the forms, and is answered. */
  async answerAddress(sentence: HTMLFormElement, form: HTMLFormElement) {
    const asked = new URLSearchParams(location.search);
    // Only a list that is not yet in the page is waited for. Where this fails, so does the answer, and says so.
    if (asked.size > 0 && this.dataset['known'] !== undefined) await this.know().catch(() => null);
    for (const [name, value] of asked) {
      const field = form.elements.namedItem(name) ?? sentence.elements.namedItem(name);
      // Short addresses spell codes in small letters.
      if (field instanceof HTMLSelectElement) field.value = value.toUpperCase();
      else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
    }
    if (asked.get('value')) await this.answerForm(form);
    else if (asked.get('sentence')) await this.answerSentence(sentence);
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
      const [{ setting }, { blocksOf }, { readerOf }] = await Promise.all([
        this.know(),
        import('../intake/report/blocks.ts'),
        import('../intake/report/reader.ts'),
      ]);
      const readings = readerOf(setting)(blocksOf(text));
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
      const [{ files }, { readIndicator, replyTo }] = await Promise.all([this.know(), import('./quote-reply.ts')]);
      const bodies = JSON.parse(this.dataset['bodies'] ?? '[]') as string[];
      const replies = questions.map(async ({ code, ...quote }): Promise<QuoteReply> => {
        const file = files.get(code);
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
