/** The one way in which YAML is parsed: the failsafe schema, where every scalar is a string. */
import { type Document, parseDocument } from 'yaml';

/** Never throws: where things are nested so deeply that the parser gives up, that is one of the document's errors. */
export const parseYaml = (text: string): Document.Parsed =>
  parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
