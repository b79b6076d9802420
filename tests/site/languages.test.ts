import { beforeAll, describe, expect, it } from 'vitest';
import { SITE_URL } from './settings.ts';
import { type PageFacts, siteFacts } from './support/facts.ts';

const LANGUAGES = ['vi', 'en'] as const;
let pages: PageFacts[] = [];
let byAddress: Map<string, PageFacts>;

beforeAll(async () => {
  // Pages not to be found: the one of wrong addresses, and those that send their readers on.
  pages = (await siteFacts()).filter(({ robots }) => robots !== 'noindex');
  byAddress = new Map(pages.map((page) => [SITE_URL + page.address, page]));
});

/** Faults of all pages at once, so that one run names them all. */
const faultsOf = (rule: (page: PageFacts) => boolean): string[] =>
  pages.filter((page) => !rule(page)).map(({ address }) => address);

const languageOf = (address: string): string => (address.startsWith('/en/') ? 'en' : 'vi');

const repeated = (texts: readonly string[]): string[] => texts.filter((text, i) => texts.indexOf(text) !== i);

describe('every page', () => {
  it('is one of at least 44: front, method and about with 19 indicators, in two languages', () => {
    expect(pages.length).toBeGreaterThanOrEqual(44);
    expect(pages.filter(({ lang }) => lang === 'vi')).toHaveLength(pages.length / 2);
  });

  it('declares the language of its address', () => {
    expect(faultsOf(({ address, lang }) => lang === languageOf(address))).toEqual([]);
  });

  it('names itself as canonical', () => {
    expect(faultsOf(({ address, canonical }) => canonical === SITE_URL + address)).toEqual([]);
  });

  it('names both languages and Vietnamese for everybody else', () => {
    expect(faultsOf(({ alternates: a }) => LANGUAGES.every((each) => byAddress.has(a[each] ?? '')))).toEqual([]);
    expect(faultsOf(({ alternates: a }) => a['x-default'] === a['vi'])).toEqual([]);
  });

  it('is named by its twin, which is in the other language', () => {
    const twinOf = ({ alternates, lang }: PageFacts) => byAddress.get(alternates[lang === 'vi' ? 'en' : 'vi'] ?? '');
    expect(faultsOf((page) => twinOf(page)?.alternates[page.lang] === SITE_URL + page.address)).toEqual([]);
    expect(faultsOf((page) => twinOf(page)?.lang !== page.lang)).toEqual([]);
  });

  it('links to its twin where a reader sees it', () => {
    const seesTwin = ({ alternates, lang, links }: PageFacts): boolean => {
      const twin = alternates[lang === 'vi' ? 'en' : 'vi'] ?? '';
      return links.some(({ href }) => SITE_URL + href === twin);
    };
    expect(faultsOf(seesTwin)).toEqual([]);
  });

  it('has one heading of the first level', () => {
    expect(faultsOf(({ h1 }) => h1.length === 1 && h1[0] !== '')).toEqual([]);
  });

  it('has a title of its own', () => {
    expect(repeated(pages.map(({ title, lang }) => `${lang}: ${title}`))).toEqual([]);
    expect(faultsOf(({ title }) => title.length >= 10 && title.length <= 120)).toEqual([]);
  });

  it('has a description of its own, in one or two sentences', () => {
    expect(repeated(pages.map(({ description }) => description))).toEqual([]);
    expect(faultsOf(({ description }) => description.length >= 40 && description.length <= 300)).toEqual([]);
  });
});
