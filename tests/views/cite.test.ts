/** Citations: sentences in both languages, and references read back by a library that is not ours. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { loadOrThrow } from '../../src/content/load.ts';
import type { Figure, Indicator } from '../../src/content/schema.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { type CiteContext, citationOf, citedFigure } from '../../src/views/cite.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { aFigure, anIndicator, aPlan, aTarget } from './factories.ts';

const AS_OF = '2026-11-22';
const VERSION = '0.1.0+0123456789ab';

const contextOf = (indicator: Indicator, override: Partial<CiteContext> = {}): CiteContext => ({
  plan: aPlan(),
  indicator,
  assessed: assessIndicator(indicator, AS_OF),
  wholes: [],
  asOf: AS_OF,
  version: VERSION,
  address: { vi: 'https://example.org/chi-tieu/x/', en: 'https://example.org/en/indicators/x/' },
  state: {
    date: '2026-02-13',
    address: { vi: 'https://example.org/tai-ngay/2026-02-13/', en: 'https://example.org/en/as-of/2026-02-13/' },
  },
  ...override,
});
const cite = (figures: Figure[], override: Partial<Indicator> = {}) =>
  citationOf(contextOf(anIndicator(figures, override)));

const percentAYear = { vi: '%/năm', en: '% per year' };

describe('the sentence to cite', () => {
  it.each<[string, Figure[], Partial<Indicator>, string, string]>([
    [
      'a result with its target',
      [aFigure('2025--2026-02-13', '61.50')],
      {},
      'Năm 2025, che phủ rừng ở Nơi nọ là 61,50% (số chính thức), theo Cục Thống kê, công bố ngày 13/02/2026. Mục tiêu đến năm 2025 là ít nhất 60%; kết luận: đạt.',
      'In Nowhere, forest cover was 61.50% in 2025 (official figure), according to Cục Thống kê, published on 13 February 2026. The target for 2025 is at least 60%; verdict: met.',
    ],
    [
      'one year of a rate, rounded by its source',
      [aFigure('2025--2026-02', '8.3', { stage: 'estimate', wording: 'hơn' })],
      { measure: 'rate', unit: percentAYear, name: { vi: 'GRDP', en: 'GRDP growth' } },
      'Năm 2025, GRDP ở Nơi nọ là hơn 8,3% (số ước tính), theo Cục Thống kê, công bố tháng 02/2026. Mục tiêu bình quân 2021–2025 là ít nhất 60%/năm; kết luận: hết hạn, chờ số liệu.',
      'In Nowhere, GRDP growth was more than 8.3% in 2025 (estimate), according to Cục Thống kê, published in February 2026. The target for the average over 2021–2025 is at least 60% per year; verdict: deadline passed, awaiting figure.',
    ],
    [
      'one year of a rate, and what the word on all years is about',
      ['2021', '2022', '2023', '2024', '2025'].map((year) =>
        aFigure(`${year}--${Number(year) + 1}-02`, year === '2025' ? '15' : '10'),
      ),
      { measure: 'rate', unit: percentAYear, name: { vi: 'GRDP', en: 'GRDP growth' } },
      'Bình quân 2021–2025, GRDP ở Nơi nọ là 10,98%/năm (tính từ các số đã công bố; số gần nhất, năm 2025: 15%, số chính thức, theo Cục Thống kê, công bố tháng 02/2026). Mục tiêu bình quân 2021–2025 là ít nhất 60%/năm; kết luận: không đạt.',
      'In Nowhere, GRDP growth averaged 10.98% per year over 2021–2025 (worked out from the published figures; the latest, for 2025: 15%, official figure, according to Cục Thống kê, published in February 2026). The target for the average over 2021–2025 is at least 60% per year; verdict: not met.',
    ],
    [
      'an average of all years, which the word is about itself',
      [aFigure('2021-2025--2026-02', '10.40')],
      { measure: 'rate', unit: percentAYear, name: { vi: 'GRDP', en: 'GRDP growth' } },
      'Bình quân 2021–2025, GRDP ở Nơi nọ là 10,40%/năm (số chính thức), theo Cục Thống kê, công bố tháng 02/2026. Mục tiêu bình quân 2021–2025 là ít nhất 60%/năm; kết luận: không đạt.',
      'In Nowhere, GRDP growth was 10.40% per year on average over 2021–2025 (official figure), according to Cục Thống kê, published in February 2026. The target for the average over 2021–2025 is at least 60% per year; verdict: not met.',
    ],
    [
      'an estimate made in advance',
      [aFigure('2021-2025--2025-10', '70', { stage: 'estimate' })],
      { measure: 'sum', unit: { vi: 'tỷ đồng', en: 'billion VND' } },
      'Tổng cộng 2021–2025, che phủ rừng ở Nơi nọ là 70 tỷ đồng (số ước tính, công bố khi kỳ chưa kết thúc), theo Cục Thống kê, công bố tháng 10/2025. Mục tiêu cả kỳ 2021–2025 là ít nhất 60 tỷ đồng; kết luận: hết hạn, chờ số liệu.',
      'In Nowhere, forest cover was 70 billion VND in total over 2021–2025 (estimate, published before the period ended), according to Cục Thống kê, published in October 2025. The target for 2021–2025 as a whole is at least 60 billion VND; verdict: deadline passed, awaiting figure.',
    ],
    [
      'a reading at a day, of something whose name already says "đạt"',
      [aFigure('2025-06-08--2025-07', '83')],
      { name: { vi: 'Xã đạt chuẩn', en: 'Communes to standard' } },
      'Tính đến 08/06/2025, xã đạt chuẩn ở Nơi nọ là 83% (số chính thức), theo Cục Thống kê, công bố tháng 07/2025. Mục tiêu đến năm 2025 là ít nhất 60%; kết luận: hết hạn, chờ số liệu.',
      'In Nowhere, communes to standard was 83% as of 8 June 2025 (official figure), according to Cục Thống kê, published in July 2025. The target for 2025 is at least 60%; verdict: deadline passed, awaiting figure.',
    ],
    [
      'nothing',
      [],
      {},
      'Đến 22/11/2026, chưa tìm thấy số liệu nào được công bố về che phủ rừng ở Nơi nọ (tính bằng %).',
      'By 22 November 2026, no published figure had been found for forest cover in Nowhere (in %).',
    ],
  ])('tells %s', (_, figures, override, vi, en) => {
    expect(cite(figures, override).sentence).toEqual({ vi, en });
  });
});

describe('the figure cited', () => {
  const cited = (...figures: Figure[]) => citedFigure(anIndicator(figures), AS_OF)?.id;

  it.each<[string, Figure[], string]>([
    ['the latest full-year result', [aFigure('2024--2025-02', '1'), aFigure('2025--2026-02', '2')], '2025--2026-02'],
    [
      'a result before a later reading',
      [aFigure('2024--2025-02', '1'), aFigure('2025-06--2025-07', '2')],
      '2024--2025-02',
    ],
    ['without a result, the latest', [aFigure('2025--2025-12', '1'), aFigure('2022-05--2025', '2')], '2025--2025-12'],
    [
      'a year before the range that it ends',
      [aFigure('2021-2025--2026-02', '1'), aFigure('2025--2026-02', '2')],
      '2025--2026-02',
    ],
    [
      'the revision, not what it replaced',
      [aFigure('2025--2026-02', '1'), aFigure('2025--2026-05', '2')],
      '2025--2026-05',
    ],
    [
      'nothing withdrawn',
      [
        aFigure('2024--2025-02', '1'),
        aFigure('2025--2026-02', '2', { withdrawn: { date: '2026-03-01', reason: { vi: 'Nhầm', en: null } } }),
      ],
      '2024--2025-02',
    ],
  ])('is %s', (_, figures, id) => {
    expect(cited(...figures)).toBe(id);
  });
});

const DECISION = aFigure('2025--2026-02-13', '61.50', {
  source: {
    title: '"Quyết định: độ che phủ 54,09% & khác"',
    publisher: 'UBND tỉnh',
    url: 'https://example.org/a_b?x=1&y=2',
    document: '790/QĐ-UBND',
    page: 3,
  },
});

describe('the reference', () => {
  it('names the issuer and the document first, then this site with its date and version', () => {
    expect(cite([DECISION]).reference.vi).toMatchInlineSnapshot(
      `"UBND tỉnh (13/02/2026). “Quyết định: độ che phủ 54,09% & khác”. Văn bản 790/QĐ-UBND. Trang 3. https://example.org/a_b?x=1&y=2 · Dẫn qua Theo dõi, “Che phủ rừng, Nơi nọ (NQ13-16)”, số liệu đến 22/11/2026, phiên bản 0.1.0+0123456789ab, https://example.org/tai-ngay/2026-02-13/"`,
    );
    expect(cite([DECISION]).reference.en).toMatchInlineSnapshot(
      `"UBND tỉnh (13 February 2026). “Quyết định: độ che phủ 54,09% & khác”. Document 790/QĐ-UBND. Page 3. https://example.org/a_b?x=1&y=2 · Via Tracker, “Forest cover, Nowhere (NQ13-16)”, figures as of 22 November 2026, version 0.1.0+0123456789ab, https://example.org/en/as-of/2026-02-13/"`,
    );
  });

  it('names this site alone where there is no figure', () => {
    expect(cite([]).reference.en).toMatch(/^Via Tracker, “Forest cover, Nowhere \(NQ13-16\)”, .*version 0\.1\.0\+/);
  });
});

/** Items as another program reads them. */
const readBack = (type: string, text: string) =>
  plugins.input.chain(text, { forceType: type, target: '@csl/list+object' });

