/** One find of a report: the words it was read from, its fields, what the site has and what its word would become. */

import { STAGES } from '../../domain/types.ts';
import type { Find } from '../../intake/checklist.ts';
import type { Composed } from '../../intake/compose.ts';
import type { Field } from '../../intake/draft.ts';
import { formatPeriod } from '../../text/format.ts';
import type { Locale } from '../../text/locale.ts';
import { STAGE_WORDS } from '../../text/words.ts';
import { printerOf } from '../../views/print.ts';
import { wordView } from './change-view.ts';
import { h } from './dom.ts';
import type { FormText } from './words.ts';

export interface FindView {
  words: FormText;
  locale: Locale;
  /** What the find would be as a figure, as far as it can be told. */
  judge(find: Find): Composed;
  /** Another value that the report gives for the same period, or null. */
  rival(find: Find): string | null;
  onChange(): void;
  onDrop(find: Find): void;
}

/** The sentence or the row, with the number marked. */
export const quoteView = ({ quote, at, length }: Find): HTMLElement =>
  h('q', { lang: 'vi' }, quote.slice(0, at), h('mark', {}, quote.slice(at, at + length)), quote.slice(at + length));

/** Why it is asked about or left out, in words. */
export function reasonsOf({ verdict }: Find, words: FormText): string[] {
  const reasons = verdict.kind === 'ask' ? verdict.reasons : verdict.kind === 'out' ? [verdict.reason] : [];
  return reasons.map(({ code, words: written }) =>
    written ? words('because', { reason: words(`why.${code}`), words: written }) : words(`why.${code}`),
  );
}

let count = 0;

export function findView(find: Find, view: FindView): HTMLElement {
  const { words, locale, onChange, onDrop } = view;
  count += 1;
  const id = `find-${count}`;
  const told = h('div', { class: 'find-told small', id: `${id}-told` });
  const tick = h('input', { type: 'checkbox', id, 'aria-describedby': `${id}-told`, checked: find.isTicked });
  const title = h('span', {});
  const show = (): void => {
    const composed = view.judge(find);
    title.textContent = titleOf(find, composed, view);
    const rival = view.rival(find);
    told.replaceChildren(
      ...(rival ? [h('p', { class: 'find-why' }, words('list.rival', { value: rival }))] : []),
      ...toldOf(composed, view),
      ...(find.stage ? [] : [h('p', {}, words('list.noStage'))]),
    );
  };
  const change =
    (key: 'value' | 'period' | 'stage') =>
    (event: Event): void => {
      find[key] = (event.target as HTMLInputElement).value;
      if (key === 'value') find.read = undefined;
      show();
      onChange();
    };
  tick.addEventListener('change', () => {
    find.isTicked = tick.checked;
    onChange();
  });
  const reasons = reasonsOf(find, words);
  show();
  return h(
    'li',
    { class: 'find' },
    h('label', { class: 'choice', for: id }, tick, ' ', title),
    h('p', { class: 'small' }, `${words('paste.from')} `, quoteView(find)),
    reasons.length > 0 && h('p', { class: 'small find-why' }, `${words('list.ask')} ${reasons.join('; ')}.`),
    h(
      'p',
      { class: 'find-fields' },
      field(
        words('list.value'),
        h('input', { type: 'text', value: find.value, input: change('value'), autocomplete: 'off' }),
      ),
      field(
        words('period.label'),
        h('input', { type: 'text', value: find.period, input: change('period'), autocomplete: 'off' }),
      ),
      field(
        words('stage.label'),
        h(
          'select',
          { change: change('stage'), autocomplete: 'off' },
          h('option', { value: '' }, words('list.stageOpen')),
          ...STAGES.map((stage) =>
            h('option', { value: stage, selected: find.stage === stage }, STAGE_WORDS[stage][locale]),
          ),
        ),
      ),
      h(
        'button',
        {
          type: 'button',
          'aria-label': words('paste.dropLabel', { name: title.textContent ?? '', value: find.value }),
          click: () => onDrop(find),
        },
        words('paste.drop'),
      ),
    ),
    told,
  );
}

const field = (text: string, control: HTMLElement): HTMLElement =>
  h('label', { class: 'find-field' }, h('span', { class: 'small' }, text), control);

/** The field of a find that a problem is about. */
const labelIn = (field: Field, words: FormText): string =>
  field === 'period' ? words('period.label') : field === 'stage' ? words('stage.label') : words('list.value');

function titleOf(find: Find, { indicator, amount, period }: Composed, { words, locale }: FindView): string {
  const value = indicator && amount ? printerOf(indicator, locale).value(amount.value) : find.value;
  return `${value} (${period ? formatPeriod(period, locale) : words('paste.noPeriod')})`;
}

/** What the site has, what it would become, and what is still missing. */
function toldOf({ indicator, consequence, problems }: Composed, { words, locale }: FindView): HTMLElement[] {
  if (!indicator || !consequence)
    return problems.map(({ field, text }) =>
      h(
        'p',
        { class: 'field-problem' },
        field ? words('problemsFor', { label: labelIn(field, words), problem: text }) : text,
      ),
    );
  const printer = printerOf(indicator, locale);
  const { previous, targets } = consequence;
  const has = previous
    ? words('list.has', { value: printer.value(previous.value), stage: STAGE_WORDS[previous.stage][locale] })
    : words('list.hasNone');
  const turned = targets.filter((target) => target.turned);
  return [
    h('p', {}, has),
    ...turned.map(({ before, after }) =>
      h(
        'p',
        {},
        `${words('target', { year: after.target.end, target: printer.target(after.target) })}: `,
        wordView(before),
        ' → ',
        wordView(after),
      ),
    ),
    ...(turned.length === 0 ? [h('p', {}, words('list.sameWord'))] : []),
  ];
}
