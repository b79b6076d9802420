/** The longest page of each kind opened as a reader opens it: what it asks for, what it costs, and whether all of it is seen. */
import { describe, expect, inject, it } from 'vitest';
import { withPage } from './support/browser.ts';
import { longestOfEachKind } from './support/kinds.ts';
import { visitFaults } from './support/visit.ts';

describe('a visit asks no other host, logs nothing, costs what the budgets allow, and shows all words', () => {
  it.concurrent.each(longestOfEachKind(inject('dist')))('of %s', async (address) => {
    expect(await withPage((page) => visitFaults(page, address))).toEqual([]);
  });
});
