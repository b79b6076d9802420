/** GitHub's own actions as far as the workflows use them; another action, or another setting of one, throws. */
import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { git } from './shell.ts';

/** What an action sees of its job. */
export interface Place {
  workspace: string;
  /** Address of the repository, for git. */
  origin: string;
  /** What is checked out: a name below `refs/`, or a commit. */
  ref: string;
  /** Folder of the artifacts of this run. */
  artifacts: string;
  /** Folder that the site is published in. */
  site: string;
  permissions: Readonly<Record<string, string>>;
}

type Settings = Readonly<Record<string, string>>;
type Outputs = Record<string, string>;
type Action = (settings: Settings, place: Place) => Promise<Outputs>;

/** Where the played Pages serve the site. */
export const PAGES = { origin: 'https://dao-may.github.io', base_path: '/muc-tieu' };

function needs(place: Place, scope: string, right: 'read' | 'write'): void {
  const has = place.permissions[scope];
  if (has !== 'write' && has !== right) throw new Error(`"${scope}: ${right}" is not among the rights of the job`);
}

async function checkout({ 'fetch-depth': depth = '1' }: Settings, { workspace, origin, ref, ...place }: Place) {
  needs({ workspace, origin, ref, ...place }, 'contents', 'read');
  await git(workspace, ['init', '--quiet', '-b', 'work']);
  await git(workspace, ['remote', 'add', 'origin', origin]);
  const all = ['+refs/heads/*:refs/remotes/origin/*'];
  const shallow = depth === '0' ? [] : [`--depth=${depth}`];
  await git(workspace, [
    'fetch',
    '--quiet',
    '--no-tags',
    ...shallow,
    'origin',
    `+${ref}:refs/played`,
    ...(depth === '0' ? all : []),
  ]);
  await git(workspace, ['checkout', '--quiet', '--detach', 'refs/played']);
  return {};
}

async function setupNode({ 'node-version': version = '' }: Settings): Promise<Outputs> {
  const [major] = process.versions.node.split('.');
  if (version !== major) throw new Error(`Node ${version} is asked for; this is ${process.versions.node}`);
  return {};
}

/** All files at a path, itself or below it. */
const filesUnder = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => join(each.parentPath, each.name));

/** Several paths keep their names below what they have in common; one folder is the artifact itself. */
async function upload(settings: Settings, { workspace, artifacts }: Place): Promise<Outputs> {
  const { name = 'artifact', path = '', archive = 'true' } = settings;
  const paths = path
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const there = paths.filter((each) => existsSync(join(workspace, each)));
  const hidden = settings['include-hidden-files'] === 'true';
  const files = there
    .flatMap((each) => filesUnder(join(workspace, each)))
    .filter(
      (file) =>
        hidden ||
        !relative(workspace, file)
          .split('/')
          .some((part) => part.startsWith('.')),
    );
  if (files.length === 0) {
    if (settings['if-no-files-found'] === 'error') throw new Error(`nothing found at ${paths.join(', ')}`);
    return {};
  }
  const [only = ''] = paths;
  if (archive === 'false' && files.length !== 1) throw new Error('only one file goes without an archive');
  const root = paths.length === 1 && statSync(join(workspace, only)).isDirectory() ? join(workspace, only) : workspace;
  const target = join(artifacts, archive === 'false' ? basename(only) : name);
  if (existsSync(target)) throw new Error(`there is an artifact "${name}" already`);
  for (const file of files)
    cpSync(file, join(target, root === workspace && paths.length === 1 ? basename(file) : relative(root, file)));
  return {};
}

async function download({ name = '', path = '' }: Settings, { workspace, artifacts }: Place): Promise<Outputs> {
  if (!existsSync(join(artifacts, name))) throw new Error(`this run has no artifact "${name}"`);
  mkdirSync(join(workspace, path), { recursive: true });
  cpSync(join(artifacts, name), join(workspace, path), { recursive: true });
  return {};
}

async function configurePages(_: Settings, place: Place): Promise<Outputs> {
  needs(place, 'pages', 'read');
  return PAGES;
}

async function deployPages(_: Settings, place: Place): Promise<Outputs> {
  needs(place, 'pages', 'write');
  needs(place, 'id-token', 'write');
  cpSync(join(place.artifacts, 'github-pages'), place.site, { recursive: true });
  return { page_url: `${PAGES.origin}${PAGES.base_path}/` };
}

/** Name, the settings that are played, and what is done. */
const ACTIONS: Readonly<Record<string, readonly [settings: readonly string[], play: Action]>> = {
  'actions/checkout': [['fetch-depth', 'persist-credentials'], checkout],
  'actions/setup-node': [['node-version'], setupNode],
  'actions/upload-artifact': [
    ['name', 'path', 'archive', 'if-no-files-found', 'include-hidden-files', 'retention-days'],
    upload,
  ],
  'actions/download-artifact': [['name', 'path'], download],
  'actions/configure-pages': [[], configurePages],
  'actions/upload-pages-artifact': [
    ['path'],
    ({ path = '' }, place) => upload({ name: 'github-pages', path, 'if-no-files-found': 'error' }, place),
  ],
  'actions/deploy-pages': [[], deployPages],
};

export async function playAction(uses: string, settings: Settings, place: Place): Promise<Outputs> {
  const [name = ''] = uses.split('@');
  const [known, play] = ACTIONS[name] ?? [];
  if (!known || !play) throw new RangeError(`the action "${uses}" is not played`);
  const strange = Object.keys(settings).filter((key) => !known.includes(key));
  if (strange.length) throw new RangeError(`the settings ${strange.join(', ')} of "${uses}" are not played`);
  return play(settings, place);
}
