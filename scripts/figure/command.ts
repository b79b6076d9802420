/**
 * `npm run figure`: asks what the form asks, shows what the figure would change, writes its file. With arguments it asks
 * only for what they leave out. `npm run figure -- --withdraw FILE` withdraws one, `--from FILE` writes every entry of a
 * bundle. It ends with the commands that send what it wrote, or runs them (`--send`). Exit code 0 where a file was
 * written or could be (`--dry-run`), 1 where it was refused, 2 where the arguments are wrong.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { text as textFrom } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { checkFiles } from '../../src/content/check.ts';
import { contentDir, planLanguages, realDay } from '../../src/content/load.ts';
import { readFiles } from '../../src/content/read.ts';
import type { Plan } from '../../src/content/schema.ts';
import { visible } from '../../src/content/visible.ts';
import { faultLine } from '../../src/content/words.ts';
import { bundleIn } from '../../src/inbox/issue.ts';
import { ADDRESS_QUESTIONS } from '../../src/intake/address.ts';
import { readBundle } from '../../src/intake/bundle/read.ts';
import { COMMAND, type CommandWords } from '../../src/intake/command-words.ts';
import { type Composed, compose, type Ledger, readingKey } from '../../src/intake/compose.ts';
import { type Draft, emptyDraft, FIELDS, type Field, REQUIRED, tidy, typedIn } from '../../src/intake/draft.ts';
import type { TextFile } from '../../src/intake/figure-file.ts';
import { readStage } from '../../src/intake/stage.ts';
import { composeWithdrawal, figureNamed, withdrawalDay } from '../../src/intake/withdrawal.ts';
import { formatDecimal } from '../../src/text/format.ts';
import { TOOL_LOCALES, type ToolLocale, toolLocaleOf } from '../../src/text/locale.ts';
import { wordOf } from '../../src/text/words.ts';
import type { Consequence } from '../../src/views/consequence.ts';
import { standingWords } from '../../src/views/consequence-words.ts';
import { printerOf } from '../../src/views/print.ts';
import { print, refuse, type Terminal } from '../terminal.ts';
import { howToSend, sendFiles } from './send.ts';

const OPTIONS = {
  ...(Object.fromEntries(FIELDS.map((field) => [optionOf(field), { type: 'string' }])) as Record<
    string,
    { type: 'string' }
  >),
  withdraw: { type: 'string' },
  reason: { type: 'string' },
  'reason-en': { type: 'string' },
  date: { type: 'string' },
  lang: { type: 'string' },
  from: { type: 'string' },
  send: { type: 'boolean', default: false },
  yes: { type: 'boolean', short: 'y', default: false },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `noteEn` is `--note-en`. */
function optionOf(field: Field): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

type Given = Record<string, string | boolean | undefined>;

/** The answer, or null where nobody answers any more. */
type Ask = (question: string) => Promise<string | null>;

interface Setting {
  terminal: Terminal;
  given: Given;
  words: CommandWords;
  lang: ToolLocale;
  dir: string;
  plan: Plan;
  ledger: Ledger;
  /** Asks one question; null where nobody is to be asked. */
  ask: Ask | null;
}

const textOf = (given: Given, name: string): string => (typeof given[name] === 'string' ? given[name] : '');

/** Runs the command and returns its exit code. `CONTENT_DIR` and `AS_OF` name the folder and the day. */
export async function figureCommand(args: string[], terminal: Terminal): Promise<number> {
  const given = readArguments(args);
  const lang = toolLocaleOf(TOOL_LOCALES.find((each) => each === given?.['lang']) ?? planLanguages()[0]);
  const words = COMMAND[lang];
  if (!given) return refuse(terminal, words.usage, 2);
  if (given['help']) {
    print(terminal, words.usage);
    return 0;
  }
  const dir = contentDir();
  if (!existsSync(dir)) return refuse(terminal, words.noFolder(dir), 2);
  const today = realDay();
  const asOf = process.env['AS_OF'] || today;
  const files = readFiles(dir);
  const { content, faults } = checkFiles(files, { asOf, today, lang });
  if (!content)
    return refuse(terminal, [words.brokenContent, ...faults.map((fault) => faultLine(fault, `${dir}/`))].join('\n'), 1);
  // What is read from the input cannot answer questions as well.
  const reader =
    given['yes'] || given['from'] === '-' ? null : createInterface({ input: terminal.stdin, output: terminal.stdout });
  const ask = reader && askFrom(reader, terminal);
  const ledger = { files, indicators: content.indicators, asOf, today };
  try {
    const setting = { terminal, given, words, lang, dir, plan: content.plan, ledger, ask };
    if (given['from']) return await takeBundle(setting);
    return given['withdraw'] ? await withdraw(setting) : await report(setting);
  } finally {
    reader?.close();
  }
}

