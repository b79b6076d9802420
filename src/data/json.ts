import { z } from 'zod';
import type { Content } from '../content/schema.ts';
import type { Decimal } from '../domain/types.ts';
import { MOST_ROWS } from '../views/many.ts';

/** A number that keeps the digits of its source in the JSON text: `53.60` stays `53.60`. */
export class SourceNumber {
  readonly text: Decimal;
  constructor(text: Decimal) {
    this.text = text;
  }
  toJSON(): unknown {
    return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(this.text);
  }
}

/** A decimal that JSON writes with the very digits of its source: `1.50`. */
export const sourceNumber = (text: Decimal): SourceNumber => new SourceNumber(text);
/** The same, null for what is not known. */
export const sourceNumberOrNull = (text: Decimal | null): SourceNumber | null =>
  text === null ? null : new SourceNumber(text);

/** Spaces by which the data files of a plan are indented, and its feeds. Of a long plan none: three in ten bytes would say nothing. */
export const indentOf = ({ content }: { content: Pick<Content, 'indicators'> }): number =>
  content.indicators.length > MOST_ROWS ? 0 : 2;

/** The text of a data file: keys as written, a newline at the end. */
export const toJsonText = (value: unknown, indent = 2): string => `${JSON.stringify(value, null, indent)}\n`;

/** The same, held against the schema that describes it to the outside: a build never writes what it does not promise. */
export function toCheckedJson(schema: z.ZodType, value: unknown, indent = 2): string {
  const text = toJsonText(value, indent);
  const checked = schema.safeParse(JSON.parse(text));
  if (!checked.success) throw new Error(`the data do not fit their own schema:\n${z.prettifyError(checked.error)}`);
  return text;
}

/**
 * The JSON Schema of a data file, at its own address. Looser than our own check in one point: files may grow, so
 * whoever keeps an old copy of the schema must not refuse a key that it does not know.
 */
export function toJsonSchemaText(schema: z.ZodType, address: string): string {
  const described = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      if (jsonSchema.format) delete jsonSchema.pattern;
    },
  });
  return toJsonText({ $schema: described.$schema, $id: address, ...described });
}
