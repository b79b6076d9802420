import { expect, it } from 'vitest';
import { shareLinks } from '../../src/views/share.ts';

it('hands the very address on to each service', () => {
  const address = 'https://example.org/chi-tieu/che-phu-rung/';
  const links = Object.fromEntries(
    shareLinks(address, ['vi', 'en']).map(({ service, href }) => [service, new URL(href)]),
  );
  expect(links['facebook']?.searchParams.get('u')).toBe(address);
  expect(JSON.parse(atob(links['zalo']?.searchParams.get('d') ?? ''))).toEqual({ url: address });
});

it('offers a service only where the site speaks the language of those who use it', () => {
  const offered = (...languages: Parameters<typeof shareLinks>[1]) =>
    shareLinks('https://example.org/', languages).map(({ service }) => service);
  expect(offered('en')).toEqual(['facebook']);
  expect(offered('en', 'vi')).toEqual(['zalo', 'facebook']);
});
