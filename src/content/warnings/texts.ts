/** Addresses without https, translations that are still waiting. */
import { languagesOf } from '../../languages/locale.ts';
import { type Finding, finding } from '../fault.ts';
import { type Gathered, reportedIn } from '../gather.ts';
import { offsetOf, spotOf } from '../issues.ts';
import { waitingIn } from '../original.ts';
import type { Parsed } from '../parse.ts';
import type { DraftText } from '../schema.ts';
import { inTexts } from '../texts-of.ts';

/** Every address of every file that begins with `http:`. */
export const plainHttpFindings = inTexts(({ file, steps, text }) =>
  /^http:\/\//.test(text) ? [finding('plain-http', file.path, spotOf(file, steps).value.from, { url: text })] : [],
);

type Waiting = readonly [key: string, text: DraftText | null | undefined];

/** One warning for each figure or event that still waits for a translation. */
export const untranslatedFindings = (all: Gathered): Finding[] => [
  ...reportedIn(all).flatMap((each) =>
    waitingFindings(each, [
      ['note', each.value?.note],
      ['withdrawn.reason', each.value?.withdrawn?.reason],
    ]),
  ),
  ...all.events.flatMap((each) => waitingFindings(each, [['what', each.value?.what]])),
];

function waitingFindings({ file }: Parsed<unknown>, texts: readonly Waiting[]): Finding[] {
  const waiting = texts.flatMap(([key, text]) => (text && waitingIn(text).length > 0 ? [{ key, text }] : []));
  const [first] = waiting;
  if (!file || first === undefined) return [];
  const data = {
    keys: waiting.map(({ key }) => key),
    lacking: [...new Set(waiting.flatMap(({ text }) => waitingIn(text)))],
    languages: languagesOf(first.text),
  };
  return [finding('untranslated', file.path, offsetOf(file, first.key.split('.')), data)];
}
