/** A part of the form beside the figure: what it is given, and fields of its own that are kept on the device. */
import type { Draft } from '../../../intake/draft.ts';
import type { Locale } from '../../../text/locale.ts';
import { h } from '../dom.ts';
import type { Engine } from '../engine.ts';
import type { Prepared } from '../store.ts';
import type { FormText } from '../words.ts';

/** What was typed into a part, by field. */
export type Typed = Record<string, string>;

export interface PartSetting {
  /** The folded part. */
  root: HTMLDetailsElement;
  engine: Engine;
  words: FormText;
  locale: Locale;
  kept: Typed;
  /** The source as it stands in the form. */
  source(): Draft;
  /** Paths that are taken by what waits to be sent. */
  taken(): ReadonlySet<string>;
  onChange(typed: Typed): void;
  onPrepared(file: Prepared): void;
  /** Does what moves things about as soon as no finger presses anything. */
  whenReleased(act: () => void): void;
  /** The source lacks something: the form shows what. */
  onNoSource(): void;
}

export interface PartField {
  row: HTMLElement;
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  /** Shows what is wrong with it; nothing where the text is empty. */
  tell(problem: string): void;
}

/** A labelled field with a place for what is wrong with it. */
export function partField(
  id: string,
  label: string,
  control: PartField['control'],
  { hint = '', isRequired = false }: { hint?: string; isRequired?: boolean } = {},
): PartField {
  const problem = h('p', { class: 'field-problem', id: `${id}-problem` });
  control.id = id;
  control.setAttribute('autocomplete', 'off');
  control.setAttribute('aria-describedby', `${id}-problem${hint ? ` ${id}-hint` : ''}`);
  if (isRequired) control.setAttribute('aria-required', 'true');
  const row = h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label, isRequired && h('span', { 'aria-hidden': 'true' }, ' *')),
    hint !== '' && h('p', { class: 'field-hint small soft', id: `${id}-hint` }, hint),
    control,
    problem,
  );
  const tell = (text: string): void => {
    problem.textContent = text;
    if (text) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  };
  return { row, control, tell };
}
