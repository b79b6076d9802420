/** A small valid plan in memory, of another place than the real one, and ways to plant a fault in it. */
import type { Files } from '../../src/content/files.ts';

export const TODAY = '2026-11-22';

const FILES: Readonly<Record<string, string>> = {
  'plan.yaml': `id: song-mai
place: { vi: Sông Mai, en: Sông Mai }
title: { vi: Theo dõi Sông Mai, en: Sông Mai tracker }
document:
  number: 7/NQ-CP
  date: 2021-03-01
  issuer: { vi: Chính phủ, en: Government }
  url: "https://example.vn/nq7"
periods:
  - { id: 2021-2025, baseline: 2020, end: 2025 }
  - { id: 2026-2030, baseline: 2025, end: 2030 }
groups:
  - { id: economy, name: { vi: Kinh tế, en: Economy } }
  - { id: environment, name: { vi: Môi trường, en: Environment } }
report: { due: 11-25 }
repository: { url: "https://example.vn/song-mai", branch: main }
contact: { name: { vi: Ban biên tập, en: The editors }, email: so-lieu@song-mai.vn }
licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
`,
  'agencies.yaml': `so-tai-chinh:
  name: { vi: Sở Tài chính, en: Department of Finance }
so-ke-hoach:
  name: { vi: Sở Kế hoạch, en: Department of Planning }
  succeeded_by: { agency: so-tai-chinh, date: 2025-03-01, source: "https://example.vn/sap-nhap" }
`,
  'indicators/forest-cover.yaml': `code: NQ7-1
group: environment
name: { vi: Che phủ rừng, en: Forest cover }
slug: che-phu-rung
unit: { vi: "%", en: "%" }
decimals: 2
measure: level
scale: [0, 100]
owner: so-tai-chinh
targets:
  - { period: 2021-2025, op: ">=", value: 54, clause: I.1 }
  - { period: 2026-2030, op: ">=", value: 54.5, clause: I.1 }
`,
  'indicators/investment.yaml': `code: NQ7-2
group: economy
name: { vi: Vốn đầu tư, en: Investment }
slug: von-dau-tu
unit: { vi: tỷ đồng, en: billion VND }
decimals: 0
measure: sum
owner: so-tai-chinh
targets:
  - { period: 2021-2025, op: ">=", value: 750000, clause: I.2 }
`,
  'indicators/forest-cover.vi.mdx': 'Rừng che phủ bao nhiêu phần đất.\n',
  'indicators/forest-cover.en.mdx': 'How much of the land is under forest.\n',
  'figures/forest-cover/2025--2026-02-13.yaml': `value: 53.75
stage: official
source:
  title: Quyết định công bố hiện trạng rừng
  publisher: UBND tỉnh
  url: "https://example.vn/rung-2025"
  document: 12/QĐ-UBND
`,
  'figures/investment/2025--2026-01-15.yaml': `value: 137000
stage: estimate
source:
  title: Báo cáo tình hình năm 2025
  publisher: Cục Thống kê
  url: "https://example.vn/dau-tu-2025"
low: 137000
high: 138000
wording: hơn
note: { vi: Số ước cả năm, en: Estimate for the whole year }
`,
  'tasks/2.1.yaml': `group: { number: 2, name: { vi: Thể chế, en: Institutions } }
title: { vi: Lập đề án, en: Draw up a scheme }
lead: [so-tai-chinh]
with: [so-ke-hoach]
product: { vi: Đề án, en: Scheme }
deadline: { text: { vi: Năm 2021, en: "2021" }, end: 2021-12-31 }
`,
  'events/2.1/2023-02-27--decision-153.yaml': `what: { vi: Ban hành quyết định, en: Decision issued }
status: done
source: { title: Quyết định 153, publisher: Báo Sông Mai, url: "https://example.vn/qd153", published: 2023-02-28 }
`,
  'pages/about.vi.mdx': `---
title: Giới thiệu
description: Trang này là gì.
---

Đây là trang theo dõi của Sông Mai.
`,
  'pages/about.en.mdx': `---
title: About
description: What this is.
---

This is the tracker of Sông Mai.
`,
};

export const FIGURE = 'figures/forest-cover/2025--2026-02-13.yaml';
export const SUM = 'figures/investment/2025--2026-01-15.yaml';
export const INDICATOR = 'indicators/forest-cover.yaml';
export const SUM_INDICATOR = 'indicators/investment.yaml';
export const TASK = 'tasks/2.1.yaml';
export const EVENT = 'events/2.1/2023-02-27--decision-153.yaml';
export const PAGE = 'pages/about.vi.mdx';
export const PROSE = 'indicators/forest-cover.vi.mdx';

type Entry = Files extends ReadonlyMap<string, infer E> ? E : never;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export const textOf = (path: string): string => {
  const text = FILES[path];
  if (text === undefined) throw new Error(`no file "${path}" in the plan`);
  return text;
};

/** The plan with some files replaced, added, or (null) left out. */
export function planWith(changes: Readonly<Record<string, string | Entry | null>> = {}): Files {
  const files = new Map<string, Entry>();
  for (const [path, change] of Object.entries({ ...FILES, ...changes }))
    if (change !== null) files.set(path, typeof change === 'string' ? encode(change) : change);
  return files;
}

/** The plan with one passage of one file written otherwise. */
export function planted(path: string, passage: string, instead: string): Files {
  const text = textOf(path);
  if (!text.includes(passage)) throw new Error(`"${passage}" is not in ${path}`);
  return planWith({ [path]: text.replace(passage, () => instead) });
}

/** The plan with one file under another name. */
export const renamed = (path: string, to: string): Files => planWith({ [path]: null, [to]: textOf(path) });

/** The plan with lines added at the end of a file. */
export const appended = (path: string, lines: string): Files => planWith({ [path]: textOf(path) + lines });
