/** What stands beside the frame of an indicator on other sites: its pictures, and what programs ask for it. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Last part of the address of a picture. */
export const pictureName = (theme: Theme): string => `card${theme === 'auto' ? '' : `-${theme}`}.svg`;

/** Last part of the address of the answer by oEmbed. */
export const OEMBED_FILE = 'oembed.json';
