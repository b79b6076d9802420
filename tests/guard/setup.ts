/** What vitest loads before the tests of the program. */
import './guard.ts';
