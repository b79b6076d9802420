/** A bounded load on a server of this machine: so many requests over so many lines, each line with one on its way. */
import { connect } from 'node:net';

export interface Load {
  /** On loopback: `http://127.0.0.1:40001`. */
  origin: string;
  path: string;
  requests: number;
  lines: number;
}

export interface Served {
  /** Requests answered in a second. */
  rate: number;
  /** Milliseconds from request to the last byte: of the middle request, and of the slowest in a hundred. */
  median: number;
  p99: number;
  /** Bytes of one answer, head included. */
  bytes: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** Throws where an answer is another than 200 with a length. */
export async function serveUnder({ origin, path, requests, lines }: Load): Promise<Served> {
  const { hostname, port } = new URL(origin);
  const request = `GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAccept-Encoding: gzip\r\n\r\n`;
  const times: number[] = [];
  let [left, bytes] = [requests, 0];
  const line = (): Promise<void> =>
    new Promise((done, fail) => {
      const socket = connect(Number(port), hostname);
      let [got, sent] = [Buffer.alloc(0), 0];
      const ask = (): void => {
        if (left === 0) return void socket.end();
        left -= 1;
        got = Buffer.alloc(0);
        sent = performance.now();
        socket.write(request);
      };
      socket.setNoDelay(true);
      socket.on('connect', ask);
      socket.on('error', fail);
      socket.on('close', () => done());
      socket.on('data', (chunk) => {
        got = got.length === 0 ? chunk : Buffer.concat([got, chunk]);
        const size = sizeOf(got);
        if (size === null || got.length < size) return;
        bytes = size;
        times.push(performance.now() - sent);
        ask();
      });
      const sizeOf = (answer: Buffer): number | null => {
        const end = answer.indexOf(HEAD_END);
        if (end < 0) return null;
        const head = answer.toString('latin1', 0, end);
        const length = /^content-length: (\d+)/im.exec(head)?.[1];
        if (head.startsWith('HTTP/1.1 200 ') && length) return end + HEAD_END.length + Number(length);
        socket.destroy(new Error(`${path}: ${head.split('\r\n')[0]}`));
        return null;
      };
    });
  const start = performance.now();
  await Promise.all(Array.from({ length: lines }, line));
  const seconds = (performance.now() - start) / 1000;
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { rate: sorted.length / seconds, median: at(0.5), p99: at(0.99), bytes };
}
