/** Embeds on a page of another origin: their weight, their look at all widths, what they tell the host. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SITE_URL } from './settings.ts';
import { withOwnPage, withPage } from './support/browser.ts';
import { filesOf, htmlOf, readText } from './support/dist.ts';
import { EVERY_PAGE } from './support/kinds.ts';

const MOST_BYTES = 5_000;
const FRAME = /^(?:en\/embed|nhung)\/[^/]+\/(?:\d{4}-\d\d-\d\d\/)?index\.html$/;
const LIVE = /^(?:en\/embed|nhung)\/[^/]+\/index\.html$/;

let host: Server;
let hostOrigin: string;
/** What the page of the other site holds. */
let hostBody = '';
let files: string[];

beforeAll(async () => {
  files = filesOf(inject('dist'));
  host = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Host</title><body style="margin:0">${hostBody}</body>`);
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  hostOrigin = `http://localhost:${(host.address() as AddressInfo).port}`;
});
afterAll(() => host.close());

interface Oembed {
  version: string;
  type: string;
  width: number;
  height: number;
  html: string;
}
const oembedOf = (folder: string): Oembed => JSON.parse(readText(inject('dist'), `${folder}oembed.json`));
const served = (html: string): string => html.replaceAll(SITE_URL, inject('origin'));

describe('an embedded frame', () => {
  it('is one file of at most 5 kB, live and frozen alike', () => {
    const frames = files.filter((file) => FRAME.test(file));
    const heavy = frames.filter((file) => Buffer.byteLength(readText(inject('dist'), file)) > MOST_BYTES);
    expect(frames.length).toBeGreaterThan(200);
    expect(heavy).toEqual([]);
    const loading = frames.filter((file) =>
      /<(?:img|link rel="stylesheet"|script)[^>]* (?:src|href)="(?!data:)/.test(readText(inject('dist'), file)),
    );
    expect(loading).toEqual([]);
  });

  it('needs no scrolling in the height that its code gives it, from 300 to 1200 px', async () => {
    const faults: string[] = [];
    const live = files.filter((each) => LIVE.test(each));
    const lengthOf = (file: string): number => readText(inject('dist'), file).length;
    const longest = live.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, EVERY_PAGE ? undefined : 10);
    await withPage(async (page) => {
      for (const file of longest) {
        const folder = file.replace('index.html', '');
        const { height } = oembedOf(folder);
        for (const width of [300, 600, 1200]) {
          await page.setViewportSize({ width, height });
          await page.goto(`/${folder}`);
          const over = await page.evaluate(() => [
            document.documentElement.scrollHeight - innerHeight,
            document.documentElement.scrollWidth - innerWidth,
          ]);
          if (over.some((pixels) => pixels > 0)) faults.push(`${folder} at ${width} px: ${over.join(', ')}`);
        }
      }
    });
    expect(faults).toEqual([]);
  });

  it('shows on another site as its code is pasted, with script off in the host', async () => {
    hostBody = served(oembedOf('nhung/forest-cover/').html);
    const text = await withOwnPage(
      async (page) => {
        await page.goto(hostOrigin);
        return page.frameLocator('iframe').locator('main').innerText();
      },
      { javaScriptEnabled: false },
    );
    expect(text).toContain('54,09%');
    expect(text).toContain('Tạm tính: đạt');
  });

  it('tells a host that listens how high it is, also in the sandbox of WordPress', async () => {
    hostBody = `<script>heard=[];addEventListener('message',({data})=>heard.push(data))</script>${served(
      oembedOf('nhung/forest-cover/').html,
    ).replace('/forest-cover/"', '/forest-cover/#?secret=abc123" sandbox="allow-scripts"')}`;
    const heard = await withOwnPage(async (page) => {
      await page.goto(hostOrigin);
      await page.waitForFunction('heard.length >= 2');
      return (await page.evaluate('heard')) as {
        type?: string;
        message?: string;
        height?: number;
        value?: number;
        secret?: string;
      }[];
    });
    const own = heard.find(({ type }) => type === 'embed-height');
    expect(own?.height).toBeGreaterThan(100);
    expect(own?.height).toBeLessThan(oembedOf('nhung/forest-cover/').height);
    expect(heard).toContainEqual({ message: 'height', value: own?.height, secret: 'abc123' });
  });

  it.each([
    ['dark', 'light', '?theme=dark', 'rgb(22, 24, 27)'],
    ['light', 'dark', '?theme=light', 'rgb(252, 250, 245)'],
    ["the reader's", 'dark', '', 'rgb(22, 24, 27)'],
  ] as const)('takes the theme %s where the system is %s', async (_, colorScheme, query, paper) => {
    const background = await withOwnPage(
      async (page) => {
        await page.goto(`/nhung/forest-cover/${query}`);
        return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      },
      { colorScheme },
    );
    expect(background).toBe(paper);
  });

  it('says that it is frozen, and shows what was known on that day', () => {
    const frozen = htmlOf(inject('dist')).get('/nhung/export-turnover/2025-10-17/') ?? '';
    expect(frozen).toContain('giữ nguyên như đã biết ngày 17/10/2025');
    expect(frozen).not.toContain('2026-02-01');
    expect(frozen).toContain('8 tỷ USD');
  });
});

