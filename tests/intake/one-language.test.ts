/** Figures of a plan in English alone. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { readFiles } from '../../src/content/read.ts';
import { readBundle } from '../../src/intake/bundle/read.ts';
import { compose } from '../../src/intake/compose.ts';
import { type Draft, emptyDraft } from '../../src/intake/draft.ts';

const day = '2026-11-22';
const files = readFiles(resolve(import.meta.dirname, '../fixtures/plans/pebble-bay'));
const { content, faults } = checkFiles(files, { asOf: day, today: day });
const typed = (over: Partial<Draft>): Draft => ({
  ...emptyDraft(),
  indicator: 'bus-trips',
  period: '2026',
  value: '13,125',
  stage: 'estimate',
  title: 'Buses in 2026',
  publisher: 'Harbour Office',
  published: '20/11/2026',
  url: 'https://pebble-bay.example.org/buses-2026',
  ...over,
});
const composed = (over: Partial<Draft> = {}) =>
  compose(typed(over), { files, indicators: content?.indicators ?? [], asOf: day, today: day }, 'en');

describe('a figure of a plan in English alone', () => {
  it('is written with its note in English, though the indicator has no target in one of the periods', () => {
    expect(faults).toEqual([]);
    expect(composed({ note: 'Up to October.' }).file?.text).toMatch(
      /^value: 13125\n[\s\S]*note:\n {2}en: "Up to October\."\n$/,
    );
  });

  it('is sooner read with a comma for thousands than for decimals', () => {
    const { amount, toConfirm } = composed({ indicator: 'clear-water', value: '81.4' });
    expect([amount?.value, toConfirm]).toEqual(['81.4', null]);
  });

  it('has a note in one language, and what is wrong with it belongs to that', () => {
    expect(composed({ note: '<b>x</b>' }).problems.map(({ field }) => field)).toEqual(['note']);
  });

  it('is explained in the marks of the language', () => {
    expect(composed({ value: 'many' }).problems.map(({ text }) => text)).toEqual([
      'There is no number in “many”. Write it as the report does: 53.75 or 357,760.',
    ]);
  });

  it('is taken from a bundle, with its note in English', () => {
    const text = `bundle: 1
plan: pebble-bay
figures:
  - indicator: bus-trips
    period: 2026
    value: 13125
    stage: estimate
    note: { en: Up to October. }
    source:
      title: Buses in 2026
      publisher: Harbour Office
      url: "https://pebble-bay.example.org/buses-2026"
      published: 2026-11-20
`;
    const read = readBundle(text, {
      plan: 'pebble-bay',
      files,
      lang: 'en',
      check: (all) => checkFiles(all, { asOf: day, today: day, lang: 'en' }),
    });
    expect(read.faults).toEqual([]);
    expect(read.files.map((file) => file.text.includes('en: "Up to October."'))).toEqual([true]);
  });
});
