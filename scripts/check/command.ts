/**
 * `npm run check`: the content check. Exit code 0 without faults, 1 with faults, 2 where it cannot run.
 * `CONTENT_DIR` names the folder, `AS_OF` the day.
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Checked, checkFiles } from '../../src/content/check.ts';
import { isDay } from '../../src/content/dates.ts';
import type { Fault } from '../../src/content/fault.ts';
import type { Files } from '../../src/content/files.ts';
import { contentDir, planLanguages, realDay } from '../../src/content/load.ts';
import { type Mended, mendEncoding } from '../../src/content/mend-encoding.ts';
import { COMMAND_WORDS } from '../../src/content/messages/command.ts';
import { readFiles } from '../../src/content/read.ts';
import { faultLine } from '../../src/content/words.ts';
import { TOOL_LOCALES, type ToolLocale, toolLocaleOf } from '../../src/text/locale.ts';
import { print, refuse, type Terminal } from '../terminal.ts';

const OPTIONS = {
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

interface Settings {
  lang: ToolLocale;
  json: boolean;
  fix: boolean;
  /** Refuse what a site must not be published with. */
  publish: boolean;
  dir: string;
  asOf: string;
  today: string;
}

/** Runs the command and returns its exit code. */
export function checkCommand(args: string[], terminal: Terminal): number {
  const asked = readArgs(args);
  const named = /--lang[= ](vi|en)\b/.exec(args.join(' '))?.[1];
  const lang = TOOL_LOCALES.find((each) => each === named) ?? toolLocaleOf(planLanguages()[0]);
  const words = COMMAND_WORDS[lang];
  if (!asked || (asked.lang !== undefined && !(TOOL_LOCALES as readonly string[]).includes(asked.lang)))
    return refuse(terminal, `${words.badOption}\n\n${words.usage}`, 2);
  if (asked.help) {
    print(terminal, words.usage);
    return 0;
  }
  const settings = {
    ...asked,
    lang,
    dir: contentDir(),
    asOf: process.env['AS_OF'] || realDay(),
    today: realDay(),
  } as const;
  if (!isDay(settings.asOf)) return refuse(terminal, words.badDay(settings.asOf), 2);
  if (!statSync(settings.dir, { throwIfNoEntry: false })?.isDirectory())
    return refuse(terminal, words.noFolder(settings.dir), 2);
  return check(settings, terminal);
}

function readArgs(
  args: string[],
): { lang?: string | undefined; json: boolean; fix: boolean; publish: boolean; help: boolean } | null {
  try {
    return parseArgs({ args, options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch {
    return null;
  }
}

function check({ lang, json, fix, publish, dir, asOf, today }: Settings, terminal: Terminal): number {
  const found = readFiles(dir);
  const mended = fix ? mendEncoding(dir, found) : [];
  const files = mended.length ? readFiles(dir) : found;
  const checked = checkFiles(files, { asOf, today, lang, publish });
  print(terminal, json ? asJson(dir, asOf, mended, checked) : asText(lang, dir, mended, checked, files));
  return checked.faults.length ? 1 : 0;
}

function asText(
  lang: ToolLocale,
  dir: string,
  mended: readonly Mended[],
  { faults, warnings, content }: Checked,
  files: Files,
): string {
  const words = COMMAND_WORDS[lang];
  const prefix = `${dir.replace(/\/+$/, '')}/`;
  return [
    ...mended.map(({ path, codes }) => words.mended(`${prefix}${path}`, codes)),
    ...faults.map((fault) => faultLine(fault, prefix)),
    ...warnings.map((warning) => faultLine(warning, prefix, words.warning)),
    words.summary({ faults: faults.length, warnings: warnings.length, files: files.size, content }),
  ].join('\n');
}

const severity = (level: 'fault' | 'warning') => (fault: Fault) => ({ severity: level, ...fault });

const asJson = (dir: string, asOf: string, fixed: readonly Mended[], { faults, warnings }: Checked): string =>
  JSON.stringify(
    { dir, asOf, fixed, faults: faults.map(severity('fault')), warnings: warnings.map(severity('warning')) },
    null,
    2,
  );
