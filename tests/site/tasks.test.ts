import { beforeAll, describe, expect, inject, it } from 'vitest';
import { reportFilePath, reportFilesOf } from '../../src/addresses/report-files.ts';
import { addressesIn } from '../../src/addresses/routes.ts';
import { loadOrThrow } from '../../src/content/load.ts';
import { taskPhraseOf } from '../../src/text/tasks.ts';
import { targetPlace, taskPlace } from '../../src/views/resolution.ts';
import { knownTask } from '../../src/views/tasks.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { AS_OF } from './settings.ts';
import { withPage } from './support/browser.ts';
import { filesOf } from './support/dist.ts';
import { type PageFacts, siteFacts } from './support/facts.ts';

const content = loadOrThrow({ dir: FROZEN, asOf: AS_OF, today: AS_OF });
let pages: Map<string, PageFacts>;
beforeAll(async () => {
  pages = new Map((await siteFacts()).map((page) => [page.address, page]));
});
const pageAt = (address: string): PageFacts => {
  const page = pages.get(address);
  if (!page) throw new RangeError(`no page at ${address}`);
  return page;
};

describe('every item of the appendix', () => {
  it('has its page in both languages, with its state by rule', () => {
    const faults = content.tasks.flatMap((task) =>
      (['vi', 'en'] as const).flatMap((locale) => {
        const page = pageAt(locale === 'vi' ? `/nhiem-vu/${task.id}/` : `/en/tasks/${task.id}/`);
        const phrase = taskPhraseOf(knownTask(task, AS_OF), locale);
        return page.h1[0] === task.title[locale] && page.text.toLowerCase().includes(phrase) ? [] : [page.address];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('and every target has a place on the page of the resolution, to which its own page links', () => {
    const { ids } = pageAt('/nghi-quyet/');
    const places = [
      ...content.tasks.map(({ id }) => [taskPlace(id), `/nhiem-vu/${id}/`] as const),
      ...content.indicators.flatMap((indicator) =>
        indicator.targets.map((target) => [targetPlace(indicator, target), `/chi-tieu/${indicator.slug}/`] as const),
      ),
    ];
    expect(places.filter(([place]) => !ids.includes(place))).toEqual([]);
    const linked = ([place, address]: readonly [string, string]): boolean =>
      pageAt(address).links.some(({ href }) => href === `/nghi-quyet/#${place}`);
    expect(places.filter((each) => !linked(each))).toEqual([]);
  });
});

describe('the list of tasks', () => {
  const shown = (query: string): Promise<string[]> =>
    withPage(async (page) => {
      await page.goto(`/nhiem-vu/?${query}`);
      return page.locator('.task-row:visible .task-id').allTextContents();
    });

  it('shows all of them without a choice', async () => {
    expect(await shown('')).toHaveLength(content.tasks.length);
  });

  it('finds an agency by its old name and by that of its successor', async () => {
    const [old, now] = [await shown('agency=bo-ke-hoach-va-dau-tu'), await shown('agency=bo-tai-chinh')];
    expect(old).toContain('2.6');
    expect(now).toEqual(expect.arrayContaining(old));
    expect(await shown('q=bo+tai+chinh')).toContain('2.6');
  });

  it('narrows by state and by group', async () => {
    const overdue = await shown('word=overdue&group=4');
    expect(overdue.length).toBeGreaterThan(0);
    expect(overdue.filter((id) => !id.startsWith('4.'))).toEqual([]);
  });
});

describe('the reports of 2025 and 2026', () => {
  it('are there in both languages with all their files', () => {
    const files = filesOf(inject('dist')).map((file) => `/${file}`);
    const wanted = [2025, 2026].flatMap((year) =>
      (['vi', 'en'] as const).flatMap((locale) =>
        reportFilesOf(content).map((file) => reportFilePath(addressesIn(['vi', 'en']), file, year, locale)),
      ),
    );
    expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
    for (const address of ['/bao-cao/2025/', '/bao-cao/2026/', '/en/report/2025/', '/en/report/2026/']) {
      const { text } = pageAt(address);
      const lang = address.startsWith('/en/') ? 'en' : 'vi';
      expect(content.tasks.filter(({ title }) => !text.includes(title[lang]))).toEqual([]);
    }
  });

  it('fit the width of A4 paper', async () => {
    await withPage(async (page) => {
      await page.emulateMedia({ media: 'print' });
      // The width between the margins at 96 dots an inch: 165 mm.
      await page.setViewportSize({ width: 624, height: 900 });
      await page.goto('/bao-cao/2026/');
      const over = await page
        .locator('table')
        .evaluateAll((tables) => tables.filter((each) => each.scrollWidth > 624).length);
      expect(over).toBe(0);
    });
  });
});
