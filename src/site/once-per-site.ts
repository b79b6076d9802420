/** What is made of a whole site and asked for by many of its pages: made once, and forgotten with the site. */
import type { Site } from './site.ts';

/** The same, and made only when a site is asked for it for the first time. What it hands out nobody may change. */
export function oncePerSite<T extends object, S extends object = Site>(make: (site: S) => T): (site: S) => T {
  const made = new WeakMap<S, T>();
  return (site) => {
    const known = made.get(site) ?? make(site);
    made.set(site, known);
    return known;
  };
}
