/** A figure that is withdrawn: its file with the withdrawal, and what that changes. Pure: form and command share it. */
import { checkData } from '../content/check-data.ts';
import type { Fault } from '../content/fault.ts';
import type { Figure, Indicator, WrittenText } from '../content/schema.ts';
import type { Locale } from '../text/locale.ts';
import { type Consequence, consequenceOf } from '../views/consequence.ts';
import { filesOf, type Ledger } from './compose.ts';
import { tidied } from './draft.ts';
import { type TextFile, withdrawnText } from './figure-file.ts';

/** A figure that still stands, with its indicator. */
export interface Standing {
  indicator: Indicator;
  figure: Figure;
}

/** The figure of a file below `figures/`, named `<indicator>/<period>--<published>`; null where there is none. */
export function figureNamed(name: string, { indicators }: Ledger): Standing | null {
  const [id = '', file = ''] = name.split('/');
  const indicator = indicators.find((each) => each.id === id);
  const figure = indicator?.figures.find((each) => each.id === file);
  return indicator && figure ? { indicator, figure } : null;
}

/** Today, but not after the day that everything is shown for, or the change would not be seen. */
export const withdrawalDay = ({ asOf, today }: Ledger): string => [asOf, today].toSorted()[0] ?? today;

export interface Withdrawal {
  date: string;
  reason: WrittenText;
}

export interface ComposedWithdrawal {
  /** Null where something is wrong. */
  file: TextFile | null;
  consequence: Consequence | null;
  faults: Fault[];
}

export function composeWithdrawal(
  { indicator, figure }: Standing,
  { date, reason }: Withdrawal,
  ledger: Ledger,
  lang: Locale,
): ComposedWithdrawal {
  const path = `figures/${indicator.id}/${figure.id}.yaml`;
  const old = ledger.files.get(path);
  const before = old instanceof Uint8Array ? new TextDecoder().decode(old) : '';
  const text = withdrawnText(before, { date, reason: tidied(reason) });
  const files = new Map([...filesOf(ledger.files, indicator.id), [path, new TextEncoder().encode(text)] as const]);
  const { content, faults } = checkData(files, { asOf: ledger.asOf, today: ledger.today, lang, part: true });
  const after = content?.indicators.find(({ id }) => id === indicator.id);
  const gone = after?.figures.find(({ id }) => id === figure.id);
  if (!after || !gone) return { file: null, consequence: null, faults };
  // Seen from the day on which the withdrawal holds.
  const asOf = [ledger.asOf, date].toSorted().at(-1) ?? date;
  return {
    file: { path, text },
    consequence: consequenceOf({ before: indicator, after, figure: gone, asOf }),
    faults: [],
  };
}
