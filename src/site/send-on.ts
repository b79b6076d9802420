/**
 * Takes the fragment along where a page sends its reader on: a refresh would drop it. The build adds its hash to the
 * content security policy (astro.config.mjs).
 */
export const SEND_ON_SCRIPT = `if(location.hash)location.replace(document.querySelector('link[rel=canonical]').getAttribute('href').replace(/^https?:\\/\\/[^/]+/,'')+location.hash)`;
