/** What may be done to files of the ledger, and on which line what may not be done stands. */
import { describe, expect, it } from 'vitest';
import {
  breachesOf,
  type ChangeSide,
  eventChangesOf,
  isEventPath,
  isFigurePath,
  isWithdrawal,
  type Revision,
  soundTree,
} from '../../src/review/ledger.ts';

const PATH = 'figures/forest-cover/2025--2026-02-13.yaml';
const EVENT = 'events/2.1/2023-02-27--decision.yaml';
const TEXT = 'value: 1\nstage: official\nsource:\n  title: A\n';
const BLOCK = 'withdrawn: { date: 2026-06-01, reason: { vi: Nhầm } }\n';

const side = (text: string | null, mode = '100644', id = `${text}`): ChangeSide => ({ mode, id, text });
const revision = (before: ChangeSide | null, after: ChangeSide | null, path = PATH): Revision => ({
  path,
  before,
  after,
});
const codes = (before: ChangeSide | null, after: ChangeSide | null): string[] =>
  breachesOf([revision(before, after)]).map(({ code, line }) => `${code} ${line}`);

it('is made of the files in its folders, not of what only looks like them', () => {
  expect(['figures/x/1.yaml', 'series/x/y/1.yaml', 'a/figures/x', 'indicators/x.yaml'].map(isFigurePath)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(['events/2.1/x.yaml', 'a/events/x'].map(isEventPath)).toEqual([true, false]);
});

describe('a withdrawal', () => {
  it.each([
    ['at the end', TEXT + BLOCK],
    ['at the start', BLOCK + TEXT],
    ['between two lines', TEXT.replace('source:', `${BLOCK}source:`)],
    [
      'on lines of its own, with a comment',
      `${TEXT}withdrawn:\n  date: 2026-06-01\n  # biên bản 12\n  reason: { vi: Nhầm }\n`,
    ],
    ['though the file gains or loses empty lines at its end', `${TEXT}${BLOCK}\n\n`],
    ['with line ends of Windows', (TEXT + BLOCK).replaceAll('\n', '\r\n')],
  ])('may be added %s', (_, after) => {
    expect(isWithdrawal(TEXT, after)).toBe(true);
    expect(isWithdrawal(`${TEXT}\n\n`, after)).toBe(true);
  });

  it.each([
    ['nothing', TEXT],
    ['another line', `${TEXT}note: { vi: Thêm }\n`],
    ['it and another line', `${TEXT}${BLOCK}note: { vi: Thêm }\n`],
    ['it twice', TEXT + BLOCK + BLOCK],
    ['what is no YAML', `${TEXT}withdrawn: [\n`],
    ['a list', `${TEXT}- withdrawn\n`],
    ['a comment alone', `${TEXT}# rút\n`],
    ['it in place of a line', TEXT.replace('stage: official\n', BLOCK)],
    ['it where it takes over the lines below it', TEXT.replace('source:\n', 'source:\nwithdrawn:\n')],
  ])('is no withdrawal: %s', (_, after) => {
    expect(isWithdrawal(TEXT, after)).toBe(false);
  });

  it('cannot be made twice, and not of a file that nobody can read', () => {
    expect(isWithdrawal(TEXT + BLOCK, BLOCK + TEXT + BLOCK)).toBe(false);
    expect(isWithdrawal('value: [\n', `value: [\n${BLOCK}`)).toBe(false);
    expect(isWithdrawal('', BLOCK)).toBe(false);
  });

  it('may stand between lines that are the same', () => {
    const twice = 'a: 1\nb:\n  - x\n  - x\n';
    expect(isWithdrawal(twice, twice + BLOCK)).toBe(true);
    expect(isWithdrawal(twice, `${twice}  - x\n`)).toBe(false);
  });

  it('may end as the file did before it', () => {
    const note = 'value: 1\nnote:\n  vi: Nhầm\n';
    expect(isWithdrawal(note, `${note}withdrawn:\n  vi: Nhầm\n`)).toBe(true);
  });
});

describe('what may not be done to a figure', () => {
  it.each<[string, ChangeSide | null, ChangeSide | null, string[]]>([
    ['a new one is added', null, side(TEXT), []],
    ['one is withdrawn', side(TEXT), side(TEXT + BLOCK), []],
    ['its mode alone is put right', side(TEXT, '100755'), side(TEXT), []],
    ['it stays the program that it was', side(TEXT, '100755'), side(TEXT, '100755'), []],
    ['a line is changed', side(TEXT), side(TEXT.replace('official', 'estimate')), ['edited 2']],
    ['a line is added', side(TEXT), side(`${TEXT}note: x\n`), ['edited 5']],
    ['lines are cut off', side(TEXT), side('value: 1\n'), ['edited 1']],
    [
      'a withdrawal is changed',
      side(TEXT + BLOCK),
      side(TEXT + BLOCK.replace('06-01', '06-02')),
      ['withdrawal-edited 5'],
    ],
    ['a withdrawal is taken back', side(TEXT + BLOCK), side(TEXT), ['withdrawal-edited 4']],
    [
      'a withdrawal with a space before its colon is taken back',
      side(`withdrawn : x\n${TEXT}`),
      side(TEXT),
      ['withdrawal-edited 1'],
    ],
    ['a word that only ends so is changed', side(`note: withdrawn: x\n${TEXT}`), side(TEXT), ['edited 1']],
    ['it is deleted', side(TEXT), null, ['removed 1']],
    ['it becomes a link', side(TEXT), side(null, '120000', 'x'), ['mode 1']],
    ['it becomes a program', side(TEXT), side(TEXT, '100755'), ['mode 1']],
    ['a new one is a link', null, side(null, '120000', 'x'), ['mode 1']],
    ['it becomes too large to be read', side(TEXT), side(null, '100644', 'x'), ['edited 1']],
    ['one that was too large is changed', side(null, '100644', 'x'), side(TEXT), ['edited 1']],
  ])('%s', (_, before, after, expected) => {
    expect(codes(before, after)).toEqual(expected);
  });

  it('is told with the new name of a file that was renamed', () => {
    const to = PATH.replace('13', '14');
    expect(breachesOf([revision(side(TEXT), null), revision(null, side(TEXT), to)])).toEqual([
      { code: 'renamed', path: PATH, line: 1, to },
    ]);
  });

  it('counts a file as renamed only where a figure of the same change has the very same text', () => {
    const others = [
      revision(null, side('value: 2\n'), PATH.replace('13', '14')),
      revision(null, side(TEXT), 'indicators/x.yaml'),
      revision(side('value: 3\n'), side(TEXT), PATH.replace('13', '15')),
    ];
    expect(breachesOf([revision(side(TEXT), null), ...others])[0]).toEqual({ code: 'removed', path: PATH, line: 1 });
  });

  it('is nothing to files beside the ledger', () => {
    expect(breachesOf([revision(side(TEXT), null, 'indicators/x.yaml'), revision(side(TEXT), null, EVENT)])).toEqual(
      [],
    );
  });
});

describe('what was done to a published event', () => {
  const changes = (...revisions: Revision[]) => eventChangesOf(revisions);

  it('is told with the first line that differs', () => {
    expect(changes(revision(side(TEXT), side(TEXT.replace('official', 'x')), EVENT))).toEqual([
      { code: 'edited', path: EVENT, line: 2 },
    ]);
    expect(changes(revision(side(TEXT), side(null, '120000', 'x'), EVENT))).toEqual([
      { code: 'edited', path: EVENT, line: 1 },
    ]);
    expect(changes(revision(side(null, '120000', 'x'), side(TEXT), EVENT))).toEqual([
      { code: 'edited', path: EVENT, line: 1 },
    ]);
  });

  it('is told where it is gone, or has another name', () => {
    const to = EVENT.replace('27', '28');
    expect(changes(revision(side(TEXT), null, EVENT))).toEqual([{ code: 'removed', path: EVENT, line: 1 }]);
    expect(changes(revision(side(TEXT), null, EVENT), revision(null, side(TEXT), to))).toEqual([
      { code: 'renamed', path: EVENT, line: 1, to },
    ]);
  });

  it('is nothing where it is new, or no event', () => {
    expect(changes(revision(null, side(TEXT), EVENT), revision(side(TEXT), null))).toEqual([]);
  });
});

describe('what a text says', () => {
  it('is its keys', () => {
    expect(soundTree('a: 1')).toEqual({ a: '1' });
  });

  it.each(['- a', 'a', 'a: [', 'a: 1\na: 2', ''])('is nothing where it has none: %j', (text) => {
    expect(soundTree(text)).toBeNull();
  });
});
