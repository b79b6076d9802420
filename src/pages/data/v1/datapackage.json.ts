import type { APIRoute } from 'astro';
import { indentOf, toJsonText } from '../../../data/json.ts';
import { dataPackage } from '../../../data/package.ts';
import { respond } from '../../../data/respond.ts';
import { getSite } from '../../../site/site.ts';

export const GET: APIRoute = () => respond('json', toJsonText(dataPackage(getSite()), indentOf(getSite())));
