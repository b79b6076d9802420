/** A plan whose targets have parts, from its files to what readers see: judged once, counted once, told everywhere. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { COMMAND_WORDS } from '../../src/content/messages/command.ts';
import { countOf, countTargets, countWithNumber } from '../../src/content/parts.ts';
import { readFiles } from '../../src/content/read.ts';
import type { Content } from '../../src/content/schema.ts';
import { dataset } from '../../src/data/dataset.ts';
import { toJsonText } from '../../src/data/json.ts';
import { dataSchemasIn, type IndicatorsFile } from '../../src/data/schema.ts';
import { tablesOf } from '../../src/data/tables/tables.ts';
import { sitePagesOf } from '../../src/federate/pages.ts';
import { targetTurns } from '../../src/review/effects.ts';
import { frontCard } from '../../src/site/cards.ts';
import { citationFor } from '../../src/site/citation.ts';
import { embedFor } from '../../src/site/embeds.ts';
import { pagedGroups } from '../../src/site/group-pages.ts';
import { siteOf } from '../../src/site/site.ts';
import { workPhraseOf } from '../../src/views/agency-words.ts';
import { agencyWork } from '../../src/views/agency-work.ts';
import { answerOf } from '../../src/views/answer.ts';
import { expectedFigures } from '../../src/views/calendar.ts';
import { entriesOf } from '../../src/views/changes.ts';
import { missingResults } from '../../src/views/evidence.ts';
import { periodStates } from '../../src/views/first-screen.ts';
import { awaitedText } from '../../src/views/first-screen-words.ts';
import { countPeriods, groupIndicators, statusesOf } from '../../src/views/front.ts';
import { MOST_ROWS } from '../../src/views/many.ts';
import { reportOf } from '../../src/views/report.ts';
import { reportTables } from '../../src/views/report-tables.ts';
import { stateOn } from '../../src/views/state.ts';
import { judgeAll, withoutParts } from '../../src/views/wholes.ts';
import { aFigure, anIndicator, aTarget } from './factories.ts';

const DIR = resolve(import.meta.dirname, '../fixtures/plans/ben-xanh');
const DAY = '2026-11-22';
const checked = checkFiles(readFiles(DIR), { asOf: DAY, today: DAY, lang: 'en' });
const content = checked.content ?? expect.fail('the plan has faults');
const site = siteOf({ contentDir: DIR, asOf: DAY, today: DAY, siteUrl: 'https://example.org', basePath: '/' });
const of = (id: string) => content.indicators.find((each) => each.id === id) ?? expect.fail(`no ${id}`);
const saidOf = (id: string, day: string) =>
  (judgeAll(content.indicators, day).find(({ indicator }) => indicator.id === id)?.wholes ?? []).map(
    ({ target, assessment: { status, provisional }, sentence }) => [target.period, status, provisional, sentence.en],
  );

test('it passes the check', () => {
  expect([checked.faults, checked.warnings]).toEqual([[], []]);
});

describe('a target with parts', () => {
  it('is judged by their words, each with how it comes about', () => {
    expect([...saidOf('good-schools', DAY), ...saidOf('safe-streets', DAY)]).toMatchInlineSnapshot(`
      [
        [
          "2021-2025",
          "missed",
          true,
          "Not met in: Reckoning well. One part that is not met is enough.",
        ],
        [
          "2026-2030",
          "not_started",
          false,
          "Judged by what stands worst: Reading well and Reckoning well.",
        ],
        [
          "2021-2025",
          "awaiting_result",
          false,
          "Judged by what stands worst: Streets with pavements.",
        ],
      ]
    `);
  });

  it('has no word where no part has a target, and is no whole where it has no parts', () => {
    expect(saidOf('school-meals', DAY)).toEqual([]);
  });

  it('is judged anew on each day', () => {
    expect(saidOf('good-schools', '2026-02-01').map(([, status]) => status)).toEqual([
      'awaiting_result',
      'not_started',
    ]);
    expect(saidOf('safe-streets', '2025-06-01').map(([, status]) => status)).toEqual(['insufficient']);
  });
});

/** Everything that is counted, by where it is said. */
const counts = (plan: Content, day: string): Record<string, unknown> => {
  const judged = judgeAll(plan.indicators, day);
  const report = reportOf(plan, 2026, day);
  return {
    indicators: countOf(plan.indicators),
    targets: countTargets(
      plan.indicators.flatMap((indicator) => indicator.targets.map((target) => ({ indicator, target }))),
    ),
    front: answerOf(countPeriods(judged, plan.plan.periods), day, 'en'),
    first: periodStates(judged, plan.plan.periods, day).map((state) => [
      state.told.length,
      awaitedText(state, day, 'en'),
    ]),
    groups: groupIndicators(withoutParts(judged), plan.plan.groups).map(({ members }) => members.length),
    words: statusesOf(judged),
    report: report.periods.map(({ words }) => words),
    missing: countTargets(missingResults(judged, day)),
    agencies: plan.agencies.map((agency) => workPhraseOf(agencyWork(plan, agency, day), 'en')),
    check: COMMAND_WORDS.en.summary({ faults: 0, warnings: 0, files: 0, content: plan }).replace(/^\d+ figures/, ''),
  };
};

