/** Room around the chart of all years, in its drawn and in its interactive form. */

/** In pixels: for the labels of marks above, for the years below. */
export const ROOM = { above: 26, below: 30 } as const;
/** In years: before the first and after the last; an average over several years reaches as far. */
export const ROOM_OF_YEAR = 0.5;
/** The chart in the saved picture, with the labels of its axis; in pixels. */
export const PICTURE = { width: 736, height: 360, letter: 14 } as const;
