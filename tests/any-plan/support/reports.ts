/** The cases of a content folder for the second reading, read from its files by a YAML library and nothing of `src/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Case, Report } from './second-reading.ts';

/** A file's tree, every scalar as it is spelled: `53.60` keeps its nought. */
// biome-ignore lint/suspicious/noExplicitAny: whatever the file holds; the content check has passed it
const read = (file: string): any => parse(readFileSync(file, 'utf8'), { schema: 'failsafe' });

const yamlOf = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];

const orNull = (text: string | undefined): string | null =>
  text === undefined || ['', '~', 'null'].includes(text) ? null : text;

function reportsOf(folder: string): Report[] {
  return yamlOf(folder).map((name) => {
    const { value, low, high, stage, withdrawn } = read(join(folder, name));
    return {
      id: basename(name, '.yaml'),
      value,
      low: orNull(low),
      high: orNull(high),
      stage,
      withdrawn: withdrawn?.date ?? null,
    };
  });
}

type Terms = Pick<Case, 'op' | 'value' | 'about'> & { range?: string };

/** A target's terms on a day: those that the first later change replaces, else those it has. */
function termsOn(
  { op, value, about, range, amended = [] }: Terms & { amended?: { date: string; was: Terms }[] },
  day: string,
): Terms {
  const [next] = amended.filter(({ date }) => date > day).sort((a, b) => (a.date < b.date ? -1 : 1));
  return next ? next.was : { op, value, about, range };
}

/** The last calendar year that is over at a time: 2030 at the end of 2030, 2029 in June 2030. */
const yearBy = (time: string): number => Number(time.slice(0, 4)) - (/^\d{4}(?:-(?:12|S2|Q4))?$/.test(time) ? 0 : 1);

/** `isRead` where the second reading knows such a target: one result a calendar year, no range to end within. */
type Asked = Case & { period: string; isRead: boolean };

/** Every target of the plan by indicator, in the order of its file. */
export function casesOf(content: string, asOf: string): Map<string, Asked[]> {
  const { periods } = read(join(content, 'plan.yaml'));
  const cases = yamlOf(join(content, 'indicators')).map((name) => {
    const id = basename(name, '.yaml');
    const indicator = read(join(content, 'indicators', name));
    const { measure, path = 'straight', scale = [], ended, targets } = indicator;
    const { frequency = 'A', window, reporting_year_start_day: start = '01-01' } = indicator;
    const yearly = frequency === 'A' && (window ?? 'P12M') === 'P12M' && start === '01-01';
    const reports = reportsOf(join(content, 'figures', id));
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const asked = targets.map((target: any) => {
      const { baseline, end } = periods.find((each: { id: string }) => each.id === target.period);
      const { op, value, about, range } = termsOn(target, asOf);
      return {
        op,
        value,
        about: about ?? null,
        period: target.period,
        measure,
        path,
        scale: scale.map(orNull),
        ended: orNull(ended),
        isRead: yearly && range !== 'within',
        baselineYear: yearBy(baseline),
        end: yearBy(end),
        baseline: target.baseline
          ? { year: yearBy(target.baseline.year), value: target.baseline.value, stage: target.baseline.stage }
          : null,
        otherUnit: target.unit !== undefined,
        reports,
        asOf,
      };
    });
    return [id, asked] as const;
  });
  return new Map(cases);
}

export interface WholeCase {
  id: string;
  /** Those that the plan tells of in words. */
  periods: string[];
  /** Ids of the indicators that are its parts. */
  parts: string[];
}

/** Every indicator that others say they are parts of. */
export function wholesIn(content: string): WholeCase[] {
  const all = yamlOf(join(content, 'indicators')).map((name) => {
    const { code, part_of: whole, in_words: told = [] } = read(join(content, 'indicators', name));
    return { id: basename(name, '.yaml'), code, whole, told };
  });
  return all
    .map(({ id, code, told }) => ({
      id,
      periods: told.map(({ period }: { period: string }) => period),
      parts: all.filter(({ whole }) => whole === code).map((part) => part.id),
    }))
    .filter(({ parts }) => parts.length > 0);
}
