/**
 * The review as a comment in Markdown: Vietnamese, with the English folded below. Every word that a change brings goes
 * through `harmless`; only addresses that the schema let pass become links.
 */
import { formatDate } from '../text/format.ts';
import { TOOL_LOCALES, type ToolLocale } from '../text/locale.ts';
import { type CommentDraft, fittingComment, WHOLE_COMMENT } from './draft.ts';
import { figureLine, indicatorSection } from './figure-section.ts';
import { harmlessCode } from './harmless.ts';
import { type CommentPlace, firstOf, type Ink, list } from './ink.ts';
import { headline } from './kind-words.ts';
import { MARKER } from './marker.ts';
import type { Review } from './review.ts';
import {
  eventSection,
  eventTurnSection,
  folderSection,
  lookSection,
  mendSection,
  newIndicatorSection,
  otherSection,
  programSection,
  reasonSection,
  targetSection,
  taskSection,
} from './sections.ts';
import { say } from './words.ts';

/**
 * The host takes 65,536 characters in a comment (it says so when it refuses, and counts code points). UTF-16 units are
 * never fewer. The rest is room for the line with the preview.
 */
const COMMENT = 65_536 - 1_000;
/** Bytes: a step's summary of more than 1 MiB is not taken at all. */
const SUMMARY = 1_048_576 - 1_000;

/** Where a text that was shortened says that the whole is. */
type Whereabouts = 'run' | 'file';

/** The review for the pull request; what it leaves out is said, with where the whole is. */
export const commentOf = (review: Review, place: CommentPlace): string =>
  fittingComment(
    (draft) => told(review, place, { draft, whole: 'run' }),
    (text) => text.length <= COMMENT,
  );

/** The review for the page of the run. */
export const summaryOf = (review: Review, place: CommentPlace): string =>
  fittingComment(
    (draft) => told(review, place, { draft, whole: 'file' }),
    (text) => Buffer.byteLength(text) <= SUMMARY,
  );

/** Everything, however long. */
export const wholeComment = (review: Review, place: CommentPlace): string =>
  told(review, place, { draft: WHOLE_COMMENT, whole: 'run' });

/** The languages of the review: those of the plan, where the tools speak them. */
function inksOf({ plan }: Review): readonly ToolLocale[] {
  const own = TOOL_LOCALES.filter((locale) => plan?.languages.includes(locale) ?? true);
  return own.length > 0 ? own : ['en'];
}

function told(
  review: Review,
  place: CommentPlace,
  { draft, whole }: { draft: CommentDraft; whole: Whereabouts },
): string {
  const inkOf = (locale: ToolLocale): Ink => ({
    locale,
    t: (key, values) => say(locale, key, values),
    review,
    place,
    draft,
  });
  const [first, second] = inksOf(review).map(inkOf);
  if (!first) return MARKER;
  const own = `${MARKER}\n${part(first, whole)}\n`;
  if (!second) return own;
  const other = draft.english ? part(second, whole) : brief(second, whole);
  return `${own}\n<details><summary>${second.t('english')}: ${headline(review, second.locale)}</summary>\n\n${other}\n\n</details>\n`;
}

/** Headline, what was left out, what is to mend and what to look at. */
const brief = (ink: Ink, whole: Whereabouts): string =>
  [...opening(ink, whole), ...mendSection(ink), ...lookSection(ink, figuresOf(ink))].join('\n\n');

const figuresOf = ({ review }: Ink) => review.indicators.flatMap(({ figures }) => figures);

function opening(ink: Ink, whole: Whereabouts): string[] {
  const { review, locale, t, place } = ink;
  const commit = (id: string): string => harmlessCode(id.slice(0, 10));
  const kind = { ordinary: 'owners', maintainer: 'maintainers', faults: null } as const;
  const next = kind[review.kind];
  return [
    `## ${headline(review, locale)}`,
    t('compared', { head: commit(place.head), base: commit(place.base), day: formatDate(review.asOf, locale) }),
    ...(next && review.parts.length + review.program.length > 0 ? [t(next)] : []),
    ...shortened(ink, whole),
  ];
}

/** What this draft leaves out, and where the whole is. */
function shortened({ draft, t, place, review }: Ink, whole: Whereabouts): string[] {
  const { indicators, targetTurns } = review;
  const left = [
    ...(draft.pictures || indicators.length === 0 ? [] : [t('pictures')]),
    ...(draft.english || inksOf(review).length === 1 ? [] : [t('repeated')]),
    ...(draft.details || indicators.length + targetTurns.length === 0 ? [] : [t('details')]),
    ...(draft.most === WHOLE_COMMENT.most ? [] : [t('many', { most: draft.most })]),
  ];
  if (left.length === 0) return [];
  const run = place.run === null ? t('wholeCommand') : t('wholeRun', { run: place.run });
  return [`> ${t('shortened', { left: left.join('; '), whole: whole === 'run' ? run : t('wholeFile') })}`];
}

function part(ink: Ink, whole: Whereabouts): string {
  const { review, t, draft } = ink;
  const { indicators, events } = review;
  return [
    ...opening(ink, whole),
    ...mendSection(ink),
    ...(review.worked ? [] : [`> ${t('notWorked')}`]),
    ...(review.oldFaults ? [t('oldFaults', { count: review.oldFaults })] : []),
    ...reasonSection(ink),
    ...programSection(ink),
    ...eventTurnSection(ink),
    ...(draft.details
      ? firstOf(indicators, (each) => indicatorSection(ink, each), ink)
      : list(ink, t('proposed'), figuresOf(ink), (each) => figureLine(ink, each))),
    ...newIndicatorSection(ink),
    ...targetSection(ink),
    ...eventSection(ink),
    ...taskSection(ink),
    ...(indicators.length + events.length === 0 ? [t('nothing')] : []),
    ...lookSection(ink, draft.details ? [] : figuresOf(ink)),
    ...otherSection(ink),
    ...(draft.most === WHOLE_COMMENT.most ? [] : folderSection(ink)),
    `${t('checklist')}${guideLink(ink)}`,
  ].join('\n\n');
}

const guideLink = ({ place, t, locale, review }: Ink): string => {
  const branch = review.plan?.repository.branch ?? 'main';
  const file = locale === 'vi' ? 'docs/duyet-so-lieu.md' : 'docs/reviewing-figures.md';
  return place.repository ? ` [${t('guide')}](<${place.repository}/blob/${branch}/${file}>)` : '';
};
