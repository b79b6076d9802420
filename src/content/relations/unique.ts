/** Values that only one may have. */
import type { Finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { spotOf, valueFinding } from '../issues.ts';
import type { Unique } from '../messages/relations.ts';
import type { Parsed } from '../parse.ts';
import type { Steps } from '../yaml.ts';

interface Claim {
  what: Unique;
  found: string;
  /** Where it must be the only one. */
  within: string;
  parsed: Parsed<unknown>;
  steps: Steps;
}

export function uniqueFindings(all: Gathered): Finding[] {
  const first = new Map<string, Claim>();
  return claims(all).flatMap((claim) => {
    const name = `${claim.within} ${claim.what} ${claim.found}`;
    const earlier = first.get(name);
    if (!earlier) first.set(name, claim);
    const { file } = claim.parsed;
    return earlier && file ? [valueFinding('twice', file, claim.steps, { ...claim, first: whereOf(earlier) })] : [];
  });
}

function claims({ plan, indicators }: Gathered): Claim[] {
  const inPlan = (what: 'period' | 'group', ids: readonly { id: string }[]): Claim[] =>
    plan ? ids.map(({ id }, at) => ({ what, found: id, within: '', parsed: plan, steps: [`${what}s`, at, 'id'] })) : [];
  return [
    ...inPlan('period', plan?.value?.periods ?? []),
    ...inPlan('group', plan?.value?.groups ?? []),
    ...indicators.flatMap((parsed): Claim[] =>
      parsed.value
        ? [
            { what: 'code', found: parsed.value.code, within: '', parsed, steps: ['code'] },
            { what: 'slug', found: parsed.value.slug, within: '', parsed, steps: ['slug'] },
            ...parsed.value.targets.map(
              ({ period }, at): Claim => ({
                what: 'target',
                found: period,
                within: parsed.path,
                parsed,
                steps: ['targets', at, 'period'],
              }),
            ),
          ]
        : [],
    ),
  ];
}

function whereOf({ parsed, steps }: Claim): string {
  const from = parsed.file ? spotOf(parsed.file, steps).value.from : 0;
  return `${parsed.path}:${parsed.text.slice(0, from).split('\n').length}`;
}
