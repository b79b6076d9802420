/**
 * `<quote-check>`: answers the form on the page "check a quote". The address carries the question
 * (`?code=NQ7-16&period=2025&value=54.1`), so an answer can be linked; the figures come from the site's own data files.
 */
import { formatDate, formatDecimal, formatPeriod, withUnit } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { checkQuotes, type QuotedFigure } from '../views/quote.ts';
import { readQuotedNumber, readQuotedPeriod } from '../views/quote-text.ts';

interface Answered {
  indicator: {
    name: Record<Locale, string>;
    unit: Record<Locale, string>;
    url: Record<Locale, string>;
    figures: QuotedFigure[];
  };
}

/** Keeps a number's digits where the browser can tell them (JSON.parse source text access). */
const withDigits = (key: string, value: unknown, context?: { source?: string }): unknown =>
  typeof value === 'number' && key === 'value' ? (context?.source ?? String(value)) : value;

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
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
    if (asked.get('value')) void this.answer(form);
  }

  word(key: string, values: Record<string, string> = {}): string {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    return (words[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }

  async answer(form: HTMLFormElement) {
    const given = new FormData(form);
    const text = (name: string): string => String(given.get(name) ?? '').trim();
    const select = form.elements.namedItem('code') as HTMLSelectElement;
    const file = select.selectedOptions[0]?.dataset['file'];
    if (!file) return this.say(this.word('unknownCode'));
    try {
      const reply = await fetch(file);
      if (!reply.ok) throw new Error(reply.statusText);
      this.tell(JSON.parse(await reply.text(), withDigits) as Answered, text('period'), text('value'));
    } catch {
      this.say(this.word('offline'));
    }
  }

  tell({ indicator }: Answered, writtenPeriod: string, writtenValue: string) {
    const locale = this.dataset['locale'] as Locale;
    const period = readQuotedPeriod(writtenPeriod);
    if (!period) return this.say(this.word('badPeriod', { period: writtenPeriod }));
    const readings = readQuotedNumber(writtenValue);
    const [first] = readings;
    if (first === undefined) return this.say(this.word('badValue', { value: writtenValue }));
    const { verdict, found, current } = checkQuotes(indicator.figures, period, readings);
    const print = (decimal: string): string => withUnit(formatDecimal(decimal, locale), indicator.unit[locale], locale);
    const told = (figure: QuotedFigure | null, prefix: string): Record<string, string> =>
      figure
        ? {
            [`${prefix}Value`]: print(figure.value),
            [`${prefix}Date`]: formatDate(figure.published, locale),
            [`${prefix}By`]: figure.source.publisher,
          }
        : {};
    const values = {
      name: indicator.name[locale],
      period: formatPeriod(period, locale),
      value: print(first),
      withdrawn: found?.withdrawn ? formatDate(found.withdrawn.date, locale) : '',
      ...told(found, 'found'),
      ...told(current, 'current'),
    };
    const target = found ?? current;
    const sentences = [this.word(verdict, values)];
    if (current && ['older', 'withdrawn', 'never'].includes(verdict)) sentences.push(this.word('now', values));
    this.say(sentences.join(' '), verdict, indicator.url[locale] + (target ? `#f-${target.id}` : ''));
  }

  /** `address` leads to the report, on this very site. */
  say(text: string, verdict = '', address = '') {
    const output = this.querySelector('output');
    if (!output) return;
    output.textContent = text;
    output.dataset['verdict'] = verdict;
    if (!address) return;
    const link = document.createElement('a');
    const { pathname, hash } = new URL(address);
    link.href = pathname + hash;
    link.textContent = this.word('see');
    output.append(' ', link);
  }
}
customElements.define('quote-check', QuoteCheck);
