/** Reads the published data of a tracker, from a file or an https address, and holds it against its published JSON Schema. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { toJsonSchemaText } from '../../src/data/json.ts';
import { dataSchemasIn, type IndicatorsFile } from '../../src/data/schema.ts';
import type { Tracker } from '../../src/federate/tracker.ts';
import { DEFAULT_LANGUAGES, type Languages, LOCALES, type Locale } from '../../src/text/locale.ts';

/** Data that cannot be read: what was found where, and what is expected. */
export class InputError extends Error {
  constructor(source: string, at: string, found: string, expected: string) {
    super(`${source}${at && `: ${at}`}: found ${found}; expected ${expected}`);
  }
}

const LONGEST = 100;
const shortly = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

async function textFrom(source: string): Promise<string> {
  if (/^http:/i.test(source)) throw new InputError(source, '', 'an address without encryption', 'https:// or a file');
  try {
    if (!/^https:/i.test(source)) return readFileSync(source, 'utf8');
    const answer = await fetch(source, { signal: AbortSignal.timeout(60_000) });
    if (!answer.url.startsWith('https:')) throw new Error('it leads on to an address without encryption');
    if (answer.ok) return await answer.text();
    throw new Error(`status ${answer.status}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(source, '', why, 'a file or an address that can be read');
  }
}

const WHOLE = 'the indicators.json that a tracker publishes below /data/v1/';

function jsonOf(source: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new InputError(source, '', `no JSON: ${shortly(text)}`, WHOLE);
  }
}

/** The languages of a file's texts, by the title of its plan. */
function languagesOf(value: unknown): Languages {
  const title = (value as { plan?: { title?: unknown } } | null)?.plan?.title;
  const named = Object.keys(typeof title === 'object' && title !== null ? title : {});
  const [first, ...more] = named.filter((each): each is Locale => (LOCALES as readonly string[]).includes(each));
  return first && 1 + more.length === named.length ? [first, ...more] : DEFAULT_LANGUAGES;
}

function faultOf(source: string, value: unknown, { instancePath, keyword, params, message }: ErrorObject): InputError {
  const at = instancePath || 'the whole file';
  if (keyword === 'required') return new InputError(source, at, `no "${params['missingProperty']}"`, 'one');
  const found = instancePath
    .split('/')
    .slice(1)
    .reduce<unknown>((inside, step) => (inside as Record<string, unknown>)?.[step], value);
  const wanted = (message ?? '').replace(/^must be /, '').replace(/^must /, 'a value to ');
  const choice = keyword === 'enum' ? `one of ${(params['allowedValues'] as string[]).join(', ')}` : wanted;
  return new InputError(source, at, shortly(found), `${choice} (${WHOLE})`);
}

/** Links of the data become links of pages: only those of the web may. */
function checkLinks(source: string, { indicators }: IndicatorsFile): void {
  for (const [at, { url }] of indicators.entries())
    for (const [locale, address] of Object.entries(url))
      if (!/^https?:\/\//.test(address))
        throw new InputError(source, `/indicators/${at}/url/${locale}`, shortly(address), 'an address of the web');
}

/** Reads one tracker; throws an {@link InputError}. */
export async function readTracker(source: string): Promise<Tracker> {
  const value = jsonOf(source, await textFrom(source));
  const languages = languagesOf(value);
  const schema = JSON.parse(
    toJsonSchemaText(dataSchemasIn(languages).indicators, 'https://localhost/indicators.schema.json'),
  );
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  formats.default(ajv);
  const fits = ajv.compile<IndicatorsFile>(schema);
  if (!fits(value)) {
    const [fault] = fits.errors ?? [];
    throw fault ? faultOf(source, value, fault) : new InputError(source, '', 'other data', WHOLE);
  }
  checkLinks(source, value);
  return { source, data: value, languages };
}

/** Reads all of them, each once: one plan told twice would be compared with itself. */
export async function readTrackers(sources: readonly string[]): Promise<Tracker[]> {
  const trackers = await Promise.all(sources.map(readTracker));
  for (const [at, { source, data }] of trackers.entries()) {
    const { id, area = null } = data.plan;
    const same = trackers.slice(0, at).find(({ data: { plan } }) => plan.id === id && (plan.area ?? null) === area);
    if (same) throw new InputError(source, '/plan/id', `"${id}", which ${same.source} has too`, 'each plan once');
  }
  return trackers;
}