describe('BibTeX and CSL-JSON', () => {
  it('say the same to another program', () => {
    const { bibtex, cslJson } = cite([DECISION]);
    const [source, site] = readBack('@bibtex/text', bibtex.en);
    const [own, ownSite] = JSON.parse(cslJson.en);
    // Whole, not split into a first and a last name.
    expect(source).toMatchObject({ author: [{ family: 'UBND tỉnh' }], title: 'Quyết định: độ che phủ 54,09% & khác' });
    expect(source.URL).toBe('https://example.org/a_b?x=1&y=2');
    expect(source.issued['date-parts'][0].slice(0, 2)).toEqual([2026, 2]);
    expect(own).toMatchObject({
      type: 'report',
      number: '790/QĐ-UBND',
      page: '3',
      title: source.title,
      URL: source.URL,
    });
    expect(own.issued).toEqual({ 'date-parts': [[2026, 2, 13]] });
    expect(ownSite).toMatchObject({ type: 'dataset', version: VERSION, URL: site.URL, title: site.title });
  });

  it('can be read for every indicator of a whole plan, in both languages', () => {
    const { plan, indicators } = loadOrThrow({ dir: FROZEN, asOf: AS_OF });
    for (const indicator of indicators) {
      const { bibtex, cslJson, figure } = citationOf(contextOf(indicator, { plan }));
      for (const locale of ['vi', 'en'] as const) {
        const read = readBack('@bibtex/text', bibtex[locale]);
        const written = JSON.parse(cslJson[locale]) as { title: string; id: string }[];
        expect(read.map(({ title }: { title: string }) => title)).toEqual(written.map(({ title }) => title));
        expect(read).toHaveLength(figure ? 2 : 1);
      }
    }
  });
});

describe('the robust link', () => {
  it('leads to the page and names the dated state', () => {
    expect(cite([DECISION]).robustLink.en).toBe(
      '<a href="https://example.org/en/indicators/x/" data-versionurl="https://example.org/en/as-of/2026-02-13/" data-versiondate="2026-02-13">Forest cover</a>',
    );
  });

  it('escapes what would end an attribute or a tag', () => {
    const indicator = anIndicator([], { name: { vi: 'A < B & "C"', en: 'A' }, targets: [aTarget()] });
    expect(citationOf(contextOf(indicator, { state: null })).robustLink.vi).toBe(
      '<a href="https://example.org/chi-tieu/x/">A &lt; B &amp; &quot;C&quot;</a>',
    );
  });
});
