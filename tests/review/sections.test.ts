/** Lists, links and lines of the comment, each by itself. */
import { describe, expect, it } from 'vitest';
import { breachWords } from '../../src/review/breach-words.ts';
import { WHOLE_COMMENT } from '../../src/review/draft.ts';
import { figureLine, indicatorSection } from '../../src/review/figure-section.ts';
import { fileLink, firstOf, type Ink, list } from '../../src/review/ink.ts';
import type { Review } from '../../src/review/review.ts';
import {
  eventSection,
  eventTurnSection,
  folderSection,
  lookSection,
  mendSection,
  programSection,
  reasonSection,
  taskSection,
} from '../../src/review/sections.ts';
import { say } from '../../src/review/words.ts';
import { FIGURE, INDICATOR, planWith, textOf } from '../content/plan.ts';
import { HEAD, PLACE, proposed, REPOSITORY } from './proposed.ts';

const NOTHING: Review = {
  asOf: '2026-11-22',
  kind: 'ordinary',
  reasons: [],
  parts: [],
  plan: null,
  indicators: [],
  newIndicators: [],
  events: [],
  eventTurns: [],
  taskTurns: [],
  targetTurns: [],
  breaches: [],
  conflicts: [],
  faults: [],
  warnings: [],
  oldFaults: 0,
  otherContent: [],
  changed: [],
  gone: [],
  program: [],
  content: true,
  worked: true,
};
const inkOf = (review: Partial<Review> = {}, over: Partial<Ink> = {}): Ink => ({
  locale: 'en',
  t: (key, values) => say('en', key, values),
  review: { ...NOTHING, ...review },
  place: PLACE,
  draft: WHOLE_COMMENT,
  ...over,
});
const upTo = (most: number): Partial<Ink> => ({ draft: { ...WHOLE_COMMENT, most } });

describe('a list', () => {
  it('tells the first of many and counts the rest', () => {
    expect(firstOf([1, 2, 3], String, inkOf({}, upTo(2)))).toEqual(['1', '2', '… and 1 more, all in the whole.']);
    expect(firstOf([1, 2], String, inkOf({}, upTo(2)))).toEqual(['1', '2']);
    expect(firstOf([1, 2], String, inkOf())).toEqual(['1', '2']);
  });

  it('has a heading, and is nothing where it is empty', () => {
    expect(list(inkOf({}, upTo(1)), 'Title', ['a', 'b'], (each) => each)).toEqual([
      '### Title',
      '- a\n… and 1 more, all in the whole.',
    ]);
    expect(list(inkOf(), 'Title', [], String)).toEqual([]);
  });
});

describe('a file of the change', () => {
  const at = `<${REPOSITORY}/blob/${HEAD}/content/a/b-c_1.yaml`;

  it('is a link to its line', () => {
    expect(fileLink(inkOf(), 'a/b-c_1.yaml', 3)).toBe(`[\`content/a/b-c_1.yaml\`, line 3](${at}#L3>)`);
    expect(fileLink(inkOf(), 'a/b-c_1.yaml', null)).toBe(`[\`content/a/b-c_1.yaml\`](${at}>)`);
  });

  it.each(['a b.yaml', 'a>b.yaml', 'ă.yaml', 'a.yaml ', 'a.yaml?x'])(
    'is no link where its name could end one: "%s"',
    (path) => {
      expect(fileLink(inkOf(), path, null)).not.toContain('](');
      expect(fileLink(inkOf({}, { place: { ...PLACE, prefix: '>/' } }), 'a.yaml', null)).toBe('`>/a.yaml`');
    },
  );

  it('is its name and line where the repository has no address', () => {
    const nowhere = inkOf({}, { place: { ...PLACE, repository: null } });
    expect(fileLink(nowhere, 'a.yaml', 3)).toBe('`content/a.yaml`, line 3');
    expect(fileLink(nowhere, 'a.yaml', null)).toBe('`content/a.yaml`');
  });
});

describe('what may not be done to the ledger', () => {
  it('names folder, day and new name, as text that stays text', () => {
    const values = { path: 'figures/x`/2025--2026.yaml', day: '2026-11-22', to: 'figures/`y`.yaml' };
    expect(breachWords('edited', 'en', values).mend).toBe(
      'put the file back as it was. For a new figure of a source, add a new file in ``figures/x`/``, named by period and day of publication. If the old one was entered by mistake, add one line at its end: `withdrawn: { date: 2026-11-22, reason: { vi: "lý do", en: "reason" } }`',
    );
    expect(breachWords('renamed', 'en', values).found).toBe('the file of a figure was renamed to ``figures/`y`.yaml``');
    expect(breachWords('removed', 'vi', values).expected).toContain('sổ số liệu chỉ được thêm');
  });

  it('is told beside the file: a link where it still stands, its name where it is gone', () => {
    const breaches = (['edited', 'removed', 'renamed'] as const).map((code) => ({
      code,
      path: 'figures/x/1.yaml',
      line: 2,
    }));
    const [, lines = ''] = mendSection(inkOf({ breaches }));
    expect(lines.split('\n').map((line) => line.split(': ')[0])).toEqual([
      `- [\`content/figures/x/1.yaml\`, line 2](<${REPOSITORY}/blob/${HEAD}/content/figures/x/1.yaml#L2>)`,
      '- `content/figures/x/1.yaml`',
      '- `content/figures/x/1.yaml`',
    ]);
  });

  it('says nothing of a new name where there is none', () => {
    const breaches = [{ code: 'renamed' as const, path: 'figures/x/1.yaml', line: 1 }];
    expect(mendSection(inkOf({ breaches }))[1]).toContain('renamed to `—`; ');
  });
});

