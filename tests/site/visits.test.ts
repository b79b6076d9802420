/**
 * The longest page of each kind opened as a reader opens it: what it asks for, what it costs, and whether all of it is
 * seen. By day in Vietnamese, by night in English too.
 */
import { describe, expect, inject, it } from 'vitest';
import { withPage } from './support/browser.ts';
import { EVERY_PAGE, longestOfEachKind } from './support/kinds.ts';
import { visitFaults } from './support/visit.ts';

describe('a visit asks no other host, logs nothing, costs what the budgets allow, and shows all words', () => {
  it.concurrent.each(longestOfEachKind(inject('dist'), EVERY_PAGE ? undefined : 'vi'))('of %s', async (address) => {
    expect(await withPage((page) => visitFaults(page, address))).toEqual([]);
  });
});
