/** Findings told in words. */

import { type Locale, type ToolLocale, toolLocaleOf } from '../languages/locale.ts';
import type { Fault, Finding, Fix } from './fault.ts';
import type { MendLead, Say } from './messages/both.ts';
import { MESSAGES } from './messages/index.ts';
import { visible } from './visible.ts';

/** Finding to fault: line and column, words, and the mended line where the mend is mechanical. */
export function tell(each: Finding, text: string, lang: Locale): Fault {
  const say = MESSAGES[each.code][toolLocaleOf(lang)] as Say<Finding['data']>;
  const [found, expected, mend] = say(each.data);
  const shown = each.fix ? mendedLine(text, each.fix) : null;
  const before = text.slice(0, each.from);
  return {
    code: each.code,
    path: each.path,
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
    found,
    expected,
    mend: each.taken === undefined ? mendOf(mend, shown) : TAKEN[toolLocaleOf(lang)](each.taken),
    ...(each.fix ? { fix: each.fix } : {}),
  };
}

/** The words of a mend with the mended line behind them; whole by themselves where there is none to show. */
function mendOf(mend: string | MendLead, shown: string | null): string {
  if (typeof mend === 'string') return shown === null ? mend : `${mend}: ${shown}`;
  return shown === null ? mend.alone : `${mend.lead}: ${shown}`;
}

/** Where the right name is another file's. */
const TAKEN: Readonly<Record<ToolLocale, (path: string) => string>> = {
  vi: (path) => `tệp ${path} đã có; hãy so hai tệp rồi xoá tệp thừa, hoặc đặt tên khác`,
  en: (path) => `the file ${path} is there already; compare the two and delete one, or choose another name`,
};

/** True where a mend deletes lines: nothing of them is left to show. */
const isWholeLines = (text: string, { from, to, text: instead }: { from: number; to: number; text: string }): boolean =>
  instead === '' && (from === 0 || text[from - 1] === '\n') && text[to - 1] === '\n';

/** The line as it stands after the mend. */
function mendedLine(text: string, fix: Fix): string | null {
  if (fix.kind === 'rename') return fix.to;
  if (fix.kind !== 'replace' || isWholeLines(text, fix)) return null;
  const start = text.lastIndexOf('\n', fix.from - 1) + 1;
  const shown = `${text.slice(start, fix.from)}${fix.text}${text.slice(fix.to)}`.replace(/\n.*/s, '').trim();
  return shown ? (shown.length > 160 ? `${shown.slice(0, 157)}…` : shown) : null;
}

/** `path:line:column  found; expected; how to mend it`. */
export const faultLine = (fault: Fault, prefix = '', mark = ''): string =>
  visible(
    `${prefix}${fault.path}:${fault.line}:${fault.column}  ${mark}${fault.found}; ${fault.expected}; ${fault.mend}`,
  );
