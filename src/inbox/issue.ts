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
  const found = /^(?<quoted>(?:> ?)*)bundle:[\s\S]*/m.exec(text);
  if (!found) return null;
  const quoted = found.groups?.['quoted'] ?? '';
  const bare = quoted ? found[0].replace(/^(?:> ?)+/gm, '') : found[0];
  return withoutEnding(unwrapped(bare.replace(/\n(?:`{3,}|~{3,})[\s\S]*$/, '\n')));
}

/** Lines that a mail program has broken inside an entry stand at the edge; further in, they belong to it again. */
function unwrapped(bundle: string): string {
  let depth = 0;
  let isQuoted = false;
  const lines = bundle.split('\n').map((line) => {
    const isInside = depth > 0 || isQuoted;
    for (const [mark] of line.matchAll(/\\.|["{}]/g)) {
      if (mark === '"') isQuoted = !isQuoted && depth > 0;
      else if (!isQuoted && mark === '{') depth += 1;
      else if (!isQuoted && mark === '}') depth = Math.max(0, depth - 1);
    }
    return isInside && /^\S/.test(line) ? `    ${line}` : line;
  });
  return lines.join('\n');
}

/** What a line of a bundle begins with at the edge: a key, an entry, a comment. Keys that are no keys are for the reader to tell. */
const OWN_LINE = /^(?:[a-z]+[ \t]*:|#|- |-$|[ \t]|$)/;

/** A letter goes on behind its bundle: "Trân trọng", a name. Where more of a bundle follows, nothing is cut off. */
function withoutEnding(bundle: string): string {
  const lines = bundle.split('\n');
  const end = lines.findIndex((line) => !OWN_LINE.test(line));
  const isAll = end < 0 || lines.slice(end).some((line) => /^(?:[a-z]+[ \t]*:|- )/.test(line));
  return isAll ? bundle : `${lines.slice(0, end).join('\n').trimEnd()}\n`;
}
