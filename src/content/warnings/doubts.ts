/** What may be right and is improbable: wide ranges, a fall written as a rise, letters of two alphabets in one word, a task that is open again. */
import { exact } from '../../domain/exact.ts';
import { traitsOf } from '../../domain/measures.ts';
import { firstDayOf, lastDayOf, parsePeriod } from '../../domain/period.ts';
import { lastDayAt } from '../../domain/time.ts';
import { languagesOf } from '../../languages/locale.ts';
import { type Finding, finding } from '../fault.ts';
import { type Gathered, type ReportedFile, reportedIn, type Sound } from '../gather.ts';
import { spotOf, valueFinding } from '../issues.ts';
import { garbledIn, mixedWord } from '../letters.ts';
import { figureNameOf } from '../names.ts';
import { dateOf } from '../passed-files.ts';
import { forecastFindings } from '../relations/lifetimes.ts';
import { inTexts } from '../texts-of.ts';

export const doubtFindings = (all: Gathered): Finding[] => [
  ...reportedIn(all).flatMap(rangeFindings),
  ...reportedIn(all).flatMap(wordingFindings),
  ...all.indicators.flatMap(aboutFindings),
  ...reportedIn(all).flatMap(staleFindings),
  ...all.indicators.flatMap(fallFindings),
  ...forecastFindings(all),
  ...letterFindings(all),
];

/** What files say against one another. */
export const contraryFindings = (all: Sound): Finding[] => [
  ...endedFindings(all),
  ...reopenedFindings(all),
  ...emptyGroupFindings(all),
  ...planFindings(all),
];

/** A range wider than a quarter of the value says next to nothing: "hơn", "gần" and "khoảng" are closer. */
function rangeFindings({ file, value }: ReportedFile): Finding[] {
  if (!value || value.low === null || value.high === null) return [];
  const { low, high } = value;
  return isWide(low, high, value.value)
    ? [valueFinding('range-wide', file, ['low'], { low, high, value: value.value })]
    : [];
}

const isWide = (low: string, high: string, value: string): boolean =>
  exact(high).sub(exact(low)).mul(4).compare(exact(value).abs()) > 0;

/** The same of what a target's "about" may mean. */
const aboutFindings = ({ file, value: indicator }: Gathered['indicators'][number]): Finding[] =>
  !indicator
    ? []
    : indicator.targets.flatMap(({ value, about }, at) =>
        about && isWide(about.low, about.high, value)
          ? [valueFinding('range-wide', file, ['targets', at, 'about', 'low'], { ...about, value })]
          : [],
      );

const MORE = /^(?:hơn|trên|vượt|quá|ít nhất|more than|over|above|at least)(?!\p{L})/iu;
const LESS = /^(?:gần|dưới|chưa đến|chưa đầy|ngót|almost|nearly|under|below|less than|at most)(?!\p{L})/iu;

/** "More than 54" is no less than 54, "almost 54" no more, and neither is 54 itself. */
function wordingFindings({ file, value: figure }: ReportedFile): Finding[] {
  if (!figure || figure.wording === null || figure.low === null || figure.high === null) return [];
  const { wording, low, high, value } = figure;
  // Words with a number of their own tell of that one.
  if (/\d/.test(wording) || isWide(low, high, value)) return [];
  const [under, over] = [exact(low).compare(exact(value)), exact(high).compare(exact(value))];
  const [isMore, isLess] = [MORE.test(wording), LESS.test(wording)];
  const key = (isMore && under < 0) || (isLess && under === 0 && over === 0) ? 'low' : 'high';
  const odd = key === 'low' || (isLess && over > 0) || (isMore && over === 0);
  return odd ? [valueFinding('wording-range', file, [key], { wording, key, bound: { low, high }[key], value })] : [];
}

/** As plans word a fall, in the clause that a target quotes. */
const FALL = /(?<!\p{L})(?:less|fewer|lower|fall|reduc(?:e|ed|tion)|decrease[ds]?|giảm|ít hơn|thấp hơn)(?!\p{L})/iu;

/** A change from the baseline that the clause calls a fall and the target's number a rise: "15 % less" is `<= -15`. */
function fallFindings({ file, value }: Gathered['indicators'][number]): Finding[] {
  if (!value || traitsOf(value.measure).asks !== 'change') return [];
  return value.targets.flatMap(({ op, value: number, clause }, at) =>
    clause !== null && FALL.test(clause) && op.startsWith('>') && exact(number).compare(0) > 0
      ? [valueFinding('fall-as-rise', file, ['targets', at, 'value'], { clause, op, number })]
      : [],
  );
}

