/** The folded parts of the form beside the figure: each is made when it is opened, and keeps what is typed into it. */
import { one } from '../dom.ts';
import type { Prepared } from '../store.ts';
import { eventPart } from './event-part.ts';
import type { PartSetting, Typed } from './part.ts';
import { prosePart } from './prose-part.ts';
import { withdrawPart } from './withdraw-part.ts';

export interface PartsSetting extends Omit<PartSetting, 'root' | 'kept' | 'onChange'> {
  form: HTMLFormElement;
  onChange(): void;
}

type Make = (setting: PartSetting) => Promise<void>;

/** By the name that the page gives the part. */
const MAKERS: Readonly<Record<string, Make>> = {
  withdraw: async (setting) => withdrawPart(setting),
  event: async (setting) => eventPart(setting, await setting.engine.register()),
  prose: async (setting) => prosePart(setting, await setting.engine.prose()),
};

const isEmpty = (typed: Typed): boolean => Object.values(typed).every((value) => value === '');

export class FormParts {
  readonly #set: PartsSetting;
  readonly #typed: Record<string, Typed>;

  constructor(setting: PartsSetting, kept: Record<string, Typed>) {
    this.#set = setting;
    this.#typed = { ...kept };
    for (const root of setting.form.querySelectorAll<HTMLDetailsElement>('.part')) {
      const name = root.dataset['part'] ?? '';
      // It may have been opened while this was loading.
      if (root.open) void this.#make(root, name);
      else root.addEventListener('toggle', () => void this.#make(root, name), { once: true });
      // What was being written is in sight again.
      if (!isEmpty(this.#typed[name] ?? {})) root.open = true;
    }
  }

  get kept(): Record<string, Typed> {
    return this.#typed;
  }

  get isEmpty(): boolean {
    return Object.values(this.#typed).every(isEmpty);
  }

  /** Opens a part with one of its fields filled in. */
  open(name: string, field: string, value: string): void {
    const root = this.#set.form.querySelector<HTMLDetailsElement>(`[data-part=${name}]`);
    // A plan without tasks has no part for their news.
    if (!root) return;
    this.#typed[name] = { ...this.#typed[name], [field]: value };
    const control = root.querySelector<HTMLSelectElement>(`#${name}-${field}`);
    if (control) control.value = value;
    root.open = true;
    root.scrollIntoView();
    root.querySelector('summary')?.focus();
  }

  async #make(root: HTMLDetailsElement, name: string): Promise<void> {
    const { words, onPrepared } = this.#set;
    const setting: PartSetting = {
      ...this.#set,
      root,
      kept: this.#typed[name] ?? {},
      onChange: (typed) => {
        this.#typed[name] = typed;
        this.#set.onChange();
      },
      onPrepared: (file: Prepared) => {
        onPrepared(file);
        this.#say(words('kept.part', { name: file.name }));
      },
    };
    this.#say(words('loading'));
    try {
      await MAKERS[name]?.(setting);
      this.#say('');
    } catch {
      this.#say(words('loadFailed'));
    }
  }

  #say(text: string): void {
    one(this.#set.form, '.part-status').textContent = text;
  }
}
