/** Addresses that hand a page on to a service: plain links, so that nothing of the service runs on this site. */
import { TRAITS } from '../languages/index.ts';
import type { ShareService } from '../languages/traits.ts';
import type { Languages } from '../text/locale.ts';

/** Zalo's own page for sharing takes the address inside a base64 text. */
const zalo = (address: string): string =>
  `https://button-share.zalo.me/share_external?${new URLSearchParams({ d: btoa(JSON.stringify({ url: address })) })}`;

const facebook = (address: string): string =>
  `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: address })}`;

const SERVICES: Readonly<Record<ShareService, (address: string) => string>> = { zalo, facebook };

/** Those that readers of one of the site's languages use; `address` is absolute. */
export const shareLinks = (address: string, languages: Languages): { service: ShareService; href: string }[] =>
  (Object.keys(SERVICES) as ShareService[])
    .filter((service) => languages.some((locale) => TRAITS[locale].shares.includes(service)))
    .map((service) => ({ service, href: SERVICES[service](address) }));
