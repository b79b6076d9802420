/** Sentences on a level that changes by so much from its baseline. Read them aloud before changing one. */
import type { SentenceCase } from '../factory.ts';

export const change: readonly SentenceCase[] = [
  {
    name: 'met, fewer',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2025': '78500',
      },
      asOf: '2026-06-01',
    },
    word: 'met',
    vi: 'Năm 2025: 78.500 người, giảm 21.500 người so với 100.000 người năm 2020; mục tiêu giảm ít nhất 20.000 người so với năm 2020: vượt 1.500 người.',
    en: 'In 2025: 78,500 people, a fall of 21,500 people from 100,000 people in 2020; the target is a fall of at least 20,000 people from 2020: exceeded by 1,500 people.',
  },
  {
    name: 'met on the mark',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2025': '80000',
      },
      asOf: '2026-06-01',
    },
    word: 'met',
    vi: 'Năm 2025: 80.000 người, giảm 20.000 người so với 100.000 người năm 2020; mục tiêu giảm ít nhất 20.000 người so với năm 2020: vừa đúng mức này.',
    en: 'In 2025: 80,000 people, a fall of 20,000 people from 100,000 people in 2020; the target is a fall of at least 20,000 people from 2020: exactly reached.',
  },
  {
    name: 'missed, fewer',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2025': '84000',
      },
      asOf: '2026-06-01',
    },
    word: 'missed',
    vi: 'Năm 2025: 84.000 người, giảm 16.000 người so với 100.000 người năm 2020; mục tiêu giảm ít nhất 20.000 người so với năm 2020: thiếu 4.000 người.',
    en: 'In 2025: 84,000 people, a fall of 16,000 people from 100,000 people in 2020; the target is a fall of at least 20,000 people from 2020: short by 4,000 people.',
  },
  {
    name: 'missed, strictly, on the mark',
    given: {
      measure: 'change',
      op: '<',
      figures: {
        '2020': '100000',
        '2025': '80000',
      },
      asOf: '2026-06-01',
    },
    word: 'missed',
    vi: 'Năm 2025: 80.000 người, giảm 20.000 người so với 100.000 người năm 2020; mục tiêu giảm trên 20.000 người so với năm 2020: bằng đúng mức này, chưa đủ.',
    en: 'In 2025: 80,000 people, a fall of 20,000 people from 100,000 people in 2020; the target is a fall of more than 20,000 people from 2020: exactly at that mark, which is not enough.',
  },
  {
    name: 'missed by rising',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2025': '101000',
      },
      asOf: '2026-06-01',
    },
    word: 'missed',
    vi: 'Năm 2025: 101.000 người, tăng 1.000 người so với 100.000 người năm 2020; mục tiêu giảm ít nhất 20.000 người so với năm 2020: thiếu 21.000 người.',
    en: 'In 2025: 101,000 people, a rise of 1,000 people from 100,000 people in 2020; the target is a fall of at least 20,000 people from 2020: short by 21,000 people.',
  },
  {
    name: 'missed, nothing has moved',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2025': '100000',
      },
      asOf: '2026-06-01',
    },
    word: 'missed',
    vi: 'Năm 2025: 100.000 người, không đổi so với 100.000 người năm 2020; mục tiêu giảm ít nhất 20.000 người so với năm 2020: thiếu 20.000 người.',
    en: 'In 2025: 100,000 people, no change from 100,000 people in 2020; the target is a fall of at least 20,000 people from 2020: short by 20,000 people.',
  },
  {
    name: 'met, more',
    given: {
      measure: 'change',
      op: '>=',
      value: '2000',
      figures: {
        '2020': '5000',
        '2025': '7100',
      },
      asOf: '2026-06-01',
    },
    word: 'met',
    vi: 'Năm 2025: 7.100 người, tăng 2.100 người so với 5.000 người năm 2020; mục tiêu tăng ít nhất 2.000 người so với năm 2020: vượt 100 người.',
    en: 'In 2025: 7,100 people, a rise of 2,100 people from 5,000 people in 2020; the target is a rise of at least 2,000 people from 2020: exceeded by 100 people.',
  },
  {
    name: 'met, points of a percentage',
    given: {
      measure: 'change',
      op: '>=',
      value: '3',
      unit: {
        vi: '%',
        en: '%',
      },
      decimals: 1,
      figures: {
        '2020': '41.5',
        '2025': '44.9',
      },
      asOf: '2026-06-01',
    },
    word: 'met',
    vi: 'Năm 2025: 44,9%, tăng 3,4 điểm % so với 41,5% năm 2020; mục tiêu tăng ít nhất 3 điểm % so với năm 2020: vượt 0,4 điểm %.',
    en: 'In 2025: 44.9%, a rise of 3.4 percentage points from 41.5% in 2020; the target is a rise of at least 3 percentage points from 2020: exceeded by 0.4 percentage points.',
  },
  {
    name: 'missed, more than may be added',
    given: {
      measure: 'change',
      op: '<=',
      value: '2000',
      figures: {
        '2020': '5000',
        '2025': '7100',
      },
      asOf: '2026-06-01',
    },
    word: 'missed',
    vi: 'Năm 2025: 7.100 người, tăng 2.100 người so với 5.000 người năm 2020; mục tiêu tăng không quá 2.000 người so với năm 2020: quá 100 người.',
    en: 'In 2025: 7,100 people, a rise of 2,100 people from 5,000 people in 2020; the target is a rise of at most 2,000 people from 2020: beyond it by 100 people.',
  },
  {
    name: 'missed, more than may be lost',
    given: {
      measure: 'change',
      op: '>=',
      value: '-500',
      figures: {
        '2020': '5000',
        '2025': '4100',
      },
      asOf: '2026-06-01',
    },
    word: 'missed',
    vi: 'Năm 2025: 4.100 người, giảm 900 người so với 5.000 người năm 2020; mục tiêu giảm không quá 500 người so với năm 2020: quá 400 người.',
    en: 'In 2025: 4,100 people, a fall of 900 people from 5,000 people in 2020; the target is a fall of at most 500 people from 2020: beyond it by 400 people.',
  },
  {
    name: 'met, no rise',
    given: {
      measure: 'change',
      op: '<=',
      value: '0',
      figures: {
        '2020': '5000',
        '2025': '4900',
      },
      asOf: '2026-06-01',
    },
    word: 'met',
    vi: 'Năm 2025: 4.900 người, giảm 100 người so với 5.000 người năm 2020; mục tiêu không tăng so với năm 2020: thấp hơn 100 người.',
    en: 'In 2025: 4,900 people, a fall of 100 people from 5,000 people in 2020; the target is no rise from 2020: below it by 100 people.',
  },
  {
    name: 'missed, no rise',
    given: {
      measure: 'change',
      op: '<=',
      value: '0',
      figures: {
        '2020': '5000',
        '2025': '5100',
      },
      asOf: '2026-06-01',
    },
    word: 'missed',
    vi: 'Năm 2025: 5.100 người, tăng 100 người so với 5.000 người năm 2020; mục tiêu không tăng so với năm 2020: quá 100 người.',
    en: 'In 2025: 5,100 people, a rise of 100 people from 5,000 people in 2020; the target is no rise from 2020: beyond it by 100 people.',
  },
  {
    name: 'awaiting, latest result',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2023': '90000',
      },
      asOf: '2026-06-01',
    },
    word: 'awaiting_result',
    vi: 'Hạn 31/12/2025 đã qua nhưng chưa có kết quả năm 2025. Kết quả gần nhất: 90.000 người năm 2023, giảm 10.000 người so với 100.000 người năm 2020; mục tiêu giảm ít nhất 20.000 người so với năm 2020: thiếu 10.000 người.',
    en: 'The deadline of 31 December 2025 has passed, but there is no result for 2025 yet. Latest result: 90,000 people in 2023, a fall of 10,000 people from 100,000 people in 2020; the target is a fall of at least 20,000 people from 2020: short by 10,000 people.',
  },
  {
    name: 'awaiting, forecast would meet',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2025--2025-10': '79000',
      },
      asOf: '2026-06-01',
    },
    word: 'awaiting_result',
    vi: 'Hạn 31/12/2025 đã qua nhưng chưa có kết quả năm 2025. Ước tính công bố tháng 10/2025, khi năm 2025 chưa hết: 79.000 người, tức giảm 21.000 người; nếu đúng thì đạt mục tiêu giảm ít nhất 20.000 người so với năm 2020.',
    en: 'The deadline of 31 December 2025 has passed, but there is no result for 2025 yet. Estimate published in October 2025, before 2025 was over: 79,000 people, that is a fall of 21,000 people; if right, the target of a fall of at least 20,000 people from 2020 is met.',
  },
  {
    name: 'reached early',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2023': '79000',
      },
    },
    word: 'reached_early',
    vi: 'Năm 2023: 79.000 người, giảm 21.000 người so với 100.000 người năm 2020: đã đạt mức 80.000 người mà mục tiêu giảm ít nhất 20.000 người so với năm 2020 đặt ra cho năm 2025; còn phải giữ được đến hết năm 2025.',
    en: 'In 2023: 79,000 people, a fall of 21,000 people from 100,000 people in 2020: already at the 80,000 people that the target of a fall of at least 20,000 people from 2020 asks for in 2025; it must still hold at the end of 2025.',
  },
  {
    name: 'reached early, within what may be added',
    given: {
      measure: 'change',
      op: '<=',
      value: '2000',
      figures: {
        '2020': '5000',
        '2023': '5900',
      },
    },
    word: 'reached_early',
    vi: 'Năm 2023: 5.900 người, tăng 900 người so với 5.000 người năm 2020: vẫn trong mức 7.000 người mà mục tiêu tăng không quá 2.000 người so với năm 2020 cho phép đến năm 2025; còn phải giữ được đến hết năm 2025.',
    en: 'In 2023: 5,900 people, a rise of 900 people from 5,000 people in 2020: still within the 7,000 people that the target of a rise of at most 2,000 people from 2020 allows in 2025; it must still hold at the end of 2025.',
  },
  {
    name: 'on track',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2023': '87000',
      },
    },
    word: 'on_track',
    vi: 'Năm 2023: 87.000 người, giảm 13.000 người so với 100.000 người năm 2020; nếu đi đều đến mục tiêu giảm ít nhất 20.000 người năm 2025 thì lúc đó cần giảm ít nhất 12.000 người. Hai năm còn lại cần giảm bình quân 3.500 người/năm, bằng 0,81 lần nhịp ba năm đầu.',
    en: 'In 2023: 87,000 people, a fall of 13,000 people from 100,000 people in 2020; an even path to a fall of at least 20,000 people in 2025 asks for a fall of at least 12,000 people by then. The remaining two years need an average fall of 3,500 people a year, 0.81 times the pace of the first three years.',
  },
  {
    name: 'behind',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2023': '90000',
      },
    },
    word: 'behind',
    vi: 'Năm 2023: 90.000 người, giảm 10.000 người so với 100.000 người năm 2020; nếu đi đều đến mục tiêu giảm ít nhất 20.000 người năm 2025 thì lúc đó cần giảm ít nhất 12.000 người. Hai năm còn lại cần giảm bình quân 5.000 người/năm, gấp 1,5 lần nhịp ba năm đầu.',
    en: 'In 2023: 90,000 people, a fall of 10,000 people from 100,000 people in 2020; an even path to a fall of at least 20,000 people in 2025 asks for a fall of at least 12,000 people by then. The remaining two years need an average fall of 5,000 people a year, 1.5 times the pace of the first three years.',
  },
  {
    name: 'far behind',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2023': '97000',
      },
    },
    word: 'far_behind',
    vi: 'Năm 2023: 97.000 người, giảm 3.000 người so với 100.000 người năm 2020; nếu đi đều đến mục tiêu giảm ít nhất 20.000 người năm 2025 thì lúc đó cần giảm ít nhất 12.000 người. Hai năm còn lại cần giảm bình quân 8.500 người/năm, gấp 8,5 lần nhịp ba năm đầu.',
    en: 'In 2023: 97,000 people, a fall of 3,000 people from 100,000 people in 2020; an even path to a fall of at least 20,000 people in 2025 asks for a fall of at least 12,000 people by then. The remaining two years need an average fall of 8,500 people a year, 8.5 times the pace of the first three years.',
  },
  {
    name: 'far behind, nothing has moved',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2023': '100000',
      },
    },
    word: 'far_behind',
    vi: 'Năm 2023: 100.000 người, không đổi so với 100.000 người năm 2020; nếu đi đều đến mục tiêu giảm ít nhất 20.000 người năm 2025 thì lúc đó cần giảm ít nhất 12.000 người. Hai năm còn lại cần giảm bình quân 10.000 người/năm.',
    en: 'In 2023: 100,000 people, no change from 100,000 people in 2020; an even path to a fall of at least 20,000 people in 2025 asks for a fall of at least 12,000 people by then. The remaining two years need an average fall of 10,000 people a year.',
  },
  {
    name: 'wrong way',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2023': '104000',
      },
    },
    word: 'wrong_way',
    vi: 'Năm 2023: 104.000 người, tăng 4.000 người so với 100.000 người năm 2020, trong khi mục tiêu năm 2025 là giảm ít nhất 20.000 người so với năm 2020. Hai năm còn lại cần giảm bình quân 12.000 người/năm.',
    en: 'In 2023: 104,000 people, a rise of 4,000 people from 100,000 people in 2020, while the target for 2025 is a fall of at least 20,000 people from 2020. The remaining two years need an average fall of 12,000 people a year.',
  },
  {
    name: 'wrong way, more than may be added',
    given: {
      measure: 'change',
      op: '<=',
      value: '2000',
      figures: {
        '2020': '5000',
        '2023': '7900',
      },
    },
    word: 'wrong_way',
    vi: 'Năm 2023: 7.900 người, tăng 2.900 người so với 5.000 người năm 2020; mục tiêu năm 2025 là tăng không quá 2.000 người so với năm 2020: quá 900 người. Hai năm còn lại cần giảm bình quân 450 người/năm.',
    en: 'In 2023: 7,900 people, a rise of 2,900 people from 5,000 people in 2020; the target for 2025 is a rise of at most 2,000 people from 2020: beyond it by 900 people. The remaining two years need an average fall of 450 people a year.',
  },
  {
    name: 'not started',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
      },
      asOf: '2021-06-01',
    },
    word: 'not_started',
    vi: 'Xuất phát từ 100.000 người năm 2020; mục tiêu năm 2025 là giảm ít nhất 20.000 người so với năm 2020, tức không quá 80.000 người năm 2025. Kỳ 2021–2025 chưa qua hết năm đầu nên chưa có kết quả.',
    en: 'It starts from 100,000 people in 2020; the target for 2025 is a fall of at least 20,000 people from 2020, that is at most 80,000 people in 2025. The first year of 2021–2025 is not over yet, so there is no result.',
  },
  {
    name: 'not started, no baseline',
    given: {
      measure: 'change',
      op: '<=',
      asOf: '2021-06-01',
    },
    word: 'not_started',
    vi: 'Mục tiêu năm 2025 là giảm ít nhất 20.000 người so với năm 2020; chưa có kết quả năm 2020 làm mức xuất phát. Kỳ 2021–2025 chưa qua hết năm đầu.',
    en: 'The target for 2025 is a fall of at least 20,000 people from 2020; the level that it starts from, that of 2020, has no result yet. The first year of 2021–2025 is not over yet.',
  },
  {
    name: 'discontinued, with its last result',
    given: {
      measure: 'change',
      op: '<=',
      ended: '2024-05-01',
      figures: {
        '2020': '100000',
        '2022': '95000',
      },
    },
    word: 'discontinued',
    vi: 'Chuỗi số liệu dừng ngày 01/05/2024, trước hạn 31/12/2025, và không có kết quả năm 2025. Kết quả gần nhất: 95.000 người năm 2022, giảm 5.000 người so với 100.000 người năm 2020; mục tiêu giảm ít nhất 20.000 người so với năm 2020: thiếu 15.000 người.',
    en: 'The series ended on 1 May 2024, before the deadline of 31 December 2025, and has no result for 2025. Latest result: 95,000 people in 2022, a fall of 5,000 people from 100,000 people in 2020; the target is a fall of at least 20,000 people from 2020: short by 15,000 people.',
  },
  {
    name: 'outside the scale',
    given: {
      measure: 'change',
      op: '<=',
      scale: ['0', null],
      figures: {
        '2020': '15000',
      },
    },
    word: 'insufficient: target_outside_scale',
    vi: 'Năm 2020 là 15.000 người; mục tiêu giảm ít nhất 20.000 người so với năm 2020 dẫn tới −5.000 người năm 2025, nằm ngoài thang đo (từ 0 người trở lên).',
    en: 'It was 15,000 people in 2020; a fall of at least 20,000 people from 2020 leads to −5,000 people in 2025, outside the scale (0 people or more).',
  },
  {
    name: 'no baseline at the deadline',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2025': '79000',
      },
      asOf: '2026-06-01',
    },
    word: 'insufficient: no_baseline',
    vi: 'Năm 2025 là 79.000 người, nhưng không có kết quả năm gốc 2020 nên không tính được mức thay đổi; mục tiêu giảm ít nhất 20.000 người so với năm 2020.',
    en: 'It was 79,000 people in 2025, but there is no result for the baseline year 2020, so the change cannot be worked out; the target is a fall of at least 20,000 people from 2020.',
  },
  {
    name: 'no figures',
    given: {
      measure: 'change',
      op: '<=',
      asOf: '2022-06-01',
    },
    word: 'insufficient: no_figures',
    vi: 'Chưa có kết quả nào; mục tiêu năm 2025 là giảm ít nhất 20.000 người so với năm 2020.',
    en: 'There is no result yet; the target for 2025 is a fall of at least 20,000 people from 2020.',
  },
  {
    name: 'stale',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2021': '99000',
      },
    },
    word: 'insufficient: stale',
    vi: 'Kết quả gần nhất đã quá cũ để kết luận: 99.000 người năm 2021, giảm 1.000 người so với 100.000 người năm 2020; mục tiêu năm 2025 là giảm ít nhất 20.000 người so với năm 2020: thiếu 19.000 người.',
    en: 'The latest result is too old to judge by: 99,000 people in 2021, a fall of 1,000 people from 100,000 people in 2020; the target for 2025 is a fall of at least 20,000 people from 2020: short by 19,000 people.',
  },
  {
    name: 'a range across the mark',
    given: {
      measure: 'change',
      op: '<=',
      figures: {
        '2020': '100000',
        '2025': {
          value: '80000',
          low: '79500',
          high: '80500',
        },
      },
      asOf: '2026-06-01',
    },
    word: 'insufficient: range_straddles',
    vi: 'Năm 2025: khoảng 80.000 người, giảm khoảng 20.000 người so với 100.000 người năm 2020; mục tiêu năm 2025 là giảm ít nhất 20.000 người so với năm 2020: con số làm tròn trong nguồn chưa đủ rõ để kết luận.',
    en: 'In 2025: about 80,000 people, a fall of about 20,000 people from 100,000 people in 2020; the target for 2025 is a fall of at least 20,000 people from 2020: the rounded number in the source is too rough to tell.',
  },
];
