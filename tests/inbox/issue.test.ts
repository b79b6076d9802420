/** What is taken of an issue: an event of the host with words of anybody in it. */
import { describe, expect, it } from 'vitest';
import { bundleIn, issueOf } from '../../src/inbox/issue.ts';

const user = { login: 'nguyen-van-a', type: 'User' };
const event = (over: Record<string, unknown> = {}, actor = user) => ({
  issue: { number: 7, body: 'bundle: 1', title: 'x', user, ...over },
  sender: actor,
});

describe('an event', () => {
  it('is an issue with its number, its sender and its text', () => {
    expect(issueOf(event())).toEqual({ number: 7, sender: 'nguyen-van-a', body: 'bundle: 1' });
  });

  it.each<[string, unknown]>([
    ['a program wrote it', event({ user: { login: 'github-actions[bot]', type: 'Bot' } })],
    [
      'somebody else edited it: they would not be the words of its sender',
      event({}, { login: 'mallory', type: 'User' }),
    ],
    ['it is a pull request', event({ pull_request: {} })],
    ['it is closed: what came of it is done', event({ state: 'closed' })],
    ['it has no text', event({ body: null })],
    ['its number is none', event({ number: '7; rm -rf /' })],
    ['its sender is no account', event({ user: { login: '../x', type: 'User' } })],
    ['there is no issue', {}],
    ['there is nothing', null],
  ])('is left alone where %s', (_, each) => {
    expect(issueOf(each)).toBeNull();
  });
});

describe('the bundle in an issue', () => {
  const text = 'bundle: 1\nplan: x\n';
  it.each([
    ['in the block that the form makes', `### Gói / Bundle\n\n\`\`\`yaml\n${text}\`\`\`\n`],
    ['with the line ends of the host', `\`\`\`yaml\r\nbundle: 1\r\nplan: x\r\n\`\`\``],
    ['pasted bare', `Xin chào\n\n${text}`],
    ['behind another block', `\`\`\`\nhello\n\`\`\`\n\n~~~yml\n${text}~~~\n`],
    ['behind a comment', `\`\`\`yaml\n${text}\`\`\`\n\nbundle: 2\n`],
  ])('is found %s', (_, body) => {
    expect(bundleIn(body)).toBe(text);
  });

  const long = 'figures:\n  - { indicator: x, period: 2025, quote: "Năm 2025 | Tốc độ {a} tăng | 8,27 %" }\n';
  it.each([
    ['before a signature', `Kính gửi anh chị,\n\n${text}\n--\nTrần Văn A\nTel: 1\n`, text],
    ['before a closing', `${text}Trân trọng,\nTrần Văn A`, text],
    ['in an answer that quotes it', `> ${text.trimEnd().replaceAll('\n', '\n> ')}\n`, text.trimEnd()],
    [
      'where a mail program has broken its lines',
      text + long.replace('| Tốc', '|\nTốc').replace('tăng ', 'tăng\n'),
      text + long.replace('| Tốc', '|\n    Tốc').replace('tăng ', 'tăng\n    '),
    ],
    // What may be more of it is never left out without a word.
    ['with words in the middle', `${text}Và rút:\nwithdrawals: []\n`, `${text}Và rút:\nwithdrawals: []\n`],
  ])('is found in a letter %s', (_, body, bundle) => {
    expect(bundleIn(body)?.trimEnd()).toBe(bundle.trimEnd());
  });

  it.each([['nothing like it'], ['```yaml\nvalue: 1\n```'], ['my bundle: one'], ['']])('is not found in %j', (body) => {
    expect(bundleIn(body)).toBeNull();
  });

  it('takes no longer for a text that was made to be slow', () => {
    const began = performance.now();
    for (const body of [
      '```\n'.repeat(16_000),
      `${'`'.repeat(60_000)}\n`,
      `${'~'.repeat(60_000)}\n~~~\n`,
      '#\n'.repeat(30_000),
      `\`\`\`\n${'# \n'.repeat(20_000)}\`\`\``,
    ])
      expect(bundleIn(body)).toBeNull();
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
