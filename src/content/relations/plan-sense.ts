/** What the plan's own file says of itself: its repository, its periods, the day of its document. */
import { spellTime, yearAt } from '../../domain/time.ts';
import { type Finding, replace } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { spotOf, valueFinding } from '../issues.ts';
import { quoted } from '../scalar.ts';
import type { Host, Plan } from '../schema.ts';
import type { YamlFile } from '../yaml.ts';

export function planFindings({ plan, indicators }: Gathered, latest: string): Finding[] {
  if (!plan?.file || !plan.value) return [];
  const { file, value } = plan;
  const targeted = new Set(
    indicators.flatMap(({ value: each }) =>
      each ? [...each.targets, ...each.in_words].map(({ period }) => period) : [],
    ),
  );
  const whole = indicators.length > 0 && indicators.every((each) => each.value);
  return [
    ...repositoryFindings(file, value),
    ...hostFindings(file, value),
    ...value.periods.flatMap((period, at) => periodNameFindings(file, period, at)),
    ...(whole
      ? value.periods.flatMap(({ id }, at) =>
          targeted.has(id) ? [] : [valueFinding('period-unused', file, ['periods', at, 'id'], { period: id })],
        )
      : []),
    ...(value.document.date > latest
      ? [valueFinding('future', file, ['document', 'date'], { date: value.document.date, today: latest })]
      : []),
  ];
}

/** `https://host/owner/name`: on the hosts that everybody shares, exactly that; elsewhere a name at least. */
function repositoryFindings(file: YamlFile, { repository }: Plan): Finding[] {
  const { hostname, origin, pathname, search, hash } = new URL(repository.url);
  const parts = pathname.split('/').filter(Boolean);
  const path = parts.join('/');
  const isExample = EXAMPLE.test(path.replace(/\.git$/, ''));
  const least = /(?:^|\.)(?:github\.com|gitlab\.com|codeberg\.org)$/.test(hostname) ? 2 : 1;
  const most = /(?:^|\.)github\.com$/.test(hostname) ? 2 : parts.length;
  const isWhole = parts.length >= least && !isExample;
  if (isWhole && parts.length <= most && !path.endsWith('.git') && search === '' && hash === '') return [];
  const name = parts
    .slice(0, most)
    .join('/')
    .replace(/\.git$/, '');
  const meant = isWhole ? `${origin}/${name}` : null;
  const found = valueFinding('repository', file, ['repository', 'url'], { found: repository.url, meant });
  const { from, to } = spotOf(file, ['repository', 'url']).value;
  return [meant === null ? found : { ...found, fix: replace(from, to, quoted(meant)) }];
}

/** Programs behind the hosts that everybody shares: they decide where the page is that makes a new file. */
const SHARED_HOSTS: Readonly<Record<string, readonly Host[]>> = {
  'github.com': ['github'],
  'gitlab.com': ['gitlab'],
  'codeberg.org': ['forgejo', 'gitea'],
};

function hostFindings(file: YamlFile, { repository: { url, host } }: Plan): Finding[] {
  const { hostname } = new URL(url);
  const [meant, ...others] = SHARED_HOSTS[hostname] ?? [];
  if (meant === undefined || [meant, ...others].includes(host)) return [];
  return [valueFinding('repository-host', file, ['repository', 'host'], { found: host, hostname, meant })];
}

/** As examples write an address. */
const EXAMPLE = /^(?:owner|org|user|username|your-?\w*|example)\/(?:name|repo(?:sitory)?|your-?\w*|example)$/i;

/** A period that is named by its years ends with the last of them, and starts from a baseline no later than the first. */
function periodNameFindings(file: YamlFile, { id, baseline, end }: Plan['periods'][number], at: number): Finding[] {
  if (!/^\d{4}-\d{4}$/.test(id) || baseline >= end) return [];
  const [first, last] = [Number(id.slice(0, 4)), Number(id.slice(5))];
  // Which of the two is wrong, name or year, only the plan's document can tell.
  const odd = last !== yearAt(end) ? 'end' : baseline > first ? 'baseline' : null;
  return odd === null
    ? []
    : [
        valueFinding('period-name', file, ['periods', at, odd], {
          id,
          year: spellTime(odd === 'end' ? end : baseline),
          key: odd,
        }),
      ];
}
