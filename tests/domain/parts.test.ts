import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PartWord, wholeOf } from '../../src/domain/parts.ts';
import { isJudgement } from '../../src/domain/progress.ts';
import { STATUSES, type Status } from '../../src/domain/types.ts';
import { readParts } from '../any-plan/support/second-reading-parts.ts';

/** `behind~` is a provisional word. */
const part = (word: string): PartWord => ({
  status: word.replace('~', '') as Status,
  provisional: word.endsWith('~'),
});
const words = (text: string): PartWord[] => text.split(' ').map(part);
const spell = ({ status, provisional }: PartWord): string => `${status}${provisional ? '~' : ''}`;

describe('what parts say together (section 4a)', () => {
  it.each([
    // Line 1: one part missed is enough.
    ['missed met met', 1, 'missed', 'missed'],
    ['met insufficient missed', 1, 'missed', 'missed'],
    ['missed discontinued', 1, 'missed', 'missed'],
    ['awaiting_result missed wrong_way', 1, 'missed', 'missed'],
    ['missed~ met', 1, 'missed~', 'missed~'],
    ['missed met~', 1, 'missed', 'missed'],
    ['missed~ missed', 1, 'missed', 'missed~ missed'],
    // Line 2: all of them.
    ['met met', 2, 'met', 'met met'],
    ['met', 2, 'met', 'met'],
    ['met~ met', 2, 'met~', 'met~ met'],
    // Line 3: what is not known of one is not known of the whole.
    ['insufficient met', 3, 'insufficient', 'insufficient'],
    ['met~ discontinued', 3, 'insufficient', 'discontinued'],
    ['insufficient discontinued wrong_way', 3, 'insufficient', 'insufficient discontinued'],
    ['awaiting_result insufficient', 3, 'insufficient', 'insufficient'],
    // Line 4: the part that stands worst.
    ['awaiting_result met', 4, 'awaiting_result', 'awaiting_result'],
    ['met~ awaiting_result', 4, 'awaiting_result', 'awaiting_result'],
    ['awaiting_result awaiting_result', 4, 'awaiting_result', 'awaiting_result awaiting_result'],
    ['far_behind wrong_way', 4, 'wrong_way', 'wrong_way'],
    ['behind far_behind', 4, 'far_behind', 'far_behind'],
    ['on_track behind', 4, 'behind', 'behind'],
    ['awaiting_result behind', 4, 'behind', 'behind'],
    ['not_started behind', 4, 'behind', 'behind'],
    ['not_started not_started', 4, 'not_started', 'not_started not_started'],
    ['met on_track', 4, 'on_track', 'on_track'],
    ['reached_early on_track', 4, 'on_track', 'on_track'],
    ['met reached_early', 4, 'reached_early', 'reached_early'],
    // Nothing good is said that is not known of each part.
    ['awaiting_result on_track', 4, 'awaiting_result', 'awaiting_result'],
    ['not_started on_track', 4, 'not_started', 'not_started'],
    ['not_started reached_early', 4, 'not_started', 'not_started'],
    ['not_started awaiting_result', 4, 'awaiting_result', 'awaiting_result'],
    ['behind on_track behind~', 4, 'behind~', 'behind behind~'],
    ['behind on_track~', 4, 'behind~', 'behind'],
    ['met~ on_track', 4, 'on_track~', 'on_track'],
    ['met~ not_started', 4, 'not_started', 'not_started'],
  ])('%s: line %i, %s', (parts, line, word, decidedBy) => {
    const whole = wholeOf(words(parts));
    expect(whole && [whole.line, spell(whole), whole.decidedBy.map(spell).join(' ')]).toEqual([line, word, decidedBy]);
  });

  it('has a reason only where parts are unknown', () => {
    expect(wholeOf(words('met insufficient'))?.reason).toBe('parts_unknown');
    expect(wholeOf(words('met awaiting_result'))?.reason).toBeNull();
  });

  it('is nothing where there is no part', () => expect(wholeOf([])).toBeNull());
});

describe('of any parts', () => {
  const anyPart = fc
    .constantFrom(...STATUSES)
    .chain((status) =>
      (isJudgement(status) ? fc.boolean() : fc.constant(false)).map(
        (provisional): PartWord => ({ status, provisional }),
      ),
    );
  const anyParts = fc.array(anyPart, { minLength: 1, maxLength: 6 });

  it('a second reading says the same', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { status, provisional, reason } = wholeOf(parts) ?? expect.fail('no word');
        expect({ status, provisional, reason }).toEqual(readParts(parts));
      }),
    );
  });

  it('the order changes nothing', () => {
    fc.assert(
      fc.property(
        anyParts.chain((parts) =>
          fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })),
        ),
        ([parts, shuffled]) => {
          const said = (each: readonly PartWord[]) => {
            const { decidedBy, ...word } = wholeOf(each) ?? { decidedBy: [] };
            return { ...word, decidedBy: decidedBy.map(spell).toSorted() };
          };
          expect(said(shuffled)).toEqual(said(parts));
        },
      ),
    );
  });

  it('one part alone gives its own word, but for a series that ended', () => {
    fc.assert(
      fc.property(anyPart, (only) => {
        const own = only.status === 'discontinued' ? { ...only, status: 'insufficient' as const } : only;
        expect(wholeOf([only])).toMatchObject(own);
      }),
    );
  });

  it('a part that is met for good and joins them changes nothing', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const [before, after] = [wholeOf(parts), wholeOf([...parts, { status: 'met', provisional: false }])];
        expect(after && spell(after)).toBe(before && spell(before));
      }),
    );
  });

  it('a good word of the whole is one that each part has, or a better one', () => {
    const good: Status[] = ['on_track', 'reached_early', 'met'];
    fc.assert(
      fc.property(anyParts, (parts) => {
        const status = wholeOf(parts)?.status;
        if (status === undefined || !good.includes(status)) return;
        expect(parts.every((each) => good.indexOf(each.status) >= good.indexOf(status))).toBe(true);
      }),
    );
  });

  it('a whole is met only with every part, and missed only with one', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const status = wholeOf(parts)?.status;
        expect(status === 'met').toBe(parts.every((each) => each.status === 'met'));
        expect(status === 'missed').toBe(parts.some((each) => each.status === 'missed'));
      }),
    );
  });
});
