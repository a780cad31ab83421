import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';

import type { Block } from './block';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

/** Atlassian's tokens for charts, with their values in the light theme for a host without theming. */
const SERIES = [
  ['--ds-chart-categorical-1', '#2898bd'],
  ['--ds-chart-categorical-2', '#5e4db2'],
  ['--ds-chart-categorical-3', '#e56910'],
  ['--ds-chart-categorical-4', '#943d73'],
] as const;

const token = (name: string, otherwise: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim() || otherwise;

const coloursNow = () => ({
  series: SERIES.map(([name, otherwise]) => token(name, otherwise)),
  text: token('--ds-text-subtle', '#505258'),
  grid: token('--ds-border', '#0b120e24'),
});

type Colours = ReturnType<typeof coloursNow>;

const axis = ({ text, grid }: Colours) => ({
  ticks: { color: text, precision: 0 },
  grid: { color: grid },
  beginAtZero: true,
});

const optionsFor = (colours: Colours, isUpright: boolean, hasLegend: boolean) => ({
  indexAxis: isUpright ? ('x' as const) : ('y' as const),
  animation: false as const,
  maintainAspectRatio: false,
  plugins: { legend: { display: hasLegend, labels: { color: colours.text } } },
  scales: { x: axis(colours), y: axis(colours) },
});

export type DrawnBars = { redraw: () => void; destroy: () => void };

/**
 * Draws on a canvas, so that Forge's content policy has nothing to refuse. `isUpright`: bars stand, for rows that are times;
 * else they lie, and long names have room.
 */
export function drawBars(canvas: HTMLCanvasElement, { rows, series }: Block, isUpright: boolean): DrawnBars {
  const datasets = (colours: Colours) =>
    series.map((label, at) => ({
      label,
      data: rows.map(({ numbers }) => numbers[at] ?? 0),
      backgroundColor: colours.series[at % colours.series.length] ?? colours.text,
    }));
  const now = coloursNow();
  const chart = new Chart(canvas, {
    type: 'bar',
    data: { labels: rows.map(({ name }) => name), datasets: datasets(now) },
    options: optionsFor(now, isUpright, series.length > 1),
  });
  const redraw = (): void => {
    const colours = coloursNow();
    chart.data.datasets = datasets(colours);
    chart.options = optionsFor(colours, isUpright, series.length > 1);
    chart.update();
  };
  return { redraw, destroy: () => chart.destroy() };
}
