/** The site is what its content, its day and its settings make it, and nothing of the machine that builds it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { type BuildOptions, buildSite, removeBuild } from './support/build.ts';
import { filesOf } from './support/dist.ts';
import { OTHER } from './support/global-setup.ts';

const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

describe('two builds of the same content on the same day', () => {
  it.each<[string, BuildOptions, string]>([
    ['the invented plan, below a path, as it is released', OTHER, inject('other').dist],
    ['the frozen plan', {}, inject('dist')],
  ])('are the same, byte for byte, in another folder, time zone, language and umask: %s', async (_, options, first) => {
    const second = await buildSite({ ...options, env, umask: '002' });
    onTestFinished(() => removeBuild(second));
    expect(second.ok, second.output).toBe(true);
    expect(filesOf(second.dist)).toEqual(filesOf(first));
    const differ = filesOf(second.dist).filter(
      (file) => !readFileSync(join(second.dist, file)).equals(readFileSync(join(first, file))),
    );
    expect(differ).toEqual([]);
  });
});
