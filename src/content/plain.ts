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

/** Marks over and under letters, by the name that HTML gives them. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

/** The character that a code of HTML stands for; nothing for a code that only a person can read. */
function characterOf(code: string): string {
  const known = ENTITIES[code.toLowerCase()];
  if (known !== undefined) return known;
  const [, letter = '', mark = ''] = /^&([a-z])([a-z]+);$/i.exec(code) ?? [];
  if (MARKS[mark] !== undefined) return `${letter}${MARKS[mark]}`.normalize('NFC');
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(code) ?? [];
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point >= 0xa1 && point <= 0x1fff ? String.fromCodePoint(point) : '';
}

const PLAIN: Readonly<Record<Markup, (markup: string) => string>> = {
  tag: () => '',
  braces: (markup) => (markup === '{' ? '(' : ')'),
  link: (markup) => /^!?\[([^\]]*)\]/.exec(markup)?.[1] ?? ' ',
  entity: characterOf,
  formula: () => '',
};

/** What is left of markup when only its words are kept. */
export const plainOf = ({ kind, text }: MarkupFound): string => PLAIN[kind](text);
