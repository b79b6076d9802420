import { describe, expect, it } from 'vitest';
import {
  type Checklist,
  checklistOf,
  draftOf,
  type Find,
  isChecklist,
  isReady,
  joined,
  rivalOf,
  standInSource,
} from '../../src/intake/checklist.ts';
import { compose } from '../../src/intake/compose.ts';
import { emptyDraft, SOURCE_FIELDS } from '../../src/intake/draft.ts';
import { blocksOf } from '../../src/intake/report/blocks.ts';
import { frozenReader } from './corpus.ts';
import { realLedger } from './ledger.ts';

const find = (over: Partial<Find> = {}): Find => ({
  indicator: 'forest-cover',
  value: '54,11%',
  period: '2025',
  stage: 'official',
  quote: 'Tỷ lệ che phủ rừng đạt 54,11%',
  at: 23,
  length: 6,
  verdict: { kind: 'sure' },
  isTicked: false,
  ...over,
});
const list = (finds: Find[]): Checklist => ({ finds, left: [] });

it('what a find would change is shown before its source is given, whatever its stage', () => {
  const ledger = realLedger();
  for (const stage of ['estimate', 'preliminary', 'official']) {
    const { problems, consequence, toAsk } = compose(
      draftOf(find({ stage }), standInSource('2026-11-20')),
      ledger,
      'vi',
    );
    expect([problems, consequence === null, toAsk]).toEqual([[], false, null]);
  }
});

it('what was read becomes a list: offered in the order of the report, the rest left out with its reason', () => {
  const text =
    'Độ che phủ rừng đạt 54,09%. Kế hoạch năm 2026: độ che phủ rừng 54,5%. Tỷ lệ đô thị hóa năm 2025 ước đạt 40,2%.';
  const { finds, left } = checklistOf(frozenReader()(blocksOf(text)), (period) => `năm ${period}`);
  const brief = ({ indicator, value, read, period, stage, isTicked, verdict }: Find) =>
    [indicator, value, read, period, stage, isTicked, verdict.kind].join(' | ');
  expect(finds.map(brief)).toEqual([
    'forest-cover | đạt 54,09% | 54.09 |  |  | false | ask',
    'urbanisation-rate | ước đạt 40,2% | 40.2 | năm 2025 | estimate | false | sure',
  ]);
  expect(left.map(brief)).toEqual(['forest-cover | 54,5% | 54.5 |  |  | false | out']);
  const { quote, at, length } = finds[0] as Find;
  expect(quote.slice(at, at + length)).toBe('54,09%');
});

it('a figure of the list takes the source that is given once, and nothing else of it', () => {
  const source = {
    ...emptyDraft(),
    ...Object.fromEntries(SOURCE_FIELDS.map((field) => [field, `own ${field}`])),
    ...{ confirmedUrl: 'https://a.vn/', value: '1', note: 'x', page: '3', confirmed: 'y' },
  };
  expect(draftOf(find(), source)).toEqual({
    ...emptyDraft(),
    ...Object.fromEntries(SOURCE_FIELDS.map((field) => [field, `own ${field}`])),
    confirmedUrl: 'https://a.vn/',
    indicator: 'forest-cover',
    value: '54,11%',
    period: '2025',
    stage: 'official',
    quote: 'Tỷ lệ che phủ rừng đạt 54,11%',
  });
});

describe('a list that was kept on a device', () => {
  const kept = (over: Record<string, unknown>) => ({ finds: [], left: [{ ...find(), ...over }] });
  it.each<[string, unknown]>([
    ['an empty one', { finds: [], left: [] }],
    ['one with finds', { finds: [find()], left: [find()] }],
    ['a find that is asked about', kept({ verdict: { kind: 'ask', reasons: [] } })],
    ['a find that is left out', kept({ verdict: { kind: 'out', reason: { code: 'plan', words: '' } } })],
    ['a find that was corrected', kept({ read: undefined })],
  ])('is taken: %s', (_, list) => {
    expect(isChecklist(list)).toBe(true);
    expect(isChecklist(JSON.parse(JSON.stringify(list)))).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['nothing at all', undefined],
    ['a text', 'finds left'],
    ['a number', 1],
    ['half a list', { finds: [] }],
    ['the other half', { left: [] }],
    ['finds that are no list', { finds: {}, left: [] }],
    ['leavings that are no list', { finds: [], left: 'x' }],
    ['a find that is nothing', { finds: [null], left: [] }],
    ['a find that is a text', { finds: ['x'], left: [] }],
    ['a wrong find among right ones', { finds: [find(), {}], left: [] }],
    ...['indicator', 'value', 'period', 'stage', 'quote'].map((key): [string, unknown] => [
      `no text for ${key}`,
      kept({ [key]: 1 }),
    ]),
    ['a place that is a text', kept({ at: '1' })],
    ['a length that is a text', kept({ length: '1' })],
    ['a tick that is a text', kept({ isTicked: 'true' })],
    ['no verdict', kept({ verdict: null })],
    ['a verdict in words', kept({ verdict: 'sure' })],
    ['a verdict without a kind', kept({ verdict: { reasons: [], reason: {} } })],
    ['a verdict of another kind', kept({ verdict: { kind: 'odd', reason: {}, reasons: [] } })],
    ['a question without reasons', kept({ verdict: { kind: 'ask', reason: {} } })],
    ['a question whose reasons are no list', kept({ verdict: { kind: 'ask', reasons: 'x' } })],
    ['left out without a reason', kept({ verdict: { kind: 'out', reasons: [] } })],
  ])('is thrown away, never shown half: %s', (_, list) => {
    expect(isChecklist(list)).toBe(false);
  });
});

