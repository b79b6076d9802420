import { expect, inject, it } from 'vitest';
import { sampledHtml } from './support/dist.ts';
import { htmlFaults } from './support/html.ts';

it('is valid HTML on every page', async () => {
  expect(await htmlFaults(sampledHtml(inject('dist')))).toEqual([]);
});
