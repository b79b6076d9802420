/** Figures of elsewhere, or of a part, that are those of the whole place, and one place under two names. */
import { exact } from '../../domain/exact.ts';
import { languagesOf } from '../../languages/locale.ts';
import type { Finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import { figureNameOf } from '../names.ts';
import { lettersOnly } from '../nearest.ts';
import { originalOf } from '../original.ts';
import { pageAt } from './sources.ts';

export const contextDoubts = (all: Gathered): Finding[] => [...copyFindings(all), ...nameFindings(all)];

/** The same value of the same period from the same page: the file was copied into another folder. */
function copyFindings({ figures, context, series }: Gathered): Finding[] {
  return [...context, ...series].flatMap(({ place, file, value }) => {
    if (!value) return [];
    const period = figureNameOf(place.name)?.period;
    const own = figures.find(
      (each) =>
        each.place.indicator === place.indicator &&
        figureNameOf(each.place.name)?.period === period &&
        each.value !== null &&
        pageAt(each.value.source.url) === pageAt(value.source.url) &&
        exact(each.value.value).compare(exact(value.value)) === 0,
    );
    return own ? [valueFinding('context-copy', file, ['value'], { value: value.value, other: own.path })] : [];
  });
}

/** A place whose name is written, or translated, otherwise than beside the same indicator before. */
function nameFindings({ context }: Gathered): Finding[] {
  const seen = new Map<string, (typeof context)[number]>();
  return context.flatMap((each) => {
    const { place, file, value } = each;
    if (!value) return [];
    const name = `${place.indicator} ${lettersOnly(originalOf(value.of).words)}`;
    const first = seen.get(name);
    if (!first?.value) {
      seen.set(name, each);
      return [];
    }
    const { of } = first.value;
    const language = languagesOf(value.of).find((tag) => of[tag] !== value.of[tag]);
    return language
      ? [
          valueFinding('context-name', file, ['of', language], {
            found: value.of[language],
            was: of[language],
            other: first.path,
          }),
        ]
      : [];
  });
}
