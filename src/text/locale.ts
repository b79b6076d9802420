/** The languages, for the rooms that speak them: what reads the content asks `languages` itself. */
export * from '../languages/locale.ts';
