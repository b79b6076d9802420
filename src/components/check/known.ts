/** What the quote check of a language knows of the indicators: in its page, of a long plan in a file beside it. */
import { isWhole } from '../../content/parts.ts';
import type { Indicator } from '../../content/schema.ts';
import { indicatorFiles } from '../../data/files.ts';
import { settingOf } from '../../intake/report/setting.ts';
import type { Setting } from '../../intake/report/wanted.ts';
import type { Site } from '../../site/site.ts';
import { type Locale, othersThan } from '../../text/locale.ts';
import { MOST_CHOICES } from '../../views/many.ts';

/** An indicator that can be chosen. */
export interface Choice {
  code: string;
  name: string;
  /** Other names and words that it is found by, shown nowhere. */
  also: string;
  /** Its data file, within the site, with the base path. */
  file: string;
}

export interface Known {
  /** What finding numbers in a sentence needs to know of each indicator, by its code. */
  setting: Setting;
  choices: Choice[];
}

/** One that has parts has no figures of its own. */
export const checkedIn = ({ content }: Site): Indicator[] => content.indicators.filter((each) => !isWhole(each));

export const isLongCheck = (site: Site): boolean => checkedIn(site).length > MOST_CHOICES;

export function knownIn(site: Site, locale: Locale): Known {
  const indicators = checkedIn(site);
  const codes = new Map(indicators.map(({ id, code }) => [id, code]));
  const { wanted, ...rest } = settingOf(site.content, site.asOf);
  return {
    setting: { ...rest, wanted: wanted.map((each) => ({ ...each, id: codes.get(each.id) ?? each.id })) },
    choices: indicators.map((indicator) => ({
      code: indicator.code,
      name: indicator.name[locale],
      also: [
        indicator.code,
        ...othersThan(locale, site.languages).map((each) => indicator.name[each]),
        ...indicator.names,
        ...site.languages.flatMap((each) => indicator.keywords[each]),
      ].join(' '),
      file: site.href(indicatorFiles(indicator)[0]?.path ?? ''),
    })),
  };
}
