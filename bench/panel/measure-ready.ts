import path from 'node:path';

import type { Browser } from 'playwright-core';

import { atMost, ms, type Figure, type Section } from '../support/figures';
import { median, p95 } from '../support/quantiles';
import { timeInTurns, type Contestant, type Openings, type Place, type Times } from './in-turns';
import type { Sign } from './note-ready';

const ROUNDS = 12;
const MOST = 1.3;
const times = (value: number): string => `${value.toFixed(2)} ×`;

const BUTTON: Sign = { shows: '#root button', use: 'press', answers: '#root' };
/** The boxes of the report's parts; the line at the top counts what is left, by the engine. */
const BOXES: Sign = {
  shows: 'section[aria-labelledby="parts-title"] textarea',
  use: 'write',
  answers: '.status',
};

const CREATE: Place = {
  resource: 'panel',
  title: 'Preflight report',
  open: async (page, host) => {
    await page.goto(host);
    await page.getByRole('button', { name: 'Create', exact: true }).first().click();
  },
};

/** The panel beside a work item: its button to write, which opens the form in its place. */
const WRITE: Sign = { shows: '.standing .press button', use: 'press', answers: 'main' };

const BESIDE: Place = {
  resource: 'issue-status',
  title: 'Preflight',
  open: async (page, host) => {
    await page.goto(`${host}/browse/LEARN-1`);
    const region = page.getByRole('region', { name: 'Preflight', exact: true });
    await region.getByRole('button', { name: /^Preflight/ }).click();
  },
};

const peer = (name: string, folder: string): Contestant => ({
  name,
  folder: path.join('bench', 'peers', folder),
  sign: BUTTON,
});

const ready = (list: readonly Times[]): number[] => list.map((one) => one.ready);
const painted = (list: readonly Times[]): number[] => list.map((one) => one.painted);

const rowsOf = (name: string, openings: Openings, which: keyof Openings): Figure[] => [
  { name: `${name}: painted, p50`, value: ms(median(painted(openings[which]))) },
  { name: `${name}: ready, p50`, value: ms(median(ready(openings[which]))) },
  { name: `${name}: ready, p95`, value: ms(p95(ready(openings[which]))) },
];

const ratio = (own: Openings, other: Openings, which: keyof Openings): number =>
  median(ready(own[which])) / median(ready(other[which]));

type Names = { place: Place; sign: Sign; own: string; asking: string };

/** Ready in its place, beside the smallest Atlaskit page there and beside the smallest that waits for one call. */
async function compare(root: string, browser: Browser, { place, sign, own, asking }: Names): Promise<Figure[]> {
  const button = peer('one button', 'one-button');
  const floor = peer('a button that waits for the call', asking);
  const all = await timeInTurns(root, browser, place, [{ name: own, folder: null, sign }, button, floor], ROUNDS);
  const of = (name: string): Openings => all.get(name) ?? { first: [], later: [] };
  const rows = (['first', 'later'] as const).flatMap((which) => {
    const when = which === 'first' ? 'first opening' : 'later opening';
    return [
      ...[own, button.name, floor.name].flatMap((name) => rowsOf(`${when}, ${name}`, of(name), which)),
      atMost(`${when}, ${own} to one button`, ratio(of(own), of(button.name), which), MOST, times),
      {
        name: `${when}, a button that waits to one button: the floor of an answer`,
        value: times(ratio(of(floor.name), of(button.name), which)),
      },
      { name: `${when}, ${own} to that floor`, value: times(ratio(of(own), of(floor.name), which)) },
    ];
  });
  return rows;
}

/**
 * How long the panel takes from its frame's first moment until its boxes are painted and a sentence that is written then is judged;
 * for a button: painted, and a press is taken. First opening: a browser that knows nothing. Later: the same browser once more, where
 * the panel begins with the rules that it kept.
 */
export async function measureReady(root: string, browser: Browser): Promise<Section> {
  return {
    title: `Panel ready in the create dialog, ${ROUNDS} times in turns with pages of one button`,
    figures: await compare(root, browser, { place: CREATE, sign: BOXES, own: 'panel', asking: 'asking-panel' }),
  };
}

/**
 * The same beside a work item, in the same sense: the status is painted, and a press on its button is taken. What it shows is the work
 * item's present state, so no opening begins with an earlier one: its floor is a button that waits for that call.
 */
export async function measureStatusReady(root: string, browser: Browser): Promise<Section> {
  const status = { place: BESIDE, sign: WRITE, own: 'status panel', asking: 'asking-status' };
  return {
    title: `Status ready beside a work item, ${ROUNDS} times in turns with pages of one button`,
    figures: await compare(root, browser, status),
  };
}
