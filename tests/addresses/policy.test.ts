/** What a page may load and run, worked out from the page. */
import { describe, expect, it } from 'vitest';
import { hashOf, printPolicy } from '../../src/serving/policy.ts';
import { movesOf, pathToRegex, policyRules } from '../../src/serving/rules.ts';
import { withTightPolicy } from '../../src/serving/tight-policies.ts';

const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

describe("a page's content security policy", () => {
  const [own, style, other] = [hashOf('a()'), hashOf('b{}'), hashOf('c()')];
  const before = meta(`script-src 'self' ${other} ${own}; style-src 'self' ${style};`);

  it('permits what stands in the page and files of the site that are no script, and nothing besides', () => {
    const page = '<script>a()</script><style>b{}</style>';
    const after = `default-src 'none'; script-src ${own}; style-src ${style}; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'`;
    expect(withTightPolicy(before + page)).toBe(meta(after) + page);
  });

  it('permits no script that the program did not write', () => {
    expect(withTightPolicy(`${before}<script>evil()</script>`)).not.toContain('script-src');
  });

  it('permits scripts of the site where the page loads some, frames and forms where it has some', () => {
    const page = withTightPolicy(
      `${before}<script src="/_astro/x.js"></script><iframe src="/x/"></iframe><form></form>`,
    );
    for (const each of ["script-src 'self'", "frame-src 'self'", "form-action 'self'"]) expect(page).toContain(each);
  });

  it('permits styles of the site where the page has them in a file, and no scripts for that', () => {
    const page = withTightPolicy(`${before}<link rel="stylesheet" href="/t/_astro/styles.0a1b2c3d.css">`);
    expect(page).toContain("style-src 'self';");
    expect(page).not.toContain('script-src');
    expect(withTightPolicy(`${before}<link rel="stylesheet" href="https://a.example/x.css">`)).not.toContain(
      'style-src',
    );
  });

  it('is not invented', () => {
    expect(withTightPolicy('<script>a()</script>')).toBe('<script>a()</script>');
  });
});

describe('the rules for servers', () => {
  const page = (address: string, policy: string) => ({ address, html: meta(policy) });

  it('are one for each folder, with what its pages need together', () => {
    const rules = policyRules([
      page('/', "img-src 'self'"),
      page('/en/', "img-src 'self'"),
      page('/en/tasks/', "script-src 'a'"),
      page('/en/tasks/1/', "script-src 'b'"),
      page('/en/embed/x/', "script-src 'c'"),
    ]);
    expect(rules).toEqual([
      { path: '/', policy: "img-src 'self'; frame-ancestors 'none'" },
      { path: '/en/', policy: "img-src 'self'; frame-ancestors 'none'" },
      { path: '/en/embed/*', policy: "script-src 'c'; frame-ancestors *" },
      { path: '/en/tasks/*', policy: "script-src 'a' 'b'; frame-ancestors 'none'" },
    ]);
  });

  it('send on what the pages send on', () => {
    const html = '<meta http-equiv="refresh" content="0; url=/t/new/">';
    expect(movesOf([{ address: '/old/', html }, page('/new/', '')])).toEqual([['/old/', '/t/new/']]);
  });

  it('read paths as they are meant', () => {
    expect(pathToRegex('/a/:id/feed.xml')).toBe('^/a/[^/]+/feed\\.xml$');
    expect(pathToRegex('/data/*')).toBe('^/data/.*$');
  });

  it('spell a policy as a header does', () => {
    expect(printPolicy(new Map([['a', new Set(['b', 'c'])]]))).toBe('a b c');
  });
});
