/** A plan's document is called by what it is, and words of one country stand only in plans of it. */
import { expect, it } from 'vitest';
import { NAVIGATION } from '../../src/addresses/navigation.ts';
import type { Languages } from '../../src/text/locale.ts';
import { uiOf } from '../../src/text/ui.ts';
import { documentKind, documentWords, navigationText } from '../../src/views/document-kind.ts';

const PLAN = { kind: { vi: 'Kế hoạch vùng', en: 'Regional Plan' } };
const said = (key: Parameters<ReturnType<typeof uiOf>>[0], languages: Languages, more = {}) =>
  uiOf(languages[0])(key, { ...documentWords(PLAN, languages, languages[0]), ...more });

it('the menu names the document by its kind', () => {
  const link = NAVIGATION.find(({ route }) => route === 'resolution') ?? expect.fail('no such page');
  expect(navigationText(link, PLAN, 'en')).toBe('Regional Plan');
  expect(navigationText(link, PLAN, 'vi')).toBe('Kế hoạch vùng');
  expect(documentKind({ kind: null }, 'en')).toBe('Document');
});

it('inside a sentence too', () => {
  expect(said('resolution.targetsNote', ['en'])).toBe('Clauses of the regional plan stand in brackets.');
  expect(said('agencies.formerNote', ['en'])).toMatch(/^The regional plan uses/);
  expect(said('resolution.place', ['vi'])).toBe('Trong kế hoạch vùng');
});

it('an appendix, the Party and a law are those of one state', () => {
  expect(said('resolution.tasks', ['en'], { count: 2 })).toBe('2 tasks of the regional plan');
  expect(said('resolution.placeOf', ['en'], { id: '1.1' })).toBe('item 1.1');
  expect(said('evidence.agencyRule', ['en'])).toContain('a public body');
  expect(said('data.column.stage', ['en'])).not.toContain('Law');
  expect(uiOf('en')('evidence.agencyRule', documentWords(PLAN, ['vi', 'en'], 'en'))).toContain(
    'the state or the Party',
  );
  expect(said('resolution.tasks', ['vi'], { count: 2 })).toMatch(/trong phụ lục$/);
  expect(said('data.column.stage', ['vi'])).toContain('Luật Thống kê');
});
