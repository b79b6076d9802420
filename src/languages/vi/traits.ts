import type { LanguageTraits } from '../traits.ts';

export const traits: LanguageTraits = {
  name: 'Tiếng Việt',
  region: 'vi-VN',
  typedBare: true,
  officialForm: true,
  shares: ['zalo', 'facebook'],
};
