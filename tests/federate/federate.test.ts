/** `npm run federate`: this plan as frozen and three invented provinces, read together. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { federateCommand } from '../../scripts/federate/command.ts';
import type { IndicatorsFile } from '../../src/data/schema.ts';
import { conceptsOf, sharedScales } from '../../src/federate/compare.ts';
import type { Tracker } from '../../src/federate/tracker.ts';
import { FEDERATE_WORDS } from '../../src/languages/texts.ts';
import type { FederateKey } from '../../src/languages/ui.ts';
import { hashOf } from '../../src/serving/policy.ts';
import { benLau, doiSim, songMai, thanhHoa } from './provinces.ts';

const folder = mkdtempSync(join(tmpdir(), 'federate-'));
const site = join(folder, 'site');
const TEXTS = { 'thanh-hoa': thanhHoa(), 'song-mai': songMai(), 'doi-sim': doiSim(), 'ben-lau': benLau() };
type Name = keyof typeof TEXTS;
const NAMES = Object.keys(TEXTS) as Name[];
const fileOf = (name: string): string => join(folder, `${name}.json`);
const dataOf = (name: Name): IndicatorsFile => JSON.parse(TEXTS[name]);

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await federateCommand(args, { stdin: new PassThrough(), stdout, stderr });
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

/** The command on one file whose data were changed. */
async function runOn(change: (data: IndicatorsFile) => void) {
  const data = dataOf('song-mai');
  change(data);
  writeFileSync(fileOf('changed'), JSON.stringify(data));
  return run(fileOf('changed'), '--out', join(folder, 'changed'));
}

