/** What html-validate has to say of pages. */
import { HtmlValidate } from 'html-validate';
import config from '../../../.htmlvalidate.mjs';

/** One line for each fault: "/en/:3:14 rule: message (selector)". */
export async function htmlFaults(pages: Iterable<readonly [address: string, html: string]>): Promise<string[]> {
  const validator = new HtmlValidate(config);
  const faults: string[] = [];
  for (const [address, html] of pages) {
    const { results } = await validator.validateString(html, address);
    for (const { line, column, ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      faults.push(`${address}:${line}:${column} ${ruleId}: ${message} (${selector})`);
  }
  return faults;
}
