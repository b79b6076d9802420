/** Shows the form, and loads what stands behind it with the first touch: readers who only look around load little. */
import { askedIn } from './asked.ts';
import { readStore } from './store.ts';

/** What the form was asked to do before it could. */
export type Pending = 'submit' | 'find';

export class FigureForm extends HTMLElement {
  /** The clipboard's HTML of the last paste. */
  pastedHtml = '';
  /** True once what stands behind the form is being loaded. */
  isStarted = false;

  connectedCallback(): void {
    // What is asked for while the rest is loading is done as soon as it is there.
    const wait = (what: Pending): void => {
      this.dataset['pending'] = what;
    };
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      wait('submit');
    });
    this.querySelector('[data-find]')?.addEventListener('click', () => wait('find'));
    this.querySelector<HTMLTextAreaElement>('#enter-paste')?.addEventListener('paste', ({ clipboardData }) => {
      this.pastedHtml = clipboardData?.getData('text/html') ?? '';
      wait('find');
    });
    // Without the rest the browser would open what is dropped, and leave the form.
    const zone = this.querySelector<HTMLElement>('.paste');
    zone?.addEventListener('dragover', (event) => event.preventDefault());
    zone?.addEventListener('drop', (event) => {
      event.preventDefault();
      const chosen = this.querySelector<HTMLInputElement>('#enter-file');
      if (chosen && event.dataTransfer?.files.length) chosen.files = event.dataTransfer.files;
      start();
    });
    const start = (): void => {
      if (this.isStarted) return;
      this.isStarted = true;
      this.removeEventListener('focusin', start);
      this.removeEventListener('pointerdown', start);
      this.removeEventListener('change', start);
      void import('./app.ts').then(({ startForm }) => startForm(this));
    };
    this.addEventListener('focusin', start);
    this.addEventListener('pointerdown', start);
    this.addEventListener('change', start);
    if (askedIn(location.search) || readStore(this.dataset['store'] ?? '')) start();
  }
}

customElements.define('figure-form', FigureForm);
