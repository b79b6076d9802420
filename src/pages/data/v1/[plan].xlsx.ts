import type { APIRoute } from 'astro';
import { respond } from '../../../data/respond.ts';
import { workbookOf } from '../../../data/workbook.ts';
import { getSite } from '../../../site/site.ts';

export const getStaticPaths = () => [{ params: { plan: getSite().content.plan.id } }];

export const GET: APIRoute = async () => respond('xlsx', await workbookOf(getSite()));
