import type { FederateWords } from '../ui.ts';

/** The words of the site over several trackers. */
export const federate: FederateWords = {
  title: 'The same target, place by place',
  lead: "Figures that {count} {count:tracker publishes|trackers publish}, side by side. Every verdict is the tracker's own; nothing is judged again here.",
  whose: 'Whose figures',
  asOf: 'as known on {date}, version {version}, licence {licence}',
  compared: 'What can be set side by side',
  places: '{count} of {total} {total:place|places}',
  nothing: 'No indicator in these files has a shared name.',
  unnamed:
    '{place}: {count} of its indicators {count:has no shared name, so it|have no shared name, so they} cannot be set beside those of others.',
  missing: 'Not found in the data of: {places}.',
  alone: 'Only one place so far: nothing to compare it with.',
  apart:
    'Not every number here compares with every other: only what has the same unit, measure and period stands on one scale. Each scale has a section below.',
  counted: 'Unit: {unit}. Measure: {measure}.',
  called: 'Called “{name}” here.',
  known: 'published {date}',
  unknown: 'no number to judge yet',
  newest: 'Latest figure, {period}: {value} ({stage}), published {date}.',
  foreseen: 'estimated before the deadline: {value}',
  otherUnit: 'another unit, not drawn',
  home: 'Figures, sources and the sum: the page of {place}',
  table: 'The targets side by side',
  place: 'Place',
  target: 'Target',
  verdict: 'Verdict',
  back: 'Everything side by side',
};
