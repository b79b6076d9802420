import type { LanguageTraits } from '../traits.ts';

export const traits: LanguageTraits = {
  name: 'English',
  region: 'en-GB',
  typedBare: false,
  officialForm: false,
  shares: ['facebook'],
};
