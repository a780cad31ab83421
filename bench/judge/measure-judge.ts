import path from 'node:path';

import type { Browser } from 'playwright-core';

import type { Policy } from '../../src/core/policy/policy';
import type { Report } from '../../src/core/report/report';
import { buildPage } from '../support/build-page';
import { atMost, ms, type Figure, type Section } from '../support/figures';
import { median, p95 } from '../support/quantiles';
import { servePage } from '../support/serve-page';
import { fullReport } from './full-report';
import type {} from './page';

const CHARACTERS = 5_000;
const ROUNDS = 400;
const WARM_UP = 100;
const MOST = 2;

/** Each report new from its first letter to its last. */
const allNew = (policy: Policy): Report[] =>
  Array.from({ length: WARM_UP + ROUNDS }, (_, seed) => fullReport(policy, CHARACTERS, seed));

/** One report in which somebody types: one answer changes, the others stay. */
const typed = (policy: Policy): Report[] => {
  const report = fullReport(policy, CHARACTERS, 7);
  const part = policy.parts.find(({ multiline }) => multiline)?.id ?? '';
  return Array.from({ length: WARM_UP + ROUNDS }, (_, at) => ({
    ...report,
    answers: { ...report.answers, [part]: `${report.answers[part] ?? ''}${'typed '.repeat(100).slice(0, at)}` },
  }));
};

async function figuresOf(browser: Browser, address: string, policy: Policy): Promise<Figure[]> {
  const time = async (reports: Report[]): Promise<number[]> => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'timeJudge' in globalThis);
    const { times } = await page.evaluate(([given, list]) => globalThis.timeJudge(given, list), [
      policy,
      reports,
    ] as const);
    await page.close();
    return times;
  };
  const [fresh, typing] = [await time(allNew(policy)), await time(typed(policy))];
  const named = (what: string): string => `${policy.id}: ${what}`;
  return [
    { name: named('the very first, nothing warm'), value: ms(fresh[0] ?? 0) },
    { name: named('another report, p50'), value: ms(median(fresh.slice(WARM_UP))) },
    atMost(named('another report, p95'), p95(fresh.slice(WARM_UP)), MOST, ms),
    { name: named('a letter more, p50'), value: ms(median(typing.slice(WARM_UP))) },
    atMost(named('a letter more, p95'), p95(typing.slice(WARM_UP)), MOST, ms),
  ];
}

/** How long `judge` takes in a browser on a report that fills every box. */
export async function measureJudge(root: string, browser: Browser, policies: readonly Policy[]): Promise<Section> {
  const folder = path.join('bench', 'judge');
  buildPage(root, folder);
  const served = await servePage(path.join(root, folder, 'build'));
  try {
    const figures: Figure[] = [];
    for (const policy of policies) figures.push(...(await figuresOf(browser, served.address, policy)));
    return { title: `judge on ${CHARACTERS} characters, in Chromium, ${ROUNDS} times`, figures };
  } finally {
    served.close();
  }
}
