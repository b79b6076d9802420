/** Small pieces of HTML as text, for the one file that is passed on by hand. */

import { escapeMarkup } from '../text/escape.ts';

/** Writes HTML: what is put in is escaped, what `raw` marks is not. */
export function html(parts: TemplateStringsArray, ...values: (string | number | Raw | readonly Raw[])[]): Raw {
  const written = values.map((value) => {
    if (value instanceof Raw) return value.text;
    return Array.isArray(value) ? value.map(({ text }: Raw) => text).join('') : escapeMarkup(String(value));
  });
  return new Raw(parts.map((part, index) => part + (written[index] ?? '')).join(''));
}

/** HTML that is finished. */
export class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export const raw = (text: string): Raw => new Raw(text);
export const NOTHING: Raw = new Raw('');
