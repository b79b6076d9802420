/** The interactive chart and the sortable tables, as a reader uses them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { withOwnPage } from './support/browser.ts';
import { htmlOf, readText, stayingAddresses } from './support/dist.ts';
import { EVERY_PAGE } from './support/kinds.ts';
import { cutOffWords, overlappingLabels, sidewaysPixels } from './support/look.ts';

const RATE = '/chi-tieu/tang-truong-grdp/';
const LEVEL = '/en/indicators/forest-cover/';
const UNASKED = 5_000;

const askButton = (page: Page) => page.locator('live-chart button:not(.chart-save)');
const told = async (page: Page): Promise<string> =>
  (await page.locator('live-chart [role=status]').textContent()) ?? '';

/** Everything that a page asks for and complains of while it is open. */
function listen(page: Page): { requests: string[]; faults: string[] } {
  const heard = { requests: [] as string[], faults: [] as string[] };
  page.on('request', (request) => heard.requests.push(new URL(request.url()).pathname));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.faults.push(message.text());
  });
  page.on('pageerror', (error) => heard.faults.push(error.message));
  return heard;
}

/** Opens a page and asks for its chart. */
async function ask(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await askButton(page).click();
  await page.locator('chart-stage canvas').waitFor();
}

/** Runs in the browser: pixels of the canvas that are not empty. */
const inkOf = (canvas: Element): number => {
  const { width, height } = canvas as HTMLCanvasElement;
  const data = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  let inked = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]) inked += 1;
  return inked;
};
const ink = (page: Page): Promise<number> => page.locator('chart-stage canvas').evaluate(inkOf);

describe('before a reader asks', () => {
  const dist = inject('dist');

  it('nothing of the chart is loaded, and all scripts of the page together are at most 5 kB', async () => {
    for (const address of [RATE, LEVEL]) {
      await withOwnPage(async (page) => {
        const { requests } = listen(page);
        await page.goto(address, { waitUntil: 'networkidle' });
        expect(requests.filter((path) => path.endsWith('.json'))).toEqual([]);
        const inline = await page.evaluate(() =>
          [...document.scripts].filter(({ type }) => ['', 'module'].includes(type)).map(({ text }) => text),
        );
        const loaded = requests.filter((path) => path.endsWith('.js')).map((path) => readFileSync(dist + path, 'utf8'));
        const scripts = [...inline, ...loaded].join('');
        expect(Buffer.byteLength(scripts)).toBeLessThanOrEqual(UNASKED);
        expect(scripts).toContain('live-chart');
      });
    }
  });

  it('there is a chart file for every page that offers one', async () => {
    const offers = stayingAddresses(dist).flatMap((address) => {
      const html = readFileSync(`${dist}${address.endsWith('/') ? `${address}index.html` : address}`, 'utf8');
      return /<live-chart[^>]* data-file="([^"]+)"/.exec(html)?.[1] ?? [];
    });
    expect(offers.length).toBeGreaterThan(20);
    for (const offer of offers) expect(JSON.parse(readFileSync(dist + offer, 'utf8')).stops).not.toEqual([]);
  });

  it('without script there is no button, and no place for one', async () => {
    await withOwnPage(
      async (page) => {
        await page.goto(RATE);
        expect(await askButton(page).isVisible()).toBe(false);
        expect(await page.locator('live-chart').evaluate((each) => each.getBoundingClientRect().height)).toBe(0);
        expect(await page.locator('.chart-drawing').isVisible()).toBe(true);
        expect(await page.locator('.years button').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });
});

/** Runs in the browser: what a text of the drawing covers, of its points, flags, lines and other texts. */
function coveredInDrawing(): string[] {
  const found: string[] = [];
  const drawing = document.querySelector('.chart-drawing');
  const texts = [...(drawing?.querySelectorAll('text') ?? [])].filter((text) => text.checkVisibility());
  const marks = [...(drawing?.querySelectorAll('circle, .bar-mark path') ?? [])];
  const lines = [...(drawing?.querySelectorAll<SVGLineElement>('line:not(.chart-grid)') ?? [])].map((line) => {
    const onScreen = line.getScreenCTM() ?? undefined;
    const at = (x: SVGAnimatedLength, y: SVGAnimatedLength): DOMPoint =>
      new DOMPoint(x.baseVal.value, y.baseVal.value).matrixTransform(onScreen);
    return { line, from: at(line.x1, line.y1), to: at(line.x2, line.y2) };
  });
  /** Which part of a way lies between two edges: from 0, its beginning, to 1, its end. */
  const shareBetween = (from: number, to: number, low: number, high: number): [number, number] => {
    if (from === to) return low < from && from < high ? [0, 1] : [1, 0];
    const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)];
    return [Math.min(a, b), Math.max(a, b)];
  };
  texts.forEach((text, i) => {
    const box = text.getBoundingClientRect();
    for (const other of [...texts.slice(i + 1), ...marks]) {
      const b = other.getBoundingClientRect();
      if (box.left < b.right && b.left < box.right && box.top + 1 < b.bottom && b.top + 1 < box.bottom)
        found.push(`${text.textContent} over ${other.textContent || other.outerHTML}`);
    }
    for (const { line, from, to } of lines) {
      const across = shareBetween(from.x, to.x, box.left, box.right);
      const down = shareBetween(from.y, to.y, box.top + 1, box.bottom - 1);
      if (Math.max(0, across[0], down[0]) < Math.min(1, across[1], down[1]))
        found.push(`${text.textContent} over ${line.outerHTML}`);
    }
  });
  return found;
}

