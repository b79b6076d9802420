/** What was published once: readers have linked to it, and it stays whatever a plan grows to. */
import { readEnv } from '../env.ts';
import { readLedger } from './ledger.ts';
import { oncePerSite } from './once-per-site.ts';

/** Every address of the ledger. */
export const promisedAddresses = oncePerSite(
  (): ReadonlySet<string> => new Set(readLedger(readEnv().contentDir).addresses),
);
