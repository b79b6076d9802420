/**
 * What the site says of every target, against a second reading of the rule: the numbers in the data, the words on the
 * pages of both languages and the counts of the front page.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { snapped } from './support/alike.ts';
import { CONTENT, DAY } from './support/plan-under-test.ts';
import { casesOf, wholesIn } from './support/reports.ts';
import { type Reading, readAgain } from './support/second-reading.ts';
import { readParts } from './support/second-reading-parts.ts';

/** The words of the rule's text, section 5. */
const WORDS: Record<string, readonly [vi: string, en: string]> = {
  met: ['Đạt', 'Met'],
  missed: ['Không đạt', 'Not met'],
  awaiting_result: ['Hết hạn, chờ số liệu', 'Deadline passed, awaiting figure'],
  reached_early: ['Đã chạm mục tiêu, cần giữ', 'Level reached, must hold'],
  on_track: ['Đúng tiến độ', 'On track'],
  behind: ['Chậm', 'Behind'],
  far_behind: ['Chậm nhiều', 'Far behind'],
  wrong_way: ['Đi lùi', 'Going backwards'],
  not_started: ['Chưa đến kỳ', 'Not yet due'],
  insufficient: ['Chưa đủ số liệu', 'Not enough data'],
  discontinued: ['Ngừng thống kê', 'No longer measured'],
};
const TOLD = ['vi', 'en'] as const;
type Language = (typeof TOLD)[number];

function wordOf({ status, provisional }: Pick<Reading, 'status' | 'provisional'>, language: Language): string {
  const word = WORDS[status]?.[TOLD.indexOf(language)] ?? '';
  if (!provisional) return word;
  return `${language === 'vi' ? 'Tạm tính' : 'Provisional'}: ${word.charAt(0).toLowerCase()}${word.slice(1)}`;
}

interface Published {
  id: string;
  url: Record<Language, string>;
  targets: {
    period: string;
    op: string;
    value: number;
    assessment: Reading & { sentence: Record<Language, string> };
  }[];
  in_words?: { period: string; assessment?: Pick<Reading, 'status' | 'provisional' | 'reason'> }[];
}

const dist = inject('dist');
const data: { indicators: Published[] } = JSON.parse(readFileSync(join(dist, 'data/v1/indicators.json'), 'utf8'));
/** What the data says; of a target that the second reading does not know, pages are held to the data alone. */
const saidOf = (id: string, at: number): Reading => {
  const { sentence, ...numbers } =
    data.indicators.find((each) => each.id === id)?.targets[at]?.assessment ?? expect.fail(id);
  return numbers;
};
/** The plan's own; the front page at the root is in the first of them. */
const LANGUAGES = TOLD.filter((language) => data.indicators.every(({ url }) => url[language]));
const MAIN = /<html lang="([a-z]+)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))?.[1];
const read = new Map(
  [...casesOf(CONTENT, DAY)].map(([id, cases]) => [
    id,
    cases.map((each, at) => ({ ...each, reading: each.isRead ? readAgain(each) : saidOf(id, at) })),
  ]),
);

/** What the parts of each target that has some say together, by period. */
const wholes = wholesIn(CONTENT).flatMap(({ id, periods, parts }) =>
  periods.flatMap((period) => {
    const own = parts.flatMap((part) => read.get(part) ?? []).filter((each) => each.period === period);
    const reading = readParts(own.map((each) => each.reading));
    return reading ? [{ id, period, reading }] : [];
  }),
);
const isPart = new Set(wholesIn(CONTENT).flatMap(({ parts }) => parts));

const htmlAt = (url: string): string =>
  readFileSync(join(dist, decodeURIComponent(url.slice(inject('siteRoot').length)), 'index.html'), 'utf8');

/** The words of verdicts in a piece of a page, in their order. */
const wordsIn = (html: string): string[] =>
  [...html.matchAll(/<strong class="word[^"]*"><(span|svg)[^>]*>.*?<\/\1>\s*([^<]*)<\/strong>/g)].map(
    ([, , word = '']) => word.trim(),
  );

