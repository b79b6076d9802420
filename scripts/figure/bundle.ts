import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text as textFrom } from 'node:stream/consumers';
import { checkFiles } from '../../src/content/check.ts';
import { visible } from '../../src/content/visible.ts';
import { bundleIn } from '../../src/inbox/issue.ts';
import { readBundle } from '../../src/intake/bundle/read.ts';
import { print, refuse } from '../terminal.ts';
import { isYes } from './ask.ts';
import { type Setting, textOf } from './setting.ts';
import { send } from './write.ts';

/** Every entry of a bundle as its file, or none of them. */
export async function takeBundle(setting: Setting): Promise<number> {
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
