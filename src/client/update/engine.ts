/** The content in the browser: what a draft makes of it, and what a pasted text holds. */
import { checkData } from '../../content/check-data.ts';
import { isPlaceholder } from '../../content/contact.ts';
import type { Indicator } from '../../content/schema.ts';
import { realDay } from '../../content/today.ts';
import { type Composed, compose, type Ledger } from '../../intake/compose.ts';
import type { Draft } from '../../intake/draft.ts';
import type { Repository } from '../../intake/hosts.ts';
import type { Block } from '../../intake/report/blocks.ts';
import { readerOf } from '../../intake/report/reader.ts';
import type { Reading } from '../../intake/report/reading.ts';
import { settingOf } from '../../intake/report/setting.ts';
import type { FormData } from '../../site/form-data.ts';
import type { Locale } from '../../text/locale.ts';

export interface Engine {
  /** Id of the plan. */
  plan: string;
  repository: Repository;
  /** Where figures without an account go; empty while nobody answers for the site. */
  mailTo: string;
  asOf: string;
  today: string;
  indicators: readonly Indicator[];
  indicator(id: string): Indicator | null;
  /** `taken` are the paths of what waits to be sent. */
  compose(draft: Draft, taken: ReadonlySet<string>): Composed;
  /** What a report holds, left out or not. */
  find(blocks: readonly Block[]): Reading[];
}

/** Loads the content and checks it, as known today. */
export async function loadEngine(source: string, locale: Locale): Promise<Engine> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  const data = (await response.json()) as FormData;
  const bytes = new TextEncoder();
  const files = new Map(Object.entries(data.files).map(([path, text]) => [path, bytes.encode(text)]));
  const today = realDay();
  const asOf = [data.asOf, today].toSorted().at(-1) ?? today;
  const { content } = checkData(files, { asOf, today, lang: locale });
  const contact = content?.plan.contact;
  const ledger: Ledger = { files, indicators: content?.indicators ?? [], asOf, today };
  const reader = content ? readerOf(settingOf(content, asOf)) : () => [];
  return {
    plan: content?.plan.id ?? '',
    repository: data.repository,
    mailTo: contact && !isPlaceholder(contact.email) ? contact.email : '',
    asOf,
    today,
    indicators: ledger.indicators,
    indicator: (id) => ledger.indicators.find((each) => each.id === id) ?? null,
    compose: (draft, taken) => compose(draft, ledger, locale, taken),
    find: reader,
  };
}