describe('what to mend and what to look at', () => {
  const fault = {
    path: 'figures/x/1.yaml',
    line: 2,
    column: 1,
    code: 'number' as const,
    found: 'a|b',
    expected: '@c',
    mend: '#1',
  };
  const told = { vi: { ...fault, found: 'vi' }, en: fault };
  const file = `[\`content/figures/x/1.yaml\`, line 2](<${REPOSITORY}/blob/${HEAD}/content/figures/x/1.yaml#L2>)`;

  it('is told in the language of the part, as text', () => {
    expect(mendSection(inkOf({ faults: [told] }))).toEqual([
      '### To mend',
      `- ${file}: \`a\\|b\`; \`@c\`. **How:** \`#1\``,
    ]);
    expect(lookSection(inkOf({ warnings: [told] }), [])).toEqual([
      '### To look at again (does not block)',
      `- ${file}: \`a\\|b\`; \`@c\`. \`#1\``,
    ]);
  });

  it('names what somebody else has changed in the meantime', () => {
    expect(mendSection(inkOf({ conflicts: ['figures/x/1.yaml'] }))[1]).toMatch(
      /^- `content\/figures\/x\/1\.yaml`: somebody else has added or changed this file in the meantime\. \*\*How:\*\* if yours/,
    );
  });
});

describe('why it needs a maintainer', () => {
  const reasons = [
    { ground: 'rule', path: 'src/domain/a.ts' },
    { ground: 'plan', path: 'plan.yaml' },
    { ground: 'addresses', path: 'indicators/x.yaml' },
  ] as const;
  const program = [
    { path: 'src/domain/a.ts', lines: { added: 12, removed: 3 } },
    { path: 'seal.png', lines: null },
  ];

  it('is said of each file of the content, a link where it still stands', () => {
    const [, lines = ''] = reasonSection(inkOf({ reasons: [...reasons], program, gone: ['indicators/x.yaml'] }));
    expect(lines).toBe(
      `- plan: [\`content/plan.yaml\`](<${REPOSITORY}/blob/${HEAD}/content/plan.yaml>)\n- addresses: \`content/indicators/x.yaml\``,
    );
  });

  it('is said of each file of the program beside its size', () => {
    expect(programSection(inkOf({ reasons: [...reasons], program }))).toEqual([
      '### Files outside the content: 2',
      '- `src/domain/a.ts`: +12 −3, rule\n- `seal.png`: binary file',
    ]);
  });
});

describe('events', () => {
  const event = {
    task: '2.1',
    path: 'events/2.1/x.yaml',
    what: { vi: 'Báo cáo', en: null },
    date: '2024-01',
    source: { title: 'T', publisher: 'P', url: 'https://example.vn:8080/b' },
  };

  it('are told as they were written where their translation waits, with status, source and file', () => {
    const link = `[\`content/events/2.1/x.yaml\`](<${REPOSITORY}/blob/${HEAD}/content/events/2.1/x.yaml>)`;
    const source = 'T, P; [open the source](<https://example.vn:8080/b>) `example.vn:8080`';
    const [, lines = ''] = eventSection(
      inkOf({
        events: [
          { ...event, status: 'done' },
          { ...event, status: null },
        ],
      }),
    );
    expect(lines.split('\n')).toEqual([
      `- 2.1, January 2024: Báo cáo; **done**; ${source}; ${link}`,
      `- 2.1, January 2024: Báo cáo; ${source}; ${link}`,
    ]);
  });

  it('that were published are told though faults keep them from being read', () => {
    const unknown = { task: '2.1', path: 'events/2.1/x.yaml', line: 3, before: null, after: null };
    const [, lines = ''] = eventTurnSection(
      inkOf({
        eventTurns: [
          { ...unknown, code: 'edited' },
          { ...unknown, code: 'removed' },
          { ...unknown, code: 'renamed' },
        ],
      }),
    );
    expect(lines.split('\n')).toEqual([
      `- **2.1, changed, from line 3 on**: not read, because of faults → not read, because of faults; [\`content/events/2.1/x.yaml\`, line 3](<${REPOSITORY}/blob/${HEAD}/content/events/2.1/x.yaml#L3>)`,
      '- **2.1, deleted**: not read, because of faults; `content/events/2.1/x.yaml`',
      '- **2.1, renamed to `—`**: not read, because of faults → not read, because of faults; `content/events/2.1/x.yaml`',
    ]);
  });
});

