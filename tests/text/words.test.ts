import { describe, expect, it } from 'vitest';
import { REASONS, STAGES, STATUSES, type Status } from '../../src/domain/types.ts';
import { LOCALES } from '../../src/text/locale.ts';
import { KIND_WORDS, REASON_WORDS, STAGE_WORDS, WORDS, wordOf } from '../../src/text/words.ts';

/** Section 5 of the rule of progress. */
const RULE: readonly [Status, string, string][] = [
  ['met', '✓ Đạt', 'Met'],
  ['missed', '✗ Không đạt', 'Not met'],
  ['awaiting_result', '⧗ Hết hạn, chờ số liệu', 'Deadline passed, awaiting figure'],
  ['reached_early', '⚑ Đã chạm mục tiêu, cần giữ', 'Level reached, must hold'],
  ['on_track', '▲ Đúng tiến độ', 'On track'],
  ['behind', '◐ Chậm', 'Behind'],
  ['far_behind', '▽ Chậm nhiều', 'Far behind'],
  ['wrong_way', '↩ Đi lùi', 'Going backwards'],
  ['not_started', '○ Chưa đến kỳ', 'Not yet due'],
  ['insufficient', '? Chưa đủ số liệu', 'Not enough data'],
  ['discontinued', '⊘ Ngừng thống kê', 'No longer measured'],
];

describe('the words of the rule', () => {
  it.each(RULE)('%s is %s and %s', (status, vi, en) => {
    expect(`${WORDS[status].symbol} ${wordOf({ status, provisional: false }, 'vi')}`).toBe(vi);
    expect(wordOf({ status, provisional: false }, 'en')).toBe(en);
  });

  it('are all there, each with a symbol of its own', () => {
    expect(RULE.map(([status]) => status)).toEqual([...STATUSES]);
    expect(new Set(STATUSES.map((status) => WORDS[status].symbol)).size).toBe(STATUSES.length);
  });

  it('say when they are provisional', () => {
    expect(wordOf({ status: 'met', provisional: true }, 'vi')).toBe('Tạm tính: đạt');
    expect(wordOf({ status: 'missed', provisional: true }, 'en')).toBe('Provisional: not met');
    expect(wordOf({ status: 'wrong_way', provisional: true }, 'vi')).toBe('Tạm tính: đi lùi');
  });
});

describe('words for stages, kinds and reasons', () => {
  const tables = { stages: STAGE_WORDS, kinds: KIND_WORDS, reasons: REASON_WORDS };

  it('cover every stage and reason', () => {
    expect(Object.keys(STAGE_WORDS)).toEqual([...STAGES]);
    expect(Object.keys(REASON_WORDS).sort()).toEqual([...REASONS].sort());
  });

  it.each(Object.entries(tables))('tell the %s apart in both languages', (_, table) => {
    for (const locale of LOCALES) {
      const texts = Object.values(table).map((words) => words[locale]);
      expect(texts.every((text) => text.trim() === text && text.length > 0 && text === text.normalize('NFC'))).toBe(
        true,
      );
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