describe('counts', () => {
  it('have each target once, and its parts never', () => {
    expect(counts(content, DAY)).toMatchInlineSnapshot(`
      {
        "agencies": [
          "targets published: 1",
          "targets published: 2",
        ],
        "check": ", 3 indicators, 5 targets, 0 tasks, 0 events, 2 agencies: no faults",
        "first": [
          [
            2,
            "For 1 target nobody has published a result, nearly 11 months past the deadline. If the estimates hold: 1 not met.",
          ],
          [
            0,
            null,
          ],
        ],
        "front": "Of the 3 targets for 2025: 1 met, 1 not met (provisionally) and 1 past the deadline without a result. The 2 targets for 2030 are not due yet.",
        "groups": [
          2,
          1,
        ],
        "indicators": 3,
        "missing": 1,
        "report": [
          [
            {
              "count": 1,
              "provisional": false,
              "status": "met",
            },
            {
              "count": 1,
              "provisional": true,
              "status": "missed",
            },
            {
              "count": 1,
              "provisional": false,
              "status": "awaiting_result",
            },
          ],
          [
            {
              "count": 2,
              "provisional": false,
              "status": "not_started",
            },
          ],
        ],
        "targets": 5,
        "words": [
          "met",
          "missed",
          "awaiting_result",
          "not_started",
        ],
      }
    `);
  });

  it.each(['2022-06-01', '2026-01-15', DAY])(
    'do not change on %s where a part is added that stands as one that was there',
    (day) => {
      const reckoning = of('reckoning');
      const twin = { ...reckoning, id: 'reckoning-too', code: 'BX-1D' };
      const whole = of('good-schools');
      const more = content.indicators.flatMap((each) =>
        each === whole
          ? [{ ...whole, parts: [...whole.parts, twin.id] }]
          : each === reckoning
            ? [reckoning, twin]
            : [each],
      );
      expect(counts({ ...content, indicators: more }, day)).toEqual(counts(content, day));
    },
  );

  it('are those of the card of the front page too', () => {
    expect(frontCard(site, 'en').text).toMatchObject({
      title: 'Has Green Quay met its 3 targets?',
      detail: counts(content, DAY)['front'],
    });
  });

  it('cut pages of a long plan by what its rows hold', () => {
    const wholes = Array.from({ length: MOST_ROWS }, (_, at) =>
      anIndicator([], { id: `whole-${at}`, code: `W-${at}`, group: 'economy', parts: [`part-${at}`] }),
    );
    const parts = wholes.map(({ code }, at) =>
      anIndicator([], { id: `part-${at}`, code: `P-${at}`, group: 'economy', part_of: code }),
    );
    const plan = { ...content.plan, groups: [{ id: 'economy', name: { vi: 'K', en: 'E' } }] };
    const indicators = wholes.flatMap((whole, at) => [whole, ...parts.slice(at, at + 1)]);
    const pages = pagedGroups({ content: { ...content, plan, indicators }, judged: judgeAll(indicators, DAY) }).flatMap(
      (group) => group.pages.map(({ from, to, total }) => [from, to, total]),
    );
    expect(pages).toEqual([
      [1, MOST_ROWS / 2, MOST_ROWS],
      [MOST_ROWS / 2 + 1, MOST_ROWS, MOST_ROWS],
    ]);
  });

  it('are taken nowhere from the length of a list that has parts in it', () => {
    const root = join(import.meta.dirname, '../../src');
    const counting =
      /\bcount: (?:[\w.]*\.)?(?:indicators|targets|owns|missing|members)\.length|(?:indicators|targets): (?:indicators|targets)\.length/;
    // The members of a group are those of its list, which leaves parts out.
    const known = ['components/GroupLinks.astro', 'components/front/GroupList.astro'];
    const found = globSync('**/*.{ts,astro}', { cwd: root })
      .filter((file) => counting.test(readFileSync(join(root, file), 'utf8')))
      .map((file) => file.replaceAll('\\', '/'));
    expect(found).toEqual(known);
  });
});