describe('the drawing', () => {
  const labelsOn = (address: string): number =>
    readText(inject('dist'), `${address.slice(1)}index.html`).split('<text').length;
  /** Where most labels have to find a place, something lies over something first. */
  const addresses = stayingAddresses(inject('dist'))
    .filter((address) => /^\/(chi-tieu|en\/indicators)\/[^/]+\/$/.test(address))
    .toSorted((a, b) => labelsOn(b) - labelsOn(a))
    .slice(0, EVERY_PAGE ? undefined : 10);

  /** Widths of windows, and that of a sheet of A4 between its margins. */
  const SHEETS = [
    ['screen', 320],
    ['screen', 360],
    ['screen', 1280],
    ['print', 718],
  ] as const;

  it('has no text over a point, a line or another text on any screen and on paper, and needs no scrolling', async () => {
    expect(addresses.length).toBeGreaterThanOrEqual(10);
    await withOwnPage(async (page) => {
      for (const address of addresses) {
        await page.goto(address);
        for (const [media, width] of SHEETS) {
          await page.emulateMedia({ media });
          await page.setViewportSize({ width, height: 900 });
          const found = [await page.evaluate(coveredInDrawing), await page.evaluate(sidewaysPixels)];
          expect({ address, media, width, found }).toEqual({ address, media, width, found: [[], 0] });
        }
      }
    });
  });

  it('nor has it in the invented plan', async () => {
    const drawn = [...htmlOf(inject('other').dist)]
      .filter(([, html]) => html.includes('class="chart-drawing"'))
      .toSorted(([, a], [, b]) => b.split('<text').length - a.split('<text').length);
    expect(drawn.length).toBeGreaterThan(3);
    await withOwnPage(async (page) => {
      for (const [address, html] of drawn.slice(0, EVERY_PAGE ? undefined : 3)) {
        await page.setContent(html);
        for (const [media, width] of SHEETS) {
          await page.emulateMedia({ media });
          await page.setViewportSize({ width, height: 900 });
          const found = [await page.evaluate(coveredInDrawing), await page.evaluate(overlappingLabels)];
          expect({ address, media, width, found }).toEqual({ address, media, width, found: [[], []] });
        }
      }
    });
  });
});

