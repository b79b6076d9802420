/** The kinds of change, what they consist of and why they need a maintainer, in both languages. */
import type { ToolLocale } from '../text/locale.ts';
import type { GroundForMaintainer, Part } from './kind.ts';
import type { Review } from './review.ts';
import { type ReviewKey, say } from './words.ts';

const GROUNDS: Record<GroundForMaintainer, Record<ToolLocale, string>> = {
  workflow: { vi: 'quy trình tự động của kho', en: 'workflow' },
  packages: { vi: 'gói phần mềm', en: 'packages' },
  rule: { vi: 'quy tắc tính', en: 'rule' },
  program: { vi: 'chương trình hoặc tài liệu của kho', en: 'program or documents' },
  addresses: { vi: 'địa chỉ trang', en: 'addresses' },
  targets: { vi: 'mục tiêu hoặc thời hạn', en: 'targets or deadlines' },
  events: { vi: 'sự kiện bị sửa hoặc xóa', en: 'events changed or deleted' },
  plan: { vi: 'kế hoạch', en: 'plan' },
  owners: { vi: 'cơ quan hoặc người duyệt', en: 'agencies or reviewers' },
  name: { vi: 'tên chỉ tiêu hoặc nhiệm vụ', en: 'name of an indicator or task' },
  terms: { vi: 'mô tả chỉ tiêu hoặc nhiệm vụ', en: 'terms of an indicator or task' },
};

/** One and many. */
const PARTS: Record<Part, Record<ToolLocale, readonly [one: string, many: string]>> = {
  figures: { vi: ['số liệu mới', 'số liệu mới'], en: ['new figure', 'new figures'] },
  withdrawals: { vi: ['số liệu rút', 'số liệu rút'], en: ['figure withdrawn', 'figures withdrawn'] },
  events: { vi: ['sự kiện mới', 'sự kiện mới'], en: ['new event', 'new events'] },
  indicators: { vi: ['chỉ tiêu mới', 'chỉ tiêu mới'], en: ['new indicator', 'new indicators'] },
  tasks: { vi: ['nhiệm vụ mới', 'nhiệm vụ mới'], en: ['new task', 'new tasks'] },
  prose: { vi: ['tệp lời văn', 'tệp lời văn'], en: ['file of prose', 'files of prose'] },
  eventChanges: { vi: ['sự kiện bị sửa', 'sự kiện bị sửa'], en: ['event changed', 'events changed'] },
  files: { vi: ['tệp khác', 'tệp khác'], en: ['other file', 'other files'] },
};

/** `figures` where nothing but figures is told, `ledger` with events, `content` with anything else. */
const HEADS: readonly (readonly [ReviewKey, ReadonlySet<Part>])[] = [
  ['unchanged', new Set()],
  ['figures', new Set(['figures', 'withdrawals'])],
  ['ledger', new Set(['figures', 'withdrawals', 'events'])],
];
const SIGNS = { ordinary: '✅', maintainer: '🔶', faults: '❌' } as const;

export const groundWords = (ground: GroundForMaintainer, locale: ToolLocale): string => GROUNDS[ground][locale];

/** "2 new figures, 1 new event". */
export const partsWords = ({ parts }: Pick<Review, 'parts'>, locale: ToolLocale): string =>
  parts.map(({ part, count }) => `${count} ${PARTS[part][locale][count === 1 ? 0 : 1]}`).join(', ');

/** "workflow (1), program (12)". */
function groundsWords({ reasons }: Review, locale: ToolLocale): string {
  const counted = Map.groupBy(reasons, ({ ground }) => ground);
  return [...counted].map(([ground, all]) => `${groundWords(ground, locale)} (${all.length})`).join(', ');
}

/** The first line: what kind of change it is. */
export function headline(review: Review, locale: ToolLocale): string {
  const { kind, parts, faults, breaches, conflicts } = review;
  const count = faults.length + breaches.length + conflicts.length;
  const head = HEADS.find(([, may]) => parts.every(({ part }) => may.has(part)))?.[0] ?? 'content';
  const key = kind === 'ordinary' ? head : kind;
  return `${SIGNS[kind]} ${say(locale, key, { count, parts: partsWords(review, locale), grounds: groundsWords(review, locale) })}`;
}
