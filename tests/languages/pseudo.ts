/**
 * A third language as its maker would add it, in a copy of the program: its folder, and its entries in the two tables.
 * It is made of English by a function: every word stands in ⟦brackets⟧.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');

/** A tag that no language has. */
export const TAG = 'qaa';

const PSEUDO = `const isPlain = (value) => Object.getPrototypeOf(value) === Object.prototype;
/** Everything that is said, in brackets. */
export function pseudo(value) {
  if (typeof value === 'string') return value === '' ? '' : '⟦' + value + '⟧';
  if (typeof value === 'function') return (...given) => pseudo(value(...given));
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value === 'object' && value !== null && isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pseudo(each)]));
  return value;
}
`;

/** Parts of a language that are said, and those that are not. */
const SAID = ['words', 'measures', 'sentences', 'tasks', 'citations', 'ui', 'form', 'federate'];
const PLAIN: Readonly<Record<string, string>> = {
  addresses: `import { addresses as en } from '../en/addresses.ts';
const { routes } = en;
export const addresses = {
  routes: Object.fromEntries(Object.entries(routes).map(([name, path]) => [name, path.replace(/[a-z-]+(?=\\/|$)/, 'q-$&').replace(/^:q-/, ':')])),
  cards: 'q-cards',
  offline: 'q-tracker',
};
`,
  format: `import { format as en } from '../en/format.ts';
import { pseudo } from './pseudo.ts';
export const format = { ...en, marks: { thousands: '’', fraction: '·' }, and: ' & ', operators: pseudo(en.operators) };
`,
  traits: `export const traits = { name: '⟦English⟧', region: 'en-GB', typedBare: false, officialForm: false, shares: [] };
`,
};

/** Writes the language's folder; the table's entries follow. */
function addLanguage(languages: string): void {
  const folder = join(languages, TAG);
  mkdirSync(folder);
  writeFileSync(join(folder, 'pseudo.ts'), PSEUDO);
  for (const [name, text] of Object.entries(PLAIN)) writeFileSync(join(folder, `${name}.ts`), text);
  for (const name of SAID)
    writeFileSync(
      join(folder, `${name}.ts`),
      `import { ${name} as en } from '../en/${name}.ts';\nimport { pseudo } from './pseudo.ts';\nexport const ${name} = pseudo(en);\n`,
    );
  for (const table of ['index.ts', 'texts.ts']) {
    const path = join(languages, table);
    const text = readFileSync(path, 'utf8')
      .replace("['vi', 'en'] as const", `['vi', 'en', '${TAG}'] as const`)
      .replace(
        /^import \{ (\w+) as (\w+)En \} from '\.\/en\/(\w+)\.ts';$/gm,
        `$&\nimport { $1 as $2Qaa } from './${TAG}/$3.ts';`,
      )
      .replace(/, en: (\w+)En \}/g, `$&@`)
      .replace(/en: (\w+)En \}@/g, `en: $1En, ${TAG}: $1Qaa }`);
    writeFileSync(path, text);
  }
}

/** The plan of an English site told in the new language, with every text in brackets as well. */
function translatePlan(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text
        .replace('languages: [en]', `languages: [${TAG}]`)
        .replace(/\ben: \[/g, `${TAG}: [`)
        .replace(/\]\(\/(tasks|data)\//g, '](/q-$1/')
        .replace(
          /\ben: (?:"([^"]*)"|([^},\n]+?))(?= ?[},\n])/g,
          (_, quoted = '', bare = '') => `${TAG}: "⟦${quoted || bare}⟧"`,
        ),
    );
    if (entry.name.endsWith('.en.mdx')) renameSync(path, path.replace('.en.mdx', `.${TAG}.mdx`));
  }
}

export interface Copy {
  folder: string;
  content: string;
}

/** A copy of the program that speaks the new language, and a plan in it. */
export function withThirdLanguage(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  for (const name of ['src', 'package.json']) cpSync(join(repository, name), join(folder, name), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'dir');
  addLanguage(join(folder, 'src/languages'));
  const content = join(folder, 'content');
  translatePlan(join(repository, 'tests/fixtures/plans/pebble-bay'), content);
  return { folder, content };
}
