import { expect, it } from 'vitest';
import { fillWords } from '../../src/text/fill.ts';

const inEach = (text: string, locale: string, counts: readonly (number | string)[]) =>
  counts.map((count) => fillWords(text, { count }, locale));

it('a word has the form that goes with its number, by the rules of the language', () => {
  expect(inEach('{count} {count:target|targets}', 'en', [0, 1, 2, 21])).toEqual([
    '0 targets',
    '1 target',
    '2 targets',
    '21 targets',
  ]);
  expect(inEach('{count} {count:cible|cibles}', 'fr', [0, 1, 2])).toEqual(['0 cible', '1 cible', '2 cibles']);
  expect(inEach('{count} {count:cel|cele|celów|celu}', 'pl', [1, 2, 5, 22, 25])).toEqual([
    '1 cel',
    '2 cele',
    '5 celów',
    '22 cele',
    '25 celów',
  ]);
});

it('what is no number has the form of many', () => {
  expect(inEach('{count} {count:row|rows}', 'en', ['1', '1,234'])).toEqual(['1 row', '1,234 rows']);
});

it('a language without forms has one', () => {
  expect(inEach('{count} {count:mục tiêu}', 'vi', [1, 2])).toEqual(['1 mục tiêu', '2 mục tiêu']);
});

it('what is not given stays', () => {
  expect(fillWords('{count} {count:row|rows}', {}, 'en')).toBe('{count} {count:row|rows}');
});

it('some words stand only where there is any of it, others where there is none', () => {
  const text =
    'All {count} {count:target|targets}{tasks? and {tasks} {tasks:task|tasks}} of {tasks?both|one}{tasks?|, alone}';
  expect(fillWords(text, { count: 2, tasks: 1 }, 'en')).toBe('All 2 targets and 1 task of both');
  expect(fillWords(text, { count: 1, tasks: 0 }, 'en')).toBe('All 1 target of one, alone');
  expect(fillWords('{marks?({marks})}', { marks: '' }, 'en')).toBe('');
  expect(fillWords('{marks?({marks})}', {}, 'en')).toBe('{marks?({marks})}');
});
