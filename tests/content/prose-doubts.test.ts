/** What is doubted in prose, with its place, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { INDICATOR, PAGE, PROSE, planWith, SUM_INDICATOR, textOf } from './plan.ts';
import { check } from './told.ts';

const ENGLISH = 'indicators/forest-cover.en.mdx';

const doubtsIn = (path: string, changes: Parameters<typeof planWith>[0]): string[] =>
  check(planWith(changes))
    .warnings.filter((fault) => fault.path === path)
    .map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('in a Vietnamese text', () => {
  test.each([
    ['a code that no indicator has', 'Xem NQ7-9.', ['code-unknown 1:5']],
    ['it in code', 'Xem `NQ7-9`.', []],
    ['it in code of one sign more', 'Xem `NQ7-9 `.', []],
    ['it between codes', 'Xem `a` NQ7-9 `b`.', ['code-unknown 1:9']],
    ['it after one mark of code', 'Xem ` NQ7-9\ny`.', ['code-unknown 1:7']],
    ['it in the address of a link', 'Xem [trang](https://x.vn/NQ7-9).', []],
    ['it in the address of a page of this site', 'Xem [trang](/x.NQ7-9).', []],
    ['it behind the address of a link', 'Xem [trang](https://x.vn/NQ7-9) và NQ7-9.', ['code-unknown 1:36']],
    ['it in the words of a link', 'Xem [NQ7-9](https://x.vn/).', ['code-unknown 1:6']],
    ['it in an address', 'Xem https://x.vn/NQ7-9 ngay.', []],
    ['it in an address with a title', 'Xem [trang](/x.NQ7-9 "Trang của tỉnh").', []],
    ['it in an address without a lock', 'Xem http://x.vn/NQ7-9 ngay.', ['plain-http 1:5']],
    ['it in the address of a picture', 'Xem ![cây](/guide/NQ7-9.webp)', []],
    ['a letter of another alphabet', 'Bаo cao rừng.', ['mixed-letters 1:1']],
    ['it behind an address with the same', 'Xem `Bаo` và Bаo.', ['mixed-letters 1:14']],
    ['letters that were read wrongly', 'Rừng cá»§a tỉnh.', ['garbled 1:6']],
    ['them behind code with the same', 'Rừng `cá»§a` cá»§a.', ['garbled 1:14']],
    ['it in lines of code', 'Rừng:\n\n```\nNQ7-9\n```', []],
    ['the number of the plan with its digits turned', 'Nghị quyết 31/NQ-CP.', ['number-differs 1:12']],
    ['it behind an address', 'Nghị quyết [này](https://x.vn/?31/NQ-CP) 31/NQ-CP.', ['number-differs 1:42']],
    ['an address without a lock', 'Xem [trang](http://x.vn/a).', ['plain-http 1:5']],
    ['it in capitals', 'Xem [trang](HTTP://x.vn/a).', ['plain-http 1:5']],
    ['it within an address that has one', 'Xem [trang](https://x.vn/http://y.vn).', []],
  ])('%s', (_, text, doubts) => {
    const plan = textOf('plan.yaml').replace('number: 7/NQ-CP', 'number: 13/NQ-CP');
    expect(doubtsIn(PROSE, { 'plan.yaml': plan, [PROSE]: `${text}\n` })).toEqual(doubts);
  });

  test('no code is unknown while the file of an indicator has a fault', () => {
    const faulty = textOf(SUM_INDICATOR).replace('measure: sum', 'measure: tong');
    expect(doubtsIn(PROSE, { [SUM_INDICATOR]: faulty, [PROSE]: 'Xem NQ7-2.\n' })).toEqual([]);
    expect(doubtsIn(PROSE, { [PROSE]: 'Xem NQ7-2 và NQ7-3.\n' })).toEqual(['code-unknown 1:14']);
  });

  test('the number is told as one that the page has', () => {
    const plan = textOf('plan.yaml').replace('number: 7/NQ-CP', 'number: 13/NQ-CP');
    const { warnings } = check(planWith({ 'plan.yaml': plan, [PROSE]: 'Nghị quyết 31/NQ-CP.\n' }));
    expect(warnings.map(({ found }) => found)).toContain('trang ghi số "31/NQ-CP" mà số của văn bản là "13/NQ-CP"');
  });

  test.each([null, 'id: ['])('no number is turned while that of the plan is not known (%j)', (plan) => {
    expect(doubtsIn(PROSE, { 'plan.yaml': plan, [PROSE]: 'Nghị quyết 31/NQ-CP.\n' })).toEqual([]);
  });
});

describe('a link to a page in another language', () => {
  test.each([
    ['of a page', PROSE, '/en/about/', true],
    ['of a task, whose number is no ending', PROSE, '/en/tasks/2.1/', true],
    ['of a page asked for something', PROSE, '/en/update/?task=2.1', true],
    ['from the other side', ENGLISH, '/gioi-thieu/', true],
    ['no other', ENGLISH, '/en/about/', false],
    ['a file', PROSE, '/en/feed.xml', false],
    ['a file asked for something', PROSE, '/en/feed.xml?abc', false],
    ['a place in a file', PROSE, '/en/feed.xml#abc', false],
    ['another site', ENGLISH, 'https://x.vn/gioi-thieu/', false],
    ['a place of this page', ENGLISH, '#targets', false],
    ['a neighbour of this page', ENGLISH, '../investment/', false],
  ])('%s', (_, path, url, isTold) => {
    expect(doubtsIn(path, { [path]: `[A](${url})\n` })).toEqual(isTold ? ['link-language 1:1'] : []);
  });
});

describe('a passage in another language', () => {
  /** Forty-five letters, and one less. */
  const LONG = 'This is how forest cover is measured nowadays';
  const VIETNAMESE = 'Rừng của tỉnh được đo như thế nào thì kể ở đây, năm này qua năm khác, cho mọi người cùng biết.';

  test.each([
    ['as long as a sentence', LONG, ['other-language 3:1']],
    ['shorter, as names and terms are', LONG.slice(1), []],
    ['short with a long passage of code', `Read how this is done\n\`\`\`\n${LONG}\n\`\`\``, []],
    ['behind code', `\`\`\`\na\n\`\`\`\n${LONG}`, ['other-language 6:1']],
    ['of which the first words are an address', `https://x.vn/a ${LONG}`, ['other-language 3:1']],
    ['over several lines', LONG.replace('forest ', 'forest\n'), ['other-language 3:1']],
    ['after a line of blanks', `Rừng và cây.\n \n${LONG}`, ['other-language 5:1']],
    ['with a mark of quotes within', `${LONG} > then`, ['other-language 3:1']],
    ['with a bar before a blank', `${LONG.replace('how', 'how|')} now`, ['other-language 3:1']],
    ['a quote', `> ${LONG}`, []],
    ['a quote that is indented', `- > ${LONG}\n\n  > ${LONG}`, ['other-language 3:1']],
    ['a quote, indented by itself', `  > ${LONG}`, []],
    ['a row of a table', `| ${LONG} |\n| --- |\n| 1 |`, []],
    ['the words of a picture', `![${LONG}](/guide/vi-change.webp)`, []],
    ['in the line behind one in the right language', `${VIETNAMESE}\n${LONG}`, []],
  ])('%s', (_, passage, doubts) => {
    expect(LONG).toHaveLength(45);
    expect(doubtsIn(PROSE, { [PROSE]: `${VIETNAMESE}\n\n${passage}\n` })).toEqual(doubts);
  });

  test('the whole of a page, told at its first word', () => {
    const text = textOf(PAGE).replace('Đây là trang theo dõi của Sông Mai.', `${LONG}.`);
    expect(doubtsIn(PAGE, { [PAGE]: text })).toEqual(['other-language 4:4']);
  });

  test.each([
    ['as it is written', `description: ${LONG}`, 'other-language 3:14'],
    ['with a mark that is written otherwise', `description: "${LONG.replace('is', '\\x69s')}"`, 'other-language 1:1'],
  ])('the description of a page, %s', (_, line, doubt) => {
    const text = textOf(PAGE).replace('description: Trang này là gì.', line);
    expect(doubtsIn(PAGE, { [PAGE]: text })).toEqual([doubt]);
  });
});

