/** Which target is which, among those of one indicator. */
import type { TargetFile } from './schema.ts';

type Named = Pick<TargetFile, 'period' | 'id'>;

/** Is it the same target, in another state of the content? Its period names it, with its `id` where there are several. */
export const isSameTarget = (a: Named, b: Named): boolean => a.period === b.period && a.id === b.id;
