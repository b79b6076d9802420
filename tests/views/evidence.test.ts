/** The page of evidence: what is counted, what is missing, and what a reporter could ask. */
import { describe, expect, it } from 'vitest';
import type { Agency, Figure, Indicator } from '../../src/content/schema.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { countEvidence, evidenceRows, missingResults } from '../../src/views/evidence.ts';
import { leadSentence } from '../../src/views/lead-words.ts';
import { leadsOf } from '../../src/views/leads.ts';
import type { JudgedIndicator } from '../../src/views/wholes.ts';
import { aFigure, anIndicator, aTarget } from './factories.ts';

const AS_OF = '2026-11-22';
const AGENCIES: Agency[] = [{ id: 'so', name: { vi: 'Sở Nọ', en: 'Department' }, succeeded_by: null }];

const by = (publisher: string, document: string | null = null): Partial<Figure> => ({
  source: { title: 'Tin', publisher, url: 'https://example.org/', document, page: null },
});
const judge = (figures: Figure[], override: Partial<Indicator> = {}): JudgedIndicator => {
  const indicator = anIndicator(figures, override);
  return { indicator, assessed: assessIndicator(indicator, AS_OF), wholes: [] };
};
const missingOf = (...judged: JudgedIndicator[]) => missingResults(judged, AS_OF);
const sayLeads = (...judged: JudgedIndicator[]): string[] =>
  leadsOf(judged, missingOf(...judged), AS_OF, []).map((lead) => leadSentence(lead, AGENCIES, 'en').join(''));

describe('the count of figures', () => {
  const figures = [
    aFigure('2024--2025-02', '1', by('Báo Nọ')),
    aFigure('2024--2025-03', '2', by('Báo Nọ (dẫn Sở Nọ)')),
    aFigure('2025--2026-02', '3', by('UBND tỉnh', '7/QĐ')),
    aFigure('2023--2024-02', '9', { withdrawn: { date: '2024-03-01', reason: { vi: 'Nhầm', en: null } } }),
  ];
  const rows = evidenceRows({ indicators: [anIndicator(figures)], agencies: AGENCIES }, AS_OF);

  it('leaves out what was withdrawn, and goes from old to new', () => {
    expect(rows.map(({ figure }) => figure.value)).toEqual(['1', '2', '3']);
  });

  it('counts figures in use by basis and age, and all of them', () => {
    const table = countEvidence(rows).map(({ basis, ages, inUse, relayed, all }) => [
      basis,
      ...ages.map(({ count }) => count),
      inUse,
      relayed,
      all,
    ]);
    expect(table).toEqual([
      ['decision', 1, 0, 0, 0, 1, 0, 1],
      ['statistics', 0, 0, 0, 0, 0, 0, 0],
      ['agency', 0, 1, 0, 0, 1, 1, 1],
      ['press', 0, 0, 0, 0, 0, 0, 1],
    ]);
  });
});

describe('a missing result', () => {
  it.each<[string, JudgedIndicator, number[], string, number]>([
    ['of the last year of a level', judge([aFigure('2024--2025-02', '1')]), [2025], '2025-12-31', 11],
    [
      'of some years of a rate',
      judge([aFigure('2022--2023-02', '1')], { measure: 'rate' }),
      [2021, 2023, 2024, 2025],
      '2025-12-31',
      11,
    ],
    [
      'of a year before the end of a sum',
      judge([aFigure('2021-2023--2024-02', '1'), aFigure('2025--2026-02', '1')], { measure: 'sum' }),
      [2024],
      '2025-12-31',
      11,
    ],
    [
      'of the baseline of a growth',
      judge([aFigure('2025--2026-02', '1')], { measure: 'growth' }),
      [2020],
      '2020-12-31',
      71,
    ],
  ])('%s', (_, judged, years, due, months) => {
    expect(missingOf(judged)).toMatchObject([{ years, due, months }]);
  });

  it('is none where there is a verdict, or where nothing is due yet', () => {
    const later = aTarget({ period: '2026-2030', baselineYear: 2025, end: 2030 });
    expect(missingOf(judge([aFigure('2025--2026-02', '61')]), judge([], { targets: [later] }))).toEqual([]);
  });

  it('names the newest figure of the period, whatever its kind', () => {
    const [missing] = missingOf(judge([aFigure('2024--2025-02', '1'), aFigure('2025-05--2025-06', '2')]));
    expect(missing?.latest?.value).toBe('2');
  });
});

describe('leads for reporters', () => {
  it('ask an agency that owes several results', () => {
    expect(sayLeads(judge([]), judge([], { id: 'other', code: 'NQ7-99' }))).toEqual([
      'Department is not known to have published the results of 2 of the targets above. When will they come?',
    ]);
  });

  it('ask for the result after an early announcement', () => {
    expect(sayLeads(judge([aFigure('2025--2025-10-01', '61', { stage: 'estimate' })]))).toEqual([
      'Forest cover: an estimate published on 1 October 2025, before the period ended, says that the target for 2025 was met; no result has confirmed it.',
    ]);
  });

  it('ask for the document behind a verdict that only newspapers support', () => {
    expect(sayLeads(judge([aFigure('2025--2026-02', '61', by('Báo Nọ'))]))).toEqual([
      'Forest cover: the verdict “Met” for 2025 rests on figures found only in the press (2025). Where is the document?',
    ]);
    expect(sayLeads(judge([aFigure('2025--2026-02', '61', by('UBND tỉnh', '7/QĐ'))]))).toEqual([]);
  });

  it('ask why a number changed by a tenth or more, and not by less', () => {
    const revised = (now: string) => sayLeads(judge([aFigure('2025--2026-02', '100'), aFigure('2025--2026-05', now)]));
    expect(revised('110')).toEqual(['Forest cover, 2025: first published as 100%, now 110%. Why the difference?']);
    expect(revised('109')).toEqual([]);
  });
});
