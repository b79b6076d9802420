/** Withdraws a figure that stands: which one, why, and what that changes. */
import type { Figure, Indicator } from '../../../content/schema.ts';
import { typedIn } from '../../../intake/draft.ts';
import { figureName } from '../../../intake/withdrawal.ts';
import { formatDate, formatPeriod, languageNames } from '../../../text/format.ts';
import type { Locale } from '../../../text/locale.ts';
import { STAGE_WORDS } from '../../../text/words.ts';
import { standingWords } from '../../../views/consequence-words.ts';
import { allSeries, type OneSeries } from '../../../views/member.ts';
import { printerOf } from '../../../views/print.ts';
import { wordView } from '../change-view.ts';
import { h } from '../dom.ts';
import { type PartSetting, partField } from './part.ts';

const labelOf = (indicator: Indicator, figure: Figure, locale: Locale): string =>
  `${formatPeriod(figure.period, locale)}: ${printerOf(indicator, locale).figure(figure)} (${STAGE_WORDS[figure.stage][locale]}, ${formatDate(figure.published, locale)})`;

/** The figures of a series that stand, under its name. */
const groupOf = (series: OneSeries, locale: Locale): HTMLElement =>
  h(
    'optgroup',
    { label: series.indicator.name[locale] },
    ...series.indicator.figures
      .filter(({ withdrawn }) => !withdrawn)
      .map((figure) =>
        h('option', { value: figureName({ ...series, figure }) }, labelOf(series.indicator, figure, locale)),
      ),
  );

export function withdrawPart(setting: PartSetting): void {
  const { root, engine, words, locale, kept, taken, onChange, onPrepared, whenReleased } = setting;
  const choice = partField(
    'withdraw-figure',
    words('withdraw.figure'),
    h(
      'select',
      { class: 'field-long' },
      h('option', { value: '' }, words('withdraw.choose')),
      ...engine.indicators.flatMap(allSeries).map((series) => groupOf(series, locale)),
    ),
    { isRequired: true },
  );
  const names = languageNames(engine.languages, locale);
  const own = partField(
    'withdraw-vi',
    words('withdraw.reason', names),
    h('input', { type: 'text', class: 'field-long' }),
    {
      hint: words('withdraw.reasonHint', { example: engine.example('reason') }),
      isRequired: true,
    },
  );
  const other = partField(
    'withdraw-en',
    words('withdraw.reasonEn', names),
    h('input', { type: 'text', class: 'field-long' }),
  );
  other.row.hidden = engine.languages.length === 1;
  const fields = { figure: choice, vi: own, en: other };
  const change = h('div', { role: 'status' });

  const read = () => {
    const found = engine.figureNamed(choice.control.value);
    const reason = typedIn(engine.languages, own.control.value, other.control.value);
    return { found, composed: found && engine.withdraw(found, reason) };
  };
  const show = (isAsked: boolean): void => {
    const { found, composed } = read();
    const hasReason = own.control.value.trim() !== '';
    choice.tell(isAsked && !found ? words('missing') : '');
    const wrong = hasReason ? (composed?.faults[0]?.found ?? '') : words('missing');
    own.tell(isAsked || (hasReason && !composed?.file) ? wrong : '');
    const { consequence } = composed ?? {};
    change.replaceChildren(
      ...(consequence
        ? [
            h('p', {}, standingWords(consequence, locale)),
            ...(found?.member ? [h('p', {}, words('member.change', { member: found.member.name[locale] }))] : []),
            ...consequence.targets
              .filter(({ turned }) => turned)
              .map(({ before, after }) => h('p', {}, wordView(before), ' → ', wordView(after))),
          ]
        : []),
    );
  };
  const prepare = (): void => {
    const { found, composed } = read();
    show(true);
    if (!found || !composed?.file || taken().has(composed.file.path)) {
      (found ? own : choice).control.focus();
      return;
    }
    const { indicator, figure } = found;
    onPrepared({
      ...composed.file,
      name: words('withdraw.name', { name: indicator.name[locale] }),
      period: formatPeriod(figure.period, locale),
      told: `${printerOf(indicator, locale).figure(figure)} (${formatDate(figure.published, locale)})`,
      isChange: true,
    });
    for (const { control } of Object.values(fields)) control.value = '';
    onChange({});
    show(false);
    choice.control.focus();
  };

  for (const [key, { control }] of Object.entries(fields)) {
    control.value = kept[key] ?? '';
    control.addEventListener('change', () => whenReleased(() => show(false)));
    control.addEventListener('input', () =>
      onChange(Object.fromEntries(Object.entries(fields).map(([each, field]) => [each, field.control.value]))),
    );
  }
  root.append(
    h('p', { class: 'small soft' }, words('withdraw.note')),
    ...Object.values(fields).map(({ row }) => row),
    change,
    h('p', {}, h('button', { type: 'button', class: 'figure-form-button', click: prepare }, words('withdraw.prepare'))),
  );
  show(false);
}
