/** Commands as a terminal runs them, in this process: what they answer, and how they end. */
import { Readable, Writable } from 'node:stream';
import type { Terminal } from '../scripts/terminal.ts';

export interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a command with these arguments, and `input` for what it reads. */
export async function ended(
  command: (args: string[], terminal: Terminal) => number | Promise<number>,
  args: readonly string[],
  input = '',
): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const into = (name: keyof typeof said): Writable =>
    new Writable({
      write(chunk, _, done) {
        said[name] += String(chunk);
        done();
      },
    });
  const stdin = Readable.from(input === '' ? [] : [input]);
  const status = await command([...args], { stdin, stdout: into('stdout'), stderr: into('stderr') });
  return { status, ...said };
}
