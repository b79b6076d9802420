/** Figures by area and by sex are a ledger as those of the indicators are, reviewed by whoever reviews these. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadOrThrow } from '../../src/content/load.ts';
import { readFiles } from '../../src/content/read.ts';
import { codeownersOf } from '../../src/review/codeowners.ts';
import { countedParts, maintainerReasons } from '../../src/review/kind.ts';
import { breachesOf, type Revision } from '../../src/review/ledger.ts';
import { DAY, FOUR_NATIONS } from '../fixtures/four-nations.ts';
import { aRepository, type Outcome, type Repository } from './repository.ts';

const PATH = 'series/household-recycling/wales/2022--2024-09.yaml';
const TEXT = 'value: 56.9\nstage: preliminary\n';
const side = (text: string): Revision['before'] => ({ mode: '100644', id: text, text });
const revision = (after: string | null): Revision => ({
  path: PATH,
  before: side(TEXT),
  after: after === null ? null : side(after),
});

it.each<[string, string | null, string[]]>([
  ['is edited', TEXT.replace('56.9', '65.9'), ['edited']],
  ['is removed', null, ['removed']],
  ['is withdrawn', `${TEXT}withdrawn: { date: 2026-11-01, reason: { vi: Nhầm } }\n`, []],
])('a figure that %s', (_, after, breaches) => {
  expect(breachesOf([revision(after)]).map(({ code }) => code)).toEqual(breaches);
});

it('a new one and a withdrawal are ordinary, and counted as figures', () => {
  const fresh: Revision = { path: PATH, before: null, after: side(TEXT) };
  expect(maintainerReasons([fresh], [])).toEqual([]);
  expect(countedParts([fresh, revision(`${TEXT}withdrawn: x\n`)])).toEqual([
    { part: 'figures', count: 1 },
    { part: 'withdrawals', count: 1 },
  ]);
});

it('belongs to the owner of its indicator', () => {
  const owners = codeownersOf(loadOrThrow({ dir: FOUR_NATIONS, asOf: DAY, today: DAY }));
  expect(owners).toMatch(/^\/content\/series\/household-recycling\/ +@four-nations\/defra$/m);
});

it('is listed by the ids of the indicators, whatever the order of their codes', () => {
  const content = loadOrThrow({ dir: FOUR_NATIONS, asOf: DAY, today: DAY });
  const turned = codeownersOf({ ...content, indicators: content.indicators.toReversed() });
  const ids = [...turned.matchAll(/^\/content\/figures\/([^/]+)\//gm)].map(([, id]) => id);
  expect(ids).toEqual(ids.toSorted());
  expect(ids.length).toBeGreaterThan(1);
  expect(codeownersOf(content)).toBe(turned);
});

describe('the comment on a change of such figures', () => {
  const NEW = 'content/series/household-recycling/scotland/2022--2025-01-30.yaml';
  const GONE = 'content/series/sorting-at-home/men/2024--2025-03-10.yaml';
  const text = (path: string): string => {
    const entry = readFiles(FOUR_NATIONS).get(path.replace('content/', ''));
    return entry instanceof Uint8Array ? new TextDecoder().decode(entry) : '';
  };
  const fresh = text('series/household-recycling/scotland/2022--2024-09.yaml').replace('value: 42.1', 'value: 42.3');
  const withdrawal = 'withdrawn: { date: 2026-11-01, reason: { vi: Nhầm dòng, en: The wrong row } }\n';
  let repository: Repository;
  let outcome: Outcome;
  let english = '';
  beforeAll(() => {
    repository = aRepository(readFiles(FOUR_NATIONS));
    repository.commit('figures', { [NEW]: fresh, [GONE]: `${text(GONE)}${withdrawal}` }, 'main');
    outcome = repository.review('main', 'figures');
    english = outcome.comment.split('<details>')[1] ?? '';
  });
  afterAll(() => repository.remove());

  it('names indicator and member, with the figure in use beside the new one, and its file', () => {
    expect(outcome).toMatchObject({ code: 0, kind: 'ordinary', error: '' });
    expect(outcome.comment).toContain('### Rác sinh hoạt được tái chế, Scotland\n');
    expect(english).toContain('### Household waste recycled, Scotland\n');
    expect(english).toContain(
      '| 2022 | 42.1% (preliminary, September 2024) | → | **42.3%**<br>preliminary, 30 January 2025 |',
    );
    expect(english).toContain(NEW);
    expect(english).toContain('### Adults who sort their waste every day, men\n');
    expect(english).toContain('~~**56%**~~ withdrawn');
    expect(english).toContain('56% is withdrawn, which leaves 2024 without a figure');
  });

  it('says that no verdict changes, and draws no bar', () => {
    expect(outcome.comment).toContain('Đây là số của Scotland, không phải số chung:');
    expect(english).toContain('This figure is for men, not for the whole: no verdict rests on it, and none changes.');
    expect(outcome.comment).not.toMatch(/[├╎┃]/);
    expect(outcome.comment).not.toContain('không thêm hay rút số liệu nào');
    expect(outcome.comment).not.toContain('Tệp khác trong nội dung');
  });

  it('tells a verdict that a figure of the whole turns beside it', () => {
    const whole = 'content/figures/household-recycling/2020--2022-06-01.yaml';
    const risen = text('figures/household-recycling/2020--2022-05-12.yaml').replace('value: 44.4', 'value: 51.4');
    repository.commit('both', { [NEW]: fresh, [whole]: risen }, 'main');
    const { comment } = repository.review('main', 'both');
    expect(comment).toContain('**Kết luận đổi ở 1 mục tiêu.**');
    expect(comment.indexOf('### Rác sinh hoạt được tái chế\n')).toBeLessThan(
      comment.indexOf('### Rác sinh hoạt được tái chế, Scotland\n'),
    );
  });

  it('warns of a value far from the last one of the same member', () => {
    repository.commit('far', { [NEW]: fresh.replace('value: 42.3', 'value: 3.9') }, 'main');
    expect(repository.review('main', 'far').comment).toContain('3.9 nhỏ hơn một phần mười số gần nhất');
  });
});
