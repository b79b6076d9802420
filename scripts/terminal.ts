/** Where a command is asked and answers. A process is one; tests bring their own and need not start a process for each. */
import type { Readable, Writable } from 'node:stream';

export interface Terminal {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

/** Says a line. */
export const print = ({ stdout }: Terminal, text: string): void => void stdout.write(`${text}\n`);

/** Says why nothing is done, and hands the exit code on. */
export function refuse({ stderr }: Terminal, text: string, code: number): number {
  stderr.write(`${text}\n`);
  return code;
}
