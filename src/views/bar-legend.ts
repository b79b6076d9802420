/** How to read a bar: each part of the drawing alone, with the key of its words. */
import type { UiKey } from '../text/ui.ts';
import type { Bar, BarKnown, BarRow, KnownKind } from './bar.ts';

/** A row that shows nothing but what is asked for. */
export const plainRow = (over: Partial<BarRow>): BarRow => ({
  title: null,
  marks: [],
  run: null,
  known: [],
  start: null,
  expected: null,
  caveat: null,
  ended: false,
  words: null,
  ...over,
});

const row = (over: Partial<BarRow>): Bar => ({ rows: [plainRow(over)] });
const at = (kind: KnownKind, range: BarKnown['range'] = null): BarKnown => ({ at: 75, kind, label: '', range });

export const LEGEND: readonly { bar: Bar; key: UiKey }[] = [
  { bar: row({ run: { from: 20, to: 75 }, known: [at('result')] }), key: 'bar.result' },
  { bar: row({ run: { from: 20, to: 75 }, known: [at('forecast')] }), key: 'bar.forecast' },
  { bar: row({ known: [at('reading')] }), key: 'bar.reading' },
  { bar: row({ start: { at: 50, label: '' } }), key: 'bar.start' },
  { bar: row({ expected: { at: 50, label: '' } }), key: 'bar.expected' },
  { bar: row({ marks: [{ at: 50, good: 'right', drawn: true, label: '' }] }), key: 'bar.mark' },
  { bar: row({ known: [at('result', { from: 40, to: 90 })] }), key: 'bar.range' },
  { bar: row({ ended: true }), key: 'bar.ended' },
];
