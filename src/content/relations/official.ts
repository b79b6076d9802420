/** What is called official names the numbered document that says so: in a figure and in a target's own baseline. */
import type { Finding } from '../fault.ts';
import { type Gathered, reportedIn } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import type { FigureFile } from '../schema.ts';
import type { Steps, YamlFile } from '../yaml.ts';

type Sourced = Pick<FigureFile, 'stage' | 'source'>;

export const officialFindings = (all: Gathered): Finding[] => [
  ...reportedIn(all).flatMap(({ file, value }) => (file && value ? undocumented(file, value, []) : [])),
  ...all.indicators.flatMap(({ file, value }) =>
    file && value
      ? value.targets.flatMap(({ baseline }, at) =>
          baseline ? undocumented(file, baseline, ['targets', at, 'baseline']) : [],
        )
      : [],
  ),
];

const undocumented = (file: YamlFile, { stage, source }: Sourced, place: Steps): Finding[] =>
  stage === 'official' && source.document === null
    ? [valueFinding('official-undocumented', file, [...place, 'stage'], { publisher: source.publisher }, 'preliminary')]
    : [];
