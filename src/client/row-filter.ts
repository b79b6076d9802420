/** Filters the rows of a list in groups; the choice is kept in the address, so that it can be sent on. */
import { matchOf, meantOf } from '../languages/fold.ts';

const CHOICES = ['group', 'word', 'agency'] as const;

class RowFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const status = this.querySelector<HTMLElement>('[role=status]');
    const sections = [...document.querySelectorAll<HTMLElement>('.group')];
    if (!form || !status || sections.length === 0) return;
    const homes = sections.map((section) => ({
      section,
      list: section.querySelector('ul'),
      rows: [...section.querySelectorAll<HTMLElement>('.row')],
    }));

    const names = ['q', ...CHOICES];
    const fields = new URLSearchParams(location.search);
    for (const name of names) {
      const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
      if (field) field.value = fields.get(name) ?? '';
    }

    const apply = (): void => {
      const data = new FormData(form);
      const chosen = (name: string): string => String(data.get(name) ?? '').trim();
      const query = chosen('q');
      let shown = 0;
      const all = homes.flatMap(({ rows }) => rows);
      const meant = meantOf(
        query,
        all.map((row) => this.rank(row, query, chosen)),
      );
      const rankOf = new Map(all.map((row, at) => [row, meant[at] ?? 0]));
      for (const { section, list, rows } of homes) {
        const ranked = rows.map((row) => ({ row, rank: rankOf.get(row) ?? 0 }));
        // Exact marks first; rows of one rank keep the order of the plan.
        for (const { row, rank } of [...ranked].sort((a, b) => b.rank - a.rank)) {
          row.hidden = rank === 0;
          list?.append(row);
        }
        const found = ranked.filter(({ rank }) => rank > 0);
        section.hidden = found.length === 0;
        shown += found.length;
        section.dataset['best'] = String(Math.max(0, ...found.map(({ rank }) => rank)));
      }
      const ordered = query
        ? [...homes].sort((a, b) => Number(b.section.dataset['best']) - Number(a.section.dataset['best']))
        : homes;
      for (const { section } of ordered) section.parentElement?.append(section);
      const active = query !== '' || CHOICES.some((name) => chosen(name) !== '');
      const message = shown === 0 ? status.dataset['none'] : status.dataset['count'];
      status.textContent = active ? (message ?? '').replace('{shown}', String(shown)) : '';
      if (query) status.append(' ', this.whole(query));
      const kept = new URLSearchParams(
        [['q', query], ...CHOICES.map((name) => [name, chosen(name)])].filter(([, value]) => value) as [
          string,
          string,
        ][],
      );
      history.replaceState(null, '', `${location.pathname}${kept.size ? `?${kept}` : ''}${location.hash}`);
    };

    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      apply();
    });
    // Moving every row to where it is would have the whole page laid out again.
    if (names.some((name) => fields.get(name))) apply();
  }

  /** The way on from a list of names: the search over everything. */
  private whole(query: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = `${this.dataset['search']}?${new URLSearchParams({ q: query })}`;
    link.textContent = (this.dataset['whole'] ?? '').replace('{query}', query);
    return link;
  }

  private rank(row: HTMLElement, query: string, chosen: (name: string) => string): 0 | 1 | 2 {
    const { group = '', agency = '', words = '', also = '' } = row.dataset;
    const codes = { group, agency, word: words };
    if (!CHOICES.every((name) => !chosen(name) || codes[name].split(' ').includes(chosen(name)))) return 0;
    return query ? matchOf(query, `${row.querySelector('.row-name')?.textContent ?? ''} ${also}`) : 1;
  }
}

customElements.define('row-filter', RowFilter);
