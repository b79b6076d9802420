/** Answers of the data endpoints, by kind of file. */
const TYPES = {
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/atom+xml; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export const respond = (kind: keyof typeof TYPES, body: string | Uint8Array<ArrayBuffer>): Response =>
  new Response(body, { headers: { 'content-type': TYPES[kind] } });