describe('an embedded picture', () => {
  it('shows as an image on another site, in three themes', async () => {
    const pictures = ['card.svg', 'card-light.svg', 'card-dark.svg', '2023-03-10/card.svg'];
    hostBody = pictures.map((name) => `<img src="${inject('origin')}/en/embed/forest-cover/${name}" alt="">`).join('');
    const widths = await withOwnPage(async (page) => {
      await page.goto(hostOrigin);
      return page
        .locator('img')
        .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    });
    expect(widths).toEqual([600, 600, 600, 600]);
  });

  it('keeps all its words inside, for every indicator and day', async () => {
    const pictures = files.filter((file) => file.endsWith('/card-light.svg'));
    const outside = await withPage((page) =>
      page.evaluate(
        (all: [string, string][]) => {
          return all.flatMap(([name, svg]) => {
            document.body.innerHTML = svg;
            const edge = document.querySelector('svg')?.viewBox.baseVal;
            const texts = [...document.querySelectorAll('text')];
            const over = texts.filter((text) => {
              const box = text.getBBox();
              return !edge || box.x + box.width > edge.width || box.y + box.height > edge.height;
            });
            return over.map((text) => `${name}: ${text.textContent}`);
          });
        },
        pictures.map((file): [string, string] => [file, readText(inject('dist'), file)]),
      ),
    );
    expect(pictures.length).toBeGreaterThan(200);
    expect(outside).toEqual([]);
  });
});

describe('oEmbed', () => {
  it.each(['/chi-tieu/che-phu-rung/', '/en/indicators/forest-cover/'])('is found from %s', (address) => {
    const html = htmlOf(inject('dist')).get(address) ?? '';
    const [, href = ''] = /type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(html) ?? [];
    const file = href.replace(`${SITE_URL}/`, '');
    const answer = JSON.parse(readText(inject('dist'), file)) as Oembed;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
    // Bare, since content systems strip style and script, and hide a frame that has a quotation beside it.
    expect(answer.html).toMatch(
      /^<iframe src="[^"]+" width="600" height="\d+" title="[^"]+" loading="lazy" frameborder="0" style="max-width:100%"><\/iframe>$/,
    );
  });
});

it('the page of codes changes code and preview together', async () => {
  const [code, preview, image] = await withOwnPage(async (page) => {
    await page.goto('/chi-tieu/che-phu-rung/nhung/');
    await page.selectOption('select[name=day]', '2023-03-10/');
    await page.selectOption('select[name=theme]', 'dark');
    await page.selectOption('select[name=path]', 'en/embed/forest-cover/');
    return [
      await page.locator('[data-embed=frame]').innerText(),
      await page.locator('.embed-frame').getAttribute('src'),
      await page.locator('.embed-image').getAttribute('src'),
    ];
  });
  expect(code).toContain(`src="${SITE_URL}/en/embed/forest-cover/2023-03-10/?theme=dark"`);
  expect(preview).toBe('/en/embed/forest-cover/2023-03-10/?theme=dark');
  expect(image).toBe('/en/embed/forest-cover/2023-03-10/card-dark.svg');
});
