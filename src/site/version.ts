import { createHash } from 'node:crypto';
import program from '../../package.json' with { type: 'json' };
import { type Content, DEFAULT_TIME_ZONE } from '../content/schema.ts';
import { DEFAULT_LANGUAGES } from '../text/locale.ts';

/** What says nothing adds nothing: content that leaves a later key out keeps the version that it had. */
const SILENT: Readonly<Record<string, unknown>> = {
  id: null,
  area: null,
  concept: null,
  unit_code: null,
  unit_mult: null,
  frequency: 'A',
  window: null,
  reporting_year_start_day: '01-01',
  other_end: null,
  range: 'nearer-end',
  about: null,
  milestones: [],
  paper: 'A4',
  time_zone: DEFAULT_TIME_ZONE,
  own_words: [],
  in_words: [],
  part_of: null,
  parts: [],
};
const spoken = (key: string, value: unknown): unknown =>
  Object.hasOwn(SILENT, key) && JSON.stringify(SILENT[key]) === JSON.stringify(value) ? undefined : value;

/**
 * The version that every data file and citation carries: `0.1.0+3f9a2c41d07b`. Before the plus the program's, after it
 * the digest of the content: two files of one version were made from the same figures, targets and tasks.
 */
export function versionOf(content: Content): string {
  const { languages, ...plan } = content.plan;
  // A plan that names no languages keeps the versions that it had before any plan could.
  const told = languages.join() === DEFAULT_LANGUAGES.join() ? { ...content, plan } : content;
  const digest = createHash('sha256').update(JSON.stringify(told, spoken)).digest('hex');
  return `${program.version}+${digest.slice(0, 12)}`;
}
