/** Which plan the rehearsal is played on. */
import { resolve } from 'node:path';
import { FROZEN } from '../fixtures/frozen.ts';
import { CON_SAY, DAO_MAY, THANH_HOA } from './casts.ts';
import type { Cast } from './changes.ts';
import type { Person } from './memory.ts';

const fixture = (name: string): string => resolve(import.meta.dirname, '../fixtures/plans', name);

const PLANS: Readonly<Record<string, { plan: string; cast: Cast }>> = {
  'con-say': { plan: fixture('con-say'), cast: CON_SAY },
  'dao-may': { plan: fixture('dao-may'), cast: DAO_MAY },
  frozen: { plan: FROZEN, cast: THANH_HOA },
};

/** Set by `npm run rehearse`. */
const asked = process.env['REHEARSE'] ?? 'con-say';
const found = PLANS[asked];
if (!found) throw new RangeError(`REHEARSE is "${asked}"; expected ${Object.keys(PLANS).join(' or ')}`);
export const { plan: PLAN, cast: CAST } = found;

export const OFFICIAL: Person = { name: 'official', teams: [] };
export const STRANGER: Person = { name: 'mallory', teams: [] };
/** An agency's reviewer, with the role Write. */
export const AGENCY: Person = { name: 'agency', teams: ['van-phong', 'so-dem', 'ubnd-tinh-thanh-hoa'], role: 4 };
/** With the role Maintain, and in an agency's team besides. */
export const MAINTAINER: Person = { name: 'maintainer', teams: [...AGENCY.teams, 'maintainers'], role: 2 };

/** Milliseconds for one test. */
export const LONGEST = 3_600_000;
