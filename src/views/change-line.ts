/** What one change says to a reader, in plain words: the same in the change log, on the page of a day and in the feeds. */
import type { Figure } from '../content/schema.ts';
import { exact, ZERO } from '../domain/exact.ts';
import { kindOf } from '../domain/figures.ts';
import { firstDayOf } from '../domain/period.ts';
import { isInStep, rhythmOf } from '../domain/rhythm.ts';
import type { Decimal } from '../domain/types.ts';
import { formatDateInText, formatDecimal, formatPeriod, unitOfDifference, withUnit } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { type Ui, type UiKey, uiOf } from '../text/ui.ts';
import { KIND_WORDS, STAGE_WORDS, wordOf } from '../text/words.ts';
import type { Amendment } from './amended.ts';
import { breakdownAnchor } from './breakdown.ts';
import type { CalendarTurn, MemberChange, Single } from './changes.ts';
import type { Change } from './history.ts';
import { breakdownWith } from './member.ts';
import { printerOf } from './print.ts';
import type { Reported, Withdrawal } from './reported.ts';
import type { Turn } from './turns.ts';

export interface ChangeLine {
  /** "Số mới", "Revised": what kind of change it is. */
  label: string;
  /** The change itself, without the indicator's name; that of a member begins with its name. */
  text: string;
  /** Who published it, in the language of the source; null where nobody did. */
  publisher: string | null;
  /** "nguồn chỉ ghi năm 2025": where the source tells only the month or the year in which it was published. */
  dated: string | null;
  /** The report's place on its indicator's page: `f-2025--2026-02-13`, of a member `by-area`. */
  fragment: string | null;
}

type Indicator = Change['indicator'];
interface Context {
  indicator: Indicator;
  locale: Locale;
  ui: Ui;
}

/** "+0,44 điểm %", "−245 USD". */
function differenceOf(by: Decimal, { unit }: Indicator, locale: Locale): string {
  const text = formatDecimal(by, locale);
  const amount = withUnit(text, unitOfDifference(unit[locale], locale, text.replace('−', '')), locale);
  return exact(by).compare(ZERO) > 0 ? `+${amount}` : amount;
}

/** "sơ bộ", "ước trước khi hết kỳ": an estimate made in advance is not called an estimate twice. */
function standing({ figure }: Reported, indicator: Indicator, locale: Locale): string {
  const ahead = isInStep(figure.period, rhythmOf(indicator)) && kindOf(figure) === 'forecast';
  const stage = STAGE_WORDS[figure.stage][locale];
  if (!ahead) return stage;
  return figure.stage === 'estimate' ? KIND_WORDS.forecast[locale] : `${stage}, ${KIND_WORDS.forecast[locale]}`;
}

/**
 * A revision in its shades: a result that takes the place of an estimate made in advance revises nothing, and a figure
 * of an earlier stage does not replace one of a later stage.
 */
function shadeOf(change: Reported): 'new' | 'revision' | 'repeat' | 'result' | 'weaker' {
  if (change.before === null || change.kind === 'repeat') return change.kind;
  if (!change.inUse) return 'weaker';
  return kindOf(change.before) === 'forecast' && kindOf(change.figure) === 'result' ? 'result' : change.kind;
}

const labelOf = (change: Reported): UiKey => {
  const shade = shadeOf(change);
  return `changes.kind.${shade === 'weaker' ? change.kind : shade}`;
};

function reportedText(change: Reported, { indicator, locale, ui }: Context): string {
  const print = printerOf(indicator, locale);
  const values = {
    period: formatPeriod(change.figure.period, locale),
    value: print.figure(change.figure),
    stage: [standing(change, indicator, locale), indicator.caveat?.[locale]].filter(Boolean).join('; '),
    before: change.before ? print.figure(change.before) : '',
    by: change.by === null ? '' : differenceOf(change.by, indicator, locale),
  };
  return ui(`changes.text.${shadeOf(change)}`, values);
}

