/** Room around the chart of all years, in its drawn and in its interactive form. */

/** In pixels: for the labels of marks above, for the years below. */
export const ROOM = { above: 18, below: 30 } as const;
/** In years: before the first and after the last; an average over several years reaches as far. */
export const ROOM_OF_YEAR = 0.5;
