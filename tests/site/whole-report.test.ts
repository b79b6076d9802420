/** Fifteen figures from a report to one thing that is sent, each step with its time: nothing is typed but the source. */
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { realDay } from '../../src/content/load.ts';
import { readFiles } from '../../src/content/read.ts';
import { bundleIn } from '../../src/inbox/issue.ts';
import { readBundle } from '../../src/intake/bundle/read.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { AS_OF } from './settings.ts';
import { axeFaults } from './support/axe.ts';
import { withOwnPage } from './support/browser.ts';
import { excelPart, PROSE, wordPart } from './support/whole-report.ts';

const FORM = '/cap-nhat/';
const read = (text: string) =>
  readBundle(text, {
    plan: 'thanh-hoa',
    files: readFiles(FROZEN),
    lang: 'vi',
    check: (all) => checkFiles(all, { asOf: AS_OF, today: realDay(FROZEN), lang: 'vi' }),
  });
const SOURCE = {
  title: 'Báo cáo tình hình kinh tế – xã hội năm 2025',
  publisher: 'UBND tỉnh Thanh Hóa',
  published: '10/01/2026',
  url: 'https://thanhhoa.gov.vn/bao-cao-nam-2025',
  document: '12/BC-UBND',
};
const sendAll = (page: Page) => page.getByRole('link', { name: 'Gửi cả gói lên GitHub' });
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

it('fifteen figures out of a Word table, an Excel sheet and two pages of prose become one issue', () =>
  withOwnPage(
    async (page) => {
      const steps: string[] = [];
      const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
        const began = performance.now();
        await act();
        steps.push(`${((performance.now() - began) / 1000).toFixed(1)} s  ${name}`);
      };
      const finds = page.locator('.find');
      const choose = async (name: string, buffer: Buffer, count: number): Promise<void> => {
        await page.locator('#enter-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
        await finds.nth(count - 1).waitFor();
      };
      await step('opens the form, where the part for reports is in sight', async () => {
        await page.goto(FORM);
        const { y = 0, height = 0 } = (await page.locator('#enter-file').boundingBox()) ?? {};
        expect(y + height).toBeLessThan(740);
      });
      const [word, excel] = await Promise.all([wordPart(), excelPart()]);
      await step('chooses the Word file: five figures', () => choose('bieu-1.docx', word, 5));
      await step('chooses the Excel file: five more', () => choose('bieu-2.xlsx', excel, 10));
      await step('pastes two pages of prose: five more', async () => {
        await page.locator('#enter-paste').fill(PROSE);
        await page.getByRole('button', { name: 'Tìm số liệu', exact: true }).click();
        await finds.nth(14).waitFor();
      });
      expect(await finds.count()).toBe(15);
      expect(await page.locator('.find .field-problem').allInnerTexts()).toEqual([]);
      await step('ticks all that are sure, looks through the rest', async () => {
        const sure = page.getByRole('button', { name: /^Chọn cả \d+ số chắc chắn/ });
        await sure.click();
        for (const box of await page.locator('.find input[type=checkbox]:not(:checked)').all()) await box.check();
      });
      await step('closes the tab and comes back: nothing is lost', async () => {
        await page.goto('about:blank');
        await page.goto(FORM);
        await finds.nth(14).waitFor();
      });
      expect(await page.locator('.find input:checked').count()).toBe(15);
      await step('types the source, once', async () => {
        for (const [name, value] of Object.entries(SOURCE)) await page.locator(`[name=${name}]`).fill(value);
      });
      await step('makes the files, by keyboard', async () => {
        await page.getByRole('button', { name: 'Soạn các số đã chọn' }).focus();
        await page.keyboard.press('Enter');
        await sendAll(page).waitFor();
      });
      const address = (await sendAll(page).getAttribute('href')) ?? '';
      expect(address.length).toBeLessThan(6000);
      const { pathname, searchParams } = new URL(address);
      expect([pathname.endsWith('/issues/new'), searchParams.get('template')]).toEqual([true, '3-goi-so-lieu.yml']);
      const sent = read(bundleIn(`\`\`\`yaml\n${searchParams.get('bundle')}\`\`\``) ?? '');
      expect(sent.faults).toEqual([]);
      const values = sent.files.map(({ path, text }) => [path.split('/')[1], /^value: (.*)$/m.exec(text)?.[1]]);
      expect(Object.fromEntries(values)).toEqual({
        'grdp-growth': '8.31',
        'grdp-per-capita': '3512',
        'budget-revenue': '57120',
        'export-turnover': '7.05',
        'total-investment': '139400',
        'forest-cover': '54.11',
        'urbanisation-rate': '40.62',
        'trained-labour': '75.20',
        'poverty-rate': '0.83',
        'hygienic-water': '98.61',
        'agricultural-labour-share': '29.4',
        'labour-productivity-growth': '7.9',
        'clean-water': '66.3',
        'certified-labour': '31.2',
        'solid-waste': '92.4',
      });
      await step('or saves the folder', async () => {
        const download = page.waitForEvent('download');
        await page.getByRole('link', { name: 'Tải thư mục về (.zip)' }).click();
        const stream = await (await download).createReadStream();
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const paths = Object.keys(unzipSync(new Uint8Array(Buffer.concat(chunks))));
        expect(paths.length).toBe(15);
        expect(paths.every((path) => /^content\/figures\/[a-z-]+\/2025--2026-01-10\.yaml$/.test(path))).toBe(true);
      });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeFaults(page, false)).toEqual([]);
      console.log(`From a report to one bundle:\n  ${steps.join('\n  ')}`);
    },
    { viewport: { width: 360, height: 740 } },
  ));