it('a task that goes is told by its name', () => {
  const without = planWith();
  const { taskTurns } = proposed(
    { 'content/tasks/2.1.yaml': null, 'content/events/2.1/2023-02-27--decision-153.yaml': null },
    { base: without },
  );
  expect(taskSection(inkOf({ taskTurns }))[1]).toBe('- 2.1 Draw up a scheme: done, 14 months late → **none yet**');
});

describe('folders', () => {
  const changed = (count: number): string[] => Array.from({ length: count }, (_, at) => `f/${at}/x.yaml`);

  it('are named with the number of their files, the root of the repository too', () => {
    expect(
      folderSection(inkOf({ changed: ['a/x.yaml', 'a/y.yaml'], program: [{ path: 'README.md', lines: null }] })),
    ).toEqual(['### Everything that is changed', '- `content/a/`: 2 files\n- `./`: 1 file']);
  });

  it('are counted from the twenty-first on', () => {
    const lines = (count: number): string[] => (folderSection(inkOf({ changed: changed(count) }))[1] ?? '').split('\n');
    expect(lines(20)).toHaveLength(20);
    expect(lines(20).at(-1)).toBe('- `content/f/19/`: 1 file');
    expect(lines(21).slice(19)).toEqual(['- `content/f/19/`: 1 file', '- … and 1 folder more, 1 file']);
    expect(lines(23).at(-1)).toBe('- … and 3 folders more, 3 files');
  });
});

describe('a figure', () => {
  const source = 'source:\n  title: T\n  publisher: P\n  url: "https://example.vn/b"\n';
  const NEW = 'content/figures/forest-cover/2025--2026-05-04.yaml';
  const review = proposed({ [NEW]: `value: 54.1\nstage: estimate\n${source}` });
  const [indicator = expect.fail('no indicator')] = review.indicators;
  const [figure = expect.fail('no figure')] = indicator.figures;

  it('has its bars only where pictures are asked for', () => {
    expect(indicatorSection(inkOf(review), indicator)).toContain('```text\nBefore  ');
    const bare = indicatorSection(inkOf(review, { draft: { ...WHOLE_COMMENT, pictures: false } }), indicator);
    const pictures = /\n\n```text\n[\s\S]*?\n```\n\nBefore: .*/;
    expect(bare).toBe(indicatorSection(inkOf(review), indicator).replace(pictures, ''));
  });

  it('has no verdicts, bars or warnings where there is none', () => {
    expect(indicatorSection(inkOf(review), { ...indicator, figures: [] })).toBe(
      '### Forest cover\n\n| Period | In use |  | Proposed | Source |\n| --- | --- | --- | --- | --- |\n\n',
    );
  });

  it('has a range only where both of its ends are known', () => {
    const ends = (low: string | null, high: string | null): string =>
      indicatorSection(inkOf(review), {
        ...indicator,
        figures: [{ ...figure, figure: { ...figure.figure, low, high } }],
      });
    expect(ends('54', '54.2')).toContain('estimate, 4 May 2026, between 54% and 54.2% |');
    for (const [low, high] of [
      ['54', null],
      [null, '54.2'],
    ] as const)
      expect(ends(low, high)).toContain('estimate, 4 May 2026 |');
  });

  it('names a first figure of its period as that, on one line too', () => {
    const line = figureLine(inkOf(review), { ...figure, previous: null });
    expect(line).toMatch(
      /^Forest cover, 2025: none yet → \*\*54\.1%\*\*; \[`content\/figures\/forest-cover\/2025--2026-05-04\.yaml`\]/,
    );
  });

  it('has amounts before and after though only one of its bars has any', () => {
    const gone = proposed(
      {
        [`content/${FIGURE}`]: `${textOf(FIGURE)}withdrawn: { date: 2026-06-01, reason: { vi: Nhầm, en: Mistake } }\n`,
      },
      { base: planWith({ [INDICATOR]: textOf(INDICATOR) }) },
    );
    const [only = expect.fail('no indicator')] = gone.indicators;
    expect(indicatorSection(inkOf(gone), only)).toMatch(/^Before: .*● 2025: 53\.75%.*<br>After: none yet$/m);
    const came = proposed({ [`content/${FIGURE}`]: textOf(FIGURE) }, { base: planWith({ [FIGURE]: null }) });
    const [one = expect.fail('no indicator')] = came.indicators;
    expect(indicatorSection(inkOf(came), one)).toMatch(/^Before: none yet<br>After: .*● 2025: 53\.75%.*$/m);
  });
});
