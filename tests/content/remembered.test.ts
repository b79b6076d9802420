/** What was read before is handed out again for the same bytes under the same name, and for nothing else. */
import { expect, test } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import type { Files } from '../../src/content/files.ts';
import { Remembered } from '../../src/content/remembered.ts';
import { RememberedOf } from '../../src/content/remembered-of.ts';
import { planWith, TODAY } from './plan.ts';
import { PLANTS } from './plants.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('is made anew for other bytes, another name or another maker', () => {
  const remembered = new Remembered<object, number>();
  const [maker, other] = [{}, {}];
  let made = 0;
  const get = (name: string, by: object, text: string): number =>
    remembered.get(name, by, bytes(text), () => {
      made += 1;
      return made;
    });
  expect([get('a', maker, 'x: 1'), get('a', maker, 'x: 1')]).toEqual([1, 1]);
  expect(get('b', maker, 'x: 1')).toBe(2);
  expect(get('a', other, 'x: 1')).toBe(3);
  expect(get('a', maker, 'x: 2')).toBe(4);
  expect(get('a', maker, 'x: 1')).toBe(5);
  expect(get('a', maker, 'x: 10')).toBe(6);
});

/** A verdict that turned round, with all texts written otherwise. */
const turnedWith = (write: (text: string) => string): Files =>
  new Map(
    [...PLANTS['verdict-turned']].map(([path, entry]) => [
      path,
      new TextEncoder().encode(write(new TextDecoder().decode(entry as Uint8Array))),
    ]),
  );

/** The same, where the first period has a name that is no years and ends in this one. */
const turnedIn = (end: number): Files =>
  turnedWith((text) =>
    text.replaceAll('2021-2025', 'first').replace('baseline: 2020, end: 2025', `baseline: 2020, end: ${end}`),
  );

test('a verdict that turned round is told as long as it stands in the files, on any day after, and no longer', () => {
  const turned = (files: Files, asOf = TODAY): number =>
    checkFiles(files, { asOf, today: TODAY }).warnings.filter(({ code }) => code === 'verdict-turned').length;
  expect([turned(planWith()), turned(PLANTS['verdict-turned']), turned(planWith())]).toEqual([0, 1, 0]);
  expect([turned(PLANTS['verdict-turned']), turned(PLANTS['verdict-turned'], '2026-03-01')]).toEqual([1, 0]);
  expect([turned(turnedIn(2025)), turned(turnedIn(2026)), turned(turnedIn(2025))]).toEqual([1, 0, 1]);
  const below = turnedWith((text) => text.replace('54.10', '53.90'));
  expect([turned(PLANTS['verdict-turned']), turned(below), turned(PLANTS['verdict-turned'])]).toEqual([1, 0, 1]);
  expect(checkFiles(turnedIn(2026), { asOf: TODAY, today: TODAY }).faults).toEqual([]);
});

test('what is told in a second language is what a check in that language tells', () => {
  const options = { asOf: TODAY, today: TODAY };
  for (const files of [PLANTS['verdict-turned'], PLANTS.number, PLANTS['plain-http']]) {
    const { faults, warnings } = checkFiles(files, { ...options, lang: 'en' });
    expect(checkFiles(files, { ...options, lang: 'vi' }).toldIn('en')).toEqual({ faults, warnings });
    expect([...faults, ...warnings].length).toBeGreaterThan(0);
  }
});

test('of an object is made anew for another object, and for anything else that it was made by', () => {
  const remembered = new RememberedOf<object, number>();
  const [file, other] = [{}, {}];
  let made = 0;
  const get = (of: object, ...by: readonly unknown[]): number =>
    remembered.get(of, by, () => {
      made += 1;
      return made;
    });
  expect([get(file), get(file), get(other), get(file)]).toEqual([1, 1, 2, 1]);
  expect([get(file, 'a', other), get(file, 'a', other)]).toEqual([3, 3]);
  expect([get(file, 'b', other), get(file, 'b', {}), get(file, 'b'), get(file)]).toEqual([4, 5, 6, 7]);
  expect(get(other)).toBe(2);
});
