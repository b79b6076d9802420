/** Agencies that took over from one another. */

/** The ids of those that took over from an agency, one after the other; where they lead in a circle, each once. */
export function successorsOf(id: string, nextOf: (id: string) => string | undefined): string[] {
  const line: string[] = [];
  for (let next = nextOf(id); next !== undefined && !line.includes(next); next = nextOf(next)) line.push(next);
  return line;
}
