/** Which plan the rehearsal is played on, and how much of it. */
import { resolve } from 'node:path';
import { FROZEN } from '../fixtures/frozen.ts';
import { DAO_MAY, THANH_HOA } from './casts.ts';
import type { Cast } from './changes.ts';
import type { Person } from './memory.ts';

const PLANS: Readonly<Record<string, { plan: string; cast: Cast }>> = {
  'dao-may': { plan: resolve(import.meta.dirname, '../fixtures/plans/dao-may'), cast: DAO_MAY },
  frozen: { plan: FROZEN, cast: THANH_HOA },
};

/** Set by `npm run rehearse`: the plan on which everything is played. `npm test` plays the short form. */
const asked = process.env['REHEARSE'];
export const IS_WHOLE = asked !== undefined;
const found = PLANS[asked ?? 'dao-may'];
if (!found) throw new RangeError(`REHEARSE is "${asked}"; expected ${Object.keys(PLANS).join(' or ')}`);
export const { plan: PLAN, cast: CAST } = found;

export const OFFICIAL: Person = { name: 'official', teams: [] };
export const STRANGER: Person = { name: 'mallory', teams: [] };
/** An agency's reviewer, with the role Write. */
export const AGENCY: Person = { name: 'agency', teams: ['so-dem', 'ubnd-tinh-thanh-hoa'], role: 4 };
/** With the role Maintain, and in an agency's team besides. */
export const MAINTAINER: Person = { name: 'maintainer', teams: [...AGENCY.teams, 'maintainers'], role: 2 };

/** Milliseconds for one test. */
export const LONGEST = 3_600_000;
