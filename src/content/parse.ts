/** One file at a time: bytes or text to a checked, typed value. Runs in the browser as well. */
import type { z } from 'zod';
import { readText } from './encoding.ts';
import { type Finding, finding } from './fault.ts';
import { LIMITS, type Unread } from './files.ts';
import { schemaFindings } from './issues.ts';
import { Remembered } from './remembered.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** The text of a file, and what was found in it. */
export interface Told {
  path: string;
  /** The text that offsets count in. */
  text: string;
  findings: Finding[];
}

/** A file whose data passed the schema. */
export type Passed<T> = Told & { file: YamlFile; value: T };

/** A file after reading; `value` is null where it has faults, and `file` too where it is no YAML. */
export type Parsed<T> = Passed<T> | (Told & { file: YamlFile | null; value: null });

const UNREAD = { link: 'file-link', special: 'file-special' } as const;

type ReadText = ReturnType<typeof readText>;

const readBefore = new Remembered<null, ReadText>();

/** The text of a file, or null where it was not or cannot be read. */
export function readEntry(path: string, entry: Uint8Array | Unread): ReadText {
  const limit = path.endsWith('.yaml') ? LIMITS.yaml : LIMITS.largest;
  const large = { text: null, findings: [finding('file-large', path, 0, { limit })] };
  if (!(entry instanceof Uint8Array))
    return entry.why === 'large' ? large : { text: null, findings: [finding(UNREAD[entry.why], path, 0, {})] };
  return entry.length > limit ? large : readBefore.get(path, null, entry, () => readText(path, entry));
}

/** Faults of the bytes after which the data say nothing for certain. */
const UNREADABLE: ReadonlySet<string> = new Set(['utf8', 'tab', 'hidden', 'conflict']);

const remembered = new Remembered<z.ZodType, Parsed<unknown>>();

/** A YAML file through its schema. */
export function parseFile<S extends z.ZodType>(
  kind: string,
  schema: S,
  path: string,
  entry: Uint8Array | Unread,
  decimals: number | null = null,
): Parsed<z.output<S>> {
  const parse = (): Parsed<z.output<S>> => parseAnew(kind, schema, path, entry, decimals);
  if (!(entry instanceof Uint8Array)) return parse();
  return remembered.get(`${kind} ${decimals} ${path}`, schema, entry, parse) as Parsed<z.output<S>>;
}

function parseAnew<S extends z.ZodType>(
  kind: string,
  schema: S,
  path: string,
  entry: Uint8Array | Unread,
  decimals: number | null,
): Parsed<z.output<S>> {
  const { text, findings } = readEntry(path, entry);
  const broken = findings.some(({ code }) => UNREADABLE.has(code));
  if (text === null || broken) return { path, text: text ?? '', file: null, value: null, findings };
  // Odd spaces are read as plain ones, so that they do not hide the other faults.
  const yaml = readYaml(path, text.replace(/[^\S\n ]/g, ' '));
  if (!yaml.file) return { path, text, file: null, value: null, findings: [...findings, ...yaml.findings] };
  const result = schema.safeParse(yaml.file.tree);
  const read = { path, text, file: yaml.file, findings: [...findings, ...yaml.findings] };
  if (result.success) return { ...read, value: result.data };
  const refused = schemaFindings({ kind, file: yaml.file, schema, decimals }, result.error.issues);
  return { ...read, value: null, findings: [...read.findings, ...refused] };
}
