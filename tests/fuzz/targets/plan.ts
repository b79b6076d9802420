import { checkFiles } from '../../../src/content/check.ts';
import { FIGURE, INDICATOR, planWith, SUM, SUM_INDICATOR, TASK, TODAY, textOf } from '../../content/plan.ts';
import { damaged, type FuzzTarget, pick } from '../target.ts';

const PATHS = ['plan.yaml', 'agencies.yaml', FIGURE, SUM, INDICATOR, SUM_INDICATOR, TASK];
const MARKS = [
  ...'0159.,-:"{}[]\n ',
  '2025',
  '2026-13-40',
  '1e308',
  '-0',
  'null',
  'forest-cover',
  'so-ke-hoach',
  '99999999999999999999',
  '0.000000000000000001',
  '\n  - ',
  'https://',
  '&lt;',
  '{x}',
];

/** The first line says which file it is. */
export const plan: FuzzTarget = {
  about: 'the check of a whole plan ends, and tells faults or gives the content, never both',
  passOneIn: 50,
  make: (next) => {
    const path = pick(next, PATHS);
    return `${path}\n${damaged(textOf(path), next, 3, MARKS)}`;
  },
  judge: (input) => {
    const end = input.indexOf('\n');
    const files = planWith({ [input.slice(0, end)]: input.slice(end + 1) });
    const { content, faults } = checkFiles(files, { asOf: TODAY, today: TODAY, lang: 'en' });
    if ((content === null) === (faults.length === 0)) return { fault: `${faults.length} faults, content ${content}` };
    const nowhere = faults.find(({ line, column }) => !(line >= 1 && column >= 1));
    if (nowhere) return { fault: `${nowhere.code} stands at ${nowhere.line}:${nowhere.column}` };
    return content ? 'passed' : 'refused';
  },
};
