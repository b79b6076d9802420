/** Fragments of pages that were published once: readers have linked to them. */
import { readEnv } from '../env.ts';
import { readLedger } from './ledger.ts';

/** The fragments of a page that the ledger of addresses names. */
export const promisedFragments = (path: string): ReadonlySet<string> =>
  new Set(
    readLedger(readEnv().contentDir).addresses.flatMap((address) =>
      address.startsWith(`${path}#`) ? [address.slice(path.length + 1)] : [],
    ),
  );
