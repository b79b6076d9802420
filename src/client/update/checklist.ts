/** All finds of a report in one list, by indicator; the ticked ones become figures with the source that is given once. */

import { STAGES } from '../../domain/types.ts';
import {
  type Checklist,
  checklistOf,
  draftOf,
  type Find,
  isReady,
  joined,
  rivalOf,
  standInSource,
} from '../../intake/checklist.ts';
import { type Composed, readingKey } from '../../intake/compose.ts';
import type { Draft } from '../../intake/draft.ts';
import type { Reading } from '../../intake/report/reading.ts';
import type { Locale } from '../../text/locale.ts';
import { STAGE_WORDS } from '../../text/words.ts';
import { h, one } from './dom.ts';
import type { Engine } from './engine.ts';
import { findView, quoteView, reasonsOf } from './find-view.ts';
import { typedPeriod } from './periods.ts';
import { preparedOf } from './prepared.ts';
import type { Prepared } from './store.ts';
import type { FormText } from './words.ts';

export interface ListSetting {
  root: HTMLElement;
  engine: Engine;
  words: FormText;
  locale: Locale;
  /** The source as it stands in the form. */
  source(): Draft;
  /** Paths that are taken by what waits to be sent. */
  taken(): ReadonlySet<string>;
  onChange(): void;
  onPrepared(files: Prepared[]): void;
  /** The source lacks something: the form shows what. */
  onNoSource(): void;
  /** Everything that was ticked waits to be sent. */
  onAllPrepared(): void;
  say(text: string): void;
}

export class ReportList {
  readonly #set: ListSetting;
  #list: Checklist | null;

  constructor(setting: ListSetting, kept: Checklist | null) {
    this.#set = setting;
    this.#list = kept;
    if (!kept) return;
    // What was being gone through is in sight again.
    setting.root.closest('details')?.setAttribute('open', '');
    this.#render();
  }

  get kept(): Checklist | null {
    return this.#list;
  }

