/** Letters that the font of the social cards lacks: the card then goes without that text. */
import { lettersWithout } from '../../fonts/lettering.ts';
import type { Languages } from '../../languages/locale.ts';
import type { Finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { treeAt, valueFinding } from '../issues.ts';
import type { Parsed } from '../parse.ts';
import type { Steps } from '../yaml.ts';

/** What cards say of the plan and of an indicator. */
const PLAN: readonly Steps[] = [['title'], ['place']];
const INDICATOR: readonly Steps[] = [['name'], ['unit']];

/** One warning for each text of a card with such a letter. */
export const letterFindings = ({ plan, indicators, languages }: Gathered): Finding[] => [
  ...(plan ? lettersIn(plan, PLAN, languages) : []),
  ...indicators.flatMap((each) => lettersIn(each, INDICATOR, languages)),
];

function lettersIn({ file, value }: Parsed<object>, texts: readonly Steps[], languages: Languages): Finding[] {
  if (!value) return [];
  return texts.flatMap((text) =>
    languages.flatMap((language) => {
      const steps = [...text, language];
      const written = treeAt(file.tree, steps);
      const letters = typeof written === 'string' ? lettersWithout(written) : [];
      return letters.length ? [valueFinding('card-letters', file, steps, { letters, key: String(text[0]) })] : [];
    }),
  );
}
