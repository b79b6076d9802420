/** Forms of a word are written in this order, `other` last; a language writes those that it has. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many'];

/** The form of a word that goes with a number in a language (CLDR). */
function formOf(forms: readonly string[], value: string | number, locale: string): string {
  const rules = new Intl.PluralRules(locale);
  const own = CATEGORIES.filter((each) => rules.resolvedOptions().pluralCategories.some((known) => known === each));
  return forms[own.indexOf(rules.select(Number(value)))] ?? forms.at(-1) ?? '';
}

/** `{tasks?…}` and `{tasks?…|…}`; what stands in it may have places of its own, but no further choice. */
const CHOICE = /\{(\w+)\?((?:[^{}|]|\{[^{}]*\})*)(?:\|((?:[^{}|]|\{[^{}]*\})*))?\}/g;

/**
 * A text with `{name}` filled from `values`, with `{name:target|targets}` by the form that goes with that number, and with
 * `{name?some|none}` by whether there is any of it (neither 0 nor an empty word; `|none` may be left out). What is not given stays.
 */
export const fillWords = (text: string, values: Record<string, string | number>, locale: string): string =>
  text
    .replace(CHOICE, (whole, name: string, some: string, none = '') => {
      const value = values[name];
      if (value === undefined) return whole;
      return value === 0 || value === '' ? none : some;
    })
    .replace(/\{(\w+)(?::([^{}]*))?\}/g, (whole, name: string, forms?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return forms === undefined ? String(value) : formOf(forms.split('|'), value, locale);
    });
