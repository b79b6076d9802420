/** Text that YAML cannot read: which line, and the smallest change that makes it readable. */
import { type Fix, replace } from './fault.ts';
import type { SyntaxKind } from './messages/yaml.ts';
import { parseYaml } from './parse-yaml.ts';
import { quoted } from './scalar.ts';

export interface SyntaxMend {
  kind: SyntaxKind;
  /** Offset of the line's first character. */
  from: number;
  fix: Fix;
}

interface Line {
  from: number;
  text: string;
}

/** Ways to rewrite one line; null where a way does not fit it. */
type Way = readonly [kind: SyntaxKind, rewrite: (line: string, before: string) => string | null];

const changed = (line: string, mended: string): string | null => (line === mended ? null : mended);
const indentOf = (line: string): string => line.slice(0, line.search(/[^ ]|$/));

/** In the order in which they are tried: the first that makes the text readable is the mend. */
const WAYS: readonly Way[] = [
  ['space-after-colon', (line) => changed(line, line.replace(/^(\s*(?:- )?[\p{L}_]+)[:：](?=[^\s/])/u, '$1: '))],
  ['operator', (line) => changed(line, line.replace(/(\bop:\s*)([<>]=?)(?=\s*(?:[,}]|$))/g, '$1"$2"'))],
  [
    'quotes',
    (line) =>
      changed(
        line,
        line.replace(/^(\s*(?:- )?[\w-]+:\s+)([^\s[{].*)/, (_, key: string, value: string) => key + requoted(value)),
      ),
  ],
  [
    'quotes',
    (line) =>
      changed(
        line,
        line.replace(
          /(\b\w+: +)([^\s"',{}[\]][^",{}[\]]*?)(?=\s*[,}])/g,
          (_, key: string, value: string) => key + quoted(value),
        ),
      ),
  ],
  [
    'quotes',
    (line) =>
      changed(
        line,
        line.replace(
          /^(\s*(?:- )?[\w-]+:\s+)(\[[^\]]*\] *[^\s,#].*)$/,
          (_, key: string, value: string) => key + quoted(value),
        ),
      ),
  ],
  ['unclosed', (line) => (oddCount(line, '"') ? `${line}"` : null)],
  ['unclosed', (line) => (oddCount(line, "'") ? `${line}'` : null)],
  ['unclosed', (line) => closed(line, '{', '}')],
  ['unclosed', (line) => closed(line, '[', ']')],
  ['colon', (line) => changed(line, line.replace(/^(\s*[\p{L}_]+)\s*[=;；]\s*(?=\S)/u, '$1: '))],
  ['indent', (line, before) => changed(line, indentOf(before) + line.trimStart())],
  ['indent', (line, before) => changed(line, `${indentOf(before)}  ${line.trimStart()}`)],
  ['indent', (line, before) => changed(line, indentOf(before).slice(2) + line.trimStart())],
  // Words alone are rather a text that goes on.
  ['colon', (line) => changed(line, line.replace(/^(\s*[\p{L}_]+)\s+(?=\S)/u, '$1: '))],
];

const oddCount = (line: string, mark: string): boolean => line.split(mark).length % 2 === 0;

function closed(line: string, open: string, close: string): string | null {
  const missing = line.split(open).length - line.split(close).length;
  return missing > 0 ? `${line.trimEnd()}${` ${close}`.repeat(missing)}` : null;
}

/** What keeps a value from standing without quotes. */
const SPECIAL = /^[%@`"'&*!|>,]|: |:$| #/;

/** A value in double quotes where it needs them; quotes that stood around it or around a part of it go. */
function requoted(value: string): string {
  // Behind a backslash only a person knows what was meant.
  if (!SPECIAL.test(value) || (value.startsWith('"') && value.includes('\\'))) return value;
  const around = /^(["'])(.*)\1$/.exec(value);
  return quoted(around?.[2] ?? (/^["']/.test(value) ? value.replace(/["']/g, '') : value));
}

const firstError = (text: string): number | null => {
  const document = parseYaml(text);
  return document ? (document.errors[0]?.pos[0] ?? null) : 0;
};

/** The mend of the first fault in a text, or null where no small change helps. */
export function syntaxMend(text: string, error: number): SyntaxMend | null {
  if (text.length > 20_000) return null;
  const lines = linesOf(text);
  const at = lines.findLastIndex(({ from }) => from <= error);
  for (const index of [at, at + 1, at - 1, ...quoteLines(lines)]) {
    const mend = lines[index] ? mendLine(text, lines[index], lines[index - 1]?.text ?? '') : null;
    if (mend) return mend;
  }
  return null;
}

function linesOf(text: string): Line[] {
  let from = 0;
  return text.split('\n').map((each) => {
    const line = { from, text: each };
    from += each.length + 1;
    return line;
  });
}

/** Lines that may have opened a quote or bracket whose end is missing: the error then stands at the end of the text. */
const quoteLines = (lines: readonly Line[]): number[] =>
  lines.flatMap(({ text }, index) => (/["'{[]/.test(text) ? [index] : [])).slice(0, 50);

function mendLine(text: string, { from, text: line }: Line, before: string): SyntaxMend | null {
  for (const [kind, rewrite] of WAYS) {
    const mended = rewrite(line, before);
    if (mended === null) continue;
    const error = firstError(text.slice(0, from) + mended + text.slice(from + line.length));
    // Quotes make no reader of a bracket that nothing closes.
    const isOpen = kind === 'quotes' && (closed(mended, '{', '}') ?? closed(mended, '[', ']')) !== null;
    const readable = error === null || (kind !== 'indent' && !isOpen && error > from + mended.length);
    if (readable) return { kind, from, fix: replace(from, from + line.length, mended) };
  }
  return null;
}
