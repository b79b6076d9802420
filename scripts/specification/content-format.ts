/**
 * What docs/content-format.md says of every key, read from the source of the schema: its form, whether it may be left
 * out, and the comment above it.
 */
import ts from 'typescript';
import { MEASURE_NAMES } from '../../src/domain/measures.ts';
import * as rhythm from '../../src/domain/rhythm.ts';
import * as tasks from '../../src/domain/tasks.ts';
import * as types from '../../src/domain/types.ts';
import { LOCALES } from '../../src/text/locale.ts';
import { table } from './marked.ts';

/** Files by their name in the document, with the schema of each. */
export const FILES = {
  plan: 'plan',
  indicator: 'indicator',
  figure: 'figure',
  comparison: 'comparison',
  task: 'task',
  event: 'event',
  agencies: 'agencies',
} as const;

/** Forms that the schema names, in words. */
const FORMS: Readonly<Record<string, string>> = {
  id: 'id',
  decimal: 'decimal',
  integer: 'whole number',
  pageNumber: 'whole number from 1',
  digits: 'one digit',
  year: 'year',
  time: 'year, half, quarter or month',
  duration: 'duration: `P12M`, `P3Y`',
  isoDate: 'day',
  partialDate: 'day, month or year',
  webAddress: 'web address',
  timeZone: 'time zone',
  bound: 'decimal, or `null` for open',
  line: 'line',
  lines: 'list of lines',
  text: 'text',
  draftText: 'text that may wait',
};

/** Lists of values that the schema names. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  ...(rhythm as unknown as Record<string, readonly string[]>),
  ...(tasks as unknown as Record<string, readonly string[]>),
  ...(types as unknown as Record<string, readonly string[]>),
  LOCALES,
  MEASURE_NAMES,
};

/** `name: form`, or `name` alone where the form has that name. */
type Key = ts.PropertyAssignment | ts.ShorthandPropertyAssignment;
const isKey = (each: ts.Node): each is Key => ts.isPropertyAssignment(each) || ts.isShorthandPropertyAssignment(each);
const formOf = (key: Key): ts.Expression => (ts.isPropertyAssignment(key) ? key.initializer : key.name);

interface Form {
  words: string;
  /** Keys inside it. */
  keys: readonly Key[];
  /** Whether it may be left out; where something else than nothing then holds, what. */
  optional: boolean;
  instead: string | null;
}

const plain = (words: string): Form => ({ words, keys: [], optional: false, instead: null });

/** What every key of the schema is, by the source text of `schema.ts`; a `RangeError` names a form that it has no words for. */
export class SchemaSource {
  readonly #values = new Map<string, ts.Expression>();
  readonly #file: ts.SourceFile;

  constructor(source: string) {
    this.#file = ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true);
    for (const statement of this.#file.statements)
      if (ts.isVariableStatement(statement))
        for (const { name, initializer } of statement.declarationList.declarations)
          if (initializer) this.#values.set(name.getText(), initializer);
  }

  /** A row for each key, those inside others by their path: `source.title`, `targets[].op`. */
  rows(name: string): string[][] {
    const value = this.#values.get(name);
    if (!value) throw new RangeError(`the schema has no "${name}"`);
    const { keys, words } = this.#form(value);
    if (keys.length === 0) throw new RangeError(`"${name}" has no keys: ${words}`);
    return this.#rowsOf(keys, words.startsWith('by ') ? '<id>.' : '');
  }

  #rowsOf(keys: readonly Key[], before: string): string[][] {
    return keys.flatMap((key) => {
      const path = before + key.name.getText();
      const { words, keys: inside, optional, instead } = this.#form(formOf(key));
      const needed = optional ? (instead === null ? 'optional' : `optional: ${instead}`) : 'yes';
      return [
        [`\`${path}\``, words, needed, this.#comment(key)],
        ...this.#rowsOf(inside, words.startsWith('list') ? `${path}[].` : `${path}.`),
      ];
    });
  }

  #comment(key: Key): string {
    const text = this.#file.text;
    const said = (ts.getLeadingCommentRanges(text, key.getFullStart()) ?? []).filter(({ pos }) =>
      text.startsWith('/**', pos),
    );
    const last = said.at(-1);
    return last
      ? text
          .slice(last.pos + 3, last.end - 2)
          .replace(/^\s*\* ?/gm, '')
          .replace(/\s+/g, ' ')
          .trim()
      : '';
  }

