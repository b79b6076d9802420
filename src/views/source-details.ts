/** What a source says of itself besides its title and publisher: "document 1/QĐ", "page 7". */
import type { Figure } from '../content/schema.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';

export function sourceDetails({ document, page }: Figure['source'], locale: Locale): string[] {
  const ui = uiOf(locale);
  return [document && ui('figure.document', { document }), page !== null && ui('figure.page', { page })].filter(
    (part): part is string => Boolean(part),
  );
}
