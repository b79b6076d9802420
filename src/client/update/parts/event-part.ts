/** Reports what happened to a task, and the state that it is in from then on; no state is chosen beforehand. */
import { type EventField, NO_CHANGE, type Register, STATE_CHOICES } from '../../../intake/happening.ts';
import { readDate } from '../../../intake/period.ts';
import { formatDate, languageNames } from '../../../text/format.ts';
import { TASK_STATUS_TEXTS } from '../../../text/tasks.ts';
import { h } from '../dom.ts';
import { type PartField, type PartSetting, partField, type Typed } from './part.ts';

export function eventPart(setting: PartSetting, register: Register): void {
  const { root, engine, words, locale, kept, source, taken, onChange, onPrepared, onNoSource, whenReleased } = setting;
  const languages = languageNames(engine.languages, locale);
  const text = (): HTMLInputElement => h('input', { type: 'text', class: 'field-long' });
  const fields: Readonly<Record<EventField, PartField>> = {
    task: partField(
      'event-task',
      words('event.task'),
      h(
        'select',
        { class: 'field-long' },
        h('option', { value: '' }, words('event.choose')),
        ...register.tasks.map(({ id, title }) => h('option', { value: id }, `${id} ${title[locale]}`)),
      ),
      { isRequired: true },
    ),
    date: partField('event-date', words('event.date'), h('input', { type: 'text', class: 'field-short' }), {
      hint: words('event.dateHint'),
      isRequired: true,
    }),
    what: partField('event-what', words('event.what', languages), text(), {
      hint: words('event.whatHint', { example: engine.example('event') }),
      isRequired: true,
    }),
    whatEn: partField('event-whatEn', words('event.whatEn', languages), text()),
    state: partField(
      'event-state',
      words('event.state'),
      h(
        'select',
        { class: 'field-long' },
        h('option', { value: '' }, words('event.stateChoose')),
        ...STATE_CHOICES.map((state) =>
          h(
            'option',
            { value: state },
            state === NO_CHANGE ? words('event.stateNone') : TASK_STATUS_TEXTS[state][locale],
          ),
        ),
      ),
      { hint: words('event.stateHint'), isRequired: true },
    ),
  };
  fields.whatEn.row.hidden = engine.languages.length === 1;
  const names = Object.keys(fields) as EventField[];
  const typed = (): Record<EventField, string> =>
    Object.fromEntries(names.map((name) => [name, fields[name].control.value])) as Record<EventField, string>;
  const compose = () => engine.happened({ ...typed(), source: source() }, register, taken());
  const show = (touched: ReadonlySet<EventField>): void => {
    const { problems } = compose();
    for (const name of names)
      fields[name].tell(touched.has(name) ? (problems.find(({ field }) => field === name)?.text ?? '') : '');
  };
  const touched = new Set<EventField>();
  const prepare = (): void => {
    for (const name of names) touched.add(name);
    show(touched);
    const { task, file, problems } = compose();
    const own = names.find((name) => problems.some(({ field }) => field === name));
    if (own) fields[own].control.focus();
    else if (!file) onNoSource();
    if (!task || !file) return;
    const date = readDate(typed().date) ?? '';
    onPrepared({ ...file, name: `${task.id} ${task.title[locale]}`, period: formatDate(date, locale) });
    for (const name of names) fields[name].control.value = '';
    touched.clear();
    onChange({});
    show(touched);
    fields.task.control.focus();
  };

  for (const name of names) {
    const { control } = fields[name];
    control.value = kept[name] ?? '';
    control.addEventListener('input', () => onChange(typed() as Typed));
    control.addEventListener('change', () => {
      touched.add(name);
      whenReleased(() => show(touched));
    });
  }
  root.append(
    h('p', { class: 'small soft' }, words('event.note')),
    ...names.map((name) => fields[name].row),
    h('p', {}, h('button', { type: 'button', class: 'figure-form-button', click: prepare }, words('event.prepare'))),
  );
}
