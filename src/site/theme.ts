/** The reader's choice of paper or night, kept on their own device. */
import { SCRIPT_MARK } from './script-mark.ts';

/** Key of the choice in the browser's storage; its values are `light` and `dark`, nothing for the system's. */
export const THEME_KEY = 'theme';

/**
 * Runs before the first paint, so that a chosen theme never flashes and controls that need script stand in their place. It stands in the head as it is; the build adds its
 * hash to the content security policy (astro.config.mjs).
 */
export const THEME_SCRIPT = `${SCRIPT_MARK};try{var t=localStorage.getItem('${THEME_KEY}');if(t)document.documentElement.dataset.theme=t}catch(e){}`;
