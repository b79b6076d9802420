/** Numbers of documents that differ from what stands beside them: in titles, and in addresses that carry them. */
import { languagesOf } from '../../languages/locale.ts';
import type { Finding } from '../fault.ts';
import { type Gathered, reportedIn } from '../gather.ts';
import { latin } from '../guess.ts';
import { valueFinding } from '../issues.ts';
import { sortedDigits } from '../number-digits.ts';
import type { Plan } from '../schema.ts';
import type { Steps, YamlFile } from '../yaml.ts';

/** "7/NQ-CP", "45/2025/NĐ-CP", "58-NQ/TW" */
const NUMBER = /(?<![\p{L}\p{N}/.-])(\d{1,6})((?:\/\d{4})?[/-][A-ZĐ]{2,}(?:[-/][A-ZĐ0-9]+)*)(?![\p{L}\p{N}])/gu;

/** The numbers in a text, and the letters of their authorities as they could be typed: "NĐ" as "ND". */
const parsed = (text: string) =>
  [...text.matchAll(NUMBER)].map(([found, number, letters = '']) => ({
    found,
    number: Number(number),
    letters: latin(letters).replace(/[^A-Z0-9]/g, '-'),
  }));

/** The first number that a text has in place of the right one; of the same authority alone where `strict`. */
function otherIn(text: string, number: string, strict: boolean): string | null {
  const [own] = parsed(number);
  if (!own) return null;
  const named = parsed(text).filter(({ letters }) => !strict || letters === own.letters);
  const isNamed = named.some((each) => each.number === own.number && each.letters === own.letters);
  return isNamed ? null : (named[0]?.found ?? null);
}

/** The same of an address, where numbers stand in small letters: "nghi-quyet-7-nq-cp-". */
function otherInAddress(url: string, number: string): string | null {
  const [own] = parsed(number);
  if (!own) return null;
  const letters = own.letters.slice(1).toLowerCase();
  const found = [...url.toLowerCase().matchAll(new RegExp(`(?<=[-/_.])(\\d{1,6})[-_/]${letters}(?![a-z0-9])`, 'g'))];
  return found.some(([, number]) => Number(number) === own.number) ? null : (found[0]?.[0] ?? null);
}

/** A number of the same authority whose digits are those of the right one in another order. */
export function turnedNumber(text: string, number: string): string | null {
  const [own] = parsed(number);
  if (!own) return null;
  const digitsOf = (each: typeof own): string => sortedDigits(String(each.number));
  const turned = parsed(text).find(
    (each) => each.letters === own.letters && each.number !== own.number && digitsOf(each) === digitsOf(own),
  );
  return turned?.found ?? null;
}

export const numberFindings = (all: Gathered): Finding[] => [
  ...planFindings(all),
  ...reportedIn(all).flatMap(({ file, value }) =>
    value?.source.document ? titleFindings(file, value.source.title, value.source.document) : [],
  ),
  ...ownFindings(all),
];

function planFindings({ plan }: Gathered): Finding[] {
  if (!plan?.value) return [];
  const { file, value } = plan;
  const { number, url } = value.document;
  const inAddress = otherInAddress(url, number);
  return [
    ...languagesOf(value.title).flatMap((language) =>
      told(file, ['title', language], otherIn(value.title[language], number, false), number),
    ),
    ...(inAddress === null
      ? []
      : [
          valueFinding('number-differs', file, ['document', 'url'], {
            found: inAddress,
            meant: number,
            where: 'address',
          }),
        ]),
  ];
}

const told = (file: YamlFile, steps: Steps, found: string | null, meant: string): Finding[] =>
  found === null ? [] : [valueFinding('number-differs', file, steps, { found, meant, where: 'title' })];

/** A title may name other documents, but of the same authority mostly itself. */
const titleFindings = (file: YamlFile, title: string, number: string): Finding[] =>
  told(file, ['source', 'title'], otherIn(title, number, true), number);

/** A source that is the plan's own document, by its address, under another number. */
const ownFindings = (all: Gathered): Finding[] =>
  [...reportedIn(all), ...all.events].flatMap(({ file, value }) => {
    const own = all.plan?.value?.document;
    if (!value || !own || value.source.url !== own.url) return [];
    const { title } = value.source;
    const named = 'document' in value.source ? value.source.document : null;
    if (named === null) return told(file, ['source', 'title'], otherIn(title, own.number, true), own.number);
    const data = { found: named, meant: own.number, where: 'document' } as const;
    return isSame(named, own) ? [] : [valueFinding('number-differs', file, ['source', 'document'], data)];
  });

const isSame = (number: string, { number: own }: Plan['document']): boolean => otherIn(number, own, false) === null;