describe('the state on a day', () => {
  it('of one that has parts is judged by them, also where it is told alone', () => {
    const whole = of('good-schools');
    const [alone] = stateOn([whole], DAY, 'en', content.indicators);
    const among = stateOn(content.indicators, DAY, 'en').find(({ indicator }) => indicator === whole);
    expect(alone?.wholes.map(({ assessment }) => assessment.status)).toContain('missed');
    expect(alone).toEqual(among);
  });
});

describe('what is asked of agencies', () => {
  it('are figures of parts, never of what they are parts of', () => {
    expect(expectedFigures(content.indicators, DAY).map(({ indicator }) => indicator.id)).toEqual([
      'reading',
      'reckoning',
      'absence',
      'school-meals',
      'lamps',
      'pavements',
    ]);
  });
});

describe('a request', () => {
  it('tells what its figures do to a target with parts, beside what they do to the part', () => {
    const old = {
      ...content,
      indicators: content.indicators.map((each) =>
        each.id === 'reckoning' ? { ...each, figures: each.figures.filter(({ period }) => period !== '2025') } : each,
      ),
    };
    const turns = targetTurns(old, content, { asOf: DAY, told: new Set(['reckoning']) });
    expect(
      turns.map(({ indicator, before, after }) => [indicator.id, before.assessment.status, after.assessment.status]),
    ).toEqual([['good-schools', 'awaiting_result', 'missed']]);
    expect(targetTurns(content, content, { asOf: DAY, told: new Set() })).toEqual([]);
  });
});

describe('the history', () => {
  const turns = site.changes
    .filter(({ indicator, kind }) => indicator.id === 'good-schools' && kind === 'verdict')
    .map((change) =>
      change.kind === 'verdict' ? [change.date, change.from.status, change.to.status, change.cause] : [],
    );

  it('turns the word of the whole on the days of its parts', () => {
    expect(turns).toMatchInlineSnapshot(`
      [
        [
          "2026-03-02",
          "awaiting_result",
          "missed",
          "figures",
        ],
        [
          "2026-01-01",
          "insufficient",
          "awaiting_result",
          "calendar",
        ],
        [
          "2022-01-01",
          "not_started",
          "insufficient",
          "calendar",
        ],
      ]
    `);
  });

  it('counts a turn of the calendar once: parts that turned alike are left out, others are told by themselves', () => {
    const day = site.days.find(({ date }) => date === '2026-01-01') ?? expect.fail('no such day');
    const together = entriesOf(day.changes).flatMap((entry) =>
      'together' in entry ? [entry.together.map(({ indicator }) => indicator.id)] : [],
    );
    expect(together).toMatchInlineSnapshot(`
      [
        [
          "good-schools",
          "school-meals",
          "safe-streets",
        ],
        [
          "reading",
        ],
        [
          "reckoning",
        ],
        [
          "pavements",
        ],
      ]
    `);
  });
});

