import type { Decimal } from '../domain/types.ts';

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

export const sourceNumber = (text: Decimal): SourceNumber => new SourceNumber(text);
export const sourceNumberOrNull = (text: Decimal | null): SourceNumber | null =>
  text === null ? null : new SourceNumber(text);

/** The text of a data file: two spaces, keys as written, a newline at the end. */
export const toJsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
