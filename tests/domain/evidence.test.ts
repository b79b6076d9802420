import { describe, expect, it } from 'vitest';
import { ageOf, type Basis, evidenceOf, unspokenBodies } from '../../src/domain/evidence.ts';

describe('what a figure rests on', () => {
  it.each<[publisher: string, document: string | null, basis: Basis, relayed: boolean]>([
    ['UBND tỉnh', '790/QĐ-UBND', 'decision', false],
    ['Báo Nơi Nọ', '790/QĐ-UBND', 'decision', true],
    ['Cục Thống kê tỉnh', null, 'statistics', false],
    ['General Statistics Office', null, 'statistics', false],
    ['Soha (dẫn Tổng cục Thống kê)', null, 'statistics', true],
    ['Văn phòng Tỉnh ủy (tinhuy.dcs.vn)', null, 'agency', false],
    ['VnExpress (dẫn hội nghị Ban Thường vụ Tỉnh ủy)', null, 'agency', true],
    ['VnEconomy (citing Sở Công Thương)', null, 'agency', true],
    ['Môi trường & Cuộc sống, dẫn UBND tỉnh', null, 'agency', true],
    ['Truyền hình (TTV), dẫn Văn phòng điều phối', null, 'agency', true],
    ['trang24h.vn (báo cáo giữa nhiệm kỳ)', null, 'agency', true],
    ['Soha(dẫn UBND tỉnh)', null, 'agency', true],
    ['UBND(trang tin)', null, 'agency', false],
    ['Báo Nơi Nọ,dẫn UBND tỉnh', null, 'agency', true],
    ['Báo Nơi Nọ', null, 'press', false],
    ['Đài PT&TH Nơi Nọ (TTV)', null, 'press', false],
    ['tto.vn (website; primary source not named)', null, 'press', false],
    ['Cán bộ và đời sống, sở thích', null, 'press', false],
  ])('%s (number: %s): %s, relayed: %s', (publisher, document, basis, relayed) => {
    expect(evidenceOf({ publisher, document }, [])).toEqual({ basis, relayed });
  });

  it.each<[publisher: string, basis: Basis, relayed: boolean]>([
    ['Transport Operations Unit', 'agency', false],
    ['The Daily Pebble (citing Transport Operations Unit)', 'agency', true],
    ['The Daily Pebble', 'press', false],
  ])('of an agency that only the plan names: %s', (publisher, basis, relayed) => {
    expect(evidenceOf({ publisher, document: null }, ['Transport Operations Unit'])).toEqual({ basis, relayed });
  });

  it('asks the plan for those names alone that do not say it themselves', () => {
    expect(unspokenBodies(['Sở Xây dựng', 'Statistics Office', 'Harbour Authority', 'Công an tỉnh'])).toEqual([
      'Công an tỉnh',
    ]);
  });
});

describe('the age of a figure', () => {
  it.each([
    ['2026-11-22', 0],
    ['2025-11-23', 0],
    ['2025-11-22', 1],
    ['2025', 1],
    ['2024-11', 2],
    ['2019-05-01', 3],
    ['2027', 0],
  ])('published %s is %i whole years on 22 November 2026', (published, years) => {
    expect(ageOf(published, '2026-11-22')).toBe(years);
  });
});
