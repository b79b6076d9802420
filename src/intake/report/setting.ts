/** What the reader of reports takes from the plan's content. */
import type { Content } from '../../content/schema.ts';
import { scaleOf } from '../compose.ts';
import type { Setting } from './wanted.ts';

export const settingOf = ({ plan, indicators }: Content, asOf: string): Setting => ({
  wanted: indicators.map((each) => ({
    id: each.id,
    name: each.name.vi,
    slug: each.slug,
    names: each.names,
    isRate: each.measure === 'rate',
    takesRanges: each.measure === 'rate' || each.measure === 'sum',
    scale: scaleOf(each, asOf),
  })),
  place: plan.place.vi,
  abbreviations: plan.abbreviations,
  asOf,
});
