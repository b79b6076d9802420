/** The languages of the site, the first one at the root of its addresses. */
export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'vi';

/** What each language calls itself, and where its pages begin. */
export const LOCALE_TABLE: Record<Locale, { name: string; prefix: string }> = {
  vi: { name: 'Tiếng Việt', prefix: '' },
  en: { name: 'English', prefix: 'en' },
};

export const otherLocale = (locale: Locale): Locale => (locale === 'vi' ? 'en' : 'vi');
