import type { CommandWords } from '../../src/intake/command-words.ts';
import { formatTime } from '../../src/text/format.ts';
import type { ToolLocale } from '../../src/text/locale.ts';
import { wordOf } from '../../src/text/words.ts';
import type { Consequence } from '../../src/views/consequence.ts';
import { standingWords } from '../../src/views/consequence-words.ts';
import { printerOf } from '../../src/views/print.ts';

/** The change in words: what becomes of the figure, each target before and after, what to look at again. */
export function changeText(
  change: Consequence,
  warnings: readonly string[],
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
  return ['', standingWords(change, lang), '', ...targets, ...warnings.map((each) => `! ${each}`), ''].join('\n');
}
