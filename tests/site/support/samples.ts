/** One page of each kind in each language, for what would take too long on all of them. */
export const SAMPLES: readonly string[] = [
  '/',
  '/en/',
  '/chi-tieu/xuat-khau/',
  '/en/indicators/poverty-rate/',
  '/chi-tieu/huyen-nong-thon-moi/',
  '/phuong-phap/',
  '/en/about/',
  '/404.html',
];
