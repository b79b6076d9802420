/** What a run of Stryker found, beside the mutants that are known to change nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A mutant that no test can kill, with the reason: `mutant` is the passage and what stands in its place. */
const equivalent = z.strictObject({ file: z.string(), mutant: z.string(), why: z.string().min(20) });
export type Equivalent = z.infer<typeof equivalent>;

interface Position {
  line: number;
  column: number;
}
interface Mutant {
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError' | 'RuntimeError' | 'Pending';
  replacement?: string;
  location: { start: Position; end: Position };
}
/** https://github.com/stryker-mutator/mutation-testing-elements/tree/master/packages/report-schema */
export interface Report {
  files: Record<string, { source: string; mutants: readonly Mutant[] }>;
}

export interface Survivor {
  file: string;
  line: number;
  /** `a < b ⇒ a <= b`, on one line. */
  mutant: string;
}

export interface Score {
  killed: number;
  /** Of the killed ones, those that never ended. */
  timedOut: number;
  survived: number;
  /** Survivors that are known to change nothing. */
  equivalent: number;
  /** Mutants of what runs while a file is loaded, which a quick run leaves out. */
  ignored: number;
  /** Survivors that nothing explains. */
  unexplained: Survivor[];
  /** Lines of the ledger that no survivor needs. */
  idle: Equivalent[];
}

export const readEquivalents = (): Equivalent[] =>
  z.array(equivalent).parse(parse(readFileSync(join(import.meta.dirname, 'equivalent.yaml'), 'utf8')) ?? []);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The passage of a source from one place to another; lines and columns count from 1. */
function passage(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
}

/** Share of the mutants that tests notice, from 0 to 1; those that change nothing count for neither side. */
export const rateOf = ({ killed, unexplained }: Score): number => killed / Math.max(killed + unexplained.length, 1);

export function scoreOf({ files }: Report, equivalents: readonly Equivalent[]): Score {
  const score: Score = { killed: 0, timedOut: 0, survived: 0, equivalent: 0, ignored: 0, unexplained: [], idle: [] };
  const needed = new Set<Equivalent>();
  for (const [file, { source, mutants }] of Object.entries(files))
    for (const { status, location, replacement } of mutants) {
      if (status === 'Ignored') score.ignored += 1;
      if (status === 'Killed' || status === 'Timeout') score.killed += 1;
      if (status === 'Timeout') score.timedOut += 1;
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      score.survived += 1;
      const mutant = `${oneLine(passage(source, location))} ⇒ ${oneLine(replacement ?? '')}`;
      const known = equivalents.filter((each) => each.file === file && each.mutant === mutant);
      for (const each of known) needed.add(each);
      if (known.length > 0) score.equivalent += 1;
      else score.unexplained.push({ file, line: location.start.line, mutant });
    }
  score.idle = equivalents.filter((each) => each.file in files && !needed.has(each));
  return score;
}
