/** `npm run new-plan`: what it writes is a plan that the check takes; what the check refuses is not written. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { faultsSoFar } from '../../scripts/new-plan/plan.ts';
import { nameOf, QUESTIONS, usualOf } from '../../scripts/new-plan/questions.ts';
import { loadContent } from '../../src/content/load.ts';
import { STATUSES } from '../../src/domain/types.ts';
import { headingOfList } from '../../src/text/list-heading.ts';
import { WORDS } from '../../src/text/words.ts';

const scratch = mkdtempSync(join(tmpdir(), 'new-plan-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const ANSWERS: Readonly<Record<string, string | readonly [vi: string, en: string]>> = {
  place: ['Huyện Hồ', 'Lake County'],
  kind: ['Kế hoạch', 'Plan'],
  number: '7/KH-HH',
  date: '2024-03-01',
  issuer: ['Ủy ban Huyện Hồ', 'Council of Lake County'],
  url: 'https://ho.example.org/ke-hoach-7',
  baseline: '2023',
  end: '2027',
  due: '',
  time_zone: '',
  agency: ['Phòng Nước', 'Water office'],
  group: ['Nước', 'Water'],
  indicator: ['Tỷ lệ hộ có nước máy', 'Homes with tap water'],
  unit: ['% số hộ', '% of homes'],
  op: '',
  value: '95',
  repository: 'https://github.com/ho/chi-tieu',
  contact: ['Phòng Nước', 'Water office'],
  email: 'nuoc@huyen-ho.vn',
};

/** Runs the command; answers are typed a line each, in the order of the questions. */
function made(name: string, languages: readonly ('vi' | 'en')[], changed: Readonly<Record<string, string>> = {}) {
  const lines = QUESTIONS.flatMap(({ key, each }) => {
    const answer = changed[key] ?? ANSWERS[key] ?? '';
    if (typeof answer === 'string') return each ? languages.map(() => answer) : [answer];
    return languages.map((locale) => answer[locale === 'vi' ? 0 : 1]);
  });
  const folder = join(scratch, name);
  const program = resolve(import.meta.dirname, '../../scripts/new-plan.ts');
  const args = [program, folder, '--languages', languages.join(',')];
  const ended = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Auckland' },
    input: `${lines.join('\n')}\n`,
  });
  return { folder, code: ended.status, told: ended.stdout + ended.stderr };
}

const plain = new Map<string, ReturnType<typeof made>>();

/** The same without a change, run once for each languages. */
function plan(...languages: readonly ('vi' | 'en')[]) {
  const name = languages.join('-');
  const known = plain.get(name) ?? made(name, languages);
  plain.set(name, known);
  return known;
}

describe('a new plan', () => {
  it.each<[('vi' | 'en')[]]>([[['vi', 'en']], [['en']], [['vi']], [['en', 'vi']]])(
    'in %j has no fault',
    (languages) => {
      const { folder, code, told } = plan(...languages);
      expect({ code, told }).toMatchObject({ code: 0 });
      const { content, faults } = loadContent({ dir: folder, asOf: '2026-11-22', lang: 'en' });
      expect(faults).toEqual([]);
      expect(content?.plan.languages).toEqual(languages);
      expect(content?.indicators.map(({ id, targets }) => [id, targets.length])).toEqual([
        [languages.includes('en') ? 'homes-with-tap-water' : 'ty-le-ho-co-nuoc-may', 1],
      ]);
    },
  );

  it.each(['vi', 'en'] as const)(
    'publishes its rule in %s: every word in its numbered list, nothing of any place',
    (locale) => {
      const { folder } = plan(locale);
      const method = readFileSync(join(folder, `pages/method.${locale}.mdx`), 'utf8');
      expect(headingOfList(method)).not.toBeNull();
      const list = method.split('\n').filter((line) => /^\d+\. /.test(line));
      expect(list).toHaveLength(11);
      const told = list.join('\n');
      for (const status of STATUSES) expect(told).toContain(`**${WORDS[status][locale]}**`);
      expect(method).not.toMatch(/Thanh Hóa|Việt Nam|Viet Nam|VND|tỷ đồng|Luật Thống kê|Law on/);
    },
  );

  it('in English alone offers the time zone of the machine, in Vietnamese that of Viet Nam', () => {
    const zoneIn = (...languages: ('vi' | 'en')[]) =>
      /^time_zone: (.*)$/m.exec(readFileSync(join(plan(...languages).folder, 'plan.yaml'), 'utf8'))?.[1];
    expect(zoneIn('en')).toBe('Pacific/Auckland');
    expect(zoneIn('vi')).toBe('Asia/Ho_Chi_Minh');
  });

  it('that the check refuses is not written; its fault is told', () => {
    const { folder, code, told } = made('wrong', ['en'], { date: '2024-02-30' });
    expect(code).toBe(1);
    expect(told).toContain('2024-02-30');
    expect(existsSync(folder)).toBe(false);
  });

  it.each([
    ['date', '2024-02-30', '"2024-02-30" is not a valid date'],
    ['url', 'ho.example.org', 'https://ho.example.org'],
    ['baseline', 'start of 2020', '"start of 2020" is not a year'],
    ['end', '2019', 'the baseline 2023 does not come before the end 2019'],
    ['due', '25/11', '11-25'],
    ['time_zone', 'Asia/Hanoi', 'Asia/Ho_Chi_Minh'],
    ['op', '=>', '">="'],
    ['value', '54,5', '54.5'],
    ['value', '5375', 'outside the scale'],
    ['repository', 'https://github.com/ho', 'owner and name'],
    ['email', 'nuoc', 'no mail address'],
  ])('is checked answer by answer: %s is not "%s"', (key, wrong, said) => {
    const before = new Map<string, string>();
    for (const question of QUESTIONS) {
      const name = nameOf(question, question.each ? 'en' : null);
      const answer = [ANSWERS[question.key]].flat().at(-1) || usualOf(question.usual, ['en']);
      if (question.key === key) {
        expect(faultsSoFar(['en'], before, [name, wrong]).join()).toContain(said);
        expect(faultsSoFar(['en'], before, [name, answer])).toEqual([]);
      }
      before.set(name, answer);
    }
  });

  it('asks again where an answer is needed, and writes nothing where none comes', () => {
    const { folder, code, told } = made('short', ['en'], { email: '' });
    expect(code).toBe(1);
    expect(told).toContain('this one is needed');
    expect(existsSync(folder)).toBe(false);
  });

  it('is never written over another', () => {
    const { folder } = plan('en');
    const before = readFileSync(join(folder, 'plan.yaml'), 'utf8');
    const { code, told } = made('en', ['en'], { place: 'Elsewhere' });
    expect(code).toBe(2);
    expect(told).toContain('has files already');
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toBe(before);
  });
});
