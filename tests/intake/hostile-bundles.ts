/** Bundles of people who mean harm: each must be refused for what is in it, and nothing may come of it. */
const REPORT = 'report: { title: a, publisher: b, url: "https://example.org/", published: 2026-01-01 }';
const HEAD = `bundle: 1\nplan: thanh-hoa\n${REPORT}\n`;
const figure = (over: string): string =>
  `${HEAD}figures:\n  - { indicator: forest-cover, period: 2025, value: 54, stage: estimate, ${over} }\n`;
const plain = (keys: string): string => `${HEAD}figures:\n  - { ${keys} }\n`;
const withdrawing = (path: string): string =>
  `${HEAD}withdrawals:\n  - { figure: "${path}", date: 2026-01-02, reason: { vi: Nhầm dòng. } }\n`;
const happening = (keys: string): string =>
  `${HEAD}events:\n  - { ${keys}, what: { vi: Họp báo }, source: { title: a, publisher: b, url: "https://example.org/" } }\n`;

/** A billion laughs: each line holds the one before ten times. */
const bomb = `${HEAD}a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
  .split('')
  .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(10)}]`)
  .join('\n')}\nfigures: *h\n`;

export const HOSTILE: readonly (readonly [title: string, found: string, text: string])[] = [
  ['a bomb of aliases', 'the YAML anchor "&a"', bomb],
  ['an anchor', 'the YAML anchor "&p"', `bundle: 1\nplan: &p thanh-hoa\n${REPORT}\nfigures: []\n`],
  [
    'an alias for the source',
    'the YAML anchor "&f"',
    `${HEAD}figures:\n  - &f { indicator: forest-cover, period: 2025, value: 54, stage: estimate }\n  - *f\n`,
  ],
  ['a tag that builds', 'the YAML tag "!!js/function"', figure('wording: !!js/function "x"')],
  ['a merge key', 'the key "<<"', figure('<<: { a: b }')],
  ['a prototype', 'the key "__proto__"', figure('__proto__: { admin: yes }')],
  ['brackets within brackets', 'nested too deeply', `${HEAD}figures: ${'['.repeat(5000)}${']'.repeat(5000)}\n`],
  ['a text of a megabyte', 'the file is too large', figure(`wording: "${'x'.repeat(1_000_000)}"`)],
  [
    'more entries than anybody reads',
    '400 entries',
    `${HEAD}figures:\n${'  - { indicator: forest-cover, period: 2025, value: 54, stage: estimate }\n'.repeat(400)}`,
  ],
  ['two documents', 'two documents in one file', `${HEAD}figures: []\n---\nplan: x\n`],
  ['no YAML at all', 'a single value', '<script>alert(1)</script>'],
  ['nothing', 'says nothing', ''],
  [
    'an indicator that leads out of its folder',
    '"../../.github/workflows" is not a valid id',
    plain('indicator: ../../.github/workflows, period: 2025, value: 54, stage: estimate'),
  ],
  [
    'an indicator with a slash',
    '"forest-cover/x" is not a valid id',
    plain('indicator: forest-cover/x, period: 2025, value: 54, stage: estimate'),
  ],
  [
    'a period that leads out of its folder',
    'the period “../../../package.json”',
    plain('indicator: forest-cover, period: "../../../package.json", value: 54, stage: estimate'),
  ],
  [
    'a period with a day of publication in it',
    'the period “2025--1313”',
    plain('indicator: forest-cover, period: 2025--1313, value: 54, stage: estimate'),
  ],
  [
    'a period with a line end',
    'an escape stands for',
    plain('indicator: forest-cover, period: "2025\\n", value: 54, stage: estimate, x: y'),
  ],
  [
    'a day of publication that leads out',
    '"../../x" is not a valid date',
    `${HEAD.replace('2026-01-01', '"../../x"')}figures:\n  - { indicator: forest-cover, period: 2025, value: 54, stage: estimate }\n`,
  ],
  ['a file of its own choosing', 'unknown key "path"', figure('path: .github/workflows/x.yml')],
  ['files as such', 'unknown key "files"', `${HEAD}files: { ".github/workflows/x.yml": "on: push" }\n`],
  ['a withdrawal of the plan', 'there is no figure “../plan”', withdrawing('../plan')],
  [
    'a withdrawal of a workflow',
    'there is no figure “../../.github/workflows/check.yml”',
    withdrawing('../../.github/workflows/check.yml'),
  ],
  ['a withdrawal of nothing', 'there is no figure “forest-cover/1900--1901”', withdrawing('forest-cover/1900--1901')],
  ['a withdrawal of an event', 'there is no figure “../events/3.6/2023--x”', withdrawing('../events/3.6/2023--x')],
  [
    'two withdrawals of one figure',
    'stands twice',
    `${HEAD}withdrawals:\n${'  - { figure: "forest-cover/2023--2024-04-26", date: 2026-01-02, reason: { vi: Nhầm dòng. } }\n'.repeat(2)}`,
  ],
  [
    'a withdrawal that edits the value',
    'unknown key "value"',
    `${HEAD}withdrawals:\n  - { figure: "forest-cover/2023--2024-04-26", date: 2026-01-02, reason: { vi: Nhầm dòng. }, value: 99 }\n`,
  ],
  ['a task that leads out', '"../../pages" is not a valid id', happening('task: "../../pages", date: 2026-01-01')],
  ['a task that is not there', 'there is no task "99.9"', happening('task: 99.9, date: 2026-01-01')],
  [
    'a date that leads out',
    '"2026-01-01/../../../x" is not a valid date',
    happening('task: 3.6, date: "2026-01-01/../../../x"'),
  ],
  ['a status that is none', 'unknown word "finished"', happening('task: 3.6, date: 2026-01-01, status: finished')],
  [
    'a figure of tomorrow',
    '2099-01-01 is yet to come',
    `${HEAD.replace('2026-01-01', '2099-01-01')}figures:\n  - { indicator: forest-cover, period: 2025, value: 54, stage: estimate }\n`,
  ],
  [
    'markup in a title',
    'an HTML tag',
    `${HEAD.replace('title: a', 'title: "<img src=x onerror=alert(1)>"')}figures:\n  - { indicator: forest-cover, period: 2025, value: 54, stage: estimate }\n`,
  ],
  [
    'an address that runs',
    'not a usable web address',
    `${HEAD.replace('https://example.org/', 'javascript:alert(1)')}figures:\n  - { indicator: forest-cover, period: 2025, value: 54, stage: estimate }\n`,
  ],
  ['letters that turn the line round', 'reverses the text', figure('wording: "\u202e54"')],
  ['the same, escaped', 'an escape stands for', figure('wording: "\\u202e54"')],
  ['a null byte', 'U+0000', figure('wording: "a\0b"')],
];
