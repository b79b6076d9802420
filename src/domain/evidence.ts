/**
 * What a figure rests on, told from the words of its source alone: the first line that applies.
 *
 * 1. `decision`: the source has a number, as signed decisions and reports have.
 * 2. `statistics`: the source is, or quotes, a statistics office.
 * 3. `agency`: it is, or quotes, a body of the state or the Party or an agency that the plan names, its report or its
 *    press conference.
 * 4. `press`: nothing of that is named.
 *
 * A figure is relayed where the body only stands behind the publisher ("VnExpress (dẫn UBND tỉnh)").
 */

import { firstDayOf } from './period.ts';
import type { IsoDate, PartialDate } from './types.ts';

/** Firmest first. */
export const BASES = ['decision', 'statistics', 'agency', 'press'] as const;
export type Basis = (typeof BASES)[number];

export interface Evidence {
  basis: Basis;
  /** Read through somebody who quotes whoever answers for it. */
  relayed: boolean;
}

export interface EvidenceSource {
  publisher: string;
  /** Number of the decision or report. */
  document: string | null;
}

const word = (pattern: string, flags = 'u'): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);

const STATISTICS = word('thống kê|statistics|statistical', 'iu');
// Capitals tell a body ("Sở", "Bộ") from the common word.
const BODY = word(
  'UBND|HĐND|UBMTTQ|Ủy ban|Uỷ ban|Hội đồng nhân dân|Chính phủ|Quốc hội|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng bộ|Đại hội|' +
    'Bộ|Sở|Cục|Chi cục|Tổng cục|Kho bạc|Ban|Văn phòng|[Bb]áo cáo|[Hh]ọp báo|[Cc]ommittee|[Dd]epartment|[Mm]inistry|Authority|Council|Commission',
);

/** `VnExpress (dẫn UBND tỉnh)` is published by the one and quotes the other. */
function partsOf(publisher: string): { own: string; quoted: string } {
  const {
    own = publisher,
    a,
    b,
  } = /^(?<own>.*?)(?:\s*\((?<a>.*)\)|,\s*(?:dẫn|theo|citing)\s(?<b>.*))$/u.exec(publisher)?.groups ?? {};
  return { own, quoted: a ?? b ?? '' };
}

/** Of the names of the plan's agencies those that do not say by themselves that they are a body's. */
export const unspokenBodies = (names: readonly string[]): string[] =>
  names.filter((name) => !STATISTICS.test(name) && !BODY.test(name));

/**
 * What a source says it rests on.
 * @param bodies names of the plan's agencies, see {@link unspokenBodies}
 */
export function evidenceOf({ publisher, document }: EvidenceSource, bodies: readonly string[]): Evidence {
  const { own, quoted } = partsOf(publisher);
  const isBody = (text: string): boolean => BODY.test(text) || bodies.some((name) => text.includes(name));
  const isOffice = (text: string): boolean => STATISTICS.test(text);
  const lines: readonly [Basis, (text: string) => boolean][] = [
    ['statistics', isOffice],
    ['agency', isBody],
  ];
  const found = lines.find(([, isIt]) => isIt(own) || isIt(quoted));
  if (document !== null) return { basis: 'decision', relayed: !isOffice(own) && !isBody(own) };
  return found ? { basis: found[0], relayed: !found[1](own) } : { basis: 'press', relayed: false };
}

/** Whole years since a figure was published, 3 standing for three and more. */
export type Age = 0 | 1 | 2 | 3;
export const AGES: readonly Age[] = [0, 1, 2, 3];

/** Age on a day; of a month or a year that is known only as such, from its first day. */
export function ageOf(published: PartialDate, asOf: IsoDate): Age {
  const [then, now] = [firstDayOf(published), asOf];
  const years = Number(now.slice(0, 4)) - Number(then.slice(0, 4)) - (now.slice(5) < then.slice(5) ? 1 : 0);
  return Math.min(Math.max(years, 0), 3) as Age;
}
