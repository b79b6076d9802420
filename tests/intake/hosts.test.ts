import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../src/content/schema.ts';
import {
  bundleLetter,
  bundlePage,
  LONGEST_ADDRESS,
  mailAddress,
  newFilePage,
  type Repository,
  repositoryAddress,
  uploadPage,
} from '../../src/intake/hosts.ts';

const repository = (over: Partial<Repository> = {}): Repository => ({
  url: 'https://example.org/owner/name',
  branch: 'main',
  host: 'github',
  folder: 'content',
  ...over,
});
const file = { path: 'figures/rung/2025--2026-02-13.yaml', text: 'value: 54.09\n' };

describe('the address of a repository', () => {
  it.each([
    ['https://example.org/o/n', 'https://example.org/o/n'],
    ['https://example.org/o/n/', 'https://example.org/o/n'],
    ['https://example.org/o/n//', 'https://example.org/o/n'],
    ['https://example.org/o/n.git', 'https://example.org/o/n'],
    ['https://example.org/o/n.git/', 'https://example.org/o/n'],
    ['https://my.github.example/o/so-lieu.github', 'https://my.github.example/o/so-lieu.github'],
    ['https://example.org/o/so.git.lieu', 'https://example.org/o/so.git.lieu'],
    ['https://example.org/o/digit', 'https://example.org/o/digit'],
  ])('%s goes on from %s', (url, address) => {
    expect(repositoryAddress({ url })).toBe(address);
  });
});

describe('the page that makes a new file', () => {
  it.each([
    [
      'github',
      'https://example.org/owner/name/new/main?filename=content%2Ffigures%2Frung%2F2025--2026-02-13.yaml&value=value%3A%2054.09%0A',
      true,
    ],
    [
      'gitea',
      'https://example.org/owner/name/_new/main/content/figures/rung?filename=2025--2026-02-13.yaml&value=value%3A%2054.09%0A',
      true,
    ],
    [
      'forgejo',
      'https://example.org/owner/name/_new/main/content/figures/rung?filename=2025--2026-02-13.yaml&value=value%3A%2054.09%0A',
      true,
    ],
    [
      'gitlab',
      'https://example.org/owner/name/-/new/main?file_name=content%2Ffigures%2Frung%2F2025--2026-02-13.yaml',
      false,
    ],
  ] as const)('on %s', (host, address, isFilled) => {
    expect(newFilePage(repository({ host }), file)).toEqual({ address, isFilled });
  });

  it.each(HOSTS)('opens empty on %s where the text is too long for an address', (host) => {
    const page = newFilePage(repository({ host }), { ...file, text: 'ư'.repeat(1000) });
    expect([page.isFilled, page.address.length < LONGEST_ADDRESS]).toEqual([false, true]);
  });

  it('is filled in as long as the address is one that hosts take, to the letter', () => {
    const bare = newFilePage(repository(), { ...file, text: '' }).address.length;
    const page = (letters: number) => newFilePage(repository(), { ...file, text: 'x'.repeat(letters) });
    const fits = page(LONGEST_ADDRESS - bare);
    expect([fits.isFilled, fits.address.length]).toEqual([true, LONGEST_ADDRESS]);
    expect(page(LONGEST_ADDRESS - bare + 1).isFilled).toBe(false);
    const issue = (letters: number) => bundlePage(repository(), 't', ['x'.repeat(letters)]);
    const empty = issue(0)?.address.length ?? 0;
    expect(issue(LONGEST_ADDRESS - empty)?.isFilled).toBe(true);
    expect(issue(LONGEST_ADDRESS - empty + 1)?.isFilled).toBe(false);
  });

  it('names folders and branches so that no host takes a part of them for something else', () => {
    const odd = repository({ host: 'gitea', branch: 'số liệu/2026', folder: 'nội dung' });
    expect(newFilePage(odd, file).address).toContain(
      '/_new/s%E1%BB%91%20li%E1%BB%87u/2026/n%E1%BB%99i%20dung/figures/rung?',
    );
  });

  it('takes an address with a slash or .git at its end, and a branch with a slash', () => {
    const page = newFilePage(repository({ url: 'https://example.org/o/n.git/', branch: 'so-lieu/2026' }), file);
    expect(page.address).toContain('https://example.org/o/n/new/so-lieu/2026?');
  });

  it('knows a content folder at the root of its repository', () => {
    expect(newFilePage(repository({ folder: '' }), file).address).toContain('filename=figures%2Frung');
  });

  it('lets nothing of the text out of its parameter', () => {
    const page = newFilePage(repository(), { ...file, text: '# &filename=../../x#y\n' });
    expect(new URL(page.address).searchParams.getAll('filename')).toEqual([
      'content/figures/rung/2025--2026-02-13.yaml',
    ]);
  });
});

