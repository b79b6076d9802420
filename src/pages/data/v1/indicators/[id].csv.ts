import type { APIRoute } from 'astro';
import { toCsv } from '../../../../data/csv.ts';
import { respond } from '../../../../data/respond.ts';
import { figuresOf } from '../../../../data/tables/tables.ts';
import { getSite } from '../../../../site/site.ts';

export const getStaticPaths = () => getSite().content.indicators.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => respond('csv', toCsv(figuresOf(getSite(), params['id'] ?? ''), 'machine'));
