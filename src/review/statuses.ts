/** The two statuses of a commit that main asks for, by the kind of its change. */
import { type CommitStatus, ORDINARY, STATUS } from './github.ts';
import type { Kind } from './kind.ts';

type Said = Pick<CommitStatus, 'state' | 'description'>;

/** What GitHub takes as the description of a status. */
const LONGEST = 140;
const SOUND: Said = { state: 'success', description: 'Không có lỗi / no faults' };
const FAULTS: Said = { state: 'failure', description: 'Còn chỗ phải sửa, xem nhận xét / faults to mend' };

const SAID: Record<Kind, readonly [review: Said, ordinary: Said]> = {
  ordinary: [SOUND, { state: 'success', description: 'Người phụ trách tệp duyệt được / the owner may take it' }],
  maintainer: [
    SOUND,
    { state: 'pending', description: 'Chờ nhóm maintainers, xem nhận xét / waits for a maintainer, see the comment' },
  ],
  faults: [FAULTS, FAULTS],
};

/** Red where a job that the change needs has not passed: `unmet` are the names of those jobs. */
export function commitStatuses(kind: Kind, unmet: readonly string[] = []): CommitStatus[] {
  const description = `Chưa chạy xong và đạt / not run or not passed: ${unmet.join('; ')}`.slice(0, LONGEST);
  const missing: Said = { state: 'failure', description };
  const [review, ordinary] = kind !== 'faults' && unmet.length > 0 ? [missing, missing] : SAID[kind];
  return [
    { context: STATUS, ...review },
    { context: ORDINARY, ...ordinary },
  ];
}
