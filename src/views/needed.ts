/** What would have to be found to judge the targets of an indicator of which nothing is known. */
import type { Indicator, Target } from '../content/schema.ts';
import { inSentence } from '../text/cite-sentence.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';

/** The years whose figures a target is judged by. */
function yearsOf({ measure }: Indicator, { baselineYear, end }: Target): number[] {
  if (measure === 'level') return [end];
  if (measure === 'rate' || measure === 'sum')
    return Array.from({ length: end - baselineYear }, (_, i) => baselineYear + 1 + i);
  return [baselineYear, end];
}

/** "2021–2025" where years follow one another, "2020, 2025" where they do not. */
function listed(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  const isWhole = first !== undefined && last !== undefined && years.length > 2 && last - first + 1 === years.length;
  return isWhole ? `${first}–${last}` : years.join(', ');
}

/** "Để biết đạt hay chưa, cần số có nguồn về tỷ lệ lao động nông nghiệp (%): 2025, 2030." */
export function neededFigures(indicator: Indicator, locale: Locale): string {
  const years = [...new Set(indicator.targets.flatMap((target) => yearsOf(indicator, target)))].sort((a, b) => a - b);
  return uiOf(locale)('chart.needed', {
    what: indicator.phrase?.[locale] ?? inSentence(indicator.name[locale]),
    unit: indicator.unit[locale],
    years: listed(years),
  });
}
