/** One target that has parts: its word is what the words of its parts say together (rule of progress, section 4a). */
import { isPart, partsAmong } from '../content/parts.ts';
import type { Indicator, TargetInWords } from '../content/schema.ts';
import { type PartWord, type WholeWord, wholeOf } from '../domain/parts.ts';
import { isJudgement } from '../domain/progress.ts';
import type { IsoDate } from '../domain/types.ts';
import { formatList } from '../text/format.ts';
import { inEach, type Locale, languagesOf } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { type AssessedTarget, assessIndicator } from './assessed.ts';

/** One target of a part. */
export interface JudgedPart extends PartWord {
  indicator: Indicator;
  judged: AssessedTarget;
}

/** A target that has parts, with the word on it. */
export interface WholeTarget {
  /** As the plan words it. */
  target: TargetInWords;
  assessment: WholeWord<JudgedPart>;
  /** All targets of its parts for the period, in their order. */
  parts: JudgedPart[];
  /** How the word comes about. */
  sentence: Record<Locale, string>;
}

/** An indicator with all that is said of it on a day: of its own targets, and of those that have parts. */
export interface JudgedIndicator {
  indicator: Indicator;
  assessed: readonly AssessedTarget[];
  /** Empty but for an indicator that has parts. */
  wholes: readonly WholeTarget[];
}

const partWords = (parts: readonly Indicator[], period: string, asOf: IsoDate): JudgedPart[] =>
  parts.flatMap((indicator) =>
    assessIndicator(indicator, asOf)
      .filter(({ target }) => target.period === period)
      .map((judged) => {
        const { status, provisional } = judged.assessment;
        return { indicator, judged, status, provisional };
      }),
  );

function sentenceOf(word: WholeWord<JudgedPart>, parts: readonly JudgedPart[], locale: Locale): string {
  const names = [...new Set(word.decidedBy.map(({ indicator }) => indicator.name[locale]))];
  const values = { parts: formatList(names, locale) };
  const ui = uiOf(locale);
  if (word.reason !== null) return ui('whole.unknown', values);
  if (word.decidedBy.length === parts.length) return ui('whole.all', values);
  return ui(word.status === 'missed' ? 'whole.missed' : 'whole.worst', values);
}

/** What is said on a day of each target of an indicator that has parts, by period; nothing of a period that no part is judged for. */
export function wholeTargets(whole: Indicator, among: readonly Indicator[], asOf: IsoDate): WholeTarget[] {
  const parts = partsAmong(whole, among);
  if (parts.length === 0) return [];
  return whole.in_words.flatMap((target): WholeTarget[] => {
    const judged = partWords(parts, target.period, asOf);
    const assessment = wholeOf(judged);
    if (!assessment) return [];
    const sentence = inEach(languagesOf(whole.name), (locale) => sentenceOf(assessment, judged, locale));
    return [{ target, assessment, parts: judged, sentence }];
  });
}

/** What an indicator is told of in words and not judged for: all but the targets whose parts are judged. */
export const unjudgedOf = ({ in_words: told }: Indicator, wholes: readonly WholeTarget[]): TargetInWords[] =>
  told.filter(({ period }) => !wholes.some(({ target }) => target.period === period));

/** An indicator as lists name it: a part says that it is one. */
export const listedName = ({ name, part_of: whole }: Pick<Indicator, 'name' | 'part_of'>, locale: Locale): string =>
  whole === null ? name[locale] : uiOf(locale)('part.listed', { name: name[locale] });

/** All indicators as they are judged on a day, in their order. */
export const judgeAll = (indicators: readonly Indicator[], asOf: IsoDate): JudgedIndicator[] =>
  indicators.map((indicator) => ({
    indicator,
    assessed: assessIndicator(indicator, asOf),
    wholes: wholeTargets(indicator, indicators, asOf),
  }));

/** A target as it is counted, with the word on it: that of an indicator, or one that has parts. */
export type CountedTarget = { indicator: Indicator } & (AssessedTarget | WholeTarget);

/** Every target that counts, in the order of the indicators: one that has parts once, and its parts never. */
export const countedTargets = (judged: readonly JudgedIndicator[]): CountedTarget[] =>
  judged.flatMap(({ indicator, assessed, wholes }): CountedTarget[] =>
    isPart(indicator) ? [] : [...assessed, ...wholes].map((each) => ({ indicator, ...each })),
  );

/** Whether it is a target that has parts. */
export const hasParts = <T extends AssessedTarget | WholeTarget>(target: T): target is T & WholeTarget =>
  'parts' in target;

/** Those that lists have a row for: parts stand in the rows of what they are parts of. */
export const withoutParts = (judged: readonly JudgedIndicator[]): JudgedIndicator[] =>
  judged.filter(({ indicator }) => !isPart(indicator));

/** Of the targets of an indicator that has parts, the one told first where there is room for one: the latest that is judged. */
export const leadingOf = (wholes: readonly WholeTarget[]): WholeTarget | undefined =>
  wholes.findLast(({ assessment }) => isJudgement(assessment.status)) ?? wholes[0];
