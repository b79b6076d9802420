/** What a language calls verdicts, stages and measures, and the sentence that counts them. */
import type { Frequency } from '../domain/rhythm.ts';
import type { Operator, Reason, Stage, Status } from '../domain/types.ts';

/** On which side of a rounded number the true value lies. */
export type Side = 'over' | 'under' | 'about';

/** What a word before a number says of it, with its side. */
export const SIDES = {
  atLeast: 'over',
  moreThan: 'over',
  lessThan: 'under',
  nearly: 'under',
  about: 'about',
} as const satisfies Record<string, Side>;
export type Meaning = keyof typeof SIDES;

export interface Words {
  /** The words of the rule of progress, section 5. */
  statuses: Readonly<Record<Status, string>>;
  /** Before a word that rests on a figure that is not official, and behind one, in brackets. */
  provisional: string;
  provisionally: string;
  /** How firm a figure is. */
  stages: Readonly<Record<Stage, string>>;
  kinds: Readonly<Record<'result' | 'forecast', string>>;
  /** Why a word could not be given, in a few words. */
  reasons: Readonly<Record<Reason, string>>;
  /** Before what a series and its target count differently. */
  caveat: string;
  /** Words that sources put before a number, the first that fits, and the word for each meaning. */
  qualifiers: readonly (readonly [word: string, meaning: Meaning])[];
  meanings: Readonly<Record<Meaning, string>>;
  /** The usual word before a rounded number. */
  roughly: Readonly<Record<Side, string>>;
  /** The same below zero, where "more than" would be read the other way. */
  belowZero: Readonly<Record<Side, string>>;
  /** How far something changed, by its size, and which way: "a fall of 15%"; nothing for a change of nothing. */
  change: (size: string, sign: number) => string;
  /** What a target asks for that is set against no change at all. */
  noChange: Readonly<Record<Operator, string>>;
  /** Before both ends of a range that a value has to stay within. */
  within: string;
  /** What passes from one result of a series to the next. */
  beats: Readonly<Record<Frequency, string>>;
  /** The words of verdicts as they stand inside a sentence, after a number. */
  counted: Readonly<Record<Status, string>>;
  /** The sentence that counts the words of a period. */
  answers: {
    past: (total: number, period: string, list: string) => string;
    /** Not due yet, but some can be told something of. */
    running: (total: number, period: string, list: string) => string;
    /** `ended` of the targets will never come due: their series is no longer measured. */
    ahead: (open: number, period: string, ended: number) => string;
  };
}
