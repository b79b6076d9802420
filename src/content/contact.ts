/** Mail addresses that reach nobody. */

/** Names that the internet keeps for examples (RFC 2606), the one that Vietnamese documents use, and those that forms show. */
const NOBODY =
  /@(?:.+\.)?(?:example\.(?:com|net|org|vn)|example|invalid|test)$|@(?:your-?)?(?:domain|ten-?mien)\.(?:com|vn)$/i;
/** Mail that is sent and never read. */
const NO_ANSWER = /^(?:no|do-?not)-?reply@/i;

/** Whether an address only holds the place of one that is still to be named. */
export const isPlaceholderAddress = (email: string): boolean => NOBODY.test(email) || NO_ANSWER.test(email);
