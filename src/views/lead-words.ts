/** Leads in words. */
import { countTargets } from '../content/parts.ts';
import type { Agency } from '../content/schema.ts';
import { formatOnDate, formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { wordOf } from '../text/words.ts';
import { agencyOf } from './agencies.ts';
import type { Lead } from './leads.ts';
import { printerOf } from './print.ts';

/** Takes the place of the name, so that it can be linked: what stands before it is nothing. */
const NAME = '\u0000';

/** Name of whom or what it is about, and the rest of the sentence. */
export function leadSentence(lead: Lead, agencies: readonly Agency[], locale: Locale): [name: string, rest: string] {
  const ui = uiOf(locale);
  const name = NAME;
  switch (lead.kind) {
    case 'owes': {
      const text = ui('evidence.owes', { owner: NAME, count: countTargets(lead.missing) });
      return [agencyOf(agencies, lead.owner).name[locale], text.replace(NAME, '')];
    }
    case 'unconfirmed': {
      const { indicator, target, latest } = lead.missing;
      const date = latest ? formatOnDate(latest.published, locale) : '';
      const text = ui(`evidence.unconfirmed.${lead.verdict}`, { name, date, year: target.end });
      return [indicator.name[locale], text.replace(NAME, '')];
    }
    case 'press': {
      const { indicator, target, figures, assessment } = lead;
      const periods = figures.map(({ period }) => formatPeriod(period, locale)).join(', ');
      const text = ui('evidence.onPress', {
        name,
        word: wordOf(assessment, locale),
        year: target.end,
        figures: periods,
      });
      return [indicator.name[locale], text.replace(NAME, '')];
    }
    case 'revised': {
      const { indicator, period, first, now } = lead;
      const print = printerOf(indicator, locale);
      const values = { first: print.figure(first), now: print.figure(now) };
      const text = ui('evidence.revised', { name, period: formatPeriod(period, locale), ...values });
      return [indicator.name[locale], text.replace(NAME, '')];
    }
  }
}
