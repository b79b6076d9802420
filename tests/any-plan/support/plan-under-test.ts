/** Which content these tests are asked of, and on which day. */
import { resolve } from 'node:path';
import { realDay } from '../../../src/content/load.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** `CONTENT_DIR`, else the content of this repository. */
export const CONTENT = resolve(ROOT, process.env['CONTENT_DIR'] || 'content');

/** The real day: a figure published this morning is right this morning. `AS_OF` asks for another. */
export const DAY = process.env['AS_OF'] || realDay(CONTENT);
