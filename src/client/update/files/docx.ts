/**
 * A Word file as paragraphs and tables, merged cells in their places. Read with fflate and the browser's own parser:
 * of the libraries for this, the smallest brings eight packages for pictures, styles and lists, which nobody needs here.
 */
import type { Block } from '../../../intake/report/blocks.ts';
import { all, attribute, children, parseXml, partTexts } from './xml.ts';

/** What was deleted under "track changes" is not in the report; fields show their result, not their code. */
const UNSEEN = new Set(['del', 'moveFrom', 'instrText', 'delText', 'tbl']);

function textOf(element: Element): string {
  if (UNSEEN.has(element.localName)) return '';
  if (element.localName === 't') return element.textContent ?? '';
  if (['tab', 'br', 'cr', 'p'].includes(element.localName) && element.childElementCount === 0) return ' ';
  const inner = [...element.children].map(textOf).join('');
  return element.localName === 'p' ? `${inner} ` : inner;
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function rowsOf(table: Element): string[][] {
  const rows: string[][] = [];
  for (const row of children(table, 'tr')) {
    const before = Number(attribute(all(row, 'gridBefore')[0], 'val') ?? 0);
    const cells: string[] = Array.from({ length: before }, () => '');
    for (const cell of inside(row, 'tc')) {
      const [properties] = children(cell, 'tcPr');
      const merge = properties && children(properties, 'vMerge')[0];
      const goesOn = merge !== undefined && (attribute(merge, 'val') ?? 'continue') === 'continue';
      const span = Number((properties && attribute(children(properties, 'gridSpan')[0], 'val')) ?? 1) || 1;
      const text = goesOn ? (rows.at(-1)?.[cells.length] ?? '') : tidy(textOf(cell));
      cells.push(...Array.from({ length: Math.min(span, 60) }, () => text));
    }
    rows.push(cells);
  }
  return rows;
}

/** Children by name; content controls around them count as nothing. */
function inside(element: Element, name: string): Element[] {
  return [...element.children].flatMap((child) => {
    if (child.localName === name) return [child];
    return ['sdt', 'sdtContent', 'ins', 'customXml'].includes(child.localName) ? inside(child, name) : [];
  });
}

function blocksIn(element: Element): Block[] {
  return [...element.children].flatMap((child): Block[] => {
    if (child.localName === 'tbl') return [{ kind: 'table', rows: rowsOf(child) }];
    if (child.localName !== 'p')
      return ['sdt', 'sdtContent', 'ins', 'customXml'].includes(child.localName) ? blocksIn(child) : [];
    const text = tidy(textOf(child));
    return text ? [{ kind: 'prose', text }] : [];
  });
}

export function blocksOfDocx(bytes: Uint8Array): Block[] {
  const text = partTexts(bytes, /^word\/document\.xml$/).get('word/document.xml');
  const [body] = text ? all(parseXml(text), 'body') : [];
  if (!body) throw new TypeError('the file holds no document');
  return blocksIn(body);
}
