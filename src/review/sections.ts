/** The sections of the comment beside those of the figures: what to mend, what to look at, and what else is changed. */

import { toldIn } from '../content/original.ts';
import { formatDate } from '../text/format.ts';
import { TASK_STATUS_TEXTS, taskPhraseOf } from '../text/tasks.ts';
import { wordOf } from '../text/words.ts';
import { warningWords } from '../views/consequence-words.ts';
import { printerOf } from '../views/print.ts';
import type { KnownTask } from '../views/tasks.ts';
import { listedName } from '../views/wholes.ts';
import type { EventTurn } from './arrivals.ts';
import { breachWords } from './breach-words.ts';
import type { TargetTurn } from './effects.ts';
import type { ChangedFile } from './git.ts';
import { harmless, harmlessCode } from './harmless.ts';
import { fileLink, type Ink, list } from './ink.ts';
import { groundWords } from './kind-words.ts';
import type { FigureReview } from './review.ts';

/** Folders that are named where the files are too many. */
const FOLDERS = 20;

export function mendSection(ink: Ink): string[] {
  const { review, locale, t, place } = ink;
  const item = (file: string, told: readonly string[], mend: string): string =>
    `${file}: ${told.join('; ')}. **${t('how')}:** ${mend}`;
  const items = [
    ...review.breaches.map(({ code, path, line, to = '' }) => {
      const gone = code === 'removed' || code === 'renamed';
      const { found, expected, mend } = breachWords(code, locale, { path, day: review.asOf, to });
      return item(gone ? harmlessCode(place.prefix + path) : fileLink(ink, path, line), [found, expected], mend);
    }),
    ...review.conflicts.map((path) => item(harmlessCode(place.prefix + path), [t('conflict')], t('conflictMend'))),
    ...review.faults.map(({ [locale]: { path, line, found, expected, mend } }) =>
      item(fileLink(ink, path, line), [harmless(found), harmless(expected)], harmless(mend, 600)),
    ),
  ];
  return list(ink, t('mend'), items, (each) => each);
}

/** What is allowed and may be a mistake; that of the figures too, where they have no section of their own. */
export function lookSection(ink: Ink, figures: readonly FigureReview[]): string[] {
  const { review, locale, t } = ink;
  const items = [
    ...review.warnings.map(
      ({ [locale]: fault }) =>
        `${fileLink(ink, fault.path, fault.line)}: ${harmless(fault.found)}; ${harmless(fault.expected)}. ${harmless(fault.mend)}`,
    ),
    ...figures.flatMap((each) =>
      warningWords(each, locale).map((words) => `${fileLink(ink, each.path, null)}: ⚠️ ${harmless(words, 600)}`),
    ),
  ];
  return list(ink, t('look'), items, (each) => each);
}

/** Each file that needs a maintainer, with the reason; files outside the content stand in `programSection`. */
export function reasonSection(ink: Ink): string[] {
  const { review, locale, t } = ink;
  const outside = new Set(review.program.map(({ path }) => path));
  const inside = review.reasons.filter(({ path }) => !outside.has(path));
  return list(ink, t('reasons'), inside, ({ ground, path }) => `${groundWords(ground, locale)}: ${fileOf(ink, path)}`);
}

/** A link, or the bare name where the file is gone. */
const fileOf = (ink: Ink, path: string): string =>
  ink.review.gone.includes(path) ? harmlessCode(ink.place.prefix + path) : fileLink(ink, path, null);

export function programSection(ink: Ink): string[] {
  const { review, locale, t } = ink;
  const groundOf = new Map(review.reasons.map(({ path, ground }) => [path, ground]));
  const size = ({ lines }: ChangedFile): string => (lines ? `+${lines.added} −${lines.removed}` : t('binary'));
  return list(ink, t('program', { count: review.program.length }), review.program, (each) => {
    const ground = groundOf.get(each.path);
    return `${harmlessCode(each.path)}: ${size(each)}${ground ? `, ${groundWords(ground, locale)}` : ''}`;
  });
}

