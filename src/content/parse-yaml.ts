/** The one way in which YAML is parsed: the failsafe schema, where every scalar is a string. */
import { type Document, parseDocument } from 'yaml';

/** Null where things are nested so deeply that the parser gives up without a word of its own. */
export function parseYaml(text: string): Document.Parsed | null {
  try {
    return parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
