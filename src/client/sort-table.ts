/**
 * Makes buttons of a table's column headings that sort its rows. A cell is sorted by its `data-sort`, a number or a date
 * of any length; the heading of a row by the place where the page put the row, which is from the latest to the earliest.
 */
import style from './sort-table.css?inline';
import { addStyle } from './style.ts';

addStyle(style);

type Way = 'ascending' | 'descending';

class SortTable extends HTMLElement {
  connectedCallback(): void {
    const headings = [...this.querySelectorAll<HTMLElement>('thead th')];
    const body = this.querySelector('tbody');
    const rows = [...(body?.rows ?? [])];
    if (!body || rows.length < 2 || this.querySelector('.sort')) return;
    const status = document.createElement('span');
    status.className = 'sort-told';
    status.setAttribute('role', 'status');
    this.append(status);

    const keyOf = (row: HTMLTableRowElement, column: number): string =>
      row.cells[column]?.dataset['sort'] ?? String(-rows.indexOf(row));
    const sort = (column: number, way: Way): void => {
      const compare = (a: string, b: string): number => Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0);
      const sign = way === 'ascending' ? 1 : -1;
      body.append(...rows.toSorted((a, b) => sign * compare(keyOf(a, column), keyOf(b, column))));
    };

    headings.forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        // Largest, latest and firmest first; then the other way round.
        const way: Way = heading.ariaSort === 'descending' ? 'ascending' : 'descending';
        for (const each of headings) each.removeAttribute('aria-sort');
        heading.setAttribute('aria-sort', way);
        sort(column, way);
        status.textContent = (this.dataset[way] ?? '').replace('{column}', button.textContent?.trim() ?? '');
      });
    });
    headings[0]?.setAttribute('aria-sort', 'descending');
  }
}

customElements.define('sort-table', SortTable);
