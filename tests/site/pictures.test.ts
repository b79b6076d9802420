/** Bars and charts held against committed pictures: what moves, vanishes or changes its look is seen. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Bar } from '../../src/views/bar.ts';
import { barStyle, stillBar } from '../../src/views/bar-still.ts';
import { barOfCase, CASES } from '../views/bar-cases.ts';
import { withOwnPage } from './support/browser.ts';
import { ALLOWED, isAsCommitted, pixelsOff } from './support/pictures.ts';

/** Neither the fonts of the machine nor its scroll bars count. */
const BARE = 'text { visibility: hidden } ::-webkit-scrollbar { display: none }';
const WIDTH = 300;
const STYLE = barStyle({ paper: '#fff', ink: '#111', soft: '#666', rule: '#bbb', accent: '#06c' });

/** All bars one below the other, as in pictures of a fixed size. */
async function drawBars(page: Page, bars: readonly Bar[]): Promise<Buffer> {
  let top = 0;
  const drawings = bars.map((bar) => {
    const { svg, height } = stillBar(bar, { left: 0, top, width: WIDTH });
    top += Math.ceil(height) + 4;
    return svg;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${top}">${drawings.join('')}</svg>`;
  await page.setContent(`<style>body { margin: 0 } svg { display: block } ${STYLE} ${BARE}</style>${svg}`);
  return page.locator('svg').first().screenshot();
}

/** The same bar with its flags two percent of the width further on. */
const moved = ({ rows }: Bar): Bar => ({
  rows: rows.map((row) => ({ ...row, marks: row.marks.map((mark) => ({ ...mark, at: mark.at - 2 })) })),
});

const KINDS = [
  ['level', '>='],
  ['level', '<'],
  ['rate', '>='],
  ['rate', '<='],
  ['sum', '>='],
  ['reduction', '>='],
  ['growth', '>='],
] as const;
const nameOf = (measure: string, op: string): string => `bar-${measure}-${op.startsWith('>') ? 'floor' : 'cap'}`;

describe('a bar', () => {
  it('of each kind and state is drawn as in its picture', async () => {
    await withOwnPage(async (page) => {
      for (const [measure, op] of KINDS) {
        const bars = CASES.filter((each) => each.measure === measure && each.op === op).map(barOfCase);
        const name = nameOf(measure, op);
        const picture = await drawBars(page, bars);
        expect([name, await isAsCommitted(page, name, picture)]).toEqual([name, true]);
      }
    });
  });

  it('is not, where one flag of one state stands two percent of the width off', async () => {
    await withOwnPage(async (page) => {
      for (const [measure, op] of KINDS) {
        const bars = CASES.filter((each) => each.measure === measure && each.op === op).map(barOfCase);
        const [first, ...rest] = bars;
        if (!first) throw new Error('no case');
        const picture = await drawBars(page, [moved(first), ...rest]);
        expect(await pixelsOff(page, nameOf(measure, op), picture)).toBeGreaterThan(ALLOWED);
      }
    });
  });
});

/** A page for each measure, and two widths of the one with most in it. */
const CHARTS = [
  ['chart-level', 'che-phu-rung', 360],
  ['chart-level-wide', 'che-phu-rung', 1280],
  ['chart-level-geometric', 'xuat-khau', 360],
  ['chart-rate', 'tang-truong-grdp', 360],
  ['chart-sum', 'von-dau-tu', 360],
  ['chart-reduction', 'giam-ngheo', 360],
  ['chart-growth', 'thu-ngan-sach', 360],
  ['chart-averages', 'nang-suat-lao-dong', 360],
] as const;

describe('a chart', () => {
  const open = async (page: Page, slug: string, width: number): Promise<void> => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/chi-tieu/${slug}/`);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      // What stands above it on the page would move it by parts of a pixel.
      const drawing = document.querySelector<SVGElement>('.chart-drawing');
      if (!drawing) throw new Error('no drawing');
      const width = `${Math.round(drawing.getBoundingClientRect().width)}px`;
      const { backgroundColor } = getComputedStyle(document.documentElement);
      Object.assign(drawing.style, { position: 'fixed', top: '0', left: '0', zIndex: '9', width, backgroundColor });
    }, BARE);
  };
  const shoot = (page: Page): Promise<Buffer> => page.locator('.chart-drawing').screenshot();

  it('of each measure is drawn as in its picture', async () => {
    await withOwnPage(async (page) => {
      await withOwnPage(async (desk) => {
        for (const [name, slug, width] of CHARTS) {
          await open(page, slug, width);
          expect([name, await isAsCommitted(desk, name, await shoot(page))]).toEqual([name, true]);
        }
      });
    });
  });

  it('is not, where a flag stands two percent of the width or of the height off', async () => {
    await withOwnPage(async (page) => {
      await withOwnPage(async (desk) => {
        for (const [name, slug, width] of CHARTS.slice(0, 2)) {
          await open(page, slug, width);
          for (const [attribute, value] of [
            ['x', (at: string) => `${Number.parseFloat(at) - 2}%`],
            ['y', (at: string) => String(Number(at) - 6)],
          ] as const) {
            const flag = page.locator('.chart-drawing .bar-mark').first();
            const at = (await flag.getAttribute(attribute)) ?? '';
            const set = (to: string) =>
              flag.evaluate((each, [key = '', on = '']) => each.setAttribute(key, on), [attribute, to]);
            await set(value(at));
            expect(await pixelsOff(desk, name, await shoot(page))).toBeGreaterThan(ALLOWED);
            await set(at);
          }
        }
      });
    });
  });
});

/** Runs in the browser before a page: letters are as wide as each other and are not drawn, so that no font counts. */
function withoutLetters(): void {
  const { prototype } = CanvasRenderingContext2D;
  prototype.fillText = () => {};
  prototype.strokeText = () => {};
  prototype.measureText = (text) => ({ width: text.length * 7, actualBoundingBoxAscent: 10 }) as TextMetrics;
}

describe('the chart for who asks', () => {
  const openLive = async (page: Page): Promise<void> => {
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto('/chi-tieu/tang-truong-grdp/');
    await page.locator('live-chart button').click();
    await page.locator('chart-stage canvas').waitFor();
  };
  const canvasOf = async (page: Page): Promise<Buffer> => {
    const url = await page
      .locator('chart-stage canvas')
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL('image/png'));
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  };

  it('and its picture to keep are drawn as in their pictures; they are not, where a flag stands elsewhere', async () => {
    await withOwnPage(async (page) => {
      let lower = 0;
      await page.addInitScript(withoutLetters);
      await page.route('**/chart.json', async (route) => {
        const file = await (await route.fetch()).json();
        for (const stop of file.stops) if (stop.kind === 'mark') stop.y -= lower;
        await route.fulfill({ json: file });
      });
      await withOwnPage(async (desk) => {
        await openLive(page);
        expect(await isAsCommitted(desk, 'live-rate', await canvasOf(page))).toBe(true);
        const download = page.waitForEvent('download');
        await page.locator('.chart-save').click();
        const folder = mkdtempSync(join(tmpdir(), 'saved-'));
        await (await download).saveAs(join(folder, 'saved.png'));
        const saved = readFileSync(join(folder, 'saved.png'));
        rmSync(folder, { recursive: true });
        expect(await isAsCommitted(desk, 'saved-rate', saved)).toBe(true);

        lower = 0.3;
        await openLive(page);
        expect(await pixelsOff(desk, 'live-rate', await canvasOf(page))).toBeGreaterThan(ALLOWED);
      });
    });
  });
});
