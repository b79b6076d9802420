/** The form, used as an official would: by mouse, by keyboard, on a phone, from a pasted report. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { realDay } from '../../src/content/load.ts';
import { readFiles } from '../../src/content/read.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { AS_OF } from './settings.ts';
import { axeFaults } from './support/axe.ts';
import { withCleanPage, withOwnPage } from './support/browser.ts';
import { excelReport, pdfReport, wordReport } from './support/reports.ts';

const FORM = '/cap-nhat/';

const SOURCE = {
  'Tên văn bản, báo cáo hoặc bài báo': 'Niên giám thống kê tỉnh Thanh Hóa năm 2025',
  'Cơ quan hoặc báo công bố': 'Thống kê tỉnh Thanh Hóa',
  'Ngày công bố': '30/6/2026',
  'Địa chỉ trang web': 'https://thongkethanhhoa.gov.vn/nien-giam-2025',
  'Số, ký hiệu văn bản': '412/TKT',
};

const field = (page: Page, label: string) => page.getByLabel(label, { exact: false }).first();
const byName = (page: Page, name: string) => page.locator(`[name=${name}]`);

async function fillSource(page: Page): Promise<void> {
  for (const [label, value] of Object.entries(SOURCE)) await field(page, label).fill(value);
}

async function fillFigure(page: Page, { indicator = 'grdp-per-capita', period = '2025', value = '3.540 USD' } = {}) {
  await byName(page, 'indicator').selectOption(indicator);
  await byName(page, 'period').fill(period);
  await page.getByLabel('Chính thức').check();
  await byName(page, 'value').fill(value);
}

const checkButton = (page: Page) => page.getByRole('button', { name: 'Xem lại trước khi gửi' });
const sendLink = (page: Page) => page.getByRole('link', { name: 'Gửi lên kho dữ liệu', exact: true });

/** The file that a new-file address carries. */
function fileOf(address: string): { path: string; text: string } {
  const { searchParams } = new URL(address);
  return { path: searchParams.get('filename') ?? '', text: searchParams.get('value') ?? '' };
}

