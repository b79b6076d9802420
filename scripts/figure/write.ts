/** What was composed becomes a file, and is sent or told how to be. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PLAN_WORDS } from '../../src/intake/command-words.ts';
import type { TextFile } from '../../src/intake/figure-file.ts';
import { toolLocaleOf } from '../../src/text/locale.ts';
import { print, refuse } from '../terminal.ts';
import { isYes } from './ask.ts';
import { howToSend, sendFiles } from './send.ts';
import type { Setting } from './setting.ts';

export async function write({ path, text }: TextFile, setting: Setting): Promise<number> {
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
export function send(paths: readonly string[], { terminal, dir, words, given, plan, ledger }: Setting): number {
  const own = PLAN_WORDS[toolLocaleOf(plan.languages[0])];
  const what = { dir, paths, repository: plan.repository, today: ledger.today, own };
  const { ok, said } = given['send'] ? sendFiles(what, words) : { ok: true, said: howToSend(what, words) };
  if (!ok) return refuse(terminal, said, 1);
  print(terminal, said);
  return 0;
}
