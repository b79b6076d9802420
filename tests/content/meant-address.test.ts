/** The address that a mistyped one was meant for. */
import { expect, test } from 'vitest';
import { meantPath } from '../../src/content/prose/meant-address.ts';

test.each([
  ['a letter too many', '/gioi-thieuu/', ['/gioi-thieu/', '/gioi/'], '/gioi-thieu/'],
  ['two letters of a long word', '/gioi-thiiu-chng/', ['/gioi-thieu-chung/'], '/gioi-thieu-chung/'],
  ['a letter of a short word', '/ung/', ['/rung/'], '/rung/'],
  ['too many letters of a short word', '/xyz/', ['/lich/'], null],
  ['another word of one letter', '/x/', ['/y/'], null],
  ['a slip in each of two parts', '/chi-tieuu/che-phu-rungg/', ['/chi-tieu/che-phu-rung/'], '/chi-tieu/che-phu-rung/'],
  ['the nearer of two', '/von-dau-tuu/', ['/von-dau-tuxx/', '/von-dau-tu/'], '/von-dau-tu/'],
  ['of two that are as near the first by name', '/rungx/', ['/rungz/', '/rungy/'], '/rungy/'],
  ['another number', '/nhiem-vu/2.2/', ['/nhiem-vu/2.1/'], null],
  ['a year that is near', '/bao-cao-2026/', ['/bao-cao-2025/'], null],
  ['a slip beside the same number', '/nhiem-vuu/2.1/', ['/nhiem-vu/2.1/'], '/nhiem-vu/2.1/'],
  ['a part too many', '/chi-tieu/rung/x/', ['/chi-tieu/rung/'], null],
  ['a part too few', '/chi-tieu/', ['/chi-tieu/rung/'], null],
  ['another ending', '/data/figures.xls', ['/data/figures.csv', '/data/figure.xls'], '/data/figure.xls'],
  ['another ending of the right name', '/data/figures.xls', ['/data/figures.csv'], '/data/figures.csv'],
  ['no ending', '/data/figures', ['/data/figures.csv'], '/data/figures.csv'],
  ['an ending of two parts', '/data/figures.csv.gz', ['/data/figures.csv'], '/data/figures.csv'],
  ['the ending itself rather than another', '/data/rung.csv', ['/data/rung.json', '/data/rung.csv'], '/data/rung.csv'],
  ['a line within', '/gioi\nthieu/', ['/gioi-thieu/'], '/gioi-thieu/'],
])('%s', (_, written, known, meant) => {
  expect(meantPath(written, known)).toBe(meant);
});
