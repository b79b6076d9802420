/** A figure is taken back: its file gets a line more. */
import { faultLine } from '../../src/content/words.ts';
import { typedIn } from '../../src/intake/draft.ts';
import { composeWithdrawal, figureNamed, withdrawalDay } from '../../src/intake/withdrawal.ts';
import { print, refuse } from '../terminal.ts';
import { changeText } from './change.ts';
import { type Setting, textOf } from './setting.ts';
import { write } from './write.ts';

export async function withdraw(setting: Setting): Promise<number> {
  const { terminal, given, words, lang, dir, plan, ledger, ask } = setting;
  const path = pathIn(dir, textOf(given, 'withdraw'));
  const found = figureNamed(path.replace(/^(?:figures|series)\/|\.yaml$/g, ''), ledger);
  if (!found) return refuse(terminal, words.noFigure(path), 1);
  if (found.figure.withdrawn) return refuse(terminal, words.alreadyWithdrawn(found.figure.withdrawn.date), 1);
  const reason = textOf(given, 'reason') || ((await ask?.(words.reason)) ?? '').trim();
  if (!reason) return refuse(terminal, words.noReason, 1);
  const date = textOf(given, 'date') || withdrawalDay(ledger);
  const withdrawal = { date, reason: typedIn(plan.languages, reason, textOf(given, 'reason-en')) };
  const { file, consequence, faults } = composeWithdrawal(found, withdrawal, ledger, lang);
  if (!file || !consequence) return refuse(terminal, faults.map((fault) => faultLine(fault, `${dir}/`)).join('\n'), 1);
  print(terminal, changeText(consequence, { warnings: [], member: found.member }, lang, words));
  return write(file, setting);
}

/** The path inside the content folder, however it was given. */
const pathIn = (dir: string, file: string): string => {
  const plain = file.replace(/\\/g, '/').replace(/^\.\//, '');
  const prefix = `${dir.replace(/\\/g, '/').replace(/^\.\/|\/+$/g, '')}/`;
  return plain.startsWith(prefix) ? plain.slice(prefix.length) : plain;
};
