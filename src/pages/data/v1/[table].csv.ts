import type { APIRoute } from 'astro';
import type { FilledTable } from '../../../data/columns.ts';
import { toCsv } from '../../../data/csv.ts';
import { respond } from '../../../data/respond.ts';
import { tablesOf } from '../../../data/tables/tables.ts';
import { getSite } from '../../../site/site.ts';

interface Props {
  table: FilledTable;
  dialect: 'machine' | 'excel';
}

export const getStaticPaths = () =>
  tablesOf(getSite()).flatMap((table) => [
    { params: { table: table.name }, props: { table, dialect: 'machine' } satisfies Props },
    { params: { table: `${table.name}.excel` }, props: { table, dialect: 'excel' } satisfies Props },
  ]);

export const GET: APIRoute<Props> = ({ props: { table, dialect } }) =>
  respond('csv', toCsv(table, dialect, getSite().languages));
