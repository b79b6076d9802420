/**
 * Pictures held against committed ones, without text, so that no font of the machine counts. `PICTURES=new` in the
 * environment writes those that differ anew: look at them before they are committed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = resolve(import.meta.dirname, '../pictures');

/** Pixels that may differ: the rounding of edges by another version of the browser, not a flag that moved. */
export const ALLOWED = 24;

/** Runs in the browser: pixels of two pictures that differ by more than a third of black to white in some colour. */
async function differingPixels([a, b]: [string, string]): Promise<number> {
  const [one, other] = await Promise.all(
    [a, b].map(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const ctx = canvas.getContext('2d');
      if (!ctx) return null;
      // Black ink on nothing would have the colours of nothing.
      ctx.fillStyle = '#fff';
      ctx.fillRect(0, 0, canvas.width, canvas.height);
      ctx.drawImage(image, 0, 0);
      return ctx.getImageData(0, 0, canvas.width, canvas.height);
    }),
  );
  if (!one || !other || one.width !== other.width || one.height !== other.height) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let i = 0; i < one.data.length; i += 4)
    if ([0, 1, 2].some((k) => Math.abs((one.data[i + k] ?? 0) - (other.data[i + k] ?? 0)) > 85)) count += 1;
  return count;
}

const fileOf = (name: string): string => resolve(FOLDER, `${name}.png`);

/** How many pixels of a picture differ from the committed one of that name; all where there is none. */
export async function pixelsOff(page: Page, name: string, picture: Buffer): Promise<number> {
  if (!existsSync(fileOf(name))) return Number.POSITIVE_INFINITY;
  const pair: [string, string] = [readFileSync(fileOf(name)).toString('base64'), picture.toString('base64')];
  return page.evaluate(differingPixels, pair);
}

/** Whether a picture is the committed one of that name; where new ones are asked for, it becomes that. */
export async function isAsCommitted(page: Page, name: string, picture: Buffer): Promise<boolean> {
  const isAlike = (await pixelsOff(page, name, picture)) <= ALLOWED;
  if (isAlike || process.env['PICTURES'] !== 'new') return isAlike;
  writeFileSync(fileOf(name), picture);
  return true;
}
