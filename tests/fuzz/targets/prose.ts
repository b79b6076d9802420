import type { FuzzTarget } from '../target.ts';
import { documentOf } from './documents.ts';
import { isAccepted, wrongWith } from './oracle.ts';

export const prose: FuzzTarget = {
  about: 'a page that the check accepts builds, renders, and runs nothing',
  passOneIn: 20,
  make: documentOf,
  judge: async (text) => {
    if (!isAccepted(text)) return 'refused';
    const fault = await wrongWith(text);
    return fault === null ? 'passed' : { fault };
  },
};
