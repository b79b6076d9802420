/** The page "check a quote", in a browser. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { withOwnPage } from './support/browser.ts';
import { filesOf, readText } from './support/dist.ts';

const answerTo = (address: string): Promise<{ text: string; link: string | null }> =>
  withOwnPage(async (page) => {
    await page.goto(address);
    const output = page.locator('output:not(:empty)');
    await output.waitFor();
    const link = output.locator('a');
    return {
      text: ((await output.textContent()) ?? '').replaceAll('\u00a0', ' '),
      link: (await link.count()) > 0 ? await link.getAttribute('href') : null,
    };
  });

describe('a question in the address', () => {
  it('about the figure in use is answered with who reported it', async () => {
    const { text, link } = await answerTo('/kiem-tra/?code=NQ13-16&period=2025&value=54.09');
    expect(text).toMatch(
      /^Khớp với số đang dùng\. Tỷ lệ che phủ rừng, 2025: 54,09% \((?:chính thức|sơ bộ), .+\), theo Báo Thanh Hóa, công bố ngày 13\/02\/2026\./,
    );
    expect(link).toBe('/chi-tieu/che-phu-rung/#f-2025--2026-02-13');
  });

  it('about an older figure is answered with what replaced it', async () => {
    const { text, link } = await answerTo('/en/check/?code=NQ13-01&period=2025&value=8.36');
    expect(text).toMatch(
      /^An older figure, no longer in use\. GRDP growth, 2025: 8\.36% \(estimate.*\), according to .+, published in November 2025\. The figure in use is 8\.27% \(/,
    );
    expect(link).toBe('/en/indicators/grdp-growth/#f-2025--2025-11');
  });

  it('about a number never reported says so, and what is in use', async () => {
    const { text } = await answerTo('/kiem-tra/?code=NQ13-16&period=2025&value=60');
    expect(text).toContain('Chưa thấy nơi nào công bố tỷ lệ che phủ rừng, 2025 là 60%. Số đang dùng là 54,09%');
  });

  it.each([
    [
      'NQ13-03&period=2025&value=57 nghìn tỷ',
      /^Khớp với số đang dùng, nhưng nguồn viết “trên 57\.000 tỷ đồng”\. .*ước tính/,
    ],
    ['nq13-07&period=2023-M3&value=940 triệu USD', /^Làm tròn thì khớp với số đang dùng/],
    [
      'NQ13-01&period=2021-2025&value=9,84',
      /^Chưa thấy nơi nào công bố; trang này tính tốc độ tăng trưởng GRDP bình quân 2021–2025 là 9,84%.*Mới có số ước/,
    ],
    ['NQ13-16&period=2025&value=54,09 tỷ đồng', /không cùng đơn vị/],
  ])('%s is read in its own unit', async (question, answer) => {
    expect((await answerTo(`/kiem-tra/?code=${encodeURI(question)}`)).text).toMatch(answer);
  });

  it('about a period without a figure says so', async () => {
    const { text } = await answerTo('/kiem-tra/?code=NQ13-16&period=1999&value=60');
    expect(text).toContain('Chưa thấy số liệu nào được công bố về tỷ lệ che phủ rừng, 1999.');
  });
});

describe('the form', () => {
  it('answers what is typed, and leaves the question in the address', async () => {
    await withOwnPage(async (page) => {
      await page.goto('/kiem-tra/');
      await page.getByLabel('Chỉ tiêu').selectOption('NQ13-16');
      await page.getByLabel('Kỳ', { exact: true }).fill('năm 2025');
      await page.getByLabel('Con số', { exact: true }).fill('54,09%');
      await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await page.locator('output [data-verdict=current]').waitFor();
      expect(new URL(page.url()).searchParams.get('value')).toBe('54,09%');
    });
  });

  it('takes a whole sentence, and answers each number that it knows', async () => {
    await withOwnPage(async (page) => {
      await page.goto('/kiem-tra/');
      await page
        .getByLabel('Dán cả câu có con số')
        .fill('Năm 2025, tỷ lệ che phủ rừng đạt 54,09%; kim ngạch xuất khẩu đạt 8 tỷ USD.');
      await page.getByRole('button', { name: 'Kiểm tra câu này' }).click();
      await page.locator('.check-line').nth(1).waitFor();
      const lines = await page.locator('.check-line').allTextContents();
      expect(lines[0]).toContain('Khớp với số đang dùng. Tỷ lệ che phủ rừng, 2025: 54,09%');
      expect(lines[1]).toMatch(/^Số cũ, nay không dùng nữa\. Kim ngạch xuất khẩu, 2025: 8 tỷ USD/);
      expect(new URL(page.url()).searchParams.get('sentence')).toContain('54,09%');
    });
  });

  it('stays without script a list of where to look, and its script is small', () => {
    const html = readText(inject('dist'), 'kiem-tra/index.html');
    expect(html.match(/#reports"/g)).toHaveLength(19);
    const scripts = filesOf(inject('dist')).filter((file) => /CheckPage.*\.js$/.test(file));
    for (const file of scripts)
      expect(brotliCompressSync(readFileSync(join(inject('dist'), file))).length).toBeLessThan(6000);
  });
});
