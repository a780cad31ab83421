import { useEffect, useRef } from 'react';

import { message } from '../../messages/message';
import { reports as words } from '../../messages/reports';
import type { Block } from './block';
import { drawBars } from './draw-bars';

const LEAST_HEIGHT = 160;
const PER_BAR = 18;

/** The numbers as bars, in the theme's colours; drawn anew when the theme changes. Whoever cannot see it has the table. */
export function BarChart({ block }: { block: Block }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isWide = block.id === 'filing' || block.id === 'revisions';
  const height = isWide ? 240 : Math.max(LEAST_HEIGHT, block.rows.length * (block.series.length + 1) * PER_BAR);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const chart = drawBars(canvas.current, block, isWide);
    const watcher = new MutationObserver(() => chart.redraw());
    watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-color-mode', 'data-theme'] });
    return () => {
      watcher.disconnect();
      chart.destroy();
    };
  }, [block, isWide]);
  return (
    <div className="chart" ref={(box) => box?.style.setProperty('height', `${height}px`)}>
      <canvas ref={canvas} role="img" aria-label={message(words.chart, { title: block.title })} />
    </div>
  );
}
