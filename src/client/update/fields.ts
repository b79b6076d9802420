/** The fields of the form: what they hold, how it was read, and what is wrong with it. */
import { isWhole } from '../../content/parts.ts';
import type { Content, Indicator, Plan } from '../../content/schema.ts';
import { rhythmOf } from '../../domain/rhythm.ts';
import { ADDRESS_QUESTIONS, addressDoubt } from '../../intake/address.ts';
import type { Composed, Problem } from '../../intake/compose.ts';
import { type Draft, FIELDS, type Field, tidy } from '../../intake/draft.ts';
import { periodExamples } from '../../intake/period-examples.ts';
import { formatDate, formatDecimal, formatPeriod } from '../../text/format.ts';
import { type Locale, toolLocaleOf } from '../../text/locale.ts';
import { memberSeries } from '../../views/member.ts';
import { printerOf } from '../../views/print.ts';
import { h, one } from './dom.ts';
import type { FormText } from './words.ts';

type Control = HTMLInputElement | HTMLSelectElement;

const control = (form: HTMLFormElement, field: Field): Control => one<Control>(form, `#enter-${field}`);
const stages = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[name=stage]'),
];

/** The choice of a member, which is there where an indicator of the plan is split. */
const memberChoice = (form: HTMLFormElement): HTMLSelectElement | null =>
  form.querySelector<HTMLSelectElement>('#enter-member');

function valueIn(form: HTMLFormElement, field: Field): string {
  if (field === 'stage') return stages(form).find(({ checked }) => checked)?.value ?? '';
  return field === 'member' ? (memberChoice(form)?.value ?? '') : control(form, field).value;
}

/** Fields, without what the form knows besides them. */
export const readFields = (form: HTMLFormElement): Record<Field, string> =>
  Object.fromEntries(FIELDS.map((field) => [field, valueIn(form, field)])) as Record<Field, string>;

export function writeFields(form: HTMLFormElement, draft: Draft): void {
  for (const field of FIELDS) {
    if (field === 'stage') for (const radio of stages(form)) radio.checked = radio.value === draft.stage;
    // What can be chosen is offered once the indicator is known; until then the choice holds what was chosen before.
    else if (field === 'member') memberChoice(form)?.replaceChildren(h('option', { value: draft.member }));
    else control(form, field).value = draft[field];
  }
}

/**
 * Offers the indicators that have figures, in their groups, where the page had no room for their names: its own choice holds
 * nothing then. What was chosen before stays.
 */
export function offerIndicators(
  form: HTMLFormElement,
  { indicators, groups }: Pick<Content, 'indicators'> & Pick<Plan, 'groups'>,
  chosen: string,
  locale: Locale,
): void {
  const select = one<HTMLSelectElement>(form, '#enter-indicator');
  if (select.options.length > 1) return;
  const named = groups.map(({ id, name }) => ({
    name,
    members: indicators.filter((each) => each.group === id && !isWhole(each)),
  }));
  for (const { name, members } of named.filter((each) => each.members.length > 0))
    select.append(
      h(
        'optgroup',
        { label: name[locale] },
        ...members.map((each) => h('option', { value: each.id }, `${each.name[locale]} (${each.code})`)),
      ),
    );
  select.value = chosen;
}

/** Offers the whole and the members of the indicator's dimensions; a member that there is not stays, to be told. */
export function offerMembers(
  form: HTMLFormElement,
  indicator: Indicator | null,
  member: string,
  { words, locale }: Pick<ShownReading, 'words' | 'locale'>,
): void {
  const select = memberChoice(form);
  if (!select) return;
  const breakdowns = indicator?.breakdowns ?? [];
  const isUnknown = member !== '' && !(indicator && memberSeries(indicator, member));
  one<HTMLElement>(form, '.member').hidden = breakdowns.length === 0 && !isUnknown;
  const next = h(
    'select',
    {},
    h('option', { value: '' }, words('member.whole')),
    ...breakdowns.map(({ dimension, series }) =>
      h(
        'optgroup',
        { label: words('member.by', { dimension: dimension.name[locale] }) },
        ...series.map(({ member: { id, name } }) => h('option', { value: id }, name[locale])),
      ),
    ),
    ...(isUnknown ? [h('option', { value: member }, member)] : []),
  );
  // A list that is open is left alone where it offers the same.
  if (next.innerHTML !== select.innerHTML) select.replaceChildren(...next.children);
  select.value = member;
}

/** The element that takes the focus when a field is wrong. */
export const focusTarget = (form: HTMLFormElement, field: Field): HTMLElement =>
  field === 'stage' ? (stages(form)[0] ?? one(form, '#enter-stage')) : control(form, field);

