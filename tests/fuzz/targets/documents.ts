/** Nasty documents: pieces of Markdown, MDX, JavaScript, HTML and heads, joined at random and then damaged. */
import { damaged, type Next, pick } from '../target.ts';

/** Runs where anything of a document is executed. */
export const CANARY = 'globalThis.__canary()';

const RUNS = [
  `{${CANARY}}`,
  `{process.getBuiltinModule('node:fs').writeFileSync('canary', '')}`,
  `{(()=>{${CANARY}})()}`,
  `export const x = ${CANARY}`,
  `export default ${CANARY}`,
  `import x from 'data:text/javascript,${CANARY}'`,
  `import('data:text/javascript,${CANARY}')`,
  `<x a={${CANARY}} />`,
  `<x {...${CANARY}} />`,
  `<Fragment set:html={${CANARY}} />`,
  `<script>${CANARY}</script>`,
  `<style>x{}</style>`,
  `<img src=x onerror="${CANARY}">`,
  `<svg><script>${CANARY}</script></svg>`,
  `<!-- ${CANARY} -->`,
  `<?x ${CANARY} ?>`,
  `<![CDATA[ ${CANARY} ]]>`,
  '<>x</>',
  '</div>',
  `"); ${CANARY}; ("`,
  `\`+${CANARY}+\``,
  `\${${CANARY}}`,
  `*/ ${CANARY} /*`,
];
const ADDRESSES = [
  `javascript:${CANARY}`,
  `JaVaScRiPt:${CANARY}`,
  `java&Tab;script:${CANARY}`,
  `java&#10;script:${CANARY}`,
  '&#106;avascript:x',
  'data:text/html,<script>x</script>',
  'vbscript:x',
  '//evil.example/x',
  '/\\evil.example',
  '/&Tab;/evil.example',
  '/\t/evil.example',
  'https://a@evil.example',
  'https://example.vn/x',
  'https://[::1',
  'http://%',
  'mailto:a@b.vn',
  'mailto:a@b.vn?subject=x',
  '/phuong-phap/',
  '/%ff%fe',
  '#x',
  './x.png',
  '../x/',
  '<java script:x>',
  '<javascript:x>',
  'file:///etc/passwd',
  'blob:x',
  '"onmouseover="x',
  "/x'onmouseover='x",
  '/guide/vi-send.webp',
  '/../../etc/x.webp',
];
const TEXT = [
  'Rừng che phủ',
  'a < b',
  '<\u00a0x',
  '< 5 %',
  '≥ 5',
  'import duties',
  'export turnover',
  '\\{x\\}',
  '\\<x>',
  '&lt;script&gt;',
  '&#123;x&#125;',
  '`{x}`',
  '``a`b``',
  '**đậm**',
  '_x_',
  '~~x~~',
  '~x~',
  'x[^1]',
  '[^1]: x',
  'a | b',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'https://example.vn',
  'www.example.vn',
  'a@b.vn',
  '\\',
  '"x" -- ...',
  '$x$',
  '$$\nx\n$$',
  ':::note\nx\n:::',
  ':x[y]{z}',
  '[[x]]',
  '\u2028',
  '\u0000',
  '\u202e',
  '🌳',
  'e\u0301',
  '\u00ad',
  '\r',
  '\t',
  '\ud800',
];
const BLOCKS = [
  '# ',
  '## ',
  '###### ',
  '> ',
  '- ',
  '* ',
  '1. ',
  '- [ ] ',
  '    ',
  '\t',
  '```\n',
  '~~~\n',
  '````js x\n',
  '---\n',
  '***\n',
  '===\n',
  '+++\n',
  ': ',
  '\u00a0',
  '',
];
const ENDS = ['\n', '\n\n', '\n---\n', '  \n', '\\\n', '\r\n', '', ' '];
const HEADS = [
  '---\ntitle: a\ndescription: b\n---\n',
  '--- #\ntitle: a\ndescription: b\n---\n',
  '---\ntitle: a\ndescription: b\n--- \n',
  '---\ntitle: a\ndescription: b\n---x\n',
  '---\ntitle: a\ndescription: b\n+++\n',
  '+++\ntitle = "a"\ndescription = "b"\n+++\n',
  '---\ntitle: a\ndescription: b\nlayout: ../x.astro\n---\n',
  '---\ntitle: a\ndescription: b\n...\n---\n',
  '---\ntitle: 2025\ndescription: 2025-01-01\n---\n',
  '---\ntitle: !!js/function "x"\ndescription: b\n---\n',
  '---\ntitle: "a\\u2028b"\ndescription: "</script>"\n---\n',
  '---\ntitle: |\n  a\n  ---\ndescription: b\n---\n',
  '---\ntitle: a # {x}\ndescription: b\n---\n',
  '---\n\n---\n',
  '---\r\ntitle: a\r\ndescription: b\r\n---\r\n',
  '\n---\ntitle: a\ndescription: b\n---\n',
  '\ufeff---\ntitle: a\ndescription: b\n---\n',
  '---js\ntitle: a\n---\n',
  '',
];

function link(next: Next): string {
  const address = pick(next, ADDRESSES);
  const words = pick(next, TEXT);
  return pick(next, [
    `[${words}](${address})`,
    `[${words}](<${address}>)`,
    `[${words}](${address} "x")`,
    `![${words}](${address})`,
    `![](${address})`,
    `[${words}][r]\n\n[r]: ${address}\n`,
    `![${words}][r]\n\n[r]: ${address}\n`,
    `<${address}>`,
    `[${words}](\n${address})`,
  ]);
}

/** `hostile` is the share of pieces that are code, from 0 to 1. */
function piece(next: Next, hostile: number): string {
  const roll = next();
  if (roll < hostile) return pick(next, RUNS);
  return roll < hostile + 0.15 ? link(next) : pick(next, TEXT);
}

const MARKS = [...'<>{}[]()`~#*_-+=|\\/"\'&;:!\n \t\u00a0'];

/** A whole document; of two in three, nothing is hostile but what damage makes so, so that many are accepted. */
export function documentOf(next: Next): string {
  const hostile = next() < 0.3 ? 0.3 : 0;
  const head = next() < 0.8 ? (HEADS[0] as string) : pick(next, HEADS);
  let body = '';
  for (let count = 1 + Math.floor(next() * 5); count > 0; count -= 1)
    body += `${next() < 0.4 ? pick(next, BLOCKS) : ''}${piece(next, hostile)}${pick(next, ENDS)}`;
  return next() < 0.5 ? damaged(head + body, next, 2, MARKS) : head + damaged(body, next, 2, MARKS);
}
