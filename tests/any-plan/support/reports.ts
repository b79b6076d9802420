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

type Terms = Pick<Case, 'op' | 'value'>;

/** A target's terms on a day: those that the first later change replaces, else those it has. */
function termsOn(
  { op, value, amended = [] }: Terms & { amended?: { date: string; was: Terms }[] },
  day: string,
): Terms {
  const [next] = amended.filter(({ date }) => date > day).sort((a, b) => (a.date < b.date ? -1 : 1));
  return next ? { op: next.was.op, value: next.was.value } : { op, value };
}

/** Every target of the plan by indicator, in the order of its file. */
export function casesOf(content: string, asOf: string): Map<string, (Case & { period: string })[]> {
  const { periods } = read(join(content, 'plan.yaml'));
  const cases = yamlOf(join(content, 'indicators')).map((name) => {
    const id = basename(name, '.yaml');
    const { measure, path = 'straight', scale = [], ended, targets } = read(join(content, 'indicators', name));
    const reports = reportsOf(join(content, 'figures', id));
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const asked = targets.map((target: any) => {
      const { baseline, end } = periods.find((each: { id: string }) => each.id === target.period);
      return {
        ...termsOn(target, asOf),
        period: target.period,
        measure,
        path,
        scale: scale.map(orNull),
        ended: orNull(ended),
        baselineYear: Number(baseline),
        end: Number(end),
        baseline: target.baseline
          ? { year: Number(target.baseline.year), value: target.baseline.value, stage: target.baseline.stage }
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
