/** Colours and letters of the page, for drawing on a canvas. */

const COLOURS = {
  paper: '--paper',
  panel: '--panel',
  rule: '--rule',
  ink: '--ink',
  soft: '--ink-soft',
  accent: '--accent',
  bad: '--bad',
} as const;

export type Look = Record<keyof typeof COLOURS | 'sans' | 'serif', string>;

/** The look that elements within `around` have; `scheme` asks for that of paper or of night, whatever the page shows. */
export function lookOf(around: Element, scheme?: 'light' | 'dark'): Look {
  const probe = document.createElement('span');
  probe.hidden = true;
  if (scheme) probe.style.colorScheme = scheme;
  around.append(probe);
  const { style } = probe;
  const computed = getComputedStyle(probe);
  const colourOf = (name: string): string => {
    style.color = `var(${name})`;
    return computed.color;
  };
  const familyOf = (name: string): string => {
    style.fontFamily = `var(${name})`;
    return computed.fontFamily;
  };
  const colours = Object.entries(COLOURS).map(([key, name]) => [key, colourOf(name)]);
  const look = { ...Object.fromEntries(colours), sans: familyOf('--sans'), serif: familyOf('--serif') } as Look;
  probe.remove();
  return look;
}

/** Calls back when the reader or the system changes the theme. */
export function onThemeChange(changed: () => void): void {
  new MutationObserver(changed).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', changed);
}
