import type { APIRoute } from 'astro';
import type { Indicator } from '../../../../content/schema.ts';
import { indicatorDataset } from '../../../../data/dataset.ts';
import { indentOf, toCheckedJson } from '../../../../data/json.ts';
import { respond } from '../../../../data/respond.ts';
import { dataSchemasIn } from '../../../../data/schema.ts';
import { getSite } from '../../../../site/site.ts';

export const getStaticPaths = () =>
  getSite().content.indicators.map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }));

export const GET: APIRoute<{ indicator: Indicator }> = ({ props }) =>
  respond(
    'json',
    toCheckedJson(
      dataSchemasIn(getSite().languages).indicator,
      indicatorDataset(getSite(), props.indicator),
      indentOf(getSite()),
    ),
  );
