/** What a badly written number was probably meant to be. */
import { DECIMAL } from './schema.ts';

export type NumberFault =
  | 'comma'
  | 'thousands'
  | 'spaces'
  | 'script'
  | 'unit'
  | 'words'
  | 'sign'
  | 'exponent'
  | 'zeros'
  | 'dot'
  | 'unclear';

export interface MeantNumber {
  kind: NumberFault;
  /** The number as the file should have it, or null where nobody can tell. */
  meant: string | null;
  /** Words before the number, as in "hơn 7,3": they belong under `wording`. */
  wording: string | null;
  /** Words or a sign after the number, as in "12 %": the unit stands in the indicator's file. */
  unit: string | null;
}

/** A run of spaces is passed over once: it starts no number. */
const DIGITS = /(?:[-+−–]\s*)?(?:[.,](?=\d))?\d[\d.,\s]*(?:[eE][+-]?\d+)?/u;

/** Reads a number as a person wrote it; `decimals` is what the indicator prints, null where unknown. */
export function meantNumber(written: string, decimals: number | null): MeantNumber {
  const plain = written
    .normalize('NFKC')
    .replace(/(\d)[’'](?=\d{3})/g, '$1 ')
    .trim();
  const match = DIGITS.exec(plain);
  if (!match) return { kind: 'unclear', meant: null, wording: null, unit: null };
  const wording =
    plain
      .slice(0, match.index)
      .replace(/["“”~≈$]/g, '')
      .trim() || null;
  const unit =
    plain
      .slice(match.index + match[0].length)
      .replace(/["“”]/g, '')
      .trim() || null;
  const digits = match[0].trim();
  const isMultiple = /^(?:trăm|nghìn|ngàn|hundred|thousand)(?:\s+(?:triệu|t[ỷỉ]|million|billion).*)?$/i.test(
    unit ?? '',
  );
  const meant =
    isMultiple || /\d/.test(unit ?? '') ? null : meantDigits(digits, isProse(digits, wording, unit) ? 0 : decimals);
  // Spaces before and behind are no part of a number that stands in quotes or in a block.
  const isPadded = written !== plain && DECIMAL.test(plain) && meant === plain;
  const isOfScript = isPadded && written.trim() !== plain;
  const kind = isOfScript ? 'script' : isPadded ? 'spaces' : kindOf(written, digits, wording, unit, decimals);
  return { kind, meant, wording, unit };
}

/** Words around a number mean that it was copied from a text, where a dot before three digits marks thousands. */
const isProse = (digits: string, wording: string | null, unit: string | null): boolean =>
  (wording ?? unit ?? '%') !== '%' && !digits.includes(',');

/** True for a number that is well formed but whose dots can only be thousands marks. */
export const hasThousandsDots = (written: string, decimals: number | null): boolean =>
  decimals === 0 && /^-?[1-9]\d{0,2}\.\d{3}$/.test(written);

type Shape = readonly [
  pattern: RegExp,
  decimals: (decimals: number | null) => boolean,
  build: (digits: string) => string,
];

const always = (): boolean => true;
const noDecimals = (decimals: number | null): boolean => decimals === 0;

/** First shape that fits. */
const SHAPES: readonly Shape[] = [
  [/^[1-9]\d{0,2}(?:[.,]\d{3})+$/, noDecimals, (d) => d.replace(/[.,]/g, '')],
  [/^\d+$/, always, (d) => d],
  [/^\d{1,3}(?:\.\d{3})+,\d+$/, always, (d) => d.replace(/\./g, '').replace(',', '.')],
  [/^\d{1,3}(?:,\d{3})+\.\d+$/, always, (d) => d.replace(/,/g, '')],
  [/^\d{1,3}(?:\.\d{3}){2,}$/, always, (d) => d.replace(/\./g, '')],
  [/^\d{1,3}(?:,\d{3}){2,}$/, always, (d) => d.replace(/,/g, '')],
  [/^\d+[.,]\d+$/, always, (d) => d.replace(',', '.')],
  [/^\d+[.,]$/, always, (d) => d.slice(0, -1)],
  [/^[.,]\d+$/, always, (d) => `0.${d.slice(1)}`],
];

function meantDigits(digits: string, decimals: number | null): string | null {
  const negative = /[-−–]/u.test(digits);
  const bare = digits.replace(/[-+−–\s]/gu, '');
  const shape = SHAPES.find(([pattern, fits]) => fits(decimals) && pattern.test(bare));
  if (!shape) return null;
  const plain = shape[2](bare).replace(/^0+(?=\d)/, '');
  const meant = `${negative && /[1-9]/.test(plain) ? '-' : ''}${plain}`;
  return DECIMAL.test(meant) ? meant : null;
}

function kindOf(
  written: string,
  digits: string,
  wording: string | null,
  unit: string | null,
  decimals: number | null,
): NumberFault {
  const kinds: readonly (readonly [NumberFault, boolean])[] = [
    ['words', wording !== null],
    ['unit', unit !== null],
    ['exponent', /e/i.test(digits)],
    [
      'thousands',
      hasThousandsDots(digits.replace(/,/g, '.'), decimals) || /[.,].*[.,]/.test(digits) || /[’']/.test(written),
    ],
    ['comma', digits.includes(',')],
    ['spaces', /\d\s+\d/.test(digits)],
    ['sign', /[+−–]|-0(?:\.0*)?$/u.test(digits)],
    ['zeros', /^-?0\d/.test(digits)],
    ['dot', /^\.|\.$/.test(digits)],
  ];
  return kinds.find(([, holds]) => holds)?.[0] ?? (DECIMAL.test(written) ? 'thousands' : 'unclear');
}
