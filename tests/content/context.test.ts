/** What was measured elsewhere is held to the rules of every figure, and names its place. */
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { planWith, TODAY } from './plan.ts';

const GOOD = `of: { vi: cả nước, en: the whole country }
value: 42.03
stage: official
source:
  title: Quyết định công bố hiện trạng rừng cả nước
  publisher: Bộ Nông nghiệp và Môi trường
  url: "https://example.vn/rung-ca-nuoc"
  document: 561/QĐ-BNNMT
`;
const checked = (path: string, text: string) =>
  checkFiles(planWith({ [path]: text }), { asOf: TODAY, today: TODAY, lang: 'en' });
const PATH = 'context/forest-cover/2024--2025-05-07.yaml';

it('a figure of elsewhere is joined to its indicator, apart from its own figures', () => {
  const { content, faults } = checked(PATH, GOOD);
  expect(faults).toEqual([]);
  const forest = content?.indicators.find(({ id }) => id === 'forest-cover');
  expect(forest?.context).toMatchObject([
    { id: '2024--2025-05-07', period: '2024', published: '2025-05-07', value: '42.03', of: { vi: 'cả nước' } },
  ]);
  expect(forest?.figures.map(({ value }) => value)).not.toContain('42.03');
});

describe('refused is', () => {
  it.each<[string, string, string, string]>([
    ['one that names no place', PATH, GOOD.replace(/^of:.*\n/, ''), 'key-missing'],
    ['one without a source', PATH, GOOD.replace(/source:\n(?: .*\n)+/, ''), 'key-missing'],
    ['an official one that names no document', PATH, GOOD.replace(/ {2}document.*\n/, ''), 'official-undocumented'],
    ['a decimal comma', PATH, GOOD.replace('42.03', '42,03'), 'number'],
    ['a value outside the scale', PATH, GOOD.replace('42.03', '4203'), 'outside-scale'],
    ['a key that the format does not know', PATH, `${GOOD}rank: 3\n`, 'key-unknown'],
    ['one of an indicator that does not exist', PATH.replace('forest-cover', 'forest-covers'), GOOD, 'reference'],
    ['one published after the day', PATH.replace('2025-05-07', '2027-05-07'), GOOD, 'future'],
    ['a name that is no period and day', PATH.replace('2024--', 'nam-nay--'), GOOD, 'figure-name'],
    ['an average of a level', PATH.replace('2024--', '2021-2023--'), GOOD, 'range-not-taken'],
  ])('%s', (_, path, text, code) => {
    expect(checked(path, text).faults.map((fault) => fault.code)).toContain(code);
  });
});
