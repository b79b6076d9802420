/** What a word processor puts on the clipboard, as paragraphs and tables. It is parsed, read and thrown away: never shown. */
import type { Block } from '../../intake/report/blocks.ts';
import { spread } from '../../intake/report/spans.ts';

const textOf = (element: Element): string => (element.textContent ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();

const rowsOf = (table: HTMLTableElement): string[][] =>
  spread(
    [...table.rows].map((row) =>
      [...row.cells].map((cell) => ({
        text: textOf(cell),
        columns: cell.colSpan,
        rows: cell.rowSpan || table.rows.length,
      })),
    ),
  );

export function blocksOfHtml(html: string): Block[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = [...page.body.querySelectorAll('table, p, li, h1, h2, h3, h4, h5, h6')];
  return found.flatMap((element): Block[] => {
    if (element.parentElement?.closest('table')) return [];
    if (element instanceof HTMLTableElement) return [{ kind: 'table', rows: rowsOf(element) }];
    const text = textOf(element);
    return text ? [{ kind: 'prose', text }] : [];
  });
}

/** True where the clipboard's HTML tells more than its plain text: it holds a table. */
export const hasTable = (html: string): boolean => /<table[\s>]/i.test(html);
