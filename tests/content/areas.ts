/** The small plan split by area and by sex: two areas with their outlines, and men and women. */
import type { Files } from '../../src/content/files.ts';
import { FIGURE, INDICATOR, planWith, textOf } from './plan.ts';

export const DIMENSIONS = `dimensions:
  - id: area
    code: REF_AREA
    name: { vi: địa bàn, en: area }
    members:
      - { id: upstream, code: SM-01, name: { vi: Thượng nguồn, en: Upstream } }
      - { id: estuary, code: SM-02, name: { vi: Cửa sông, en: Estuary } }
  - id: sex
    code: SEX
    name: { vi: giới tính, en: sex }
    members:
      - { id: women, code: F, name: { vi: nữ, en: women } }
      - { id: men, code: M, name: { vi: nam, en: men } }
`;

const square = (code: string, west: number): string =>
  `{ "type": "Feature", "properties": { "code": "${code}" }, "geometry": { "type": "Polygon", "coordinates": [[[${west}, 20], [${west + 1}, 20], [${west + 1}, 21], [${west}, 21], [${west}, 20]]] } }`;

export const OUTLINES = `{ "type": "FeatureCollection", "features": [
${square('SM-01', 105)},
${square('SM-02', 106)}
] }
`;

/** A figure of one series of forest cover. */
export const seriesFile = (member: string, name = '2025--2026-02-13'): string =>
  `series/forest-cover/${member}/${name}.yaml`;

interface Change {
  plan?: (text: string) => string;
  indicator?: (text: string) => string;
  outlines?: string;
  files?: Record<string, string | null>;
}

const same = (text: string): string => text;

/** The plan with both dimensions, an official figure for one area, and what a test changes. */
export const areas = ({ plan = same, indicator = same, outlines = OUTLINES, files = {} }: Change = {}): Files =>
  planWith({
    'plan.yaml': plan(textOf('plan.yaml') + DIMENSIONS),
    [INDICATOR]: indicator(`${textOf(INDICATOR)}by: [area, sex]\n`),
    'boundaries.geojson': outlines,
    [seriesFile('upstream')]: textOf(FIGURE),
    ...files,
  });
