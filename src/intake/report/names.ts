/** The names of the plan's series: their own, those that statistics give them, and those that the plan adds. */

import { fold } from '../../languages/fold.ts';
import { unitOfSeries } from '../unit.ts';
import type { Hit, Manner } from './chunk.ts';
import { Dictionary, tokensOf, variants } from './phrases.ts';
import { TERMS, type Term } from './terms.ts';
import type { Wanted } from './wanted.ts';

const key = (phrase: string): string => tokensOf(phrase).join(' ');

interface Spelled {
  term: Term;
  phrases: ReadonlyMap<string, Manner>;
}

const MANNERS = ['others', 'loose', 'grows', 'names'] as const;

const spelled: readonly Spelled[] = TERMS.map((term) => ({
  term,
  phrases: new Map(
    MANNERS.flatMap((manner) =>
      (term[manner] ?? []).flatMap((pattern) => variants(pattern).map((phrase) => [phrase, manner] as const)),
    ),
  ),
}));

/** The phrases of the terms are plain already: words and marks with a space between. */
const wordsOf = (phrase: string): string[] => phrase.split(' ');

/** The part of a name that its address repeats, with its marks: "che phủ rừng" of "Tỷ lệ che phủ rừng". */
function shortName({ name, slug }: Wanted): string {
  const words = tokensOf(name);
  const short = slug.split('-');
  const start = words.findIndex((_, at) => short.every((word, k) => fold(words[at + k] ?? '') === word));
  return start < 0 ? '' : words.slice(start, start + short.length).join(' ');
}

const isCounted = ({ scale }: Wanted): boolean => unitOfSeries(scale.unit).base === 'count';

/** A place in the tail of a name says nothing that the plan does not. */
const head = (name: string): string => key(name).replace(/ (?:(?:của|trên địa bàn|toàn) )?(?:toàn )?tỉnh/u, '');

function termOf(wanted: Wanted): Spelled | undefined {
  return spelled.find(({ phrases }) => {
    const manner = phrases.get(head(wanted.name));
    return manner === 'names' || (wanted.isRate && manner === 'grows');
  });
}

/** Looks up which series a phrase names. */
export function namesOf(wanted: readonly Wanted[]): Dictionary<readonly Hit[]> {
  const hits = new Map<string, Hit[]>();
  const add = (phrase: string, hit: Hit): void => {
    const others = (hits.get(phrase) ?? []).filter(({ indicator }) => indicator !== hit.indicator);
    hits.set(phrase, [...others, hit]);
  };
  for (const each of wanted) {
    const { id: indicator } = each;
    const term = termOf(each);
    if (!term) add(key(shortName(each)), { indicator, manner: 'loose' });
    for (const [phrase, manner] of term?.phrases ?? []) add(phrase, { indicator, manner });
    for (const name of [each.name, ...each.names]) {
      add(key(name), { indicator, manner: 'names' });
      if (isCounted(each)) add(key(name).replace(/số (?:lượng )?/, ''), { indicator, manner: 'names' });
    }
  }
  const dictionary = new Dictionary<readonly Hit[]>();
  for (const [phrase, found] of hits) dictionary.put(wordsOf(phrase), found);
  return dictionary;
}
