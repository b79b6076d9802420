import type { APIRoute } from 'astro';
import { dataset } from '../../../data/dataset.ts';
import { indentOf, toCheckedJson } from '../../../data/json.ts';
import { respond } from '../../../data/respond.ts';
import { dataSchemasIn } from '../../../data/schema.ts';
import { getSite } from '../../../site/site.ts';

export const GET: APIRoute = () =>
  respond(
    'json',
    toCheckedJson(dataSchemasIn(getSite().languages).indicators, dataset(getSite()), indentOf(getSite())),
  );
