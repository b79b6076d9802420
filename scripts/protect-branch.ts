/**
 * `npm run protect`: what GitHub has to be told once, so that nothing reaches the main branch unseen. Without more it
 * prints the settings; `-- --apply` sets them, with the token of an administrator in `GITHUB_TOKEN`. The repository and
 * its branch are those of plan.yaml. Setting them again changes nothing.
 */
import { loadOrThrow } from '../src/content/load.ts';
import { type BranchSetting, settingsOf } from '../src/review/protection.ts';

const { repository } = loadOrThrow().plan;
const settings = settingsOf(repository);

async function call<T>(
  token: string,
  { method, path, body }: Pick<BranchSetting, 'path' | 'body'> & { method: string },
) {
  const response = await fetch(`${process.env['GITHUB_API_URL'] || 'https://api.github.com'}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return (text ? JSON.parse(text) : null) as T;
}

/** The setting as it has to be sent: what stands there under its name is set, not made a second time. */
async function sendable(token: string, setting: BranchSetting): Promise<BranchSetting> {
  if (setting.method === 'PUT') return setting;
  const { path, body } = setting;
  const all = await call<{ id: number; name: string }[]>(token, { method: 'GET', path, body });
  const there = all.find(({ name }) => name === body['name']);
  return there ? { ...setting, method: 'PUT', path: `${path}/${there.id}` } : setting;
}

async function apply(token: string): Promise<void> {
  for (const setting of settings) {
    await call(token, await sendable(token, setting));
    console.log(`✓ ${setting.why}`);
  }
}

if (process.argv.includes('--apply')) {
  const token = process.env['GITHUB_TOKEN'];
  if (!token) throw new Error('GITHUB_TOKEN is empty; expected the token of an administrator of the repository');
  await apply(token);
} else {
  for (const { why, method, path, body } of settings)
    console.log(`# ${why}\n${method} ${path}\n${JSON.stringify(body, null, 2)}\n`);
}
