/** The form at work: every change is read, checked and shown at once; nothing leaves the device by itself. */

import type { Checklist } from '../../intake/checklist.ts';
import { type Composed, readingKey } from '../../intake/compose.ts';
import { type Draft, emptyDraft, FIELDS, nextDraft, SOURCE_FIELDS, tidy } from '../../intake/draft.ts';
import { LOCALES, type Locale } from '../../text/locale.ts';
import { STAGE_WORDS } from '../../text/words.ts';
import { memberSeries, seriesIn } from '../../views/member.ts';
import { type AskedInLink, askedIn } from './asked.ts';
import { bundleView } from './bundle-view.ts';
import { changeView } from './change-view.ts';
import { listRoot, ReportList } from './checklist.ts';
import { h, one } from './dom.ts';
import type { FigureForm } from './element.ts';
import { type Engine, loadEngine } from './engine.ts';
import {
  fieldLabel,
  focusTarget,
  offerIndicators,
  offerMembers,
  readFields,
  showAddressQuestion,
  showConfirmation,
  showProblems,
  showReadings,
  writeFields,
} from './fields.ts';
import { FormParts } from './parts/form-parts.ts';
import type { Typed } from './parts/part.ts';
import { typedPeriod } from './periods.ts';
import { preparedOf } from './prepared.ts';
import { ReportReader } from './report-reader.ts';
import { preparedView, sendView } from './send-view.ts';
import { type Prepared, readStore, type Store, writeStore } from './store.ts';
import { type FormText, formTexts } from './words.ts';

/** How long to wait after a key before everything is checked anew, in milliseconds. */
const PAUSE = 200;

export async function startForm(root: FigureForm): Promise<void> {
  const form = one<HTMLFormElement>(root, 'form');
  const locale: Locale = LOCALES.find((each) => each === root.dataset['locale']) ?? LOCALES[0];
  const words = formTexts(locale);
  const plan = root.dataset['store'] ?? '';
  const kept = readStore(plan);
  const status = one(form, '.form-status');
  if (kept) writeFields(form, { ...emptyDraft(), ...kept.draft });
  status.textContent = words('loading');
  try {
    const engine = await loadEngine(root.dataset['source'] ?? '', locale);
    status.textContent = '';
    offerIndicators(form, engine, kept?.draft.indicator ?? '', locale);
    const app = new FormApp({ form, engine, words, locale, plan }, kept);
    app.catchUp(root.dataset['pending'], root.pastedHtml);
    app.open(askedIn(location.search));
  } catch {
    status.textContent = words('loadFailed');
  }
}

interface Setting {
  form: HTMLFormElement;
  engine: Engine;
  words: FormText;
  locale: Locale;
  plan: string;
}

class FormApp {
  readonly #set: Setting;
  #draft: Draft;
  #prepared: Prepared[];
  #composed: Composed;
  /** Fields that were left once: only these show what is wrong with them. */
  readonly #touched = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPressed = false;
  /** What waits until the pointer is up. */
  readonly #waiting: (() => void)[] = [];

  readonly #reader: ReportReader;
  readonly #list: ReportList;
  readonly #parts: FormParts;

