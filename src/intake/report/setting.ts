/** What the reader of reports takes from the plan's content. */

import { originalOf } from '../../content/original.ts';
import type { Content, Text } from '../../content/schema.ts';
import { isLaid, traitsOf } from '../../domain/measures.ts';
import type { Locale } from '../../text/locale.ts';
import { scaleOf } from '../compose.ts';
import type { Setting } from './wanted.ts';

/** The language of the reports that it can read. */
const READ: Locale = 'vi';

/** True where figures can be found in a report as the plan's sources write it. */
export const readsReportsOf = (languages: readonly Locale[]): boolean => languages.includes(READ);

const inReports = (text: Text): string => text[READ] ?? originalOf(text).words;

export const settingOf = ({ plan, indicators }: Content, asOf: string): Setting => ({
  // Figures are those of the parts.
  wanted: indicators
    .filter(({ parts }) => parts.length === 0)
    .map((each) => ({
      id: each.id,
      name: inReports(each.name),
      slug: each.slug,
      names: each.names,
      isRate: traitsOf(each.measure).holds === 'changes',
      takesRanges: isLaid(each.measure),
      scale: scaleOf(each, asOf),
    })),
  place: inReports(plan.place),
  abbreviations: plan.abbreviations,
  asOf,
});
