import type { APIRoute } from 'astro';
import { toJsonSchemaText } from '../../../data/json.ts';
import { respond } from '../../../data/respond.ts';
import { dataSchemasIn } from '../../../data/schema.ts';
import { getSite } from '../../../site/site.ts';

type Name = keyof ReturnType<typeof dataSchemasIn>;

export const getStaticPaths = () =>
  Object.keys(dataSchemasIn(getSite().languages)).map((schema) => ({ params: { schema } }));

export const GET: APIRoute = ({ params }) => {
  const name = params['schema'] as Name;
  return respond(
    'json',
    toJsonSchemaText(dataSchemasIn(getSite().languages)[name], getSite().absolute(`/data/v1/${name}.schema.json`)),
  );
};