it('speaks of every indicator of the content, and of no other', () => {
  expect(data.indicators.map(({ id }) => id).sort()).toEqual([...read.keys()].sort());
});

describe.each(data.indicators)('$id', ({ id, url, targets, in_words: told = [] }) => {
  const cases = read.get(id) ?? [];
  const together = wholes.filter((each) => each.id === id);

  it('has the words of a second reading where it has parts', () => {
    const published = told.flatMap(({ period, assessment }) => (assessment ? [{ period, assessment }] : []));
    expect(published.map(({ period }) => period).sort()).toEqual(together.map(({ period }) => period).sort());
    for (const { period, reading } of together)
      expect(published.find((each) => each.period === period)?.assessment).toMatchObject(reading);
  });

  it('has the words and numbers of a second reading, in the data', () => {
    const published = targets.map(({ period, op, value, assessment: { sentence, ...numbers } }) => ({
      period,
      op,
      value,
      numbers,
    }));
    const expected = cases.map(({ period, op, value, reading }) => ({
      period,
      op,
      value: Number(value),
      numbers: reading,
    }));
    expect(published).toHaveLength(expected.length);
    for (const [i, each] of expected.entries()) expect(snapped(published[i], each)).toEqual(each);
  });

  it.each(LANGUAGES)('says them on its page, with their sums: %s', (language) => {
    // What was planned on the way has words of its own beside the target's.
    const html = htmlAt(url[language]).replace(
      /<ul class="small milestones">.*?<\/ul>|<p class="part-of">.*?<\/p>/gs,
      '',
    );
    const words = [...cases, ...together].map(({ reading }) => wordOf(reading, language));
    expect(wordsIn(html).slice(0, words.length)).toEqual(words);
    for (const { assessment } of targets) expect(assessment.sentence[language].length).toBeGreaterThan(20);
  });
});

/** Words that say how a target stands, as against those that say why nothing can be said. */
const VERDICTS = ['met', 'missed', 'reached_early', 'on_track', 'behind', 'far_behind', 'wrong_way'];

describe('the front page', () => {
  /** One that has parts is counted, its parts are not. */
  const all = [
    ...[...read].flatMap(([id, cases]) =>
      isPart.has(id) ? [] : cases.map(({ period, reading }) => ({ id, period, reading })),
    ),
    ...wholes,
  ];
  const frontOf = (language: Language): string =>
    htmlAt(`${inject('siteRoot')}${language === MAIN ? '' : `${language}/`}`);

  it.each(LANGUAGES)('names every target that has a verdict, with its word, and no other: %s', (language) => {
    const named = [...frontOf(language).matchAll(/<h3 class="verdict">(.*?)<\/h3>/gs)].map(([, heading = '']) => {
      const path = /href="([^"]*)"/.exec(heading)?.[1];
      return `${path} ${wordsIn(heading)[0]}`;
    });
    const pathOf = (id: string): string =>
      new URL(data.indicators.find((each) => each.id === id)?.url[language] ?? 'missing:').pathname;
    const expected = all
      .filter(({ reading }) => VERDICTS.includes(reading.status))
      .map(({ id, reading }) => `${pathOf(id)} ${wordOf(reading, language)}`);
    expect(named.sort()).toEqual(expected.sort());
  });

  it.each(LANGUAGES)('counts the targets of each period that nobody has reported: %s', (language) => {
    const told = [...frontOf(language).matchAll(/<p class="awaited">\D*(\d+)/g)].map(([, count]) => Number(count));
    const waiting = all.filter(({ reading }) => reading.status === 'awaiting_result').map(({ period }) => period);
    const counts = [...new Set(waiting)].map((period) => waiting.filter((each) => each === period).length);
    expect(told.sort()).toEqual(counts.sort());
  });
});
