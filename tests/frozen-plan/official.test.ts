/** A figure on its whole way: what an official types, the file, the check, the review. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { readFiles } from '../../src/content/read.ts';
import { compose } from '../../src/intake/compose.ts';
import { emptyDraft } from '../../src/intake/draft.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { aRepository, type Repository } from '../review/repository.ts';
import { AS_OF } from '../site/settings.ts';

const DRAFT = {
  ...emptyDraft(),
  indicator: 'grdp-per-capita',
  period: '2025',
  value: '3.540 USD',
  stage: 'official',
  title: 'Niên giám thống kê tỉnh Thanh Hóa năm 2025',
  publisher: 'Thống kê tỉnh Thanh Hóa',
  published: '30/6/2026',
  url: 'https://thongkethanhhoa.gov.vn/nien-giam-2025',
  document: '412/TKT',
} as const;

let repository: Repository;
beforeAll(() => {
  repository = aRepository(readFiles(FROZEN));
});
afterAll(() => repository.remove());

it('GRDP per capita of 2025 goes from the form to a review that says what it changes', () => {
  const files = readFiles(FROZEN);
  const indicators = checkFiles(files, { asOf: AS_OF, today: AS_OF }).content?.indicators ?? [];
  const { file, problems } = compose(DRAFT, { files, indicators, asOf: AS_OF, today: AS_OF }, 'vi');
  expect(problems).toEqual([]);
  if (!file) throw new Error('the form made no file');
  repository.commit('official', { [`content/${file.path.replace(/^content\//, '')}`]: file.text }, 'main');
  const { code, comment } = repository.review('main', 'official');
  expect(code).toBe(0);
  expect(comment).toContain(
    '| 2025 | 3.505 USD (ước tính, 08/12/2025) | → | **3.540 USD**<br>chính thức, 30/06/2026 |',
  );
  expect(comment).toContain('| 2021–2025: ít nhất 5.200 USD | ⧗ Hết hạn, chờ số liệu | **✗ Không đạt** |');
  expect(comment).toContain('thiếu 1.660 USD');
});
