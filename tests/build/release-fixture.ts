/**
 * A site of forty files that all hold one text, written slowly; the text "fault" fails half-way. Also a program:
 * `release-fixture.ts ROOT TEXT MILLISECONDS`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { release } from '../../scripts/build/release.ts';

const FILES = 40;

export const releaseTexts = (root: string, text: string, milliseconds = 0): Promise<void> =>
  release(root, async (site) => {
    for (let index = 0; index < FILES; index++) {
      mkdirSync(join(site, String(index)), { recursive: true });
      writeFileSync(join(site, String(index), 'index.html'), text.repeat(1000));
      if (milliseconds > 0) await sleep(milliseconds / FILES);
      if (text === 'fault' && index === FILES / 2) throw new Error('a fault');
    }
  });

if (import.meta.main) {
  const [root = '', text = '', milliseconds = '0'] = process.argv.slice(2);
  await releaseTexts(root, text, Number(milliseconds));
}
