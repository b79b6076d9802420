/** What the ten changes say on the smallest plan, on the other invented one, and on the frozen one. */
import type { Cast } from './changes.ts';

export const CON_SAY: Cast = {
  plain: {
    indicator: 'reed-mats',
    period: '2024',
    published: '2025-03-05',
    value: '25.1',
    slug: 'chieu-say',
    shows: /25,1/,
  },
  turning: {
    indicator: 'reed-mats',
    period: '2025',
    published: '2026-06-30',
    value: '30.6',
    slug: 'chieu-say',
    shows: /30,6/,
  },
  revision: {
    indicator: 'dry-paths',
    period: '2024',
    published: '2025-09-10',
    value: '70.9',
    slug: 'duong-kho',
    shows: /70,9/,
  },
  withdrawn: { file: 'figures/dry-paths/2024--2025-02-18.yaml', slug: 'duong-kho' },
  event: { task: '1.1', date: '2026-11-02', publisher: 'Văn phòng Cồn Sậy' },
  indicator: { group: 'work', owner: 'van-phong', period: '2024-2025', code: 'CS-03' },
  prose: { indicator: 'reed-mats', slug: 'chieu-say' },
  three: [
    { indicator: 'reed-mats', period: '2024', published: '2025-02-18', value: '25.2' },
    { indicator: 'dry-paths', period: '2025', published: '2026-09-01', value: '80.4' },
    { indicator: 'reed-mats', period: '2025', published: '2026-10-01', value: '30.7' },
  ],
  threeOn: { slug: 'chieu-say', shows: /25,2/ },
  rivals: [
    { indicator: 'dry-paths', period: '2021', published: '2022-03-01', value: '58.5' },
    { indicator: 'dry-paths', period: '2021', published: '2022-04-01', value: '59.5' },
  ],
  wrong: { indicator: 'dry-paths', period: '2024', published: '2025-03-01', value: '70,5' },
  silent: { file: 'figures/reed-mats/2023--2024-02-20.yaml', from: 'value: 21.4', to: 'value: 22.4' },
};

export const DAO_MAY: Cast = {
  plain: {
    indicator: 'homes-online',
    period: '2023',
    published: '2024-03-05',
    value: '72.5',
    slug: 'ho-co-mang',
    shows: /72,5/,
  },
  turning: {
    indicator: 'cloud-exports',
    period: '2025',
    published: '2026-09-01',
    value: '8.05',
    slug: 'xuat-khau-may',
    shows: /8,05/,
  },
  revision: {
    indicator: 'school-leavers',
    period: '2023',
    published: '2024-09-10',
    value: '1.85',
    slug: 'tre-bo-hoc',
    shows: /1,85/,
  },
  withdrawn: { file: 'figures/poor-homes/2023--2024-01-15.yaml', slug: 'ho-ngheo' },
  event: { task: '2.2', date: '2026-11-02', publisher: 'Hội đồng Đảo Mây' },
  indicator: { group: 'trade', owner: 'so-dem', period: '2021-2025', code: 'DM-09' },
  prose: { indicator: 'homes-online', slug: 'ho-co-mang' },
  three: [
    { indicator: 'harbour-dues', period: '2025', published: '2026-06-01', value: '1991' },
    { indicator: 'boats-built', period: '2025', published: '2026-09-01', value: '481' },
    { indicator: 'cloud-exports', period: '2024', published: '2025-02-01', value: '7.31' },
  ],
  threeOn: { slug: 'xuat-khau-may', shows: /7,31/ },
  rivals: [
    { indicator: 'homes-online', period: '2021', published: '2022-03-01', value: '60.5' },
    { indicator: 'homes-online', period: '2021', published: '2022-04-01', value: '61.5' },
  ],
  wrong: { indicator: 'homes-online', period: '2022', published: '2023-03-01', value: '70,5' },
  silent: { file: 'figures/homes-online/2020--2021-09.yaml', from: 'value: 50.50', to: 'value: 51.50' },
};

export const THANH_HOA: Cast = {
  plain: {
    indicator: 'forest-cover',
    period: '2024',
    published: '2025-03-20',
    value: '53.95',
    slug: 'che-phu-rung',
    shows: /53,95/,
  },
  turning: {
    indicator: 'poverty-rate',
    period: '2025',
    published: '2026-01-20',
    value: '0.64',
    slug: 'giam-ngheo',
    shows: /0,64/,
  },
  revision: {
    indicator: 'urbanisation-rate',
    period: '2022',
    published: '2023-11-01',
    value: '37.4',
    slug: 'do-thi-hoa',
    shows: /37,4/,
  },
  withdrawn: { file: 'figures/forest-cover/2023--2024-04-26.yaml', slug: 'che-phu-rung' },
  event: { task: '3.6', date: '2026-11-02', publisher: 'UBND tỉnh Thanh Hóa' },
  indicator: { group: 'rural', owner: 'ubnd-tinh-thanh-hoa', period: '2021-2025', code: 'NQ13-20' },
  prose: { indicator: 'forest-cover', slug: 'che-phu-rung' },
  three: [
    { indicator: 'urbanisation-rate', period: '2025', published: '2026-02-01', value: '41.2', stage: 'preliminary' },
    { indicator: 'hygienic-water', period: '2024', published: '2025-03-01', value: '98.1' },
    { indicator: 'clean-water', period: '2024', published: '2025-03-01', value: '64.3' },
  ],
  threeOn: { slug: 'do-thi-hoa', shows: /41,2/ },
  rivals: [
    { indicator: 'forest-cover', period: '2021', published: '2022-03-01', value: '53.61' },
    { indicator: 'forest-cover', period: '2021', published: '2022-04-01', value: '53.62' },
  ],
  wrong: { indicator: 'forest-cover', period: '2021', published: '2022-02-01', value: '53,6' },
  silent: { file: 'figures/forest-cover/2025--2026-02-13.yaml', from: 'value: 54.09', to: 'value: 54.19' },
};
