/** Settings for Caddy 2 (https://caddyserver.com/docs/caddyfile), to be imported into a site block that names the root. */
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
  withCharset,
} from './rules.ts';

const escapeRegex = (text: string): string => text.replace(/[.+]/g, '\\$&');

const headerLines = (headers: Readonly<Record<string, string>>, matcher = ''): string =>
  Object.entries(headers)
    .map(([name, value]) => `  header ${matcher}${name} "${value}"\n`)
    .join('');

export function caddyFile({ base, policies, moves, openings }: Serving): string {
  const below = escapeRegex(base.slice(0, -1));
  const missing = policies.find(({ path }) => path === '/404.html')?.policy ?? FILE_POLICY;
  const inFolder = (path: string): string => pathToRegex(path).replace('^', `^${below}`);
  const open = openings.map(inFolder).join('|');
  const types = [
    ...Object.entries(TYPES).map(([ending, type]) => [`.${ending}`, type] as const),
    ...Object.entries(NAMED_TYPES),
  ];
  return `# Written by the build: import it in a site block whose root is the folder of the built site.
encode zstd gzip {
  minimum_length 256
  match {
${TEXT_TYPES.map((type) => `    header Content-Type ${type}*\n`).join('')}  }
}
map {http.request.orig_uri.path} {tracker_policy} {
${policies.map(({ path, policy }) => `  ~${inFolder(path)} "${policy}"\n`).join('')}  default "${FILE_POLICY}"
}
map {http.request.orig_uri.path} {tracker_cache} {
  ~${inFolder(HASHED)} "${CACHE.hashed}"
  default "${CACHE.other}"
}
map {query} {query_mark} {
  ~. "?"
  default ""
}
route {
${headerLines({ ...HEADERS, 'Content-Security-Policy': '{tracker_policy}', 'Cache-Control': '{tracker_cache}' })}
  @open path_regexp ${open}
  header @open Access-Control-Allow-Origin "*"
  @preflight {
    method OPTIONS
    path_regexp ${open}
  }
${headerLines(PREFLIGHT, '@preflight ')}  respond @preflight 204
  @other not method GET HEAD
  error @other 405
  @private path_regexp ^${below}/(?:.*/)?(?:_(?:[^a]|a[^s])|\\.(?:[^w]|w[^e]))|\\.(?:br|gz)$
  error @private 404
${types.map(([ending, type], index) => `  @type${index} path *${ending}\n  header @type${index} Content-Type "${withCharset(type)}"\n`).join('')}
${moves.map(([from, to]) => `  redir ${base.slice(0, -1)}${from} ${to}{query_mark}{query} 301\n`).join('')}  @outside not path ${base}*
  error @outside 404
${base === '/' ? '' : `  uri strip_prefix ${base.slice(0, -1)}\n`}  @bare {
    not path */
    file {path}/index.html
  }
  redir @bare {http.request.orig_uri.path}/{query_mark}{query} 301
  file_server {
    precompressed br gzip
    index index.html
  }
}
handle_errors {
  header Content-Security-Policy "${missing}"
  header Cache-Control "${CACHE.other}"
  header Content-Type "text/html; charset=utf-8"
  rewrite * /404.html
  file_server
}
`;
}
