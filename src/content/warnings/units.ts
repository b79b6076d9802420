/** Units that say one thing in words and another in codes, in the other language or by the measure of their series. */
import { traitsOf } from '../../domain/measures.ts';
import { languagesOf } from '../../languages/locale.ts';
import type { Finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import type { IndicatorFile } from '../schema.ts';
import type { YamlFile } from '../yaml.ts';

const PERCENT = /%|phần trăm|per ?cent/i;
/** The first that fits: "nghìn tỷ" before "tỷ"; a share is called "tỷ lệ". */
const POWERS: readonly (readonly [RegExp, number])[] = [
  [/(?:nghìn|ngàn) t[ỷỉ](?! lệ)|trillion/i, 12],
  [/t[ỷỉ](?! lệ)(?!\p{L})|billion/iu, 9],
  [/triệu|million/i, 6],
  [/(?<!phần )(?:nghìn|ngàn)|thousand/i, 3],
];
const MONEY: Readonly<Record<string, RegExp>> = {
  VND: /đồng|VNĐ|VND|dong/i,
  USD: /USD|đô la|dollar|\$/i,
  EUR: /EUR|euro|€/i,
};

/** Whose money a unit counts, or undefined. */
const moneyOf = (unit: string): string | undefined => Object.entries(MONEY).find(([, words]) => words.test(unit))?.[0];

const powerOf = (unit: string): number => POWERS.find(([pattern]) => pattern.test(unit))?.[1] ?? 0;

export const unitFindings = ({ indicators }: Gathered): Finding[] =>
  indicators.flatMap(({ file, value }) =>
    value ? [...codeFindings(file, value), ...languageFindings(file, value), ...measureFindings(file, value)] : [],
  );

const wordsOf = ({ unit }: IndicatorFile): string[] => [
  ...new Set(languagesOf(unit).map((language) => unit[language])),
];

function codeFindings(file: YamlFile, indicator: IndicatorFile): Finding[] {
  const { unit_code: code, unit_mult: mult } = indicator;
  if (code === null) return [];
  const words = wordsOf(indicator);
  const isPercent = words.some((each) => PERCENT.test(each));
  const own = MONEY[code];
  const isNamed = (money: RegExp): boolean => words.some((each) => money.test(each));
  const odd =
    isPercent !== (code === 'PT') || (own !== undefined && !isNamed(own) && Object.values(MONEY).some(isNamed));
  const unit = words.join(', ');
  if (odd) return [valueFinding('unit-code-differs', file, ['unit_code'], { unit, code })];
  const power = Math.max(...words.map(powerOf));
  return power === (mult ?? 0) || code === 'PT'
    ? []
    : [valueFinding('unit-mult-differs', file, ['unit_mult'], { unit, found: mult, power })];
}

function languageFindings(file: YamlFile, { unit }: IndicatorFile): Finding[] {
  const [first, ...others] = languagesOf(unit);
  const money = moneyOf(unit[first]);
  const other = others.find(
    (each) =>
      PERCENT.test(unit[each]) !== PERCENT.test(unit[first]) ||
      powerOf(unit[each]) !== powerOf(unit[first]) ||
      (money !== undefined && (moneyOf(unit[each]) ?? money) !== money),
  );
  return other ? [valueFinding('unit-differs', file, ['unit', other], { unit: unit[other], first: unit[first] })] : [];
}

/** Percentages add up to nothing, yearly changes are percentages, and what grows by percents is none. */
function measureFindings(file: YamlFile, indicator: IndicatorFile): Finding[] {
  const { measure } = indicator;
  const isPercent = wordsOf(indicator).some((each) => PERCENT.test(each));
  const { holds, asks, counts } = traitsOf(measure);
  return (holds === 'amounts' && isPercent) ||
    (holds === 'changes' && !isPercent) ||
    (asks === 'mean' && counts === 'percent' && isPercent)
    ? [valueFinding('unit-measure', file, ['measure'], { measure, unit: wordsOf(indicator)[0] ?? '' })]
    : [];
}