const read = (path: string): string => readFileSync(join(site, path), 'utf8');
/** The words of a page, as they are read. */
const wordsOf = (path: string): string =>
  read(path)
    .replace(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const articleOf = (path: string, place: string): string =>
  read(path)
    .split('<article>')
    .find((each) => each.replace(/<span[^>]*>|<\/span>/g, '').startsWith(`<h3>${place}</h3>`)) ?? '';

beforeAll(async () => {
  for (const name of NAMES) writeFileSync(fileOf(name), TEXTS[name]);
  expect(await run(...NAMES.map(fileOf), '--out', site)).toEqual({
    code: 0,
    out: `${site}: 8 pages over 4 trackers\n`,
    err: '',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the published data', () => {
  it('carry the shared keys where the plan gives them, and nothing in their place where it does not', () => {
    const { plan, indicators } = dataOf('thanh-hoa');
    expect(plan).toMatchObject({ area: 'VN-21', place: { vi: 'Thanh Hóa' } });
    expect(indicators.find(({ id }) => id === 'total-investment')).toMatchObject({
      concept: 'total-investment',
      unit_code: 'VND',
      unit_mult: 9,
    });
    expect(indicators.find(({ id }) => id === 'poverty-rate')).not.toHaveProperty('concept');
    expect(TEXTS['thanh-hoa']).not.toMatch(/"(?:concept|unit_code|unit_mult|area)": null/);
  });
});

describe('what is set side by side', () => {
  const trackers = NAMES.map(
    (name): Tracker => ({ source: name, data: dataOf(name), languages: name === 'ben-lau' ? ['en'] : ['vi', 'en'] }),
  );
  const scales = (id: string): string[][] => {
    const concept = conceptsOf(trackers).find((each) => each.id === id);
    return concept ? sharedScales(concept).map(({ members }) => members.map(({ tracker }) => tracker.source)) : [];
  };

  it('is on one scale only in one unit: by its code, else by its words', () => {
    // Bến Lau gives no code: its "%" is the "%" of the others.
    expect(scales('forest-cover')).toEqual([['thanh-hoa', 'song-mai', 'ben-lau'], ['doi-sim']]);
  });

  it('is a sum of the same years only; a thousand times the unit is another unit', () => {
    expect(scales('total-investment')).toEqual([['thanh-hoa', 'doi-sim'], ['thanh-hoa'], ['song-mai']]);
  });

  it('is not on one scale by another measure', () => {
    const [first, second] = trackers;
    if (!first || !second) throw new Error('there are four trackers');
    const changed = structuredClone(second);
    const forest = changed.data.indicators.find(({ id }) => id === 'forest-cover');
    if (forest) forest.measure = 'reduction';
    const [concept] = conceptsOf([first, changed]).filter(({ id }) => id === 'forest-cover');
    expect(concept && sharedScales(concept).map(({ members }) => members.length)).toEqual([1, 1]);
  });
});

describe('a page', () => {
  const FOREST = 'en/concept/forest-cover.html';

  it("shows each tracker's own word, its number, when it was known, and the way home", () => {
    const own = articleOf(FOREST, 'Sông Mai');
    expect(own).toContain('word-missed');
    expect(own).toContain('2025: 60.4%; published 10 February 2026.');
    expect(own).toContain('the target is at least 61%: short by 0.6 percentage points.');
    expect(own).toContain('<a href="https://song-mai.example/en/indicators/forest-cover/"');
    expect(articleOf(FOREST, 'Thanh Hóa')).toContain('Provisional: met');
  });

  it('draws one amount at one place whoever it belongs to', () => {
    const dots = (place: string): number[] =>
      [...articleOf(FOREST, place).matchAll(/<circle[^>]* cx="([\d.]+)%"/g)].map(([, at]) => Number(at));
    const [[thanhHoaAt = 0], [songMaiAt = 0]] = [dots('Thanh Hóa'), dots('Sông Mai')];
    // From 0 to the greatest amount of all, the target of 61%, within a margin of 4% on both sides.
    expect(thanhHoaAt).toBeCloseTo(4 + (92 * 54.09) / 61, 1);
    expect(songMaiAt).toBeCloseTo(4 + (92 * 60.4) / 61, 1);
    expect(dots('Bến Lau')).toEqual([]);
    expect(articleOf(FOREST, 'Bến Lau')).not.toMatch(/bar-(?:run|base)/);
  });

  it('says what is missing as missing, and what does not compare', () => {
    expect(articleOf(FOREST, 'Bến Lau')).toContain('no number to judge yet');
    expect(wordsOf(FOREST)).toContain('Not every number here compares with every other');
    expect(wordsOf('concept/total-investment.html')).toContain('Không thấy trong số liệu của: Bến Lau.');
    expect(wordsOf('en/concept/export-turnover.html')).toContain('Only one place so far');
    expect(wordsOf('index.html')).toContain('Đồi Sim: 1 chỉ tiêu chưa có tên dùng chung');
  });

  it('keeps the words of sources that give no exact number', () => {
    expect(articleOf('concept/total-investment.html', 'Đồi Sim')).toContain('2021–2025: hơn 430.000 tỷ đồng');
    expect(articleOf('concept/total-investment.html', 'Thanh Hóa')).toContain('ước trước hạn: hơn 700 nghìn tỷ đồng');
  });

  it('says how firm the latest figure is where none could be judged', () => {
    expect(articleOf('en/concept/total-investment.html', 'Thanh Hóa')).toContain(
      'Latest figure, 2025: 148.5 trillion VND (estimate), published 18 January 2026.',
    );
  });

  it('names the language of what it has in another one only', () => {
    expect(articleOf('concept/forest-cover.html', 'Bến Lau')).toContain('<span lang="en">The deadline of 31 December');
  });

  it('asks for nothing: no script, one style that its policy names, no address but those of links', () => {
    for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((each) =>
      each.endsWith('.html'),
    )) {
      const text = read(path);
      const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? [];
      expect(text, path).toContain(
        `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'">`,
      );
      expect(text, path).not.toMatch(/<script|<img|<iframe|\ssrc=|\sstyle=|@import|url\(/);
      const links = [...text.matchAll(/<link[^>]*href="([^"]*)"/g)].map(([, address]) => address);
      expect(links, path).toEqual(['data:,']);
    }
  });

  it('links to pages that are there', () => {
    for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((each) =>
      each.endsWith('.html'),
    ))
      for (const [, to = ''] of read(path).matchAll(/<a href="([^":]*)"/g))
        expect(existsSync(join(site, path, '..', to)), `${path} → ${to}`).toBe(true);
  });

  it('writes the words of others as words', async () => {
    const { code } = await runOn(({ plan }) => {
      if (plan.place) plan.place.en = '<img src=x> & "Sông"';
    });
    expect(code).toBe(0);
    const text = readFileSync(join(folder, 'changed/en/index.html'), 'utf8');
    expect(text).toContain('&lt;img src=x&gt; &amp; &quot;Sông&quot;');
    expect(text).not.toContain('<img');
  });
});

describe('data that do not fit', () => {
  const nothingWritten = () => {
    expect(readdirSync(folder).filter((each) => each.startsWith('bad'))).toEqual([]);
  };
  const refused = async (text: string): Promise<string> => {
    writeFileSync(fileOf('found'), text);
    const { code, out, err } = await run(fileOf('thanh-hoa'), fileOf('found'), '--out', join(folder, 'bad'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    nothingWritten();
    return err.replace(fileOf('found'), 'found.json').replace(fileOf('thanh-hoa'), 'thanh-hoa.json');
  };
  const changed = (change: (data: Record<string, never> & IndicatorsFile) => void): string => {
    const data = JSON.parse(TEXTS['song-mai']);
    change(data);
    return JSON.stringify(data);
  };

  it('are no JSON', async () => {
    expect(await refused('<!doctype html>')).toBe(
      'found.json: found no JSON: "<!doctype html>"; expected the indicators.json that a tracker publishes below /data/v1/\n',
    );
  });

  it('are other data', async () => {
    expect(await refused('{"plan": {}}')).toContain('found.json: the whole file: found no "as_of"; expected one');
  });

  it('have a word that no rule gives', async () => {
    const text = TEXTS['song-mai'].replace('"status": "missed"', '"status": "splendid"');
    expect(await refused(text)).toMatch(
      /^found\.json: \/indicators\/0\/targets\/0\/assessment\/status: found "splendid"; expected one of met, missed/,
    );
  });

  it('have a concept that would leave the folder', async () => {
    const text = changed(({ indicators: [first] }) => {
      if (first) first.concept = '../../etc';
    });
    expect(await refused(text)).toContain(
      '/indicators/0/concept: found "../../etc"; expected a value to match pattern',
    );
  });

  it('have a link that is no address of the web', async () => {
    const text = changed(({ indicators: [first] }) => {
      if (first) first.url.vi = 'javascript:alert(1)';
    });
    expect(await refused(text)).toContain(
      '/indicators/0/url/vi: found "javascript:alert(1)"; expected an address of the web',
    );
  });

  it('are of a plan that is there already', async () => {
    expect(await refused(TEXTS['thanh-hoa'])).toContain(
      'found.json: /plan/id: found "thanh-hoa", which thanh-hoa.json has too; expected each plan once',
    );
  });

  it('are not there, or come without encryption', async () => {
    const absent = await run(fileOf('absent'), '--out', join(folder, 'bad'));
    expect(absent).toMatchObject({
      code: 1,
      err: expect.stringContaining('expected a file or an address that can be read'),
    });
    const open = await run('http://example.org/indicators.json', '--out', join(folder, 'bad'));
    expect(open).toMatchObject({ code: 1, err: expect.stringContaining('expected https:// or a file') });
    nothingWritten();
  });
});

it('the words leave the same places open in each language', () => {
  const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
  const { vi, en } = FEDERATE_WORDS;
  expect(Object.keys(en)).toEqual(Object.keys(vi));
  for (const [key, text] of Object.entries(vi)) expect(placesOf(en[key as FederateKey]), key).toEqual(placesOf(text));
});

describe('the folder', () => {
  it('is replaced where the command made it, and nowhere else', async () => {
    const again = join(folder, 'again');
    expect(await run(fileOf('song-mai'), fileOf('doi-sim'), '--out', again)).toMatchObject({ code: 0 });
    expect(existsSync(join(again, 'concept/total-investment.html'))).toBe(true);
    expect(await run(fileOf('ben-lau'), '--out', again)).toMatchObject({ code: 0 });
    // English alone stands at the root.
    expect(existsSync(join(again, 'concept/total-investment.html'))).toBe(false);
    expect(readFileSync(join(again, 'index.html'), 'utf8')).toContain('<html lang="en">');
    expect(await run(fileOf('ben-lau'), '--out', folder)).toMatchObject({ code: 2 });
    expect(existsSync(fileOf('ben-lau'))).toBe(true);
  });

  it('needs data', async () => {
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('npm run federate') });
  });
});
