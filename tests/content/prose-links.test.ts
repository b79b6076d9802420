/** What prose may link to is what the site builds, whatever its kind. */
import { describe, expect, it } from 'vitest';
import { pictureName } from '../../src/addresses/embed-files.ts';
import { reportFilePath, reportFilesOf } from '../../src/addresses/report-files.ts';
import { cardPath, chartFilePath } from '../../src/addresses/routes.ts';
import { gather } from '../../src/content/gather.ts';
import { pagesOf } from '../../src/content/prose/pages.ts';
import { readFiles } from '../../src/content/read.ts';
import { reportYears } from '../../src/content/report-years.ts';
import { indicatorFiles, wholeFiles } from '../../src/data/files.ts';
import { cardsOf } from '../../src/site/cards.ts';
import { chartFile } from '../../src/site/chart-file.ts';
import { allPictures, embedPath } from '../../src/site/embeds.ts';
import { readLedger } from '../../src/site/ledger.ts';
import { allPages } from '../../src/site/pages.ts';
import { siteOf } from '../../src/site/site.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { AS_OF } from '../site/settings.ts';
import { PAGE, PROSE, planted, planWith, textOf } from './plan.ts';
import { check, codesOf } from './told.ts';

const plan = (name: string): string => `tests/fixtures/plans/${name}`;

describe.each([FROZEN, plan('dao-may'), plan('pebble-bay'), plan('con-say'), plan('four-nations'), plan('ben-xanh')])(
  'of %s prose may link to',
  (contentDir) => {
    const site = siteOf({ contentDir, asOf: AS_OF, today: AS_OF, siteUrl: 'https://x.test', basePath: '/' });
    const { has } = pagesOf(gather(readFiles(contentDir)), AS_OF);
    const { content, languages } = site;
    const refused = (addresses: readonly string[]): string[] => addresses.filter((address) => !has(address));

    it('every page, each day and each year among them', () => {
      const pages = allPages(site).flatMap(({ route, params }) =>
        languages.map((each) => site.path(route, each, params)),
      );
      expect(pages.length).toBeGreaterThan(20);
      expect(refused(pages)).toEqual([]);
    });

    it('every file of the data, of reports, cards and frames', () => {
      const files = languages.flatMap((locale) => [
        ...[...wholeFiles(site), ...content.indicators.flatMap(indicatorFiles)].map(({ path }) => path),
        ...reportYears(content, AS_OF).flatMap((year) =>
          reportFilesOf(content).map((file) => reportFilePath(site, file, year, locale)),
        ),
        ...cardsOf(site, locale).map(({ name }) => cardPath(site, locale, name)),
        ...content.indicators.flatMap((each) =>
          chartFile(site, each, locale) ? [chartFilePath(site, each, locale)] : [],
        ),
      ]);
      const frames = allPictures(site, new Set()).flatMap(({ indicator, locale, date, theme }) => {
        const frame = embedPath(site, indicator, locale, date);
        return [frame, frame + pictureName(theme)];
      });
      expect(refused([...files, ...frames])).toEqual([]);
    });
  },
);

describe('of the frozen plan', () => {
  const asked = pagesOf(gather(readFiles(FROZEN)), AS_OF);
  const pictures = /^\/(?:guide\/|favicon)/;

  it('prose may link to all that was ever published, and each fragment of an indicator', () => {
    const published = readLedger(FROZEN).addresses.filter((address) => !pictures.test(address));
    expect(published.length).toBeGreaterThan(1500);
    expect(
      published.filter((address) => {
        const [path = '', id] = address.split('#');
        const places = asked.placesAt(path);
        return !asked.has(path) || (id !== undefined && places?.kind.test(id) && !places.ids.has(id));
      }),
    ).toEqual([]);
  });
});

const PAGE_EN = 'pages/about.en.mdx';

