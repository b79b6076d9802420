/** Where a reader sends what happened to a task: GitHub's page for a new file, opened with the file's outline filled in. */
import type { Plan } from '../content/schema.ts';

const OUTLINE = `what:
  vi: ""
  en: ""
# not-started | in-progress | done | unknown
status: done
source:
  title: ""
  publisher: ""
  url: "https://"
`;

/** The name's date is the day to be typed over; the outline is that of the content format. */
export function newEventAddress(repository: Plan['repository'], taskId: string, asOf: string): string {
  const query = new URLSearchParams({ filename: `content/events/${taskId}/${asOf}--.yaml`, value: OUTLINE });
  return `${repository.url}/new/${repository.branch}?${query}`;
}
