/** What somebody has typed so far: every field a text, nothing read yet. */
import type { WrittenText } from '../content/schema.ts';
import type { Locale } from '../text/locale.ts';

export const FIELDS = [
  'indicator',
  /** Id of a member of a dimension that the indicator is split by; empty for the whole. */
  'member',
  'period',
  'value',
  'stage',
  'title',
  'publisher',
  'published',
  'url',
  'document',
  'page',
  'note',
  /** The note in the plan's second language. */
  'noteEn',
] as const;
export type Field = (typeof FIELDS)[number];

/** The fields that stay when the next figure of the same report is typed. */
export const SOURCE_FIELDS = ['title', 'publisher', 'published', 'url', 'document'] as const satisfies readonly Field[];
/** Without these there is no figure. */
export const REQUIRED = [
  'indicator',
  'period',
  'value',
  'stage',
  'title',
  'publisher',
  'published',
  'url',
] as const satisfies readonly Field[];

export interface Draft extends Record<Field, string> {
  /** The reading of the value that was confirmed by hand, as `readingKey` names it; empty where none was. */
  confirmed: string;
  /** The doubtful address that was confirmed by hand; empty where none was. */
  confirmedUrl: string;
  /** The words that the value was read from, where it was found in a pasted text. */
  quote: string;
}

export const emptyDraft = (): Draft => ({
  ...(Object.fromEntries(FIELDS.map((field) => [field, ''])) as Record<Field, string>),
  confirmed: '',
  confirmedUrl: '',
  quote: '',
});

/** The next figure of the same report: the source stays, everything else is asked again. */
export const nextDraft = (draft: Draft): Draft => ({
  ...emptyDraft(),
  ...Object.fromEntries(SOURCE_FIELDS.map((field) => [field, draft[field]])),
  confirmedUrl: draft.confirmedUrl,
  period: draft.period,
  stage: draft.stage,
});

/** A text typed in the plan's first language and, where there is one, in its second. */
export const typedIn = ([first, second]: readonly Locale[], own: string, other: string): WrittenText => ({
  ...(first && { [first]: tidy(own) }),
  ...(second && { [second]: tidy(other) }),
});

/** A text tidied in each language. */
export const tidied = (text: WrittenText): WrittenText =>
  Object.fromEntries(Object.entries(text).map(([locale, words]) => [locale, tidy(words)]));

/** Spaces of word processors become plain ones, marks that nobody sees go, letters are composed; one line. */
export const tidy = (written: string): string =>
  written
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
