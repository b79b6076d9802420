/** What every part of the command needs. */
import type { Plan } from '../../src/content/schema.ts';
import type { CommandWords } from '../../src/intake/command-words.ts';
import type { Ledger } from '../../src/intake/compose.ts';
import type { Field } from '../../src/intake/draft.ts';
import type { ToolLocale } from '../../src/text/locale.ts';
import type { Terminal } from '../terminal.ts';

export type Given = Record<string, string | boolean | undefined>;

/** The answer, or null where nobody answers any more. */
export type Ask = (question: string) => Promise<string | null>;

export interface Setting {
  terminal: Terminal;
  given: Given;
  words: CommandWords;
  lang: ToolLocale;
  dir: string;
  plan: Plan;
  ledger: Ledger;
  /** Asks one question; null where nobody is to be asked. */
  ask: Ask | null;
}

/** `noteEn` is `--note-en`. */
export function optionOf(field: Field): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export const textOf = (given: Given, name: string): string => (typeof given[name] === 'string' ? given[name] : '');
