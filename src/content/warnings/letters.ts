/** Letters that the font of the social cards lacks: the card then goes without that text. */
import { lettersWithout } from '../../fonts/lettering.ts';
import { languagesOf } from '../../languages/locale.ts';
import type { Finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import type { Text } from '../schema.ts';
import type { YamlFile } from '../yaml.ts';

/** One warning for each text of a card with such a letter: what cards say of the plan and of an indicator. */
export const letterFindings = ({ plan, indicators }: Gathered): Finding[] => [
  ...(plan?.value ? lettersIn(plan.file, { title: plan.value.title, place: plan.value.place }) : []),
  ...indicators.flatMap(({ file, value }) => (value ? lettersIn(file, { name: value.name, unit: value.unit }) : [])),
];

const lettersIn = (file: YamlFile, texts: Readonly<Record<string, Text>>): Finding[] =>
  Object.entries(texts).flatMap(([key, text]) =>
    languagesOf(text).flatMap((language) => {
      const letters = lettersWithout(text[language]);
      return letters.length ? [valueFinding('card-letters', file, [key, language], { letters, key })] : [];
    }),
  );