/** Questions answered by a person, or line by line by a file: the end of the input ends the asking. */
function askFrom(reader: Interface, { stdout }: Terminal): Ask {
  const lines = reader[Symbol.asyncIterator]();
  return async (question) => {
    stdout.write(question);
    const { value, done } = await lines.next();
    return done ? null : value;
  };
}

const isYes = (answer: string | null): boolean => /^[cdyđ]/i.test(answer?.trim() ?? '');

function readArguments(args: string[]): Given | null {
  try {
    const { values } = parseArgs({ args, options: OPTIONS, strict: true, allowPositionals: false });
    return values['lang'] === undefined || (TOOL_LOCALES as readonly string[]).includes(String(values['lang']))
      ? values
      : null;
  } catch {
    return null;
  }
}

async function report(setting: Setting): Promise<number> {
  const { terminal, given, words, lang, ledger, ask } = setting;
  let draft: Draft = {
    ...emptyDraft(),
    ...Object.fromEntries(FIELDS.map((field) => [field, textOf(given, optionOf(field))])),
  };
  draft = { ...draft, stage: readStage(draft.stage) ?? draft.stage };
  if (ask) draft = await askFields(draft, setting, ask);
  let composed = compose(draft, ledger, lang);
  if (composed.toAsk && (await isAnswered(ADDRESS_QUESTIONS[composed.toAsk][lang], setting))) {
    draft = { ...draft, confirmedUrl: tidy(draft.url) };
    composed = compose(draft, ledger, lang);
  }
  if (composed.toConfirm && (await isConfirmed(composed, setting))) {
    draft = { ...draft, confirmed: readingKey(composed.toConfirm) };
    composed = compose(draft, ledger, lang);
  }
  if (!composed.file || !composed.consequence) return refuse(terminal, problemsOf(composed, words), 1);
  print(terminal, changeText(composed.consequence, composed.warnings, lang, words));
  return write(composed.file, setting);
}

/** Asks field by field, and again where the answer cannot be used. */
async function askFields(draft: Draft, setting: Setting, ask: Ask): Promise<Draft> {
  const { terminal, words, lang, ledger, given } = setting;
  let now = draft;
  for (const field of FIELDS) {
    if (given[optionOf(field)] !== undefined) continue;
    if (field === 'indicator')
      print(terminal, ledger.indicators.map(({ id, name }) => `  ${id}  ${name[lang]}`).join('\n'));
    for (;;) {
      const answer = await ask(`${words.questions[field]}: `);
      if (answer === null) return now;
      const typed = answer.trim();
      now = { ...now, [field]: field === 'stage' ? (readStage(typed) ?? typed) : typed };
      if (now[field] === '' && !isRequired(field, now)) break;
      const problem = compose(now, ledger, lang).problems.find((each) => each.field === field);
      if (!problem) break;
      print(terminal, `  ${problem.text}`);
    }
  }
  return now;
}

/** An official figure stands in a numbered document. */
const isRequired = (field: Field, { stage }: Draft): boolean =>
  (REQUIRED as readonly Field[]).includes(field) || (field === 'document' && stage === 'official');

/** A question that `--yes` answers too. */
async function isAnswered(question: string, { terminal, words, ask, given }: Setting): Promise<boolean> {
  print(terminal, question);
  return given['yes'] === true || (ask !== null && isYes(await ask(words.confirm)));
}

/** A conversion, or one of two readings of the digits, is confirmed by hand or by `--yes`. */
async function isConfirmed({ toConfirm, indicator }: Composed, setting: Setting): Promise<boolean> {
  if (!toConfirm || !indicator) return false;
  const { words, lang } = setting;
  const value = printerOf(indicator, lang).value(toConfirm.value);
  const written = `${formatDecimal(toConfirm.number, lang)} ${toConfirm.converted ?? ''}`.trim();
  return isAnswered(words.readAs(written, value), setting);
}

const problemsOf = ({ problems, toConfirm, toAsk }: Composed, words: CommandWords): string =>
  [
    ...problems.map(({ field, text }) => (field ? `--${optionOf(field)}: ${text}` : text)),
    ...(toConfirm || toAsk ? [words.unconfirmed] : []),
  ].join('\n');

