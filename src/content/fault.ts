/** Faults of the content: found as data (`Finding`), told in words (`Fault`). */
import type { Code, Details } from './messages/index.ts';

/**
 * What would mend a fault. Offsets count characters in the file's text after its encoding is mended
 * (no byte-order mark, LF line ends, NFC).
 */
export type Fix =
  | { kind: 'replace'; from: number; to: number; text: string }
  | { kind: 'rename'; to: string }
  | { kind: 'remove' }
  | { kind: 'encoding' };

export interface Finding<C extends Code = Code> {
  code: C;
  /** The file's path inside the content folder, with `/`. */
  path: string;
  /** Offset of the offending key or value in the file's text. */
  from: number;
  data: Details[C];
  fix?: Fix;
  /** The name that would mend it, where another file has it. */
  taken?: string;
}

/** One fault or warning as it is printed: where, what was found, what is expected, how to mend it. */
export interface Fault {
  code: Code;
  path: string;
  /** From 1. */
  line: number;
  /** From 1, in characters. */
  column: number;
  found: string;
  expected: string;
  mend: string;
  fix?: Fix;
}

export interface Findings {
  faults: Finding[];
  warnings: Finding[];
}

export function finding<C extends Code>(code: C, path: string, from: number, data: Details[C], fix?: Fix): Finding {
  return fix ? { code, path, from, data, fix } : { code, path, from, data };
}

/** Replaces the characters from `from` up to `to`. */
export const replace = (from: number, to: number, text: string): Fix => ({ kind: 'replace', from, to, text });
