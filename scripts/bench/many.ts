/** A plan many times its size: the indicators of another one again and again, under names of their own. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { invented, inventedName } from './words.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => name);

/** Words by language. */
type Words = Record<string, string>;

/** What the names of a copy are: those of the original with its number, or invented ones that are as long. */
export type Naming = 'numbered' | 'invented';

/** The file of an indicator as that of its copy: another code, another address, other names. */
function renamed(text: string, copy: number, naming: Naming, seed: number): string {
  const document = parseDocument(text);
  const told = document.toJS() as Partial<Record<'name' | 'phrase', Words>>;
  for (const key of ['name', 'phrase'] as const)
    for (const [language, own] of Object.entries(told[key] ?? {})) {
      const other = key === 'name' ? inventedName : invented;
      document.setIn([key, language], naming === 'invented' ? other(language, own.length, seed) : `${own} (${copy})`);
    }
  for (const key of ['code', 'slug'])
    if (document.has(key))
      document.set(key, key === 'slug' && naming === 'invented' ? addressOf(seed) : `${document.get(key)}-${copy}`);
  // Further names are one indicator's own too, and the copies need none.
  document.delete('names');
  return document.toString({ lineWidth: 0 });
}

/** A name in an address: words of their own. */
const addressOf = (seed: number): string => `${invented('en', 14, seed).replaceAll(' ', '-')}-${seed}`;

/** The file of a figure with a source of its own: another title, and behind the publisher's name `place`, as branches have. */
function resourced(text: string, seed: number, place: string): string {
  const document = parseDocument(text);
  const { source } = document.toJS() as { source: { title: string; publisher: string } };
  document.setIn(['source', 'title'], inventedName('vi', source.title.length, seed));
  document.setIn(['source', 'publisher'], `${source.publisher} ${place}`);
  return document.toString({ lineWidth: 0 });
}

/**
 * Writes the content of `source` into `target` with `count` indicators, each with its prose, figures and comparisons. Copies leave
 * out what is told of an indicator elsewhere: tasks name the originals. Of invented names no two are alike, nor are titles of
 * sources, nor publishers of two indicators, and they are the same each time.
 */
export function writeMany(source: string, target: string, count: number, naming: Naming = 'numbered'): void {
  cpSync(source, target, { recursive: true });
  const indicators = join(target, 'indicators');
  const ids = filesIn(indicators)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''));
  const extra = filesIn(indicators).filter((name) => name.endsWith('.mdx'));
  for (let at = ids.length; at < count; at += 1) {
    const id = ids[at % ids.length] ?? '';
    const copy = Math.floor(at / ids.length) + 1;
    const seed = 1000 * at;
    const own = naming === 'invented' ? addressOf(seed) : `${id}-${copy}`;
    const place = inventedName('vi', 8, seed);
    const text = readFileSync(join(indicators, `${id}.yaml`), 'utf8');
    writeFileSync(join(indicators, `${own}.yaml`), renamed(text, copy, naming, seed));
    for (const name of extra.filter((each) => each.startsWith(`${id}.`)))
      cpSync(join(indicators, name), join(indicators, name.replace(id, own)));
    for (const ledger of ['figures', 'context']) {
      const from = join(target, ledger, id);
      const to = join(target, ledger, own);
      if (!existsSync(from)) continue;
      cpSync(from, to, { recursive: true });
      if (ledger === 'context' || naming === 'numbered') continue;
      for (const [k, name] of filesIn(to).entries())
        writeFileSync(join(to, name), resourced(readFileSync(join(to, name), 'utf8'), seed + k + 1, place));
    }
  }
}

/**
 * Adds tasks to the content of `target` until it has `count`: copies of its own under the next numbers of their groups, with
 * titles of words that no language has, as long as the originals', each with the originals' events under other titles.
 */
export function addTasks(target: string, count: number): void {
  const [tasks, events] = [join(target, 'tasks'), join(target, 'events')];
  const ids = filesIn(tasks).map((name) => name.replace(/\.yaml$/, ''));
  const last = new Map<string, number>();
  for (const id of ids) {
    const [group = '', number = '0'] = id.split('.');
    last.set(group, Math.max(last.get(group) ?? 0, Number.parseInt(number, 10)));
  }
  for (let at = ids.length; at < count; at += 1) {
    const id = ids[at % ids.length] ?? '';
    const [group = ''] = id.split('.');
    const number = (last.get(group) ?? 0) + 1;
    last.set(group, number);
    const document = parseDocument(readFileSync(join(tasks, `${id}.yaml`), 'utf8'));
    const { title } = document.toJS() as { title: Words };
    for (const [language, own] of Object.entries(title))
      document.setIn(['title', language], inventedName(language, own.length, 1000 * at));
    writeFileSync(join(tasks, `${group}.${number}.yaml`), document.toString({ lineWidth: 0 }));
    const [from, to] = [join(events, id), join(events, `${group}.${number}`)];
    if (!existsSync(from)) continue;
    cpSync(from, to, { recursive: true });
    for (const [k, name] of filesIn(to).entries()) {
      const event = parseDocument(readFileSync(join(to, name), 'utf8'));
      if (event.hasIn(['source', 'title'])) event.setIn(['source', 'title'], inventedName('vi', 60, 1000 * at + k + 1));
      writeFileSync(join(to, name), event.toString({ lineWidth: 0 }));
    }
  }
}
