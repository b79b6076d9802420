/** What was read before is handed out again for the same bytes under the same name, and for nothing else. */
import { expect, test } from 'vitest';
import { Remembered } from '../../src/content/remembered.ts';

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
