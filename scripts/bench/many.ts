/** A plan many times its size: the indicators of another one again and again, under names of their own. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => name);

/** The file of an indicator as that of its copy: another code, another address, other names. */
function renamed(text: string, copy: number): string {
  const document = parseDocument(text);
  for (const key of ['code', 'slug']) if (document.has(key)) document.set(key, `${document.get(key)}-${copy}`);
  const told = document.toJS() as Partial<Record<'name' | 'phrase', Record<string, string>>>;
  for (const key of ['name', 'phrase'] as const)
    for (const [language, own] of Object.entries(told[key] ?? {})) document.setIn([key, language], `${own} (${copy})`);
  // Further names are one indicator's own too, and the copies need none.
  document.delete('names');
  return document.toString({ lineWidth: 0 });
}

/**
 * Writes the content of `source` into `target` with `count` indicators, each with its prose, figures and comparisons. Copies leave
 * out what is told of an indicator elsewhere: tasks name the originals.
 */
export function writeMany(source: string, target: string, count: number): void {
  cpSync(source, target, { recursive: true });
  const indicators = join(target, 'indicators');
  const ids = filesIn(indicators)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''));
  const extra = filesIn(indicators).filter((name) => name.endsWith('.mdx'));
  for (let at = ids.length; at < count; at += 1) {
    const id = ids[at % ids.length] ?? '';
    const copy = Math.floor(at / ids.length) + 1;
    const own = `${id}-${copy}`;
    writeFileSync(join(indicators, `${own}.yaml`), renamed(readFileSync(join(indicators, `${id}.yaml`), 'utf8'), copy));
    for (const name of extra.filter((each) => each.startsWith(`${id}.`)))
      cpSync(join(indicators, name), join(indicators, name.replace(id, own)));
    for (const ledger of ['figures', 'context']) {
      const from = join(target, ledger, id);
      if (existsSync(from)) cpSync(from, join(target, ledger, own), { recursive: true });
    }
  }
}
