/**
 * Phrases with variants, written on one line: `(x)` may be left out, `[a|b]` is one of them. Words and commas are the
 * tokens; what a phrase stands for is looked up by its first word, the longest phrase first.
 */
import { plain } from './plain.ts';

/** All the plain phrases that a pattern stands for. */
export function variants(pattern: string): string[] {
  const open = /([^([]*)([([])/.exec(pattern);
  if (!open) return [pattern.replace(/\s+/g, ' ').trim()];
  const [, before = '', mark = ''] = open;
  const end = closing(pattern, before.length);
  const inside = pattern.slice(before.length + 1, end);
  const choices = mark === '(' ? ['', ...choicesIn(inside)] : choicesIn(inside);
  const rest = variants(pattern.slice(end + 1));
  return choices.flatMap((choice) => variants(choice).flatMap((one) => rest.map((left) => tidy(before, one, left))));
}

const tidy = (...parts: string[]): string => parts.join(' ').replace(/\s+/g, ' ').trim();

function closing(pattern: string, start: number): number {
  let depth = 0;
  for (let at = start; at < pattern.length; at += 1) {
    if ('(['.includes(pattern[at] ?? '')) depth += 1;
    if (')]'.includes(pattern[at] ?? '')) depth -= 1;
    if (depth === 0) return at;
  }
  throw new TypeError(`a bracket is open in "${pattern}"`);
}

function choicesIn(text: string): string[] {
  let depth = 0;
  const choices = [''];
  for (const character of text) {
    if ('(['.includes(character)) depth += 1;
    if (')]'.includes(character)) depth -= 1;
    if (character === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += character;
  }
  return choices;
}

/** Words and commas of a phrase. */
export const tokensOf = (phrase: string): string[] => plain(phrase).match(/[\p{L}\p{M}\d]+|[,/%&-]/gu) ?? [];

interface Node<T> {
  next: Map<string, Node<T>>;
  meaning?: T;
}

/** What phrases mean, found at a place of a token list. */
export class Dictionary<T> {
  readonly #root: Node<T> = { next: new Map() };

  /** A phrase added later takes the place of the same one added before. */
  add(phrase: string, meaning: T): this {
    return this.put(tokensOf(phrase), meaning);
  }

  /** The same for words that are cut already. */
  put(tokens: readonly string[], meaning: T): this {
    let node = this.#root;
    for (const token of tokens) {
      const next = node.next.get(token) ?? { next: new Map() };
      node.next.set(token, next);
      node = next;
    }
    node.meaning = meaning;
    return this;
  }

  /** The longest phrase that begins at a place; words to pass over may stand inside it. */
  at(words: readonly string[], place: number, passed?: ReadonlySet<string>): { meaning: T; length: number } | null {
    let node: Node<T> | undefined = this.#root;
    let best: { meaning: T; length: number } | null = null;
    for (let length = 1; node; length += 1) {
      const word = words[place + length - 1] ?? '';
      const next: Node<T> | undefined = node.next.get(word);
      if (!next && length > 1 && passed?.has(word)) continue;
      node = next;
      if (node?.meaning !== undefined) best = { meaning: node.meaning, length };
    }
    return best;
  }
}
