/**
 * `npm run figure`: asks what the form asks, shows what the figure would change, writes its file. With arguments it asks
 * only for what they leave out. `npm run figure -- --withdraw FILE` withdraws one, `--from FILE` writes every entry of a
 * bundle. It ends with the commands that send what it wrote, or runs them (`--send`). Exit code 0 where a file was
 * written or could be (`--dry-run`), 1 where it was refused, 2 where the arguments are wrong.
 */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { checkFiles } from '../../src/content/check.ts';
import { contentDir, planLanguages, realDay } from '../../src/content/load.ts';
import { readFiles } from '../../src/content/read.ts';
import { faultLine } from '../../src/content/words.ts';
import { COMMAND, PLAN_WORDS } from '../../src/intake/command-words.ts';
import { FIELDS } from '../../src/intake/draft.ts';
import { TOOL_LOCALES, toolLocaleOf } from '../../src/text/locale.ts';
import { print, refuse, type Terminal } from '../terminal.ts';
import { askFrom } from './ask.ts';
import { takeBundle } from './bundle.ts';
import { report } from './report.ts';
import { type Given, optionOf } from './setting.ts';
import { withdraw } from './withdraw.ts';

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

/** Runs the command and returns its exit code. `CONTENT_DIR` and `AS_OF` name the folder and the day. */
export async function figureCommand(args: string[], terminal: Terminal): Promise<number> {
  const given = readArguments(args);
  const lang = toolLocaleOf(TOOL_LOCALES.find((each) => each === given?.['lang']) ?? planLanguages()[0]);
  const { example } = PLAN_WORDS[toolLocaleOf(planLanguages()[0])];
  const words = COMMAND[lang];
  if (!given) return refuse(terminal, words.usage(example), 2);
  if (given['help']) {
    print(terminal, words.usage(example));
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
