import type { Plan } from '../content/schema.ts';
import type { Locale } from './locale.ts';

/** What readers call the plan's document: "Nghị quyết 12/NQ-CP", or its number alone. */
export const documentName = ({ kind, number }: Plan['document'], locale: Locale): string =>
  kind ? `${kind[locale]} ${number}` : number;
