/**
 * The interactive chart: takes the place of the drawing when a reader asks for it. Values under pointer, finger and
 * arrow keys, switches in the legend, a picture to keep. Loaded only then (YearChart.astro).
 */
import { Chart } from 'chart.js';
import type { ChartFile, ChartStop } from '../../views/chart-file.ts';
import { addStyle } from '../style.ts';
import { lookOf, onThemeChange } from './look.ts';
import style from './main.css?inline';
import { drawPicture, type LegendEntry, savePicture } from './picture.ts';
import { configOf, seriesOfChart } from './settings.ts';
import type { Layer } from './shapes.ts';

addStyle(style);

export interface Takeover {
  figure: HTMLElement;
  file: ChartFile;
  ask: HTMLElement;
  event: Event;
}

/** What a reader can show and hide. */
const SWITCHES: readonly Layer[] = ['forecast', 'revised', 'context', 'road'];

/** Where each key leads from stop `at` of `count`. */
const KEYS: Record<string, (at: number, count: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const button = (text: string, className: string): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  return made;
};

/** Puts a canvas in the place of the drawing, as high as that; the arrow keys work in its frame. */
function makeCanvas(stage: HTMLElement, drawing: Element, label: string): HTMLCanvasElement {
  stage.tabIndex = 0;
  stage.setAttribute('role', 'application');
  stage.setAttribute('aria-label', label);
  stage.style.blockSize = `${drawing.getBoundingClientRect().height}px`;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  stage.append(canvas);
  drawing.after(stage);
  return canvas;
}

/** Makes check boxes of the legend's entries that can be switched; answers the names of those switched off. */
function makeSwitches(legend: HTMLElement, label: string, changed: () => void): Set<string> {
  const hidden = new Set<string>();
  legend.removeAttribute('aria-hidden');
  legend.setAttribute('aria-label', label);
  for (const entry of legend.querySelectorAll<HTMLElement>('[data-layer]')) {
    const { layer = '' } = entry.dataset;
    if (!SWITCHES.includes(layer as Layer)) continue;
    const box = document.createElement('input');
    const words = document.createElement('label');
    box.type = 'checkbox';
    box.checked = true;
    box.addEventListener('change', () => {
      if (box.checked) hidden.delete(layer);
      else hidden.add(layer);
      changed();
    });
    words.append(box, ...entry.childNodes);
    entry.append(words);
  }
  return hidden;
}

const entriesOf = (legend: HTMLElement): LegendEntry[] =>
  [...legend.querySelectorAll<HTMLElement>('[data-layer]')].map((entry) => ({
    layer: entry.dataset['layer'] as Layer,
    upwards: entry.dataset['upwards'] !== undefined,
    text: (entry.textContent ?? '').trim(),
  }));

const toldOf = ({ title, lines }: ChartStop): string => `${title}: ${lines.join('; ')}`;

/**
 * Lets `stage` take over the drawing of a figure. Within `ask` are the button that asked, which goes, and the place where the stops
 * are told, for the eye and to screen readers; `event` is the click that asked.
 */
function takeOver(stage: HTMLElement, { figure, file, ask, event }: Takeover): void {
  const drawing = figure.querySelector('.chart-drawing');
  const legend = figure.querySelector<HTMLElement>('.chart-key');
  const status = ask.querySelector<HTMLElement>('[role=status]');
  if (!drawing || !legend || !status) throw new Error('no drawing to take over');
  const canvas = makeCanvas(stage, drawing, file.words.chart);
  const size = 0.8125 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const wide = matchMedia('(min-width: 40rem)');

  let current: ChartStop | null = null;
  const tell = (stop: ChartStop): void => {
    const told = toldOf(stop);
    if (stop !== current || status.textContent !== told) status.textContent = told;
    current = stop;
  };
  const draw = (): Chart =>
    new Chart(canvas, configOf({ file, look: lookOf(figure), size, narrow: () => !wide.matches }, tell));
  figure.classList.add('chart-live');
  let chart = draw();

  const visible = (): ChartStop[] => file.stops.filter(({ kind }) => !hidden.has(kind));
  const goTo = (stop: ChartStop | undefined): void => {
    if (!stop) return;
    const datasetIndex = seriesOfChart(chart).findIndex(({ stops }) => stops.includes(stop));
    const active = { datasetIndex, index: seriesOfChart(chart)[datasetIndex]?.stops.indexOf(stop) ?? 0 };
    const { x, y } = chart.getDatasetMeta(datasetIndex).data[active.index] ?? { x: 0, y: 0 };
    chart.setActiveElements([active]);
    chart.tooltip?.setActiveElements([active], { x, y });
    chart.update('none');
    tell(stop);
  };
  const hidden = makeSwitches(legend, file.words.legend, () => {
    seriesOfChart(chart).forEach(({ layer }, i) => {
      chart.setDatasetVisibility(i, !hidden.has(layer));
    });
    chart.setActiveElements([]);
    chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
    chart.update('none');
  });

  stage.addEventListener('keydown', (event) => {
    const lead = KEYS[event.key];
    if (!lead || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const stops = visible();
    const place = current?.x ?? 0;
    // A stop that is switched off leads on from where it was.
    const at = current && stops.includes(current) ? stops.indexOf(current) : stops.findIndex(({ x }) => x >= place);
    const to = lead(at, stops.length);
    const stop = stops[Math.min(Math.max(to, 0), stops.length - 1)];
    goTo(stop);
    if (stop && stop !== stops[to]) status.textContent = file.words.noFurther.replace('{told}', toldOf(stop));
  });
  onThemeChange(() => {
    chart.destroy();
    chart = draw();
    seriesOfChart(chart).forEach(({ layer }, i) => {
      chart.setDatasetVisibility(i, !hidden.has(layer));
    });
    chart.update('none');
  });

  const save = button(file.words.save, 'chart-save');
  save.addEventListener('click', async () => {
    await savePicture(drawPicture(file, entriesOf(legend), hidden), file.picture.file);
    current = null;
    status.textContent = file.words.saved;
  });
  ask.append(save);

  goTo(file.stops.findLast(({ kind }) => kind === 'result') ?? file.stops.findLast(({ kind }) => kind !== 'mark'));
  // A reader who has gone on to something else is left there.
  if ([document.body, ask.firstElementChild].includes(document.activeElement)) stage.focus();
  ask.querySelector('button')?.remove();
  if (event instanceof MouseEvent && event.currentTarget === null && event.target instanceof SVGElement) {
    const { clientX, clientY } = event;
    canvas.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY }));
  }
}

/** The way into this module, which is bundled apart and whose exports are lost by that. */
export class ChartStage extends HTMLElement {
  takeOver(takeover: Takeover): void {
    takeOver(this, takeover);
  }
}

customElements.define('chart-stage', ChartStage);
