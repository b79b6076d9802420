/** A report that is pasted, dropped or chosen as a file becomes readings; what came of it is said beside it. */
import { type Block, blocksOf, LONGEST_TEXT } from '../../intake/report/blocks.ts';
import type { Reading } from '../../intake/report/reading.ts';
import type { Locale } from '../../text/locale.ts';
import { one } from './dom.ts';
import type { Engine } from './engine.ts';
import { blocksOfHtml, hasTable } from './html-blocks.ts';
import type { FormText } from './words.ts';

export interface ReaderSetting {
  form: HTMLFormElement;
  engine: Engine;
  words: FormText;
  locale: Locale;
  onReadings(readings: readonly Reading[]): void;
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) => sum + (block.kind === 'prose' ? block.text.length : block.rows.flat().join('').length),
    0,
  );

export class ReportReader {
  readonly #set: ReaderSetting;
  readonly #text: HTMLTextAreaElement;
  readonly #file: HTMLInputElement;
  /** The clipboard's table, and the plain text that stood for it. */
  #pasted: { text: string; blocks: Block[] } | null = null;

  constructor(setting: ReaderSetting) {
    const { form } = setting;
    this.#set = setting;
    this.#text = one(form, '#enter-paste');
    this.#file = one(form, '#enter-file');
    one(form, '[data-find]').addEventListener('click', () => this.#find());
    this.#text.addEventListener('paste', (event) => {
      const html = event.clipboardData?.getData('text/html') ?? '';
      // The browser puts the text into the field after this event.
      setTimeout(() => this.readPasted(html));
    });
    this.#file.addEventListener('change', () => this.readChosen());
    const zone = one(form, '.paste');
    zone.addEventListener('dragover', (event) => event.preventDefault());
    zone.addEventListener('drop', (event) => {
      const [file] = (event as DragEvent).dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      void this.#readFile(file);
    });
  }

  say(text: string): void {
    one(this.#set.form, '.paste-status').textContent = text;
  }

  /** Reads the file that was chosen, where there is one. */
  readChosen(): void {
    const [file] = this.#file.files ?? [];
    if (file) void this.#readFile(file);
  }

  /** Reads what was just pasted: a table tells more in HTML than in plain text. */
  readPasted(html: string): void {
    this.#pasted = hasTable(html) ? { text: this.#text.value, blocks: blocksOfHtml(html) } : null;
    this.#find();
  }

  #find(): void {
    const { value } = this.#text;
    this.#read(this.#pasted?.text === value ? this.#pasted.blocks : blocksOf(value), value.length);
  }

  #read(blocks: readonly Block[], length: number): void {
    const { form, words, onReadings } = this.#set;
    const readings = this.#readingsIn(blocks, length);
    if (!readings) return;
    const count = (kind: string): number => readings.filter(({ verdict }) => verdict.kind === kind).length;
    const open = readings.filter(({ verdict, stage }) => verdict.kind === 'sure' && stage === null).length;
    this.say(
      readings.length > 0
        ? words('paste.found', { sure: count('sure') - open, stage: open, ask: count('ask'), out: count('out') })
        : words('paste.none'),
    );
    onReadings(readings);
    // What was found stands below what was pressed.
    one(form, '.paste-status').scrollIntoView({ block: 'center' });
  }

  /** Null, and said, where a text is longer than any report. */
  #readingsIn(blocks: readonly Block[], length: number): Reading[] | null {
    const { engine, words, locale } = this.#set;
    try {
      if (length <= LONGEST_TEXT) return engine.find(blocks);
    } catch (fault) {
      if (!(fault instanceof RangeError)) throw fault;
    }
    this.say(words('paste.tooLong', { most: LONGEST_TEXT.toLocaleString(locale) }));
    return null;
  }

  /** A report from a file: read in the browser, by what is loaded only then. */
  async #readFile(file: File): Promise<void> {
    const { words } = this.#set;
    this.say(words('file.reading', { name: file.name }));
    try {
      const { blocksOfFile } = await import('./files/read-file.ts');
      const blocks = await blocksOfFile(file);
      this.#read(blocks, lengthOf(blocks));
    } catch (fault) {
      this.say(words(fault instanceof RangeError ? 'file.otherKind' : 'file.failed', { name: file.name }));
    }
  }
}