/** What the check of the whole content says of it with one more file. */
function faultsWith({ path, text }: { path: string; text: string }): string[] {
  const files = new Map(readFiles(FROZEN));
  files.set(path.replace(/^content\//, ''), new TextEncoder().encode(text));
  return checkFiles(files, { asOf: AS_OF, today: realDay(FROZEN) }).faults.map(
    ({ path: where, found }) => `${where}: ${found}`,
  );
}

describe('an official reports GRDP per capita of 2025', () => {
  it('goes from the form to a file that the check accepts', () =>
    withCleanPage(async (page) => {
      await page.goto(FORM);
      await fillSource(page);
      await fillFigure(page);
      await sendLink(page).waitFor();
      const change = page.locator('.change');
      expect(await change.textContent()).toContain('sẽ thay số đó');
      expect(await change.locator('.word').allInnerTexts()).toEqual([
        expect.stringContaining('Hết hạn, chờ số liệu'),
        expect.stringContaining('Không đạt'),
        expect.stringContaining('Chưa đến kỳ'),
        expect.stringContaining('Chưa đến kỳ'),
      ]);
      expect(await change.locator('svg.bar').count()).toBe(2);
      const address = (await sendLink(page).getAttribute('href')) ?? '';
      expect(address.length).toBeLessThan(6000);
      const file = fileOf(address);
      expect(file.path).toBe('content/figures/grdp-per-capita/2025--2026-06-30.yaml');
      expect(file.text).toContain('value: 3540\nstage: official\n');
      expect(faultsWith(file)).toEqual([]);
    }));

  it('by keyboard alone, on a phone, with what is missing said in one list', () =>
    withCleanPage(
      async (page) => {
        await page.goto(FORM);
        await byName(page, 'title').focus();
        for (const value of Object.values(SOURCE)) {
          await page.keyboard.type(value);
          await page.keyboard.press('Tab');
        }
        await checkButton(page).focus();
        await page.keyboard.press('Enter');
        const summary = page.locator('.form-summary');
        await summary.waitFor();
        expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
        expect(await summary.getByRole('link').allInnerTexts()).toEqual([
          'Chỉ tiêu: Mục này còn trống.',
          'Kỳ: Mục này còn trống.',
          'Giá trị, đúng như báo cáo viết: Mục này còn trống.',
          'Giai đoạn của số liệu: Mục này còn trống.',
        ]);
        await summary.getByRole('link').first().focus();
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('enter-indicator');
        expect(await byName(page, 'indicator').getAttribute('aria-invalid')).toBe('true');
        await fillFigure(page);
        await sendLink(page).waitFor();
        expect(await page.locator('.form-status').textContent()).toBe('Số liệu hợp lệ, có thể gửi.');
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});

describe('what was typed', () => {
  it('is converted only after it was confirmed', () =>
    withCleanPage(async (page) => {
      await page.goto(FORM);
      await fillSource(page);
      await fillFigure(page, { indicator: 'export-turnover', value: '7.339 triệu USD' });
      const box = page.getByLabel('Tôi đã xem: 7.339 triệu USD là 7,339 tỷ USD.');
      await box.waitFor();
      expect(await sendLink(page).count()).toBe(0);
      await box.check();
      await sendLink(page).waitFor();
      expect(fileOf((await sendLink(page).getAttribute('href')) ?? '').text).toContain('value: 7.339\n');
    }));

  it('is refused at its field, in words that say what to do', () =>
    withCleanPage(async (page) => {
      await page.goto(FORM);
      await fillFigure(page, { value: '82,5 triệu đồng' });
      await byName(page, 'url').fill('thongke.gov.vn/nien giam');
      await byName(page, 'url').blur();
      const problem = page.locator('#enter-value-problem');
      await problem.filter({ hasText: 'tính bằng USD' }).waitFor();
      expect(await page.locator('#enter-url-problem').textContent()).toContain('https://thongke.gov.vn/nien%20giam');
      expect(await byName(page, 'value').getAttribute('aria-describedby')).toContain('enter-value-problem');
    }));

  it('never becomes markup', () =>
    withCleanPage(async (page) => {
      await page.goto(FORM);
      await fillSource(page);
      await byName(page, 'title').fill('<img src=x onerror=document.title="broken">');
      await fillFigure(page);
      await checkButton(page).click();
      await page.locator('.form-summary').waitFor();
      expect([await page.title(), await page.locator('figure-form img').count()]).toEqual([
        expect.not.stringContaining('broken'),
        0,
      ]);
    }));

  it('is kept on the device until it is deleted', () =>
    withCleanPage(async (page) => {
      await page.goto(FORM);
      await fillSource(page);
      await fillFigure(page);
      await sendLink(page).waitFor();
      await page.reload();
      await sendLink(page).waitFor();
      expect(await byName(page, 'value').inputValue()).toBe('3.540 USD');
      await page.getByRole('button', { name: 'Xóa bản nháp' }).click();
      await page.reload();
      expect(await byName(page, 'value').inputValue()).toBe('');
    }));

  it('goes in figure after figure, with the source kept', () =>
    withCleanPage(async (page) => {
      await page.goto(FORM);
      await fillSource(page);
      await fillFigure(page);
      await page.getByRole('button', { name: 'Giữ số này, nhập số khác cùng báo cáo' }).click();
      expect(await byName(page, 'title').inputValue()).toBe(Object.values(SOURCE)[0]);
      expect(await byName(page, 'value').inputValue()).toBe('');
      await fillFigure(page, { indicator: 'forest-cover', value: '54,1' });
      await sendLink(page).waitFor();
      const kept = page.getByRole('link', { name: /^Gửi riêng số này: GRDP bình quân đầu người, 2025/ });
      for (const link of [kept, sendLink(page)])
        expect(faultsWith(fileOf((await link.getAttribute('href')) ?? ''))).toEqual([]);
    }));

  it('can be copied, downloaded and mailed without an account', () =>
    withCleanPage(
      async (page) => {
        await page.goto(FORM);
        await fillSource(page);
        await fillFigure(page);
        await page.getByRole('button', { name: 'Sao chép nội dung' }).click();
        await page.locator('.form-status').filter({ hasText: 'Đã sao chép.' }).waitFor();
        const sent = fileOf((await sendLink(page).getAttribute('href')) ?? '').text;
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sent);
        const download = page.waitForEvent('download');
        await page.getByRole('link', { name: 'Tải tệp về' }).click();
        expect((await download).suggestedFilename()).toBe('grdp-per-capita--2025--2026-06-30.yaml');
        const mail = (await page.getByRole('link', { name: 'Gửi qua thư' }).getAttribute('href')) ?? '';
        expect(decodeURIComponent(mail)).toContain('value: 3540');
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));
});

describe('a whole report', () => {
  const REPORT = [
    'Năm 2025, GRDP ước tăng 8,27%; thu ngân sách 57.000 tỷ đồng, tăng 1,3% so với cùng kỳ.',
    'Tỷ lệ hộ nghèo ở các huyện miền núi còn 5,2%. Tỷ lệ đô thị hóa đạt 40,5%.',
  ].join('\n');
  const finds = (page: Page) => page.locator('.find');
  const open = (page: Page) => page.goto(FORM);
  const read = async (page: Page) => {
    await open(page);
    await page.locator('#enter-paste').fill(REPORT);
    await page.getByRole('button', { name: 'Tìm số liệu', exact: true }).click();
    await finds(page).first().waitFor();
  };

  it('becomes one list by indicator, with the words that each was read from, and what was left out', () =>
    withCleanPage(async (page) => {
      await read(page);
      expect(await finds(page).locator('mark').allInnerTexts()).toEqual(['8,27%', '57.000 tỷ đồng', '40,5%']);
      expect(await page.locator('.find-group h3').allInnerTexts()).toEqual([
        'Tốc độ tăng trưởng GRDP',
        'Thu ngân sách nhà nước trên địa bàn',
        'Tỷ lệ đô thị hóa',
      ]);
      await page.getByText('Để ngoài 1 số, và vì sao').click();
      expect(await page.locator('.finds').textContent()).toContain(
        'chỉ nói về một nhóm hoặc khu vực: “các huyện miền núi”',
      );
      await page.getByText('Báo cáo không nêu 16 chỉ tiêu').click();
      expect(await axeFaults(page, false)).toEqual([]);
      await page.getByRole('button', { name: /^Bỏ: 8,27%/ }).click();
      expect(await finds(page).count()).toBe(2);
    }));

  it('becomes files at one press, with the source given once, and is not lost on closing the page', () =>
    withCleanPage(
      async (page) => {
        await read(page);
        const status = page.locator('.paste-status');
        const prepare = page.getByRole('button', { name: 'Soạn các số đã chọn' });
        expect(await status.textContent()).toContain('1 số chắc chắn, 2 số chỉ còn chọn giai đoạn');
        await page.getByRole('button', { name: 'Chọn cả 1 số chắc chắn' }).click();
        expect(await page.locator('.find input:checked').count()).toBe(1);
        await finds(page).locator('input[type=checkbox]').last().check();
        await prepare.click();
        await status.filter({ hasText: 'Hãy điền nguồn' }).waitFor();
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('enter-title');
        await page.reload();
        await finds(page).first().waitFor();
        expect(await page.locator('.find input:checked').count()).toBe(2);
        await fillSource(page);
        await prepare.click();
        // Whose stage is not known is not made, and the focus is on what it lacks.
        await status.filter({ hasText: 'Đã soạn 1 số; còn 1 số' }).waitFor();
        const focused = page.locator('.find select:focus');
        expect([await focused.inputValue(), await focused.evaluate((each) => each.closest('li')?.textContent)]).toEqual(
          ['', expect.stringContaining('40,5%')],
        );
        expect(await page.locator('.prepared-list li').innerText()).toContain('2025: 8,27%/năm, ước tính');
        await page.locator('#list-stage').selectOption('estimate');
        await page.getByRole('button', { name: 'Chọn cả 2 số chắc chắn' }).click();
        await prepare.click();
        const sent = page.getByRole('link', { name: /^Gửi riêng số này: / });
        await sent.nth(2).waitFor();
        expect(await sent.count()).toBe(3);
        for (const link of await sent.all())
          expect(faultsWith(fileOf((await link.getAttribute('href')) ?? ''))).toEqual([]);
        expect(await finds(page).count()).toBe(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      },
      { viewport: { width: 360, height: 740 } },
    ));

  it('says that it is too long rather than keep somebody waiting', () =>
    withCleanPage(async (page) => {
      await open(page);
      await page.locator('#enter-paste').fill('2021-2025 '.repeat(50_000));
      await page.getByRole('button', { name: 'Tìm số liệu', exact: true }).click();
      await page.locator('.paste-status').filter({ hasText: 'quá dài' }).waitFor();
    }));

  it('straight from a word processor, as a table with merged heads', () =>
    withCleanPage(async (page) => {
      await open(page);
      await page.locator('#enter-paste').focus();
      const table = `<table class=MsoTable><tr><td rowspan=2>Chỉ tiêu<td rowspan=2>ĐVT<td colspan=2>Năm 2025</tr>
        <tr><td>Kế hoạch<td>Sơ bộ</tr><tr><td><p class=MsoNormal>Tỷ lệ che phủ rừng</p><td>%<td>54<td>54,09</tr></table>`;
      await page.locator('#enter-paste').evaluate((element, html) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', html);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }, table);
      await finds(page).waitFor();
      expect(await finds(page).locator('.choice').innerText()).toBe('54,09% (2025)');
      expect(await finds(page).locator('select').inputValue()).toBe('preliminary');
    }));

  it.each([
    ['Word', wordReport, 'bao-cao.docx'],
    ['Excel', excelReport, 'bieu.xlsx'],
    ['PDF', pdfReport, 'bao-cao.pdf'],
  ])('from a %s file, which is read on the device', (_, make, name) =>
    withCleanPage(async (page) => {
      const buffer = await make(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await open(page);
      await page.locator('#enter-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await finds(page).first().waitFor();
      expect(await page.locator('.find .choice').allInnerTexts()).toEqual(['54,09% (2025)', '40,5% (2025)']);
      expect(asked.filter((url) => !url.startsWith(inject('origin')))).toEqual([]);
    }),
  );
});

it('is as usable when it is filled in as when it is empty', () =>
  withCleanPage(async (page) => {
    await page.goto(FORM);
    await fillSource(page);
    await fillFigure(page, { value: '3.540.000' });
    await page.getByRole('button', { name: 'Giữ số này, nhập số khác cùng báo cáo' }).click();
    await fillFigure(page, { indicator: 'export-turnover', value: '7.339 triệu USD' });
    await page.getByLabel(/Tôi đã xem/).waitFor();
    await checkButton(page).click();
    await page.locator('.form-summary').waitFor();
    expect(await axeFaults(page, false)).toEqual([]);
  }));

it('says how to report by hand where there is no script', () =>
  withOwnPage(
    async (page) => {
      await page.goto(FORM);
      expect(await page.locator('figure-form').isVisible()).toBe(false);
      expect(await page.locator('noscript p').isVisible()).toBe(true);
      expect(await page.getByText('content/figures/').first().isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  ));

it('asks no other host for anything, and loads the check only when somebody begins', () =>
  withCleanPage(async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(FORM);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('/data/form.json'))).toEqual([]);
    await fillSource(page);
    await fillFigure(page);
    await sendLink(page).waitFor();
    expect(asked.filter((url) => !url.startsWith(inject('origin')) && !url.startsWith('blob:'))).toEqual([]);
  }));

it('speaks English as well', () =>
  withCleanPage(async (page) => {
    await page.goto('/en/update/');
    await byName(page, 'title').fill('Niên giám thống kê 2025');
    await byName(page, 'publisher').fill('Thống kê tỉnh');
    await byName(page, 'published').fill('30/6/2026');
    await byName(page, 'url').fill('https://thongkethanhhoa.gov.vn/nien-giam-2025');
    await byName(page, 'document').fill('412/TKT');
    await byName(page, 'indicator').selectOption('grdp-per-capita');
    await byName(page, 'period').fill('2025');
    await byName(page, 'value').fill('3.540');
    await page.getByLabel('Official').check();
    await page.getByRole('link', { name: 'Send to the repository', exact: true }).waitFor();
    expect(await page.locator('.change').textContent()).toContain('will take its place');
  }));
