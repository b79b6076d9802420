/** What is read of a whole build takes seconds: whoever asks first leaves it beside the build for the other workers. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Made once for a build of this run, as JSON; two who ask at the same time both make it. */
export async function keptBeside<T>(dist: string, name: string, make: () => Promise<T>): Promise<T> {
  const file = join(dist, '..', `${name}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T;
  const made = await make();
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(made));
  renameSync(own, file);
  return made;
}