/** Years after which official figures are out. */
const LATE = 3;

/** An estimate that was published later than that after its period. */
function staleFindings({ file, value, place }: ReportedFile): Finding[] {
  const name = figureNameOf(place.name);
  if (!value || !name) return [];
  const { period, published } = name;
  return value.stage === 'estimate' && Number(published.slice(0, 4)) - parsePeriod(period).last > LATE
    ? [valueFinding('estimate-late', file, ['stage'], { period })]
    : [];
}

/** A plan sets no target for a series that had ended before it. */
const endedFindings = ({ plan, indicators }: Sound): Finding[] =>
  indicators.flatMap(({ file, value: { ended } }) => {
    const written = plan.value.document.date;
    return ended !== null && ended < written ? [valueFinding('ended-early', file, ['ended'], { ended, written })] : [];
  });

/** Work that goes on, that lacks its product or of which nothing is known, after it was done. */
const reopenedFindings = ({ events }: Sound): Finding[] =>
  events.flatMap(({ place, file, value: { status } }) => {
    const done = events.find(
      (each) =>
        each.place.task === place.task &&
        each.value.status === 'done' &&
        lastDayOf(dateOf(each.place)) < firstDayOf(dateOf(place)),
    );
    return done && (status === 'in-progress' || status === 'issued' || status === 'unknown')
      ? [valueFinding('task-reopened', file, ['status'], { status, date: dateOf(done.place), other: done.path })]
      : [];
  });

/** A group of the plan without an indicator would be a heading over nothing. */
function emptyGroupFindings({ plan, indicators }: Sound): Finding[] {
  const used = new Set(indicators.map(({ value }) => value.group));
  return plan.value.groups.flatMap(({ id }, at) =>
    used.has(id) ? [] : [valueFinding('group-empty', plan.file, ['groups', at, 'id'], { group: id })],
  );
}

/** Words for those whom the code does not mean. */
const OTHER_SEX: Readonly<Record<string, RegExp>> = {
  F: /^(?:nam|men|male|males|boys)$/i,
  M: /^(?:nữ|phụ nữ|women|female|females|girls)$/i,
};

/** What the plan declares and nothing uses, and what its own file says twice in two ways. */
function planFindings({ plan: { file, value }, indicators }: Sound): Finding[] {
  const split = new Set(indicators.flatMap((each) => each.value.by));
  const { name, url } = value.licence;
  const [, terms = '', version = ''] =
    /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)?/.exec(url) ?? [];
  const named = /(?<!\d)\d\.\d(?!\d)/.exec(name)?.[0] ?? version;
  const early = value.periods.find(({ end }) => lastDayAt(end) < value.document.date);
  return [
    ...value.dimensions.flatMap(({ id }, at) =>
      split.has(id) ? [] : [valueFinding('dimension-unused', file, ['dimensions', at, 'id'], { dimension: id })],
    ),
    ...(terms && termsOf(name) && (termsOf(name) !== terms || (version !== '' && named !== version))
      ? [valueFinding('licence-differs', file, ['licence', 'url'], { name, url })]
      : []),
    ...value.dimensions.flatMap(({ code, members }, at) =>
      code !== 'SEX'
        ? []
        : members.flatMap(({ code: own, name }, k) => {
            const other = languagesOf(name).find((language) => OTHER_SEX[own]?.test(name[language]));
            const steps = ['dimensions', at, 'members', k, 'code'];
            return other ? [valueFinding('sex-code', file, steps, { code: own, name: name[other] })] : [];
          }),
    ),
    ...(early
      ? [valueFinding('plan-late', file, ['document', 'date'], { date: value.document.date, period: early.id })]
      : []),
  ];
}

/** `by-sa` of "CC BY-SA 4.0"; empty for another licence. */
const termsOf = (name: string): string => /^CC[ -](BY(?:-[A-Z]{2})*)(?![A-Z-])/i.exec(name)?.[1]?.toLowerCase() ?? '';

const letterFindings = inTexts(({ file, steps, text }) => {
  const { from } = spotOf(file, steps).value;
  const [mixed, garbled] = [mixedWord(text), garbledIn(text)];
  return [
    ...(mixed === undefined ? [] : [finding('mixed-letters', file.path, from, { found: mixed })]),
    ...(garbled === null ? [] : [finding('garbled', file.path, from, { found: garbled })]),
  ];
});
