/** The heading above the first numbered list of a Markdown text, without its marks; null where there is none. */
export function headingOfList(markdown: string): string | null {
  const list = /^1\. /m.exec(markdown);
  if (!list) return null;
  return [...markdown.slice(0, list.index).matchAll(/^#+ (.+)$/gm)].at(-1)?.[1]?.trim() ?? null;
}