describe('when a reader asks for the chart', () => {
  it.each([360, 1280])(
    'it takes the place of the drawing at %d px, and nothing shifts but at the click',
    async (width) => {
      await withOwnPage(
        async (page) => {
          const { faults } = listen(page);
          await page.goto(RATE);
          await page.evaluate(() => {
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & {
                hadRecentInput: boolean;
                value: number;
              })[])
                if (!entry.hadRecentInput) document.body.dataset['shift'] = String(entry.value);
            }).observe({ type: 'layout-shift', buffered: true });
          });
          // As on a slow line: what arrives late may not move what stands below.
          let release = (): void => {};
          const held = new Promise<void>((done) => {
            release = done;
          });
          await page.route('**/chart.json', async (route) => {
            await held;
            await route.continue();
          });
          const heightOf = (selector: string) =>
            page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);
          const drawing = await heightOf('.chart-drawing');
          await askButton(page).click();
          const asked = await heightOf('figure.chart');
          await page.waitForTimeout(700);
          release();
          await page.locator('chart-stage canvas').waitFor();
          expect(await heightOf('chart-stage')).toBe(drawing);
          expect(await heightOf('figure.chart')).toBe(asked);
          expect(await page.evaluate(() => document.body.dataset['shift'])).toBeUndefined();
          expect(await page.locator('.chart-drawing').isVisible()).toBe(false);
          expect(await ink(page)).toBeGreaterThan(2_000);
          expect([await page.evaluate(sidewaysPixels), await page.evaluate(cutOffWords), faults]).toEqual([0, [], []]);
        },
        { viewport: { width, height: 900 } },
      );
    },
  );

  it('the focus is in it, on the newest result, and arrow keys tell every figure in turn', async () => {
    await withOwnPage(async (page) => {
      await ask(page, LEVEL);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
      expect(await askButton(page).count()).toBe(0);
      expect(await told(page)).toBe('2025: 54.09%; result, preliminary; published on 13 February 2026');
      const heard: string[] = [];
      for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
        await page.keyboard.press(key);
        heard.push(await told(page));
      }
      expect(heard).toEqual([
        '2022: 53.60%; result, official; published on 10 March 2023',
        '2023: 53.75%; result, official; published on 29 February 2024',
        '2025: 54.09%; result, preliminary; published on 13 February 2026',
        '2025: target: at least 54%',
        '2025: target: at least 54%. End: there is nothing further this way.',
        '2025: target: at least 54%. End: there is nothing further this way.',
        '2025: 54.09%; result, preliminary; published on 13 February 2026',
      ]);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    });
  });

  it('by a click on the drawing, it tells the figure that was clicked, and what the pointer reaches next', async () => {
    await withOwnPage(async (page) => {
      await page.goto(LEVEL);
      await page.locator('.chart-drawing').scrollIntoViewIfNeeded();
      const point = await page.locator('.chart-drawing circle.chart-result').first().boundingBox();
      const last = await page.locator('.chart-drawing circle.chart-result').last().boundingBox();
      if (!point || !last) throw new Error('no point drawn');
      await page.mouse.click(point.x + 5, point.y + 5);
      await page.locator('chart-stage canvas').waitFor();
      await expect.poll(() => told(page)).toMatch(/^2022: 53\.60%/);
      await page.mouse.move(last.x + 5, last.y + 5);
      await expect.poll(() => told(page)).toMatch(/^2025: 54\.09%/);
    });
  });

  it('tells what a finger touches', async () => {
    await withOwnPage(
      async (page) => {
        await ask(page, LEVEL);
        const box = await page.locator('chart-stage').boundingBox();
        if (!box) throw new Error('no chart');
        // The first of four years, beside the labels of the axis.
        await page.touchscreen.tap(box.x + 40 + (box.width - 40) / 8, box.y + box.height - 60);
        await expect.poll(() => told(page)).toMatch(/^2022: 53\.60%/);
      },
      { hasTouch: true, viewport: { width: 360, height: 800 } },
    );
  });

  it('forecasts, revisions and roads can be switched off, and the arrow keys pass over them', async () => {
    await withOwnPage(async (page) => {
      await ask(page, '/chi-tieu/xuat-khau/');
      const heard = async (): Promise<string[]> => {
        await page.locator('chart-stage').focus();
        await page.keyboard.press('Home');
        const all = [await told(page)];
        for (let i = 0; i < 60; i += 1) {
          await page.keyboard.press('ArrowRight');
          const next = await told(page);
          if (next.includes('Hết:')) break;
          all.push(next);
        }
        return all;
      };
      const countOf = (all: string[], word: string) => all.filter((line) => line.includes(word)).length;
      const before = await heard();
      expect(countOf(before, 'số đã được thay')).toBeGreaterThan(0);
      expect(countOf(before, 'ước trước khi hết kỳ')).toBeGreaterThan(0);
      const full = await ink(page);
      for (const [name, word] of [
        ['số đã được thay', 'số đã được thay'],
        ['ước trước khi hết kỳ', 'ước trước khi hết kỳ'],
      ] as const) {
        await page.getByRole('checkbox', { name }).uncheck();
        expect(countOf(await heard(), word)).toBe(0);
      }
      const less = await ink(page);
      expect(less).toBeLessThan(full);
      await page.getByRole('checkbox', { name: 'đường đi đều đến mục tiêu' }).uncheck();
      await page.locator('chart-stage').focus();
      await page.keyboard.press('End');
      expect(await ink(page)).toBeLessThan(less);
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      expect(await heard()).toEqual(before);
    });
  });

  it('it takes the colours of the theme, and changes with it', async () => {
    await withOwnPage(async (page) => {
      await ask(page, LEVEL);
      const colours = () =>
        page.locator('chart-stage canvas').evaluate((canvas) => {
          const { width, height } = canvas as HTMLCanvasElement;
          const data = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
          const counts = new Map<string, number>();
          for (let i = 0; i < data.length; i += 4)
            if (data[i + 3] === 255) {
              const colour = [data[i], data[i + 1], data[i + 2]].join();
              counts.set(colour, (counts.get(colour) ?? 0) + 1);
            }
          return [...counts].flatMap(([colour, count]) => (count > 1_000 ? [colour] : []));
        });
      const rule = () =>
        page.evaluate(() => {
          const line = document.querySelector('.chart-grid') ?? document.body;
          return (getComputedStyle(line).stroke.match(/\d+/g) ?? []).join();
        });
      const byDay = await rule();
      expect(await colours()).toContain(byDay);
      await page.locator('theme-switch select').selectOption('dark');
      await expect.poll(colours).not.toContain(byDay);
      expect(await colours()).toContain(await rule());
    });
  });

  it('a picture is saved without the network: 1,600 pixels wide, named after page and day', async () => {
    await withOwnPage(async (page) => {
      await ask(page, RATE);
      await page.context().setOffline(true);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Lưu ảnh' }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe('tang-truong-grdp-2026-11-22.png');
      const file = join(mkdtempSync(join(tmpdir(), 'picture-')), 'picture.png');
      await saved.saveAs(file);
      const png = readFileSync(file);
      rmSync(dirname(file), { recursive: true });
      expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
      expect(png.readUInt32BE(16)).toBe(1600);
      expect(png.readUInt32BE(20)).toBeGreaterThan(1000);
      expect(png.length).toBeGreaterThan(30_000);
      expect(await told(page)).toBe('Đã lưu ảnh tang-truong-grdp-2026-11-22.png.');
    });
  });

  it('axe finds nothing in it', async () => {
    for (const address of [RATE, LEVEL])
      await withOwnPage(async (page) => {
        await ask(page, address);
        expect(await axeFaults(page, EVERY_PAGE, 'live-chart')).toEqual([]);
      });
  });

  it('paper gets the drawing', async () => {
    await withOwnPage(async (page) => {
      await ask(page, RATE);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.chart-drawing').isVisible()).toBe(true);
      for (const gone of ['chart-stage', '.chart-save', 'live-chart'])
        expect(await page.locator(gone).isVisible()).toBe(false);
    });
  });

  it('without the network it says so, and can be asked again', async () => {
    await withOwnPage(async (page) => {
      await page.goto(LEVEL);
      await page.context().setOffline(true);
      await askButton(page).click();
      await expect.poll(() => told(page)).toBe('The chart could not be loaded. Try again when you are online.');
      await page.context().setOffline(false);
      await askButton(page).click();
      await page.locator('chart-stage canvas').waitFor();
      expect(await told(page)).toMatch(/^2025: 54\.09%/);
    });
  });
});

