import type { FormWords } from '../ui.ts';
import words from './ui/update.json' with { type: 'json' };

/** The words of the form to report a figure. */
export const form: FormWords = words;
