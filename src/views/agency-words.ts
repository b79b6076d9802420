import { countOf } from '../content/parts.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import type { AgencyWork } from './agency-work.ts';
import { overdueOf } from './agency-work.ts';

/** What an agency has to do, in a few words: "chủ trì 5 nhiệm vụ, 4 quá hạn; phối hợp 12". */
export function workPhraseOf({ leads, joins, owns }: AgencyWork, locale: Locale): string {
  const ui = uiOf(locale);
  const late = overdueOf(leads).length;
  const parts = [
    leads.length > 0 && ui(late > 0 ? 'agencies.leadsLate' : 'agencies.leads', { count: leads.length, late }),
    joins.length > 0 && ui('agencies.joins', { count: joins.length }),
    owns.length > 0 && ui('agencies.owns', { count: countOf(owns.map(({ indicator }) => indicator)) }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : ui('agencies.none');
}
