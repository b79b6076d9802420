/**
 * Gives each page a content security policy of its own. Astro lists the hashes of all inline scripts and styles of the
 * whole site in every page, which weighs and permits more than the page needs.
 */
import type { AstroIntegration } from 'astro';
import { finishedPages } from '../site/finished-pages.ts';
import { policyOf, withPolicy, writtenPolicy } from './policy.ts';

/** A page whose policy permits what stands in it only; a page without a policy stays as it is. */
export function withTightPolicy(html: string): string {
  const written = writtenPolicy(html);
  if (!written) return html;
  const trusted = new Set([...written.values()].flatMap((sources) => [...sources]));
  return withPolicy(html, policyOf(html, trusted));
}

export const tightPolicies = (): AstroIntegration => finishedPages('tight-policies', withTightPolicy);
