import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { indentOf, sourceNumber, toCheckedJson, toJsonSchemaText, toJsonText } from '../../src/data/json.ts';
import { MOST_ROWS } from '../../src/views/many.ts';
import { anIndicator } from '../views/factories.ts';

const schema = z.strictObject({ day: z.iso.date(), value: z.number().nullable() });

describe('a data file', () => {
  it('keeps the digits of the source', () => {
    expect(toJsonText({ a: sourceNumber('53.60'), b: sourceNumber('-3') })).toBe('{\n  "a": 53.60,\n  "b": -3\n}\n');
  });

  it('is not indented in a plan too long for one page, and says the same', () => {
    const indentWith = (count: number) => indentOf({ content: { indicators: Array(count).fill(anIndicator([])) } });
    expect([MOST_ROWS, MOST_ROWS + 1].map(indentWith)).toEqual([2, 0]);
    expect(toJsonText({ a: [sourceNumber('53.60')] }, 0)).toBe('{"a":[53.60]}\n');
    expect(toCheckedJson(schema, { day: '2026-02-13', value: null }, 0)).toBe('{"day":"2026-02-13","value":null}\n');
  });

  it('is refused where it does not fit its own schema, and told where', () => {
    expect(() => toCheckedJson(schema, { day: '2026-02-30', value: '1' })).toThrow(/→ at day[\s\S]*→ at value/);
    expect(() => toCheckedJson(schema, { day: '2026-02-13', value: null, more: 1 })).toThrow(/"more"/);
    expect(toCheckedJson(schema, { day: '2026-02-13', value: sourceNumber('1.0') })).toContain('1.0');
  });

  it('is described by a JSON Schema that lets the file grow', () => {
    const { default: _, ...described } = JSON.parse(toJsonSchemaText(schema, 'https://example.org/x.json'));
    const fits = new Ajv2020({ validateFormats: false }).compile(described);
    expect(described.$id).toBe('https://example.org/x.json');
    expect(fits({ day: '2026-02-13', value: 1, more: true })).toBe(true);
    expect(fits({ day: '2026-02-13' })).toBe(false);
    expect(fits({ day: '2026-02-13', value: '1' })).toBe(false);
  });
});
