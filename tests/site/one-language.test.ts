/** A plan in English alone: an invented town, built, read and browsed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SITE_URL } from './settings.ts';
import { axeFaults } from './support/axe.ts';
import { withOwnPage } from './support/browser.ts';
import { builtPlan, expectSoundLinks } from './support/built-plan.ts';
import { readText } from './support/dist.ts';

/** Letters that only Vietnamese has, and what would name another language or its state. */
const VIETNAMESE = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]|Viet ?nam|hreflang|lang="vi"|\/en\//i;
/** Folds text for the search, where one letter must be named. */
const FOLDING = ".replaceAll('đ', 'd')";

const plan = builtPlan({ contentDir: 'tests/fixtures/plans/pebble-bay' });

describe('addresses', () => {
  it('stand at the root, in English', () => {
    expect(plan.files).toEqual(
      expect.arrayContaining([
        'index.html',
        'indicators/clear-water/index.html',
        'indicators/clear-water/feed.xml',
        'tasks/1.1/index.html',
        'about/index.html',
        'report/2026/report-2026.docx',
        'cards/clear-water.png',
        'embed/clear-water/index.html',
        'search/index.json',
        'feed.xml',
        'calendar.ics',
        'calendar/harbour-office.ics',
        'target-tracker.html',
      ]),
    );
  });

  it('have no folder of a language, and none in Vietnamese', () => {
    const folders = new Set(plan.files.map((file) => file.split('/')[0]));
    expect(
      [...folders].filter((name) => /^(?:en|vi|chi-tieu|nhiem-vu|nhung|the|lich.*|theo-doi.*)$/.test(name ?? '')),
    ).toEqual([]);
  });

  it('are open to other websites where they hold data, feeds, calendars or frames', () => {
    const headers = readText(plan.dist, '_headers');
    for (const path of ['/data/*', '/calendar.ics', '/calendar/:agency.ics', '/embed/*', '/feed.xml'])
      expect(headers).toContain(`${path}\n  Access-Control-Allow-Origin: *`);
  });
});

describe('pages', () => {
  it('lead only to what is there, and load nothing else', async () => await expectSoundLinks(plan));

  it('are English, and name no twin', async () => {
    const pages = await plan.pages();
    expect(pages.filter(({ lang }) => lang !== 'en').map(({ address }) => address)).toEqual([]);
    expect(pages.filter(({ alternates }) => Object.keys(alternates).length > 0).map(({ address }) => address)).toEqual(
      [],
    );
  });

  it('have no Vietnamese word, and no place that was left open', () => {
    const texts = plan.files.filter((file) => /\.(?:html|xml|ics|json|jsonld|csv|svg|txt)$/.test(file));
    const faulty = texts.filter((file) => {
      const text = readText(plan.dist, file).replace(FOLDING, '');
      return VIETNAMESE.test(text) || /\bundefined\b|\{(?:language|first|second|example|marks|excel)\}/.test(text);
    });
    expect(faulty).toEqual([]);
  });

  it('tell numbers and dates as English does', () => {
    const page = readText(plan.dist, 'indicators/new-homes/index.html');
    expect(page).toContain('5,915 homes');
    expect(page).toContain('15 April 2026');
  });
});

describe('data', () => {
  it('hold the one language of the plan, and are described so', () => {
    const { plan: told, indicators } = JSON.parse(readText(plan.dist, 'data/v1/indicators.json'));
    expect(told.title).toEqual({ en: 'Pebble Bay target tracker' });
    const clear = indicators.find(({ id }: { id: string }) => id === 'clear-water');
    expect(clear.url).toEqual({ en: `${SITE_URL}/indicators/clear-water/` });
    expect(Object.keys(clear.targets[0].assessment.sentence)).toEqual(['en']);
    const schema = readText(plan.dist, 'data/v1/indicators.schema.json');
    expect(schema).not.toContain('"vi"');
    expect(schema).toContain('Text, by language');
  });

  it('have one column for each text, with English marks for Excel', () => {
    const [head = ''] = readText(plan.dist, 'data/v1/figures.csv').split('\r\n');
    expect(head.split(',').filter((name) => /_(?:vi|en)$/.test(name))).toEqual([
      'indicator_en',
      'unit_en',
      'withdrawn_reason_en',
      'note_en',
      'url_en',
    ]);
    expect(readText(plan.dist, 'data/v1/figures.excel.csv')).toContain(',2024,12400,');
  });

  it('include a report for Word without the name or motto of any state', () => {
    const file = unzipSync(readFileSync(join(plan.dist, 'report/2026/report-2026.docx')));
    const words = strFromU8(file['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, ' ');
    expect(words).toContain('Harbour Plan HP 4');
    expect(words).not.toMatch(/SOCIALIST|Freedom|Happiness|\/BC-/i);
  });
});

describe('on paper, which the plan wants to be letter', () => {
  it.each(['/', '/indicators/clear-water/', '/tasks/1.1/', '/report/2026/'])(
    '%s has sheets of that size',
    async (path) => {
      await withOwnPage(async (page) => {
        await page.goto(plan.origin + path);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
        // In points, 72 to the inch: 8.5 by 11 inches, upright.
        expect(new Set(sizes.map(([, width, height]) => `${width} ${height}`))).toEqual(new Set(['612 792']));
      });
    },
  );

  it('the report for Word has it too', () => {
    const file = unzipSync(readFileSync(join(plan.dist, 'report/2026/report-2026.docx')));
    const sheets = strFromU8(file['word/document.xml'] ?? new Uint8Array()).match(/<w:pgSz[^>]*>/g) ?? [];
    // In twentieths of a point.
    expect(sheets.map((sheet) => ['w', 'h'].map((side) => new RegExp(` w:${side}="(\\d+)"`).exec(sheet)?.[1]))).toEqual(
      [['12240', '15840']],
    );
  });
});

describe('in the browser', () => {
  it.each(['/indicators/clear-water/', '/update/'])('%s has no fault that axe finds', async (path) => {
    await withOwnPage(async (page) => {
      await page.goto(plan.origin + path);
      expect(await page.locator('.site-language').count()).toBe(0);
      expect(await axeFaults(page, false)).toEqual([]);
    });
  });

  it('the form writes a file in English from numbers written in English', async () => {
    await withOwnPage(async (page) => {
      await page.goto(`${plan.origin}/update/?indicator=bus-trips&period=2026`);
      await page.locator('#enter-title').fill('Buses in 2026');
      await page.locator('#enter-publisher').fill('Harbour Office');
      await page.locator('#enter-published').fill('2026-11-20');
      await page.locator('#enter-url').fill('https://pebble-bay.example.org/buses-2026');
      await page.locator('#enter-value').fill('13,125');
      await page.locator('[name=stage][value=estimate]').check();
      await page.getByText('Add a note').click();
      await page.locator('#enter-note').fill('Up to October.');
      expect(await page.locator('#enter-noteEn').isVisible()).toBe(false);
      const text = page.locator('.sending .file-text', { hasText: 'Up to October.' });
      await text.waitFor({ state: 'attached' });
      expect(await text.textContent()).toContain('value: 13125\n');
      expect(await text.textContent()).toContain('note:\n  en: "Up to October."\n');
    });
  });

  it('the search finds what is there', async () => {
    await withOwnPage(async (page) => {
      await page.goto(`${plan.origin}/search/?q=swimming`);
      await page.getByRole('link', { name: 'Days of clear water' }).first().waitFor();
    });
  });
});
