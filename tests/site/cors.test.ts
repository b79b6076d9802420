/** Other websites may fetch data, feeds, calendar and embeds, and only those, from every server that we write settings for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, readText } from './support/dist.ts';

const deploy = (file: string): string => readFileSync(join(import.meta.dirname, '../../deploy', file), 'utf8');
const isOpen = (path: string): boolean =>
  /^\/data\//.test(path) || /\/feed\.xml$/.test(path) || /\.ics$/.test(path) || /^\/(?:nhung|en\/embed)\//.test(path);
const paths = (): string[] => filesOf(inject('dist')).map((file) => `/${file.replace(/index\.html$/, '')}`);

/** A rule of `_headers`: `*` is the rest, `:name` one folder. */
const ruleToPattern = (rule: string): RegExp =>
  new RegExp(`^${rule.replaceAll('.', '\\.').replace('*', '.*').replace(/:\w+/, '[^/]+')}$`);

function headerRules(text: string): RegExp[] {
  const rules = [...text.matchAll(/^(\/\S+)\n {2}(.+)$/gm)];
  return rules
    .filter(([, , header]) => header === 'Access-Control-Allow-Origin: *')
    .map(([, rule = '']) => ruleToPattern(rule));
}

const SERVERS: Record<string, () => RegExp[]> = {
  'Netlify and Cloudflare Pages': () => headerRules(readText(inject('dist'), '_headers')),
  nginx: () => [
    new RegExp(
      /location ~ (\^\S+) \{\s+add_header Access-Control-Allow-Origin \*/.exec(deploy('nginx.conf'))?.[1] ?? '$^',
    ),
  ],
  Caddy: () => [
    new RegExp(
      /@open path_regexp (\S+)\n\s+header @open Access-Control-Allow-Origin \*/.exec(deploy('Caddyfile'))?.[1] ?? '$^',
    ),
  ],
  Apache: () => [
    new RegExp(
      /=~ m#(.+)#">\s+Header always set Access-Control-Allow-Origin "\*"/.exec(deploy('.htaccess'))?.[1] ?? '$^',
    ),
  ],
};

describe.each(Object.entries(SERVERS))('%s', (_, rulesOf) => {
  it('opens data, feeds, calendar and embeds to other websites, and nothing else', () => {
    const rules = rulesOf();
    const opened = paths().filter((path) => rules.some((rule) => rule.test(path)));
    expect(opened.length).toBeGreaterThan(90);
    expect(opened).toEqual(paths().filter(isOpen));
  });
});
