/**
 * The review as a comment in Markdown: Vietnamese, with the English folded below. Every word that a change brings goes
 * through `inert`; only addresses that the schema let pass become links.
 */
import type { Figure } from '../content/schema.ts';
import { formatDate, formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { TASK_STATUS_TEXTS, taskPhraseOf } from '../text/tasks.ts';
import { STAGE_WORDS, WORDS, wordOf } from '../text/words.ts';
import { barsOf, type Consequence, type TargetChange } from '../views/consequence.ts';
import { figureWords, standingWords, warningWords } from '../views/consequence-words.ts';
import { printerOf } from '../views/print.ts';
import type { KnownTask } from '../views/tasks.ts';
import type { TargetTurn } from './effects.ts';
import { inert, inertBlock, inertCode } from './inert.ts';
import { MARKER } from './marker.ts';
import { type IndicatorReview, isRefused, type Review } from './review.ts';
import { barLabels, textBar } from './text-bar.ts';
import { breachWords, type ReviewKey, say } from './words.ts';

/** The host takes 65,536 characters. */
const LIMIT = 60_000;
/** How many of a kind are told in full. */
const MOST = 25;

export interface CommentPlace {
  /** Address of the repository, `https://github.com/owner/name`; null for no links to lines. */
  repository: string | null;
  /** Full numbers of the commits. */
  base: string;
  head: string;
  /** The content folder inside the repository, `content/`. */
  prefix: string;
}

interface Ink {
  locale: Locale;
  t: (key: ReviewKey, values?: Record<string, string | number>) => string;
  review: Review;
  place: CommentPlace;
}

export function commentOf(review: Review, place: CommentPlace): string {
  const [vi, en] = (['vi', 'en'] as const).map((locale) => part(review, place, locale)) as [string, string];
  const whole = `${MARKER}\n${vi}\n\n<details><summary>${say('en', 'english')}</summary>\n\n${en}\n\n</details>\n`;
  return whole.length <= LIMIT ? whole : `${MARKER}\n${cut(vi, LIMIT)}\n`;
}

/** Whole sections, as many as there is room for. */
function cut(text: string, limit: number): string {
  const sections = text.split('\n\n');
  let length = 0;
  const kept = sections.filter((section) => {
    length += section.length + 2;
    return length < limit;
  });
  return kept.join('\n\n');
}

function part(review: Review, place: CommentPlace, locale: Locale): string {
  const t: Ink['t'] = (key, values) => say(locale, key, values);
  const ink: Ink = { locale, t, review, place };
  const { faults, breaches, conflicts } = review;
  const count = faults.length + breaches.length + conflicts.length;
  const commit = (id: string): string => inertCode(id.slice(0, 10));
  return [
    `## ${isRefused(review) ? `❌ ${t('refused', { count })}` : `✅ ${t('sound')}`}`,
    t('compared', { head: commit(place.head), base: commit(place.base), day: formatDate(review.asOf, locale) }),
    ...mendSection(ink),
    ...(review.worked ? [] : [`> ${t('notWorked')}`]),
    ...(review.oldFaults ? [t('oldFaults', { count: review.oldFaults })] : []),
    ...first(review.indicators, (each) => indicatorSection(ink, each), ink),
    ...targetSection(ink),
    ...eventSection(ink),
    ...taskSection(ink),
    ...(review.indicators.length + review.events.length === 0 ? [t('nothing')] : []),
    ...lookSection(ink),
    ...fileSections(ink),
    `${t('checklist')}${guideLink(ink)}`,
  ].join('\n\n');
}

/** The first of many, and how many are left. */
function first<T>(all: readonly T[], tell: (each: T) => string, { t }: Ink): string[] {
  const rest = all.length - MOST;
  return [...all.slice(0, MOST).map(tell), ...(rest > 0 ? [t('more', { count: rest })] : [])];
}

const list = <T>(ink: Ink, title: string, all: readonly T[], tell: (each: T) => string): string[] =>
  all.length ? [`### ${title}`, first(all, (each) => `- ${tell(each)}`, ink).join('\n')] : [];

/** A file of the change as a link to its line, where the host has an address for it. */
function fileLink({ place, t }: Ink, path: string, line: number | null): string {
  const whole = `${place.prefix}${path}`;
  const shown = inertCode(whole);
  const at = line === null ? '' : `, ${t('line', { line })}`;
  const plain = /^[\w./-]+$/.test(whole);
  if (!place.repository || !plain) return `${shown}${at}`;
  return `[${shown}${at}](<${place.repository}/blob/${place.head}/${whole}${line === null ? '' : `#L${line}`}>)`;
}

function mendSection(ink: Ink): string[] {
  const { review, locale, t, place } = ink;
  const item = (file: string, told: readonly string[], mend: string): string =>
    `${file}: ${told.join('; ')}. **${t('how')}:** ${mend}`;
  const items = [
    ...review.breaches.map(({ code, path, line, to = '' }) => {
      const gone = code === 'removed' || code === 'renamed';
      const { found, expected, mend } = breachWords(code, locale, { path, day: review.asOf, to });
      return item(gone ? inertCode(place.prefix + path) : fileLink(ink, path, line), [found, expected], mend);
    }),
    ...review.conflicts.map((path) => item(inertCode(place.prefix + path), [t('conflict')], t('conflictMend'))),
    ...review.faults.map(({ [locale]: { path, line, found, expected, mend } }) =>
      item(fileLink(ink, path, line), [inert(found), inert(expected)], inert(mend, 600)),
    ),
  ];
  return list(ink, t('mend'), items, (each) => each);
}

function lookSection(ink: Ink): string[] {
  const { review, locale, t } = ink;
  return list(
    ink,
    t('look'),
    review.warnings,
    ({ [locale]: fault }) =>
      `${fileLink(ink, fault.path, fault.line)}: ${inert(fault.found)}; ${inert(fault.expected)}. ${inert(fault.mend)}`,
  );
}

function eventSection(ink: Ink): string[] {
  const { review, locale, t } = ink;
  return list(ink, t('events'), review.events, ({ path, what, date, task, status, source }) =>
    [
      `${inert(task)}, ${formatDate(date, locale)}: ${inert(what[locale] ?? what.vi)}`,
      `**${TASK_STATUS_TEXTS[status][locale]}**`,
      `${inert(source.title)}, ${inert(source.publisher)}`,
      `[${t('open')}](<${source.url}>) ${inertCode(new URL(source.url).host)}`,
      fileLink(ink, path, null),
    ].join('; '),
  );
}

function taskSection(ink: Ink): string[] {
  const { review, locale, t } = ink;
  const told = (task: KnownTask | null): string => (task ? taskPhraseOf(task, locale) : t('none'));
  return list(
    ink,
    t('taskTurns'),
    review.taskTurns,
    ({ id, before, after }) =>
      `${inert(id)} ${inert((after ?? before)?.task.title[locale] ?? '')}: ${told(before)} → **${told(after)}**`,
  );
}

function targetSection(ink: Ink): string[] {
  const { review, locale, t } = ink;
  return list(ink, t('targetTurns'), review.targetTurns, ({ indicator, before, after }) => {
    const name = `${inert(indicator.name[locale])}, ${inert(after.target.period.replace('-', '–'))}`;
    const word = ({ assessment }: TargetTurn['after']): string => wordOf(assessment, locale);
    return `${name}: ${word(before)} → **${word(after)}**<br>${inert(after.sentence[locale], 900)}<br>${t('wasSaid', { sentence: inert(before.sentence[locale], 900) })}`;
  });
}

function fileSections(ink: Ink): string[] {
  const { review, t } = ink;
  return [
    ...list(ink, t('otherFiles'), review.otherContent, (path) => fileLink(ink, path, null)),
    ...list(ink, t('program', { count: review.program.length }), review.program, (path) => inertCode(path)),
  ];
}

const guideLink = ({ place, t, locale, review }: Ink): string => {
  const branch = review.plan?.repository.branch ?? 'main';
  const file = locale === 'vi' ? 'docs/duyet-so-lieu.md' : 'docs/reviewing-figures.md';
  return place.repository ? ` [${t('guide')}](<${place.repository}/blob/${branch}/${file}>)` : '';
};

function indicatorSection(ink: Ink, each: IndicatorReview): string {
  const { locale } = ink;
  const [sample] = each.figures;
  return [
    `### ${inert(each.after.name[locale])}`,
    figureTable(ink, each),
    first(each.figures, (one) => `- ${inert(standingWords(one, locale))}`, ink).join('\n'),
    ...(sample ? [verdicts(ink, sample), bars(ink, sample)] : []),
    ...warnings(ink, each.figures),
  ].join('\n\n');
}

function figureTable(ink: Ink, { figures }: IndicatorReview): string {
  const { t } = ink;
  const head = [t('period'), t('inUse'), '', t('proposed'), t('source')];
  const rows = figures.slice(0, MOST).map((each) => figureRow(ink, each));
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function figureRow(ink: Ink, { before, after, figure, previous, standing }: Consequence): string[] {
  const { locale, t } = ink;
  const value = `**${inert(printerOf(after, locale).figure(figure))}**`;
  const shown = standing === 'withdrawn' ? `~~${value}~~ ${t('withdrawn')}` : value;
  const details = [
    inert(STAGE_WORDS[figure.stage][locale]),
    formatDate(figure.published, locale),
    figure.low && figure.high ? rangeWords(ink, after, figure) : '',
    figure.wording ? t('wording', { wording: inert(figure.wording) }) : '',
  ].filter(Boolean);
  return [
    formatPeriod(figure.period, locale),
    previous ? inert(figureWords(before, previous, locale)) : t('none'),
    '→',
    `${shown}<br>${details.join(', ')}`,
    sourceWords(ink, figure, after.id),
  ];
}

const rangeWords = ({ t, locale }: Ink, indicator: IndicatorReview['after'], figure: Figure): string => {
  const value = printerOf(indicator, locale).value;
  return t('range', { low: inert(value(figure.low ?? '')), high: inert(value(figure.high ?? '')) });
};

function sourceWords(ink: Ink, { source, id }: Figure, indicator: string): string {
  const { t } = ink;
  const host = new URL(source.url).host;
  return [
    `${inert(source.title)}, ${inert(source.publisher)}`,
    ...(source.document ? [inert(source.document)] : []),
    ...(source.page === null ? [] : [t('page', { page: source.page })]),
    `[${t('open')}](<${source.url}>) ${inertCode(host)}`,
    fileLink(ink, `figures/${indicator}/${id}.yaml`, null),
  ].join('<br>');
}

function verdicts(ink: Ink, { after, targets }: Consequence): string {
  const { t, locale } = ink;
  const turned = targets.filter((each) => each.turned).length;
  const word = ({ assessment }: TargetChange['after']): string =>
    `${WORDS[assessment.status].symbol} ${wordOf(assessment, locale)}`;
  const rows = targets.map(({ before: was, after: is, turned: isTurned }) => [
    `${inert(is.target.period.replace('-', '–'))}: ${inert(printerOf(after, locale).target(is.target))}`,
    word(was),
    isTurned ? `**${word(is)}**` : word(is),
  ]);
  const head = [t('target'), t('before'), t('after')];
  const said = targets
    .filter(({ reworded }) => reworded)
    .map(
      ({ before: was, after: is }) =>
        `- ${inert(is.sentence[locale], 900)}<br>${t('wasSaid', { sentence: inert(was.sentence[locale], 900) })}`,
    );
  return [
    turned ? `🔁 **${t('turned', { count: turned })}**` : t('unchanged'),
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    ...(said.length ? [`${t('reasons')}:\n\n${said.join('\n')}`] : []),
  ].join('\n\n');
}

function bars({ t, locale, review }: Ink, consequence: Consequence): string {
  const { before, after } = barsOf(consequence, review.asOf, locale);
  const width = Math.max(t('before').length, t('after').length);
  const row = (title: string, bar: string): string => `${title.padEnd(width)}  ${bar}`;
  return [
    inertBlock([row(t('before'), textBar(before)), row(t('after'), textBar(after))]),
    `${t('before')}: ${barLabels(before, inert)}<br>${t('after')}: ${barLabels(after, inert)}`,
  ].join('\n\n');
}

function warnings({ locale }: Ink, figures: readonly Consequence[]): string[] {
  const all = [...new Set(figures.flatMap((each) => warningWords(each, locale)))];
  return all.length ? [all.map((each) => `> ⚠️ ${inert(each, 600)}`).join('\n>\n')] : [];
}
