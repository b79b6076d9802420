/** Where links and pictures of prose may lead. */

/** Characters that browsers drop or turn inside an address, or that could end an attribute. */
const UNSAFE = /[\s\\"'<>`{}|^\p{Cc}\p{Cf}]/u;
const MAIL = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
/** From the root of this site, from the page, or within it: with no second slash, and no backslash, it names no host. */
const OWN = /^(?:\/(?!\/)|#|\.{1,2}\/)/;

/** True for `http:` and `https:` addresses, `mailto:` an address, and addresses of this site. */
export function isLinkAddress(url: string): boolean {
  if (UNSAFE.test(url)) return false;
  if (MAIL.test(url)) return true;
  return OWN.test(url) || (/^https?:\/\//i.test(url) && URL.canParse(url) && hasNoUser(new URL(url)));
}

/** A name before the host makes a link look as if it led elsewhere. */
const hasNoUser = ({ username, password }: URL): boolean => username === '' && password === '';

/** True for a picture of this site, by its place under `public/`. */
export const isPictureAddress = (url: string): boolean => /^(?:\/[\w-][\w.-]*)+\.webp$/.test(url);