describe('finds of another part of the report', () => {
  it('are added; those of before stay as they were corrected', () => {
    const corrected = find({ value: '54,2', isTicked: true });
    const other = find({ indicator: 'urbanisation-rate', quote: 'Tỷ lệ đô thị hóa' });
    expect(joined(list([corrected]), list([other])).finds).toEqual([corrected, other]);
    expect(joined(null, list([other])).finds).toEqual([other]);
  });

  it('take the place of the same finds', () => {
    expect(joined(list([find({ isTicked: true })]), list([find()])).finds).toEqual([find()]);
  });

  it('take it too where the newer reading leaves out what was offered, or offers what was left out', () => {
    const out = find({ verdict: { kind: 'out', reason: { code: 'plan', words: '' } } });
    const elsewhere = find({ at: 99 });
    const asked = find({ ...elsewhere, indicator: 'clean-water' });
    expect(joined(list([find(), asked]), { finds: [], left: [out] })).toEqual({ finds: [asked], left: [out] });
    expect(joined({ finds: [], left: [out, elsewhere] }, list([find()]))).toEqual({
      finds: [find()],
      left: [elsewhere],
    });
  });

  it('are the same only in the same words, of the same series', () => {
    const period = { period: '' };
    const all = [find(period), find({ ...period, quote: 'x' }), find({ ...period, indicator: 'clean-water' })];
    expect(joined(list(all), list([find({ ...period, at: 1 })])).finds).toHaveLength(4);
    const [first, second] = [find({ ...period, at: 1, quote: '1x' }), find({ ...period, at: 11, quote: 'x' })];
    expect(joined(list([first]), list([second])).finds).toEqual([first, second]);
  });
});

describe('a figure that a table and the text both give', () => {
  const row = find({ quote: 'Ước TH | Tỷ lệ che phủ rừng | 54,11', read: '54.11' });
  const sentence = find({ quote: 'Che phủ rừng đạt 54,110%', value: '54,110%', read: '54.110' });
  const asked = { verdict: { kind: 'ask', reasons: [] } } as const;

  it.each<[string, Find, Find, Find[]]>([
    ['is one find, the first', row, sentence, [row]],
    ['is the clearer of the two', { ...row, ...asked }, sentence, [sentence]],
    ['is the one whose stage is known', { ...row, stage: '' }, sentence, [sentence]],
    [
      'is the one that was ticked',
      { ...row, ...asked, isTicked: true },
      sentence,
      [{ ...row, ...asked, isTicked: true }],
    ],
    ['is two where one was corrected', { ...row, read: undefined }, sentence, [{ ...row, read: undefined }, sentence]],
    ['is the first where both ask', { ...row, ...asked }, { ...sentence, ...asked }, [{ ...row, ...asked }]],
    [
      'is the one that is sure where neither tells its stage',
      { ...row, ...asked, stage: '' },
      { ...sentence, stage: '' },
      [{ ...sentence, stage: '' }],
    ],
    [
      'is two of two series',
      { ...row, indicator: 'clean-water' },
      sentence,
      [{ ...row, indicator: 'clean-water' }, sentence],
    ],
    [
      'is two where neither tells its period',
      { ...row, period: '' },
      { ...sentence, period: '' },
      [
        { ...row, period: '' },
        { ...sentence, period: '' },
      ],
    ],
    [
      'is two where the other was corrected',
      row,
      { ...sentence, read: undefined },
      [row, { ...sentence, read: undefined }],
    ],
    ['is two of two values', row, { ...sentence, read: '54.2' }, [row, { ...sentence, read: '54.2' }]],
    ['is two of two periods', { ...row, period: '2024' }, sentence, [{ ...row, period: '2024' }, sentence]],
  ])('%s', (_, first, second, expected) => {
    expect(joined(list([first]), list([second])).finds).toEqual(expected);
  });

  it('with two values is for a person to choose: neither is ticked with those that are sure', () => {
    const both = [row, { ...sentence, value: '54,2%', read: '54.2' }];
    expect(both.map((each) => [rivalOf(each, both), isReady(each, both)])).toEqual([
      ['54,2%', false],
      ['54,11%', false],
    ]);
    expect(isReady(row, [row])).toBe(true);
    expect(isReady({ ...row, stage: '' }, [row])).toBe(false);
    expect(isReady({ ...row, ...asked }, [row])).toBe(false);
  });

  it.each<[string, Find, string | null]>([
    ['itself', row, null],
    ['the same value, otherwise written', sentence, null],
    ['one of another series', { ...sentence, read: '54.2', indicator: 'clean-water' }, null],
    ['one of another period', { ...sentence, read: '54.2', period: '2024' }, null],
    ['one that a person has corrected', { ...sentence, read: undefined, value: '54,3' }, '54,3'],
  ])('of %s', (_, other, rival) => {
    expect(rivalOf(row, [row, other])).toBe(rival);
  });

  it('that was corrected is no rival of itself', () => {
    const corrected = { ...row, read: undefined };
    expect(rivalOf(corrected, [corrected])).toBeNull();
  });

  it('of no period has no rival', () => {
    const [a, b] = [find({ period: '', read: '1' }), find({ period: '', read: '2' })];
    expect(rivalOf(a, [a, b])).toBeNull();
  });
});
