import { expect, it } from 'vitest';
import { touchedBetween } from './support/touched.ts';

const page = (words: string, digest: string, weight: string): string =>
  `<p>${words}</p><footer>0.1.0+${digest} ${weight} kB</footer>`;

it('a page is touched where it is new or says something else; its digest and its weight alone do not count', () => {
  const before = new Map([
    ['/', page('5 of 19', '0123456789ab', '10,5')],
    ['/method/', page('the rule', '0123456789ab', '8.0')],
    ['/gone/', page('gone', '0123456789ab', '8.0')],
  ]);
  const after = new Map([
    ['/', page('6 of 19', 'ba9876543210', '10,5')],
    ['/method/', page('the rule', 'ba9876543210', '8.1')],
    ['/new/', page('new', 'ba9876543210', '8.0')],
  ]);
  expect(touchedBetween(before, after)).toEqual(['/', '/new/']);
});
