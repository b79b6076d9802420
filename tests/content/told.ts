/** What the check says of a plan, in both languages, and whether the mend it offers is a mend. */
import { expect } from 'vitest';
import { type Checked, type CheckedOnce, checkFiles } from '../../src/content/check.ts';
import type { Fault } from '../../src/content/fault.ts';
import type { Files } from '../../src/content/files.ts';
import { applyFix } from '../../src/content/mend.ts';
import { RememberedOf } from '../../src/content/remembered-of.ts';
import { faultLine } from '../../src/content/words.ts';
import type { Locale } from '../../src/text/locale.ts';
import { TODAY } from './plan.ts';

const checked = new RememberedOf<Files, CheckedOnce>();

/** Mends that lead to a line which is not there: the sentence would end in the middle. */
export const cutOff = (faults: readonly Fault[]): string[] =>
  faults.map(({ mend }) => mend).filter((mend) => /(?:thành|còn lại|\bwrite|which leaves)$/.test(mend));

/** Of the same files, which nobody changes, the same is said: they are checked once for all that is asked of them. */
export function check(files: Files, lang: Locale = 'vi', asOf = TODAY): Checked {
  const said = checked.get(files, [asOf], () => checkFiles(files, { asOf, today: TODAY, lang: 'vi' }));
  const inLanguage = lang === 'vi' ? said : { ...said, ...said.toldIn(lang) };
  expect(cutOff([...inLanguage.faults, ...inLanguage.warnings])).toEqual([]);
  return inLanguage;
}

/** Applies the first mend that there is until nothing is left to mend. */
export function mendAll(files: Files): Files {
  let mended = files;
  for (let round = 0; round < 20; round += 1) {
    const next = check(mended)
      .faults.map((fault) => applyFix(mended, fault))
      .find((each) => each !== null);
    if (!next) return mended;
    mended = next;
  }
  return mended;
}

const outcome = (files: Files, faults: readonly Fault[]): string => {
  if (faults.length === 0) return 'only warnings';
  if (!faults.some(({ fix }) => fix)) return 'mended by hand';
  return check(mendAll(files)).faults.length === 0 ? 'mended: passes' : 'mended: more to do';
};

/** Code, both wordings and the outcome of the mend, for one snapshot. */
export function told(files: Files): string {
  const [vi, en] = [check(files, 'vi'), check(files, 'en')];
  const lines = [...vi.faults, ...vi.warnings].map((fault, at) => {
    const english = [...en.faults, ...en.warnings][at];
    return `${fault.code}\n  ${faultLine(fault)}\n  ${english ? faultLine(english) : ''}`;
  });
  return [...lines, outcome(files, vi.faults)].join('\n');
}

/** Codes of all faults and warnings. */
export const codesOf = (files: Files): string[] => {
  const { faults, warnings } = check(files);
  return [...faults, ...warnings].map(({ code }) => code);
};
