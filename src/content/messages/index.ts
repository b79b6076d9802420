/** Every fault and warning with its words in both languages. */
import type { Both } from './both.ts';

import { contradictions } from './contradictions.ts';
import { dimensions } from './dimensions.ts';
import { doubts } from './doubts.ts';
import { files } from './files.ts';
import { keys } from './keys.ts';
import { oddNumbers } from './odd-numbers.ts';
import { oddSources } from './odd-sources.ts';
import { oddYears } from './odd-years.ts';
import { partMessages } from './parts.ts';
import { prose } from './prose.ts';
import { relations } from './relations.ts';
import { rhythm } from './rhythm.ts';
import { targetMessages } from './targets.ts';
import { times } from './times.ts';
import { trust } from './trust.ts';
import { values } from './values.ts';
import { warnings } from './warnings.ts';
import { yaml } from './yaml.ts';

export const MESSAGES = {
  ...files,
  ...yaml,
  ...keys,
  ...values,
  ...relations,
  ...dimensions,
  ...times,
  ...rhythm,
  ...partMessages,
  ...targetMessages,
  ...contradictions,
  ...prose,
  ...trust,
  ...warnings,
  ...doubts,
  ...oddNumbers,
  ...oddSources,
  ...oddYears,
} satisfies Record<string, Both<never>>;

export type Code = keyof typeof MESSAGES;

/** What each message needs to know. */
export type Details = { [C in Code]: Parameters<(typeof MESSAGES)[C]['vi']>[0] };
