/** What the figure would change: the word, the sentence and the bar before and after, and what to look at again. */
import type { Composed } from '../../intake/compose.ts';
import type { Locale } from '../../text/locale.ts';
import type { AssessedTarget } from '../../views/assessed.ts';
import { barSvg } from '../../views/bar-svg.ts';
import { barsOf, type Consequence, type TargetChange } from '../../views/consequence.ts';
import { standingWords } from '../../views/consequence-words.ts';
import { printerOf } from '../../views/print.ts';
import { h, one, svg } from './dom.ts';
import type { FormText } from './words.ts';

export interface ShownChange {
  words: FormText;
  locale: Locale;
  asOf: string;
}

/** The word as StatusWord.astro prints it: the page brings every one of them in a template. */
export function wordView({ assessment: { status, provisional } }: AssessedTarget): DocumentFragment {
  const word = one<HTMLTemplateElement>(document, `template[data-status=${status}][data-provisional=${provisional}]`);
  return word.content.cloneNode(true) as DocumentFragment;
}

const side = (title: string, assessed: AssessedTarget, locale: Locale): HTMLElement =>
  h('div', {}, h('dt', {}, title), h('dd', {}, wordView(assessed), h('br'), assessed.sentence[locale]));

function targetView(
  change: TargetChange,
  { before: indicator }: Consequence,
  { words, locale }: ShownChange,
): HTMLElement {
  const { before, after, reworded, turned } = change;
  const { target } = before;
  const title = words('target', { year: target.end, target: printerOf(indicator, locale).target(target) });
  const pair = h(
    'dl',
    { class: 'change-pair' },
    side(words('before'), before, locale),
    side(words('after'), after, locale),
  );
  const same = h('p', {}, `${words('same')}: `, wordView(after));
  return h(
    'div',
    { class: `change-target${turned ? ' change-turned' : ''}` },
    h('h3', {}, title),
    reworded ? pair : same,
  );
}

function barsView(consequence: Consequence, { words, locale, asOf }: ShownChange): HTMLElement {
  const { before, after } = barsOf(consequence, asOf, locale);
  return h(
    'div',
    { class: 'change-bars', 'aria-hidden': 'true' },
    h('span', { class: 'small soft' }, words('before')),
    svg(barSvg(before, 'large')),
    h('span', { class: 'small soft' }, words('after')),
    svg(barSvg(after, 'large')),
  );
}

const warningsView = (warnings: readonly string[], words: FormText): HTMLElement =>
  h(
    'div',
    { class: 'warnings' },
    h('h3', {}, words('warnings')),
    h('ul', {}, ...warnings.map((warning) => h('li', {}, warning))),
  );

export function changeView({ consequence, member, warnings }: Composed, shown: ShownChange): HTMLElement[] {
  if (!consequence) return [h('p', { class: 'soft' }, shown.words('waiting'))];
  return [
    h('p', {}, standingWords(consequence, shown.locale)),
    ...(member ? [h('p', {}, shown.words('member.change', { member: member.name[shown.locale] }))] : []),
    ...(warnings.length ? [warningsView(warnings, shown.words)] : []),
    ...consequence.targets.map((change) => targetView(change, consequence, shown)),
    // A member's figures have no bar.
    ...(member ? [] : [barsView(consequence, shown)]),
  ];
}
