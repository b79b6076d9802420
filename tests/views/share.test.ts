import { expect, it } from 'vitest';
import { shareLinks } from '../../src/views/share.ts';

it('hands the very address on to each service', () => {
  const address = 'https://example.org/chi-tieu/che-phu-rung/';
  const links = Object.fromEntries(shareLinks(address).map(({ service, href }) => [service, new URL(href)]));
  expect(links['facebook']?.searchParams.get('u')).toBe(address);
  expect(JSON.parse(atob(links['zalo']?.searchParams.get('d') ?? ''))).toEqual({ url: address });
});
