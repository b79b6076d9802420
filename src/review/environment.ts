/** What a workflow hands to its scripts: everything that comes from outside comes through the environment. */
import { GitHub } from './github.ts';

/** A setting of the environment; throws a `TypeError` where it does not look as it should. */
export function setting(name: string, pattern: RegExp = /./): string {
  const value = process.env[name] ?? '';
  if (!pattern.test(value)) throw new TypeError(`${name} is "${value}"; expected a value like ${pattern.source}`);
  return value;
}

/** The repository that the workflow runs in, with the token of its job. */
export const hostOf = (): GitHub =>
  new GitHub({
    api: process.env['GITHUB_API_URL'] || 'https://api.github.com',
    repository: setting('GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/),
    token: setting('GITHUB_TOKEN'),
  });

/** `https://github.com` */
export const serverOf = (): string => process.env['GITHUB_SERVER_URL'] || 'https://github.com';
