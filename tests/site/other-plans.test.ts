/** Plans of other kinds than this one's, made of published figures or invented and marked so: built, checked and browsed. */
import { describe, expect, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { withOwnPage } from './support/browser.ts';
import { builtPlan, expectSoundLinks } from './support/built-plan.ts';
import { readText } from './support/dist.ts';

interface Plan {
  name: string;
  asOf: string;
  languages: readonly string[];
  /** A page with the words that a reader meets on it. */
  told: readonly (readonly [page: string, words: readonly string[]])[];
  /** Pages with what the plan is here for. */
  axe: readonly string[];
}

const PLANS: readonly Plan[] = [
  {
    name: 'nz-targets',
    asOf: '2026-03-31',
    languages: ['en'],
    told: [
      ['index.html', ['Far behind', 'Going backwards', 'Level reached, must hold']],
      ['index.html', ['For 1 target nobody', '1 has not even', 'The 5 targets for 2024–2030', 'target for 2026–2030']],
      ['report/2026/index.html', ['Targets for June 2030', 'Targets for 2024–2030', 'Targets for 2026–2030']],
      ['indicators/ed-stays/index.html', ['Q3 2025', '68.9%', 'at least 95%', 'Otago Daily Times', 'feasible']],
      [
        'indicators/youth-offenders/index.html',
        ['12 months to March 2025', 'a copy of an article of RNZ', 'shows no day'],
      ],
      ['indicators/net-emissions/index.html', ['290 megatonnes', 'Invented for this fixture']],
      ['resolution/index.html', ['8 April 2024', '80%', '2024–2030', '2026–2030']],
    ],
    axe: ['/', '/indicators/ed-stays/', '/resolution/'],
  },
  {
    name: 'vn-growth',
    asOf: '2026-03-31',
    languages: ['vi', 'en'],
    told: [
      ['index.html', ['6,5–7%', '3–4%']],
      ['chi-tieu/tang-truong-gdp/index.html', ['ít nhất 6,5% (6,5–7%)', 'khoảng 6,3%', 'CafeF']],
      ['en/indicators/price-rise/index.html', ['within 3–4%', 'Invented for this fixture']],
    ],
    axe: ['/chi-tieu/tang-truong-gdp/'],
  },
  {
    name: 'lac-vien',
    asOf: '2026-11-22',
    languages: ['vi', 'en'],
    told: [
      [
        'en/resolution/index.html',
        ['better grain (No number set; 3.b) ; a grain that bears the name of the place (No number set)'],
      ],
    ],
    axe: ['/en/resolution/'],
  },
  {
    name: 'ben-xanh',
    asOf: '2026-11-22',
    languages: ['vi', 'en'],
    told: [
      ['index.html', ['Bến Xanh đã đạt 3 chỉ tiêu', 'Trong 3 chỉ tiêu của năm 2025', 'Làm tính thạo', 'bịa ra để thử']],
      ['chi-tieu/truong-hoc-tot/index.html', ['Tạm tính: không đạt', 'Các phần của chỉ tiêu này', 'Đọc thạo']],
      ['en/indicators/reckoning/index.html', ['Part of the target: Good schools', 'this part is not']],
      ['en/resolution/index.html', ['5 targets', 'Part: Reading well']],
      ['en/agencies/index.html', ['targets published: 2', 'targets published: 1']],
      ['en/report/2026/index.html', ['Of the 3 targets for 2025', 'Part: Reckoning well']],
      ['theo-doi-chi-tieu.html', ['Has Green Quay met its 3 targets?', 'Of the 3 targets for 2025']],
      ['en/search/index.html', ['Indicator (3)', 'Part: Reading well']],
      ['en/embed/good-schools/index.html', ['Provisional: not met', 'pupils read better']],
    ],
    axe: ['/', '/chi-tieu/truong-hoc-tot/', '/en/indicators/reckoning/'],
  },
];

describe.each(PLANS)('$name', ({ name, asOf, languages, told, axe }) => {
  const plan = builtPlan({ contentDir: `tests/fixtures/plans/${name}`, asOf });

  it('leads only to what is there, in its own languages', async () => {
    await expectSoundLinks(plan);
    const told = new Set((await plan.pages()).map(({ lang }) => lang));
    expect([...told].sort()).toEqual([...languages].sort());
  });

  it('leaves no place in a text open', () => {
    const texts = plan.files.filter((file) => /\.(?:html|xml|ics|json|jsonld|csv|svg|txt)$/.test(file));
    expect(texts.filter((file) => /\bundefined\b|\bNaN\b/.test(readText(plan.dist, file)))).toEqual([]);
  });

  it.each(told)('tells on %s what it has of its own', (page, words) => {
    const text = readText(plan.dist, page)
      .replaceAll(/<[^>]*>|\s+/g, ' ')
      .replaceAll('&nbsp;', ' ');
    expect(words.filter((each) => !text.replaceAll(/ +/g, ' ').includes(each))).toEqual([]);
  });

  it.each(axe)('%s has no fault that axe finds', async (path) => {
    await withOwnPage(async (page) => {
      await page.goto(plan.origin + path);
      expect(await axeFaults(page, false)).toEqual([]);
    });
  });
});
