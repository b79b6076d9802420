/** The answer in an issue. Every word of the bundle goes through `harmlessOutside`: nothing of it links, mentions or draws. */

import type { BundleFault } from '../intake/bundle/read.ts';
import { harmlessOutside } from '../review/harmless.ts';
import type { ToolLocale } from '../text/locale.ts';
import { ANSWERS } from './words.ts';

/** The first line of the one answer that is kept up to date. */
export const ANSWER_MARKER = '<!-- tracker-bundle -->';
/** Faults that are told; more than these nobody mends at once. */
const MOST_TOLD = 20;

const lines = (faults: readonly BundleFault[], lang: ToolLocale): string[] => {
  const words = ANSWERS[lang];
  const told = faults
    .slice(0, MOST_TOLD)
    .map(
      ({ line, found, expected, mend }) =>
        `- ${words.line(line)}: ${harmlessOutside(found)}; ${words.expected}: ${harmlessOutside(expected)}; ${words.howTo}: ${harmlessOutside(mend)}`,
    );
  const rest = faults.length - MOST_TOLD;
  return rest > 0 ? [...told, `- ${words.more(rest)}`] : told;
};

/** Vietnamese first, the English below a line. */
const both = (part: (lang: ToolLocale) => readonly string[]): string =>
  `${ANSWER_MARKER}\n${part('vi').join('\n\n')}\n\n---\n\n${part('en').join('\n\n')}\n`;

/** Faults in both languages, in the same order. */
export type FaultsByLanguage = Readonly<Record<ToolLocale, readonly BundleFault[]>>;

/** Where, what was found, what is expected and how to mend it. */
export const refusal = (faults: FaultsByLanguage): string =>
  both((lang) => [`**${ANSWERS[lang].refused}**`, lines(faults[lang], lang).join('\n'), ANSWERS[lang].mend]);

export interface Counts {
  figures: number;
  withdrawals: number;
  events: number;
}

export const countsIn = ({ figures, withdrawals, events }: Counts, lang: ToolLocale): string =>
  ANSWERS[lang].counts(figures, withdrawals, events);

/** Warnings of the check, below whatever else is said. */
export const warningsOf = (warnings: FaultsByLanguage): Readonly<Record<ToolLocale, string>> => {
  const told = (lang: ToolLocale): string =>
    warnings[lang].length ? `${ANSWERS[lang].warnings}\n\n${lines(warnings[lang], lang).join('\n')}` : '';
  return { vi: told('vi'), en: told('en') };
};

export type Outcome =
  /** A pull request is there; `checked` where its checks have been started. */
  | { kind: 'request'; address: string; checked: boolean }
  /** A branch is there, and a person opens the request. */
  | { kind: 'link'; address: string; sender: string }
  /** Too many are waiting, of all or of this sender. */
  | { kind: 'crowded'; most: number; isOwn: boolean }
  /** The program refuses its own files: a person has to look. */
  | { kind: 'stuck' };

export interface AnswerInput {
  counts: Counts;
  warnings: Readonly<Record<ToolLocale, string>>;
  outcome: Outcome;
}

/** The answer to a bundle that is right. */
export function answer({ counts, warnings, outcome }: AnswerInput): string {
  return both((lang) => {
    const words = ANSWERS[lang];
    if (outcome.kind === 'crowded') return [words.crowded(outcome.most, outcome.isOwn)];
    if (outcome.kind === 'stuck') return [words.stuck];
    const then =
      outcome.kind === 'link'
        ? [words.open(outcome.address, outcome.sender)]
        : [words.request(outcome.address), outcome.checked ? words.checks : words.noChecks];
    return [`**${words.taken(countsIn(counts, lang))}**`, ...then, ...[warnings[lang]].filter(Boolean), words.next];
  });
}
