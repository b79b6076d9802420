import type { APIRoute } from 'astro';
import { dcatCatalog } from '../../../data/dcat.ts';
import { indentOf, toJsonText } from '../../../data/json.ts';
import { respond } from '../../../data/respond.ts';
import { getSite } from '../../../site/site.ts';

export const GET: APIRoute = () => respond('jsonld', toJsonText(dcatCatalog(getSite()), indentOf(getSite())));
