import type { Measure } from '../../domain/measures.ts';
import type { MeasureWords } from '../measures.ts';

export const measures: Record<Measure, MeasureWords> = {
  level: {
    name: 'level',
    aim: (target) => target,
    aimOf: (_, end) => `The target for ${end}`,
    worked: null,
  },
  reduction: {
    name: 'reduction',
    aim: (target) => `a fall averaging ${target}`,
    aimOf: (years) => `The target for the average fall over ${years}`,
    worked: ({ years, value, rises, phrase, place }) =>
      `In ${place}, ${phrase} ${rises ? 'fell' : 'rose'} by ${value} on average over ${years}`,
  },
  growth: {
    name: 'growth',
    aim: (target) => `growth averaging ${target}`,
    aimOf: (years) => `The target for average growth over ${years}`,
    worked: ({ years, value, rises, phrase, place }) =>
      `In ${place}, ${phrase} ${rises ? 'rose' : 'fell'} by ${value} on average over ${years}`,
  },
  change: {
    name: 'change',
    aim: (target, since) => `${target} from ${since}`,
    aimOf: (_, end, since) => `The target for ${end}, against ${since},`,
    worked: ({ since, year, value, phrase, place }) => `In ${place}, ${phrase} saw ${value} from ${since} to ${year}`,
  },
  percent_change: {
    name: 'percent_change',
    aim: (target, since) => `${target} from ${since}`,
    aimOf: (_, end, since) => `The target for ${end}, against ${since},`,
    worked: ({ since, year, value, phrase, place }) => `In ${place}, ${phrase} saw ${value} from ${since} to ${year}`,
  },
  rate: {
    name: 'rate',
    aim: (target) => `averaging ${target}`,
    aimOf: (years) => `The target for the average over ${years}`,
    worked: ({ years, value, phrase, place }) => `In ${place}, ${phrase} averaged ${value} over ${years}`,
  },
  sum: {
    name: 'sum',
    aim: (target) => `${target} in all`,
    aimOf: (years) => `The target for ${years} as a whole`,
    worked: ({ years, value, phrase, place }) => `In ${place}, ${phrase} came to ${value} over ${years}`,
  },
};
