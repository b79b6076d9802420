import { describe, expect, it } from 'vitest';
import { type TaskStatus, taskStateOf } from '../../src/domain/tasks.ts';
import { formatMonths } from '../../src/text/format.ts';
import { formatLateness, taskAnswerOf, taskPhraseOf, taskSentenceOf } from '../../src/text/tasks.ts';

type Event = [date: string, status: TaskStatus | null];
const told = (events: Event[], due: string | null) => ({
  state: taskStateOf(
    events.map(([date, status]) => ({ date, status })),
    due,
    '2026-11-22',
  ),
  due,
});

const CASES: [name: string, Event[], due: string | null, vi: string, en: string][] = [
  ['late', [['2023-02-27', 'done']], '2021-12-31', 'xong, muộn 14 tháng', 'done, 14 months late'],
  ['late by a range', [['2023', 'done']], '2021-12-31', 'xong, muộn 13–24 tháng', 'done, 13–24 months late'],
  ['a day late', [['2022-01-01', 'done']], '2021-12-31', 'xong, muộn không quá 1 tháng', 'done, up to 1 month late'],
  ['on time', [['2021', 'done']], '2021-12-31', 'xong, đúng hạn', 'done on time'],
  ['unsure', [['2021', 'done']], '2021-06-30', 'xong, chưa rõ có muộn không', 'done, not known whether late'],
  ['done, never due', [['2021', 'done']], null, 'xong', 'done'],
  [
    'overdue',
    [['2023', 'in-progress']],
    '2021-12-31',
    'quá hạn 4 năm 11 tháng, chưa thấy văn bản hoàn thành',
    'deadline passed 4 years 11 months ago, no completing document seen',
  ],
  [
    'not begun',
    [['2023', 'not-started']],
    '2022-12-31',
    'quá hạn 3 năm 11 tháng, chưa thấy văn bản hoàn thành',
    'deadline passed 3 years 11 months ago, no completing document seen',
  ],
  [
    'issued late',
    [['2024-01-16', 'issued']],
    '2021-09-30',
    'đã ban hành, muộn 2 năm 4 tháng, chưa thấy báo cáo',
    'issued, 2 years 4 months late, report not seen',
  ],
  [
    'issued in time',
    [['2021-10-11', 'issued']],
    '2021-12-31',
    'đã ban hành, trong hạn, chưa thấy báo cáo',
    'issued on time, report not seen',
  ],
  [
    'issued, unsure',
    [['2021', 'issued']],
    '2021-06-30',
    'đã ban hành, chưa rõ có muộn không, chưa thấy báo cáo',
    'issued, not known whether late, report not seen',
  ],
  ['issued, never due', [['2021', 'issued']], null, 'đã ban hành, chưa thấy báo cáo', 'issued, report not seen'],
  [
    'silent',
    [['2023-12-10', 'in-progress']],
    null,
    'không còn tin mới, tin gần nhất đã 3 năm',
    'no newer news, the latest is 3 years old',
  ],
  ['running on', [['2025', 'in-progress']], null, 'đang làm thường xuyên', 'in progress, ongoing work'],
  ['not yet due', [['2025', 'in-progress']], '2030-12-31', 'đang làm, còn trong hạn', 'in progress, not yet due'],
  [
    'not begun, not due',
    [['2023', 'not-started']],
    '2030-12-31',
    'chưa làm, còn trong hạn',
    'not started, not yet due',
  ],
  ['not begun, never due', [['2023', 'not-started']], null, 'chưa làm', 'not started'],
  ['unknown', [], '2030-12-31', 'không rõ', 'not known'],
  [
    'unknown, past its deadline',
    [],
    '2025-12-31',
    'quá hạn 11 tháng, chưa thấy văn bản hoàn thành',
    'deadline passed 11 months ago, no completing document seen',
  ],
];

describe('the phrase for a task', () => {
  it.each(CASES)('%s', (_, events, due, vi, en) => {
    expect([taskPhraseOf(told(events, due), 'vi'), taskPhraseOf(told(events, due), 'en')]).toEqual([vi, en]);
  });
});

