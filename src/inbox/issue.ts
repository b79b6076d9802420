/** An issue as the event tells it: words of anybody, read as data and never as anything else. */

/** What is taken of the event; everything else in it is left alone. */
export interface SentIssue {
  number: number;
  /** Name of the account that opened it. */
  sender: string;
  body: string;
}

/** An account's name on GitHub. */
export const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?$/;

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/**
 * The issue of an event, or null where nothing is to come of it: a program wrote it, somebody else than its sender has
 * edited it, whose words they would not be, or it is closed, so that what came of it is done.
 */
export function issueOf(event: unknown): SentIssue | null {
  const { issue, sender: actor } = recordOf(event);
  const { number, body, user, state, pull_request: pull } = recordOf(issue);
  const { login, type } = recordOf(user);
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return null;
  if (typeof login !== 'string' || !LOGIN.test(login) || type !== 'User' || pull !== undefined) return null;
  if (state === 'closed') return null;
  if (recordOf(actor)['login'] !== login || typeof body !== 'string') return null;
  return { number, sender: login, body };
}

/** A block of code with its fence, from the start of a line. */
const BLOCK = /^(?<fence>`{3,}|~{3,}(?!~))[^\n`]*\n(?<text>[\s\S]*?)\n?^\k<fence>[ \t]*$/gm;
const IS_BUNDLE = /^\s*(?:#[^\n]*\n\s*)*bundle:/;

/** The bundle in an issue: the first block of code that is one, else everything from its first key on; null where none is. */
export function bundleIn(body: string): string | null {
  const text = body.replace(/\r\n?/g, '\n');
  for (const { groups } of text.matchAll(BLOCK))
    if (IS_BUNDLE.test(groups?.['text'] ?? '')) return `${groups?.['text']}\n`;
  const bare = /^bundle:[\s\S]*/m.exec(text)?.[0];
  return bare === undefined ? null : bare.replace(/\n(?:`{3,}|~{3,})[\s\S]*$/, '\n');
}
