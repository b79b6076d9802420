/**
 * `npm run federate -- <indicators.json or https address> … [--out folder]`: a site over the published data of several
 * trackers. Exit code 0 where it is written, 1 where data do not fit (nothing is written then), 2 where it cannot run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sitePagesOf } from '../../src/federate/pages.ts';
import { print, refuse, type Terminal } from '../terminal.ts';
import { InputError, readTrackers } from './read.ts';
import { isReplaceable, writeSite } from './write.ts';

const USAGE = `npm run federate -- INDICATORS.JSON|HTTPS-ADDRESS … [--out FOLDER]

Builds a site that sets what several trackers publish side by side (docs/federate.md). FOLDER is "federated" unless named.`;

const OPTIONS = {
  out: { type: 'string', default: 'federated' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The style sheet of all pages: that of the file passed on by hand, the bars, and what is their own. */
const styleOf = (): string =>
  ['offline/style.css', 'styles/bar.css', 'federate/style.css']
    .map((path) => readFileSync(join(import.meta.dirname, '../../src', path), 'utf8'))
    .join('\n');

function argumentsOf(args: string[]): { out: string; help: boolean; sources: string[] } | null {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    return { ...values, sources: positionals };
  } catch {
    return null;
  }
}

/** Runs the command and returns its exit code. */
export async function federateCommand(args: string[], terminal: Terminal): Promise<number> {
  const asked = argumentsOf(args);
  if (asked?.help) {
    print(terminal, USAGE);
    return 0;
  }
  if (!asked || asked.sources.length === 0) return refuse(terminal, USAGE, 2);
  const { out, sources } = asked;
  if (!isReplaceable(out))
    return refuse(terminal, `${out}: found files that this command did not write; expected a new or empty folder`, 2);
  try {
    const trackers = await readTrackers(sources);
    const pages = sitePagesOf(trackers, styleOf());
    const told = trackers.map(({ source, data: { plan, version, as_of } }) => ({
      source,
      plan: plan.id,
      version,
      as_of,
    }));
    writeSite(out, pages, told);
    print(terminal, `${out}: ${pages.size} pages over ${trackers.length} trackers`);
    return 0;
  } catch (error) {
    if (error instanceof InputError) return refuse(terminal, error.message, 1);
    throw error;
  }
}