describe('the table of years', () => {
  const table = (page: Page) => page.locator('.years').first();
  const columnOf = (page: Page, column: number): Promise<string[]> =>
    table(page)
      .locator(`tbody tr > :nth-child(${column})`)
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-sort') ?? cell.closest('tr')?.id ?? ''));
  const press = async (page: Page, name: string): Promise<string> => {
    await table(page).getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    return (await page.locator('.sort-told').first().textContent()) ?? '';
  };
  const sortOf = (page: Page): Promise<(string | null)[]> =>
    table(page)
      .locator('thead th')
      .evaluateAll((headings) => headings.map((heading) => heading.getAttribute('aria-sort')));

  it('is sorted by any column, by keyboard, both ways, and says so', async () => {
    await withOwnPage(async (page) => {
      await page.goto('/chi-tieu/thu-ngan-sach/');
      const periods = await columnOf(page, 1);
      expect(periods).toEqual([...periods].sort().reverse());
      expect(await sortOf(page)).toEqual(['descending', null, null, null]);

      expect(await press(page, 'Giá trị (tỷ đồng)')).toBe('Đã xếp theo cột “Giá trị (tỷ đồng)”, giảm dần.');
      const values = (await columnOf(page, 2)).map(Number);
      expect(values).toEqual([...values].sort((a, b) => b - a));
      expect(await sortOf(page)).toEqual([null, 'descending', null, null]);
      expect(await press(page, 'Giá trị (tỷ đồng)')).toBe('Đã xếp theo cột “Giá trị (tỷ đồng)”, tăng dần.');
      expect((await columnOf(page, 2)).map(Number)).toEqual(values.toReversed());

      await press(page, 'Công bố');
      const days = await columnOf(page, 4);
      expect(days).toEqual([...days].sort().reverse());
      await press(page, 'Loại số');
      const stages = await columnOf(page, 3);
      expect(stages).toEqual([...stages].sort().reverse());
      await press(page, 'Kỳ');
      expect(await columnOf(page, 1)).toEqual(periods);
      expect(await axeFaults(page, false)).toEqual([]);
    });
  });

  it.each([360, 1280])('has headings as high as without script at %d px', async (width) => {
    const heights = [true, false].map((javaScriptEnabled) =>
      withOwnPage(
        async (page) => {
          await page.goto(RATE);
          const headings = table(page).locator('thead th');
          return headings.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
        },
        { javaScriptEnabled, viewport: { width, height: 900 } },
      ),
    );
    const [withScript, without] = await Promise.all(heights);
    expect(withScript).toEqual(without);
  });
});