describe('headings', () => {
  test.each([
    ['that stand twice', '## Một\n\nx\n\n## Một\n', ['heading-twice 5:1']],
    [
      'that stand twice, and once in a sentence after',
      '## Một\n\nx\n\n## Một\n\nXem "## Một".\n',
      ['heading-twice 5:1'],
    ],
    ['that differ by a blank at the end', '## Một  \n\nx\n\n## Một\n', ['heading-twice 5:1']],
    ['of two levels', '## Một\n\n### Một\n\nx\n', []],
    ['of which one is in code', '## Một\n\n```\n## Một\n```\n', []],
    ['behind code', '```\na\n```\n## Một\n\n~~~\nb\n~~~\n## Một\n', ['heading-twice 9:1']],
    ['that only end alike', 'Xem ## Một\n\nXét ## Một\n', []],
  ])('%s', (_, text, doubts) => {
    expect(doubtsIn(PROSE, { [PROSE]: text }).filter((each) => !each.startsWith('prose-parts'))).toEqual(doubts);
  });

  test.each([
    ['as many in both languages', '## Một\n\nx\n', '## One\n\nx\n', []],
    ['one more here', '## Một\n\nx\n\n## Hai\n\ny\n', '## One\n\nx\n', ['prose-parts 1:1']],
    ['one in code', '## Một\n\n```\n## Hai\n```\n', '## One\n\nx\n', []],
    ['none', 'Một.\n', 'One.\n', []],
  ])('%s', (_, vi, en, doubts) => {
    expect(doubtsIn(PROSE, { [PROSE]: vi, [ENGLISH]: en })).toEqual(doubts);
  });

  test('are those of an indicator, though a page has the same name', () => {
    const changes = {
      'indicators/about.yaml': textOf(INDICATOR).replace('NQ7-1', 'NQ7-3'),
      'indicators/about.vi.mdx': '## Một\n\nx\n',
      'indicators/about.en.mdx': '## One\n\nx\n',
    };
    expect(doubtsIn(PAGE, changes)).toEqual([]);
  });
});

