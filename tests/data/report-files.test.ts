import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { type ReportFile, reportFileName, reportFilesOf } from '../../src/addresses/report-files.ts';
import { addressesIn } from '../../src/addresses/routes.ts';
import { loadOrThrow } from '../../src/content/load.ts';
import { reportFile } from '../../src/data/report.ts';
import type { Locale } from '../../src/text/locale.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { AS_OF, SITE_URL } from '../site/settings.ts';

const content = loadOrThrow({ dir: FROZEN, asOf: AS_OF, today: AS_OF });
const site = {
  content,
  asOf: AS_OF,
  absolute: (path: string) => SITE_URL + path,
  pages: new Set(['method']),
  ...addressesIn(['vi', 'en']),
};
const made = (file: ReportFile, year: number, locale: Locale) => reportFile(site, file, year, locale);
const docx = async (year: number, locale: Locale): Promise<Uint8Array> =>
  (await made({ kind: 'docx' }, year, locale)) as Uint8Array;
const CASES: [number, Locale][] = [
  [2025, 'vi'],
  [2025, 'en'],
  [2026, 'vi'],
  [2026, 'en'],
];

describe.each(CASES)('the document of %i in %s', (year, locale) => {
  const parts = docx(year, locale).then((file) => unzipSync(file));
  const xml = async (name: string): Promise<string> => {
    const part = (await parts)[name];
    if (!part) throw new RangeError(`no ${name}`);
    return strFromU8(part);
  };

  it('is A4 with the margins that Decree 30/2020/NĐ-CP asks for', async () => {
    const text = await xml('word/document.xml');
    const millimetres = (name: string): number => {
      const twips = new RegExp(`<w:pg(?:Sz|Mar)[^>]* w:${name}="(\\d+)"`).exec(text)?.[1];
      return (Number(twips) / 1440) * 25.4;
    };
    expect([millimetres('w'), millimetres('h')].map(Math.round)).toEqual([210, 297]);
    for (const [side, least, most] of [
      ['top', 20, 25],
      ['bottom', 20, 25],
      ['left', 30, 35],
      ['right', 15, 20],
    ] as const) {
      expect(Math.round(millimetres(side))).toBeGreaterThanOrEqual(least);
      expect(Math.round(millimetres(side))).toBeLessThanOrEqual(most);
    }
  });

  it('is set in Times New Roman, its text 13 or 14 point', async () => {
    const text = await xml('word/document.xml');
    const fonts = [...text.matchAll(/w:rFonts[^>]* w:ascii="([^"]+)"/g)].map(([, font]) => font);
    expect([...new Set(fonts)]).toEqual(['Times New Roman']);
    const justified = text.split('<w:p>').filter((each) => each.includes('w:val="both"'));
    expect(justified.length).toBeGreaterThan(5);
    for (const each of justified) expect(each).toMatch(/<w:sz w:val="2[68]"\/>/);
  });

  it('numbers its pages from the second on', async () => {
    expect(await xml('word/document.xml')).toContain('<w:titlePg');
    expect(await xml('word/header1.xml')).toContain('PAGE');
    expect(await xml('word/header2.xml')).not.toContain('PAGE');
  });

  it('is the same each time', async () => {
    expect(Buffer.from(await docx(year, locale)).equals(Buffer.from(await docx(year, locale)))).toBe(true);
    expect(await xml('docProps/core.xml')).toContain(`>${year === 2025 ? '2025-11-25' : AS_OF}T00:00:00Z<`);
  });
});

describe('the rule that the verdicts of a report follow', () => {
  it('has an address where the content brings the page of it, and none where it does not', async () => {
    const written = async (pages: string[], locale: Locale) => {
      const own = { ...site, pages: new Set(pages) };
      const file = (await reportFile(own, { kind: 'docx' }, 2026, locale)) as Uint8Array;
      return strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
    };
    expect(await written(['method'], 'en')).toContain(`one rule, published at ${SITE_URL}/en/method/`);
    expect(await written(['about'], 'en')).not.toContain('/en/method/');
    expect(await written(['about'], 'en')).toContain('Verdicts follow one rule; only results');
    expect(await written([], 'vi')).toContain('Kết luận theo một quy tắc; chỉ kết quả');
  });
});

describe('the form of a Vietnamese document', () => {
  it('is that of plans of Viet Nam alone', async () => {
    const written = async (languages: ['vi', 'en'] | ['en']) => {
      const own = { ...site, ...addressesIn(languages) };
      const file = (await reportFile(own, { kind: 'docx' }, 2026, 'en')) as Uint8Array;
      return strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
    };
    for (const part of ['[SUPERIOR AGENCY]', 'Recipients:', 'Filed:', 'SOCIALIST REPUBLIC']) {
      expect(await written(['vi', 'en'])).toContain(part);
      expect(await written(['en'])).not.toContain(part);
    }
    expect(await written(['en'])).toContain('[REPORTING AGENCY]');
  });
});

describe('the report of a plan without tasks', () => {
  const own = { ...site, content: { ...content, tasks: [] } };

  it('says nothing of tasks, and numbers its parts without a gap', async () => {
    for (const [locale, word] of [
      ['en', /task/i],
      ['vi', /nhiệm vụ/i],
    ] as const) {
      const file = (await reportFile(own, { kind: 'docx' }, 2026, locale)) as Uint8Array;
      const text = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');
      expect(text).not.toMatch(word);
      expect([...text.matchAll(/ (I+V?)\. /g)].map(([, number]) => number)).toEqual(['I', 'II', 'III']);
    }
  });

  it('has no tables of them', async () => {
    expect(reportFilesOf(own.content).flatMap((file) => (file.kind === 'csv' ? [file.table] : []))).toEqual([
      'targets',
      'targets',
      'figures',
      'figures',
    ]);
    const sheets = await readSheets(Buffer.from((await reportFile(own, { kind: 'xlsx' }, 2026, 'en')) as Uint8Array));
    expect(sheets.map(({ sheet }) => sheet)).not.toContain('tasks');
  });
});

