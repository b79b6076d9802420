import type { Traits } from '../traits.ts';

export const traits: Traits = { name: 'English', region: 'en-GB', typedBare: false, officialForm: false };
