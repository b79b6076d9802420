/** A withdrawal and an event of a task, as the form makes them. */
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { readFiles } from '../../src/content/read.ts';
import { composeEvent, type EventDraft } from '../../src/intake/happening.ts';
import { composeWithdrawal, figureNamed } from '../../src/intake/withdrawal.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { realLedger } from './ledger.ts';

const ledger = realLedger();
const day = ledger.today;
const files = readFiles(FROZEN);
const tasks = checkFiles(files, { asOf: day, today: day }).content?.tasks ?? [];
const draft = (over: Partial<EventDraft> = {}): EventDraft => ({
  task: '3.6',
  date: '2/11/2026',
  what: 'UBND tỉnh phê duyệt đề án “Đường ven biển”',
  whatEn: '',
  state: 'issued',
  source: {
    title: 'Quyết định 12/QĐ-UBND',
    publisher: 'UBND tỉnh',
    url: 'https://thanhhoa.gov.vn/12',
    published: '3/11/2026',
  },
  ...over,
});
const compose = (over: Partial<EventDraft> = {}) =>
  composeEvent(draft(over), { files, tasks, asOf: day, today: day }, 'vi');
const accepted = ({ path, text }: { path: string; text: string }) =>
  checkFiles(new Map([...files, [path, new TextEncoder().encode(text)]]), { asOf: day, today: day }).faults;

describe('an event of a task', () => {
  it('becomes a file that the check of the whole content takes', () => {
    const { file, problems } = compose();
    expect(problems).toEqual([]);
    expect(file?.path).toBe('events/3.6/2026-11-02--ubnd-tinh-phe-duyet-de-an-duong-ven-bien.yaml');
    expect(file?.text).toContain('status: issued\n');
    expect(file && accepted(file)).toEqual([]);
  });

  it('that moves nothing names no state', () => {
    expect(compose({ state: 'none' }).file?.text).not.toContain('status');
  });

  it('has no state until one is chosen', () => {
    expect(compose({ state: '' })).toMatchObject({ file: null, problems: [{ field: 'state' }] });
  });

  it.each([
    ['date', { date: 'hôm qua' }],
    ['date', { date: '1/1/2099' }],
    ['what', { what: '' }],
    ['what', { what: '<b>x</b>' }],
    ['task', { task: '' }],
  ] as const)('says that %s is wrong for %o', (field, over) => {
    expect(compose(over).problems.map((each) => each.field)).toContain(field);
  });

  it('takes no name that is taken', () => {
    const path = compose().file?.path ?? '';
    const again = composeEvent(draft(), { files, tasks, asOf: day, today: day }, 'vi', new Set([path]));
    expect(again.file?.path).toBe(path.replace('.yaml', '-2.yaml'));
  });
});

describe('a withdrawal', () => {
  const figure = figureNamed('grdp-per-capita/2025--2025-12-08', ledger);
  it('says what it changes and is taken by the check', () => {
    if (!figure) throw new Error('the frozen plan lacks the figure');
    const reason = { vi: 'Ghi nhầm.', en: '' };
    const { file, consequence } = composeWithdrawal(figure, { date: day, reason }, ledger, 'vi');
    expect(consequence?.standing).toBe('withdrawn');
    expect(file && accepted(file)).toEqual([]);
    expect(composeWithdrawal(figure, { date: day, reason: { vi: '', en: '' } }, ledger, 'vi').file).toBeNull();
  });

  it.each(['grdp-per-capita/1900--1901', '../plan', ''])('of %j is none', (name) => {
    expect(figureNamed(name, ledger)).toBeNull();
  });
});
