/** A withdrawal and an event of a task, as the form makes them. */
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { readFiles } from '../../src/content/read.ts';
import { composeEvent, type EventDraft, type EventField, type EventProblem } from '../../src/intake/happening.ts';
import { PROBLEMS } from '../../src/intake/problems.ts';
import {
  composeWithdrawal,
  figureName,
  figureNamed,
  type StandingFigure,
  withdrawalDay,
} from '../../src/intake/withdrawal.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { realLedger } from './ledger.ts';

const ledger = realLedger();
const day = ledger.today;
const files = readFiles(FROZEN);
const tasks = checkFiles(files, { asOf: day, today: day }).content?.tasks ?? [];
const missing = (field: string): EventProblem => ({ field: field as EventField, text: PROBLEMS.missing.vi });
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

  it.each<[string, Partial<EventDraft>, EventProblem[]]>([
    ['an empty task, day and sentence', { task: ' ', date: ' ', what: ' ' }, ['task', 'date', 'what'].map(missing)],
    ['a task that is not there', { task: '99.9' }, []],
    ['no state', { state: 'finished' }, [missing('state')]],
    ['a day that is none', { date: 'hôm qua' }, [{ field: 'date', text: PROBLEMS.date.vi }]],
  ])('makes no file of %s', (_, over, problems) => {
    const { file, problems: told } = compose(over);
    expect([file, told]).toEqual([null, problems]);
  });

  it.each<[EventField | null, Partial<EventDraft>, string]>([
    ['what', { what: '<b>x</b>' }, 'HTML'],
    ['whatEn', { whatEn: '<b>x</b>' }, 'HTML'],
    [null, { source: { ...draft().source, title: '<b>x</b>' } }, 'HTML'],
    [null, { source: { ...draft().source, url: 'javascript:alert(1)' } }, 'javascript'],
    // A day that cannot be read is told, not dropped.
    [null, { source: { ...draft().source, published: 'hôm qua' } }, 'hôm qua'],
  ])('says at %s what the check says of %o', (field, over, words) => {
    const { file, task, problems } = compose(over);
    expect([file, task?.id, problems.map((each) => each.field)]).toEqual([null, '3.6', [field]]);
    expect(problems[0]?.text).toContain(words);
    expect(problems[0]?.text).toContain('; ');
  });

  it('holds everything that was typed, tidied', () => {
    const { file } = compose({
      what: ' UBND tỉnh  họp ',
      whatEn: 'The committee met',
      state: 'none',
      source: { title: ' Tin  1 ', publisher: ' Báo ', url: ' https://thanhhoa.gov.vn/1 ', published: ' 3/11/2026 ' },
    });
    expect(file).toEqual({
      path: 'events/3.6/2026-11-02--ubnd-tinh-hop.yaml',
      text: `what:
  vi: "UBND tỉnh họp"
  en: "The committee met"
source:
  title: "Tin 1"
  publisher: "Báo"
  url: "https://thanhhoa.gov.vn/1"
  published: 2026-11-03
`,
    });
    expect(compose({ source: { ...draft().source, published: '' } }).file?.text).not.toContain('published');
  });

  it('is told in the language of its plan alone', () => {
    const own = readFiles('tests/fixtures/plans/pebble-bay');
    const plan = checkFiles(own, { asOf: day, today: day }).content;
    const register = { files: own, tasks: plan?.tasks ?? [], asOf: day, today: day };
    const { file, problems } = composeEvent(draft({ task: '1.1', what: 'The pond was dug' }), register, 'en');
    expect([file?.text.split('\n')[1], problems]).toEqual(['  en: "The pond was dug"', []]);
  });

  it('takes no name of a file that is there', () => {
    const first = compose().file;
    const more = new Map([...files, [first?.path ?? '', new TextEncoder().encode(first?.text ?? '')] as const]);
    const again = composeEvent(draft(), { files: more, tasks, asOf: day, today: day }, 'vi');
    expect(again.file?.path).toBe(first?.path.replace('.yaml', '-2.yaml'));
  });

  it('is judged with the files that say all about its task, and told nothing of others', () => {
    const broken = new TextEncoder().encode('a: b\n');
    const more = new Map([...files, ['events/3.7/2026-01-01--x.yaml', broken], ['pages/x.yaml', broken]]);
    const { file, problems } = composeEvent(draft(), { files: more, tasks, asOf: day, today: day }, 'vi');
    expect([file !== null, problems]).toEqual([true, []]);
  });

  it('takes no name that is taken', () => {
    const path = compose().file?.path ?? '';
    const again = composeEvent(draft(), { files, tasks, asOf: day, today: day }, 'vi', new Set([path]));
    expect(again.file?.path).toBe(path.replace('.yaml', '-2.yaml'));
  });
});

