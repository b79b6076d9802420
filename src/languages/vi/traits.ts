import type { Traits } from '../traits.ts';

export const traits: Traits = { name: 'Tiếng Việt', region: 'vi-VN', typedBare: true, officialForm: true };
