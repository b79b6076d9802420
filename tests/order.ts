/** The order of the test files: what takes longest begins first, so that neither worker is left with a long file at the end. */
import { statSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Projects change their workers, so each of them runs as a whole: the slow first. */
const PROJECTS = ['site', 'content', 'unit'];

/** What takes long for its few lines: it drives a browser, builds sites or starts programs. The rest goes by its length. */
const LONG = [
  'site/builds',
  'site/axe',
  'site/update',
  'site/chart',
  'site/whole-report',
  'site/themes',
  'site/pictures',
  'site/visits',
  'site/arrival',
  'any-plan/browser',
  'any-plan/pages',
  'intake/command',
  'review/review',
  'content/command',
  'guard/guard',
  'review/hostile',
  'content/mistakes',
  'domain/properties',
];

const placeIn = (list: readonly string[], fits: (entry: string) => boolean): number => {
  const place = list.findIndex(fits);
  return place < 0 ? list.length : place;
};

const ranksOf = ({ project, moduleId }: TestSpecification): number[] => [
  placeIn(PROJECTS, (name) => name === project.name),
  placeIn(LONG, (part) => moduleId.includes(`/tests/${part}`)),
  -statSync(moduleId).size,
];

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranks = new Map(files.map((file) => [file, ranksOf(file)]));
    return files.toSorted((a, b) => {
      const [left = [], right = []] = [ranks.get(a), ranks.get(b)];
      return left.map((rank, i) => rank - (right[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
    });
  }
}
