import type { APIRoute } from 'astro';
import { toJsonSchemaText } from '../../../data/json.ts';
import { respond } from '../../../data/respond.ts';
import { indicatorFile, indicatorsFile } from '../../../data/schema.ts';
import { getSite } from '../../../site/site.ts';

const SCHEMAS = { indicators: indicatorsFile, indicator: indicatorFile };
type Name = keyof typeof SCHEMAS;

export const getStaticPaths = () => Object.keys(SCHEMAS).map((schema) => ({ params: { schema } }));

export const GET: APIRoute = ({ params }) => {
  const name = params['schema'] as Name;
  return respond('json', toJsonSchemaText(SCHEMAS[name], getSite().absolute(`/data/v1/${name}.schema.json`)));
};
