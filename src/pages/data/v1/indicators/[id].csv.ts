import type { APIRoute } from 'astro';
import { toCsv } from '../../../../data/csv.ts';
import { respond } from '../../../../data/respond.ts';
import { figuresOf } from '../../../../data/tables/tables.ts';
import { getSite } from '../../../../site/site.ts';

interface Props {
  id: string;
  dialect: 'machine' | 'excel';
}

export const getStaticPaths = () =>
  getSite().content.indicators.flatMap(({ id }) => [
    { params: { id }, props: { id, dialect: 'machine' } satisfies Props },
    { params: { id: `${id}.excel` }, props: { id, dialect: 'excel' } satisfies Props },
  ]);

export const GET: APIRoute<Props> = ({ props: { id, dialect } }) =>
  respond('csv', toCsv(figuresOf(getSite(), id), dialect, getSite().languages));
