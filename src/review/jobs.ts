/** Which jobs of check.yml a kind of change needs, and whether they ran. */
import type { Job } from './github.ts';

/** The names of the jobs of check.yml that main asks for. */
export const JOBS = {
  content: 'Số liệu và bản xem thử / content and preview',
  tests: 'Kiểm thử / tests',
} as const;

/** How a job may have ended. Only a change of content alone may leave the tests out. */
const ENDINGS = (program: boolean): readonly (readonly [name: string, endings: readonly string[]])[] => [
  [JOBS.content, ['success']],
  [JOBS.tests, program ? ['success'] : ['success', 'skipped']],
];

/**
 * Names of the jobs that a change needs and that did not run, or did not end as they have to. `program`: it touches
 * something outside the content folder, by the reading of main's own program; the run may have been written by anybody.
 */
export const unmetJobs = (jobs: readonly Job[], program: boolean): string[] =>
  ENDINGS(program).flatMap(([name, endings]) => {
    const ran = jobs.filter((job) => job.name === name);
    const isMet = ran.length > 0 && ran.every(({ conclusion }) => endings.includes(conclusion ?? ''));
    return isMet ? [] : [name];
  });