function withdrawalText({ figure, after }: Withdrawal, { indicator, locale, ui }: Context): string {
  const print = printerOf(indicator, locale);
  const values = {
    period: formatPeriod(figure.period, locale),
    value: print.figure(figure),
    after: after ? print.figure(after) : '',
  };
  return ui(after ? 'changes.text.withdrawalBack' : 'changes.text.withdrawal', values);
}

const turnText = ({ target, from, to, value }: Turn, { locale, ui }: Context): string => {
  const text = ui('changes.text.verdict', { year: target.end, from: wordOf(from, locale), to: wordOf(to, locale) });
  return value ? `${text} (${value[locale]})` : text;
};

function amendmentText({ target, from, to, document }: Amendment, { indicator, locale, ui }: Context): string {
  const print = (terms: Amendment['from']): string => printerOf(indicator, locale).target({ ...target, ...terms });
  return ui('changes.text.target', { year: target.end, from: print(from), to: print(to), document });
}

/** Turns of a day from one word to another that a date alone brought, without the indicators' names. */
export function calendarText(turns: readonly CalendarTurn[], locale: Locale): string {
  const [first] = turns;
  if (!first) return '';
  return uiOf(locale)(turns.length === 1 ? 'changes.text.verdict' : 'changes.together', {
    count: turns.length,
    year: first.target.end,
    from: wordOf(first.from, locale),
    to: wordOf(first.to, locale),
  });
}

/** Where an indicator's page tells of a figure: in its table of figures, or where it tells of the dimension of the member. */
const placeOf = ({ indicator, member }: Change, figure: Pick<Figure, 'id'>): string =>
  member ? breakdownAnchor(breakdownWith(indicator, member)) : `f-${figure.id}`;

/** What was reported of many members of one dimension, without their names: the table that it leads to has each. */
function membersLine(changes: readonly [MemberChange, ...MemberChange[]], locale: Locale): ChangeLine {
  const ui = uiOf(locale);
  const [{ indicator, member, kind }] = changes;
  const own = breakdownWith(indicator, member);
  const publishers = new Set(changes.map(({ figure }) => figure.source.publisher));
  return {
    label: ui(`changes.kind.${kind}`),
    text: ui('changes.text.members', { count: changes.length, dimension: own.dimension.name[locale] }),
    publisher: [...publishers].join(', '),
    dated: null,
    fragment: breakdownAnchor(own),
  };
}

/** What stands on one line, and the change that it leads to. */
export const singleLine = (entry: Single, locale: Locale): { change: Change; line: ChangeLine } =>
  'single' in entry
    ? { change: entry.single, line: changeLine(entry.single, locale) }
    : { change: entry.members[0], line: membersLine(entry.members, locale) };

export function changeLine(change: Change, locale: Locale): ChangeLine {
  const ui = uiOf(locale);
  const context = { indicator: change.indicator, locale, ui };
  if (change.kind === 'verdict') {
    const label = ui(change.turned ? 'changes.kind.turned' : 'changes.kind.verdict');
    return { label, text: turnText(change, context), publisher: null, dated: null, fragment: null };
  }
  if (change.kind === 'target') {
    const text = amendmentText(change, context);
    return { label: ui('changes.kind.target'), text, publisher: null, dated: null, fragment: 'targets' };
  }
  const { published } = change.figure;
  const text = change.kind === 'withdrawal' ? withdrawalText(change, context) : reportedText(change, context);
  const isCoarse = change.kind !== 'withdrawal' && firstDayOf(published) !== published;
  return {
    label: ui(change.kind === 'withdrawal' ? 'changes.kind.withdrawal' : labelOf(change)),
    text: change.member ? ui('changes.text.member', { member: change.member.name[locale], text }) : text,
    publisher: change.figure.source.publisher,
    dated: isCoarse ? ui('changes.dated', { date: formatDateInText(published, locale) }) : null,
    fragment: placeOf(change, change.figure),
  };
}
