/** Writes the addresses of a build down on the branch `published`, where lines are added and never deleted. */
import type { GitHub } from '../review/github.ts';
import { type AddressLedger, addTo, LEDGER_NAME, PUBLISHED_BRANCH, parseLedger, printLedger } from '../site/ledger.ts';
import { commitFiles, moveBranch, tipOf } from './branch.ts';

/** Returns what was done. Throws where the branch cannot be read or written; nothing is published then. */
export async function recordAddresses(host: GitHub, built: AddressLedger): Promise<string> {
  const old = await tipOf(host, PUBLISHED_BRANCH);
  const before = old === null ? '' : await host.text(LEDGER_NAME, old);
  const known = parseLedger(before);
  const next = addTo({ ...known, moved: new Map([...known.moved, ...built.moved]) }, built.addresses);
  const text = printLedger(next);
  if (text === before) return 'nothing new';
  const count = next.addresses.length - known.addresses.length;
  const message = `${count} new addresses`;
  const sha = await commitFiles(host, old, { files: new Map([[LEDGER_NAME, text]]), message });
  await moveBranch(host, PUBLISHED_BRANCH, { old, sha });
  return message;
}