  show(readings: readonly Reading[]): void {
    const fresh = checklistOf(readings, (period) => typedPeriod(period, this.#set.locale));
    this.#list = joined(this.#list, fresh);
    this.#render();
    this.#set.onChange();
  }

  clear(): void {
    this.#list = null;
    this.#set.root.replaceChildren();
  }

  /** The figure that a find would be: ticking it confirms how it was read, which stands beside the box. */
  #compose(find: Find, source: Draft, taken: ReadonlySet<string> = new Set()): Composed {
    const draft = draftOf(find, source);
    const first = this.#set.engine.compose(draft, taken);
    return first.toConfirm
      ? this.#set.engine.compose({ ...draft, confirmed: readingKey(first.toConfirm) }, taken)
      : first;
  }

  #render(): void {
    const { root, words } = this.#set;
    if (!this.#list) return;
    const { finds, left } = this.#list;
    if (finds.length === 0 && left.length === 0) {
      root.replaceChildren();
      return;
    }
    root.replaceChildren(
      h('h2', {}, words('list.head')),
      h('p', { class: 'small soft' }, words('list.more')),
      this.#bar(),
      ...this.#groups(),
      h(
        'p',
        {},
        h('button', { type: 'button', class: 'main-action', click: () => this.#prepare() }, words('list.prepare')),
        ' ',
        h('button', { type: 'button', click: () => this.#dropAll() }, words('list.dropAll')),
      ),
      ...[this.#leftOut(), this.#unmentioned()].filter((part) => part !== null),
    );
  }

  /** What holds for all: tick the sure ones, one stage for those that name none. */
  #bar(): HTMLElement {
    const { words, locale } = this.#set;
    const stage = h(
      'select',
      { id: 'list-stage' },
      h('option', { value: '' }, words('list.stageOpen')),
      ...STAGES.map((each) => h('option', { value: each }, STAGE_WORDS[each][locale])),
    );
    stage.addEventListener('change', () => this.#setStage(stage.value));
    return h(
      'div',
      { class: 'actions' },
      h('button', { type: 'button', class: 'use-sure', click: () => this.#tickSure() }, this.#useSure()),
      h(
        'label',
        { class: 'find-field', for: 'list-stage' },
        h('span', { class: 'small' }, words('list.stageAll')),
        stage,
      ),
    );
  }

  #useSure(): string {
    return this.#set.words('list.useSure', { count: this.#finds.filter((find) => isReady(find, this.#finds)).length });
  }

  get #finds(): Find[] {
    return this.#list?.finds ?? [];
  }

  get #ids(): string[] {
    return [...new Set(this.#finds.map(({ indicator }) => indicator))];
  }

  /** The finds in the order in which they stand. */
  get #drawn(): Find[] {
    return this.#ids.flatMap((id) => this.#finds.filter(({ indicator }) => indicator === id));
  }

  #groups(): HTMLElement[] {
    return this.#ids.map((id) =>
      h(
        'section',
        { class: 'find-group' },
        h('h3', {}, this.#nameOf(id)),
        h(
          'ol',
          { class: 'plain-list' },
          ...this.#finds.filter(({ indicator }) => indicator === id).map((find) => this.#item(find)),
        ),
      ),
    );
  }

  #nameOf(id: string): string {
    const { engine, locale } = this.#set;
    return engine.indicator(id)?.name[locale] ?? id;
  }

  #item(find: Find): HTMLElement {
    const { words, locale, engine } = this.#set;
    const item = findView(find, {
      words,
      locale,
      // What it would change is shown before its stage is chosen, as if it were an estimate.
      judge: (each) => this.#compose({ ...each, stage: each.stage || 'estimate' }, standInSource(engine.today)),
      rival: (each) => rivalOf(each, this.#finds),
      onChange: () => {
        this.#recount();
        this.#set.onChange();
      },
      onDrop: () => {
        const next = item.nextElementSibling ?? item.closest('section')?.nextElementSibling;
        if (this.#list) this.#list.finds = this.#finds.filter((each) => each !== find);
        const group = item.closest('section');
        item.remove();
        if (group && !group.querySelector('li')) group.remove();
        next?.querySelector<HTMLElement>('input, button')?.focus();
        this.#recount();
        this.#set.say(words('paste.dropped'));
        this.#set.onChange();
      },
    });
    return item;
  }

  #tickSure(): void {
    for (const find of this.#finds) if (isReady(find, this.#finds)) find.isTicked = true;
    this.#redraw('list.ticked');
  }

  #setStage(stage: string): void {
    for (const find of this.#finds) if (!find.stage) find.stage = stage;
    this.#redraw('list.stageSet');
  }

  /** Draws the finds anew; the focus stays on what was pressed, which is not drawn anew. */
  #redraw(said: 'list.ticked' | 'list.stageSet'): void {
    const { root, words } = this.#set;
    const groups = [...root.querySelectorAll('.find-group')];
    const fresh = this.#groups();
    for (const [at, group] of groups.entries()) group.replaceWith(fresh[at] ?? group);
    this.#recount();
    this.#set.say(words(said, { count: this.#finds.filter(({ isTicked }) => isTicked).length }));
    this.#set.onChange();
  }

  /** A stage that was chosen makes one more that is sure. */
  #recount(): void {
    one(this.#set.root, '.use-sure').textContent = this.#useSure();
  }

  /** Ticked finds become files; what is not complete stays, with what it lacks. */
  #prepare(): void {
    const { words, locale, source, say } = this.#set;
    const taken = new Set(this.#set.taken());
    const ticked = this.#finds.filter(({ isTicked }) => isTicked);
    if (ticked.length === 0) {
      say(words('list.noneTicked'));
      return;
    }
    const done = new Map<Find, Prepared>();
    let lacksSource = false;
    for (const find of ticked) {
      const composed = this.#compose(find, source(), taken);
      const { problems, toAsk } = composed;
      lacksSource ||=
        toAsk !== null ||
        problems.some(
          ({ field }) => field !== null && ['title', 'publisher', 'published', 'url', 'document'].includes(field),
        );
      const ready = preparedOf(composed, find.stage, locale);
      if (!ready) continue;
      taken.add(ready.path);
      done.set(find, ready);
    }
    if (this.#list) this.#list.finds = this.#finds.filter((find) => !done.has(find));
    this.#set.onPrepared([...done.values()]);
    this.#render();
    if (lacksSource) this.#set.onNoSource();
    else if (done.size === ticked.length) this.#set.onAllPrepared();
    else this.#goTo(ticked.find((find) => !done.has(find)));
    say(
      words(lacksSource ? 'list.noSource' : done.size === ticked.length ? 'list.prepared' : 'list.preparedSome', {
        count: done.size,
        rest: ticked.length - done.size,
      }),
    );
  }

  /** What is not complete is in sight, with the focus on what it lacks. */
  #goTo(find: Find | undefined): void {
    if (!find) return;
    const at = this.#drawn.indexOf(find);
    const item = this.#set.root.querySelectorAll('.find')[at];
    item?.querySelector<HTMLElement>(find.stage ? '.find-fields input' : '.find-fields select')?.focus();
    item?.scrollIntoView({ block: 'center' });
  }

  /** Everything that was found goes; what waits to be sent stays. */
  #dropAll(): void {
    const { root, words, say, onChange } = this.#set;
    root.closest('details')?.querySelector<HTMLElement>('textarea')?.focus();
    this.clear();
    say(words('list.dropped'));
    onChange();
  }

  #leftOut(): HTMLElement | null {
    const { words } = this.#set;
    const left = this.#list?.left ?? [];
    if (left.length === 0) return null;
    const items = left.map((find) =>
      h(
        'li',
        { class: 'small' },
        h('b', {}, this.#nameOf(find.indicator)),
        `: ${reasonsOf(find, words).join('; ')}. `,
        quoteView(find),
      ),
    );
    return h('details', {}, h('summary', {}, words('list.left', { count: left.length })), h('ul', {}, ...items));
  }

  #unmentioned(): HTMLElement | null {
    const { words, engine, locale } = this.#set;
    const named = new Set(this.#finds.map(({ indicator }) => indicator));
    const rest = engine.indicators.filter(({ id }) => !named.has(id));
    if (rest.length === 0) return null;
    return h(
      'details',
      {},
      h('summary', {}, words('list.unmentioned', { count: rest.length })),
      h('ul', {}, ...rest.map(({ name }) => h('li', { class: 'small' }, name[locale]))),
    );
  }
}

/** The place of the list in the form. */
export const listRoot = (form: HTMLFormElement): HTMLElement => one(form, '.finds');
