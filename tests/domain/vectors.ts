/** The cases of the rule of progress, with what it must say of each. */
import { readFileSync } from 'node:fs';
import type { Assessment, Measure, Operator, Path, Stage } from '../../src/domain/types.ts';

export interface Vector {
  name: string;
  indicator: { measure: Measure; path: Path; scale?: [number, number]; ended?: string };
  target: {
    op: Operator;
    value: number;
    baseline_year: number;
    end: number;
    unit?: boolean;
    baseline?: { year: number; value: number };
  };
  figures: {
    period: string;
    value: number;
    stage: Stage;
    published: string;
    low?: number;
    high?: number;
    withdrawn?: { date: string };
  }[];
  asOf: string;
  expect: Omit<Assessment, 'step' | 'restsOn' | 'level'>;
}

const read = (name: string): readonly Vector[] =>
  JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));

export const VECTORS = read('progress-vectors');
/** The two measures of a change from a baseline. */
export const CHANGES = read('change-vectors');
