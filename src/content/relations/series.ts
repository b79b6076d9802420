/** Series by area, sex or another dimension: those of the plan and no others, and outlines of areas that it has. */
import { featureOffset } from '../boundaries.ts';
import { type Finding, finding, replace } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { nearest } from '../nearest.ts';
import { AREA } from '../schema.ts';

/** Figures of a series that their indicator does not have: of a dimension that it is not split by, or of none. */
export function seriesFindings({ plan, indicators, series }: Gathered): Finding[] {
  const dimensions = plan?.value?.dimensions;
  if (!dimensions) return [];
  return series.flatMap(({ path, place }) => {
    const indicator = indicators.find((each) => each.place.id === place.indicator)?.value;
    if (!indicator) return [];
    const known = dimensions
      .filter(({ id }) => indicator.by.includes(id))
      .flatMap(({ members }) => members.map(({ id }) => id));
    if (known.includes(place.member)) return [];
    const other = dimensions.find(({ members }) => members.some(({ id }) => id === place.member));
    if (other) {
      const data = { found: place.member, dimension: other.id, indicator: place.indicator, known };
      return [finding('series-of-other-dimension', path, 0, data)];
    }
    const meant = nearest(place.member, known);
    const [folder, , , name] = path.split('/');
    const fix =
      meant === null ? undefined : ({ kind: 'rename', to: [folder, place.indicator, meant, name].join('/') } as const);
    return [finding('reference', path, 0, { thing: 'series', found: place.member, meant, known }, fix)];
  });
}

/** Outlines of what is no area of the plan, and of one area twice. */
export function boundaryFindings({ plan, boundaries }: Gathered): Finding[] {
  const outlines = boundaries?.value ?? [];
  const dimensions = plan?.value?.dimensions;
  if (!boundaries || !dimensions) return [];
  const known = dimensions
    .filter(({ code }) => code === AREA)
    .flatMap(({ members }) => members.map(({ code }) => code));
  return outlines.flatMap(({ code }, at) => {
    const from = featureOffset(boundaries.text, at);
    if (outlines.findIndex((each) => each.code === code) < at)
      return [finding('boundary-twice', boundaries.path, from, { found: code })];
    if (known.includes(code)) return [];
    const meant = nearest(code, known);
    const place = boundaries.text.indexOf(JSON.stringify(code), from);
    const fix = meant === null || place < 0 ? undefined : replace(place + 1, place + 1 + code.length, meant);
    return [
      finding(
        'boundary-code',
        boundaries.path,
        fix ? place : from,
        { found: code, meant: fix ? meant : null, known },
        fix,
      ),
    ];
  });
}
