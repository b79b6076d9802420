import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/content/schema.ts';
import { changeLine, singleLine } from '../../src/views/change-line.ts';
import { entriesOf } from '../../src/views/changes.ts';
import { changesOf } from '../../src/views/history.ts';
import { stateOn } from '../../src/views/state.ts';
import { aFigure, anIndicator, aPlan, aTarget } from './factories.ts';

const changesIn = (...indicators: Indicator[]) => changesOf({ plan: aPlan(), indicators }, '2026-11-22');

const withdrawn = { date: '2023-05-01', reason: { vi: 'Nhầm', en: null } };
const story = anIndicator([
  aFigure('2022--2022-11', '53', { stage: 'estimate' }),
  aFigure('2022--2023-03', '53.60', { stage: 'preliminary' }),
  aFigure('2022--2023-04-01', '53.75'),
  aFigure('2022--2023-04-15', '53.9', { stage: 'estimate' }),
  aFigure('2022--2023-04-20', '53.75'),
  aFigure('2021-M6--2021-08', '52', { withdrawn }),
]);

describe('the line of a change', () => {
  it('says in both languages what was reported, and what it revised by how much', () => {
    const lines = changesIn(story)
      .filter(({ kind }) => kind !== 'verdict')
      .toReversed()
      .flatMap((change) => [changeLine(change, 'vi'), changeLine(change, 'en')])
      .map(({ label, text }) => `${label} | ${text.replaceAll(' ', ' ')}`);
    expect(lines).toEqual([
      'Số mới | 6 tháng đầu năm 2021: 52% (chính thức)',
      'New figure | January–June 2021: 52% (official)',
      'Số mới | 2022: 53% (ước trước khi hết kỳ)',
      'New figure | 2022: 53% (estimated before the period ended)',
      'Có kết quả | 2022: 53,60% (sơ bộ); trước khi hết kỳ ước 53%',
      'Result | 2022: 53.60% (preliminary); estimated at 53% before the period ended',
      'Sửa số | 2022: 53,60% thành 53,75%, tức +0,15 điểm % (chính thức)',
      'Revised | 2022: 53.60% became 53.75%, that is +0.15 percentage points (official)',
      'Sửa số | 2022: 53,9% (ước tính); vẫn dùng 53,75%',
      'Revised | 2022: 53.9% (estimate); 53.75% stays in use',
      'Công bố lại | 2022: vẫn 53,75% (chính thức)',
      'Repeated | 2022: 53.75% again (official)',
      'Rút số | 6 tháng đầu năm 2021: bỏ 52%, chưa có số thay',
      'Withdrawn | January–June 2021: 52% withdrawn, nothing in its place yet',
    ]);
  });

  it('says what a verdict turned from and to, and leads to the report', () => {
    const turned = anIndicator([
      aFigure('2025--2026-02-01', '60.1', { stage: 'preliminary' }),
      aFigure('2025--2026-06-01', '59.9'),
    ]);
    const [revision, verdict] = changesIn(turned).map((change) => changeLine(change, 'vi'));
    expect(revision?.fragment).toBe('f-2025--2026-06-01');
    expect(verdict).toEqual({
      label: 'Đảo kết luận',
      text: 'Mục tiêu 2025: từ “Tạm tính: đạt” sang “Không đạt” (Năm 2025: 59,9%)',
      publisher: null,
      dated: null,
      fragment: null,
    });
  });

  it('says where the source tells only a month or a year', () => {
    const [month, year, day] = [
      aFigure('2022--2023-03', '53'),
      aFigure('2023--2024', '54'),
      aFigure('2024--2025-02-01', '55'),
    ].flatMap((figure) => changesIn(anIndicator([figure])).filter(({ kind }) => kind === 'new'));
    const dated = [month, year, day].map((change) => change && changeLine(change, 'vi').dated);
    expect(dated).toEqual(['nguồn chỉ ghi tháng 03/2023', 'nguồn chỉ ghi năm 2024', null]);
  });
});

describe('the entries of a day', () => {
  it('tell turns of the calendar together, those of figures one by one', () => {
    const three = ['a', 'b', 'c'].map((id) => anIndicator([], { id }));
    const reported = anIndicator([aFigure('2025--2026-01-01', '70')], { id: 'd' });
    const ofDay = changesIn(...three, reported).filter(({ date }) => date === '2026-01-01');
    const shapes = entriesOf(ofDay).map((entry) =>
      'together' in entry
        ? entry.together.map((c) => c.indicator.id).join('')
        : `${singleLine(entry, 'en').change.indicator.id} ${singleLine(entry, 'en').change.kind}`,
    );
    expect(shapes).toEqual(['d new', 'd verdict', 'abc']);
  });
});

describe('the state on a day', () => {
  const indicator = anIndicator(
    [
      aFigure('2020--2021-01', '50'),
      aFigure('2022--2023-03', '55'),
      aFigure('2025--2025-10', '61', { stage: 'estimate' }),
      aFigure('2025--2026-02', '59.99'),
    ],
    { targets: [aTarget()] },
  );
  it.each([
    ['2021-06-01', 'not_started', 'chưa có số để kết luận'],
    ['2023-03-01', 'on_track', 'Năm 2022: 55%'],
    ['2026-01-15', 'awaiting_result', 'Năm 2022: 55%'],
    ['2026-02-01', 'missed', 'Năm 2025: 59,99%'],
  ])('%s: %s, %s', (day, status, value) => {
    const [known] = stateOn([indicator], day, 'vi');
    expect(known?.targets[0]).toMatchObject({ value, assessment: { status } });
  });
});
