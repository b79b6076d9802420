import type { Measure } from '../../domain/measures.ts';
import type { MeasureWords } from '../measures.ts';

export const measures: Record<Measure, MeasureWords> = {
  level: {
    name: 'mức (level)',
    aim: (target) => target,
    aimOf: (_, end) => `Mục tiêu đến năm ${end}`,
    worked: null,
  },
  reduction: {
    name: 'mức giảm (reduction)',
    aim: (target) => `giảm bình quân ${target}`,
    aimOf: (years) => `Mục tiêu giảm bình quân ${years}`,
    worked: ({ years, value, rises, phrase, place }) =>
      `Trong ${years}, ${phrase} ở ${place} ${rises ? 'giảm' : 'tăng'} bình quân ${value}`,
  },
  growth: {
    name: 'mức tăng (growth)',
    aim: (target) => `tăng bình quân ${target}`,
    aimOf: (years) => `Mục tiêu tăng bình quân ${years}`,
    worked: ({ years, value, rises, phrase, place }) =>
      `Trong ${years}, ${phrase} ở ${place} ${rises ? 'tăng' : 'giảm'} bình quân ${value}`,
  },
  change: {
    name: 'mức thay đổi (change)',
    aim: (target, since) => `${target} so với năm ${since}`,
    aimOf: (_, end, since) => `Mục tiêu năm ${end} so với năm ${since}`,
    worked: ({ since, year, value, phrase, place }) => `Năm ${year} so với năm ${since}, ${phrase} ở ${place} ${value}`,
  },
  percent_change: {
    name: 'mức thay đổi theo % (percent_change)',
    aim: (target, since) => `${target} so với năm ${since}`,
    aimOf: (_, end, since) => `Mục tiêu năm ${end} so với năm ${since}`,
    worked: ({ since, year, value, phrase, place }) => `Năm ${year} so với năm ${since}, ${phrase} ở ${place} ${value}`,
  },
  rate: {
    name: 'tốc độ bình quân (rate)',
    aim: (target) => `bình quân ${target}`,
    aimOf: (years) => `Mục tiêu bình quân ${years}`,
    worked: ({ years, value, phrase, place }) => `Bình quân ${years}, ${phrase} ở ${place} là ${value}`,
  },
  sum: {
    name: 'tổng cộng dồn (sum)',
    aim: (target) => `tổng cộng ${target}`,
    aimOf: (years) => `Mục tiêu cả kỳ ${years}`,
    worked: ({ years, value, phrase, place }) => `Cộng ${years}, ${phrase} ở ${place} là ${value}`,
  },
};
