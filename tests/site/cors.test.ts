/** `_headers`, for hosts that read it; servers that can be started are asked in servers.test.ts. */
import { describe, expect, inject, it } from 'vitest';
import { filesOf, readText } from './support/dist.ts';

const isOpen = (path: string): boolean =>
  /^\/data\//.test(path) || /\/feed\.xml$/.test(path) || /\.ics$/.test(path) || /^\/(?:nhung|en\/embed)\//.test(path);
const paths = (): string[] => filesOf(inject('dist')).map((file) => `/${file.replace(/index\.html$/, '')}`);

/** A rule of `_headers`: `*` is the rest, `:name` one folder. */
const ruleToPattern = (rule: string): RegExp =>
  new RegExp(`^${rule.replaceAll('.', '\\.').replace('*', '.*').replace(/:\w+/, '[^/]+')}$`);

const text = readText(inject('dist'), '_headers');
const rules = [...text.matchAll(/^(\/\S*)\n((?: {2}.+\n)+)/gm)].map(([, rule = '', headers = '']) => ({
  rule,
  pattern: ruleToPattern(rule),
  names: [...headers.matchAll(/^ {2}([\w-]+): /gm)].map(([, name = '']) => name),
}));

describe('_headers', () => {
  it('opens data, feeds, calendar and embeds to other websites, and nothing else', () => {
    const open = rules.filter(({ names }) => names.includes('Access-Control-Allow-Origin'));
    const opened = paths().filter((path) => open.some(({ pattern }) => pattern.test(path)));
    expect(opened.length).toBeGreaterThan(90);
    expect(opened).toEqual(paths().filter(isOpen));
  });

  it('sets each header of an address once: hosts would join the values', () => {
    const doubled = paths().flatMap((path) => {
      const names = rules.filter(({ pattern }) => pattern.test(path)).flatMap((rule) => rule.names);
      return names.length === new Set(names).size ? [] : [path];
    });
    expect(doubled).toEqual([]);
  });

  it('has a policy for every page where a reader stays, save the one of a wrong address', () => {
    const policed = rules.filter(({ names }) => names.includes('Content-Security-Policy'));
    const bare = filesOf(inject('dist'))
      .filter((file) => file.endsWith('.html') && !readText(inject('dist'), file).includes('http-equiv="refresh"'))
      .map((file) => `/${file.replace(/index\.html$/, '')}`)
      .filter((path) => !policed.some(({ pattern }) => pattern.test(path)));
    expect(bare).toEqual([]);
  });

  it('keeps within what Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});
