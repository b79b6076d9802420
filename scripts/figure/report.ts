/** One figure from arguments and answers. */
import { ADDRESS_QUESTIONS } from '../../src/intake/address.ts';
import type { CommandWords } from '../../src/intake/command-words.ts';
import { type Composed, compose, readingKey } from '../../src/intake/compose.ts';
import { type Draft, emptyDraft, FIELDS, tidy } from '../../src/intake/draft.ts';
import { readStage } from '../../src/intake/stage.ts';
import { print, refuse } from '../terminal.ts';
import { askFields, isAnswered, isConfirmed } from './ask.ts';
import { changeText } from './change.ts';
import { optionOf, type Setting, textOf } from './setting.ts';
import { write } from './write.ts';

export async function report(setting: Setting): Promise<number> {
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
  print(terminal, changeText(composed.consequence, composed, lang, words));
  return write(composed.file, setting);
}

const problemsOf = ({ problems, toConfirm, toAsk }: Composed, words: CommandWords): string =>
  [
    ...problems.map(({ field, text }) => (field ? `--${optionOf(field)}: ${text}` : text)),
    ...(toConfirm || toAsk ? [words.unconfirmed] : []),
  ].join('\n');
