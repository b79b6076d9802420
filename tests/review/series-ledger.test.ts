/** Figures by area and by sex are a ledger as those of the indicators are, reviewed by whoever reviews these. */
import { expect, it } from 'vitest';
import { loadOrThrow } from '../../src/content/load.ts';
import { codeownersOf } from '../../src/review/codeowners.ts';
import { partsOf, reasonsOf } from '../../src/review/kind.ts';
import { breachesOf, type Revision } from '../../src/review/ledger.ts';
import { DAY, FOUR_NATIONS } from '../fixtures/four-nations.ts';

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
  expect(reasonsOf([fresh], [])).toEqual([]);
  expect(partsOf([fresh, revision(`${TEXT}withdrawn: x\n`)])).toEqual([
    { part: 'figures', count: 1 },
    { part: 'withdrawals', count: 1 },
  ]);
});

it('belongs to the owner of its indicator', () => {
  const owners = codeownersOf(loadOrThrow({ dir: FOUR_NATIONS, asOf: DAY, today: DAY }));
  expect(owners).toMatch(/^\/content\/series\/household-recycling\/ +@four-nations\/defra$/m);
});
