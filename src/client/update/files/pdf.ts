/** A PDF with text as paragraphs and tables: what stands on one line with wide gaps between is a row. */
import { type Block, blocksOf } from '../../../intake/report/blocks.ts';
import { linesOf, type TextItem, textOfLines } from '../../../intake/report/pdf-lines.ts';

export async function blocksOfPdf(bytes: Uint8Array): Promise<Block[]> {
  const { getDocumentProxy } = await import('unpdf');
  const file = await getDocumentProxy(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const pieces = items.flatMap((item): TextItem[] =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: item.transform[4],
              y: item.transform[5],
              width: item.width,
              size: Math.abs(item.transform[3]) || 10,
            },
          ]
        : [],
    );
    pages.push(textOfLines(linesOf(pieces)));
  }
  const text = pages.join('\n');
  if (text.trim() === '') throw new TypeError('the file holds pictures of pages, no text');
  return blocksOf(text);
}
