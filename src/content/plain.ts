/** Text of officials is plain text: nothing in it may become markup, code or a formula in a spreadsheet. */

export type Markup = 'tag' | 'braces' | 'link' | 'entity' | 'formula';

const MARKUP: readonly (readonly [Markup, RegExp])[] = [
  ['tag', /<[a-z/!?][^>]*>?/i],
  ['braces', /[{}]/],
  ['link', /!?\[[^[\]]*\]\s*\([^)]*\)?|\]\s*\[/],
  ['entity', /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i],
  ['formula', /^[=@]/],
];

export interface MarkupFound {
  kind: Markup;
  at: number;
  text: string;
}

/** The first markup in a text, or null for plain text. A lone `<` as in "< 5" is plain. */
export function markupIn(text: string): MarkupFound | null {
  for (const [kind, pattern] of MARKUP) {
    const match = pattern.exec(text);
    if (match) return { kind, at: match.index, text: match[0] };
  }
  return null;
}

/** Is there no markup in it? */
export const isPlainText = (text: string): boolean => markupIn(text) === null;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
};

const PLAIN: Readonly<Record<Markup, (markup: string) => string>> = {
  tag: () => '',
  braces: (markup) => (markup === '{' ? '(' : ')'),
  link: (markup) => /\[([^\]]*)\]/.exec(markup)?.[1] ?? ' ',
  entity: (markup) => ENTITIES[markup.toLowerCase()] ?? '',
  formula: () => '',
};

/** What is left of markup when only its words are kept. */
export const plainOf = ({ kind, text }: MarkupFound): string => PLAIN[kind](text);
