/** A page as a screen reader gets it: the browser's accessibility tree, read in order. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { formatDecimal } from '../../src/text/format.ts';
import { wordOf } from '../../src/text/words.ts';
import { withOwnPage } from './support/browser.ts';
import { readText } from './support/dist.ts';
import type { Surface } from './support/surface.ts';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
}
interface Told {
  role: string;
  name: string;
}

/** Every node that is told, in the order in which it is. */
async function storyOf(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = ({ ignored, role, name, childIds = [] }: Node): Told[] => [
    ...(ignored ? [] : [{ role: role?.value ?? '', name: name?.value ?? '' }]),
    ...childIds.flatMap((id) => {
      const child = byId.get(id);
      return child ? walk(child) : [];
    }),
  ];
  return nodes[0] ? walk(nodes[0]) : [];
}

/** Words of the page, in order, from the leaves of the tree. */
const wordsOf = (story: readonly Told[]): string =>
  story
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1');

/** Asserts that texts stand one after the other, each from where the one before ended. */
function expectInOrder(words: string, texts: readonly string[]): void {
  let from = 0;
  for (const text of texts) {
    const at = words.indexOf(text, from);
    expect(at, `"${text}" after "…${words.slice(Math.max(0, from - 60), from)}"`).toBeGreaterThanOrEqual(0);
    from = at + text.length;
  }
}

const { indicators } = JSON.parse(readText(inject('dist'), 'data/v1/indicators.json')) as Surface;
const SAMPLES = ['forest-cover', 'poverty-rate', 'new-rural-districts', 'solid-waste'].flatMap((id) =>
  (['vi', 'en'] as const).map((lang) => [id, lang] as const),
);

describe('the story of an indicator in the accessibility tree', () => {
  it.each(SAMPLES)('%s in %s: name, words, sentences, years, targets, sources', async (id, lang) => {
    const indicator = indicators.find((each) => each.id === id);
    if (!indicator) throw new Error(`no indicator ${id}`);
    await withOwnPage(async (page) => {
      await page.goto(new URL(indicator.url[lang]).pathname);
      const story = await storyOf(page);
      const words = wordsOf(story);
      const best = indicator.figures.filter((figure) => figure.best && /^\d{4}(-\d{4})?$/.test(figure.period));
      expectInOrder(
        words,
        [
          indicator.name[lang],
          ...indicator.targets.flatMap(({ assessment }) => [
            wordOf({ status: assessment.status, provisional: assessment.provisional }, lang),
            assessment.sentence[lang],
          ]),
          ...(indicator.figures.length > 0
            ? [
                '%',
                ...best
                  .toReversed()
                  .slice(0, 1)
                  .map(({ value }) => formatDecimal(String(value), lang)),
              ]
            : []),
          ...indicator.targets.map(({ clause }) => clause),
        ].filter((text) => text !== '%'),
      );
      for (const { source } of indicator.figures) expect(words).toContain(source.title.replace(/\s+/g, ' '));
      const headings = story.filter(({ role }) => role === 'heading').map(({ name }) => name);
      // Compounds of a heading are kept together.
      expect(headings[0]?.replaceAll('\u00a0', ' ')).toBe(indicator.name[lang]);
    });
  });

  it.each(SAMPLES)('%s in %s: drawings say nothing of their own, but the chart its sentence', async (id, lang) => {
    await withOwnPage(async (page) => {
      await page.goto(new URL(indicators.find((each) => each.id === id)?.url[lang] ?? '').pathname);
      const drawn = (await storyOf(page)).filter(({ role }) =>
        /svg|image|img|graphics|canvas|meter|progress/i.test(role),
      );
      const charts = await page.locator('svg.chart-drawing[role=img]').count();
      expect(drawn).toHaveLength(charts);
      for (const { name } of drawn) expect(name).toMatch(/^.{20,}\.$/s);
    });
  });

  it('names its tables, with a head to every column and row', async () => {
    await withOwnPage(async (page) => {
      await page.goto('/en/indicators/forest-cover/');
      const story = await storyOf(page);
      const of = (role: string): string[] => story.filter((told) => told.role === role).map(({ name }) => name);
      expect(of('columnheader')).toEqual(expect.arrayContaining(['Period', 'Stage', 'Published']));
      expect(of('rowheader').some((name) => name.includes('2025'))).toBe(true);
      expect(of('main')).toHaveLength(1);
      expect(of('contentinfo')).toHaveLength(1);
    });
  });
});

describe('the story of the front page', () => {
  it.each(['vi', 'en'] as const)(
    'in %s: the question, the answer, then every indicator with its sentence',
    async (lang) => {
      await withOwnPage(async (page) => {
        await page.goto(lang === 'vi' ? '/' : '/en/');
        const words = wordsOf(await storyOf(page));
        expect(words).toMatch(
          lang === 'vi'
            ? /đã đạt 19 chỉ tiêu được giao chưa\?.*Trong 19 chỉ tiêu của năm 2025/
            : /\?.*Of the 19 targets for 2025/,
        );
        // A closed line says the name; opened, its sentence follows.
        for (const { name } of indicators) expect(words).toContain(name[lang]);
        await page.locator('.row details').evaluateAll((lines) => {
          for (const line of lines) (line as HTMLDetailsElement).open = true;
        });
        const opened = wordsOf(await storyOf(page));
        for (const { name, targets } of indicators) {
          // That the deadline has passed was said once, above.
          const listed = ({ status, sentence }: (typeof targets)[number]['assessment']): string =>
            status === 'awaiting_result' ? sentence[lang].slice(sentence[lang].indexOf('. ') + 2) : sentence[lang];
          const shown = targets.find(({ assessment }) => opened.includes(listed(assessment)));
          expect(shown, name[lang]).toBeDefined();
        }
      });
    },
  );
});
