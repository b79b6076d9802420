/** What every test build and check has in common, so that a run means the same on any day and machine. */

/** The day as known on. */
export const AS_OF = '2026-11-22';
/** Where the tested build believes it is served; it is never reached. */
export const SITE_URL = 'https://tracker.example';
