/** A plan with four areas, and one indicator by sex: built, read and browsed. */
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { FOUR_NATIONS } from '../fixtures/four-nations.ts';
import { axeFaults } from './support/axe.ts';
import { withOwnPage } from './support/browser.ts';
import { builtPlan, expectSoundLinks } from './support/built-plan.ts';
import { readText } from './support/dist.ts';

const plan = builtPlan({ contentDir: FOUR_NATIONS });

it('ranking, map, table and data tell the same of the four areas', async () => {
  await withOwnPage(async (page) => {
    await page.goto(`${plan.origin}/en/indicators/household-recycling/`);
    const ranked = await page.locator('.by-ranking li').allInnerTexts();
    const values = ranked.map((each) => each.replace(/\s+/g, ' ').trim());
    expect(values).toEqual(['Wales 56.9%', 'Northern Ireland 49.2%', 'England 43.4%', 'Scotland 42.1%']);
    const labels = await page.locator('.by-map > svg text').allTextContents();
    expect(labels).toEqual(['43.4', '42.1', '56.9', '49.2']);
    const rows = await page.locator('.by-table tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split(/\s*\t\s*|\n+/).slice(0, 4))).toEqual([
      ['England', '43.4', '2022', 'preliminary'],
      ['Scotland', '42.1', '2022', 'preliminary'],
      ['Wales', '56.9', '2022', 'preliminary'],
      ['Northern Ireland', '49.2', '2022', 'preliminary'],
    ]);
    expect(await page.locator('.by-table tbody td:last-child a[href^="https://resource.co/"]').count()).toBe(4);
    expect(await page.locator('.answer-word').innerText()).toContain('Provisional: not met');
  });
  const csv: Record<string, string>[] = parse(readText(plan.dist, 'data/v1/series.csv'), { columns: true, bom: true });
  const of2022 = csv.filter((row) => row['indicator_id'] === 'household-recycling' && row['period'] === '2022');
  expect(of2022.map((row) => [row['REF_AREA'], row['SEX'], row['value']])).toEqual([
    ['GB-ENG', '_T', '43.4'],
    ['GB-SCT', '_T', '42.1'],
    ['GB-WLS', '_T', '56.9'],
    ['GB-NIR', '_T', '49.2'],
  ]);
});

it('on a phone nothing is wider than the screen, and what is missing or withdrawn is said', async () => {
  await withOwnPage(
    async (page) => {
      await page.goto(`${plan.origin}/chi-tieu/phan-loai-rac/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const text = await page.locator('main').innerText();
      expect(text).toContain('Theo giới tính');
      expect(text).toContain('Không có kết quả năm 2024 nên không xếp: Wales và Bắc Ireland.');
      expect(text).toContain('Rút ngày 09/03/2025: Scotland, năm 2024, 84% (Hai chữ số bị đảo.)');
      expect(await page.locator('.by-map > svg .map-blank').count()).toBe(2);
    },
    { viewport: { width: 360, height: 800 } },
  );
});

it('the form asks for whom a figure is, and makes the file of that series', async () => {
  await withOwnPage(
    async (page) => {
      const field = (name: string) => page.locator(`[name=${name}]`);
      await page.goto(`${plan.origin}/cap-nhat/`);
      await field('title').fill('Recycling rates');
      await field('publisher').fill('Defra');
      await field('published').fill('15/9/2025');
      await field('url').fill('https://resource.co/article/recycling');
      expect(await field('member').isHidden()).toBe(true);
      await field('indicator').selectOption('sorting-at-home');
      await field('member').selectOption('men');
      // What the other indicator does not have falls back to the whole.
      await field('indicator').selectOption('household-recycling');
      await page.locator('[name=member]:not(:has([value=men]))').waitFor();
      expect(await field('member').locator('option').allInnerTexts()).toEqual([
        'Số chung (số dùng để đánh giá)',
        'Anh',
        'Scotland',
        'Wales',
        'Bắc Ireland',
      ]);
      expect(await field('member').inputValue()).toBe('');
      await field('member').selectOption('northern-ireland');
      await field('period').fill('2023');
      await field('value').fill('49,9%');
      await page.locator('[name=stage][value=preliminary]').check();
      const send = page.getByRole('link', { name: 'Gửi lên kho dữ liệu', exact: true });
      await send.waitFor();
      expect(await page.locator('.change').innerText()).toContain('Đây là số của Bắc Ireland.');
      expect(await page.locator('.change svg.bar, .change .word').count()).toBe(0);
      const { searchParams } = new URL((await send.getAttribute('href')) ?? '');
      expect(searchParams.get('filename')).toMatch(
        /\/series\/household-recycling\/northern-ireland\/2023--2025-09-15\.yaml$/,
      );
      expect(searchParams.get('value')).toContain('value: 49.9\n');
      expect(await page.locator('.prepared pre').textContent()).toContain('member: northern-ireland');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await axeFaults(page, false)).toEqual([]);
    },
    { viewport: { width: 360, height: 800 } },
  );
});

it.each([
  ['scotland', 'Filled in already: Household waste recycled, Scotland, 2023.', 'household-recycling', 'scotland'],
  ['women', 'a part that this indicator does not have: Household waste recycled.', '', ''],
])('a link to the form may name %s', async (member, told, indicator, chosen) => {
  await withOwnPage(async (page) => {
    await page.goto(`${plan.origin}/en/update/?indicator=household-recycling&member=${member}&period=2023`);
    await page.locator('.asked:not(:empty)').waitFor();
    expect(await page.locator('.asked').innerText()).toContain(told);
    expect(await page.locator('[name=indicator]').inputValue()).toBe(indicator);
    expect(await page.locator('[name=member]').inputValue()).toBe(chosen);
  });
});

it('changes and what the search finds lead to the table of the series', async () => {
  await expectSoundLinks(plan);
  // Without the form, too, it is said where a file of a member goes.
  expect(readText(plan.dist, 'en/update/index.html')).toMatch(
    /for England, for example, \S*series\/household-recycling\/england\//,
  );
  await withOwnPage(async (page) => {
    await page.goto(`${plan.origin}/en/changes/`);
    const told = page.locator('.change', { hasText: 'Scotland: 2022' });
    expect((await told.innerText()).replace(/\s+/g, ' ')).toContain(
      'New figure Household waste recycled · Scotland: 2022: 42.1% (preliminary)',
    );
    expect(await told.locator('a').getAttribute('href')).toBe('/en/indicators/household-recycling/#by-area');
    await page.goto(`${plan.origin}/en/search/?q=scotland`);
    const first = page.locator('.search-results li').first();
    await first.waitFor();
    expect(await first.locator('a').getAttribute('href')).toBe('/en/indicators/household-recycling/#by-area');
    expect(await first.innerText()).toContain('Scotland');
    await first.locator('a').click();
    expect(await page.locator('#by-area').isVisible()).toBe(true);
  });
});

it('has no fault that axe finds', async () => {
  await withOwnPage(async (page) => {
    await page.goto(`${plan.origin}/en/indicators/sorting-at-home/`);
    expect(await axeFaults(page, false)).toEqual([]);
  });
});
