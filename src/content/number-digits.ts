/** The digits of numbers as people write them, to hold two numbers against each other. */

/**
 * The digits that tell one number from another, whatever its marks and its unit: "36.500 tỷ" and "36,5 nghìn tỷ" have the
 * same, 365; zero has none.
 */
export const tellingDigits = (number: string): string => number.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** The same for numbers whose digits have changed places: 845 and 548 are both 458. */
export const sortedDigits = (digits: string): string => [...digits].sort().join('');
