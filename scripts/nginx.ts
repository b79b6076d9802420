/** The nginx that the tests of the server settings run; installed where it is missing and can be. */
import { existsSync } from 'node:fs';
import { installWithApt } from './apt.ts';

const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

export const findNginx = (): string | null => PLACES.find((path) => existsSync(path)) ?? null;

/** Finds nginx, or installs Debian's as root; null, and says so, where neither can be done. */
export function ensureNginx(): string | null {
  const found = findNginx();
  if (found) return found;
  installWithApt(['nginx']);
  return findNginx();
}
