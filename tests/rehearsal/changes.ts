/** Eleven recorded changes of a plan: nine that are right and two that are not. */
import type { Files } from './life.ts';

export interface Recorded {
  title: string;
  /** Gets the text of a file of main; throws where there is none. */
  files: (read: (path: string) => Promise<string>) => Files | Promise<Files>;
  /** Words that the comment has, whatever else it says. */
  comment: RegExp;
  /** Who owns the files, where it is not the agency that publishes the figures. */
  taker?: 'maintainers';
  /** Where the change is right: a file of the site, and words that it has afterwards and had not before. */
  page?: { file: string; shows: RegExp };
}

/** A figure of a period, of the day on which it was published. */
export interface Figure {
  indicator: string;
  /** Where it is of one part of the series alone. */
  member?: string;
  period: string;
  published: string;
  value: string;
  stage?: string;
}

const figureFile = ({ indicator, member, period, published, value, stage = 'official' }: Figure): [string, string] => [
  `content/${member ? `series/${indicator}/${member}` : `figures/${indicator}`}/${period}--${published}.yaml`,
  `value: ${value}
stage: ${stage}
source:
  title: Báo cáo số liệu ${period}
  publisher: Cơ quan thống kê
  document: 123/BC-TK
  url: "https://example.org/bao-cao/${indicator}-${period}"
`,
];

export const figures = (...all: readonly Figure[]): Files => Object.fromEntries(all.map(figureFile));

function replaced(text: string, from: string | RegExp, to: string): string {
  const next = text.replace(from, to);
  if (next === text) throw new Error(`"${from}" is not in the file that the change is recorded for`);
  return next;
}

/** What a plan has to say for the ten to be recorded on it. */
export interface Cast {
  plain: Figure & { slug: string; shows: RegExp };
  turning: Figure & { slug: string; shows: RegExp };
  revision: Figure & { slug: string; shows: RegExp };
  /** The file of a figure, from the content folder. */
  withdrawn: { file: string; slug: string };
  event: { task: string; date: string; publisher: string };
  indicator: { group: string; owner: string; period: string; code: string };
  prose: { indicator: string; slug: string };
  /** A figure of an indicator that is told of two shores from then on, and what the `other` shore has. */
  shore: Figure & { other: string; slug: string; shows: RegExp };
  three: readonly [Figure, Figure, Figure];
  threeOn: { slug: string; shows: RegExp };
  /** Two reports of one figure that do not agree. */
  rivals: readonly [Figure, Figure];
  wrong: Figure;
  silent: { file: string; from: string; to: string };
}

const pageOf = (slug: string): string => `chi-tieu/${slug}/index.html`;

/** The two parts that the rehearsal splits an indicator into. */
const SHORES = `dimensions:
  - id: shore
    code: SHORE
    name: { vi: bờ, en: shore }
    members:
      - { id: north, code: N, name: { vi: bờ bắc, en: north shore } }
      - { id: south, code: S, name: { vi: bờ nam, en: south shore } }
`;

/** What the plan has besides before anything is proposed: an indicator told of two shores, one of them with a figure. */
export const splitOf =
  ({ shore }: Cast): Recorded['files'] =>
  async (read) => {
    const path = `content/indicators/${shore.indicator}.yaml`;
    return {
      'content/plan.yaml': `${await read('content/plan.yaml')}${SHORES}`,
      [path]: `${await read(path)}by: [shore]\n`,
      ...figures({ ...shore, member: 'south', value: shore.other }),
    };
  };

const PROSE = 'Đoạn này được viết thêm trong buổi diễn tập.';

