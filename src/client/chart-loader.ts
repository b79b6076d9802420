/** Loads the interactive chart when the reader asks for it: with the button, or by a click or a tap on the drawing. */
import type { ChartStage } from './chart/main.ts';
import style from './chart-loader.css?inline';
import { addStyle } from './style.ts';

addStyle(style);

class LiveChart extends HTMLElement {
  connectedCallback(): void {
    const { module = '', file = '', failed = '' } = this.dataset;
    const figure = this.closest('figure');
    const [button, status] = this.children as unknown as HTMLElement[];
    const drawing = figure?.querySelector('.chart-drawing');
    if (!figure || !button || !status || !drawing) return;
    let asked = false;
    let failures = 0;
    const ask = async (event: Event): Promise<void> => {
      if (asked) return;
      asked = true;
      figure.classList.add('chart-asked');
      try {
        // A module that could not be fetched stays failed under its address for as long as the page is open.
        const address = failures > 0 ? `${module}?${failures}` : module;
        const [data] = await Promise.all([fetch(file).then((each) => each.json()), import(/* @vite-ignore */ address)]);
        const stage = document.createElement('chart-stage') as ChartStage;
        stage.takeOver({ figure, file: data, ask: this, event });
      } catch {
        asked = false;
        failures += 1;
        status.textContent = failed;
      }
    };
    button.addEventListener('click', ask);
    drawing.addEventListener('click', ask);
  }
}

customElements.define('live-chart', LiveChart);
