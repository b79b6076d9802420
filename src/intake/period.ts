/** Periods as people write them: "2025", "giai đoạn 2021-2023", "9 tháng 2026", "quý I/2026", "quý II/2026", "tháng 5/2025", "31/5/2025". */
import { isPartialDate, meantDate } from '../content/dates.ts';
import { figureFolder } from '../content/files.ts';
import { isPeriod } from '../content/names.ts';
import { newSpellingOf } from '../domain/period.ts';
import { type Rhythm, YEARLY } from '../domain/rhythm.ts';
import { formsOf, readPeriodWords } from './period-words.ts';

/**
 * The period as a new figure's file name spells it, or null.
 *
 * @param rhythm of the series, by which fiscal years are told
 */
export function readPeriod(written: string, rhythm: Rhythm = YEARLY): string | null {
  const read = readPeriodWords(written, rhythm);
  if (read !== null) return read;
  const bare = formsOf(written).at(-1) ?? '';
  return isPeriod(bare) ? newSpellingOf(bare) : meantDate(bare, isPartialDate);
}

/**
 * The period as the figures of a series spell it: one that is there already in the older spelling, `2026-M9`, keeps that
 * among all its figures. `names` are the paths of files of the content, `member` the id of one of a dimension.
 */
export function spelledIn(period: string, indicator: string, names: Iterable<string>, member = ''): string {
  const folder = figureFolder(indicator, member);
  for (const name of names) {
    const older = name.startsWith(folder) && /^\d{4}-M\d+(?=--)/.exec(name.slice(folder.length))?.[0];
    if (older && isPeriod(older) && newSpellingOf(older) === newSpellingOf(period)) return older;
  }
  return period;
}

/** A date of publication as people write it, to the year, the month or the day, or null. */
export function readDate(written: string): string | null {
  const text = written.normalize('NFC').trim();
  return isPartialDate(text) ? text : meantDate(text, isPartialDate);
}
