/** What a change does to one indicator: its figures beside those in use, the verdicts, the bars and the warnings. */
import type { Figure } from '../content/schema.ts';
import { formatDate, formatPeriod } from '../text/format.ts';
import type { ToolLocale } from '../text/locale.ts';
import { STAGE_WORDS, WORDS, wordOf } from '../text/words.ts';
import { barsOf, type Consequence, type TargetChange } from '../views/consequence.ts';
import { figureWords, standingWords, warningWords } from '../views/consequence-words.ts';
import { printerOf } from '../views/print.ts';
import { harmless, harmlessBlock, harmlessCode } from './harmless.ts';
import { fileLink, type Ink } from './ink.ts';
import type { FigureReview, IndicatorReview } from './review.ts';
import { barLabels, textBar } from './text-bar.ts';

export function indicatorSection(ink: Ink, each: IndicatorReview): string {
  const { locale, draft, t } = ink;
  const { member } = each;
  const [sample] = each.figures;
  // Nothing of a member is judged: neither a verdict nor a bar stands behind it.
  const effect = (one: FigureReview): string[] =>
    member
      ? [t('member', { member: harmless(member.name[locale]) })]
      : [verdicts(ink, one), ...(draft.pictures ? [bars(ink, one)] : [])];
  return [
    `### ${harmless(each.after.name[locale])}`,
    figureTable(ink, each),
    each.figures.map((one) => `- ${harmless(standingWords(one, locale))}`).join('\n'),
    ...(sample ? effect(sample) : []),
    ...warnings(ink, each.figures),
  ].join('\n\n');
}

/** A figure and the words that it turns, on one line. */
export function figureLine(
  ink: Ink,
  { after, figure, previous, before, standing, targets, path }: FigureReview,
): string {
  const { locale, t } = ink;
  const was = previous ? harmless(figureWords(before, previous, locale)) : t('none');
  const value = `**${harmless(printerOf(after, locale).figure(figure))}**`;
  const turns = targets
    .filter(({ turned }) => turned)
    .map((each) => `🔁 ${harmless(each.after.target.period.replace('-', '–'))}: ${turnWords(each, locale)}`);
  return [
    `${harmless(after.name[locale])}, ${formatPeriod(figure.period, locale)}: ${was} → ${standing === 'withdrawn' ? `~~${value}~~ ${t('withdrawn')}` : value}`,
    ...turns,
    fileLink(ink, path, null),
  ].join('; ');
}

function figureTable(ink: Ink, { figures }: IndicatorReview): string {
  const { t } = ink;
  const head = [t('period'), t('inUse'), '', t('proposed'), t('source')];
  const rows = figures.map((each) => figureRow(ink, each));
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function figureRow(ink: Ink, { before, after, figure, previous, standing, path }: FigureReview): string[] {
  const { locale, t } = ink;
  const value = `**${harmless(printerOf(after, locale).figure(figure))}**`;
  const shown = standing === 'withdrawn' ? `~~${value}~~ ${t('withdrawn')}` : value;
  const details = [
    harmless(STAGE_WORDS[figure.stage][locale]),
    formatDate(figure.published, locale),
    figure.low && figure.high ? rangeWords(ink, after, figure) : '',
    figure.wording ? t('wording', { wording: harmless(figure.wording) }) : '',
  ].filter(Boolean);
  return [
    formatPeriod(figure.period, locale),
    previous ? harmless(figureWords(before, previous, locale)) : t('none'),
    '→',
    `${shown}<br>${details.join(', ')}`,
    sourceWords(ink, figure, path),
  ];
}

const rangeWords = ({ t, locale }: Ink, indicator: IndicatorReview['after'], figure: Figure): string => {
  const value = printerOf(indicator, locale).value;
  return t('range', { low: harmless(value(figure.low ?? '')), high: harmless(value(figure.high ?? '')) });
};

function sourceWords(ink: Ink, { source }: Figure, path: string): string {
  const { t } = ink;
  const host = new URL(source.url).host;
  return [
    `${harmless(source.title)}, ${harmless(source.publisher)}`,
    ...(source.document ? [harmless(source.document)] : []),
    ...(source.page === null ? [] : [t('page', { page: source.page })]),
    `[${t('open')}](<${source.url}>) ${harmlessCode(host)}`,
    fileLink(ink, path, null),
  ].join('<br>');
}

const verdictWord = ({ assessment }: TargetChange['after'], locale: ToolLocale): string =>
  `${WORDS[assessment.status].symbol} ${wordOf(assessment, locale)}`;

const turnWords = ({ before, after }: TargetChange, locale: ToolLocale): string =>
  `${verdictWord(before, locale)} → **${verdictWord(after, locale)}**`;

function verdicts(ink: Ink, { after, targets }: Consequence): string {
  const { t, locale } = ink;
  const turned = targets.filter((each) => each.turned).length;
  const word = (each: TargetChange['after']): string => verdictWord(each, locale);
  const rows = targets.map(({ before: was, after: is, turned: isTurned }) => [
    `${harmless(is.target.period.replace('-', '–'))}: ${harmless(printerOf(after, locale).target(is.target))}`,
    word(was),
    isTurned ? `**${word(is)}**` : word(is),
  ]);
  const head = [t('target'), t('before'), t('after')];
  const said = targets
    .filter(({ reworded }) => reworded)
    .map(
      ({ before: was, after: is }) =>
        `- ${harmless(is.sentence[locale], 900)}<br>${t('wasSaid', { sentence: harmless(was.sentence[locale], 900) })}`,
    );
  return [
    turned ? `🔁 **${t('turned', { count: turned })}**` : t('same'),
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    ...(said.length ? [`${t('sentences')}:\n\n${said.join('\n')}`] : []),
  ].join('\n\n');
}

function bars({ t, locale, review }: Ink, consequence: Consequence): string {
  const { before, after } = barsOf(consequence, review.asOf, locale);
  const width = Math.max(t('before').length, t('after').length);
  const row = (title: string, bar: string): string => `${title.padEnd(width)}  ${bar}`;
  const [was, is] = [barLabels(before, harmless), barLabels(after, harmless)];
  return [
    harmlessBlock([row(t('before'), textBar(before)), row(t('after'), textBar(after))]),
    ...(was || is ? [`${t('before')}: ${was || t('none')}<br>${t('after')}: ${is || t('none')}`] : []),
  ].join('\n\n');
}

function warnings({ locale }: Ink, figures: readonly Consequence[]): string[] {
  const all = [...new Set(figures.flatMap((each) => warningWords(each, locale)))];
  return all.length ? [all.map((each) => `> ⚠️ ${harmless(each, 600)}`).join('\n>\n')] : [];
}