describe('the report of a plan that is printed on letter paper', () => {
  it('is of that size, its text as wide as on A4', async () => {
    const on = async (paper: 'A4' | 'letter') => {
      const own = { ...site, content: { ...content, plan: { ...content.plan, paper } } };
      const file = (await reportFile(own, { kind: 'docx' }, 2026, 'en')) as Uint8Array;
      const text = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
      const twips = (name: string) => Number(new RegExp(`<w:pg(?:Sz|Mar)[^>]* w:${name}="(\\d+)"`).exec(text)?.[1]);
      return { w: twips('w'), h: twips('h'), text: twips('w') - twips('left') - twips('right') };
    };
    const [usual, letter] = [await on('A4'), await on('letter')];
    expect([letter.w, letter.h].map((each) => Math.round((each / 1440) * 100) / 100)).toEqual([8.5, 11]);
    expect(letter.text).toBe(usual.text);
  });
});

describe('the report of a plan with milestones and targets in words', () => {
  const dir = 'tests/fixtures/plans/lac-vien';
  const own = { ...site, content: loadOrThrow({ dir, asOf: AS_OF, today: AS_OF }) };

  it.each(['vi', 'en'] as const)('tells both in the document in %s', async (locale) => {
    const file = (await reportFile(own, { kind: 'docx' }, 2026, locale)) as Uint8Array;
    const part = unzipSync(file)['word/document.xml'];
    const text = strFromU8(part ?? new Uint8Array());
    expect(text).toContain(locale === 'vi' ? '3. Mốc trên đường tới mục tiêu' : '3. Milestones on the way');
    expect(text).toContain(
      locale === 'vi' ? 'mọi người tìm việc đều được tư vấn' : 'advice for everybody who seeks a job',
    );
  });

  it('has a sheet of each, after those that every plan has', async () => {
    const sheets = await readSheets(Buffer.from((await reportFile(own, { kind: 'xlsx' }, 2026, 'vi')) as Uint8Array));
    expect(sheets.map(({ sheet }) => sheet).slice(2)).toEqual(['milestones', 'targets-in-words']);
    expect(
      sheets
        .find(({ sheet }) => sheet === 'milestones')
        ?.data.slice(1)
        .map((row) => row[2]),
    ).toEqual(['2022', '2023']);
  });
});

describe('the data of a report', () => {
  /** Fields of a line; none of a report's tables has line breaks within a field. */
  const fieldsOf = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
      ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
    );

  it.each([
    ['targets', 38],
    ['tasks', 39],
  ] as const)('%s hold each one as text, in as many fields as there are names', async (table, count) => {
    const text = String(await made({ kind: 'csv', table, dialect: 'machine' }, 2026, 'vi'));
    const [head, ...lines] = text.trimEnd().split('\r\n').map(fieldsOf);
    expect(lines).toHaveLength(count);
    expect(lines.filter((line) => line.length !== head?.length)).toEqual([]);
  });

  it('has the same rows in the spreadsheet', async () => {
    const file = (await made({ kind: 'xlsx' }, 2026, 'vi')) as Uint8Array;
    const sheets = await readSheets(Buffer.from(file));
    expect(sheets.map(({ sheet, data }) => [sheet, data.length - 1]).slice(0, 2)).toEqual([
      ['targets', 38],
      ['tasks', 39],
    ]);
  });

  it('has a name of its own for each file', () => {
    const names = reportFilesOf(content).map((file) => reportFileName(file, 2026, 'vi'));
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe('bao-cao-2026.docx');
  });
});

/** The program of LibreOffice, where one that reads Word documents is installed. */
function findWriter(): string | null {
  try {
    const program = realpathSync(execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim());
    return existsSync(join(dirname(program), 'libswlo.so')) ? program : null;
  } catch {
    return null;
  }
}
const writer = findWriter();

describe.skipIf(writer === null)('LibreOffice', () => {
  /** Opens a document and saves it in another format. */
  function converted(file: Uint8Array, format: string): Buffer {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    try {
      writeFileSync(join(folder, 'report.docx'), file);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const args = ['--headless', profile, '--convert-to', format, '--outdir', folder, join(folder, 'report.docx')];
      execFileSync(writer ?? '', args, { stdio: 'ignore', timeout: 120_000 });
      return readFileSync(join(folder, `report.${format.split(':')[0]}`));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it.each(CASES)('opens the document of %i in %s with all it holds', { timeout: 150_000 }, async (year, locale) => {
    const text = converted(await docx(year, locale), 'txt:Text (encoded):UTF8').toString();
    for (const { name, code } of content.indicators) {
      expect(text.split(code).length - 1).toBe(2);
      expect(text).toContain(name[locale]);
    }
    for (const { title } of content.tasks) expect(text).toContain(title[locale]);
    expect(text).toContain(locale === 'vi' ? 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' : 'SOCIALIST REPUBLIC OF VIET NAM');
    expect(text).toContain(locale === 'vi' ? 'DỰ THẢO' : 'DRAFT');
  });

  it('prints it on A4', { timeout: 150_000 }, async () => {
    const pdf = converted(await docx(2026, 'vi'), 'pdf').toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, w, h]) =>
      [Number(w), Number(h)].map(Math.round),
    );
    expect(boxes.length).toBeGreaterThanOrEqual(4);
    expect(boxes.filter(([w, h]) => w !== 595 || h !== 842)).toEqual([]);
  });
});
