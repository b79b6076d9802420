/**
 * Every place where a number stands beside a word: both are compared with the assessment that the rule gives, in a built
 * site of each plan. A number that is another year's, another target's or a range of ours fails here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { loadOrThrow } from '../../src/content/load.ts';
import { reportYears } from '../../src/content/report-years.ts';
import type { Indicator } from '../../src/content/schema.ts';
import { LOCALES, type Locale } from '../../src/text/locale.ts';
import { wordOf } from '../../src/text/words.ts';
import { type AssessedTarget, assessIndicator } from '../../src/views/assessed.ts';
import { barOf, drawnOf } from '../../src/views/bar.ts';
import { reportOf } from '../../src/views/report.ts';
import { reportsByPeriod } from '../../src/views/reports.ts';
import { indicatorCard } from '../../src/views/social.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { numbersIn } from '../text/numerals.ts';
import { AS_OF } from './settings.ts';
import { filesOf, readText } from './support/dist.ts';

const DAO_MAY = 'tests/fixtures/plans/dao-may';

const PLANS = [
  { plan: 'the frozen plan', content: FROZEN, base: '' },
  { plan: 'an invented plan', content: DAO_MAY, base: '' },
];

const distOf = (content: string): string => (content === FROZEN ? inject('dist') : inject('other').dist);

const ENTITIES: Record<string, string> = { '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:#39|quot|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
const allOf = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

interface Claim {
  years: string;
  value: number;
}

/** What may stand beside the word of a target: worked out here from the assessment alone. */
function claimOf({ measure }: Indicator, { target, assessment: a }: AssessedTarget): Claim | null {
  const start = target.baseline?.year ?? a.baseline?.year ?? target.baselineYear;
  const years = (last: number): string =>
    measure === 'level' || start + 1 >= last ? String(last) : `${start + 1}–${last}`;
  if (a.value !== null && a.year !== null) return { years: years(a.year), value: a.value };
  return a.forecast && { years: years(target.end), value: a.forecast.value };
}

/** English says a thousand millions as a billion: the unit beside the number tells. */
const timesOf = (text: string, { unit }: Indicator, locale: Locale): number =>
  locale === 'en' && unit.en.startsWith('million ') && text.includes(unit.en.replace('million', 'billion')) ? 1000 : 1;

/** The number behind the years of the claim is its value, to the digits printed. */
function expectClaim(text: string, claim: Claim, indicator: Indicator, locale: Locale): void {
  const at = text.indexOf(claim.years);
  expect(at, `${claim.years} in: ${text}`).toBeGreaterThanOrEqual(0);
  const behind = text.slice(at + claim.years.length);
  // The day of an estimate stands between the years and the number.
  const said = behind.slice(behind.indexOf(': ') + 2).split('; ')[0] ?? '';
  const [number = ''] = numbersIn(said, locale);
  const times = timesOf(said, indicator, locale);
  const slack = times * (0.5 * 10 ** -(number.split('.')[1]?.length ?? 0)) + 1e-9;
  expect(Math.abs(times * Math.abs(Number(number)) - Math.abs(claim.value)), text).toBeLessThanOrEqual(slack);
}

function expectBeside(text: string, indicator: Indicator, judged: AssessedTarget, locale: Locale): void {
  expect(text).toContain(wordOf(judged.assessment, locale));
  const claim = claimOf(indicator, judged);
  if (claim) expectClaim(text, claim, indicator, locale);
  if (claim && indicator.caveat) expect(text).toContain(indicator.caveat[locale]);
}

