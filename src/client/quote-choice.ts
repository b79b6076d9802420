/** The choice of an indicator of a long plan: a field of words that narrows a list of names. */
import { matchOf, meantOf } from '../languages/fold.ts';
import { fillWords } from '../text/fill.ts';

/** An indicator that can be chosen: `also` are further words that it is found by. */
interface Choice {
  code: string;
  name: string;
  also: string;
}

/** Those that answer what was typed, those with its very marks first; all where nothing was typed. */
export function choicesFor<T extends Choice>(typed: string, all: readonly T[]): T[] {
  const ranks = meantOf(
    typed,
    all.map(({ name, also }) => matchOf(typed, `${name} ${also}`)),
  );
  return all
    .map((choice, at) => ({ choice, rank: ranks[at] ?? 0 }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ choice }) => choice);
}

/**
 * Fills the list, and again with each word that is typed: then with those that answer, the first of them chosen. What was
 * chosen stays chosen as long as it is among them. `status` is told how many there are.
 */
export function offerChoices(
  { find, list, status }: { find: HTMLInputElement; list: HTMLSelectElement; status: HTMLElement },
  all: readonly Choice[],
): void {
  const [none] = list.options;
  const offer = (): void => {
    const typed = find.value.trim();
    const chosen = list.value;
    const found = choicesFor(typed, all);
    const options = found.map(({ code, name }) => new Option(name, code));
    list.replaceChildren(...(none && (typed === '' || found.length === 0) ? [none] : []), ...options);
    if (found.some(({ code }) => code === chosen)) list.value = chosen;
    else list.selectedIndex = 0;
    const words = found.length === 0 ? status.dataset['none'] : status.dataset['count'];
    const count = { count: found.length };
    status.textContent = typed ? fillWords(words ?? '', count, document.documentElement.lang) : '';
  };
  find.addEventListener('input', offer);
  // What is chosen here is not yet a question.
  find.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    list.focus();
  });
  offer();
}
