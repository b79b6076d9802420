/**
 * Leaves in each page's content security policy only the hashes of what stands in that page: Astro lists those of the
 * whole site, which weighs on every page and permits more than it needs.
 */
import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { finishedPages } from './finished-pages.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;
/** The source expression of an inline script or style, as the policy spells it. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page whose policy names its own scripts and styles only; a page without a policy stays as it is. */
export function withTightPolicy(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , text = '']) => hashOf(text)));
  return html.replace(POLICY, (whole, policy: string) => {
    const kept = policy.replace(/ '[^']+'/g, (source) =>
      source.startsWith(" 'sha") && !own.has(source.trim()) ? '' : source,
    );
    return whole.replace(policy, kept);
  });
}

export const tightPolicies = (): AstroIntegration => finishedPages('tight-policies', withTightPolicy);
