/** Elements made in one line. Text is always text: nothing that was typed becomes markup. */

type Attributes = Record<string, string | boolean | ((event: Event) => void)>;
export type Child = Node | string | null | false;

/** An element with attributes, listeners (functions, by the event's name) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (typeof value === 'string') element.setAttribute(key, value);
    else if (value) element.setAttribute(key, '');
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return element;
}

/** SVG text of our own making as an element. */
export function svg(text: string): Element {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content.firstElementChild ?? template;
}

/** The one element that a page must have; without it the page and its script do not belong together. */
export function one<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new TypeError(`the form has no ${selector}`);
  return found;
}
