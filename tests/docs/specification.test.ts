/** The documents of the format and of the public surface say what the program does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES, SchemaSource } from '../../scripts/specification/content-format.ts';
import { withParts } from '../../scripts/specification/marked.ts';
import { SPECIFICATION } from '../../scripts/specification/specification.ts';

const root = join(import.meta.dirname, '../..');

it.each(Object.entries(SPECIFICATION))('%s is as the program is; npm run specification mends it', (file, write) => {
  const written = readFileSync(join(root, file), 'utf8');
  expect(written).toBe(write(written));
});

describe('a key of the schema', () => {
  const rowsOf = (source: string) => new SchemaSource(source).rows('thing');

  it('is told with its form, whether it is needed, and what its comment says', () => {
    expect(
      rowsOf(`const id = z.string();
        export const thing = z.strictObject({
          id,
          /** How often,
           *  in words. */
          beat: z.enum(['slow', 'fast']).default('slow'),
          parts: z.array(z.strictObject({ note: line.nullable().default(null) })).min(1),
        });`),
    ).toEqual([
      ['`id`', 'id', 'yes', ''],
      ['`beat`', '`slow`, `fast`', 'optional: `slow`', 'How often, in words.'],
      ['`parts`', 'list', 'yes', ''],
      ['`parts[].note`', 'line', 'optional', ''],
    ]);
  });

  it('of a form that has no words is refused by name', () => {
    expect(() => rowsOf('const thing = z.strictObject({ a: z.bigint() });')).toThrow('z.bigint()');
    expect(() => rowsOf('const thing = z.strictObject({ a: mystery });')).toThrow('mystery');
  });
});

describe('a document with marks', () => {
  const document = 'a\n<!-- made: x -->\nold\n<!-- end -->\nb\n';

  it('keeps the words around them', () => {
    expect(withParts(document, { x: 'new' })).toBe('a\n<!-- made: x -->\nnew\n<!-- end -->\nb\n');
  });

  it('is refused where a mark or a part is left over', () => {
    expect(() => withParts(document, {})).toThrow('"x"');
    expect(() => withParts(document, { x: 'new', y: 'lost' })).toThrow('"y"');
  });
});

it('every key has a comment, or stands in one that has', () => {
  const schema = new SchemaSource(readFileSync(join(root, 'src/content/schema.ts'), 'utf8'));
  const silent = Object.values(FILES).flatMap((name) => {
    const rows = schema.rows(name).map(([key = '', , , what]) => ({ key: key.replaceAll('`', ''), what }));
    const told = rows.filter(({ what }) => what !== '').map(({ key }) => key);
    return rows
      .map(({ key }) => key)
      .filter((key) => !told.some((each) => key === each || key.startsWith(`${each}.`) || key.startsWith(`${each}[`)))
      .map((key) => `${name}: ${key}`);
  });
  expect(silent).toEqual([]);
});
