/** A text with `{name}` filled from `values`; what is not given stays. */
export const fillWords = (text: string, values: Record<string, string | number> = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