describe('one text under two names', () => {
  const LONG = 'Một đoạn văn đủ dài để không ai viết hai lần.';

  test.each([
    ['as long as a sentence', LONG, ['prose-same 1:1']],
    ['as long, between empty lines', `\n${LONG}\n\n`, ['prose-same 1:1']],
    ['shorter', LONG.slice(1), []],
  ])('%s', (_, text, doubts) => {
    expect(LONG).toHaveLength(45);
    const changes = { [PROSE]: `${text}\n`, 'indicators/investment.vi.mdx': `${text}\n` };
    expect(doubtsIn('indicators/investment.vi.mdx', changes)).toEqual(doubts);
  });

  test('with heads that cannot be read', () => {
    const torn = `--- x\n${LONG}\n`;
    expect(doubtsIn('pages/method.vi.mdx', { [PAGE]: torn, 'pages/method.vi.mdx': torn })).toEqual(['prose-same 1:1']);
  });
});

test('a page that no menu has, and the name that was meant', () => {
  const text = textOf(PAGE).replace('Giới thiệu', 'Khác');
  const { warnings } = check(planWith({ 'pages/abaut.vi.mdx': text, 'pages/resolution.vi.mdx': text }), 'en');
  expect(warnings.filter(({ code }) => code === 'page-unshown').map(({ path, mend }) => [path, mend])).toEqual([
    ['pages/abaut.vi.mdx', 'rename the file; perhaps "about" was meant'],
  ]);
});
