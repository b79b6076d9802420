/** Sentences on a level that changes by so many percent of its baseline. Read them aloud before changing one. */
import type { SentenceCase } from '../factory.ts';

export const percentChange: readonly SentenceCase[] = [
  {
    name: 'met, less',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '4210',
        '2025': '3500',
      },
      asOf: '2026-06-01',
    },
    word: 'met',
    vi: 'Năm 2025: 3.500 người, giảm 16,86% so với 4.210 người năm 2020; mục tiêu giảm ít nhất 15% so với năm 2020: vượt 1,86 điểm %.',
    en: 'In 2025: 3,500 people, a fall of 16.86% from 4,210 people in 2020; the target is a fall of at least 15% from 2020: exceeded by 1.86 percentage points.',
  },
  {
    name: 'met on the mark',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '4000',
        '2025': '3400',
      },
      asOf: '2026-06-01',
    },
    word: 'met',
    vi: 'Năm 2025: 3.400 người, giảm 15% so với 4.000 người năm 2020; mục tiêu giảm ít nhất 15% so với năm 2020: vừa đúng mức này.',
    en: 'In 2025: 3,400 people, a fall of 15% from 4,000 people in 2020; the target is a fall of at least 15% from 2020: exactly reached.',
  },
  {
    name: 'missed by less than the usual digits',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '400000',
        '2025': '340001',
      },
      asOf: '2026-06-01',
    },
    word: 'missed',
    vi: 'Năm 2025: 340.001 người, giảm 14,9998% so với 400.000 người năm 2020; mục tiêu giảm ít nhất 15% so với năm 2020: thiếu 0,0002 điểm %.',
    en: 'In 2025: 340,001 people, a fall of 14.9998% from 400,000 people in 2020; the target is a fall of at least 15% from 2020: short by 0.0002 percentage points.',
  },
  {
    name: 'missed, strictly, on the mark',
    given: {
      measure: 'percent_change',
      op: '<',
      figures: {
        '2020': '4000',
        '2025': '3400',
      },
      asOf: '2026-06-01',
    },
    word: 'missed',
    vi: 'Năm 2025: 3.400 người, giảm 15% so với 4.000 người năm 2020; mục tiêu giảm trên 15% so với năm 2020: bằng đúng mức này, chưa đủ.',
    en: 'In 2025: 3,400 people, a fall of 15% from 4,000 people in 2020; the target is a fall of more than 15% from 2020: exactly at that mark, which is not enough.',
  },
  {
    name: 'missed by rising',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '4000',
        '2025': '4300',
      },
      asOf: '2026-06-01',
    },
    word: 'missed',
    vi: 'Năm 2025: 4.300 người, tăng 7,5% so với 4.000 người năm 2020; mục tiêu giảm ít nhất 15% so với năm 2020: thiếu 22,5 điểm %.',
    en: 'In 2025: 4,300 people, a rise of 7.5% from 4,000 people in 2020; the target is a fall of at least 15% from 2020: short by 22.5 percentage points.',
  },
  {
    name: 'met, more',
    given: {
      measure: 'percent_change',
      op: '>=',
      value: '20',
      figures: {
        '2020': '5000',
        '2025': '6100',
      },
      asOf: '2026-06-01',
    },
    word: 'met',
    vi: 'Năm 2025: 6.100 người, tăng 22% so với 5.000 người năm 2020; mục tiêu tăng ít nhất 20% so với năm 2020: vượt 2 điểm %.',
    en: 'In 2025: 6,100 people, a rise of 22% from 5,000 people in 2020; the target is a rise of at least 20% from 2020: exceeded by 2 percentage points.',
  },
  {
    name: 'met, from a level of its own',
    given: {
      measure: 'percent_change',
      op: '<=',
      baseline: {
        year: 2022,
        value: '5000',
      },
      figures: {
        '2025': '4000',
      },
      asOf: '2026-06-01',
    },
    word: 'met',
    vi: 'Năm 2025: 4.000 người, giảm 20% so với 5.000 người năm 2022; mục tiêu giảm ít nhất 15% so với năm 2022: vượt 5 điểm %.',
    en: 'In 2025: 4,000 people, a fall of 20% from 5,000 people in 2022; the target is a fall of at least 15% from 2022: exceeded by 5 percentage points.',
  },
  {
    name: 'missed, more than may be added',
    given: {
      measure: 'percent_change',
      op: '<=',
      value: '10',
      figures: {
        '2020': '5000',
        '2025': '5600',
      },
      asOf: '2026-06-01',
    },
    word: 'missed',
    vi: 'Năm 2025: 5.600 người, tăng 12% so với 5.000 người năm 2020; mục tiêu tăng không quá 10% so với năm 2020: quá 2 điểm %.',
    en: 'In 2025: 5,600 people, a rise of 12% from 5,000 people in 2020; the target is a rise of at most 10% from 2020: beyond it by 2 percentage points.',
  },
  {
    name: 'awaiting, nothing known',
    given: {
      measure: 'percent_change',
      op: '<=',
      asOf: '2026-06-01',
    },
    word: 'awaiting_result',
    vi: 'Hạn 31/12/2025 đã qua nhưng chưa có kết quả năm 2025. Mục tiêu: giảm ít nhất 15% so với năm 2020.',
    en: 'The deadline of 31 December 2025 has passed, but there is no result for 2025 yet. Target: a fall of at least 15% from 2020.',
  },
  {
    name: 'awaiting, forecast of a rise',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '4000',
        '2023': '3900',
        '2025--2025-10': '4100',
      },
      asOf: '2026-06-01',
    },
    word: 'awaiting_result',
    vi: 'Hạn 31/12/2025 đã qua nhưng chưa có kết quả năm 2025. Ước tính công bố tháng 10/2025, khi năm 2025 chưa hết: 4.100 người, tức tăng 2,5%; nếu đúng thì không đạt mục tiêu giảm ít nhất 15% so với năm 2020. Kết quả gần nhất: 3.900 người năm 2023, giảm 2,5% so với 4.000 người năm 2020.',
    en: 'The deadline of 31 December 2025 has passed, but there is no result for 2025 yet. Estimate published in October 2025, before 2025 was over: 4,100 people, that is a rise of 2.5%; if right, the target of a fall of at least 15% from 2020 is missed. Latest result: 3,900 people in 2023, a fall of 2.5% from 4,000 people in 2020.',
  },
  {
    name: 'reached early',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '4000',
        '2023': '3300',
      },
    },
    word: 'reached_early',
    vi: 'Năm 2023: 3.300 người, giảm 17,5% so với 4.000 người năm 2020: đã đạt mức 3.400 người mà mục tiêu giảm ít nhất 15% so với năm 2020 đặt ra cho năm 2025; còn phải giữ được đến hết năm 2025.',
    en: 'In 2023: 3,300 people, a fall of 17.5% from 4,000 people in 2020: already at the 3,400 people that the target of a fall of at least 15% from 2020 asks for in 2025; it must still hold at the end of 2025.',
  },
  {
    name: 'on track, exactly on the line',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '4000',
        '2023': '3640',
      },
    },
    word: 'on_track',
    vi: 'Năm 2023: 3.640 người, giảm 9% so với 4.000 người năm 2020; nếu đi đều đến mục tiêu giảm ít nhất 15% năm 2025 thì lúc đó cần giảm ít nhất 9%. Hai năm còn lại cần giảm bình quân 3 điểm %/năm, đúng bằng nhịp ba năm đầu.',
    en: 'In 2023: 3,640 people, a fall of 9% from 4,000 people in 2020; an even path to a fall of at least 15% in 2025 asks for a fall of at least 9% by then. The remaining two years need an average fall of 3 percentage points a year, the very pace of the first three years.',
  },
  {
    name: 'behind',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '4000',
        '2023': '3700',
      },
    },
    word: 'behind',
    vi: 'Năm 2023: 3.700 người, giảm 7,5% so với 4.000 người năm 2020; nếu đi đều đến mục tiêu giảm ít nhất 15% năm 2025 thì lúc đó cần giảm ít nhất 9%. Hai năm còn lại cần giảm bình quân 3,75 điểm %/năm, gấp 1,5 lần nhịp ba năm đầu.',
    en: 'In 2023: 3,700 people, a fall of 7.5% from 4,000 people in 2020; an even path to a fall of at least 15% in 2025 asks for a fall of at least 9% by then. The remaining two years need an average fall of 3.75 percentage points a year, 1.5 times the pace of the first three years.',
  },
  {
    name: 'behind, more is better',
    given: {
      measure: 'percent_change',
      op: '>=',
      value: '20',
      figures: {
        '2020': '5000',
        '2023': '5500',
      },
    },
    word: 'behind',
    vi: 'Năm 2023: 5.500 người, tăng 10% so với 5.000 người năm 2020; nếu đi đều đến mục tiêu tăng ít nhất 20% năm 2025 thì lúc đó cần tăng ít nhất 12%. Hai năm còn lại cần tăng bình quân 5 điểm %/năm, gấp 1,5 lần nhịp ba năm đầu.',
    en: 'In 2023: 5,500 people, a rise of 10% from 5,000 people in 2020; an even path to a rise of at least 20% in 2025 asks for a rise of at least 12% by then. The remaining two years need an average rise of 5 percentage points a year, 1.5 times the pace of the first three years.',
  },
  {
    name: 'far behind, one year left',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '4000',
        '2024': '3900',
      },
      asOf: '2025-06-01',
    },
    word: 'far_behind',
    vi: 'Năm 2024: 3.900 người, giảm 2,5% so với 4.000 người năm 2020; nếu đi đều đến mục tiêu giảm ít nhất 15% năm 2025 thì lúc đó cần giảm ít nhất 12%. Năm còn lại cần giảm 12,5 điểm %, gấp 20 lần nhịp bốn năm đầu.',
    en: 'In 2024: 3,900 people, a fall of 2.5% from 4,000 people in 2020; an even path to a fall of at least 15% in 2025 asks for a fall of at least 12% by then. The remaining year needs a fall of 12.5 percentage points, 20 times the pace of the first four years.',
  },
  {
    name: 'wrong way',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '4000',
        '2023': '4100',
      },
    },
    word: 'wrong_way',
    vi: 'Năm 2023: 4.100 người, tăng 2,5% so với 4.000 người năm 2020, trong khi mục tiêu năm 2025 là giảm ít nhất 15% so với năm 2020. Hai năm còn lại cần giảm bình quân 8,75 điểm %/năm.',
    en: 'In 2023: 4,100 people, a rise of 2.5% from 4,000 people in 2020, while the target for 2025 is a fall of at least 15% from 2020. The remaining two years need an average fall of 8.75 percentage points a year.',
  },
  {
    name: 'not started',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '4000',
      },
      asOf: '2021-06-01',
    },
    word: 'not_started',
    vi: 'Xuất phát từ 4.000 người năm 2020; mục tiêu năm 2025 là giảm ít nhất 15% so với năm 2020, tức không quá 3.400 người năm 2025. Kỳ 2021–2025 chưa qua hết năm đầu nên chưa có kết quả.',
    en: 'It starts from 4,000 people in 2020; the target for 2025 is a fall of at least 15% from 2020, that is at most 3,400 people in 2025. The first year of 2021–2025 is not over yet, so there is no result.',
  },
  {
    name: 'discontinued, nothing known',
    given: {
      measure: 'percent_change',
      op: '<=',
      ended: '2024-05-01',
    },
    word: 'discontinued',
    vi: 'Chuỗi số liệu dừng ngày 01/05/2024, trước hạn 31/12/2025, và không có kết quả năm 2025. Mục tiêu: giảm ít nhất 15% so với năm 2020.',
    en: 'The series ended on 1 May 2024, before the deadline of 31 December 2025, and has no result for 2025. Target: a fall of at least 15% from 2020.',
  },
  {
    name: 'outside the scale',
    given: {
      measure: 'percent_change',
      op: '>=',
      value: '30',
      unit: {
        vi: '%',
        en: '%',
      },
      decimals: 1,
      scale: ['0', '100'],
      figures: {
        '2020': '80',
      },
    },
    word: 'insufficient: target_outside_scale',
    vi: 'Năm 2020 là 80%; mục tiêu tăng ít nhất 30% so với năm 2020 dẫn tới 104% năm 2025, nằm ngoài thang đo (từ 0% đến 100%).',
    en: 'It was 80% in 2020; a rise of at least 30% from 2020 leads to 104% in 2025, outside the scale (0% to 100%).',
  },
  {
    name: 'no baseline on the way',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2023': '3700',
      },
    },
    word: 'insufficient: no_baseline',
    vi: 'Năm 2023 là 3.700 người, nhưng không có kết quả năm gốc 2020 nên không tính được mức thay đổi; mục tiêu giảm ít nhất 15% so với năm 2020.',
    en: 'It was 3,700 people in 2023, but there is no result for the baseline year 2020, so the change cannot be worked out; the target is a fall of at least 15% from 2020.',
  },
  {
    name: 'nothing has a percentage of zero',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '0',
        '2023': '3700',
      },
    },
    word: 'insufficient: no_baseline',
    vi: 'Năm 2023 là 3.700 người, nhưng năm gốc 2020 là 0 người nên không tính được mức thay đổi; mục tiêu giảm ít nhất 15% so với năm 2020.',
    en: 'It was 3,700 people in 2023, but the baseline year 2020 stood at 0 people, so the change cannot be worked out; the target is a fall of at least 15% from 2020.',
  },
  {
    name: 'no figures but the baseline',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '4000',
      },
      asOf: '2022-06-01',
    },
    word: 'insufficient: no_figures',
    vi: 'Chưa có kết quả nào sau năm 2020 (4.000 người); mục tiêu năm 2025 là giảm ít nhất 15% so với năm 2020.',
    en: 'There is no result after 2020 (4,000 people); the target for 2025 is a fall of at least 15% from 2020.',
  },
  {
    name: 'stale',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': '4000',
        '2021': '3900',
      },
    },
    word: 'insufficient: stale',
    vi: 'Kết quả gần nhất đã quá cũ để kết luận: 3.900 người năm 2021, giảm 2,5% so với 4.000 người năm 2020; mục tiêu năm 2025 là giảm ít nhất 15% so với năm 2020: thiếu 12,5 điểm %.',
    en: 'The latest result is too old to judge by: 3,900 people in 2021, a fall of 2.5% from 4,000 people in 2020; the target for 2025 is a fall of at least 15% from 2020: short by 12.5 percentage points.',
  },
  {
    name: 'a range across the line',
    given: {
      measure: 'percent_change',
      op: '<=',
      figures: {
        '2020': {
          value: '4000',
          low: '3900',
          high: '4100',
        },
        '2023': '3640',
      },
    },
    word: 'insufficient: range_straddles',
    vi: 'Năm 2023: 3.640 người, giảm khoảng 9% so với khoảng 4.000 người năm 2020; mục tiêu năm 2025 là giảm ít nhất 15% so với năm 2020: con số làm tròn trong nguồn chưa đủ rõ để kết luận.',
    en: 'In 2023: 3,640 people, a fall of about 9% from about 4,000 people in 2020; the target for 2025 is a fall of at least 15% from 2020: the rounded number in the source is too rough to tell.',
  },
];
