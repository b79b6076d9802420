/** A site that nobody answers for. */
import { isPlaceholderAddress } from '../contact.ts';
import type { Finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { valueFinding } from '../issues.ts';

/** The contact is still a placeholder: the site can be built with it, and not published. */
export function contactFindings({ plan }: Gathered): Finding[] {
  if (!plan?.value) return [];
  const { email } = plan.value.contact;
  return isPlaceholderAddress(email)
    ? [valueFinding('contact-placeholder', plan.file, ['contact', 'email'], { email })]
    : [];
}
