/**
 * `npm run protect`: what GitHub has to be told once, so that nothing reaches the main branch unseen. Without more it
 * prints the settings; `-- --apply` sets them, with the token of an administrator in `GITHUB_TOKEN`. The repository and
 * its branch are those of plan.yaml.
 */
import { loadOrThrow } from '../src/content/load.ts';
import { settingsOf } from '../src/review/protection.ts';

const { repository } = loadOrThrow().plan;
const settings = settingsOf(repository);

async function apply(token: string): Promise<void> {
  for (const { why, method, path, body } of settings) {
    const response = await fetch(`https://api.github.com${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    console.log(`✓ ${why}`);
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
