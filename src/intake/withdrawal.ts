/** A figure that is withdrawn: its file with the withdrawal, and what that changes. Pure: form and command share it. */
import { checkData } from '../content/check-data.ts';
import type { Fault } from '../content/fault.ts';
import { figureFolder } from '../content/files.ts';
import type { Figure, WrittenText } from '../content/schema.ts';
import type { Locale } from '../text/locale.ts';
import { type Consequence, consequenceOf } from '../views/consequence.ts';
import { type OneSeries, seriesIn } from '../views/member.ts';
import { filesOf, type Ledger } from './compose.ts';
import { tidied } from './draft.ts';
import { type TextFile, withdrawnText } from './figure-file.ts';

/** A figure that still stands, with its series. */
export interface StandingFigure extends OneSeries {
  figure: Figure;
}

/** What names a figure: `<indicator>/<period>--<published>`, of a member `<indicator>/<member>/<period>--<published>`. */
export const figureName = ({ indicator, member, figure }: StandingFigure): string =>
  [indicator.id, ...(member ? [member.id] : []), figure.id].join('/');

/** The figure of a name (its file below `figures/` or `series/`); null where there is none. */
export function figureNamed(name: string, { indicators }: Ledger): StandingFigure | null {
  const [id = '', ...rest] = name.split('/');
  const file = rest.at(-1);
  const series = seriesIn(indicators, id, rest.slice(0, -1).join('/'));
  const figure = series?.indicator.figures.find((each) => each.id === file);
  return series && figure ? { ...series, figure } : null;
}

/** Today, but not after the day that everything is shown for, or the change would not be seen. */
export const withdrawalDay = ({ asOf, today }: Ledger): string => [asOf, today].toSorted()[0] ?? today;

export interface WithdrawalDraft {
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
  { indicator, member, figure }: StandingFigure,
  { date, reason }: WithdrawalDraft,
  ledger: Ledger,
  lang: Locale,
): ComposedWithdrawal {
  const path = `${figureFolder(indicator.id, member?.id)}${figure.id}.yaml`;
  const old = ledger.files.get(path);
  const before = old instanceof Uint8Array ? new TextDecoder().decode(old) : '';
  const text = withdrawnText(before, { date, reason: tidied(reason) });
  const files = new Map([...filesOf(ledger.files, indicator.id), [path, new TextEncoder().encode(text)] as const]);
  const { content, faults } = checkData(files, { asOf: ledger.asOf, today: ledger.today, lang, part: true });
  const after = seriesIn(content?.indicators ?? [], indicator.id, member?.id ?? '')?.indicator;
  const gone = after?.figures.find(({ id }) => id === figure.id);
  if (!after || !gone) return { file: null, consequence: null, faults };
  // Seen from the day on which the withdrawal holds.
  const asOf = [ledger.asOf, date].toSorted()[1] ?? date;
  return {
    file: { path, text },
    consequence: consequenceOf({ before: indicator, after, figure: gone, asOf }),
    faults: [],
  };
}
