import type { Citations } from '../citations.ts';
import { words } from './words.ts';

export const citations: Citations = {
  when: (said, kind, measure) => {
    const when: Partial<Record<typeof kind, string>> = {
      years: `${measure === 'sum' ? 'in total over' : 'on average over'} ${said}`,
      day: `as of ${said}`,
    };
    return when[kind] ?? `in ${said}`;
  },
  stage: (stage) => (stage === 'estimate' ? 'estimate' : `${words.stages[stage]} figure`),
  early: 'published before the period ended',
  nothing: ({ day, phrase, place, unit }) =>
    `By ${day}, no published figure had been found for ${phrase} in ${place} (in ${unit}).`,
  figure: ({ when, phrase, place, amount, standing, publisher, published }) =>
    `In ${place}, ${phrase} was ${amount} ${when} (${standing}), according to ${publisher}, published ${published}.`,
  worked: {
    rate: ({ years, value, phrase, place }) => `In ${place}, ${phrase} averaged ${value} over ${years}`,
    sum: ({ years, value, phrase, place }) => `In ${place}, ${phrase} came to ${value} over ${years}`,
    reduction: ({ years, value, rises, phrase, place }) =>
      `In ${place}, ${phrase} ${rises ? 'fell' : 'rose'} by ${value} on average over ${years}`,
    growth: ({ years, value, rises, phrase, place }) =>
      `In ${place}, ${phrase} ${rises ? 'rose' : 'fell'} by ${value} on average over ${years}`,
  },
  latest: ({ period, amount, standing, publisher, published }) =>
    `worked out from the published figures; the latest, for ${period}: ${amount}, ${standing}, according to ${publisher}, published ${published}`,
  aim: {
    level: (_, end) => `The target for ${end}`,
    reduction: (years) => `The target for the average fall over ${years}`,
    growth: (years) => `The target for average growth over ${years}`,
    rate: (years) => `The target for the average over ${years}`,
    sum: (years) => `The target for ${years} as a whole`,
  },
  is: (provisional) => ['is', `${provisional ? 'provisional ' : ''}verdict`],
};
