/** Bundles of people who mean harm: each must be refused, and nothing may come of it. */
const REPORT = 'report: { title: a, publisher: b, url: "https://example.org/", published: 2026-01-01 }';
const HEAD = `bundle: 1\nplan: thanh-hoa\n${REPORT}\n`;
const figure = (over: string): string =>
  `${HEAD}figures:\n  - { indicator: forest-cover, period: 2025, value: 54, stage: estimate, ${over} }\n`;
const plain = (keys: string): string => `${HEAD}figures:\n  - { ${keys} }\n`;
const withdrawing = (path: string): string =>
  `${HEAD}withdrawals:\n  - { figure: "${path}", date: 2026-01-02, reason: { vi: x } }\n`;
const happening = (keys: string): string =>
  `${HEAD}events:\n  - { ${keys}, what: { vi: x }, source: { title: a, publisher: b, url: "https://example.org/" } }\n`;

/** A billion laughs: each line holds the one before ten times. */
const bomb = `${HEAD}a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
  .split('')
  .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(10)}]`)
  .join('\n')}\nfigures: *h\n`;

export const HOSTILE: readonly (readonly [title: string, text: string])[] = [
  ['a bomb of aliases', bomb],
  ['an anchor', `bundle: 1\nplan: &p thanh-hoa\n${REPORT}\nfigures: []\n`],
  [
    'an alias for the source',
    `${HEAD}figures:\n  - &f { indicator: forest-cover, period: 2025, value: 54, stage: estimate }\n  - *f\n`,
  ],
  ['a tag that builds', figure('wording: !!js/function "x"')],
  ['a merge key', figure('<<: { a: b }')],
  ['a prototype', figure('__proto__: { admin: yes }')],
  ['brackets within brackets', `${HEAD}figures: ${'['.repeat(5000)}${']'.repeat(5000)}\n`],
  ['a text of a megabyte', figure(`wording: "${'x'.repeat(1_000_000)}"`)],
  [
    'more entries than anybody reads',
    `${HEAD}figures:\n${'  - { indicator: forest-cover, period: 2025, value: 54, stage: estimate }\n'.repeat(400)}`,
  ],
  ['two documents', `${HEAD}figures: []\n---\nplan: x\n`],
  ['no YAML at all', '<script>alert(1)</script>'],
  ['nothing', ''],
  [
    'an indicator that leads out of its folder',
    plain('indicator: ../../.github/workflows, period: 2025, value: 54, stage: estimate'),
  ],
  ['an indicator with a slash', plain('indicator: forest-cover/x, period: 2025, value: 54, stage: estimate')],
  [
    'a period that leads out of its folder',
    plain('indicator: forest-cover, period: "../../../package.json", value: 54, stage: estimate'),
  ],
  [
    'a period with a day of publication in it',
    plain('indicator: forest-cover, period: 2025--1313, value: 54, stage: estimate'),
  ],
  ['a period with a line end', plain('indicator: forest-cover, period: "2025\\n", value: 54, stage: estimate, x: y')],
  [
    'a day of publication that leads out',
    `${HEAD.replace('2026-01-01', '"../../x"')}figures:\n  - { indicator: forest-cover, period: 2025, value: 54, stage: estimate }\n`,
  ],
  ['a file of its own choosing', figure('path: .github/workflows/x.yml')],
  ['files as such', `${HEAD}files: { ".github/workflows/x.yml": "on: push" }\n`],
  ['a withdrawal of the plan', withdrawing('../plan')],
  ['a withdrawal of a workflow', withdrawing('../../.github/workflows/check.yml')],
  ['a withdrawal of nothing', withdrawing('forest-cover/1900--1901')],
  ['a withdrawal of an event', withdrawing('../events/3.6/2023--x')],
  [
    'two withdrawals of one figure',
    `${HEAD}withdrawals:\n${'  - { figure: "forest-cover/2023--2024-04-26", date: 2026-01-02, reason: { vi: x } }\n'.repeat(2)}`,
  ],
  [
    'a withdrawal that edits the value',
    `${HEAD}withdrawals:\n  - { figure: "forest-cover/2023--2024-04-26", date: 2026-01-02, reason: { vi: x }, value: 99 }\n`,
  ],
  ['a task that leads out', happening('task: "../../pages", date: 2026-01-01')],
  ['a task that is not there', happening('task: 99.9, date: 2026-01-01')],
  ['a date that leads out', happening('task: 3.6, date: "2026-01-01/../../../x"')],
  ['a status that is none', happening('task: 3.6, date: 2026-01-01, status: finished')],
  [
    'a figure of tomorrow',
    `${HEAD.replace('2026-01-01', '2099-01-01')}figures:\n  - { indicator: forest-cover, period: 2025, value: 54, stage: estimate }\n`,
  ],
  [
    'markup in a title',
    `${HEAD.replace('title: a', 'title: "<img src=x onerror=alert(1)>"')}figures:\n  - { indicator: forest-cover, period: 2025, value: 54, stage: estimate }\n`,
  ],
  [
    'an address that runs',
    `${HEAD.replace('https://example.org/', 'javascript:alert(1)')}figures:\n  - { indicator: forest-cover, period: 2025, value: 54, stage: estimate }\n`,
  ],
  ['letters that turn the line round', figure('wording: "\u202e54"')],
  ['the same, escaped', figure('wording: "\\u202e54"')],
  ['a null byte', figure('wording: "a\0b"')],
];