describe('the yearly report', () => {
  const { targets } = reportTables(reportOf(content, 2026, DAY), content.agencies, 'en');

  it('lists each part below what it is a part of', () => {
    expect(targets[0]?.rows.map((row) => row.map(({ text }) => text).slice(1, 5))).toMatchInlineSnapshot(`
      [
        [
          "Good schools",
          "pupils read better, reckon better and come to school",
          "Not met in: Reckoning well. One part that is not met is enough.",
          "Provisional: not met",
        ],
        [
          "Part: Reading well",
          "at least 80%",
          "2025: 82.0%",
          "Met",
        ],
        [
          "Part: Reckoning well",
          "at least 70%",
          "2025: 66.0%",
          "Provisional: not met",
        ],
        [
          "Part: Absence",
          "at most 5%",
          "2025: 4.5%",
          "Met",
        ],
        [
          "School meals",
          "at least 50%",
          "2025: 55.0%",
          "Met",
        ],
        [
          "Safe streets",
          "every street has lamps and pavements",
          "Judged by what stands worst: Streets with pavements.",
          "Deadline passed, awaiting figure",
        ],
        [
          "Part: Streets with lamps",
          "at least 95%",
          "2025: 97.0%",
          "Met",
        ],
        [
          "Part: Streets with pavements",
          "at least 60%",
          "2024: 50.0%; latest figure, 2025: 58.0% (estimate, made in advance)",
          "Deadline passed, awaiting figure",
        ],
      ]
    `);
  });

  it('says in its files which rows are parts, and has no number where there is none', () => {
    const { keys = [], rows = [] } = targets[0]?.data ?? {};
    const at = (key: string) => rows.map((row) => row[keys.indexOf(key)]);
    expect(at('part_of')).toEqual([null, 'BX-1', 'BX-1', 'BX-1', null, null, 'BX-3', 'BX-3']);
    expect(at('target_value')).toEqual([null, 80, 70, 5, 50, null, 95, 60]);
    expect(at('indicator')[1]).toBe('Reading well');
  });
});

describe('the data', () => {
  it('say of a part what it is one of, and of the whole its word', () => {
    const { indicators } = dataset(site);
    expect(indicators.map(({ id, part_of: whole }) => [id, whole])).toEqual([
      ['good-schools', undefined],
      ['reading', 'BX-1'],
      ['reckoning', 'BX-1'],
      ['absence', 'BX-1'],
      ['school-meals', undefined],
      ['safe-streets', undefined],
      ['lamps', 'BX-3'],
      ['pavements', 'BX-3'],
    ]);
    expect(indicators[0]?.in_words?.[0]?.assessment).toMatchObject({
      status: 'missed',
      provisional: true,
      reason: null,
      decided_by: ['reckoning'],
    });
  });

  const data = (): IndicatorsFile => JSON.parse(toJsonText(dataset(site)));

  it('are as their schema says', () => {
    expect(dataSchemasIn(['vi', 'en']).indicators.safeParse(data()).error).toBeUndefined();
  });

  it('are read beside those of others with the word of the whole, and counted once', () => {
    const file = data();
    const { indicators } = file;
    for (const each of indicators) if (each.id === 'good-schools') each.concept = 'good-schools';
    const pages = sitePagesOf([{ source: 'ben-xanh.json', data: file, languages: ['vi', 'en'] }], '');
    const textOf = (path: string): string =>
      (pages.get(path) ?? expect.fail(`no ${path}`)).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(textOf('en/concept/good-schools.html')).toContain(
      'pupils read better, reckon better and come to school Provisional: not met Not met in: Reckoning well.',
    );
    // School meals and safe streets; the parts have none either.
    expect(textOf('en/index.html')).toContain('2 of its indicators have no shared name');
  });

  it('have a table of parts, and a column in that of targets', () => {
    const table = (name: string) => tablesOf(site).find((each) => each.name === name) ?? expect.fail(`no ${name}`);
    const cells = (name: string, columns: readonly string[]) => {
      const { columns: heads, rows } = table(name);
      return rows.map((row) => columns.map((column) => row[heads.findIndex((head) => head.name === column)]));
    };
    expect(
      cells('parts', ['indicator_code', 'period', 'part_code', 'status', 'part_status', 'decides']),
    ).toMatchInlineSnapshot(`
      [
        [
          "BX-1",
          "2021-2025",
          "BX-1A",
          "missed",
          "met",
          false,
        ],
        [
          "BX-1",
          "2021-2025",
          "BX-1B",
          "missed",
          "missed",
          true,
        ],
        [
          "BX-1",
          "2021-2025",
          "BX-1C",
          "missed",
          "met",
          false,
        ],
        [
          "BX-1",
          "2026-2030",
          "BX-1A",
          "not_started",
          "not_started",
          true,
        ],
        [
          "BX-1",
          "2026-2030",
          "BX-1B",
          "not_started",
          "not_started",
          true,
        ],
        [
          "BX-1",
          "2026-2030",
          "BX-1C",
          "not_started",
          "reached_early",
          false,
        ],
        [
          "BX-3",
          "2021-2025",
          "BX-3A",
          "awaiting_result",
          "met",
          false,
        ],
        [
          "BX-3",
          "2021-2025",
          "BX-3B",
          "awaiting_result",
          "awaiting_result",
          true,
        ],
      ]
    `);
    expect(cells('targets', ['indicator_code', 'part_of']).filter(([, whole]) => whole === null)).toEqual([
      ['BX-2', null],
      ['BX-2', null],
    ]);
  });
});