it('writes a letter with the line ends that mail wants', () => {
  expect(mailAddress('', 'Số liệu', 'a\nb\nc')).toBe('mailto:?subject=S%E1%BB%91%20li%E1%BB%87u&body=a%0D%0Ab%0D%0Ac');
});

describe('the issue that a bundle is sent as', () => {
  const whole = 'bundle: 1\nfigures:\n  - { quote: "Tỷ lệ che phủ rừng: 54,1%, a+b & c#d" }\n';

  it('spells a title in as few characters as it can have', () => {
    expect(bundlePage(repository(), 'a b: c/d, e', [])).toEqual({
      address: 'https://example.org/owner/name/issues/new?template=3-goi-so-lieu.yml&title=a+b:+c/d,+e',
      isFilled: false,
    });
  });

  it('opens filled in, word for word', () => {
    const page = bundlePage(repository(), 'Báo cáo: 2 số', [whole]);
    const { pathname, searchParams } = new URL(page?.address ?? '');
    expect([pathname, page?.isFilled]).toEqual(['/owner/name/issues/new', true]);
    expect(Object.fromEntries(searchParams)).toEqual({
      template: '3-goi-so-lieu.yml',
      title: 'Báo cáo: 2 số',
      bundle: whole,
    });
  });

  it('takes the shorter text where the longer has no room, and opens empty where neither has', () => {
    const long = 'ư'.repeat(2000);
    expect(new URL(bundlePage(repository(), 't', [long, whole])?.address ?? '').searchParams.get('bundle')).toBe(whole);
    const empty = bundlePage(repository(), 't', [long, long]);
    expect([empty?.isFilled, (empty?.address.length ?? 0) < LONGEST_ADDRESS]).toEqual([false, true]);
  });

  it.each(['gitlab', 'gitea', 'forgejo'] as const)('is none on %s, where nothing would come of it', (host) => {
    expect([bundlePage(repository({ host }), 't', [whole]), uploadPage(repository({ host }))]).toEqual([null, null]);
  });
});

it('a letter holds a bundle as far as programs for mail take the address', () => {
  expect(bundleLetter('a@b.vn', 's', ['x'], 'y')).toEqual({
    address: 'mailto:a@b.vn?subject=s&body=x',
    isFilled: true,
  });
  const empty = mailAddress('a@b.vn', 's', '').length;
  expect(bundleLetter('a@b.vn', 's', ['x'.repeat(2000 - empty)], 'y')).toMatchObject({ isFilled: true });
  expect(bundleLetter('a@b.vn', 's', ['x'.repeat(2001 - empty)], 'y')).toEqual({
    address: 'mailto:a@b.vn?subject=s&body=y',
    isFilled: false,
  });
  expect(bundleLetter('a@b.vn', 's', ['x'.repeat(2000)], 'y').address).toBe('mailto:a@b.vn?subject=s&body=y');
  expect(bundleLetter('a@b.vn', 's', ['x'.repeat(2000), 'z'], 'y').address).toBe('mailto:a@b.vn?subject=s&body=z');
});

it('folders are uploaded to the branch that takes figures', () => {
  expect(uploadPage(repository({ branch: 'so-lieu/2026' }))).toBe('https://example.org/owner/name/upload/so-lieu/2026');
});
