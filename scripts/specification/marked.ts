/** Documents with parts that are made: what stands between two marks is written anew, the words around them stay. */

/** `<!-- made: figures -->`, what was made, `<!-- end -->`. */
const MARKED = /(<!-- made: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g;

/** The document with each marked part as `parts` has it; a `RangeError` names a mark without a part, or a part without its mark. */
export function withParts(document: string, parts: Readonly<Record<string, string>>): string {
  const missing = new Set(Object.keys(parts));
  const made = document.replace(MARKED, (_, open: string, name: string, end: string) => {
    const part = parts[name];
    if (part === undefined) throw new RangeError(`nothing is made for the mark "${name}"`);
    missing.delete(name);
    return `${open}${part.trim()}\n${end}`;
  });
  const [lost] = missing;
  if (lost !== undefined) throw new RangeError(`no mark "${lost}" in the document`);
  return made;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** A table in Markdown. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
