/**
 * Settings for nginx (https://nginx.org/en/docs/): one file for its `http` block, where maps stand, and one for a
 * `server` block whose root is the built site.
 */
import {
  CACHE,
  FILE_POLICY,
  HASHED,
  HEADERS,
  NAMED_TYPES,
  PREFLIGHT,
  pathToRegex,
  type Serving,
  TEXT_TYPES,
  TYPES,
} from './rules.ts';

const escapeRegex = (text: string): string => text.replace(/[.+]/g, '\\$&');
const variableOf = (name: string): string => name.replaceAll('-', '_');

/** A `map` whose patterns are regular expressions on the address without the base path. */
const map = (source: string, target: string, otherwise: string, entries: readonly (readonly [string, string])[]) =>
  `map ${source} ${target} {
  default "${otherwise}";
${entries.map(([pattern, value]) => `  "~${pattern}" "${value}";\n`).join('')}}
`;

/** For the `http` block. */
export function nginxMaps({ name, base, policies, openings }: Serving): string {
  const $ = `$${variableOf(name)}`;
  const below = escapeRegex(base.slice(0, -1));
  const open = openings.map((path): [string, string] => [pathToRegex(path), '*']);
  const preflight = Object.values(PREFLIGHT).map((value, index) =>
    map(`$request_method${$}_open`, `${$}_preflight${index}`, '', [['^OPTIONS\\*$', value]]),
  );
  return [
    '# Written by the build: include it in the http block of nginx.\n',
    // The address without the base path, and where it names a folder without its slash, that folder's page.
    map('$uri', `${$}_path`, '/-', [[`^${below}(?<${variableOf(name)}_rest>/.*)$`, `${$}_rest`]]),
    map('$uri', `${$}_bare`, '/-', [[`^${below}(?<${variableOf(name)}_folder>/.*[^/])$`, `${$}_folder/index.html`]]),
    map(
      `${$}_path`,
      `${$}_policy`,
      FILE_POLICY,
      policies.map(({ path, policy }) => [pathToRegex(path), policy]),
    ),
    map(`${$}_path`, `${$}_cache`, CACHE.other, [[pathToRegex(HASHED), CACHE.hashed]]),
    map(`${$}_path`, `${$}_open`, '', open),
    ...preflight,
  ].join('');
}

/** For a `server` block, which names the root. */
export function nginxServer({ name, base, policies, moves }: Serving): string {
  const $ = `$${variableOf(name)}`;
  const below = escapeRegex(base.slice(0, -1));
  const missing = policies.find(({ path }) => path === '/404.html')?.policy ?? FILE_POLICY;
  const headers = (policy: string, cache: string): string =>
    [
      ...Object.entries({ ...HEADERS, 'Content-Security-Policy': policy, 'Cache-Control': cache }),
      ['Access-Control-Allow-Origin', `${$}_open`] as const,
      ...Object.keys(PREFLIGHT).map((header, index) => [header, `${$}_preflight${index}`] as const),
    ]
      .map(([header, value]) => `add_header ${header} "${value}" always;`)
      .join('\n');
  const answer = `  if (-f $document_root${$}_bare) { return 301 $uri/$is_args$args; }
  if (${$}_preflight0) { return 204; }
  try_files ${$}_path ${$}_path/index.html =404;`;
  return `# Written by the build: include it in a server block whose root is the folder of the built site.
absolute_redirect off;
server_tokens off;
charset utf-8;
charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};
types {
${Object.entries(TYPES)
  .map(([ending, type]) => `  ${type} ${ending};\n`)
  .join('')}}

# Compressed ahead by the build. Where the module is there (Debian: libnginx-mod-http-brotli-static), the file
# nginx-brotli.conf beside this one adds brotli.
gzip_static on;
gzip_vary on;
gzip on;
gzip_comp_level 6;
gzip_min_length 256;
gzip_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};

${headers(`${$}_policy`, `${$}_cache`)}

error_page 404 @${variableOf(name)}_missing;
location @${variableOf(name)}_missing {
${headers(missing, CACHE.other)
  .split('\n')
  .map((line) => `  ${line}`)
  .join('\n')}
  try_files /404.html =404;
}

# What only servers read, and what is compressed ahead, has no address of its own.
location ~ ^${below}/(?:.*/)?(?:_(?!astro/)|\\.(?!well-known/)) { return 404; }
location ~ \\.(?:br|gz)$ { return 404; }

${moves.map(([from, to]) => `location = ${base.slice(0, -1)}${from} { return 301 ${to}$is_args$args; }\n`).join('')}
${Object.entries(NAMED_TYPES)
  .map(
    ([ending, type]) => `location ~ ^${below}/.*${escapeRegex(ending)}$ {
  types { }
  default_type ${type};
${answer}
}
`,
  )
  .join('')}
location ${base} {
${answer}
}
`;
}

/** What the module for brotli adds to the server block. */
export const NGINX_BROTLI = '# Include this too where nginx has the module for brotli.\nbrotli_static on;\n';
