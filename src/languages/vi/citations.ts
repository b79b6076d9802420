import type { Citations } from '../citations.ts';
import { capitalise } from '../letters.ts';
import { words } from './words.ts';

export const citations: Citations = {
  when: (said, kind, isTotal) => {
    const when: Partial<Record<typeof kind, string>> = {
      year: `Năm ${said}`,
      years: `${isTotal ? 'Tổng cộng' : 'Bình quân'} ${said}`,
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
  latest: ({ period, amount, standing, publisher, published }) =>
    `tính từ các số đã công bố; số gần nhất, năm ${period}: ${amount}, ${standing}, theo ${publisher}, công bố ${published}`,
  is: (provisional) => ['là', `kết luận${provisional ? ' tạm tính' : ''}`],
};