/** The words of the field's label, without its mark. */
export function fieldLabel(form: HTMLFormElement, field: Field): string {
  const label = one(form, field === 'stage' ? '#enter-stage legend' : `label[for=enter-${field}]`);
  return (label.firstChild?.textContent ?? '').trim();
}

/** Shows what is wrong at the fields that were touched. */
export function showProblems(form: HTMLFormElement, problems: readonly Problem[], touched: ReadonlySet<string>): void {
  for (const field of FIELDS) {
    if (field === 'member' && !memberChoice(form)) continue;
    const problem = touched.has(field) ? problems.find((each) => each.field === field) : undefined;
    const place = one(form, `#enter-${field}-problem`);
    if (place.textContent !== (problem?.text ?? '')) place.textContent = problem?.text ?? '';
    const marked = field === 'stage' ? stages(form) : [control(form, field)];
    for (const each of marked) {
      if (problem) each.setAttribute('aria-invalid', 'true');
      else each.removeAttribute('aria-invalid');
    }
    // A closed part must not hide what is wrong in it.
    if (problem) place.closest('details')?.setAttribute('open', '');
  }
}

/** The hint of the period names results in the rhythm of the series. */
function showPeriodHint(form: HTMLFormElement, indicator: Indicator | null, words: FormText, locale: Locale): void {
  const examples = indicator ? periodExamples(rhythmOf(indicator), locale).join('; ') : '';
  const hint = examples ? words('period.hintSeries', { examples }) : words('period.hint');
  const place = one(form, '#enter-period-hint');
  if (place.textContent !== hint) place.textContent = hint;
}

export interface ShownReading {
  composed: Composed;
  draft: Draft;
  words: FormText;
  locale: Locale;
}

/** Shows how period, date and value were read, before anybody relies on them. */
export function showReadings(form: HTMLFormElement, { composed, draft, words, locale }: ShownReading): void {
  const { period, published, indicator, amount } = composed;
  const put = (field: Field, text: string): void => {
    one(form, `#enter-${field}-read`).textContent = text;
  };
  showPeriodHint(form, indicator, words, locale);
  /** Only where it differs from what stands in the field. */
  const told = (field: Field, shown: string | null, key: 'readPeriod' | 'readDate'): void =>
    put(field, shown && shown !== tidy(draft[field]) ? words(key, { period: shown, date: shown }) : '');
  told('period', period && formatPeriod(period, locale), 'readPeriod');
  told('published', published && formatDate(published, locale), 'readDate');
  const unit = indicator ? words('value.unit', { unit: indicator.unit[locale] }) : '';
  if (!indicator || !amount) {
    put('value', unit);
    return;
  }
  const print = printerOf(indicator, locale);
  const value = print.value(amount.value);
  const range = print.range(amount);
  put(
    'value',
    range
      ? words('readRange', { value, low: range.low, high: range.high, wording: amount.wording ?? '' })
      : words('read', { value }),
  );
}

/** The box that asks to confirm a conversion, or one of two ways to read the digits. */
export function showConfirmation(form: HTMLFormElement, { composed, draft, words, locale }: ShownReading): void {
  const { amount, indicator, toConfirm } = composed;
  const box = one<HTMLElement>(form, '.confirm-value');
  const doubtful = amount !== null && (amount.converted !== null || amount.other !== null);
  box.hidden = !doubtful;
  if (!amount || !indicator || !doubtful) return;
  const print = printerOf(indicator, locale);
  const value = print.value(amount.value);
  const text =
    amount.converted === null
      ? words('confirm.other', { value, other: print.value(amount.other ?? '') })
      : words('confirm.converted', { written: `${formatDecimal(amount.number, locale)} ${amount.converted}`, value });
  one(box, '.confirm-words').replaceChildren(h('span', {}, text));
  one<HTMLInputElement>(box, 'input').checked = toConfirm === null && draft.confirmed !== '';
}

/** The box that asks about an address that may be no public source. */
export function showAddressQuestion(form: HTMLFormElement, { composed, draft, locale }: ShownReading): void {
  const box = one<HTMLElement>(form, '.confirm-url');
  const doubt = addressDoubt(tidy(draft.url));
  box.hidden = doubt === null;
  if (doubt === null) return;
  one(box, '.confirm-words').textContent = ADDRESS_QUESTIONS[doubt][toolLocaleOf(locale)];
  one<HTMLInputElement>(box, 'input').checked = composed.toAsk === null;
}
