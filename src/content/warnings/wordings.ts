/** Words that do not stand as they are to be read: marks around or behind them, codes of nothing, letters in a document's number. */
import { LOCALES, languagesOf } from '../../languages/locale.ts';
import { type Finding, finding } from '../fault.ts';
import type { Gathered, Sound } from '../gather.ts';
import { spotOf, valueFinding } from '../issues.ts';
import { FIGURE_NAME } from '../schema.ts';
import { inTexts, textsOf } from '../texts-of.ts';
import type { YamlFile } from '../yaml.ts';

export const wordingFindings = (all: Gathered): Finding[] => [
  ...textFindings(all),
  ...planFindings(all),
  ...sequelFindings(all),
  ...all.indicators.flatMap(dayFindings),
];

/** Keys whose words stand inside sentences and headings. */
const INSIDE: ReadonlySet<PropertyKey | undefined> = new Set([
  'name',
  'phrase',
  'caveat',
  'unit',
  'of',
  'place',
  'issuer',
]);
/** Letters and dashes that stand for others in the number of a document. */
const IN_NUMBER: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/[–—‐‑−]/g, '-'],
  [/[ÐÞ]/g, 'Đ'],
  [/(?<=^\d*)[OoО](?=\d*\/)/g, '0'],
  [/(?<=^\d*)[lI](?=\d*\/)/g, '1'],
  [/[∕⁄／]/g, '/'],
  [/^(?:số|no\.?) +(?=\d)/i, ''],
  [/(?<=\d) +(?=\/)|(?<=\d *\/) +|(?<=\/ *[A-ZĐ]+) +(?=-)|(?<=\/ *[A-ZĐ]+ *-) +/g, ''],
  [/(?<=^[\d/]+Q)D(?=-)|(?<=^[\d/]+N)D(?=-)/g, 'Đ'],
  [/(?<=^\d+(?:\/\d+)?\/)(?:qđ|nq|nđ|kh|bc|tb|ct)-\p{Ll}+$/u, (letters) => letters.toUpperCase().replace('TTG', 'TTg')],
];

const textFindings = inTexts(({ file, steps, text }) => {
  const [key, last] = [steps.at(-2), steps.at(-1)];
  const { from } = spotOf(file, steps).value;
  const words = text.trim();
  if (/^“[^“”]*”$/.test(words)) return [finding('quotes-around', file.path, from, { found: words })];
  if (
    INSIDE.has(key) &&
    LOCALES.some((each) => each === last) &&
    /[.,:;]$/.test(words) &&
    !/\p{L}\.\p{L}*\.$/u.test(words)
  )
    return [finding('inside-ends', file.path, from, { found: words, key: String(key) })];
  const code =
    steps.length === 1 && last === 'code' ? words.replace(/(?<=[-\d])O(?=\d)|(?<=\d)O(?=\d|$)/g, '0') : words;
  if (code !== words) return [finding('number-letters', file.path, from, { found: words, meant: code })];
  if ((last === 'document' && key === 'source') || (last === 'number' && key === 'document')) {
    const meant = IN_NUMBER.reduce((number, [odd, plain]) => number.replace(odd, plain as string), words);
    return meant === words ? [] : [finding('number-letters', file.path, from, { found: words, meant })];
  }
  return [];
});

