/** The real content as the form and the command see it. */
import { checkFiles } from '../../src/content/check.ts';
import { readFiles } from '../../src/content/read.ts';
import type { Ledger } from '../../src/intake/compose.ts';
import { type Draft, emptyDraft } from '../../src/intake/draft.ts';
import { FROZEN } from '../fixtures/frozen.ts';

const day = '2026-11-22';

export function realLedger(): Ledger {
  const files = readFiles(FROZEN);
  const { content } = checkFiles(files, { asOf: day, today: day });
  return { files, indicators: content?.indicators ?? [], asOf: day, today: day };
}

/** The figure that an official would report in 2026 for the year before. */
export const typed = (over: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(),
  indicator: 'grdp-per-capita',
  period: '2025',
  value: '3.540 USD',
  stage: 'official',
  title: 'Niên giám thống kê tỉnh Thanh Hóa năm 2025',
  publisher: 'Thống kê tỉnh Thanh Hóa',
  published: '30/06/2026',
  url: 'https://thongkethanhhoa.gov.vn/nien-giam-2025',
  document: '412/TKT',
  page: '87',
  ...over,
});
