import { describe, expect, it } from 'vitest';
import { loadOrThrow } from '../../src/content/load.ts';
import { newestDate, nextOf, periodStates } from '../../src/views/first-screen.ts';
import { awaitedText, freshText, nextText, sinceOf } from '../../src/views/first-screen-words.ts';
import { judgeAll } from '../../src/views/wholes.ts';
import { FROZEN } from '../fixtures/frozen.ts';

const AS_OF = '2026-11-22';
const content = loadOrThrow({ dir: FROZEN, asOf: AS_OF, today: AS_OF });
const statesOn = (asOf: string) => periodStates(judgeAll(content.indicators, asOf), content.plan.periods, asOf);
const [first, second] = statesOn(AS_OF);

describe('the first screen of the frozen plan', () => {
  it('names the targets that have a verdict, those met first', () => {
    expect(first?.told.map(({ indicator, judged }) => [indicator.id, judged.assessment.status])).toEqual([
      ['forest-cover', 'met'],
      ['grdp-growth', 'missed'],
      ['export-turnover', 'missed'],
    ]);
    expect(second?.told).toEqual([]);
  });

  it('sorts every awaited target by what its forecast would make of it, each once', () => {
    if (!first) throw new Error('no period');
    const { awaited } = first;
    const ids = [awaited.met, awaited.missed, awaited.unclear, awaited.none].flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(14);
    expect(awaited.met.map(({ id }) => id)).toEqual(['labour-productivity-growth', 'poverty-rate']);
    expect(awaited.missed.map(({ id }) => id)).toEqual(['grdp-per-capita']);
    expect(awaited.unclear.map(({ id }) => id)).toEqual(['total-investment', 'trained-labour']);
    expect(awaited.none).toHaveLength(9);
  });

  it('says so in one sentence in each language', () => {
    if (!first) throw new Error('no period');
    expect(awaitedText(first, AS_OF, 'vi')).toBe(
      '14 chỉ tiêu chưa ai công bố kết quả, dù hạn đã qua gần 11 tháng. Nếu các số ước là đúng: 2 đạt, 1 không đạt và 2 chưa rõ. 9 chưa có cả số ước.',
    );
    expect(awaitedText(first, AS_OF, 'en')).toBe(
      'For 14 targets nobody has published a result, nearly 11 months past the deadline. If the estimates hold: 2 met, 1 not met, and 2 unclear. 9 have not even an estimate.',
    );
  });

  it('says nothing of awaited results where none is', () => {
    expect(second && awaitedText(second, AS_OF, 'vi')).toBeNull();
  });

  it('says how new the figures are and what comes next', () => {
    expect(freshText(newestDate(content.indicators, AS_OF), AS_OF, 'vi')).toBe(
      'Số liệu mới nhất: 02/03/2026, gần 9 tháng trước.',
    );
    expect(freshText(newestDate(content.indicators, '2026-03-05'), '2026-03-05', 'en')).toBe(
      'Newest figure: 2 March 2026.',
    );
    expect(freshText(null, AS_OF, 'vi')).toBeNull();
    const next = nextOf(content, AS_OF);
    expect(next.report?.to).toBe('2026-11-25');
    expect(new Set(next.figures.map(({ from }) => from)).size).toBe(1);
    expect(nextText(next, 'vi')).toMatch(
      /^Sắp tới: hạn báo cáo năm 2026 ngày 25\/11\/2026; số năm 2026 của \d+ chỉ tiêu, thường có tháng 01\/2027\.$/,
    );
    expect(nextText({ report: null, figures: [] }, 'vi')).toBeNull();
  });

  it('keeps what is known on an earlier day to that day', () => {
    const [then] = statesOn('2025-06-01');
    expect(then?.isOver).toBe(false);
    expect(then && awaitedText(then, '2025-06-01', 'vi')).toBeNull();
  });
});

it.each([
  ['2025-12-31', '2026-11-30', '11 tháng'],
  ['2025-12-31', '2026-11-22', 'gần 11 tháng'],
  ['2025-12-31', '2026-01-02', 'gần 1 tháng'],
])('from %s to %s are %s', (day, asOf, text) => {
  expect(sinceOf(day, asOf, 'vi')).toBe(text);
});