  #form(value: ts.Expression): Form {
    if (ts.isIdentifier(value)) return this.#named(value.text);
    if (!ts.isCallExpression(value) || !ts.isPropertyAccessExpression(value.expression)) return this.#unknown(value);
    const { expression: on, name } = value.expression;
    return ts.isIdentifier(on) && on.text === 'z'
      ? this.#made(name.text, value)
      : this.#changed(name.text, this.#form(on), value.arguments[0], value);
  }

  #named(name: string): Form {
    if (FORMS[name]) return plain(FORMS[name]);
    const value = this.#values.get(name);
    return value ? this.#form(value) : plain(this.#unknownWords(name));
  }

  /** `z.array(…)` and its like. */
  #made(kind: string, call: ts.CallExpression): Form {
    const [first, second] = call.arguments;
    switch (kind) {
      case 'string':
        return plain('line');
      case 'enum':
        return plain(
          this.#listOf(first)
            .map((each) => `\`${each}\``)
            .join(', '),
        );
      case 'union':
        return first && ts.isArrayLiteralExpression(first)
          ? plain(
              first.elements
                .map((each) => (each.getText() === 'nothing' ? '`null`' : this.#form(each).words))
                .join(', or '),
            )
          : this.#unknown(call);
      case 'array':
      case 'tuple': {
        if (!first) return this.#unknown(call);
        const member = ts.isArrayLiteralExpression(first) ? first.elements[0] : first;
        if (!member) return this.#unknown(call);
        const { words, keys } = this.#form(member);
        return { ...plain(keys.length > 0 ? 'list' : `list of: ${words}`), keys };
      }
      case 'record': {
        if (!first || !second) return this.#unknown(call);
        const { words, keys } = this.#form(second);
        return { ...plain(`by ${this.#form(first).words}: ${keys.length > 0 ? 'map' : words}`), keys };
      }
      case 'strictObject':
        if (first && ts.isObjectLiteralExpression(first))
          return { ...plain('map'), keys: first.properties.filter(isKey) };
        return plain(first?.getText().includes('lines') ? 'lists of lines, by language' : 'by language');
      default:
        return this.#unknown(call);
    }
  }

  /** `….nullable()` and its like. */
  #changed(change: string, form: Form, argument: ts.Expression | undefined, call: ts.CallExpression): Form {
    switch (change) {
      case 'default':
      case 'prefault':
        return { ...form, optional: true, instead: this.#insteadOf(argument) };
      case 'nullable':
      case 'min':
      case 'max':
      case 'regex':
      case 'refine':
      case 'transform':
      case 'trim':
        return form;
      case 'extend':
        return argument && ts.isObjectLiteralExpression(argument)
          ? { ...form, keys: [...argument.properties.filter(isKey), ...form.keys] }
          : this.#unknown(call);
      default:
        return this.#unknown(call);
    }
  }

  #insteadOf(value: ts.Expression | undefined): string | null {
    const text = value?.getText() ?? '';
    if (/^(?:null|\[\]|\{\}|\[null, null\])$/.test(text)) return null;
    const told = this.#values.get(text) ?? value;
    if (told && ts.isStringLiteral(told)) return `\`${told.text}\``;
    return 'those of the program';
  }

  #listOf(value: ts.Expression | undefined): readonly string[] {
    if (value && ts.isArrayLiteralExpression(value))
      return value.elements.filter(ts.isStringLiteral).map(({ text }) => text);
    const name = value?.getText() ?? '';
    const here = this.#values.get(name);
    if (here) return this.#listOf(ts.isAsExpression(here) ? here.expression : here);
    return LISTS[name] ?? [this.#unknownWords(name)];
  }

  #unknown = (value: ts.Node): Form => plain(this.#unknownWords(value.getText()));

  #unknownWords(what: string): string {
    throw new RangeError(`the document has no words for this form of the schema: ${what}; add them to FORMS`);
  }
}

/** A table for each kind of file. */
export function contentParts(source: string): Record<string, string> {
  const schema = new SchemaSource(source);
  return Object.fromEntries(
    Object.entries(FILES).map(([name, value]) => [name, table(['key', 'form', 'needed', 'what'], schema.rows(value))]),
  );
}
