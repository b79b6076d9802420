import type { Words } from '../words.ts';

const COUNTED: Words['counted'] = {
  met: 'met',
  missed: 'not met',
  awaiting_result: 'past the deadline without a result',
  reached_early: 'at the mark and to be held',
  on_track: 'on track',
  behind: 'behind',
  far_behind: 'far behind',
  wrong_way: 'going backwards',
  not_started: 'not yet due',
  insufficient: 'without enough data to tell',
  discontinued: 'no longer measured',
};

const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');

export const words: Words = {
  statuses: {
    met: 'Met',
    missed: 'Not met',
    awaiting_result: 'Deadline passed, awaiting figure',
    reached_early: 'Level reached, must hold',
    on_track: 'On track',
    behind: 'Behind',
    far_behind: 'Far behind',
    wrong_way: 'Going backwards',
    not_started: 'Not yet due',
    insufficient: 'Not enough data',
    discontinued: 'No longer measured',
  },
  provisional: 'Provisional',
  provisionally: ' (provisionally)',
  stages: {
    estimate: 'estimate',
    preliminary: 'preliminary',
    official: 'official',
  },
  kinds: {
    result: 'result',
    forecast: 'estimated before the period ended',
  },
  reasons: {
    unit_mismatch: 'another unit',
    target_outside_scale: 'target outside the scale',
    no_baseline: 'no baseline',
    no_figures: 'no result yet',
    gap_in_years: 'years missing',
    stale: 'figures too old',
    range_straddles: 'a rounded number or an “about” leaves it open',
  },
  caveat: 'Note',
  qualifiers: [
    ['at least', 'atLeast'],
    ['more than', 'moreThan'],
    ['less than', 'lessThan'],
    ['nearly', 'nearly'],
    ['about', 'about'],
  ],
  meanings: { atLeast: 'at least', moreThan: 'more than', lessThan: 'less than', nearly: 'nearly', about: 'about' },
  roughly: { over: 'more than', under: 'nearly', about: 'about' },
  belowZero: { over: 'above', under: 'below', about: 'about' },
  change: (size, sign) => (sign === 0 ? 'no change' : `a ${sign < 0 ? 'fall' : 'rise'} of ${size}`),
  noChange: { '>=': 'no fall', '>': 'a rise', '<=': 'no rise', '<': 'a fall' },
  within: 'within',
  beats: { A: 'year', S: 'half-year', Q: 'quarter', M: 'month' },
  counted: COUNTED,
  answers: {
    past: (total, period, list) =>
      total === 1 ? `The one target for ${period}: ${list}.` : `Of the ${total} targets for ${period}: ${list}.`,
    running: (total, period, list) =>
      `The ${total === 1 ? 'one target' : `${total} targets`} for ${period} ${isOrAre(total)} not due yet: ${list}.`,
    ahead: (open, period, ended) =>
      ended > 0
        ? `Of the ${open + ended} targets for ${period}, ${open} ${isOrAre(open)} not due yet and ${ended} ${isOrAre(ended)} ${COUNTED.discontinued}.`
        : `The ${open === 1 ? 'one target' : `${open} targets`} for ${period} ${isOrAre(open)} not due yet.`,
  },
};
