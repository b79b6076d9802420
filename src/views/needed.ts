/** What would have to be found to judge the targets of an indicator of which nothing is known. */
import type { Indicator, PlanTarget } from '../content/schema.ts';
import { asksForLevel, isLaid } from '../domain/measures.ts';
import { beatsAfter, rhythmOf } from '../domain/rhythm.ts';
import type { Time } from '../domain/time.ts';
import { inSentence } from '../text/cite-sentence.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { beatText, runsText } from '../text/when.ts';

/** The beats whose figures a target is judged by. */
function beatsOf(indicator: Indicator, { baselineYear, end }: PlanTarget): Time[] {
  if (asksForLevel(indicator.measure)) return [end];
  return isLaid(indicator.measure) ? beatsAfter(baselineYear, end, rhythmOf(indicator)) : [baselineYear, end];
}

/** "2021–2025" where years follow one another, "2020, 2025" where they do not. */
function listed(indicator: Indicator, beats: readonly Time[], locale: Locale): string {
  const run = runsText(indicator, beats, locale);
  return beats.length > 2 && !run.includes(', ')
    ? run
    : beats.map((beat) => beatText(indicator, beat, locale)).join(', ');
}

/** "Để biết đạt hay chưa, cần số có nguồn về tỷ lệ lao động nông nghiệp (%): 2025, 2030." */
export function neededFigures(indicator: Indicator, locale: Locale): string {
  const beats = [...new Set(indicator.targets.flatMap((target) => beatsOf(indicator, target)))].sort((a, b) => a - b);
  return uiOf(locale)('chart.needed', {
    what: indicator.phrase?.[locale] ?? inSentence(indicator.name[locale]),
    unit: indicator.unit[locale],
    years: listed(indicator, beats, locale),
  });
}
