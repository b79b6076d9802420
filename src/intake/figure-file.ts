/** The file of a figure: its path inside the content folder and its text (content format). */
import { figureFolder } from '../content/files.ts';
import { quoted } from '../content/scalar.ts';
import type { FigureFile, WrittenText } from '../content/schema.ts';

/** A file of the content: path inside the content folder, and text. */
export interface TextFile {
  path: string;
  text: string;
}

export interface FigureText extends Omit<FigureFile, 'source' | 'stage' | 'withdrawn' | 'note'> {
  /** As typed, so that the check can refuse what is no stage. */
  stage: string;
  source: { title: string; publisher: string; url: string; document: string; page: string };
  note: WrittenText;
  /** The words that it was read from: a comment for whoever reviews it. */
  quote: string;
}

/** Keys in the order of the content format; a key without a value is left out. */
type Lines = readonly (readonly [key: string, value: string | null])[];

const written = (lines: Lines, indent: string): string[] =>
  lines.flatMap(([key, value]) => (value ? [`${indent}${key}: ${value}`] : []));

const text = (value: string | null): string | null => (value ? quoted(value) : null);
/** A number stands bare, and so does a stage; anything else is quoted, so that the check meets it as it was typed. */
const number = (value: string | null): string | null => (value && !/^-?[\d.]+$/.test(value) ? quoted(value) : value);
const word = (value: string): string => (/^[a-z]*$/.test(value) ? value : quoted(value));

/** A text, language by language. */
const linesOf = (written: WrittenText): Lines =>
  Object.entries(written).map(([locale, words]) => [locale, text(words)] as const);

/** Longest quotation that is worth keeping. */
const QUOTE = 300;

export function figureText({ value, stage, source, low, high, wording, note, quote }: FigureText): string {
  const head = quote ? [`# ${quote.length > QUOTE ? `${quote.slice(0, QUOTE - 1)}…` : quote}`] : [];
  const lines = [
    ...head,
    ...written(
      [
        ['value', number(value)],
        ['stage', word(stage)],
      ],
      '',
    ),
    'source:',
    ...written(
      [
        ['title', text(source.title)],
        ['publisher', text(source.publisher)],
        ['url', text(source.url)],
        ['document', text(source.document)],
        ['page', number(source.page)],
      ],
      '  ',
    ),
    ...written(
      [
        ['low', number(low)],
        ['high', number(high)],
        ['wording', text(wording)],
      ],
      '',
    ),
    ...(Object.values(note).some(Boolean) ? ['note:', ...written(linesOf(note), '  ')] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** `<folder><period>--<published>.yaml`, with the next number where the name is taken. */
export function figurePath(
  indicator: string,
  { period, published }: { period: string; published: string },
  isTaken: (path: string) => boolean,
  member = '',
): string {
  const folder = figureFolder(indicator, member);
  const named = (k: number): string => `${folder}${period}--${published}${k > 1 ? `--${k}` : ''}.yaml`;
  let k = 1;
  while (isTaken(named(k))) k += 1;
  return named(k);
}

/** The file of a figure with its withdrawal, the only later change that it may see. */
export function withdrawnText(old: string, { date, reason }: { date: string; reason: WrittenText }): string {
  const words = written(linesOf(reason), '    ');
  return `${old.replace(/\s*$/, '\n')}withdrawn:\n  date: ${date}\n  reason:\n${words.join('\n')}\n`;
}
