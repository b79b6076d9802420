import type { CommandWords } from '../../src/intake/command-words.ts';
import type { Composed } from '../../src/intake/compose.ts';
import { formatTime } from '../../src/text/format.ts';
import type { ToolLocale } from '../../src/text/locale.ts';
import { wordOf } from '../../src/text/words.ts';
import type { Consequence } from '../../src/views/consequence.ts';
import { standingWords } from '../../src/views/consequence-words.ts';
import { printerOf } from '../../src/views/print.ts';

/** The change in words: what becomes of the figure, each target before and after or the member, what to look at again. */
export function changeText(
  change: Consequence,
  { warnings, member }: Pick<Composed, 'warnings' | 'member'>,
  lang: ToolLocale,
  words: CommandWords,
): string {
  const targets = change.targets.flatMap(({ before, after, reworded }) => {
    const title = `${formatTime(before.target.end, lang)}: ${printerOf(change.before, lang).target(before.target)}`;
    const word = (each: typeof before): string => `${wordOf(each.assessment, lang)}. ${each.sentence[lang]}`;
    return reworded
      ? [title, `  ${words.before}: ${word(before)}`, `  ${words.after}: ${word(after)}`]
      : [title, `  ${words.same}: ${wordOf(after.assessment, lang)}`];
  });
  const told = member ? [words.member(member.name[lang])] : targets;
  return ['', standingWords(change, lang), '', ...told, ...warnings.map((each) => `! ${each}`), ''].join('\n');
}