describe('a withdrawal', () => {
  const named = (name: string): StandingFigure => {
    const figure = figureNamed(name, ledger);
    if (!figure) throw new Error('the frozen plan lacks the figure');
    return figure;
  };
  const standing = () => named('grdp-per-capita/2025--2025-12-08');

  it('says what it changes and is taken by the check', () => {
    const reason = { vi: 'Ghi nhầm.', en: '' };
    const { file, consequence } = composeWithdrawal(standing(), { date: day, reason }, ledger, 'vi');
    expect(consequence?.standing).toBe('withdrawn');
    expect(file && accepted(file)).toEqual([]);
    expect(composeWithdrawal(standing(), { date: day, reason: { vi: '', en: '' } }, ledger, 'vi').file).toBeNull();
  });

  it('tells what is wrong with it, and nothing of what it would change', () => {
    const refused = composeWithdrawal(standing(), { date: '2025-01-01', reason: { vi: '<b>', en: '' } }, ledger, 'en');
    expect([refused.file, refused.consequence]).toEqual([null, null]);
    expect(refused.faults.map(({ path }) => path)).toEqual(
      refused.faults.map(() => 'figures/grdp-per-capita/2025--2025-12-08.yaml'),
    );
    expect(refused.faults.some(({ found }) => found.includes('<b>'))).toBe(true);
  });

  it('keeps the file as it is and puts the reason behind it, tidied', () => {
    const path = 'figures/grdp-per-capita/2025--2025-12-08.yaml';
    const old = new TextDecoder().decode(files.get(path) as Uint8Array);
    const reason = { vi: ' Ghi  nhầm. ', en: ' Wrong  line. ' };
    const { file, faults } = composeWithdrawal(standing(), { date: day, reason }, ledger, 'vi');
    expect(file).toEqual({
      path,
      text: `${old.trimEnd()}\nwithdrawn:\n  date: ${day}\n  reason:\n    vi: "Ghi nhầm."\n    en: "Wrong line."\n`,
    });
    expect(faults).toEqual([]);
  });

  it('is seen from the day on which it holds', () => {
    const before = { ...ledger, asOf: '2026-01-15' };
    const reason = { vi: 'Ghi nhầm.', en: '' };
    const { consequence } = composeWithdrawal(standing(), { date: '2026-03-01', reason }, before, 'vi');
    expect(consequence?.standing).toBe('withdrawn');
  });

  it('names its figure as it is found by', () => {
    expect(figureName(standing())).toBe('grdp-per-capita/2025--2025-12-08');
  });

  it.each([
    ['2026-11-20', '2026-11-22', '2026-11-20'],
    ['2026-11-22', '2026-11-20', '2026-11-20'],
  ])('with all shown for %s, on %s, is dated %s', (asOf, today, date) => {
    expect(withdrawalDay({ ...ledger, asOf, today })).toBe(date);
  });

  it.each(['grdp-per-capita/1900--1901', '../plan', '', 'grdp-per-capita', '/2025--2025-12-08'])(
    'of %j is none',
    (name) => {
      expect(figureNamed(name, ledger)).toBeNull();
    },
  );
});