  constructor(setting: Setting, kept: Store | null) {
    this.#set = setting;
    this.#prepared = kept?.prepared ?? [];
    const draft = { ...emptyDraft(), ...kept?.draft };
    // What was typed while the check was loading counts as well.
    this.#draft = { ...draft, ...readFields(setting.form) };
    for (const field of FIELDS)
      if (this.#draft[field] && focusTarget(setting.form, field) !== document.activeElement) this.#touched.add(field);
    this.#offerMembers();
    this.#composed = this.#compose();
    this.#reader = new ReportReader({ ...setting, onReadings: (readings) => this.#list.show(readings) });
    this.#list = this.#reportList(kept?.list ?? null);
    this.#parts = this.#formParts(kept?.parts ?? {});
    this.#listen();
    this.#show();
  }

  /** What the list of finds and the further parts of the form need alike. */
  #shared() {
    const { form, engine, words, locale } = this.#set;
    return {
      engine,
      words,
      locale,
      source: () => ({ ...this.#draft, ...readFields(form) }),
      taken: () => new Set(this.#prepared.map(({ path }) => path)),
      onChange: () => this.#keep(),
    };
  }

  #formParts(kept: Record<string, Typed>): FormParts {
    const { form } = this.#set;
    return new FormParts(
      {
        form,
        ...this.#shared(),
        onPrepared: (file) => {
          this.#prepared.push(file);
          this.#refresh();
        },
        onNoSource: () => this.#showSource(),
        whenReleased: (act) => this.#whenReleased(act),
      },
      kept,
    );
  }

  /** Fills in what a link to the form asks for, and takes it out of the address: it holds once. */
  open(asked: AskedInLink | null): void {
    if (!asked) return;
    const { form, engine, words, locale } = this.#set;
    history.replaceState(history.state, '', location.pathname);
    if (asked.withdraw && engine.figureNamed(asked.withdraw)) this.#parts.open('withdraw', 'figure', asked.withdraw);
    if (asked.task) this.#parts.open('event', 'task', asked.task);
    // What somebody has begun to type is not replaced by what a link asks for.
    if (!asked.indicator || !engine.indicator(asked.indicator) || this.#draft.value) return;
    const { indicator, member = '' } = asked;
    const series = seriesIn(engine.indicators, indicator, member);
    if (!series) {
      const name = engine.indicator(indicator)?.name[locale] ?? '';
      one(form, '.asked').textContent = words('askedMember', { name });
      return;
    }
    const period = typedPeriod(asked.period ?? '', locale);
    writeFields(form, { ...this.#draft, indicator, member, period, value: '' });
    this.#refresh();
    one(form, '.asked').textContent = words('asked', { name: series.indicator.name[locale], period });
    // It asks for one figure: the part for whole reports makes room, unless one is being gone through.
    if (!this.#list.kept) one(form, '.paste').removeAttribute('open');
    // The source comes first, where none is kept from the last figure.
    focusTarget(form, this.#draft.title ? 'value' : 'title').focus();
  }

  #showSource(): void {
    const { form } = this.#set;
    for (const field of SOURCE_FIELDS) this.#touched.add(field);
    this.#refresh();
    const lacking = this.#composed.problems.find(({ field }) => SOURCE_FIELDS.some((each) => each === field));
    if (!lacking && this.#composed.toAsk) one<HTMLElement>(form, '#enter-confirm-url').focus();
    else focusTarget(form, lacking?.field ?? 'title').focus();
  }

  #reportList(kept: Checklist | null): ReportList {
    const { form } = this.#set;
    return new ReportList(
      {
        root: listRoot(form),
        ...this.#shared(),
        onPrepared: (files) => {
          this.#prepared.push(...files);
          this.#refresh();
        },
        onNoSource: () => this.#showSource(),
        onAllPrepared: () => form.querySelector<HTMLElement>('#send-all')?.focus(),
        say: (text) => this.#reader.say(text),
      },
      kept,
    );
  }

  /** Does what was asked for while the form was loading. */
  catchUp(pending: string | undefined, html: string): void {
    if (pending === 'find') this.#reader.readPasted(html);
    if (pending === 'submit') this.#onSubmit();
    this.#reader.readChosen();
  }

  #compose(): Composed {
    return this.#set.engine.compose(this.#draft, new Set(this.#prepared.map(({ path }) => path)));
  }

  #listen(): void {
    const { form } = this.#set;
    form.addEventListener('pointerdown', () => {
      this.#isPressed = true;
    });
    for (const end of ['pointerup', 'pointercancel'])
      addEventListener(end, () => {
        // The click itself comes after the pointer is up.
        setTimeout(() => {
          this.#isPressed = false;
          for (const act of this.#waiting.splice(0)) act();
        });
      });
    form.addEventListener('input', (event) => this.#onInput(event.target as HTMLElement));
    form.addEventListener('change', (event) => this.#onLeave(event.target as HTMLElement));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#onSubmit();
    });
    one(form, '[data-clear]').addEventListener('click', () => this.#clear());
  }

  #onInput({ id }: HTMLElement): void {
    if (id === '' || !id.startsWith('enter-') || id === 'enter-paste' || id === 'enter-file') return;
    if (id === 'enter-confirm') this.#confirm();
    if (id === 'enter-confirm-url') this.#confirmAddress();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#whenReleased(() => this.#refresh()), PAUSE);
  }

  #onLeave(target: HTMLElement): void {
    const name = target.getAttribute('name');
    if (!name) return;
    this.#touched.add(name);
    this.#whenReleased(() => {
      this.#refresh();
      if (name === 'value') this.#suggestStage();
    });
  }

  /** Nothing may move away under a finger that is pressing it: what comes and goes waits until it is lifted. */
  #whenReleased(act: () => void): void {
    if (this.#isPressed) this.#waiting.push(act);
    else act();
  }

  #confirm(): void {
    const { amount } = this.#composed;
    const isChecked = one<HTMLInputElement>(this.#set.form, '#enter-confirm').checked;
    this.#draft.confirmed = isChecked && amount ? readingKey(amount) : '';
  }

  #confirmAddress(): void {
    const isChecked = one<HTMLInputElement>(this.#set.form, '#enter-confirm-url').checked;
    this.#draft.confirmedUrl = isChecked ? tidy(readFields(this.#set.form).url) : '';
  }

  /** Reads, checks, keeps and shows. */
  #refresh(): void {
    clearTimeout(this.#timer);
    const before = this.#draft;
    this.#draft = { ...before, ...readFields(this.#set.form) };
    // Words that a value was read from say nothing of another value.
    if (before.value !== this.#draft.value) this.#draft.quote = '';
    if (before.indicator !== this.#draft.indicator) this.#dropForeignMember();
    this.#offerMembers();
    this.#composed = this.#compose();
    this.#keep();
    this.#show();
  }

  /** A member of another indicator alone is none of this one. */
  #dropForeignMember(): void {
    const indicator = this.#set.engine.indicator(this.#draft.indicator);
    if (!indicator || !memberSeries(indicator, this.#draft.member)) this.#draft.member = '';
  }

  #offerMembers(): void {
    const { form, engine } = this.#set;
    offerMembers(form, engine.indicator(this.#draft.indicator), this.#draft.member, this.#set);
  }

  #keep(): void {
    const isEmpty = FIELDS.every((field) => this.#draft[field] === '') && this.#prepared.length === 0;
    const list = this.#list.kept;
    const parts = this.#parts.kept;
    const isNothing = isEmpty && this.#parts.isEmpty && !list;
    writeStore(this.#set.plan, isNothing ? null : { draft: this.#draft, prepared: this.#prepared, list, parts });
  }

  #say(text: string): void {
    one(this.#set.form, '.form-status').textContent = text;
  }

  /** A word such as "ước đạt" suggests the stage, which is shown and can be changed. */
  #suggestStage(): void {
    const { form, words, locale } = this.#set;
    const { amount } = this.#composed;
    const place = one(form, '#enter-stage-read');
    place.textContent = '';
    if (this.#draft.stage || !amount?.stage) return;
    writeFields(form, { ...this.#draft, stage: amount.stage });
    place.textContent = words('stageSuggested', {
      wording: amount.wording ?? '',
      stage: STAGE_WORDS[amount.stage][locale],
    });
    this.#refresh();
  }

  #show(): void {
    const { form, words, locale, engine } = this.#set;
    const reading = { composed: this.#composed, draft: this.#draft, words, locale };
    showReadings(form, reading);
    showConfirmation(form, reading);
    showAddressQuestion(form, reading);
    showProblems(form, this.#composed.problems, this.#touched);
    one(form, '.change').replaceChildren(...changeView(this.#composed, { words, locale, asOf: engine.asOf }));
    this.#showSending();
    const isReady = this.#composed.file !== null;
    one<HTMLElement>(form, '.main-action[type=submit]').hidden = isReady;
    if (isReady) one<HTMLElement>(form, '.form-summary').hidden = true;
    const now = one(form, '.form-status').textContent;
    if (isReady && now !== words('ready') && now !== words('copied')) this.#say(words('ready'));
    if (!isReady && now === words('ready')) this.#say('');
  }

  #showSending(): void {
    const { form, words, engine } = this.#set;
    const view = {
      words,
      repository: engine.repository,
      mailTo: engine.mailTo,
      original: engine.languages[0],
      say: (text: string) => this.#say(text),
    };
    const current = this.#current();
    const sending = one<HTMLElement>(form, '.sending');
    sending.hidden = current === null;
    sending.replaceChildren(...(current ? sendView(current, view, () => this.#another()) : []));
    const prepared = one<HTMLElement>(form, '.prepared');
    prepared.hidden = this.#prepared.length === 0;
    const all = current ? [...this.#prepared, current] : this.#prepared;
    prepared.replaceChildren(
      ...bundleView(all, { ...view, plan: engine.plan }, () => this.#sent()),
      ...preparedView(this.#prepared, view, (file) => this.#remove(file)),
    );
  }

  /** The figure in the form, where it is ready. */
  #current(): Prepared | null {
    return preparedOf(this.#composed, this.#draft.stage, this.#set.locale);
  }

  #onSubmit(): void {
    for (const field of FIELDS) this.#touched.add(field);
    this.#refresh();
    const { form } = this.#set;
    if (this.#composed.file) one<HTMLElement>(form, '#send').focus();
    else this.#showSummary();
  }

  /** Everything that is wrong in one list of links, which takes the focus. */
  #showSummary(): void {
    const { form, words } = this.#set;
    const { problems, toAsk, toConfirm } = this.#composed;
    const links = problems.map(({ field, text }) =>
      field
        ? this.#link(words('problemsFor', { label: fieldLabel(form, field), problem: text }), () =>
            focusTarget(form, field),
          )
        : text,
    );
    if (toConfirm) links.push(this.#link(words('confirm.needed'), () => one(form, '#enter-confirm')));
    if (toAsk) links.push(this.#link(words('confirm.address'), () => one(form, '#enter-confirm-url')));
    const summary = one<HTMLElement>(form, '.form-summary');
    const title = words('problems', { count: links.length });
    summary.setAttribute('aria-label', title);
    summary.replaceChildren(h('h3', {}, title), h('ul', {}, ...links.map((link) => h('li', {}, link))));
    summary.hidden = false;
    summary.focus();
  }

  #link(text: string, target: () => HTMLElement): HTMLElement {
    const follow = (event: Event): void => {
      event.preventDefault();
      target().focus();
    };
    return h('a', { href: '#figure', click: follow }, text);
  }

  /** Keeps the figure that is ready and begins the next one of the same report. */
  #another(): void {
    const current = this.#current();
    if (!current) return;
    this.#prepared.push(current);
    this.#begin(nextDraft(this.#draft));
    this.#say(this.#set.words('kept', { name: current.name }));
    focusTarget(this.#set.form, 'indicator').focus();
  }

  #begin(draft: Draft): void {
    this.#draft = draft;
    this.#touched.clear();
    writeFields(this.#set.form, draft);
    one(this.#set.form, '#enter-stage-read').textContent = '';
    this.#offerMembers();
    this.#composed = this.#compose();
    this.#keep();
    this.#show();
  }

  #remove(file: Prepared): void {
    this.#prepared = this.#prepared.filter((each) => each !== file);
    this.#refresh();
    this.#say(this.#set.words('removed'));
    focusTarget(this.#set.form, 'indicator').focus();
  }

  /** What was sent makes room for the next report. */
  #sent(): void {
    this.#prepared = [];
    this.#begin(emptyDraft());
    this.#say(this.#set.words('bundle.cleared'));
    focusTarget(this.#set.form, 'title').focus();
  }

  #clear(): void {
    this.#prepared = [];
    this.#begin(emptyDraft());
    one<HTMLTextAreaElement>(this.#set.form, '#enter-paste').value = '';
    this.#list.clear();
    this.#keep();
    this.#say(this.#set.words('cleared'));
    focusTarget(this.#set.form, 'title').focus();
  }
}
