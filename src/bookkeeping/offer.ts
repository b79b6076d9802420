/** Offers the files of main that the machine has written: a branch with them, and one issue that says what to press. */
import type { GitHub } from '../review/github.ts';
import { commitFiles, type FileTexts, moveBranch, tipOf } from './branch.ts';

/** Written over each time; nobody works on it. */
export const OFFER_BRANCH = 'bookkeeping';
const MARKER = '<!-- tracker-bookkeeping -->';
const TITLE = 'Tệp do máy viết đang chờ nhận / Files written by the machine wait to be accepted';

export interface OfferInput {
  files: FileTexts;
  /** The branch that is to take them. */
  branch: string;
  /** `https://github.com` */
  server: string;
}

function bodyOf({ files, branch, server }: OfferInput, repository: string): string {
  const link = `${server}/${repository}/compare/${branch}...${OFFER_BRANCH}?expand=1`;
  return `${MARKER}
Nội dung đã đổi nên các tệp sau được viết lại; chưa nhận thì không có gì hỏng, chỉ là người được mời duyệt chưa đúng hoặc bản sao hướng dẫn còn cũ.

The content has changed, so these files were written anew. Nothing breaks until they are accepted; reviewers may be asked wrongly, and copies of the guides are old.

${[...files.keys()].map((path) => `- \`${path}\``).join('\n')}

**[Mở đề nghị với các tệp này / open a pull request with these files](${link})**, rồi bấm / then press “Create pull request”. Xong thì đóng mục này / afterwards close this issue.
`;
}

/** Returns the address of the issue; one that is open already is kept up to date. */
export async function offerFiles(host: GitHub, input: OfferInput): Promise<string> {
  const parent = await tipOf(host, input.branch);
  if (parent === null) throw new Error(`there is no branch "${input.branch}"; expected the one that takes the files`);
  const message = 'Files that the machine writes from the content';
  const sha = await commitFiles(host, parent, { files: input.files, message });
  await moveBranch(host, OFFER_BRANCH, { old: await tipOf(host, OFFER_BRANCH), sha, force: true });
  const body = bodyOf(input, host.repository);
  const open = await host.issueWith(MARKER);
  const issue = open
    ? await host.call<{ html_url: string }>('PATCH', `issues/${open.number}`, { body })
    : await host.call<{ html_url: string }>('POST', 'issues', { title: TITLE, body });
  return issue.html_url;
}
