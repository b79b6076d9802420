/** A sentence cut into its pieces: periods and numbers first, then the longest names and words that are known. */
import type { Chunk, Hit } from './chunk.ts';
import type { Role } from './lexicon.ts';
import { numberAt } from './numbers.ts';
import { periodFrom } from './periods.ts';
import { type Dictionary, tokensOf } from './phrases.ts';
import { plain } from './plain.ts';

/** What a reader knows: names of series, words, abbreviations in lower case with what they stand for. */
export interface Knowledge {
  names: Dictionary<readonly Hit[]>;
  words: Dictionary<Role>;
  abbreviations: ReadonlyMap<string, string>;
}

/** They mark time and voice, and name nothing. */
const PARTICLES: ReadonlySet<string> = new Set(['đã', 'đang', 'được', 'cũng', 'đều']);

interface Token {
  text: string;
  from: number;
  to: number;
  chunk: Chunk | null;
}

/** Numbers and signs of documents are no figures: "58-NQ/TW", "861/QĐ-TTg". */
const DOCUMENT = /\d+(?:[/-](?:19|20)\d{2})?[/-](?:nq|qđ|ct|kh|tt|nđ|bc|cv|kl|tb|ttr|pl)[\p{L}\d/-]*/uy;
/** So are those of technical standards: "QCVN 01-1:2018/BYT". */
const STANDARD = /(?:qcvn|qcđp|tcvn|tccs|iso)[ :]*\d[\d.:-]*(?:\/[\p{L}\d]+)*/uy;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\d]*(?:-[\p{L}]+)?/uy;
/** An abbreviation behind the words that it stands for says nothing more. */
const EXPLAINED = /(?<=\p{L} )\((?:[A-ZĐƯ]{2,6})\)/gu;

const blank = (text: string): string => ' '.repeat(text.length);

function tokens(text: string, abbreviations: ReadonlyMap<string, string>): Token[] {
  const low = plain(text.replace(EXPLAINED, (found) => (/USD|VN[DĐ]/.test(found) ? found : blank(found))));
  const found: Token[] = [];
  for (let at = 0; at < low.length; ) {
    if (low[at] === ' ') {
      at += 1;
      continue;
    }
    const chunk = opaqueAt(low, at);
    const word = chunk ? null : match(WORD, low, at);
    const to = chunk?.to ?? at + (word ?? low[at] ?? ' ').length;
    if (chunk) found.push({ text: '\0', from: at, to, chunk });
    else
      found.push(
        ...spelledOut(low.slice(at, to), abbreviations).map((part) => ({ text: part, from: at, to, chunk: null })),
      );
    at = to;
  }
  return found;
}

const match = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

function opaqueAt(text: string, at: number): Chunk | null {
  const document = match(DOCUMENT, text, at) ?? match(STANDARD, text, at);
  if (document) return { kind: 'word', role: 'glue', from: at, to: at + document.length };
  return periodFrom(text, at) ?? numberAt(text, at);
}

/** "NSNN" as the words it stands for; "dệt-may" as its parts. */
function spelledOut(word: string, abbreviations: ReadonlyMap<string, string>): string[] {
  const parts = tokensOf(abbreviations.get(word) ?? word);
  return parts.length > 0 ? parts : [word];
}

export function chunksOf(text: string, { names, words, abbreviations }: Knowledge): Chunk[] {
  const list = tokens(text, abbreviations);
  const texts = list.map((token) => token.text);
  const chunks: Chunk[] = [];
  for (let at = 0, token = list[0]; token; token = list[at]) {
    const name = token.chunk ? null : names.at(texts, at, PARTICLES);
    const word = token.chunk ? null : words.at(texts, at);
    const length = Math.max(name?.length ?? 0, word?.length ?? 0, 1);
    const { to } = list[at + length - 1] ?? token;
    const span = { from: token.from, to };
    if (token.chunk) chunks.push(token.chunk);
    else if (name && name.length === length) chunks.push({ kind: 'name', hits: name.meaning, ...span });
    else if (word) chunks.push({ kind: 'word', role: word.meaning, ...span });
    else if (/[\p{L}\d]/u.test(token.text)) chunks.push({ kind: 'unknown', ...span });
    else chunks.push({ kind: 'mark', mark: token.text, ...span });
    at += length;
  }
  return withoutAsides(chunks);
}

/** Brackets around words alone part nothing: "tỷ lệ hộ nghèo (theo chuẩn mới) còn …". */
function withoutAsides(chunks: Chunk[]): Chunk[] {
  const left: Chunk[] = [];
  let open = -1;
  for (const chunk of chunks) {
    if (chunk.kind === 'mark' && chunk.mark === '(') open = left.length;
    if (chunk.kind === 'number' || chunk.kind === 'period')
      open = chunk.kind === 'period' && chunk.nature === 'name' ? open : -1;
    if (chunk.kind === 'mark' && chunk.mark === ')' && open >= 0) {
      left.splice(open, 1);
      open = -1;
      continue;
    }
    left.push(chunk);
  }
  return left;
}
