import type { UiWords } from '../ui.ts';
import agencies from './ui/agencies.json' with { type: 'json' };
import breakdown from './ui/breakdown.json' with { type: 'json' };
import calendar from './ui/calendar.json' with { type: 'json' };
import chart from './ui/chart.json' with { type: 'json' };
import check from './ui/check.json' with { type: 'json' };
import common from './ui/common.json' with { type: 'json' };
import data from './ui/data.json' with { type: 'json' };
import evidence from './ui/evidence.json' with { type: 'json' };
import first from './ui/first.json' with { type: 'json' };
import guide from './ui/guide.json' with { type: 'json' };
import history from './ui/history.json' with { type: 'json' };
import indicator from './ui/indicator.json' with { type: 'json' };
import report from './ui/report.json' with { type: 'json' };
import resolution from './ui/resolution.json' with { type: 'json' };
import reuse from './ui/reuse.json' with { type: 'json' };
import search from './ui/search.json' with { type: 'json' };
import tasks from './ui/tasks.json' with { type: 'json' };
import update from './ui/update.json' with { type: 'json' };
import workings from './ui/workings.json' with { type: 'json' };

export const ui: UiWords = {
  ...agencies,
  ...breakdown,
  ...calendar,
  ...chart,
  ...check,
  ...common,
  ...data,
  ...evidence,
  ...first,
  ...guide,
  ...history,
  ...indicator,
  ...report,
  ...resolution,
  ...reuse,
  ...search,
  ...tasks,
  ...update,
  ...workings,
};