describe.each(PLANS)('in $plan', ({ content: contentDir }) => {
  const content = loadOrThrow({ dir: contentDir, asOf: AS_OF, today: AS_OF });
  const each = content.indicators.map((indicator) => ({ indicator, assessed: assessIndicator(indicator, AS_OF) }));
  const read = (file: string): string => readText(distOf(contentDir), file);
  const pageOf = ({ id, slug }: Indicator, locale: Locale): string =>
    read(locale === 'vi' ? `chi-tieu/${slug}/index.html` : `en/indicators/${id}/index.html`);

  it.each(LOCALES)('the page of an indicator tells the judged number under each word (%s)', (locale) => {
    let told = 0;
    for (const { indicator, assessed } of each) {
      const answers = allOf(pageOf(indicator, locale), /<div class="answer">(.*?)<details/gs);
      expect(answers).toHaveLength(assessed.length);
      answers.forEach((answer, at) => {
        const judged = assessed[at];
        if (!judged) return;
        expect(plain(answer)).toContain(wordOf(judged.assessment, locale));
        const [value] = allOf(answer, /<p class="answer-value">(.*?)<\/p>/gs).map(plain);
        expect(value !== undefined, plain(answer)).toBe(claimOf(indicator, judged) !== null);
        if (value === undefined) return;
        told += 1;
        expectBeside(
          `${plain(answer)} ${value}`.replace(plain(answer), wordOf(judged.assessment, locale)),
          indicator,
          judged,
          locale,
        );
      });
    }
    expect(told).toBeGreaterThan(3);
  });

  it.each(LOCALES)('bars and social cards say the number of the target that is drawn (%s)', (locale) => {
    for (const { indicator, assessed } of each) {
      const drawn = drawnOf(assessed);
      if (!drawn) continue;
      const bar = barOf(indicator, assessed, AS_OF, locale);
      // Each row says the number of its own target: a level has one row, an average, a fall or a sum one for each period.
      const shown = assessed.filter(({ target }) => !target.unit);
      const said = allOf(pageOf(indicator, locale), /class="bar-value"[^>]*>(.*?)<\/text>/gs).map(plain);
      const known = bar.rows.flatMap((row, at) => {
        const judged = indicator.measure === 'level' ? drawn : shown[at];
        return row.known[0] && judged && claimOf(indicator, judged)
          ? [{ label: row.known[0].label, caveat: row.caveat, judged }]
          : [];
      });
      for (const { label, caveat, judged } of known) {
        expect(said).toContain(label);
        expectBeside(`${wordOf(judged.assessment, locale)} ${label}; ${caveat ?? ''}`, indicator, judged, locale);
      }
      const card = indicatorCard(
        {
          plan: content.plan,
          indicator,
          assessed,
          wholes: [],
          bar,
          reports: reportsByPeriod(indicator, AS_OF),
          address: 'x',
          asOf: AS_OF,
        },
        locale,
      );
      if (claimOf(indicator, drawn)) {
        expect(card.word).toContain(wordOf(drawn.assessment, locale));
        expectBeside(`${wordOf(drawn.assessment, locale)}. ${card.detail}`, indicator, drawn, locale);
      }
    }
  });

  it.each(LOCALES)('embeds say it, as a frame and as a picture (%s)', (locale) => {
    for (const { indicator, assessed } of each) {
      const drawn = drawnOf(assessed);
      const folder = `${locale === 'vi' ? 'nhung' : 'en/embed'}/${indicator.id}`;
      const frame = read(`${folder}/index.html`);
      const [label = ''] = allOf(frame, /<p class="soft label"[^>]*>(.*?)<\/p>/gs).map(plain);
      const [value = ''] = allOf(frame, /<p class="value"[^>]*>(.*?)<\/p>/gs).map(plain);
      const body = plain(frame.slice(frame.indexOf('<body>')));
      for (const { assessment } of assessed) expect(body).toContain(wordOf(assessment, locale));
      const claim = drawn && claimOf(indicator, drawn);
      if (!claim) continue;
      expectClaim(`${label}: ${value}`, claim, indicator, locale);
      if (indicator.caveat) expect(body).toContain(indicator.caveat[locale]);
      const svg = plain(read(`${folder}/card.svg`).replace(/<\/text><text/g, '</text> <text'));
      expect(svg).toContain(value);
      for (const { assessment } of assessed) expect(svg).toContain(wordOf(assessment, locale));
    }
  });

  it.each(LOCALES)('the front page, the offline file and the data say the sentence beside the word (%s)', (locale) => {
    const front = read(locale === 'vi' ? 'index.html' : 'en/index.html');
    const offline = plain(read('theo-doi-chi-tieu.html'));
    for (const { indicator, assessed } of each) {
      const row = plain(allOf(front, new RegExp(`<li class="row" id="${indicator.id}"(.*?)</li>`, 'gs'))[0] ?? '');
      const drawn = drawnOf(assessed);
      if (drawn)
        expect(row).toContain(
          `${wordOf(drawn.assessment, locale)} . ${drawn.listSentence[locale]}`.replace(
            ' .',
            row.includes(' . ') ? ' .' : '.',
          ),
        );
      for (const { assessment, sentence } of assessed) {
        expect(row).toContain(wordOf(assessment, locale));
        expect(offline).toContain(sentence[locale]);
      }
      const { indicator: data } = JSON.parse(read(`data/v1/indicators/${indicator.id}.json`));
      expect(
        data.targets.map(
          (target: { assessment: { sentence: Record<Locale, string> } }) => target.assessment.sentence[locale],
        ),
      ).toEqual(assessed.map(({ sentence }) => sentence[locale]));
    }
  });

  it.each(LOCALES)('citations of averages, totals and falls begin with what was judged (%s)', (locale) => {
    let told = 0;
    for (const { indicator, assessed } of each) {
      const page = plain(pageOf(indicator, locale));
      const cited = assessed.findLast(({ assessment: { value } }) => value !== null);
      const claim = cited && claimOf(indicator, cited);
      if (!cited || !claim || indicator.measure === 'level') continue;
      const from = page.indexOf(locale === 'vi' ? 'Trích dẫn' : 'Cite ');
      const [sentence = ''] = page.slice(from).split(/(?<=[:] [\p{L} ,]+\.) /u);
      if (!sentence.includes(claim.years)) continue;
      told += 1;
      // Each number with the words up to the next, which say its unit.
      const numbers = sentence
        .replaceAll(claim.years, '')
        .split(/(?<![\d.,−])(?=−?\d)/)
        .map((said) => timesOf(said, indicator, locale) * Math.abs(Number(numbersIn(said, locale)[0])));
      expect(
        numbers.some((number) => Math.abs(number - Math.abs(claim.value)) < 0.51),
        sentence,
      ).toBe(true);
      expect(sentence.toLowerCase()).toContain(
        wordOf({ ...cited.assessment, provisional: false }, locale).toLowerCase(),
      );
    }
    expect(told).toBeGreaterThan(0);
  });

  it.each(LOCALES)(
    'reports say it on the page and in the document, never of other years than the target’s (%s)',
    (locale) => {
      const years = reportYears(content, AS_OF);
      const year = years.at(-1);
      if (year === undefined) return;
      const { day } = reportOf(content, year, AS_OF);
      const folder = locale === 'vi' ? `bao-cao/${year}` : `en/report/${year}`;
      const page = read(`${folder}/index.html`);
      const file = filesOf(distOf(contentDir)).find((name) => name.startsWith(folder) && name.endsWith('.docx')) ?? '';
      const xml = strFromU8(
        unzipSync(readFileSync(join(distOf(contentDir), file)))['word/document.xml'] ?? new Uint8Array(),
      );
      const rowsOfPage = allOf(page, /<tr[^>]*>(.*?)<\/tr>/gs).map((row) =>
        allOf(row, /<t[dh][^>]*>(.*?)<\/t[dh]>/gs).map(plain),
      );
      const rowsOfFile = allOf(xml, /<w:tr[ >](.*?)<\/w:tr>/gs).map((row) =>
        allOf(row, /<w:tc>(.*?)<\/w:tc>/gs).map(plain),
      );
      for (const rows of [rowsOfPage, rowsOfFile]) {
        for (const indicator of content.indicators) {
          const own = rows.filter(([code]) => code === indicator.code);
          const judged = assessIndicator(indicator, day);
          expect(own).toHaveLength(judged.length);
          own.forEach(([, , , result = '', word = ''], at) => {
            const target = judged[at];
            if (!target) return;
            expect(word).toBe(wordOf(target.assessment, locale));
            if (claimOf(indicator, target)) expectBeside(`${word} ${result}`, indicator, target, locale);
            const [first, last] = [target.target.baselineYear, target.target.end];
            const told = (result.match(/\b20\d\d\b(?!\d)/g) ?? []).map(Number);
            if (target.assessment.status === 'not_started')
              expect(
                told.filter((each) => each <= first || each > last),
                result,
              ).toEqual([]);
          });
        }
      }
    },
  );

  it('the pages of a day and the feeds say what was judged on that day', () => {
    const pages = filesOf(distOf(contentDir)).filter((file) => /^tai-ngay\/[^/]+\/index\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(0);
    for (const file of pages.filter((_, at) => at % 7 === 0)) {
      const day = file.split('/')[1] ?? '';
      const html = read(file);
      for (const indicator of content.indicators) {
        const [row = ''] = allOf(html, new RegExp(`<li class="asof-row" id="${indicator.id}"[^>]*>(.*?)</li>`, 'gs'));
        const lines = allOf(row, /<p>(.*?)<\/p>/gs).map(plain);
        const judged = assessIndicator(indicator, day);
        expect(lines).toHaveLength(judged.length);
        for (const [at, target] of judged.entries())
          expectBeside(lines[at]?.replace(/^[\d–]+/, '') ?? '', indicator, target, 'vi');
      }
    }
    let verdicts = 0;
    for (const indicator of content.indicators) {
      const feed = read(`chi-tieu/${indicator.slug}/feed.xml`);
      for (const [, published = '', text = ''] of feed.matchAll(
        /<published>(\d{4}-\d\d-\d\d)[^<]*<\/published>.*?<content type="text">(.*?)<\/content>/gs,
      )) {
        for (const line of text.split('\n').filter((each) => / sang “/.test(each) && / \(.+: /.test(each))) {
          const judged = assessIndicator(indicator, published).filter(({ assessment }) =>
            line.includes(`sang “${wordOf(assessment, 'vi')}”`),
          );
          const told = judged.find(({ target }) => line.includes(`Mục tiêu ${target.end}`));
          if (!told) continue;
          verdicts += 1;
          expectBeside(line.slice(line.indexOf(' sang “')), indicator, told, 'vi');
        }
      }
    }
    expect(verdicts).toBeGreaterThan(0);
  });
});