const MENTIONED = /(?<![\p{L}\p{N}/-])[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\d+(?![\p{L}\p{N}/-])/gu;
const stemOf = (code: string): string => code.replace(/\d+$/, '');

/** Asks a text for the first code that looks like those of the plan and is none: "NQ7-99". */
export function unknownCodes({ indicators }: Gathered): (text: string) => string | null {
  const known = new Set(indicators.flatMap(({ value }) => value?.code ?? []));
  const stems = new Set([...known].map(stemOf).filter((stem) => /[A-Z].*-$/.test(stem)));
  return (text) => text.match(MENTIONED)?.find((code) => stems.has(stemOf(code)) && !known.has(code)) ?? null;
}

/** Codes in texts that look like those of the plan, and that no indicator has. */
export function codeFindings(all: Sound): Finding[] {
  const unknownIn = unknownCodes(all);
  return textsOf(all).flatMap(({ file, steps, text }) => {
    const last = steps.at(-1);
    const found = last === 'code' || last === 'part_of' || /^https?:/.test(text) ? null : unknownIn(text);
    return found === null ? [] : [finding('code-unknown', file.path, spotOf(file, steps).value.from, { found })];
  });
}

/** What the letters of a number say that a document is, and who signs such numbers. */
const KINDS: readonly (readonly [letters: RegExp, kind: RegExp])[] = [
  [/(?:^|[/-])NQ(?=[/-]|$)/, /nghị quyết|resolution/i],
  [/(?:^|[/-])QĐ(?=[/-]|$)/, /quyết định|decision/i],
  [/(?:^|[/-])NĐ(?=[/-]|$)/, /nghị định|decree/i],
  [/(?:^|[/-])CT(?=[/-]|$)/, /chỉ thị|directive/i],
  [/(?:^|[/-])TT(?=[/-]|$)/, /thông tư|circular/i],
  [/(?:^|[/-])KH(?=[/-]|$)/, /kế hoạch|plan/i],
  [/(?:^|[/-])KL(?=[/-]|$)/, /kết luận|conclusion/i],
];
const SIGNERS: readonly (readonly [letters: RegExp, issuer: RegExp])[] = [
  [/[/-]CP$/, /chính phủ|government/i],
  [/[/-]TTg$/, /thủ tướng|prime minister/i],
  [/[/-]UBND$/, /ủy ban nhân dân|uỷ ban nhân dân|ubnd|people.s committee/i],
  [/[/-]HĐND$/, /hội đồng nhân dân|hđnd|people.s council/i],
  [/[/-]QH\d*$/, /quốc hội|national assembly/i],
];

/** The kind and the issuer of the plan's document against the letters of its number, and a number that repeats the kind. */
function planFindings({ plan }: Gathered): Finding[] {
  if (!plan?.value) return [];
  const { file } = plan;
  const { number, kind, issuer } = plan.value.document;
  const repeated =
    kind && languagesOf(kind).find((each) => number.toLowerCase().startsWith(`${kind[each].toLowerCase()} `));
  if (kind && repeated)
    return [valueFinding('number-kind', file, ['document', 'number'], { number, kind: kind[repeated] })];
  return [
    ...(kind
      ? differing(
          file,
          KINDS,
          number,
          'kind',
          languagesOf(kind).map((each) => [each, kind[each]]),
        )
      : []),
    ...differing(
      file,
      SIGNERS,
      number,
      'issuer',
      languagesOf(issuer).map((each) => [each, issuer[each]]),
    ),
  ];
}

function differing(
  file: YamlFile,
  table: readonly (readonly [RegExp, RegExp])[],
  number: string,
  key: 'kind' | 'issuer',
  texts: readonly (readonly [language: string, text: string])[],
): Finding[] {
  const own = table.find(([letters]) => letters.test(number));
  const others = table.filter((each) => each !== own).map(([, words]) => words);
  return texts.flatMap(([language, found]) =>
    own && !own[1].test(found) && others.some((words) => words.test(found))
      ? [valueFinding('letters-differ', file, ['document', key, language], { found, number, key })]
      : [],
  );
}

/** "1/7/2025", "01-07-2025" */
const DAY = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]([12]\d{3})(?!\d)/g;

/** The day of a break, or of the end of a series, whose note names it in another year, or with day and month in each other's place. */
function dayFindings({ file, value }: Gathered['indicators'][number]): Finding[] {
  if (!value) return [];
  const told = [
    ...value.breaks.map(({ date, note }, at) => ({ date, note, steps: ['breaks', at, 'date'] })),
    ...(value.ended && value.ended_note ? [{ date: value.ended, note: value.ended_note, steps: ['ended'] }] : []),
  ];
  return told.flatMap(({ date, note, steps }) => {
    const named = languagesOf(note).flatMap((language) =>
      [...note[language].matchAll(DAY)].map(([found, day = '', month = '', year = '']) => ({
        found,
        day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      })),
    );
    const [year, month, day] = date.split('-');
    const turned = named.find(
      (each) => each.day === `${year}-${day}-${month}` || each.day.slice(4) === `-${month}-${day}`,
    );
    return turned && named.every((each) => each.day !== date)
      ? [valueFinding('note-day', file, steps, { date, found: turned.found })]
      : [];
  });
}

/** `--3` beside no `--2`: what is published is not deleted, so a figure is missing or misnamed. */
function sequelFindings({ figures, context, series, paths }: Gathered): Finding[] {
  return [...figures, ...context, ...series].flatMap(({ path, place }) => {
    const { k } = FIGURE_NAME.exec(place.name)?.groups ?? {};
    if (k === undefined) return [];
    const stem = path.slice(0, -`--${k}.yaml`.length);
    const before = k === '2' ? `${stem}.yaml` : `${stem}--${Number(k) - 1}.yaml`;
    return paths.has(before) ? [] : [finding('figure-sequel', path, 0, { k, before })];
  });
}
