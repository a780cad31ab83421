import { execFileSync } from 'node:child_process';
import path from 'node:path';

import * as z from 'zod/mini';

import { learnSupport } from '../../src/core/policy/packs/learn-support';
import { adviseCategory } from '../../src/core/suggest/category/advise-category';
import { learn } from '../../src/core/suggest/category/learn';
import { indexCandidates } from '../../src/core/suggest/duplicates/index-candidates';
import { rankDuplicates } from '../../src/core/suggest/duplicates/rank-duplicates';
import { suggestRoute } from '../../src/core/suggest/suggest-route';
import { ordinaryVoices } from '../../src/core/suggest/testing/ordinary-voices';
import { personalVoices } from '../../src/core/suggest/testing/personal-voices';
import { prose } from '../judge/full-report';
import { atMost, kB, ms, type Figure, type Section } from '../support/figures';
import { median, p95 } from '../support/quantiles';
import { historyOfWords } from './history-of-words';

const ITEMS = 10_000;
const MOST_CPU = 5_000;
const MOST_MEGABYTES = 256;
const MOST_MODEL = 120_000;
const MOST_SUGGESTION = 2;
const MOST_RANKING = 5;
const CANDIDATES = 50;
const ROUNDS = 200;
const WARM_UP = 50;
const CHARACTERS = 5_000;

const Learned = z.object({ cpu: z.number(), bytes: z.number() });

/** @throws where learning takes more memory than it may: the process is started with no more. */
function learningFigures(root: string): Figure[] {
  const file = path.join(root, 'bench', 'suggest', 'learn-once.ts');
  const heap = `--max-old-space-size=${MOST_MEGABYTES}`;
  const said = execFileSync(process.execPath, [heap, ...process.execArgv, file, String(ITEMS)], { encoding: 'utf8' });
  const { cpu, bytes } = Learned.parse(JSON.parse(said));
  return [
    atMost(`learning ${ITEMS} work items within ${MOST_MEGABYTES} MB of heap: CPU`, cpu, MOST_CPU, ms),
    atMost('the model', bytes, MOST_MODEL, kB),
  ];
}

/** CPU time of each round in milliseconds: what else runs on the machine counts less than by the clock. */
function timesOf(run: (round: number) => unknown): number[] {
  return Array.from({ length: WARM_UP + ROUNDS }, (_, round) => {
    const before = process.cpuUsage();
    run(round);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  }).slice(WARM_UP);
}

const twice = (name: string, times: readonly number[], most: number): Figure[] => [
  atMost(`${name}, p50`, median(times), most, ms),
  { name: `${name}, p95`, value: ms(p95(times)) },
];

const draftOf = (description: string) => ({
  operation: 'create' as const,
  summary: '',
  description,
  priority: null,
  report: null,
});

function timeFigures(): Figure[] {
  const model = learn(historyOfWords(1_000));
  const suggestion = timesOf((round) => adviseCategory(model, learnSupport, draftOf(prose(CHARACTERS, round))));
  const candidates = historyOfWords(CANDIDATES).map((item, at) => ({ ...item, key: `LEARN-${at}` }));
  const query = { key: null, created: Date.UTC(2030, 0), description: '', windowDays: null };
  const ranking = timesOf((round) =>
    rankDuplicates(indexCandidates(candidates), { ...query, summary: prose(120, round) }),
  );
  return [
    ...twice(`a category suggested for ${CHARACTERS} characters`, suggestion, MOST_SUGGESTION),
    ...twice(`${CANDIDATES} candidates indexed and ranked`, ranking, MOST_RANKING),
  ];
}

const countPersonal = (texts: readonly string[]): number =>
  texts.filter((text) => suggestRoute(draftOf(text), learnSupport).value === 'personal').length;

/** Learning, suggesting and ranking on this machine, and how many of the project's own texts about people are heard. */
export function measureSuggest(root: string): Section {
  return {
    title: 'suggest and learn, in Node',
    figures: [
      ...learningFigures(root),
      ...timeFigures(),
      { name: 'people in trouble heard', value: `${countPersonal(personalVoices)} of ${personalVoices.length}` },
      { name: 'ordinary texts taken for one', value: `${countPersonal(ordinaryVoices)} of ${ordinaryVoices.length}` },
    ],
  };
}
