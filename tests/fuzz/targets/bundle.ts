import { checkFiles } from '../../../src/content/check.ts';
import { bundleIn } from '../../../src/inbox/issue.ts';
import { readBundle } from '../../../src/intake/bundle/read.ts';
import { bundleText } from '../../../src/intake/bundle/write.ts';
import { FIGURE, planWith, SUM, TODAY, textOf } from '../../content/plan.ts';
import { damaged, type FuzzTarget } from '../target.ts';

const files = planWith();
const later = (path: string): string => path.replace(/--2026-\d\d-\d\d/, '--2026-06-30');
const WHOLE = bundleText(
  [FIGURE, SUM].map((path) => ({ path: later(path), text: textOf(path) })),
  { plan: 'song-mai' },
);
const MARKS = [
  ...'0159.:-"{}[]\n #&*',
  '```',
  '../',
  '/etc/',
  'pages/',
  '\n  - ',
  '__proto__: x\n',
  '2025',
  'forest-cover',
  '53,75',
  '<!--',
  '\u202e',
];

export const bundle: FuzzTarget = {
  about: 'a bundle is refused, or becomes new files of figures and events that the check accepts',
  passOneIn: 100,
  make: (next) => {
    const text = damaged(WHOLE, next, 3, MARKS);
    return next() < 0.3 ? damaged(`a\n\n\`\`\`yaml\n${text}\`\`\`\n`, next, 2, MARKS) : text;
  },
  judge: (input) => {
    const text = bundleIn(input) ?? input;
    const check = (all: typeof files) => checkFiles(all, { asOf: TODAY, today: TODAY, lang: 'en' });
    const read = readBundle(text, { plan: 'song-mai', files, lang: 'en', check });
    if (read.faults.length > 0)
      return read.files.length === 0 ? 'refused' : { fault: 'faults, and files all the same' };
    const strange = read.files.find(
      ({ path, kind }) =>
        !/^(?:figures|events)\/[^/]+\/[^/]+\.yaml$/.test(path) || (kind !== 'withdrawal' && files.has(path)),
    );
    if (strange) return { fault: `writes ${strange.kind} to ${strange.path}` };
    const made = new Map([
      ...files,
      ...read.files.map(({ path, text: own }) => [path, new TextEncoder().encode(own)] as const),
    ]);
    const fault = check(made).faults[0];
    return fault ? { fault: `makes ${fault.path}:${fault.line}: ${fault.found}` } : 'passed';
  },
};
