/**
 * `npm run new-plan -- FOLDER [--languages vi,en]`: asks for a plan of one's own and writes the smallest one that the
 * check takes and the build builds. Answers come from the keyboard or, a line each, from standard input. Exit code 0
 * where it was written, 1 where the check refuses it (nothing is written then), 2 where the arguments are wrong.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { faultLine } from '../src/content/words.ts';
import { type Languages, LOCALES, type Locale, type ToolLocale, toolLocaleOf } from '../src/text/locale.ts';
import { type Answers, faultsOf, faultsSoFar, planFiles } from './new-plan/plan.ts';
import { nameOf, QUESTIONS, usualOf } from './new-plan/questions.ts';

const USAGE = `npm run new-plan -- FOLDER [--languages ${LOCALES.join(',')}]`;

const WORDS: Readonly<
  Record<ToolLocale, { needed: string; full: (folder: string) => string; done: (folder: string) => string }>
> = {
  vi: {
    needed: 'mục này cần có',
    full: (folder) => `${folder} đã có tệp; hãy chọn một thư mục mới hoặc trống`,
    done: (folder) =>
      `Đã viết kế hoạch vào ${folder}. Xem thử: CONTENT_DIR=${folder} npm start. Thêm chỉ tiêu, số liệu: docs/new-plan.md`,
  },
  en: {
    needed: 'this one is needed',
    full: (folder) => `${folder} has files already; choose a folder that is new or empty`,
    done: (folder) =>
      `The plan is written to ${folder}. To see it: CONTENT_DIR=${folder} npm start. To add indicators and figures: docs/new-plan.md`,
  },
};

function refuse(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function argumentsOf(): { folder: string; languages: Languages } {
  try {
    const options = { languages: { type: 'string', default: 'vi,en' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const languages = values.languages.split(',');
    const isKnown = (each: string): each is Locale => (LOCALES as readonly string[]).includes(each);
    const [first, ...more] = languages.filter(isKnown);
    const [folder, ...strange] = positionals;
    if (folder && strange.length === 0 && first && new Set(languages).size === 1 + more.length)
      return { folder: resolve(folder), languages: [first, ...more] };
  } catch {
    // An option that it does not have.
  }
  return refuse(USAGE, 2);
}

/** Asks until every question has its answer; input that ends before refuses. Whoever types is told of a fault at once, and asked again. */
async function askAll(languages: Languages): Promise<Answers> {
  const lang = toolLocaleOf(languages[0]);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  const answers = new Map<string, string>();
  for (const question of QUESTIONS) {
    const { each, words, usual } = question;
    const taken = usualOf(usual, languages);
    for (const locale of each ? languages : [null]) {
      const name = nameOf(question, locale);
      while (!answers.has(name)) {
        process.stdout.write(
          `${words[lang]}${each && languages.length > 1 ? ` (${locale})` : ''}${taken ? ` [${taken}]` : ''}: `,
        );
        const { value, done } = await lines.next();
        if (done) refuse(`\n${words[lang]}: ${WORDS[lang].needed}`, 1);
        const answer = value.trim() || taken;
        const faults = process.stdin.isTTY && answer !== '' ? faultsSoFar(languages, answers, [name, answer]) : [];
        if (answer === '') console.log(WORDS[lang].needed);
        else if (faults.length > 0) console.log(faults.join('\n'));
        else answers.set(name, answer);
      }
    }
  }
  terminal.close();
  return answers;
}

const { folder, languages } = argumentsOf();
const lang = toolLocaleOf(languages[0]);
if (existsSync(folder) && readdirSync(folder).length > 0) refuse(WORDS[lang].full(folder), 2);
const files = planFiles(languages, await askAll(languages));
const faults = faultsOf(files, lang);
if (faults.length > 0) refuse(faults.map((fault) => faultLine(fault, '')).join('\n'), 1);
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log(WORDS[lang].done(folder));
