/** Real servers on loopback, each started with the settings of deploy/ and of the built site, and with nothing else. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findNginx } from '../../../scripts/nginx.ts';

export interface Running {
  /** `http://127.0.0.1:40001` */
  origin: string;
  stop(): Promise<void>;
}

interface Prepared {
  command: string;
  args: string[];
  env?: Record<string, string>;
}

export interface ServerKind {
  name: string;
  /** Path of the program, or null where the machine has none. */
  program: string | null;
  prepare(options: { program: string; dist: string; base: string; port: number; scratch: string }): Prepared;
}

const DEPLOY = resolve(import.meta.dirname, '../../../deploy');
const FOLDER = /\/srv\/tracker\/dist/g;
const MODULES = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const APACHE_MODULES = '/usr/lib/apache2/modules';

const shipped = (file: string, dist: string): string => readFileSync(join(DEPLOY, file), 'utf8').replace(FOLDER, dist);
const firstOf = (...paths: string[]): string | null => paths.find((path) => existsSync(path)) ?? null;
const isRoot = process.getuid?.() === 0;

function prepareNginx(brotli: boolean): ServerKind['prepare'] {
  return ({ program, dist, port, scratch }) => {
    const site = shipped('nginx.conf', dist)
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace(/# (include .*nginx-brotli\.conf;)/, brotli ? '$1' : '');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${join(scratch, name)};`)
      .join('\n');
    const conf = join(scratch, 'nginx.conf');
    writeFileSync(
      conf,
      `${brotli ? `load_module ${MODULES};` : ''}
${isRoot ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${join(scratch, 'pid')};
error_log stderr;
events { }
http {
access_log off;
${temporary}
${site}
}
`,
    );
    return { command: program, args: ['-p', scratch, '-e', 'stderr', '-c', conf] };
  };
}

const prepareCaddy: ServerKind['prepare'] = ({ program, dist, port, scratch }) => {
  const conf = join(scratch, 'Caddyfile');
  const site = shipped('Caddyfile', dist).replace('tracker.example', `http://127.0.0.1:${port}`);
  writeFileSync(conf, `{\n\tadmin off\n}\n${site}`);
  return {
    command: program,
    args: ['run', '--config', conf, '--adapter', 'caddyfile'],
    env: { HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
  };
};

const prepareApache: ServerKind['prepare'] = ({ program, dist, base, port, scratch }) => {
  const conf = join(scratch, 'apache.conf');
  const alias = base === '/' ? '' : `Alias ${base.slice(0, -1)} ${dist}\n`;
  const site = shipped('apache.conf', dist)
    .replace('*:80', `127.0.0.1:${port}`)
    .replace('  <Directory', `  ${alias}  <Directory`);
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'rewrite', 'setenvif']
    .map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`)
    .join('\n');
  writeFileSync(
    conf,
    `ServerRoot ${scratch}
PidFile ${join(scratch, 'pid')}
ServerName tracker.example
Listen 127.0.0.1:${port}
ErrorLog ${join(scratch, 'errors')}
${modules}
TypesConfig /dev/null
${isRoot ? 'User www-data\nGroup www-data' : ''}
${site}`,
  );
  return { command: program, args: ['-d', scratch, '-f', conf, '-D', 'FOREGROUND'] };
};

export const SERVERS: readonly ServerKind[] = [
  { name: 'nginx', program: findNginx(), prepare: prepareNginx(false) },
  { name: 'nginx with brotli', program: existsSync(MODULES) ? findNginx() : null, prepare: prepareNginx(true) },
  { name: 'Caddy', program: firstOf('/usr/bin/caddy', '/usr/local/bin/caddy'), prepare: prepareCaddy },
  { name: 'Apache', program: firstOf('/usr/sbin/apache2', '/usr/sbin/httpd'), prepare: prepareApache },
];

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

async function answers(origin: string, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
    const response = await fetch(origin).catch(() => null);
    await response?.body?.cancel();
    if (response) return true;
    await sleep(50);
  }
  return false;
}

/** Starts a server; throws what it complained of where it does not answer within ten seconds. */
export async function startServer(kind: ServerKind, dist: string, base = '/'): Promise<Running> {
  if (!kind.program) throw new Error(`${kind.name} is not installed`);
  const scratch = mkdtempSync(join(tmpdir(), 'server-'));
  mkdirSync(join(scratch, 'logs'));
  const port = await freePort();
  const { command, args, env } = kind.prepare({ program: kind.program, dist, base, port, scratch });
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const stop = (): Promise<void> =>
    new Promise((done) => {
      const finish = () => {
        rmSync(scratch, { recursive: true, force: true });
        done();
      };
      if (child.exitCode !== null) finish();
      else {
        child.on('exit', finish);
        child.kill('SIGTERM');
      }
    });
  const origin = `http://127.0.0.1:${port}`;
  if (await answers(origin, child)) return { origin, stop };
  await stop();
  throw new Error(`${kind.name} does not answer: ${complaints}`);
}

/** The program's own words for its version. */
export const versionOf = ({ name, program }: ServerKind): string => {
  if (!program) return `${name}: not installed`;
  const { stdout, stderr } = spawnSync(program, [name === 'Caddy' ? 'version' : '-v'], { encoding: 'utf8' });
  return (stdout + stderr).trim().split('\n')[0] ?? '';
};