describe('what is passed on', () => {
  const whole = of('good-schools');

  it('tells the word of the whole where a number would stand', () => {
    const { label, value, about, bar, lines } = embedFor(site, whole, 'en', null);
    expect({
      label,
      value,
      about,
      bar,
      lines: lines.map(({ word, target }) => `${word}, ${target}`),
    }).toMatchInlineSnapshot(`
      {
        "about": "Not met in: Reckoning well. One part that is not met is enough.",
        "bar": null,
        "label": "",
        "lines": [
          "Provisional: not met, target for 2025: pupils read better, reckon better and come to school",
          "Not yet due, target for 2030: pupils read well, reckon well and come to school",
        ],
        "value": null,
      }
    `);
    expect(citationFor(site, whole).citation.sentence).toMatchInlineSnapshot(`
      {
        "en": "Good schools in Green Quay: the target for 2025 (pupils read better, reckon better and come to school), as of 22 November 2026: provisional: not met. Not met in: Reckoning well. One part that is not met is enough.",
        "vi": "Trường học tốt (Bến Xanh): mục tiêu đến 2025 (học sinh đọc tốt hơn, tính tốt hơn và đi học đều), tính đến 22/11/2026: tạm tính: không đạt. Không đạt ở phần: Làm tính thạo. Một phần không đạt là chỉ tiêu chung không đạt.",
      }
    `);
  });

  it('stays as it was known on a day', () => {
    expect(embedFor(site, whole, 'en', '2026-01-01').lines[0]?.word).toBe('Deadline passed, awaiting figure');
  });
});

describe('what the first screen makes of estimates', () => {
  const part = (id: string, value: string | null) =>
    anIndicator(
      [
        aFigure('2020--2021-02-01', '50'),
        ...(value ? [aFigure('2025--2025-11-01', value, { stage: 'estimate' })] : []),
      ],
      {
        id,
        code: `P-${id}`,
        part_of: 'W-1',
        targets: [aTarget()],
      },
    );
  const whole = (parts: string[]) =>
    anIndicator([], {
      id: 'whole',
      code: 'W-1',
      targets: [],
      parts,
      in_words: [{ period: '2021-2025', end: 2025, words: { vi: 'hai', en: 'two' }, clause: null }],
    });

  it.each([
    ['met', '61', '62'],
    ['missed', '59', '62'],
    ['missed', '59', null],
    ['none', '61', null],
  ] as const)('of a target with parts is %s where they say %s and %s', (outlook, a, b) => {
    const judged = judgeAll([whole(['a', 'b']), part('a', a), part('b', b)], '2026-01-15');
    const [state = expect.fail('no period')] = periodStates(
      judged,
      [{ id: '2021-2025', baseline: 2020, end: 2025 }],
      '2026-01-15',
    );
    const { [outlook]: found, ...others } = state.awaited;
    expect(found.map(({ id }) => id)).toEqual(['whole']);
    expect(Object.values(others).flat()).toEqual([]);
  });
});

test('a target in words makes no target that counts', () => {
  const coded = { code: 'A', part_of: null, parts: [] };
  const target = aTarget();
  expect(
    countWithNumber([
      { ...coded, targets: [target] },
      { ...coded, code: 'B', targets: [] },
    ]),
  ).toBe(1);
  const whole = { code: 'C', part_of: null, parts: ['D', 'E'], targets: [] };
  const part = { part_of: 'C', parts: [], targets: [target] };
  expect(countWithNumber([whole, { ...part, code: 'D' }, { ...part, code: 'E' }])).toBe(1);
});
