/** Programs that read the files, as the data page shows them. The tests run each where the machine can. */

import type { Locale } from '../text/locale.ts';

export interface Example {
  language: 'Python' | 'R' | 'JavaScript';
  code: string;
}

/** `root` is the absolute address of /data/v1/, `id` an indicator that exists, `locale` a language of the site. */
export const examplesOf = (root: string, id: string, locale: Locale): Example[] => [
  {
    language: 'Python',
    code: `import csv, io, urllib.request

url = "${root}figures.csv"
with urllib.request.urlopen(url) as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))

for row in rows:
    if row["indicator_id"] == "${id}" and row["best"] == "true":
        print(row["period"], float(row["value"]), row["unit_${locale}"])`,
  },
  {
    language: 'R',
    code: `figures <- read.csv("${root}figures.csv",
                    encoding = "UTF-8", na.strings = "")
own <- subset(figures, indicator_id == "${id}" & best == "true")
print(own[, c("period", "value", "unit_${locale}")], row.names = FALSE)`,
  },
  {
    language: 'JavaScript',
    code: `const answer = await fetch("${root}indicators/${id}.json");
const { indicator } = await answer.json();
for (const { period, value, best } of indicator.figures)
  if (best) console.log(period, value, indicator.unit.${locale});`,
  },
];