it('withdraws a figure and reports an event, both from links that fill the form in', () =>
  withOwnPage(async (page) => {
    await page.goto('/co-quan/ubnd-tinh-thanh-hoa/');
    const owed = page.locator('a[href*="indicator="]').first();
    const indicator = new URL((await owed.getAttribute('href')) ?? '', 'https://x').searchParams.get('indicator') ?? '';
    await owed.click();
    await page.waitForFunction(
      (id) => document.querySelector<HTMLSelectElement>('#enter-indicator')?.value === id,
      indicator,
    );
    expect(await page.locator('#enter-period').inputValue()).toMatch(/^20\d\d$/);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.asked').textContent()).toMatch(/^Đã điền sẵn: .+, 20\d\d\./);
    expect(await page.locator('.paste').getAttribute('open')).toBeNull();

    for (const [name, value] of Object.entries(SOURCE)) await page.locator(`[name=${name}]`).fill(value);
    await page.goto(`${FORM}?withdraw=grdp-per-capita/2025--2025-12-08`);
    await page.locator('#withdraw-figure').waitFor();
    expect(await page.locator('#withdraw-figure').inputValue()).toBe('grdp-per-capita/2025--2025-12-08');
    await page.locator('#withdraw-vi').fill('Chép nhầm dòng trong bảng.');
    await page.getByRole('button', { name: 'Thêm việc rút này vào danh sách' }).click();

    await page.goto(`${FORM}?task=3.6`);
    await page.locator('#event-task').waitFor();
    expect([await page.locator('#event-task').inputValue(), await page.locator('#event-state').inputValue()]).toEqual([
      '3.6',
      '',
    ]);
    await page.locator('#event-date').fill('10/01/2026');
    await page.locator('#event-what').fill('UBND tỉnh báo cáo tiến độ.');
    await page.getByRole('button', { name: 'Thêm tin này vào danh sách' }).click();
    expect(await page.locator('#event-state-problem').textContent()).toBe('Mục này còn trống.');
    await page.locator('#event-state').selectOption('in-progress');
    await page.getByRole('button', { name: 'Thêm tin này vào danh sách' }).click();
    await sendAll(page).waitFor();
    const bundle = new URL((await sendAll(page).getAttribute('href')) ?? '').searchParams.get('bundle') ?? '';
    const { files, faults } = read(bundle);
    expect([faults, files.map(({ kind }) => kind)]).toEqual([[], ['withdrawal', 'event']]);
    expect(await axeFaults(page, false)).toEqual([]);
  }));

it('shows a change of prose before it is sent, with nothing in it that runs, and keeps it when the tab is closed', () =>
  withOwnPage(async (page) => {
    await page.goto(FORM);
    await page.getByText('Đề nghị sửa một đoạn lời').click();
    expect(await page.locator('#prose-page option').nth(1).getAttribute('value')).toMatch(/\.vi\.mdx$/);
    await page.locator('#prose-page').selectOption('indicators/forest-cover.vi.mdx');
    const text = await page.locator('#prose-text').inputValue();
    await page
      .locator('#prose-text')
      .fill(`${text}\n**Đoạn mới** <img src=x onerror="document.title='broken'"> [x](javascript:alert(1))\n`);
    const shown = page.locator('.prose-preview');
    await shown.getByText('Đoạn mới').waitFor();
    expect(await shown.locator('strong').last().textContent()).toBe('Đoạn mới');
    expect([await shown.locator('img').count(), await shown.locator('a[href^=javascript]').count()]).toEqual([0, 0]);
    expect(await page.title()).not.toContain('broken');
    const edit = page.getByRole('link', { name: 'Sao chép và mở trang sửa' });
    expect(await edit.getAttribute('href')).toMatch(/\/edit\/main\/content\/indicators\/forest-cover\.vi\.mdx$/);
    const letter = decodeURIComponent(
      (await page.getByRole('link', { name: 'Gửi các đoạn đã sửa' }).getAttribute('href')) ?? '',
    );
    expect(letter).toContain('Đoạn mới');
    expect(letter.length).toBeLessThan(text.length + 500);
    await page.reload();
    await shown.getByText('Đoạn mới').waitFor();
    expect(await axeFaults(page, false)).toEqual([]);
  }));