export function newIndicatorSection(ink: Ink): string[] {
  const { review, locale, t } = ink;
  return list(ink, t('newIndicators'), review.newIndicators, (each) => {
    const targets = each.targets.map(
      (target) => `${harmless(target.period.replace('-', '–'))}: ${harmless(printerOf(each, locale).target(target))}`,
    );
    return [
      `**${harmless(listedName(each, locale))}**`,
      ...targets,
      fileLink(ink, `indicators/${each.id}.yaml`, null),
    ].join('; ');
  });
}

export function eventSection(ink: Ink): string[] {
  const { review, locale, t } = ink;
  return list(ink, t('events'), review.events, ({ path, what, date, task, status, source }) =>
    [
      `${harmless(task)}, ${formatDate(date, locale)}: ${harmless(toldIn(what, locale).words)}`,
      ...(status === null ? [] : [`**${TASK_STATUS_TEXTS[status][locale]}**`]),
      `${harmless(source.title)}, ${harmless(source.publisher)}`,
      `[${t('open')}](<${source.url}>) ${harmlessCode(new URL(source.url).host)}`,
      fileLink(ink, path, null),
    ].join('; '),
  );
}

/** An event that was published and is another or gone: what it said, and what it says. */
export function eventTurnSection(ink: Ink): string[] {
  const { review, locale, t } = ink;
  const told = (event: EventTurn['before']): string =>
    event
      ? `${formatDate(event.date, locale)}, ${harmless(toldIn(event.what, locale).words)}${event.status === null ? '' : ` (${TASK_STATUS_TEXTS[event.status][locale]})`}`
      : t('unread');
  const done = ({ code, line, to = '' }: EventTurn): string => {
    if (code === 'edited') return t('eventEdited', { line });
    return code === 'removed' ? t('eventRemoved') : t('eventRenamed', { to: harmlessCode(to) });
  };
  return list(ink, t('eventTurns'), review.eventTurns, (each) => {
    const { task, path, before, after, code } = each;
    const file = code === 'edited' ? fileLink(ink, path, each.line) : harmlessCode(ink.place.prefix + path);
    const now = code === 'removed' ? '' : ` → ${told(after)}`;
    return `**${harmless(task)}, ${done(each)}**: ${told(before)}${now}; ${file}`;
  });
}

export function taskSection(ink: Ink): string[] {
  const { review, locale, t } = ink;
  const told = (task: KnownTask | null): string => (task ? taskPhraseOf(task, locale) : t('none'));
  return list(
    ink,
    t('taskTurns'),
    review.taskTurns,
    ({ id, before, after }) =>
      `${harmless(id)} ${harmless((after ?? before)?.task.title[locale] ?? '')}: ${told(before)} → **${told(after)}**`,
  );
}

export function targetSection(ink: Ink): string[] {
  const { review, locale, t, draft } = ink;
  return list(ink, t('targetTurns'), review.targetTurns, ({ indicator, before, after }) => {
    const name = `${harmless(indicator.name[locale])}, ${harmless(after.target.period.replace('-', '–'))}`;
    const word = ({ assessment }: TargetTurn['after']): string => wordOf(assessment, locale);
    const turn = `${name}: ${word(before)} → **${word(after)}**`;
    if (!draft.details) return turn;
    return `${turn}<br>${harmless(after.sentence[locale], 900)}<br>${t('wasSaid', { sentence: harmless(before.sentence[locale], 900) })}`;
  });
}

export const otherSection = (ink: Ink): string[] =>
  list(ink, ink.t('otherFiles'), ink.review.otherContent, (path) => fileOf(ink, path));

/** Every changed file counted by its folder: for a change of more files than can be named. */
export function folderSection(ink: Ink): string[] {
  const { review, place, t } = ink;
  const paths = [...review.changed.map((path) => place.prefix + path), ...review.program.map(({ path }) => path)];
  const folders = [...Map.groupBy(paths, (path) => path.slice(0, path.lastIndexOf('/') + 1) || './')];
  const rest = folders.slice(FOLDERS);
  const lines = folders
    .slice(0, FOLDERS)
    .map(([folder, files]) => `- ${t('folder', { folder: harmlessCode(folder), count: files.length })}`);
  const count = rest.reduce((sum, [, files]) => sum + files.length, 0);
  return [
    `### ${t('changes')}`,
    [...lines, ...(rest.length ? [`- ${t('folders', { folders: rest.length, count })}`] : [])].join('\n'),
  ];
}
