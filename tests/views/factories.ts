/** Content made up for the tests of the views; each factory takes what a test cares about. */
import type { Figure, Indicator, Plan, Target } from '../../src/content/schema.ts';

/** `2024--2025-02-13` with its value: an official figure. */
export function aFigure(id: string, value: string, override: Partial<Figure> = {}): Figure {
  const [period = '', published = ''] = id.split('--');
  return {
    id,
    period,
    published,
    value,
    stage: 'official',
    source: { title: 'Báo cáo', publisher: 'Cục Thống kê', url: 'https://example.org/', document: null, page: null },
    low: null,
    high: null,
    wording: null,
    note: null,
    withdrawn: null,
    ...override,
  };
}

export const aTarget = (override: Partial<Target> = {}): Target => ({
  period: '2021-2025',
  op: '>=',
  value: '60',
  clause: 'I.1',
  baseline: null,
  unit: null,
  baselineYear: 2020,
  end: 2025,
  ...override,
});

export const anIndicator = (figures: Figure[], override: Partial<Indicator> = {}): Indicator => ({
  id: 'forest-cover',
  code: 'NQ13-16',
  group: 'environment',
  name: { vi: 'Che phủ rừng', en: 'Forest cover' },
  slug: 'che-phu-rung',
  unit: { vi: '%', en: '%' },
  decimals: 2,
  measure: 'level',
  path: 'straight',
  scale: [null, null],
  ended: null,
  ended_note: null,
  breaks: [],
  owner: 'so',
  targets: [aTarget()],
  also: [],
  figures,
  ...override,
});

export const aPlan = (override: Partial<Plan> = {}): Plan => ({
  id: 'nowhere',
  place: { vi: 'Nơi nọ', en: 'Nowhere' },
  title: { vi: 'Theo dõi', en: 'Tracker' },
  document: {
    number: '1/NQ',
    date: '2021-02-03',
    issuer: { vi: 'Chính phủ', en: 'Government' },
    url: 'https://example.org/',
  },
  periods: [{ id: '2021-2025', baseline: 2020, end: 2025 }],
  groups: [{ id: 'environment', name: { vi: 'Môi trường', en: 'Environment' } }],
  report: { due: '11-25' },
  repository: { url: 'https://example.org/owner/name', branch: 'main', host: 'github' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  ...override,
});
