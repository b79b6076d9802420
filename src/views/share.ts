/** Addresses that hand a page on to a service: plain links, so that nothing of the service runs on this site. */

/** Zalo's own page for sharing takes the address inside a base64 text. */
const zalo = (address: string): string =>
  `https://button-share.zalo.me/share_external?${new URLSearchParams({ d: btoa(JSON.stringify({ url: address })) })}`;

const facebook = (address: string): string =>
  `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: address })}`;

/** `address` is absolute. */
export const shareLinks = (address: string) =>
  [
    { service: 'zalo', href: zalo(address) },
    { service: 'facebook', href: facebook(address) },
  ] as const;
