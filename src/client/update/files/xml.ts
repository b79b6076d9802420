/** Parts of an Office file: a zip of XML, unpacked and parsed here. */
import { unzipSync } from 'fflate';

/** No report's part is larger when it is unpacked, in bytes; what is more is no report. */
const LARGEST = 40_000_000;

/** The text of the parts whose names fit, by name. */
export function partTexts(bytes: Uint8Array, wanted: RegExp): Map<string, string> {
  const files = unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.test(name) && originalSize < LARGEST });
  const text = new TextDecoder();
  return new Map(Object.entries(files).map(([name, file]) => [name, text.decode(file)]));
}

export function parseXml(text: string): Document {
  const page = new DOMParser().parseFromString(text, 'application/xml');
  if (page.querySelector('parsererror')) throw new TypeError('the file is damaged');
  return page;
}

/** Descendants by name without its prefix. */
export const all = (root: Document | Element, name: string): Element[] => [...root.getElementsByTagNameNS('*', name)];

/** Children by name without its prefix. */
export const children = (root: Element, name: string): Element[] =>
  [...root.children].filter((child) => child.localName === name);

/** An attribute by name, whatever its prefix. */
export const attribute = (element: Element | undefined, name: string): string | null =>
  [...(element?.attributes ?? [])].find((each) => each.localName === name)?.value ?? null;