/** The change in words: what becomes of the figure, each target before and after, what to look at again. */
function changeText(change: Consequence, warnings: readonly string[], lang: ToolLocale, words: CommandWords): string {
  const targets = change.targets.flatMap(({ before, after, reworded }) => {
    const title = `${before.target.end}: ${printerOf(change.before, lang).target(before.target)}`;
    const word = (each: typeof before): string => `${wordOf(each.assessment, lang)}. ${each.sentence[lang]}`;
    return reworded
      ? [title, `  ${words.before}: ${word(before)}`, `  ${words.after}: ${word(after)}`]
      : [title, `  ${words.same}: ${wordOf(after.assessment, lang)}`];
  });
  return ['', standingWords(change, lang), '', ...targets, ...warnings.map((each) => `! ${each}`), ''].join('\n');
}

async function write({ path, text }: TextFile, setting: Setting): Promise<number> {
  const { terminal, dir, words, ask, given } = setting;
  const file = join(dir, path);
  print(terminal, `${file}\n\n${text.replace(/^/gm, '  ').trimEnd()}\n`);
  if (given['dry-run']) return 0;
  if (ask && !isYes(await ask(words.write))) return refuse(terminal, words.notWritten, 1);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  print(terminal, words.written(file));
  return send([path], setting);
}

/** Says how to send what was written, or sends it. */
function send(paths: readonly string[], { terminal, dir, words, given, plan, ledger }: Setting): number {
  const what = { dir, paths, repository: plan.repository, today: ledger.today };
  const { ok, said } = given['send'] ? sendFiles(what, words) : { ok: true, said: howToSend(what, words) };
  if (!ok) return refuse(terminal, said, 1);
  print(terminal, said);
  return 0;
}

/** Every entry of a bundle as its file, or none of them. */
async function takeBundle(setting: Setting): Promise<number> {
  const { terminal, given, words, lang, dir, plan, ledger, ask } = setting;
  const from = textOf(given, 'from');
  if (from !== '-' && !existsSync(from)) return refuse(terminal, words.noFile(from), 1);
  const written = from === '-' ? await textFrom(terminal.stdin) : readFileSync(from, 'utf8');
  const { asOf, today } = ledger;
  const { files, faults, warnings } = readBundle(bundleIn(written) ?? written, {
    plan: plan.id,
    files: ledger.files,
    lang,
    check: (all) => checkFiles(all, { asOf, today, lang }),
  });
  const line = ({ line: at, found, expected, mend }: (typeof faults)[number]): string =>
    visible(`${words.bundleLine(at)}: ${found}; ${expected}; ${mend}`);
  if (faults.length > 0) return refuse(terminal, [words.refusedBundle, ...faults.map(line)].join('\n'), 1);
  for (const { path, text } of files) print(terminal, `${join(dir, path)}\n\n${text.replace(/^/gm, '  ').trimEnd()}\n`);
  for (const warning of warnings) print(terminal, `! ${line(warning)}`);
  if (given['dry-run']) return 0;
  if (!given['yes'] && (ask === null || !isYes(await ask(words.writeAll(files.length)))))
    return refuse(terminal, words.notWritten, 1);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  print(terminal, words.writtenAll(files.length));
  return send(
    files.map(({ path }) => path),
    setting,
  );
}

async function withdraw(setting: Setting): Promise<number> {
  const { terminal, given, words, lang, dir, plan, ledger, ask } = setting;
  const path = pathIn(dir, textOf(given, 'withdraw'));
  const found = figureNamed(path.replace(/^figures\/|\.yaml$/g, ''), ledger);
  if (!found) return refuse(terminal, words.noFigure(path), 1);
  if (found.figure.withdrawn) return refuse(terminal, words.alreadyWithdrawn(found.figure.withdrawn.date), 1);
  const reason = textOf(given, 'reason') || ((await ask?.(words.reason)) ?? '').trim();
  if (!reason) return refuse(terminal, words.noReason, 1);
  const date = textOf(given, 'date') || withdrawalDay(ledger);
  const withdrawal = { date, reason: typedIn(plan.languages, reason, textOf(given, 'reason-en')) };
  const { file, consequence, faults } = composeWithdrawal(found, withdrawal, ledger, lang);
  if (!file || !consequence) return refuse(terminal, faults.map((fault) => faultLine(fault, `${dir}/`)).join('\n'), 1);
  print(terminal, changeText(consequence, [], lang, words));
  return write(file, setting);
}

/** The path inside the content folder, however it was given. */
const pathIn = (dir: string, file: string): string => {
  const plain = file.replace(/\\/g, '/').replace(/^\.\//, '');
  const prefix = `${dir.replace(/\\/g, '/').replace(/^\.\/|\/+$/g, '')}/`;
  return plain.startsWith(prefix) ? plain.slice(prefix.length) : plain;
};
