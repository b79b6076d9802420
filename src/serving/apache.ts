/**
 * `.htaccess` for Apache 2.4 (https://httpd.apache.org/docs/2.4/): the built site brings it along. It wants
 * `AllowOverride All` and the modules headers, rewrite, setenvif and mime.
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
  TEXT_ENDINGS,
  TYPES,
  withCharset,
} from './rules.ts';

const escapeRegex = (text: string): string => text.replace(/[.+]/g, '\\$&');
const ENCODINGS = [
  ['br', 'br'],
  ['gzip', 'gz'],
] as const;

export function htaccess({ base, policies, moves, openings }: Serving): string {
  const below = escapeRegex(base.slice(0, -1));
  // A page may be asked for by its folder, and is then looked up by its file and by the twin compressed ahead.
  const inFolder = (path: string): string =>
    pathToRegex(path)
      .replace('^', `^${below}`)
      .replace(/\/\$$/, '/(?:index\\.html)?$')
      .replace(/\$$/, '(?:\\.(?:br|gz))?$');
  const lines = (headers: Readonly<Record<string, string>>, condition = ''): string =>
    Object.entries(headers)
      .map(([name, value]) => `Header always set ${name} "${value}"${condition}\n`)
      .join('');
  const texts = TEXT_ENDINGS.join('|');
  return `# Written by the build.
DirectoryIndex index.html
DirectorySlash Off
Options -Indexes -MultiViews
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
FileETag MTime Size
${Object.entries(TYPES)
  .map(([ending, type]) => `AddType "${withCharset(type)}" .${ending}\n`)
  .join('')}
SetEnvIf Request_URI "^" "TRACKER_POLICY=${FILE_POLICY}" "TRACKER_CACHE=${CACHE.other}"
${policies.map(({ path, policy }) => `SetEnvIf Request_URI "${inFolder(path)}" "TRACKER_POLICY=${policy}"\n`).join('')}SetEnvIf Request_URI "${inFolder(HASHED)}" "TRACKER_CACHE=${CACHE.hashed}"
${openings.map((path) => `SetEnvIf Request_URI "${inFolder(path)}" TRACKER_OPEN=1\n`).join('')}
${lines(HEADERS)}${lines({ 'Content-Security-Policy': '%{TRACKER_POLICY}e', 'Cache-Control': '%{TRACKER_CACHE}e' }, ' env=TRACKER_POLICY')}${lines({ 'Access-Control-Allow-Origin': '*' }, ' env=TRACKER_OPEN')}
SetEnvIf Request_Method ^OPTIONS$ TRACKER_ASKED=1
${lines(PREFLIGHT, ' env=TRACKER_ASKED')}
RewriteEngine On
RewriteBase ${base}
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteRule (?:^|/)(?:_(?!astro/)|\\.(?!well-known/)) - [R=404,L]
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteRule \\.(?:br|gz)$ - [R=404,L]
RewriteCond %{REQUEST_METHOD} ^OPTIONS$
RewriteCond %{ENV:TRACKER_OPEN} ^1$
RewriteRule ^ - [R=204,L]
RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
RewriteRule ^ - [R=405,L]
${moves.map(([from, to]) => `RewriteRule ^${escapeRegex(from.slice(1))}$ ${to} [R=301,L]\n`).join('')}# A folder without its slash, and one that has no page.
RewriteCond %{REQUEST_FILENAME}/index.html -f
RewriteRule ^(.*[^/])$ ${base}$1/ [R=301,L]
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
RewriteCond %{REQUEST_FILENAME} -d
RewriteRule ^(.*)$ $1index.html
# Compressed ahead by the build.
${ENCODINGS.map(
  ([encoding, ending]) => `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.*\\.(?:${texts}))$ $1.${ending} [L]
`,
).join('')}
${ENCODINGS.map(
  ([encoding, ending]) => `RemoveType .${ending}
AddEncoding ${encoding} .${ending}
`,
).join('')}<FilesMatch "\\.(?:${texts})(?:\\.(?:br|gz))?$">
  Header merge Vary Accept-Encoding
</FilesMatch>
${Object.entries(NAMED_TYPES)
  .map(
    ([ending, type]) => `<FilesMatch "${escapeRegex(ending)}(?:\\.(?:br|gz))?$">
  ForceType "${withCharset(type)}"
</FilesMatch>
`,
  )
  .join('')}`;
}
