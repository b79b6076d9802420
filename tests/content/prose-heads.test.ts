/** The heads of pages: what the build takes for one, and what is told where it is none, or one that no page has. */
import { describe, expect, test } from 'vitest';
import { splitHead } from '../../src/content/prose/head.ts';
import { PAGE, PROSE, planWith, textOf } from './plan.ts';
import { check } from './told.ts';

describe('a head is what stands between two lines of three hyphens at the very start', () => {
  test.each([
    ['x', null, 0],
    ['x\n---\ntitle: a\n---\n', null, 0],
    ['---\ntitle: a\n---', 'title: a\n', 16],
    ['---\ntitle: a\n---\n\nx', 'title: a\n', 16],
    ['---\n---\nx', '', 7],
    ['---\n\n---\nx', '\n', 8],
  ])('%j', (text, yaml, from) => {
    expect(splitHead(text)).toMatchObject({ yaml, from });
  });

  test.each([
    '\n---\ntitle: a\n---\nx',
    '\ufeff---\ntitle: a\n---\nx',
    '+++\ntitle = "a"\n+++\nx',
    '--- #\ntitle: a\n---\nx',
    '--- \ntitle: a\n---\nx',
    '---\ntitle: a\n--- x\n',
    '---\ntitle: a\n----\nx',
    '---\ntitle: "a\n---\nx',
  ])('%j has none that can be read', (text) => {
    expect(splitHead(text)).toBeNull();
  });
});

/** What is told of one file: code, place, and what the mend makes of the whole text. */
const told = (path: string, text: string): string[] =>
  check(planWith({ [path]: text }), 'en')
    .faults.filter((fault) => fault.path === path)
    .map(({ code, line, column, fix }) => {
      const mended = fix?.kind === 'replace' ? [text.slice(0, fix.from) + fix.text + text.slice(fix.to)] : [];
      return [`${code} ${line}:${column}`, ...mended].join(' → ');
    });

describe('of a page is told', () => {
  test.each([
    ['that it is empty, and nothing else', '', ['prose-empty 1:1']],
    ['that it is empty, though it has lines', '\n \n', ['prose-empty 1:1']],
    ['that it has a head alone', '---\ntitle: A\ndescription: B\n---\n', ['prose-empty 4:4']],
    ['that it lacks a head', 'Chữ.\n', ['frontmatter 1:1']],
    ['that its head is empty', '---\n---\n\nChữ.\n', ['frontmatter 1:1']],
    ['that its head has only an empty line', '---\n\n---\n\nChữ.\n', ['frontmatter 1:1']],
    ['that its head has only a remark', '---\n# title\n---\n\nChữ.\n', ['frontmatter 1:1']],
    [
      'what reads as more than words',
      '---\ntitle: &a A\ndescription: B\n---\n\nChữ.\n',
      ['yaml-anchor 2:8 → ---\ntitle: A\ndescription: B\n---\n\nChữ.\n'],
    ],
    ['that its head does not stand at the start', '\n---\ntitle: "A\n---\n\nChữ.\n', ['frontmatter 1:1']],
    ['that its head has marks of another form', '+++\ntitle = "A"\n+++\n\nChữ.\n', ['frontmatter 1:1']],
    ['that its head ends in no line of its own', '---\ntitle: A\n--- x\n\nChữ.\n', ['frontmatter 1:1']],
    ['that a line of its head ends it', '---\ntitle: A\n---- b: c\ndescription: D\n---\n\nChữ.\n', ['frontmatter 1:1']],
    [
      'what cannot be read in its head',
      '---\ntitle: "A\ndescription: B\n---\n\nChữ.\n',
      ['yaml-syntax 2:1 → ---\ntitle: "A"\ndescription: B\n---\n\nChữ.\n'],
    ],
    [
      'what cannot be read in a head at its end',
      '---\ntitle: "A\ndescription: B\n---',
      ['yaml-syntax 2:1 → ---\ntitle: "A"\ndescription: B\n---'],
    ],
    [
      'what would not be read as words',
      '---\ntitle: 2025\ndescription: true\n---\n\nChữ.\n',
      [
        'head-value 2:8 → ---\ntitle: "2025"\ndescription: true\n---\n\nChữ.\n',
        'head-value 3:14 → ---\ntitle: 2025\ndescription: "true"\n---\n\nChữ.\n',
      ],
    ],
    [
      'one more heading of the first level',
      '---\ntitle: A\ndescription: B\n---\n\n# Chữ\n\nx\n',
      ['prose-code 6:1 → ---\ntitle: A\ndescription: B\n---\n\n## Chữ\n\nx\n'],
    ],
    [
      'a heading of a mark, which one more # does not mend',
      '---\ntitle: A\ndescription: B\n---\n\n# !\n',
      ['prose-code 6:1'],
    ],
    [
      'both a tag and Windows line ends',
      '---\r\ntitle: A\r\ndescription: B\r\n---\r\n\r\n<b>\r\n',
      ['crlf 1:4', 'prose-code 6:1'],
    ],
  ])('%s', (_, text, faults) => {
    expect(told(PAGE, text)).toEqual(faults);
  });

  test('which key its head lacks, with the example of a page', () => {
    const [fault] = check(planWith({ [PAGE]: '---\ndescription: B\n---\n\nChữ.\n' }), 'en').faults;
    expect(fault).toMatchObject({ code: 'key-missing', mend: 'add a line, with its real value: title: "…"' });
  });
});

describe('of the text of an indicator, which has no head, is told', () => {
  test.each([
    ['that a head is needless', '---\ntitle: A\n---\nChữ.\n', ['frontmatter-extra 1:1 → Chữ.\n']],
    [
      'that a head is needless, and that there is nothing else',
      '---\ntitle: A\n---',
      ['frontmatter-extra 1:1 → ', 'prose-empty 3:4'],
    ],
    ['that a head is needless, though it cannot be read', '---\ntitle: "A\n---\n\nChữ.\n', ['frontmatter-extra 1:1']],
    ['that it is empty', '\n', ['prose-empty 1:1']],
  ])('%s', (_, text, faults) => {
    expect(told(PROSE, text)).toEqual(faults);
  });

  test('no title that another has too', () => {
    const head = '---\ntitle: A\n---\n';
    const files = planWith({ [PROSE]: `${head}Rừng.\n`, 'indicators/investment.vi.mdx': `${head}Vốn.\n` });
    expect(check(files).faults.map(({ code }) => code)).not.toContain('twice');
  });
});

test('a text in a language that the plan lacks is to be removed', () => {
  const files = planWith({ 'plan.yaml': `${textOf('plan.yaml')}languages: [vi]\n` });
  const english = check(files).faults.filter(({ code }) => code === 'prose-language');
  expect(english.map(({ path, fix }) => [path, fix?.kind])).toEqual([
    ['indicators/forest-cover.en.mdx', 'remove'],
    ['pages/about.en.mdx', 'remove'],
  ]);
});

test('a page whose heads are torn is told by that alone, whatever the titles of others are', () => {
  const torn = textOf(PAGE).replace('---\n\n', '--- x\n\n');
  const files = planWith({ [PAGE]: torn, 'pages/method.vi.mdx': torn });
  expect(check(files).faults.map(({ code }) => code)).toEqual(['frontmatter', 'frontmatter', 'prose-twin']);
});