export const recordedOf = (cast: Cast): readonly Recorded[] => [
  {
    title: 'a new figure that turns no word',
    files: () => figures(cast.plain),
    comment: /Không kết luận nào|không làm đổi|không đổi/i,
    page: { file: pageOf(cast.plain.slug), shows: cast.plain.shows },
  },
  {
    title: 'a figure that turns a verdict',
    files: () => figures(cast.turning),
    comment: /🔁/,
    page: { file: pageOf(cast.turning.slug), shows: cast.turning.shows },
  },
  {
    title: 'a revision',
    files: () => figures(cast.revision),
    comment: /→/,
    page: { file: pageOf(cast.revision.slug), shows: cast.revision.shows },
  },
  {
    title: 'a withdrawal',
    files: async (read) => ({
      [`content/${cast.withdrawn.file}`]: `${await read(`content/${cast.withdrawn.file}`)}withdrawn: { date: 2026-11-20, reason: { vi: "Chép nhầm dòng trong bảng.", en: "The wrong row of the table." } }\n`,
    }),
    comment: /~~/,
    page: { file: pageOf(cast.withdrawn.slug), shows: /Chép nhầm dòng trong bảng/ },
  },
  {
    title: 'an event of a task',
    files: () => ({
      [`content/events/${cast.event.task}/${cast.event.date}--hoan-thanh.yaml`]: `what:
  vi: Công trình được nghiệm thu trong buổi diễn tập.
  en: The work was accepted in the rehearsal.
status: done
source:
  title: Thông báo nghiệm thu
  publisher: ${cast.event.publisher}
  url: "https://example.org/nghiem-thu"
`,
    }),
    comment: /nghiệm thu trong buổi diễn tập/,
    page: { file: `nhiem-vu/${cast.event.task}/index.html`, shows: /nghiệm thu trong buổi diễn tập/ },
  },
  {
    title: 'a new indicator with its prose',
    taker: 'maintainers',
    files: () => ({
      'content/indicators/rehearsed-mills.yaml': `code: ${cast.indicator.code}
group: ${cast.indicator.group}
name: { vi: Cối xay diễn tập, en: Rehearsed mills }
slug: coi-xay-dien-tap
unit: { vi: cối, en: mills }
decimals: 0
measure: level
scale: [0, 50]
owner: ${cast.indicator.owner}
targets:
  - { period: ${cast.indicator.period}, op: ">=", value: 20, clause: "10.a" }
`,
      'content/indicators/rehearsed-mills.vi.mdx': '## Con số này là gì\n\nSố cối xay chạy bằng nước triều.\n',
      'content/indicators/rehearsed-mills.en.mdx': '## What the number is\n\nMills that the tide drives.\n',
      ...figures({ indicator: 'rehearsed-mills', period: '2025', published: '2026-02-03', value: '21' }),
    }),
    comment: /Cối xay diễn tập/,
    page: { file: pageOf('coi-xay-dien-tap'), shows: /Số cối xay chạy bằng nước triều/ },
  },
  {
    title: 'an edit of prose',
    taker: 'maintainers',
    files: async (read) => {
      const path = `content/indicators/${cast.prose.indicator}.vi.mdx`;
      return { [path]: `${await read(path)}\n${PROSE}\n` };
    },
    comment: new RegExp(`${cast.prose.indicator}\\.vi\\.mdx`),
    page: { file: pageOf(cast.prose.slug), shows: new RegExp(PROSE) },
  },
  {
    title: 'a figure of one shore',
    files: () => figures({ ...cast.shore, member: 'north' }),
    comment: /bờ bắc/,
    page: { file: pageOf(cast.shore.slug), shows: cast.shore.shows },
  },
  {
    title: 'three figures at once',
    files: () => figures(...cast.three),
    comment: new RegExp(cast.three.map(({ indicator }) => `figures/${indicator}/[\\s\\S]*`).join('|')),
    page: { file: pageOf(cast.threeOn.slug), shows: cast.threeOn.shows },
  },
  {
    title: 'a wrong figure',
    files: () => figures(cast.wrong),
    comment: new RegExp(`${cast.wrong.indicator}/${cast.wrong.period}--${cast.wrong.published}\\.yaml.*Cách sửa`, 's'),
  },
  {
    title: 'a silent edit of an old figure',
    files: async (read) => {
      const path = `content/${cast.silent.file}`;
      return { [path]: replaced(await read(path), cast.silent.from, cast.silent.to) };
    },
    comment: new RegExp(`${cast.silent.file}.*Cách sửa`, 's'),
  },
];
