/** How much of a review is told: the first draft that fits under a limit is taken, and says what it leaves out. */

export interface CommentDraft {
  /** The bars as lines of characters. */
  pictures: boolean;
  /** English in full; otherwise only its headline, what is to mend and what to look at. */
  english: boolean;
  /** Tables and sentences; otherwise one line for each change. */
  details: boolean;
  /** How many of each list. */
  most: number;
}

export const WHOLE_COMMENT: CommentDraft = {
  pictures: true,
  english: true,
  details: true,
  most: Number.POSITIVE_INFINITY,
};

/** From the whole to the headline with a few of each list: repetitions go first, then details, then the ends of lists. */
const DRAFTS: readonly CommentDraft[] = [
  WHOLE_COMMENT,
  { ...WHOLE_COMMENT, pictures: false },
  { ...WHOLE_COMMENT, pictures: false, english: false },
  ...[WHOLE_COMMENT.most, 200, 50, 10, 2].map((most) => ({ pictures: false, english: false, details: false, most })),
];

/** The first draft whose text is no longer than the limit; the shortest where none is. */
export function fittingComment(tell: (draft: CommentDraft) => string, fits: (text: string) => boolean): string {
  let text = '';
  for (const draft of DRAFTS) {
    text = tell(draft);
    if (fits(text)) break;
  }
  return text;
}
