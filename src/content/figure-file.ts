/** One figure's file before it is sent: the very check of the content, for a form in the browser. */

import { rhythmOf } from '../domain/rhythm.ts';
import type { Locale } from '../languages/locale.ts';
import type { Fault } from './fault.ts';
import { type Gathered, nothing } from './gather.ts';
import { nameFindings } from './names.ts';
import { laterOf } from './order.ts';
import { parseFile } from './parse.ts';
import { figureOf } from './passed-files.ts';
import { amountFindings } from './relations/amounts.ts';
import { lifetimeFindings } from './relations/lifetimes.ts';
import { measureFindings } from './relations/measures.ts';
import { officialFindings } from './relations/official.ts';
import { rhythmFindings } from './relations/rhythm.ts';
import { timeFindings } from './relations/times.ts';
import { type Figure, figure, type Indicator, type Plan } from './schema.ts';
import { tell } from './words.ts';

export interface FigureFileQuestion {
  /** File name without `.yaml`. */
  name: string;
  text: string;
  indicator: Indicator;
  plan: Plan;
  asOf: string;
  today: string;
  lang?: Locale;
}

/** The figure, or null and every fault. */
export function parseFigureFile(question: FigureFileQuestion): { figure: Figure | null; faults: Fault[] } {
  const { name, text, indicator, plan, asOf, today, lang = plan.languages[0] } = question;
  const path = `figures/${indicator.id}/${name}.yaml`;
  const place = { kind: 'figure', indicator: indicator.id, name } as const;
  const parsed = parseFile('figure', figure, path, new TextEncoder().encode(text), indicator.decimals);
  const around = { text: '', file: null, findings: [] };
  const all: Gathered = {
    ...nothing(),
    plan: { ...around, path: 'plan.yaml', value: plan },
    indicators: [{ ...around, path: '', place: { kind: 'indicator', id: indicator.id }, value: indicator }],
    figures: [{ ...parsed, place }],
  };
  const findings = [
    ...nameFindings(path, place, rhythmOf(indicator)),
    ...parsed.findings,
    ...amountFindings(all),
    ...measureFindings(all),
    ...rhythmFindings(all),
    ...officialFindings(all),
    ...timeFindings(all, laterOf(asOf, today)),
    ...lifetimeFindings(all, laterOf(asOf, today)),
  ];
  const faults = findings.map((each) => tell(each, parsed.text, lang));
  return { figure: faults.length ? null : figureOf({ ...parsed, place }), faults };
}
