/** What the plan's document is called by its kind: the plan may be a resolution, a regional plan or a directive. */
import type { NavigationLink } from '../addresses/navigation.ts';
import type { Plan } from '../content/schema.ts';
import type { Languages, Locale } from '../text/locale.ts';
import { hasOfficialForm } from '../text/source-words.ts';
import { uiOf } from '../text/ui.ts';

type Document = Pick<Plan['document'], 'kind'>;

/** "Nghị quyết", "Regional Plan"; where the plan says none, "Document". */
export const documentKind = ({ kind }: Document, locale: Locale): string =>
  kind?.[locale] ?? uiOf(locale)('resolution.kind');

/** What stands for `{kind}` and for the choice of `{official}` in words on the document, inside a sentence. */
export const documentWords = (document: Document, languages: Languages, locale: Locale) => ({
  kind: documentKind(document, locale).toLocaleLowerCase(locale),
  official: hasOfficialForm(languages) ? 1 : 0,
});

/** What the menu calls a page: the one of the document by what that is. */
export const navigationText = ({ key }: NavigationLink, document: Document, locale: Locale): string =>
  key === null ? documentKind(document, locale) : uiOf(locale)(key);
