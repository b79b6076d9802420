/** Units as reports write them: "nghìn tỷ đồng", "triệu USD", "%", "xã". Powers of ten are converted, nothing else. */

export interface Unit {
  /** The power of ten in front: 9 for "tỷ". */
  power: number;
  /** Null where only a power was written ("40.000 tỷ"). */
  base: Base | null;
}
/** `count` for things; `point` for percentage points, which are no percentage of anything; `‰` for parts of a thousand. */
export type Base = 'VND' | 'USD' | '%' | '‰' | 'point' | 'count';

const POWERS: Readonly<Record<string, number>> = {
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  thousand: 3,
  triệu: 6,
  million: 6,
  mn: 6,
  tỷ: 9,
  tỉ: 9,
  billion: 9,
  bn: 9,
  trillion: 12,
};

const BASES: readonly (readonly [RegExp, Base])[] = [
  [/^(?:điểm\s*(?:%|phần trăm)|%\s*điểm|đpt(?![\p{L}\p{M}])|percentage points?)/u, 'point'],
  [/^(?:‰|%o|phần nghìn|phần ngàn)/, '‰'],
  [/^(?:usd|us\$|\$|đô la mỹ|đô la|đô-la|đô(?! thị)|dollars?)/, 'USD'],
  [/^(?:đồng|vnđ|vnd|đ|dong)(?![\p{L}\p{M}])/u, 'VND'],
  [/^(?:%|phần trăm|per ?cent|percent)/, '%'],
];

/** "tr" is short for "triệu". */
const POWER = new RegExp(`^(?:${Object.keys(POWERS).join('|')})(?![\\p{L}\\p{M}])\\s*|^tr\\.?\\s?(?=đ|usd)`, 'u');

/** Reads a unit from the start of a text; `length` says how much of it was the unit. Null where there is none. */
export function readUnit(text: string): { unit: Unit; length: number } | null {
  const low = text.normalize('NFC').toLowerCase();
  let at = /^\s*/.exec(low)?.[0].length ?? 0;
  let power = 0;
  let end = at;
  for (let match = POWER.exec(low.slice(at)); match; match = POWER.exec(low.slice(at))) {
    power += POWERS[match[0].trim()] ?? 6;
    end = at + match[0].trimEnd().length;
    at += match[0].length;
  }
  const base = BASES.map(([pattern, name]) => [pattern.exec(low.slice(at))?.[0].length, name] as const).find(
    ([length]) => length,
  );
  if (base) return { unit: { power, base: base[1] }, length: at + (base[0] ?? 0) };
  return power > 0 ? { unit: { power, base: null }, length: end } : null;
}

/** The unit of a series; whatever is no money and no percentage is counted. */
export function unitOfSeries(text: string): Unit {
  const read = readUnit(text);
  return read ? { power: read.unit.power, base: read.unit.base ?? 'count' } : { power: 0, base: 'count' };
}

/** The power of ten that turns an amount of `written` into one of `series`, or null where no power does. */
export function powerBetween(written: Unit, series: Unit): number | null {
  return written.base === null || written.base === series.base ? written.power - series.power : null;
}
