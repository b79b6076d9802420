/** Whether a built site is that of a plan too long for one page: asked of the folder, where no content is loaded. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_ROWS } from '../views/many.ts';

/** True for the site of more than 24 indicators, each of which has its JSON file. */
export function isLongSite(dist: string): boolean {
  const folder = join(dist, 'data/v1/indicators');
  return existsSync(folder) && readdirSync(folder).filter((name) => name.endsWith('.json')).length > MOST_ROWS;
}