describe('a link that leads nowhere', () => {
  const linked = (address: string) => check(planted(PROSE, 'Rừng', `[Rừng](${address})`), 'en').faults;

  it.each([
    ['/data/v1/figure.csv', 'file of the data', '"/data/v1/figures.csv"'],
    ['/data/v1/indicators/forest-cover.xlsx', 'file of the data', '"/data/v1/indicators/forest-cover.csv"'],
    ['/data/v1/indicators/woodland.csv', 'file of the data', 'the page of the data lists them'],
    ['/data/forms.json', 'file of the data', ''],
    ['/tai-ngay/2026-02-14/', 'nothing was published on that day', 'the page of changes'],
    ['/en/as-of/2019-01-01/', 'nothing was published on that day', 'the page of changes'],
    ['/bao-cao/2020/', 'yearly report', 'write the address anew'],
    ['/bao-cao/2025/bao-cao-2025.pdf', 'yearly report', 'write the address anew'],
    ['/en/report/2031/', 'yearly report', 'write the address anew'],
    ['/nhung/forest-cover/2026-02-14/', 'page of this site', ''],
    ['/nhung/forest-cover/card-blue.svg', 'file of this site', ''],
    ['/nhung/woodland/', 'page of this site', ''],
    ['/the/woodland.png', 'file of this site', ''],
    ['/lich/so-khong-co.ics', 'file of this site', ''],
    ['/chi-tieu/von-dau-tu/bieu-do.json', 'file of this site', ''],
    ['/cap-nhat/?indicator=woodland', 'indicator or task', ''],
    ['/cap-nhat/?task=9.9', 'indicator or task', ''],
    ['/thay-doi/#d2026-02-14', 'place of that page', ''],
    ['/thay-doi/#y2019', 'place of that page', ''],
    ['/nhiem-vu/2.1/#e-khong-co', 'place of that page', ''],
    ['/#g-khong-co', 'place of that page', ''],
    ['/nhiem-vu/#g-9', 'place of that page', ''],
    ['/du-lieu/#columns-khong-co', 'place of that page', ''],
    ['/nhom/economy/', 'page of this site', ''],
    ['/chi-tieu/che-phu-rung/#2024', 'place of that page', ''],
    ['/chi-tieu/che-phu-rung/#f-2025--2026-02-14', 'place of that page', ''],
  ])('%s', (address, found, mend) => {
    const [fault, ...others] = linked(address);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'dead-link', path: PROSE });
    expect(fault?.found).toContain(found);
    expect(fault?.mend).toContain(mend);
  });

  it.each([
    '/data/v1/figures.csv',
    '/data/v1/song-mai.xlsx',
    '/tai-ngay/2026-02-13/',
    '/en/report/2026/',
    '/bao-cao/2026/bao-cao-2026.docx',
    '/nhung/forest-cover/2026-02-13/card.svg',
    '/the/che-phu-rung.png',
    '/lich/so-tai-chinh.ics',
    '/chi-tieu/che-phu-rung/chart.json',
    '/chi-tieu/che-phu-rung/#2025',
    '/chi-tieu/che-phu-rung/#f-2025--2026-02-13',
    '/guide/vi-change.webp',
    '/cap-nhat/?indicator=forest-cover&period=2026',
    '/thay-doi/#d2026-02-13',
    '/nhiem-vu/2.1/#e-2023-02-27--decision-153',
    '/#g-economy',
    '/nhiem-vu/#g-2',
    '/du-lieu/#columns-figures',
  ])('%s leads somewhere', (address) => {
    expect(linked(address)).toEqual([]);
  });

  it.each([
    ['a fragment of a page whose parts nobody knows', '/du-lieu/#abc'],
    ['a fragment of the page of the document, which is more than its prose', '/nghi-quyet/#abc'],
    ['a part of the page by what its figures are split by', '#area'],
  ])('is not %s', (_, address) => {
    const files = planWith({
      [PROSE]: textOf(PROSE).replace('Rừng', `[Rừng](${address})`),
      'plan.yaml': `${textOf('plan.yaml')}dimensions: [{ id: area, code: REF_AREA, name: { vi: Nơi, en: Area }, members: [{ id: vn-21, code: VN-21, name: { vi: A, en: A } }] }]\n`,
      'pages/resolution.vi.mdx': textOf(PAGE).replace('Giới thiệu', 'Nghị quyết'),
      'pages/resolution.en.mdx': textOf(PAGE_EN).replace('About', 'Resolution'),
    });
    expect(check(files).faults).toEqual([]);
  });

  it.each(['id: [', null])('is judged by the parts of the page, though the plan cannot be read (%j)', (plan) => {
    const files = planWith({ 'plan.yaml': plan, [PROSE]: '[Rừng](#targets) [Cây](#khong-co)\n' });
    expect(
      check(files)
        .faults.filter(({ path }) => path === PROSE)
        .map(({ code, column }) => [code, column]),
    ).toEqual([['dead-link', 18]]);
  });

  it('is not judged of a page that is shown nowhere', () => {
    const text = textOf(PAGE).replace('Đây', '[Đây](/khong-co/)').replace('Giới thiệu', 'Khác');
    const files = planWith({
      'pages/abaut.vi.mdx': text,
      'pages/abaut.en.mdx': textOf(PAGE_EN).replace('About', 'Other'),
    });
    expect(codesOf(files)).toEqual(['page-unshown', 'page-unshown']);
  });

  it.each([
    ['/nhiem-vu', '[Rừng](/nhiem-vu/)'],
    ['/nhiem\\-vu', undefined],
    ['/nhiem-vu?x=1', undefined],
  ])('%s lacks its slash, which is written where the address stands as it is', (address, mended) => {
    const [fault] = linked(address);
    expect(fault?.mend).toContain('"/nhiem-vu/"');
    expect(fault?.fix?.kind === 'replace' ? `[Rừng](${fault.fix.text})` : undefined).toBe(mended);
  });

  it('is not guessed at while a file cannot be read', () => {
    const files = new Map(planted(PAGE, 'Đây', '[Đây](/tai-ngay/2026-02-13/)'));
    files.set('figures/forest-cover/2025--2026-02-13.yaml', new TextEncoder().encode('value: ?'));
    expect(codesOf(files)).not.toContain('dead-link');
  });

  it('is the list of tasks of a plan that has none', () => {
    const files = new Map(
      [...planted(PAGE, 'Đây', '[Đây](/nhiem-vu/)')].filter(([path]) => !/^(?:tasks|events)\//.test(path)),
    );
    expect(codesOf(files)).toEqual(['dead-link']);
  });

  it('is judged by what is published by the real day, whatever the day built for', () => {
    const files = planted(PAGE, 'Đây', '[Đây](/tai-ngay/2026-02-13/)');
    expect(check(files, 'en', '2025-01-01').faults).toEqual([]);
  });
});
