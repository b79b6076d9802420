/** Schemas are written for every language; a plan's own ask for its languages alone. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { byLanguage, inLanguages, isByLanguage } from '../../src/content/languages.ts';

const first = z.string();
const other = z.string().nullable();
const text = z.strictObject(byLanguage<typeof first | typeof other>(first, other));
const schema = z.strictObject({ name: text, notes: z.array(text).default([]), by: z.record(z.string(), text) });

const holds = (shape: z.ZodType, value: unknown): boolean => shape.safeParse(value).success;

it('a value is written once in each language where all its keys are languages, and it has some', () => {
  expect([isByLanguage(['vi', 'en']), isByLanguage(['en']), isByLanguage([]), isByLanguage(['vi', 'unit'])]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe('a plan in one language', () => {
  const english = () => inLanguages(schema, ['en']);

  it('has texts in that language and in no other, wherever they stand', () => {
    const one = { en: 'forest' };
    expect(holds(english(), { name: one, notes: [one], by: { area: one } })).toBe(true);
    const both = { vi: 'rừng', en: 'forest' };
    expect(holds(english(), { name: both, by: {} })).toBe(false);
    expect(holds(english(), { name: one, notes: [both], by: {} })).toBe(false);
    expect(holds(english(), { name: one, by: { area: both } })).toBe(false);
    expect(holds(english(), { name: {}, by: {} })).toBe(false);
  });

  it('holds it to what the first language is held to: no text may lack it', () => {
    expect([
      holds(english(), { name: { en: null }, by: {} }),
      holds(schema, { name: { vi: 'rừng', en: null }, by: {} }),
    ]).toEqual([false, true]);
  });
});

it('a plan in the other order may wait for its second language, not for its first', () => {
  const turned = inLanguages(text, ['en', 'vi']);
  expect([holds(turned, { en: 'forest', vi: null }), holds(turned, { en: null, vi: 'rừng' })]).toEqual([true, false]);
  expect(Object.keys(turned.shape)).toEqual(['en', 'vi']);
});

it('a plan in every language has the schema itself', () => {
  expect(inLanguages(schema, ['vi', 'en'])).toBe(schema);
});

it('what a schema says of itself stays with it, and may be told anew for the languages', () => {
  const described = z.strictObject({ name: text.meta({ title: 'name', description: 'in vi and en' }), by: text });
  const said = (retell?: (description: string) => string) => inLanguages(described, ['en'], retell).shape.name.meta();
  expect(said((description) => description.replace('vi and en', 'en'))).toEqual({
    title: 'name',
    description: 'in en',
  });
  expect(said()?.description).toBe('in vi and en');
  expect(inLanguages(described, ['en']).shape.by.meta()).toBeUndefined();
});
