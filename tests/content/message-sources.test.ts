/** Messages as they are written: what no content that a test could think of may ever bring up. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Words for where there is no line stand beside these; or a line always follows them, which told.ts holds every check to. */
const CLOSED = /(?:leading\(|WRITE_(?:VI|EN) =)\s*$/;

test('words that lead to a line say what to do where there is none', () => {
  const folder = new URL('../../src/content/messages/', import.meta.url);
  const open =
    /(['"`])(?:(?!\1)[^\n])*?(?:thành|có lẽ là|còn lại|rename the file to|which leaves|probably|stage as|\bwrite|\bwrite it as)\1/g;
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const alone = [...text.matchAll(open)].filter(({ index }) => !CLOSED.test(text.slice(0, index)));
    expect([name, alone.map(([found]) => found)]).toEqual([name, []]);
  }
});
