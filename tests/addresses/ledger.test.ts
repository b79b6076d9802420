import { describe, expect, it } from 'vitest';
import { addTo, lostFrom, parseLedger, printLedger } from '../../src/site/ledger.ts';
import { publishedAddresses } from '../../src/site/published.ts';

describe('a ledger of addresses', () => {
  const ledger = parseLedger('# words\n/\n/old/ -> /middle/\n\n/middle/ -> /new/\n/data.json\n/old/#2024\n');

  it('reads addresses and where they moved', () => {
    expect(ledger.addresses).toEqual(['/', '/data.json', '/middle/', '/old/', '/old/#2024']);
    expect(ledger.moved.get('/old/')).toBe('/middle/');
  });

  it('is printed as it was read', () => {
    expect(parseLedger(printLedger(ledger))).toEqual(ledger);
  });

  it.each([
    ['nothing', ['/', '/data.json', '/new/', '/new/#2024'], []],
    ['a page', ['/data.json', '/new/', '/new/#2024'], ['/']],
    ['a file', ['/', '/new/', '/new/#2024'], ['/data.json']],
    ['a fragment of a page that moved', ['/', '/data.json', '/new/'], ['/old/#2024']],
    ['what moved nowhere', ['/', '/data.json'], ['/middle/', '/old/', '/old/#2024']],
  ])('finds lost: %s', (_, published, lost) => {
    expect(lostFrom(ledger, new Set(published))).toEqual(lost);
  });

  it('gives up on addresses that move in a circle', () => {
    const circle = parseLedger('/a/ -> /b/\n/b/ -> /a/\n');
    expect(lostFrom(circle, new Set(['/']))).toEqual(['/a/', '/b/']);
  });

  it('gains new addresses and keeps old ones', () => {
    expect(addTo(ledger, ['/z/', '/']).addresses).toEqual([
      '/',
      '/data.json',
      '/middle/',
      '/old/',
      '/old/#2024',
      '/z/',
    ]);
  });

  it.each([
    ['/a"; return 200 /', 'public-addresses.txt:1: "/a"; return 200 /"; write /address/ or /old/ -> /new/'],
    ['nonsense', 'public-addresses.txt:1: "nonsense"; write /address/ or /old/ -> /new/'],
    [
      '/a.json -> /b.json',
      'public-addresses.txt:1: "/a.json -> /b.json"; only pages can move, and their addresses end in /',
    ],
  ])('refuses the line "%s"', (line, message) => {
    expect(() => parseLedger(line)).toThrow(message);
  });
});

describe('the addresses of a built site', () => {
  it('are its pages, its files and the fragments of figures', () => {
    const html = '<h2 id="years"></h2><tr id="2024"><tr id="2021-2023"><li id="f-2024--2025-02">';
    const files = [{ path: 'en/x/index.html', html }, { path: 'data/v1/a.csv' }, { path: 'index.html', html: '' }];
    expect(publishedAddresses(files)).toEqual([
      '/',
      '/data/v1/a.csv',
      '/en/x/',
      '/en/x/#2021-2023',
      '/en/x/#2024',
      '/en/x/#f-2024--2025-02',
    ]);
  });

  it('leave out parts of lists, which come and go with them, and nothing beside them', () => {
    const files = [
      'bang-chung/index.html',
      'bang-chung/economy--2/index.html',
      'en/as-of/2025-02-13/index.html',
      'en/as-of/2025-02-13/economy/index.html',
      'co-quan/so/index.html',
      'co-quan/so/economy/index.html',
      'nhom/economy--2/index.html',
    ].map((path) => ({ path }));
    expect(publishedAddresses(files)).toEqual([
      '/bang-chung/',
      '/co-quan/so/',
      '/en/as-of/2025-02-13/',
      '/nhom/economy--2/',
    ]);
  });

  it('leave out what only servers read and what changes with each build', () => {
    const files = [
      '404.html',
      '_redirects',
      '_astro/x.js',
      '.nojekyll',
      'a/.htaccess',
      'index.html.br',
      'a.csv.gz',
    ].map((path) => ({ path }));
    expect(publishedAddresses(files)).toEqual([]);
  });
});
