/** The figures that a pasted text proposes. None of them is anywhere else until somebody chooses it. */
import type { Proposal } from '../../intake/paste.ts';
import { formatPeriod } from '../../text/format.ts';
import type { Locale } from '../../text/locale.ts';
import { printerOf } from '../../views/print.ts';
import { h } from './dom.ts';
import type { Engine } from './engine.ts';
import type { Words } from './words.ts';

export interface PasteView {
  engine: Engine;
  words: Words;
  locale: Locale;
  onUse(proposal: Proposal, name: string, value: string): void;
  onDrop(): void;
}

/** One proposal with the words it was read from, the number marked, and its two buttons. */
export function proposalView(proposal: Proposal, { engine, words, locale, onUse, onDrop }: PasteView): HTMLElement {
  const { quote, at, length } = proposal;
  const indicator = engine.indicator(proposal.indicator);
  const name = indicator?.name[locale] ?? proposal.indicator;
  const value = indicator ? printerOf(indicator, locale).value(proposal.amount.value) : proposal.amount.value;
  const period = proposal.period ? formatPeriod(proposal.period, locale) : words('paste.noPeriod');
  const item = h('li', {});
  const leave = (then: () => void) => (): void => {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    next?.querySelector('button')?.focus();
    then();
  };
  item.append(
    h('p', {}, h('b', {}, name), `: ${value} (${period})`),
    h(
      'p',
      { class: 'small' },
      `${words('paste.from')} `,
      h('q', { lang: 'vi' }, quote.slice(0, at), h('mark', {}, quote.slice(at, at + length)), quote.slice(at + length)),
    ),
    h(
      'p',
      { class: 'actions' },
      h(
        'button',
        {
          type: 'button',
          'aria-label': words('paste.useLabel', { name, value }),
          click: leave(() => onUse(proposal, name, value)),
        },
        words('paste.use'),
      ),
      h(
        'button',
        { type: 'button', 'aria-label': words('paste.dropLabel', { name, value }), click: leave(onDrop) },
        words('paste.drop'),
      ),
    ),
  );
  return item;
}
