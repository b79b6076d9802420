/** What a person is asked, and what counts as a yes. */
import type { Interface } from 'node:readline/promises';
import type { Indicator } from '../../src/content/schema.ts';
import { rhythmOf } from '../../src/domain/rhythm.ts';
import { type Composed, compose } from '../../src/intake/compose.ts';
import { type Draft, FIELDS, type Field, REQUIRED } from '../../src/intake/draft.ts';
import { periodExamples } from '../../src/intake/period-examples.ts';
import { readStage } from '../../src/intake/stage.ts';
import { formatDecimal } from '../../src/text/format.ts';
import type { ToolLocale } from '../../src/text/locale.ts';
import { printerOf } from '../../src/views/print.ts';
import { print, type Terminal } from '../terminal.ts';
import { type Ask, optionOf, type Setting } from './setting.ts';

/** Questions answered by a person, or line by line by a file: the end of the input ends the asking. */
export function askFrom(reader: Interface, { stdout }: Terminal): Ask {
  const lines = reader[Symbol.asyncIterator]();
  return async (question) => {
    stdout.write(question);
    const { value, done } = await lines.next();
    return done ? null : value;
  };
}

export const isYes = (answer: string | null): boolean => /^[cdyđ]/i.test(answer?.trim() ?? '');

/** What can be chosen, one a line: its id, then its name. */
const choices = (of: readonly Pick<Indicator, 'id' | 'name'>[], lang: ToolLocale): string =>
  of.map(({ id, name }) => `  ${id}  ${name[lang]}`).join('\n');

/** Asks field by field, and again where the answer cannot be used. */
export async function askFields(draft: Draft, setting: Setting, ask: Ask): Promise<Draft> {
  const { terminal, lang, ledger, given } = setting;
  let now = draft;
  for (const field of FIELDS) {
    if (given[optionOf(field)] !== undefined) continue;
    if (field === 'indicator') print(terminal, choices(ledger.indicators, lang));
    if (field === 'member') {
      const { breakdowns = [] } = ledger.indicators.find(({ id }) => id === now.indicator) ?? {};
      if (breakdowns.length === 0) continue;
      print(
        terminal,
        choices(
          breakdowns.flatMap(({ series }) => series.map(({ member }) => member)),
          lang,
        ),
      );
    }
    for (;;) {
      const answer = await ask(`${questionFor(field, now, setting)}: `);
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

/** What is asked; a period in the rhythm of the indicator that was chosen. */
function questionFor(field: Field, { indicator: id }: Draft, { words, lang, ledger }: Setting): string {
  const indicator = field === 'period' ? ledger.indicators.find((each) => each.id === id) : undefined;
  const examples = indicator ? periodExamples(rhythmOf(indicator), lang).join('; ') : '';
  return examples ? words.period(examples) : words.questions[field];
}

/** An official figure stands in a numbered document. */
const isRequired = (field: Field, { stage }: Draft): boolean =>
  (REQUIRED as readonly Field[]).includes(field) || (field === 'document' && stage === 'official');

/** A question that `--yes` answers too. */
export async function isAnswered(question: string, { terminal, words, ask, given }: Setting): Promise<boolean> {
  print(terminal, question);
  return given['yes'] === true || (ask !== null && isYes(await ask(words.confirm)));
}

/** A conversion, or one of two readings of the digits, is confirmed by hand or by `--yes`. */
export async function isConfirmed({ toConfirm, indicator }: Composed, setting: Setting): Promise<boolean> {
  if (!toConfirm || !indicator) return false;
  const { words, lang } = setting;
  const value = printerOf(indicator, lang).value(toConfirm.value);
  const written = `${formatDecimal(toConfirm.number, lang)} ${toConfirm.converted ?? ''}`.trim();
  return isAnswered(words.readAs(written, value), setting);
}
