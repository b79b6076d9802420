/** Mail addresses that reach nobody. */

/** Names that the internet keeps for examples (RFC 2606), and the one that Vietnamese documents use. */
const NOBODY = /@(?:.+\.)?(?:example\.(?:com|net|org|vn)|example|invalid|test)$/i;

/** Whether an address only holds the place of one that is still to be named. */
export const isPlaceholderAddress = (email: string): boolean => NOBODY.test(email);
