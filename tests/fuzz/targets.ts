/** Every reader of what people write or send, by the name on the command line. */
import type { FuzzTarget } from './target.ts';
import { bundle } from './targets/bundle.ts';
import { csv } from './targets/csv.ts';
import { numbers } from './targets/numbers.ts';
import { periods } from './targets/periods.ts';
import { plan } from './targets/plan.ts';
import { prose } from './targets/prose.ts';
import { report } from './targets/report.ts';
import { yaml } from './targets/yaml.ts';

export const TARGETS: Readonly<Record<string, FuzzTarget>> = {
  prose,
  yaml,
  plan,
  numbers,
  periods,
  report,
  bundle,
  csv,
};
