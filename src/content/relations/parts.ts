/** Parts of one target (rule of progress, section 4a): a whole that exists, has no parts above it and nothing of its own. */
import { type Finding, finding } from '../fault.ts';
import { type Gathered, reportedIn } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import { nearest } from '../nearest.ts';

/** Ids of indicators that others say they are parts of. What calls itself a part of itself is no whole. */
export const wholesOf = ({ indicators }: Pick<Gathered, 'indicators'>): ReadonlySet<string> => {
  const named = new Set(
    indicators.flatMap(({ value }) => (value?.part_of && value.part_of !== value.code ? [value.part_of] : [])),
  );
  return new Set(indicators.flatMap(({ place, value }) => (value && named.has(value.code) ? [place.id] : [])));
};

export function partFindings(all: Gathered): Finding[] {
  return [...all.indicators.flatMap((part) => ofPart(all, part)), ...ofWholes(all)];
}

function ofPart({ indicators }: Gathered, { place, file, value: part }: Gathered['indicators'][number]): Finding[] {
  if (!file || !part?.part_of) return [];
  const whole = indicators.find(({ value }) => value?.code === part.part_of)?.value;
  if (!whole) {
    // A file that cannot be read may be the one that is meant.
    if (indicators.some(({ value }) => !value)) return [];
    const codes = indicators.flatMap(({ value }) => (value && value.code !== part.code ? [value.code] : []));
    const meant = nearest(part.part_of, codes);
    return [valueFinding('whole-unknown', file, ['part_of'], { found: part.part_of, meant }, meant)];
  }
  if (whole.part_of !== null)
    return [valueFinding('whole-is-part', file, ['part_of'], { whole: whole.code, of: whole.part_of })];
  const periods = whole.in_words.map(({ period }) => period);
  const lacking = part.targets.flatMap(({ period }, at) =>
    periods.includes(period)
      ? []
      : [valueFinding('whole-lacks-period', file, ['targets', at, 'period'], { whole: whole.code, period })],
  );
  // Where it has parts itself, it is a whole first, and its parts are told that it is a part.
  if (wholesOf({ indicators }).has(place.id)) return lacking;
  const data = { whole: whole.code, group: whole.group };
  return [
    ...(part.group === whole.group ? [] : [valueFinding('part-in-other-group', file, ['group'], data, whole.group)]),
    ...lacking,
    ...part.in_words.map((_, at) => valueFinding('part-in-words', file, ['in_words', at, 'words'], {})),
  ];
}

/** What a whole has of its own, which only its parts can have. */
function ofWholes(all: Gathered): Finding[] {
  const wholes = wholesOf(all);
  return [
    ...all.indicators.flatMap(({ place, file, value }) =>
      file && value && wholes.has(place.id) && value.targets.length > 0
        ? [valueFinding('whole-has-target', file, ['targets', 0, 'value'], { whole: value.code })]
        : [],
    ),
    ...reportedIn(all).flatMap(({ path, place }) =>
      wholes.has(place.indicator) ? [finding('whole-has-figure', path, 0, { whole: place.indicator })] : [],
    ),
  ];
}
