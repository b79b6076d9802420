/** The search over the whole site, as a reader uses it. The order of what it finds is tested in tests/search. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withOwnPage, withPage } from './support/browser.ts';

async function found(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const results = page.locator('.search-results li');
  await results.first().waitFor();
  return results.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

describe('the search', () => {
  it.each([
    ['/tim-kiem/?q=nước sạch', '/chi-tieu/nuoc-sach/'],
    ['/tim-kiem/?q=cao toc', '/nhiem-vu/4.2/'],
    ['/tim-kiem/?q=cao tốc', '/nhiem-vu/4.2/'],
    ['/tim-kiem/?q=thu nhập', '/chi-tieu/grdp-binh-quan/'],
    ['/en/search/?q=expressway', '/en/tasks/4.2/'],
  ])('answers by its address: %s', async (address, first) => {
    const links = await withPage((page) => found(page, address));
    expect(links[0]).toBe(first);
  });

  it('takes marks that are typed for meant', async () => {
    const links = await withPage((page) => found(page, '/tim-kiem/?q=nước sạch'));
    expect(links).not.toContain('/chi-tieu/thu-ngan-sach/');
  });

  it('answers while somebody types, by the keyboard alone, and puts the question into the address', async () => {
    await withOwnPage(async (page) => {
      await page.goto('/tim-kiem/');
      await page.locator('#search-words').focus();
      await page.keyboard.type('viec lam');
      await page.locator('.search-results li').first().waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe('viec lam');
      expect(await page.locator('site-search [role=status]').textContent()).toMatch(/\d+ kết quả/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(focused).toMatch(/^\/chi-tieu\//);
    });
  });

  it('offers a way on where nothing fits, or the index does not come', async () => {
    await withOwnPage(async (page) => {
      await page.goto('/tim-kiem/?q=xyzzy');
      await page.locator('site-search [role=status]').getByText('19 chỉ tiêu').waitFor();
      await page.route('**/index.json', (route) => route.abort());
      await page.goto('/en/search/?q=forest');
      await page.locator('site-search [role=status]').getByText('could not be loaded').waitFor();
      expect(await page.locator('.search-list a').count()).toBeGreaterThan(100);
    });
  });

  it('lists everything without script', async () => {
    await withOwnPage(
      async (page) => {
        await page.goto('/tim-kiem/');
        expect(await page.locator('site-search').isVisible()).toBe(false);
        for (const address of ['/chi-tieu/che-phu-rung/', '/nhiem-vu/4.2/', '/phuong-phap/'])
          expect(await page.locator(`.search-list a[href="${address}"]`).count()).toBeGreaterThan(0);
      },
      { javaScriptEnabled: false },
    );
  });

  it('is where the list of names leads to', async () => {
    await withPage(async (page) => {
      await page.goto('/');
      await page.locator('row-filter input[type=search]').fill('cao tốc');
      await page.locator('row-filter [role=status] a').click();
      await page.locator('.search-results li').first().waitFor();
      expect(new URL(page.url()).pathname).toBe('/tim-kiem/');
    });
  });
});

describe('an indicator', () => {
  it('hands its form and its quote check on, filled in', async () => {
    await withOwnPage(async (page) => {
      await page.goto('/chi-tieu/che-phu-rung/');
      await page.locator('a[href*="/cap-nhat/?"]').first().click();
      await page.waitForURL('**/cap-nhat/?**');
      await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#enter-indicator')?.value);
      expect(await page.locator('#enter-indicator').inputValue()).toBe('forest-cover');
      expect(await page.locator('#enter-period').inputValue()).toBe('2026');
      await page.goto('/chi-tieu/che-phu-rung/');
      await page.locator('a[href*="/kiem-tra/?"]').click();
      await expect.poll(() => page.locator('#check-code').inputValue()).toBe('NQ13-16');
      await expect.poll(() => page.locator('#check-period').inputValue()).toBe('2025');
    });
  });

  it('is copied where the system shares nothing', async () => {
    await withOwnPage(
      async (page) => {
        await page.goto('/chi-tieu/che-phu-rung/');
        await page.locator('share-page button').click();
        await page.locator('share-page [role=status]').getByText('Đã chép').waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/chi-tieu\/che-phu-rung\/$/);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });
});
