import type { Citations } from '../citations.ts';
import { words } from './words.ts';

export const citations: Citations = {
  when: (said, kind, isTotal) => {
    const when: Partial<Record<typeof kind, string>> = {
      years: `${isTotal ? 'in total over' : 'on average over'} ${said}`,
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
  latest: ({ period, amount, standing, publisher, published }) =>
    `worked out from the published figures; the latest, for ${period}: ${amount}, ${standing}, according to ${publisher}, published ${published}`,
  is: (provisional) => ['is', `${provisional ? 'provisional ' : ''}verdict`],
};
