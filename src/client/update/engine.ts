/** The content in the browser: what a draft makes of it, and what a pasted text holds. */
import { checkData } from '../../content/check-data.ts';
import { isPlaceholderAddress } from '../../content/contact.ts';
import type { Files } from '../../content/files.ts';
import type { Indicator, Plan, WrittenText } from '../../content/schema.ts';
import { timeZoneIn } from '../../content/schemas.ts';
import { todayIn } from '../../domain/time-zone.ts';
import { type Composed, compose, type Ledger } from '../../intake/compose.ts';
import type { Draft } from '../../intake/draft.ts';
import type { FormData, FormFiles } from '../../intake/form-data.ts';
import { type ComposedEvent, composeEvent, type EventDraft, type Register } from '../../intake/happening.ts';
import type { Repository } from '../../intake/hosts.ts';
import { type PageText, pageText } from '../../intake/prose.ts';
import type { Block } from '../../intake/report/blocks.ts';
import { readerOf } from '../../intake/report/reader.ts';
import type { Reading } from '../../intake/report/reading.ts';
import { settingOf } from '../../intake/report/setting.ts';
import {
  type ComposedWithdrawal,
  composeWithdrawal,
  figureNamed,
  type StandingFigure,
  withdrawalDay,
} from '../../intake/withdrawal.ts';
import { DEFAULT_LANGUAGES, type Languages, type Locale } from '../../text/locale.ts';
import { formTexts } from './words.ts';

export interface Engine {
  /** Id of the plan. */
  plan: string;
  repository: Repository;
  /** Where figures without an account go; empty while nobody answers for the site. */
  mailTo: string;
  /** Those of the plan. */
  languages: Languages;
  /** Something as sources of the plan would write it. */
  example(of: 'reason' | 'event'): string;
  asOf: string;
  today: string;
  indicators: Indicator[];
  /** Groups of indicators, in the plan's order. */
  groups: Plan['groups'];
  indicator(id: string): Indicator | null;
  /** `taken` are the paths of what waits to be sent. */
  compose(draft: Draft, taken: ReadonlySet<string>): Composed;
  /** What a report holds, left out or not. */
  find(blocks: readonly Block[]): Reading[];
  /** The figure of a name, as `figureName` makes it. */
  figureNamed(name: string): StandingFigure | null;
  withdraw(figure: StandingFigure, reason: WrittenText): ComposedWithdrawal;
  /** Tasks and their events: loaded only where somebody reports one. */
  register(): Promise<Register>;
  /** The pages of prose: loaded only where somebody proposes other words. */
  prose(): Promise<PageText[]>;
  happened(draft: EventDraft, register: Register, taken: ReadonlySet<string>): ComposedEvent;
}

/** A file of data for the form; throws where it does not come. */
async function load<T>(source: string): Promise<T> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  return (await response.json()) as T;
}

const bytesOf = (files: Readonly<Record<string, string>>): Files => {
  const bytes = new TextEncoder();
  return new Map(Object.entries(files).map(([path, text]) => [path, bytes.encode(text)]));
};

/** Loads the content and checks it, as known today. */
export async function loadEngine(source: string, locale: Locale): Promise<Engine> {
  const data = await load<FormData>(source);
  const files = bytesOf(data.files);
  const today = todayIn(timeZoneIn(files.get('plan.yaml')), new Date());
  const asOf = [data.asOf, today].toSorted().at(-1) ?? today;
  const { content } = checkData(files, { asOf, today, lang: locale });
  const contact = content?.plan.contact;
  const ledger: Ledger = { files, indicators: content?.indicators ?? [], asOf, today };
  const languages = content?.plan.languages ?? DEFAULT_LANGUAGES;
  // Made when the first report is read: most visits enter one figure.
  let reader: ReturnType<typeof readerOf> | undefined;
  const find = (blocks: readonly Block[]): Reading[] => {
    if (!content) return [];
    reader ??= readerOf(settingOf(content, asOf));
    return reader(blocks);
  };
  return {
    plan: content?.plan.id ?? '',
    repository: data.repository,
    mailTo: contact && !isPlaceholderAddress(contact.email) ? contact.email : '',
    languages,
    example: (of) => formTexts(languages[0])(`example.${of}`),
    asOf,
    today,
    indicators: content?.indicators ?? [],
    groups: content?.plan.groups ?? [],
    indicator: (id) => ledger.indicators.find((each) => each.id === id) ?? null,
    compose: (draft, taken) => compose(draft, ledger, locale, taken),
    find,
    figureNamed: (name) => figureNamed(name, ledger),
    withdraw: (figure, reason) => composeWithdrawal(figure, { date: withdrawalDay(ledger), reason }, ledger, locale),
    register: async () => {
      const own = bytesOf((await load<FormFiles>(source.replace('form.json', 'form-tasks.json'))).files);
      const all = new Map([...files, ...own]);
      const checked = checkData(all, { asOf, today, lang: locale }).content;
      return { files: all, tasks: checked?.tasks ?? [], asOf, today };
    },
    prose: async () => {
      const { files: texts } = await load<FormFiles>(source.replace('form.json', 'form-prose.json'));
      return Object.entries(texts).map(([path, text]) => pageText(path, text));
    },
    happened: (draft, register, taken) => composeEvent(draft, register, locale, taken),
  };
}