describe('the sentence for a task', () => {
  it.each([
    ['late', 'Xong ngày 27/02/2023, muộn 14 tháng so với hạn (ngày 31/12/2021).'],
    ['late by a range', 'Xong năm 2023, muộn 13–24 tháng so với hạn (ngày 31/12/2021).'],
    ['on time', 'Xong năm 2021, trong hạn (ngày 31/12/2021).'],
    [
      'unsure',
      'Xong năm 2021; hạn là ngày 30/06/2021. Nguồn không cho biết ngày nên chưa rõ có muộn không (tối đa 6 tháng).',
    ],
    [
      'overdue',
      'Hạn là ngày 31/12/2021, đã qua 4 năm 11 tháng. Chưa thấy văn bản nào cho biết việc này đã hoàn thành; chưa thấy không có nghĩa là chưa làm. Tin gần nhất (năm 2023): đang làm.',
    ],
    [
      'issued late',
      'Văn bản mà việc này nhằm tới đã ban hành ngày 16/01/2024, muộn 2 năm 4 tháng so với hạn (ngày 30/09/2021). Chưa thấy sản phẩm mà nhiệm vụ yêu cầu, thường là báo cáo không công bố.',
    ],
    ['silent', 'Tin gần nhất về chính việc này (ngày 10/12/2023) đã 3 năm, nên không cho biết nay làm đến đâu.'],
    ['running on', 'Việc làm thường xuyên, không có ngày phải xong. Tin gần nhất (năm 2025) cho thấy đang làm.'],
    [
      'unknown, past its deadline',
      'Hạn là ngày 31/12/2025, đã qua 11 tháng. Chưa thấy văn bản nào cho biết việc này đã hoàn thành; chưa thấy không có nghĩa là chưa làm. Chưa tìm thấy tin nào về chính việc này.',
    ],
  ])('%s, in Vietnamese', (name, sentence) => {
    const [, events = [], due = null] = CASES.find((each) => each[0] === name) ?? [];
    expect(taskSentenceOf(told(events, due), 'vi')).toBe(sentence);
  });

  it.each([
    ['late', 'Done on 27 February 2023, 14 months after its deadline of 31 December 2021.'],
    ['late by a range', 'Done in 2023, 13–24 months after its deadline of 31 December 2021.'],
    ['done, never due', 'Done in 2021.'],
    [
      'overdue',
      'Due by 31 December 2021, 4 years 11 months ago. No document was found that says it is finished; what has not been seen may yet have been done. The latest news (2023): in progress.',
    ],
    ['unknown', 'No news of this task was found. Due by 31 December 2030.'],
  ])('%s, in English', (name, sentence) => {
    const [, events = [], due = null] = CASES.find((each) => each[0] === name) ?? [];
    expect(taskSentenceOf(told(events, due), 'en')).toBe(sentence);
  });

  it.each(CASES)('ends in a full stop and has no hole: %s', (_, events, due) => {
    for (const locale of ['vi', 'en'] as const) {
      const sentence = taskSentenceOf(told(events, due), locale);
      expect(sentence).toMatch(/^\p{Lu}.*[^\s.]\.$/u);
      expect(sentence).not.toMatch(/null|undefined|\(\)| {2}| ,/);
    }
  });
});

it.each([
  [1, '1 tháng', '1 month'],
  [23, '23 tháng', '23 months'],
  [24, '2 năm', '2 years'],
  [25, '2 năm 1 tháng', '2 years 1 month'],
  [59, '4 năm 11 tháng', '4 years 11 months'],
])('%i months are "%s", "%s"', (count, vi, en) => {
  expect([formatMonths(count, 'vi'), formatMonths(count, 'en')]).toEqual([vi, en]);
});

it.each([
  [{ least: 25, most: 36 }, '2 năm 1 tháng đến 3 năm', '2 years 1 month to 3 years'],
  [{ least: 14, most: 15 }, '14–15 tháng', '14–15 months'],
  [{ least: 0, most: 1 }, 'không quá 1 tháng', 'up to 1 month'],
  [{ least: 0, most: 12 }, 'tối đa 12 tháng', 'up to 12 months'],
])('a lateness of %o is told as a range', (months, vi, en) => {
  expect([formatLateness(months, 'vi'), formatLateness(months, 'en')]).toEqual([vi, en]);
});

describe('the count of tasks by state', () => {
  it('has the form of the word that goes with it', () => {
    expect(taskAnswerOf([{ word: 'done', count: 1 }], 'en')).toBe('Public sources show, of the 1 task: 1 done.');
    expect(taskAnswerOf([{ word: 'done', count: 2 }], 'en')).toBe('Public sources show, of the 2 tasks: 2 done.');
  });
});
