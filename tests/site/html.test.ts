import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { sampledHtml } from './support/dist.ts';

it('is valid HTML on every page', async () => {
  const validator = new HtmlValidate(config);
  const faults: string[] = [];
  for (const [address, html] of sampledHtml(inject('dist'))) {
    const { results } = await validator.validateString(html, address);
    for (const { line, column, ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      faults.push(`${address}:${line}:${column} ${ruleId}: ${message} (${selector})`);
  }
  expect(faults).toEqual([]);
});
