/** Whom a reader is led to for an agency that is gone. */
import { expect, test } from 'vitest';
import { successorsOf } from '../../src/content/succession.ts';

const next: Readonly<Record<string, string>> = {
  old: 'middle',
  middle: 'new',
  here: 'there',
  there: 'here',
  own: 'own',
};

test.each<[string, string[]]>([
  ['new', []],
  ['middle', ['new']],
  ['old', ['middle', 'new']],
  ['here', ['there', 'here']],
  ['own', ['own']],
])('those that took over from "%s", one after the other, each once', (id, line) => {
  expect(successorsOf(id, (each) => next[each])).toEqual(line);
});
