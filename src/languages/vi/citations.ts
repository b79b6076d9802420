import { capitalise } from '../../text/letters.ts';
import type { Citations } from '../citations.ts';
import { words } from './words.ts';

export const citations: Citations = {
  when: (said, kind, measure) => {
    const when: Partial<Record<typeof kind, string>> = {
      year: `Năm ${said}`,
      years: `${measure === 'sum' ? 'Tổng cộng' : 'Bình quân'} ${said}`,
      month: said.replace(/^t/, 'T'),
      day: `Tính đến ${said}`,
    };
    return when[kind] ?? capitalise(said);
  },
  stage: (stage) => `số ${words.stages[stage]}`,
  early: 'công bố khi kỳ chưa kết thúc',
  nothing: ({ day, phrase, place, unit }) =>
    `Đến ${day}, chưa tìm thấy số liệu nào được công bố về ${phrase} ở ${place} (tính bằng ${unit}).`,
  figure: ({ when, phrase, place, amount, standing, publisher, published }) =>
    `${when}, ${phrase} ở ${place} là ${amount} (${standing}), theo ${publisher}, công bố ${published}.`,
  worked: {
    rate: ({ years, value, phrase, place }) => `Bình quân ${years}, ${phrase} ở ${place} là ${value}`,
    sum: ({ years, value, phrase, place }) => `Cộng ${years}, ${phrase} ở ${place} là ${value}`,
    reduction: ({ years, value, rises, phrase, place }) =>
      `Trong ${years}, ${phrase} ở ${place} ${rises ? 'giảm' : 'tăng'} bình quân ${value}`,
    growth: ({ years, value, rises, phrase, place }) =>
      `Trong ${years}, ${phrase} ở ${place} ${rises ? 'tăng' : 'giảm'} bình quân ${value}`,
  },
  latest: ({ period, amount, standing, publisher, published }) =>
    `tính từ các số đã công bố; số gần nhất, năm ${period}: ${amount}, ${standing}, theo ${publisher}, công bố ${published}`,
  aim: {
    level: (_, end) => `Mục tiêu đến năm ${end}`,
    reduction: (years) => `Mục tiêu giảm bình quân ${years}`,
    growth: (years) => `Mục tiêu tăng bình quân ${years}`,
    rate: (years) => `Mục tiêu bình quân ${years}`,
    sum: (years) => `Mục tiêu cả kỳ ${years}`,
  },
  is: (provisional) => ['là', `kết luận${provisional ? ' tạm tính' : ''}`],
};
